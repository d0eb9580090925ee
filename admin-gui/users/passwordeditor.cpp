// SPDX-License-Identifier: MIT
#include "users/passwordeditor.h"

#include "users/passwordclipboard.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QToolButton>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

QString generatedPassword(int length)
{
    const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"_s; // no 0 O 1 I l
    QString password;
    for (int i = 0; i < length; ++i)
        password += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return password;
}

PasswordEditor::PasswordEditor(QWidget *parent)
    : QWidget(parent),
      m_line(new QLineEdit),
      m_show(new QToolButton),
      m_generate(new QToolButton),
      m_copy(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_show),
                          static_cast<QWidget *>(m_generate), static_cast<QWidget *>(m_copy)})
        layout->addWidget(part);
    setFocusProxy(m_line);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 26);
    m_line->setAccessibleName(tr("New password"));
    m_show->setText(tr("Show"));
    m_show->setCheckable(true);
    m_generate->setText(tr("Generate"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the password once; it leaves the clipboard after a minute."));
    m_copy->setEnabled(false);
    connect(m_show, &QToolButton::toggled, this,
            [this](bool isShown) { m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_generate, &QToolButton::clicked, this, [this] { generate(); });
    connect(m_copy, &QToolButton::clicked, this, &PasswordEditor::copy);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_copy->setEnabled(!text.isEmpty());
        Q_EMIT changed();
    });
}

Auth::Secret PasswordEditor::password() const
{
    return Auth::Secret::fromString(m_line->text());
}

void PasswordEditor::generate(int length)
{
    m_line->setText(generatedPassword(std::max(length, 20)));
}

void PasswordEditor::copy()
{
    PasswordClipboard::instance().copy(m_line->text());
    m_copy->setEnabled(false); // once: another one is another password
    Q_EMIT copied();
}

} // namespace GatehouseAdmin
