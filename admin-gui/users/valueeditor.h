// SPDX-License-Identifier: MIT
#pragma once

#include "core/userfield.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace GatehouseAdmin {

//! \brief Edits a value of a column by its type: a line for texts and numbers, a choice for what is yes, no or not set.
//!
//! An empty line is null. Enter, or leaving the line, commits; Esc brings the old value back.
class ValueEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEditor(const Auth::UserField &field, QWidget *parent = nullptr);

    [[nodiscard]] const Auth::UserField &field() const noexcept { return m_field; }
    //! What stands there. \return Error::InvalidField for what is no value of the type
    [[nodiscard]] Auth::Result<QVariant> value() const;
    //! \a value is stored. What is just being typed stays.
    void setValue(const QVariant &value);
    //! Throws away what was typed.
    void restore();
    void setReadOnly(bool isReadOnly);
    void selectAll();
    void retranslate();

Q_SIGNALS:
    void committed(const QVariant &value);
    void refused(const Auth::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();
    void show(const QVariant &value);

    const Auth::UserField m_field;
    QVariant m_stored;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr; // of booleans
};

} // namespace GatehouseAdmin
