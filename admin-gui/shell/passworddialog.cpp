// SPDX-License-Identifier: MIT
#include "shell/passworddialog.h"

#include "database/sql/sqlserveroptions.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace GatehouseAdmin {

PasswordDialog::PasswordDialog(const ConnectionProfile &profile, QWidget *parent)
    : QDialog(parent), m_password(new QLineEdit), m_store(new QCheckBox(tr("&Keep it in the secret store")))
{
    setObjectName(QStringLiteral("password"));
    setWindowTitle(tr("Password of %1").arg(profile.name));
    const auto options = Auth::SqlServerOptions::fromUrl(profile.url);
    auto *label =
            new QLabel(tr("&Password for %1:")
                               .arg(options ? options->toString().replace(u'&', QStringLiteral("&&")) : profile.name));
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_password, m_store, buttons})
        layout->addWidget(widget);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Auth::Secret PasswordDialog::password() const
{
    return Auth::Secret::fromString(m_password->text());
}

bool PasswordDialog::isToBeStored() const
{
    return m_store->isChecked();
}

} // namespace GatehouseAdmin
