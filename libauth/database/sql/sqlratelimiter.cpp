// SPDX-License-Identifier: MIT
#include "database/sql/sqlratelimiter.h"

#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::SqlConnection;

namespace {

QString name(const RateLimiter::Draw &draw)
{
    return QString::fromLatin1(draw.key);
}

qint64 amount(const RateLimiter::Draw &draw)
{
    return qint64((draw.cost * draw.bucket.interval).count());
}

//! The same order for everybody: two transactions never wait for each other.
QList<RateLimiter::Draw> inOrder(QList<RateLimiter::Draw> draws)
{
    std::sort(draws.begin(), draws.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    return draws;
}

//! When a bucket is full; nothing where it is.
Result<std::optional<qint64>> fullAt(SqlConnection &connection, const RateLimiter::Draw &draw)
{
    std::optional<qint64> instant;
    const auto done = connection.run(u"SELECT full_at FROM gatehouse_rate_limits WHERE bucket = ?"_s, {name(draw)},
                                     [&instant](const QSqlQuery &row) { instant = row.value(0).toLongLong(); });
    return done ? Result<std::optional<qint64>>(instant) : failure(done.error());
}

} // namespace

// No look before the leap: the condition stands in the statement that changes the row, and of those who make a row that
// is not there, one can.
Result<bool> SqlRateLimiter::takeOne(SqlConnection &connection, const Draw &draw, Instant now)
{
    const qint64 latest = qint64((now + draw.bucket.span()).count()) - amount(draw);
    if (latest < now.count())
        return false; // more than it ever holds
    const auto taken =
            connection.run(u"UPDATE gatehouse_rate_limits SET full_at = CASE WHEN full_at > ? THEN full_at ELSE ? "
                           "END + ? WHERE bucket = ? AND full_at <= ?"_s,
                           {qint64(now.count()), qint64(now.count()), amount(draw), name(draw), latest});
    if (!taken || *taken > 0)
        return taken ? Result<bool>(true) : failure(taken.error());
    const auto stored = fullAt(connection, draw);
    if (!stored)
        return failure(stored.error());
    if (*stored && **stored <= latest) // made or given back since the update, which refuses nobody: once more
        return failure(Error::Conflict);
    if (*stored)
        return false;
    const auto made = connection.run(u"INSERT INTO gatehouse_rate_limits (bucket, full_at) VALUES (?, ?)"_s,
                                     {name(draw), qint64(now.count()) + amount(draw)});
    return made ? Result<bool>(true) : failure(made.error());
}

Result<void> SqlRateLimiter::refundAll(SqlConnection &connection, const QList<Draw> &draws)
{
    for (const Draw &draw : draws) {
        const auto done = connection.run(u"UPDATE gatehouse_rate_limits SET full_at = full_at - ? WHERE bucket = ?"_s,
                                         {amount(draw), name(draw)});
        if (!done)
            return failure(done.error());
    }
    return {};
}

Result<RateLimiter::Verdict> SqlRateLimiter::look(SqlConnection &connection, const QList<Draw> &draws, Instant now)
{
    QList<Instant> instants;
    for (const Draw &draw : draws) {
        const auto stored = fullAt(connection, draw);
        if (!stored)
            return failure(stored.error());
        instants << Instant(stored->value_or(0));
    }
    return judge(draws, instants, now);
}

Result<RateLimiter::Verdict> SqlRateLimiter::takeTogether(SqlConnection &connection, const QList<Draw> &draws,
                                                          Instant now)
{
    Verdict verdict;
    const auto done = connection.transaction([&]() -> Result<void> {
        QList<Draw> taken;
        bool isAllowed = true;
        for (const Draw &draw : inOrder(draws)) {
            const auto one = takeOne(connection, draw, now);
            if (!one)
                return failure(one.error());
            isAllowed = *one;
            if (!isAllowed)
                break;
            taken << draw;
        }
        // Given back and not rolled back: it may be a part of somebody's larger transaction.
        if (auto undone = isAllowed ? Result<void>() : refundAll(connection, taken); !undone)
            return undone;
        auto seen = look(connection, draws, now);
        if (!seen)
            return failure(seen.error());
        verdict = *std::move(seen);
        verdict.isAllowed = isAllowed;
        if (isAllowed) // and what was looked at is what the next one finds
            verdict.wait = {};
        return {};
    });
    return done ? Result<Verdict>(verdict) : failure(done.error());
}

Result<RateLimiter::Verdict> SqlRateLimiter::take(const QList<Draw> &draws, Instant now)
{
    constexpr int tries = 5; // somebody may make the row, or purge it, in between
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    // Without the write lock: whoever is refused comes again and again.
    auto verdict = look(**connection, draws, now);
    if (!verdict || !verdict->isAllowed)
        return verdict;
    for (int i = 0; i < tries; ++i) {
        verdict = takeTogether(**connection, draws, now);
        if (verdict || verdict.error().code != Error::Conflict)
            return verdict;
    }
    return failure({Error::DatabaseUnavailable, u"The database is too busy to count."_s, verdict.error().detail});
}

Result<RateLimiter::Verdict> SqlRateLimiter::peek(const QList<Draw> &draws, Instant now)
{
    const auto connection = m_pool.connection();
    return connection ? look(**connection, draws, now) : failure(connection.error());
}

Result<void> SqlRateLimiter::refund(const QList<Draw> &draws, Instant)
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    return (*connection)->transaction([&] { return refundAll(**connection, inOrder(draws)); });
}

Result<void> SqlRateLimiter::reset(const QByteArray &key)
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const auto done =
            (*connection)->run(u"DELETE FROM gatehouse_rate_limits WHERE bucket = ?"_s, {QString::fromLatin1(key)});
    return done ? Result<void>() : failure(done.error());
}

Result<qint64> SqlRateLimiter::purge(Instant now)
{
    constexpr int portion = 1000; // rows for which the write lock is held
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    qint64 total = 0;
    while (true) {
        // A list of keys, for MariaDB deletes from no table that the same statement reads.
        QVariantList keys;
        const auto found =
                (*connection)
                        ->run(u"SELECT bucket FROM gatehouse_rate_limits WHERE full_at <= ? LIMIT ?"_s,
                              {qint64(now.count()), portion}, [&keys](const QSqlQuery &row) { keys << row.value(0); });
        if (!found)
            return failure(found.error());
        if (keys.isEmpty())
            return total;
        const qsizetype count = keys.size();
        const QString marks = QStringList(count, u"?"_s).join(u", "_s);
        // Once more with the condition: somebody may just have taken from one of them.
        const auto removed =
                (*connection)
                        ->run(u"DELETE FROM gatehouse_rate_limits WHERE bucket IN (%1) AND full_at <= ?"_s.arg(marks),
                              keys << qint64(now.count()));
        if (!removed)
            return failure(removed.error());
        total += *removed;
        if (count < portion || *removed == 0)
            return total;
    }
}

} // namespace Auth
