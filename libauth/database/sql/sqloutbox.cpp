// SPDX-License-Identifier: MIT
#include "database/sql/sqloutbox.h"

#include "core/emailaddress.h"
#include "core/json_p.h"
#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"

#include <QUuid>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::JsonValue;
using State = OutboxEntry::State;

namespace {

constexpr qsizetype maximumAnswer = 1000; // characters of the column

const QString columns = u"id, kind, recipient, user_id, details, state, attempts, created_at, queued_at, "
                        "next_attempt_at, leased_until, lease_owner, finished_at, answer"_s;
enum Column {
    Id,
    KindName,
    Recipient,
    User,
    Details,
    StateName,
    Attempts,
    CreatedAt,
    QueuedAt,
    NextAttemptAt,
    LeasedUntil,
    LeaseOwner,
    FinishedAt,
    Answer
};

qint64 number(Instant instant)
{
    return static_cast<qint64>(instant.count());
}

QString detailsToText(const Notice &notice)
{
    JsonValue details = JsonValue::object();
    for (auto detail = notice.details.cbegin(); detail != notice.details.cend(); ++detail)
        details.insert(detail.key(), JsonValue(detail.value()));
    JsonValue languages = JsonValue::array();
    for (const QString &language : notice.context.languages)
        languages.append(JsonValue(language));
    const RequestContext &context = notice.context;
    const JsonValue all = JsonValue::object(
            {{u"details"_s, details},
             {u"client_address"_s, JsonValue(context.clientAddress)},
             {u"user_agent"_s, JsonValue(context.userAgent)},
             {u"languages"_s, languages},
             {u"request_id"_s, JsonValue(context.requestId)},
             {u"acting_user"_s, JsonValue(context.actingUser ? context.actingUser->toString() : QString())}});
    return QString::fromUtf8(all.toJson());
}

QString textOf(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value ? value->toString() : QString();
}

void readDetails(const QString &text, Notice &notice)
{
    const auto all = Internal::parseJson(text.toUtf8());
    if (!all)
        return;
    if (const JsonValue *details = all->find(u"details")) {
        for (const auto &[key, value] : details->members())
            notice.details.insert(key, value.toString());
    }
    if (const JsonValue *languages = all->find(u"languages")) {
        for (const JsonValue &language : languages->elements())
            notice.context.languages << language.toString();
    }
    notice.context.clientAddress = textOf(*all, u"client_address");
    notice.context.userAgent = textOf(*all, u"user_agent");
    notice.context.requestId = textOf(*all, u"request_id");
    if (const QString actingUser = textOf(*all, u"acting_user"); !actingUser.isEmpty())
        notice.context.actingUser = UserId(actingUser);
}

//! Nothing for a kind or state that a newer version has written: it is left to that.
std::optional<OutboxEntry> read(const QSqlQuery &row)
{
    const auto kind = Notice::kindFromName(row.value(KindName).toString());
    const auto state = OutboxEntry::stateFromName(row.value(StateName).toString());
    if (!kind || !state)
        return std::nullopt;
    const auto instant = [&row](Column column) {
        return Instant(row.value(column).toLongLong());
    };
    OutboxEntry entry;
    entry.id = row.value(Id).toString();
    entry.notice.kind = *kind;
    entry.notice.recipient = row.value(Recipient).toString();
    entry.notice.userId = UserId(row.value(User).toString());
    readDetails(row.value(Details).toString(), entry.notice);
    entry.state = *state;
    entry.attempts = row.value(Attempts).toInt();
    entry.createdAt = instant(CreatedAt);
    entry.queuedAt = instant(QueuedAt);
    entry.nextAttemptAt = instant(NextAttemptAt);
    entry.leasedUntil = instant(LeasedUntil);
    entry.leaseOwner = row.value(LeaseOwner).toString();
    entry.finishedAt = instant(FinishedAt);
    entry.answer = row.value(Answer).toString();
    return entry;
}

Result<void> oneRow(const Result<int> &changed, const Error &otherwise)
{
    if (!changed)
        return failure(changed.error());
    return *changed == 0 ? Result<void>(failure(otherwise)) : Result<void>();
}

} // namespace

QString OutboxEntry::name(State state)
{
    switch (state) {
    case State::Queued: return u"queued"_s;
    case State::Sent: return u"sent"_s;
    case State::Failed: return u"failed"_s;
    }
    return {};
}

std::optional<State> OutboxEntry::stateFromName(QStringView text)
{
    for (const State state : {State::Queued, State::Sent, State::Failed}) {
        if (name(state) == text)
            return state;
    }
    return std::nullopt;
}

Result<QString> SqlOutbox::enqueue(const Notice &notice)
{
    if (notice.recipient.size() > maximumEmailLength)
        return failure(
                {Error::InvalidField, u"An e-mail address has at most %1 characters."_s.arg(maximumEmailLength)});
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 now = number(m_clock.sinceEpoch());
    const auto done =
            (*connection)
                    ->run(u"INSERT INTO gatehouse_outbox (%1) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 0, ?, 0, "
                          u"?)"_s.arg(columns),
                          {id, Notice::name(notice.kind), notice.recipient, notice.userId.toString(),
                           detailsToText(notice), OutboxEntry::name(State::Queued), now, now, now, u""_s, u""_s});
    if (!done)
        return failure(done.error());
    (*connection)->afterCommit([this] { wake(); });
    return id;
}

Result<QList<OutboxEntry>> SqlOutbox::select(const QString &condition, const QVariantList &values)
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    QList<OutboxEntry> entries;
    const auto done = (*connection)
                              ->run(u"SELECT %1 FROM gatehouse_outbox %2"_s.arg(columns, condition), values,
                                    [&entries](const QSqlQuery &row) {
                                        if (auto entry = read(row))
                                            entries << *std::move(entry);
                                    });
    return done ? Result<QList<OutboxEntry>>(entries) : failure(done.error());
}

Result<int> SqlOutbox::change(const QString &statement, const QVariantList &values)
{
    const auto connection = m_pool.connection();
    return connection ? (*connection)->run(statement, values) : failure(connection.error());
}

// ---- for who delivers

Result<QList<OutboxEntry>> SqlOutbox::lease(const QString &owner, int limit, Instant now, Instant until)
{
    const QString condition = u"WHERE state = ? AND next_attempt_at <= ? AND leased_until <= ? "
                              "ORDER BY next_attempt_at, id LIMIT ?"_s;
    const QVariantList values{OutboxEntry::name(State::Queued), number(now), number(now), limit};
    // Looked up without the write lock: mostly there is nothing.
    auto due = select(condition, values);
    if (!due || due->isEmpty())
        return due;
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const QString ofFree = m_pool.dialect().forUpdateOfFree();
    QList<OutboxEntry> leased;
    const auto done = (*connection)->transaction([&]() -> Result<void> {
        leased.clear();
        // Where rows have locks of their own, what another sender is just taking is passed over.
        if (!ofFree.isEmpty())
            due = select(condition + ofFree, values);
        if (!due)
            return failure(due.error());
        for (const OutboxEntry &entry : *due) {
            // As it was seen, else another one was faster.
            const auto taken =
                    change(u"UPDATE gatehouse_outbox SET lease_owner = ?, leased_until = ?, attempts = attempts + 1 "
                           "WHERE id = ? AND state = ? AND attempts = ? AND leased_until = ? AND lease_owner = ?"_s,
                           {owner, number(until), entry.id, OutboxEntry::name(State::Queued), entry.attempts,
                            number(entry.leasedUntil), entry.leaseOwner});
            if (!taken)
                return failure(taken.error());
            if (*taken == 0)
                continue;
            leased << entry;
            leased.last().leaseOwner = owner;
            leased.last().leasedUntil = until;
            ++leased.last().attempts;
        }
        return {};
    });
    return done ? Result<QList<OutboxEntry>>(leased) : failure(done.error());
}

Result<void> SqlOutbox::changeLeased(const QString &changes, QVariantList values, const QString &id,
                                     const QString &owner)
{
    values << id << OutboxEntry::name(State::Queued) << owner;
    return oneRow(change(changes + u" WHERE id = ? AND state = ? AND lease_owner = ?"_s, values),
                  {Error::Conflict, u"The mail is not leased to this sender any more."_s});
}

Result<void> SqlOutbox::renew(const QString &id, const QString &owner, Instant until)
{
    return changeLeased(u"UPDATE gatehouse_outbox SET leased_until = ?"_s, {number(until)}, id, owner);
}

Result<void> SqlOutbox::release(const QString &id, const QString &owner)
{
    return changeLeased(u"UPDATE gatehouse_outbox SET leased_until = 0, lease_owner = ?, attempts = attempts - 1"_s,
                        {u""_s}, id, owner);
}

Result<void> SqlOutbox::postpone(const QString &id, const QString &owner, const QString &answer, Instant retryAt)
{
    return changeLeased(
            u"UPDATE gatehouse_outbox SET leased_until = 0, lease_owner = ?, next_attempt_at = ?, answer = ?"_s,
            {u""_s, number(retryAt), answer.left(maximumAnswer)}, id, owner);
}

Result<void> SqlOutbox::finish(State state, const QString &id, const QString &owner, const QString &answer, Instant now)
{
    return changeLeased(u"UPDATE gatehouse_outbox SET state = ?, leased_until = 0, lease_owner = ?, finished_at = ?, "
                        "answer = ?"_s,
                        {OutboxEntry::name(state), u""_s, number(now), answer.left(maximumAnswer)}, id, owner);
}

Result<void> SqlOutbox::markSent(const QString &id, const QString &owner, const QString &answer, Instant now)
{
    return finish(State::Sent, id, owner, answer, now);
}

Result<void> SqlOutbox::markFailed(const QString &id, const QString &owner, const QString &answer, Instant now)
{
    return finish(State::Failed, id, owner, answer, now);
}

Result<void> SqlOutbox::drop(const QString &id, const QString &owner)
{
    return changeLeased(u"DELETE FROM gatehouse_outbox"_s, {}, id, owner);
}

// ---- for who looks after it

Result<OutboxEntry> SqlOutbox::get(const QString &id)
{
    const auto entries = select(u"WHERE id = ?"_s, {id});
    if (!entries)
        return failure(entries.error());
    return entries->isEmpty() ? failure(Error::NoticeNotExists) : Result<OutboxEntry>(entries->constFirst());
}

Result<QList<OutboxEntry>> SqlOutbox::list(std::optional<State> state, int limit)
{
    const QString order = u"ORDER BY created_at DESC, id LIMIT ?"_s;
    return state ? select(u"WHERE state = ? "_s + order, {OutboxEntry::name(*state), limit}) : select(order, {limit});
}

Result<void> SqlOutbox::retry(const QString &id, Instant now)
{
    const auto changed =
            change(u"UPDATE gatehouse_outbox SET state = ?, attempts = 0, queued_at = ?, "
                   "next_attempt_at = ?, finished_at = 0 WHERE id = ? AND state <> ?"_s,
                   {OutboxEntry::name(State::Queued), number(now), number(now), id, OutboxEntry::name(State::Sent)});
    if (changed && *changed == 0) {
        const auto entry = get(id);
        return failure(entry ? Error(Error::Conflict, u"This mail was sent already."_s) : entry.error());
    }
    if (changed)
        wake();
    return oneRow(changed, Error::NoticeNotExists);
}

Result<void> SqlOutbox::remove(const QString &id)
{
    return oneRow(change(u"DELETE FROM gatehouse_outbox WHERE id = ?"_s, {id}), Error::NoticeNotExists);
}

Result<qint64> SqlOutbox::changeInPortions(const QString &statement, const QVariantList &head, const QString &condition,
                                           const QVariantList &values)
{
    constexpr int portion = 1000; // rows for which the write lock is held
    qint64 total = 0;
    while (true) {
        // A list of ids, for MariaDB deletes from no table that the same statement reads.
        const auto chosen = select(condition + u" LIMIT ?"_s, values + QVariantList{portion});
        if (!chosen)
            return failure(chosen.error());
        if (chosen->isEmpty())
            return total;
        QVariantList ids;
        for (const OutboxEntry &entry : *chosen)
            ids << entry.id;
        const QString marks = QStringList(ids.size(), u"?"_s).join(u", "_s);
        const auto changed = change(statement.arg(marks), head + ids);
        if (!changed)
            return failure(changed.error());
        total += *changed;
        if (chosen->size() < portion || *changed == 0)
            return total;
    }
}

Result<qint64> SqlOutbox::retryFailed(Instant now)
{
    const QString failed = OutboxEntry::name(State::Failed);
    // Once more the state: another program may have tried it meanwhile.
    auto changed = changeInPortions(u"UPDATE gatehouse_outbox SET state = ?, attempts = 0, queued_at = ?, "
                                    "next_attempt_at = ?, finished_at = 0 WHERE state = 'failed' AND id IN (%1)"_s,
                                    {OutboxEntry::name(State::Queued), number(now), number(now)}, u"WHERE state = ?"_s,
                                    {failed});
    if (changed && *changed > 0)
        wake();
    return changed;
}

Result<qint64> SqlOutbox::purge(State state, Instant before)
{
    return changeInPortions(u"DELETE FROM gatehouse_outbox WHERE id IN (%1)"_s, {},
                            u"WHERE state = ? AND finished_at < ?"_s, {OutboxEntry::name(state), number(before)});
}

Result<OutboxPage> SqlOutbox::find(const OutboxQuery &query)
{
    constexpr int largestPage = 1000;
    if (query.limit < 1 || query.limit > largestPage)
        return failure({Error::InvalidQuery, u"A page has 1 to %1 mails."_s.arg(largestPage)});
    QStringList conditions;
    QVariantList values;
    if (query.state) {
        conditions << u"state = ?"_s;
        values << OutboxEntry::name(*query.state);
    }
    if (!query.recipient.isEmpty()) {
        conditions << u"recipient = ?"_s;
        values << query.recipient;
    }
    if (query.after) { // the first of these is what an index can begin at
        conditions << u"created_at <= ? AND (created_at < ? OR id < ?)"_s;
        values << number(query.after->createdAt) << number(query.after->createdAt) << query.after->id;
    }
    values << query.limit + 1;
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const QString where = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    OutboxPage page;
    OutboxQuery::Position last;
    int seen = 0;
    const auto done =
            (*connection)
                    ->run(u"SELECT %1 FROM gatehouse_outbox %2 ORDER BY created_at DESC, id DESC LIMIT ?"_s.arg(columns,
                                                                                                                where),
                          values, [&](const QSqlQuery &row) {
                              if (++seen > query.limit) {
                                  page.next = last;
                                  return;
                              }
                              last = {Instant(row.value(CreatedAt).toLongLong()), row.value(Id).toString()};
                              if (auto entry = read(row))
                                  page.entries << *std::move(entry);
                          });
    return done ? Result<OutboxPage>(page) : failure(done.error());
}

Result<qint64> SqlOutbox::count(State state, qint64 ceiling)
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    qint64 count = 0;
    const auto done =
            (*connection)
                    ->run(u"SELECT count(*) FROM (SELECT 1 FROM gatehouse_outbox WHERE state = ? LIMIT ?) matching"_s,
                          {OutboxEntry::name(state), ceiling},
                          [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return done ? Result<qint64>(count) : failure(done.error());
}

} // namespace Auth
