// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace GatehouseAdmin {

//! Twenty letters and digits that look like no other, from the system's random numbers: 115 bits.
[[nodiscard]] QString generatedPassword(int length = 20);

//! \brief A line for a new password: hidden unless somebody wants to see it, made on request, copied once.
class PasswordEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordEditor(QWidget *parent = nullptr);

    [[nodiscard]] Auth::Secret password() const;
    //! A new password of the program's, of at least \a length characters.
    void generate(int length = 20);

Q_SIGNALS:
    void changed();
    //! It is on the clipboard, for a minute.
    void copied();

private:
    void copy();

    QLineEdit *m_line;
    QToolButton *m_show;
    QToolButton *m_generate;
    QToolButton *m_copy;
};

} // namespace GatehouseAdmin
