// SPDX-License-Identifier: MIT
#include "shell/connector.h"

#include "session/isolated.h"
#include "shell/connectionsdialog.h"
#include "shell/icons.h"
#include "shell/passworddialog.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using FailureKind = OpenFailure::Kind;

Connector::Connector(std::unique_ptr<SecretStore> secrets, QWidget *window)
    : m_secrets(std::move(secrets)), m_window(window)
{
    connect(&m_opener, &SessionOpener::failed, this, &Connector::explain);
    connect(&m_opener, &SessionOpener::migrated, this, [this](const QStringList &sentences) {
        Q_EMIT said(tr("The tables are upgraded: %1").arg(sentences.join(u"; "_s)));
    });
}

Connector::~Connector() = default;

void Connector::open(const QString &name)
{
    if (const auto profile = m_connections.profile(name))
        m_opener.open(*profile);
    else
        showConnections(name);
}

void Connector::showConnections(const QString &name)
{
    if (!m_dialog) {
        m_dialog = new ConnectionsDialog(m_connections, *m_secrets, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ConnectionsDialog::openWanted, this,
                [this](const ConnectionProfile &profile, const Auth::Secret &password, const Auth::Secret &redis) {
                    m_opener.open(profile, {password, redis});
                });
    }
    if (!name.isEmpty())
        m_dialog->edit(name);
    m_dialog->open();
}

void Connector::explain(const ConnectionProfile &profile, const OpenFailure &failure)
{
    Q_EMIT failed({failure.what(profile), failure.why(), failure.whatNow(profile), waysOut(profile, failure)});
}

Connector::Ways Connector::waysOut(const ConnectionProfile &profile, const OpenFailure &failure)
{
    m_ways = std::make_unique<QObject>();
    Ways ways;
    const auto offer = [this, &ways](const QString &text, const QString &picture, auto act) {
        auto *way = new QAction(icon(picture), text, m_ways.get());
        // Later: what it does may replace the ways, this one among them.
        connect(way, &QAction::triggered, this, act, Qt::QueuedConnection);
        ways << way;
    };
    const bool isServer = profile.kind == ConnectionProfile::Kind::Server;
    if (isServer && (failure.kind == FailureKind::WrongPassword || failure.kind == FailureKind::Rejected))
        offer(tr("Enter the password…"), u"password"_s, [this, profile] { askForPassword(profile); });
    if (failure.kind == FailureKind::NeedsMigration && !profile.isReadOnly) {
        offer(tr("Upgrade the tables…"), u"refresh"_s,
              [this, profile, steps = failure.error.detail] { askForMigration(profile, steps); });
    }
    if (failure.kind != FailureKind::TooNew && failure.kind != FailureKind::NeedsMigration &&
        failure.kind != FailureKind::WrongPassword)
        offer(tr("Try again"), u"refresh"_s, [this, profile] { m_opener.open(profile); });
    if (m_connections.profile(profile.name))
        offer(tr("Change the connection…"), u"edit"_s, [this, name = profile.name] { showConnections(name); });
    return ways;
}

void Connector::askForPassword(const ConnectionProfile &profile)
{
    auto *dialog = new PasswordDialog(profile, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile] {
        if (dialog->isToBeStored()) {
            m_secrets->write(ConnectionStore::passwordName(profile.name), dialog->password(), this,
                             [this](const Auth::Result<void> &stored) {
                                 if (!stored)
                                     Q_EMIT said(tr("The password is not kept: %1").arg(stored.error().reason));
                             });
        }
        m_opener.open(profile, {.database = dialog->password()});
    });
    dialog->open();
}

void Connector::askForMigration(const ConnectionProfile &profile, const QString &steps)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Upgrade the tables"),
                                     tr("Upgrade the tables of %1? Make a backup first: older versions of Gatehouse "
                                        "will not open it afterwards.")
                                             .arg(profile.name),
                                     QMessageBox::Cancel, m_window);
    QStringList lines = steps.split(u"; "_s);
    std::ranges::transform(lines, lines.begin(), lineOf);
    question->setInformativeText(lines.join(u'\n'));
    QPushButton *upgrade = question->addButton(tr("&Upgrade"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(upgrade, &QPushButton::clicked, this, [this, profile] { m_opener.migrate(profile); });
    question->open();
}

} // namespace GatehouseAdmin
