// SPDX-License-Identifier: MIT
#include "lists/maillist.h"

#include "domain.h"

namespace GatehouseAdmin {

using Auth::Error;
using Auth::Notice;
using Auth::OutboxEntry;
using Gatehouse::Domain;
using Gatehouse::MailKind;

namespace {

Auth::Instant nowOf(Domain &domain)
{
    return domain.manager().settings().clock->sinceEpoch();
}

} // namespace

Auth::Result<Auth::OutboxPage> mailPage(Domain &domain, const MailFilter &filter,
                                        const std::optional<Auth::OutboxQuery::Position> &begin)
{
    return domain.storage().outbox().find({.state = filter.state, .recipient = filter.recipient, .after = begin});
}

MailsRetried retryMails(Domain &domain, const QStringList &ids)
{
    MailsRetried retried;
    for (const QString &id : ids) {
        const auto done = domain.storage().outbox().retry(id, nowOf(domain));
        if (done) {
            ++retried.count;
        } else if (done.error().code == Error::NoticeNotExists || done.error().code == Error::Conflict) {
            ++retried.leftAlone;
        } else {
            retried.error = done.error();
            break;
        }
    }
    return retried;
}

Auth::Result<qint64> retryFailedMails(Domain &domain)
{
    return domain.storage().outbox().retryFailed(nowOf(domain));
}

QString MailWords::kind(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::VerifyEmail: return MailWords::kind(MailKind::Verify);
    case Notice::Kind::ResetPassword: return MailWords::kind(MailKind::Reset);
    case Notice::Kind::PasswordChanged: return MailWords::kind(MailKind::PasswordChanged);
    case Notice::Kind::EmailChanged: return MailWords::kind(MailKind::EmailChanged);
    case Notice::Kind::NewLogin: return MailWords::kind(MailKind::NewLogin);
    case Notice::Kind::AlreadyRegistered: return MailWords::kind(MailKind::AlreadyRegistered);
    case Notice::Kind::ConfirmNewEmail: return MailWords::kind(MailKind::ConfirmNewEmail);
    case Notice::Kind::VerifyRequested: return tr("Verification asked for");
    case Notice::Kind::ResetRequested: return tr("Password reset asked for");
    }
    return {};
}

QString MailWords::kind(MailKind kind)
{
    switch (kind) {
    case MailKind::Verify: return tr("Verify the address");
    case MailKind::Reset: return tr("Reset the password");
    case MailKind::PasswordChanged: return tr("Password was changed");
    case MailKind::EmailChanged: return tr("Address was changed");
    case MailKind::NewLogin: return tr("Login from a new place");
    case MailKind::ConfirmNewEmail: return tr("Confirm the new address");
    case MailKind::AlreadyRegistered: return tr("Registered already");
    case MailKind::Test: return tr("Test");
    }
    return {};
}

QString MailWords::state(OutboxEntry::State state)
{
    switch (state) {
    case OutboxEntry::State::Queued: return tr("Waiting");
    case OutboxEntry::State::Sent: return tr("Sent");
    case OutboxEntry::State::Failed: return tr("Failed");
    }
    return {};
}

} // namespace GatehouseAdmin
