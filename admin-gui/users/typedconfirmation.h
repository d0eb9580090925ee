// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;

namespace GatehouseAdmin {

//! \brief Asks before something that cannot be undone: only whoever types the number of what is meant goes on.
class TypedConfirmation final : public QDialog
{
    Q_OBJECT

public:
    //! \param question what is about to happen; \param count what has to be typed, at least 1; \param action the words
    //! on the button
    TypedConfirmation(const QString &title, const QString &question, qint64 count, const QString &action,
                      QWidget *parent = nullptr);

private:
    QLineEdit *m_typed;
};

} // namespace GatehouseAdmin
