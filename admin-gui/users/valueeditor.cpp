// SPDX-License-Identifier: MIT
#include "users/valueeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace GatehouseAdmin {

using Auth::Error;
using Type = Auth::UserField::Type;

ValueEditor::ValueEditor(const Auth::UserField &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (field.type == Type::Boolean) {
        m_choice = new QComboBox;
        m_choice->setAccessibleName(field.name);
        layout->addWidget(m_choice);
        setFocusProxy(m_choice);
        retranslate();
        connect(m_choice, &QComboBox::activated, this, &ValueEditor::commit);
    } else {
        m_line = new QLineEdit;
        m_line->setAccessibleName(field.name);
        if (field.type == Type::String)
            m_line->setMaxLength(field.length);
        layout->addWidget(m_line);
        setFocusProxy(m_line);
        m_line->installEventFilter(this);
        connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::commit);
    }
}

Auth::Result<QVariant> ValueEditor::value() const
{
    if (m_choice)
        return m_field.checked(m_choice->currentData());
    const QString text = m_line->text();
    if (text.isEmpty())
        return m_field.checked(m_field.type == Type::String && m_stored.toString().isEmpty() && !m_stored.isNull()
                                       ? QVariant(QString()) // was empty, and stays so
                                       : QVariant());
    if (m_field.type == Type::String)
        return m_field.checked(text);
    bool isNumber = false;
    QVariant number;
    if (m_field.type == Type::Integer)
        number = text.toLongLong(&isNumber);
    else
        number = text.toDouble(&isNumber);
    if (!isNumber)
        return Auth::failure({Error::InvalidField, tr("“%1” is no number.").arg(text)});
    return m_field.checked(number);
}

void ValueEditor::show(const QVariant &value)
{
    if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(value.isNull() ? QVariant() : QVariant(value.toBool())));
    else
        m_line->setText(m_field.type == Type::Real && !value.isNull()
                                ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                                : value.toString());
    if (m_line)
        m_line->setModified(false);
}

void ValueEditor::setValue(const QVariant &value)
{
    m_stored = value;
    if (!m_line || !m_line->isModified())
        show(value);
}

void ValueEditor::restore()
{
    show(m_stored);
}

void ValueEditor::commit()
{
    if (m_line && (m_line->isReadOnly() || !m_line->isModified()))
        return;
    const auto typed = value();
    if (m_line)
        m_line->setModified(false);
    if (!typed) {
        restore();
        Q_EMIT refused(typed.error());
    } else if (*typed == m_stored && typed->isNull() == m_stored.isNull()) {
        restore();
    } else {
        const QVariant wanted = *typed;
        restore(); // until the database has said yes
        Q_EMIT committed(wanted);
    }
}

void ValueEditor::setReadOnly(bool isReadOnly)
{
    if (m_line)
        m_line->setReadOnly(isReadOnly);
    else
        m_choice->setEnabled(!isReadOnly);
}

void ValueEditor::selectAll()
{
    if (m_line)
        m_line->selectAll();
}

void ValueEditor::retranslate()
{
    if (!m_choice)
        return;
    const QSignalBlocker blocker(m_choice);
    const QVariant shown = m_choice->currentData();
    m_choice->clear();
    if (!m_field.required)
        m_choice->addItem(tr("not set"), QVariant());
    m_choice->addItem(tr("yes"), true);
    m_choice->addItem(tr("no"), false);
    m_choice->setCurrentIndex(m_choice->findData(shown));
}

bool ValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::ShortcutOverride && !m_line->isModified()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // nothing was typed: what is taken back is what was saved
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_line->isModified()) {
        restore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace GatehouseAdmin
