// SPDX-License-Identifier: MIT
#include "database/redis/redisratelimiter.h"

#include "database/redis/redisconnectionpool.h"
#include "database/redis/redisreply_p.h"

#include <QCryptographicHash>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::RedisReply;
using Repeat = RedisConnectionPool::Repeat;

namespace {

// KEYS: buckets. ARGV: the deed, now, and for each bucket what is drawn and its span; all times in microseconds, which
// a double holds to the year 2255. Returns when each bucket was to be full before, as text.
constexpr char script[] = R"lua(
local deed, now = ARGV[1], tonumber(ARGV[2])
local before, after, allowed = {}, {}, true
for i, key in ipairs(KEYS) do
    local full = tonumber(redis.call('GET', key) or '0')
    local amount, span = tonumber(ARGV[2 * i + 1]), tonumber(ARGV[2 * i + 2])
    before[i] = string.format('%.0f', full)
    if deed == 'refund' then
        after[i] = full - amount
    else
        after[i] = math.max(full, now) + amount
        allowed = allowed and after[i] <= now + span
    end
end
if deed == 'refund' or (deed == 'take' and allowed) then
    for i, key in ipairs(KEYS) do
        if after[i] > now then
            redis.call('SET', key, string.format('%.0f', after[i]), 'PX', math.ceil((after[i] - now) / 1000))
        else
            redis.call('DEL', key)
        end
    end
end
return before
)lua";

const QByteArray &scriptHash()
{
    static const QByteArray hash = QCryptographicHash::hash(script, QCryptographicHash::Sha1).toHex();
    return hash;
}

} // namespace

Result<QList<Instant>> RedisRateLimiter::run(Deed deed, const QList<Draw> &draws, Instant now)
{
    const QByteArray name = deed == Deed::Take ? "take" : deed == Deed::Peek ? "peek" : "refund";
    QList<QByteArray> arguments{QByteArray::number(draws.size())};
    for (const Draw &draw : draws)
        arguments << m_prefix + draw.key;
    arguments << name << QByteArray::number(qint64(now.count()));
    for (const Draw &draw : draws) {
        arguments << QByteArray::number(qint64((draw.cost * draw.bucket.interval).count()))
                  << QByteArray::number(qint64(draw.bucket.span().count()));
    }
    // Where the answer is lost it may count twice: too much by one is better than an attempt that nobody counts.
    const Repeat repeat = deed == Deed::Refund ? Repeat::Never : Repeat::Safe;
    auto reply = m_pool.run(QList<QByteArray>{"EVALSHA", scriptHash()} + arguments, repeat);
    if (!reply && reply.error().detail.startsWith("NOSCRIPT"_L1)) // a server that was started anew
        reply = m_pool.run(QList<QByteArray>{"EVAL", script} + arguments, repeat);
    if (!reply)
        return failure(reply.error());
    QList<Instant> fullAt;
    for (const RedisReply &element : reply->elements)
        fullAt << Instant(element.text.toLongLong());
    if (fullAt.size() != draws.size())
        return failure({Error::Internal, u"Redis answers something else than was asked."_s});
    return fullAt;
}

Result<RateLimiter::Verdict> RedisRateLimiter::take(const QList<Draw> &draws, Instant now)
{
    const auto fullAt = run(Deed::Take, draws, now);
    if (!fullAt)
        return failure(fullAt.error());
    Verdict verdict = judge(draws, *fullAt, now);
    if (verdict.isAllowed) {
        for (qsizetype i = 0; i < draws.size(); ++i)
            verdict.left[i] -= draws[i].cost;
    }
    return verdict;
}

Result<RateLimiter::Verdict> RedisRateLimiter::peek(const QList<Draw> &draws, Instant now)
{
    const auto fullAt = run(Deed::Peek, draws, now);
    return fullAt ? Result<Verdict>(judge(draws, *fullAt, now)) : failure(fullAt.error());
}

Result<void> RedisRateLimiter::refund(const QList<Draw> &draws, Instant now)
{
    const auto done = run(Deed::Refund, draws, now);
    return done ? Result<void>() : failure(done.error());
}

Result<void> RedisRateLimiter::reset(const QByteArray &key)
{
    const auto done = m_pool.run({"DEL", m_prefix + key}, Repeat::Safe);
    return done ? Result<void>() : failure(done.error());
}

Result<qint64> RedisRateLimiter::purge(Instant)
{
    return 0;
}

} // namespace Auth
