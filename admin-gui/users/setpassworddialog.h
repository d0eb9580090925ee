// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "users/savingdialog.h"

class QCheckBox;

namespace GatehouseAdmin {

class PasswordEditor;

//! \brief Sets the password of one user. Closes when it is set.
class SetPasswordDialog final : public SavingDialog
{
    Q_OBJECT

public:
    SetPasswordDialog(std::shared_ptr<Session> session, Auth::User user, QWidget *parent = nullptr);
    ~SetPasswordDialog() override;

Q_SIGNALS:
    void passwordSet(const QString &sentence);

protected:
    void save() override;

private:
    std::shared_ptr<Session> m_session;
    const Auth::User m_user;
    PasswordEditor *m_password;
    QCheckBox *m_revokes;
};

} // namespace GatehouseAdmin
