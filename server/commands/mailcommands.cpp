// SPDX-License-Identifier: MIT
#include "commands/mailcommands.h"

#include "commandline/words.h"
#include "commands/console.h"
#include "commands/text.h"
#include "commands/usertext.h"
#include "domain.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::OutboxEntry;
using Auth::Internal::JsonValue;

namespace {

bool isQueued(const OutboxEntry &entry)
{
    return entry.state == OutboxEntry::State::Queued;
}

JsonValue instantJson(Auth::Instant instant, bool isSet)
{
    return isSet ? JsonValue(instantText(instant)) : JsonValue();
}

JsonValue mailJson(const OutboxEntry &entry, const Auth::IdScheme &ids)
{
    const bool isFinished = entry.finishedAt.count() != 0;
    return JsonValue::object(
            {{u"id"_s, JsonValue(entry.id)},
             {u"kind"_s, JsonValue(Auth::Notice::name(entry.notice.kind))},
             {u"recipient"_s, JsonValue(entry.notice.recipient)},
             {u"user_id"_s, entry.notice.userId.isNull() ? JsonValue() : idJson(entry.notice.userId, ids)},
             {u"state"_s, JsonValue(OutboxEntry::name(entry.state))},
             {u"attempts"_s, JsonValue(entry.attempts)},
             {u"created_at"_s, JsonValue(instantText(entry.createdAt))},
             {u"next_attempt_at"_s, instantJson(entry.nextAttemptAt, isQueued(entry))},
             {u"finished_at"_s, instantJson(entry.finishedAt, isFinished)},
             {u"answer"_s, entry.answer.isEmpty() ? JsonValue() : JsonValue(entry.answer)}});
}

QList<QStringList> mailSheet(const OutboxEntry &entry)
{
    QList<QStringList> sheet{{u"id"_s, entry.id},
                             {u"kind"_s, Auth::Notice::name(entry.notice.kind)},
                             {u"recipient"_s, entry.notice.recipient},
                             {u"user"_s, entry.notice.userId.toString()},
                             {u"state"_s, OutboxEntry::name(entry.state)},
                             {u"tries"_s, QString::number(entry.attempts)},
                             {u"queued"_s, instantText(entry.createdAt)}};
    if (isQueued(entry))
        sheet << QStringList{u"next try"_s, instantText(entry.nextAttemptAt)};
    if (entry.finishedAt.count() != 0)
        sheet << QStringList{OutboxEntry::name(entry.state), instantText(entry.finishedAt)};
    sheet << QStringList{u"languages"_s, entry.notice.context.languages.join(u", "_s)};
    sheet << QStringList{u"request"_s, entry.notice.context.requestId};
    sheet << QStringList{u"answer"_s, entry.answer};
    return sheet;
}

void printLines(const QStringList &lines, Console &console)
{
    for (const QString &line : lines)
        console.print(line);
}

Error withReason(Error error, const QString &id)
{
    if (error.code == Error::NoticeNotExists)
        error.reason = Tr::tr("There is no mail %1; `gatehouse mail list` shows all.").arg(id);
    return error;
}

} // namespace

Auth::Result<void> listMails(const MailListCommand &command, Domain &domain, Console &console)
{
    const auto entries = domain.storage().outbox().list(command.state, longestList);
    if (!entries)
        return Auth::failure(entries.error());
    QList<QStringList> rows{{u"MAIL"_s, u"KIND"_s, u"RECIPIENT"_s, u"STATE"_s, u"TRIES"_s, u"QUEUED"_s, u"ANSWER"_s}};
    for (const OutboxEntry &entry : *entries) {
        if (command.json) {
            console.print(jsonLine(mailJson(entry, *domain.manager().settings().ids)));
        } else {
            constexpr qsizetype longestAnswer = 60; // `mail show` has all of it
            rows << QStringList{entry.id,
                                Auth::Notice::name(entry.notice.kind),
                                entry.notice.recipient,
                                OutboxEntry::name(entry.state),
                                QString::number(entry.attempts),
                                instantText(entry.createdAt),
                                entry.answer.left(longestAnswer)};
        }
    }
    if (!command.json && entries->isEmpty())
        console.note(Tr::tr("There are no such mails."));
    if (!command.json && !entries->isEmpty())
        printLines(aligned(rows), console);
    if (entries->size() >= longestList)
        console.note(Tr::tr("These are the newest %1; --state shows fewer.").arg(longestList));
    return {};
}

Auth::Result<void> showMail(const MailShowCommand &command, Domain &domain, Console &console)
{
    const auto entry = domain.storage().outbox().get(command.id);
    if (!entry)
        return Auth::failure(withReason(entry.error(), command.id));
    if (command.json)
        console.print(jsonLine(mailJson(*entry, *domain.manager().settings().ids)));
    else
        printLines(aligned(mailSheet(*entry)), console);
    return {};
}

Auth::Result<void> retryMails(const MailRetryCommand &command, Domain &domain, Console &console)
{
    Auth::Outbox &outbox = domain.storage().outbox();
    const auto now = domain.manager().settings().clock->sinceEpoch();
    if (!command.isAllFailed()) {
        if (auto retried = outbox.retry(command.id, now); !retried)
            return Auth::failure(withReason(retried.error(), command.id));
        console.print(Tr::tr("The service tries again at once, or when it runs."));
        return {};
    }
    const auto count = outbox.retryFailed(now);
    if (!count)
        return Auth::failure(count.error());
    console.print(Tr::tr("The service tries %n mail(s) again at once, or when it runs.", nullptr, Tr::count(*count)));
    return {};
}

} // namespace Gatehouse
