// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectionprofile.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace GatehouseAdmin {

//! \brief Asks for the password of a connection. \note GUI thread; show it by open().
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(const ConnectionProfile &profile, QWidget *parent = nullptr);

    [[nodiscard]] Auth::Secret password() const;
    [[nodiscard]] bool isToBeStored() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_store;
};

} // namespace GatehouseAdmin
