// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "users/savingdialog.h"

class QCheckBox;
class QLineEdit;

namespace GatehouseAdmin {

class PasswordEditor;
class ValueEditor;

//! \brief Makes a user. Closes when there is one.
class CreateUserDialog final : public SavingDialog
{
    Q_OBJECT

public:
    explicit CreateUserDialog(std::shared_ptr<Session> session, QWidget *parent = nullptr);
    ~CreateUserDialog() override;

Q_SIGNALS:
    //! \a remark says what else happened, or did not.
    void created(const Auth::User &user, const QString &remark);

protected:
    void save() override;

private:
    void setupFields();
    [[nodiscard]] Auth::Result<Auth::UserCreate> typed() const;

    std::shared_ptr<Session> m_session;
    QLineEdit *m_email;
    PasswordEditor *m_password;
    QCheckBox *m_active;
    QCheckBox *m_verified;
    QCheckBox *m_superuser;
    QCheckBox *m_sendsMail;
    QList<ValueEditor *> m_fields;
};

} // namespace GatehouseAdmin
