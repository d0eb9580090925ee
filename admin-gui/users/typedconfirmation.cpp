// SPDX-License-Identifier: MIT
#include "users/typedconfirmation.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace GatehouseAdmin {

TypedConfirmation::TypedConfirmation(const QString &title, const QString &question, qint64 count, const QString &action,
                                     QWidget *parent)
    : QDialog(parent), m_typed(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(question);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *prompt = new QLabel(tr("This cannot be undone. Type %1 to go on:").arg(QLocale().toString(count)));
    prompt->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("Number of those who are meant"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    go->setEnabled(false);
    go->setDefault(true); // Enter behind the number
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    for (QWidget *part : {static_cast<QWidget *>(text), static_cast<QWidget *>(prompt), static_cast<QWidget *>(m_typed),
                          static_cast<QWidget *>(buttons)})
        layout->addWidget(part);
    connect(m_typed, &QLineEdit::textChanged, go, [go, count](const QString &typed) {
        go->setEnabled(typed.trimmed() == QString::number(count) || typed.trimmed() == QLocale().toString(count));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_typed->setFocus();
}

} // namespace GatehouseAdmin
