// SPDX-License-Identifier: MIT
#include "database/redis/redisaccesstokenstore.h"

#include "database/redis/redisconnectionpool.h"
#include "database/redis/redisreply_p.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::RedisReply;
using Repeat = RedisConnectionPool::Repeat;

// Every script can run twice and leaves the same, so that what was lost on the way can be sent again. The times are
// Redis' own: nodes whose clocks differ agree.
namespace {

//! KEYS: token, index. ARGV: user id, lifetime (0: for ever), token.
//! The index drops what has expired, and expires itself a moment after its last token.
constexpr char createScript[] = R"lua(
local now = tonumber(redis.call('TIME')[1])
local lifetime = tonumber(ARGV[2])
if lifetime > 0 then
    redis.call('SET', KEYS[1], ARGV[1], 'EX', lifetime)
else
    redis.call('SET', KEYS[1], ARGV[1])
end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - 1)
redis.call('ZADD', KEYS[2], lifetime > 0 and now + lifetime or '+inf', ARGV[3])
local last = redis.call('ZREVRANGE', KEYS[2], 0, 0, 'WITHSCORES')[2]
if last == 'inf' then
    redis.call('PERSIST', KEYS[2])
else
    redis.call('EXPIREAT', KEYS[2], tonumber(last) + 1)
end
return redis.status_reply('OK')
)lua";

//! KEYS: token. ARGV: prefix of the index, token.
constexpr char removeScript[] = R"lua(
local owner = redis.call('TYPE', KEYS[1]).ok == 'string' and redis.call('GET', KEYS[1])
redis.call('DEL', KEYS[1])
if owner then
    redis.call('ZREM', ARGV[1] .. owner, ARGV[2])
end
return redis.status_reply('OK')
)lua";

//! KEYS: index. ARGV: prefix of the tokens, the token to be kept, how many at a time.
//! Returns how many entries it looked at, and how many tokens were still there.
constexpr char removeAllScript[] = R"lua(
local seen, removed = 0, 0
for _, token in ipairs(redis.call('ZRANGE', KEYS[1], 0, tonumber(ARGV[3]))) do
    if token ~= ARGV[2] then
        seen = seen + 1
        removed = removed + redis.call('DEL', ARGV[1] .. token)
        redis.call('ZREM', KEYS[1], token)
    end
end
return {seen, removed}
)lua";

//! KEYS: index. ARGV: prefix of the tokens, how many at most.
//! Returns token, lifetime left in milliseconds (-1: for ever), and so on, those that expire last first.
constexpr char listScript[] = R"lua(
local found = {}
for _, token in ipairs(redis.call('ZREVRANGE', KEYS[1], 0, -1)) do
    local left = redis.call('PTTL', ARGV[1] .. token)
    if left ~= -2 then
        found[#found + 1] = token
        found[#found + 1] = left
        if #found >= 2 * tonumber(ARGV[2]) then
            break
        end
    end
end
return found
)lua";

//! KEYS: tokens. Returns value, lifetime left in milliseconds, and so on; false for what is gone, or no token.
constexpr char describeScript[] = R"lua(
local found = {}
for _, key in ipairs(KEYS) do
    found[#found + 1] = redis.call('TYPE', key).ok == 'string' and redis.call('GET', key)
    found[#found + 1] = redis.call('PTTL', key)
end
return found
)lua";

constexpr int portion = 1000; // entries that one script looks at: Redis does nothing else meanwhile

AccessToken tokenWith(const QByteArray &token, const UserId &userId, qint64 millisecondsLeft)
{
    AccessToken found{token, userId, Instant(0), std::nullopt};
    if (millisecondsLeft >= 0)
        found.expiresAt = Clock::system().sinceEpoch() + std::chrono::milliseconds(millisecondsLeft);
    return found;
}

//! For a pattern of SCAN: what is special there stands for itself.
QByteArray escaped(const QByteArray &text)
{
    QByteArray pattern;
    for (const char c : text) {
        if (QByteArrayView("\\*?[]^-").contains(c))
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

tl::unexpected<Error> unexpectedAnswer()
{
    return failure({Error::Internal, u"Redis answers something else than was asked."_s});
}

} // namespace

struct Q_DECL_HIDDEN RedisAccessTokenStore::Private
{
    [[nodiscard]] Result<RedisReply> ask(const QList<QByteArray> &command) const
    {
        return pool.run(command, Repeat::Safe);
    }
    [[nodiscard]] Result<RedisReply> runScript(QByteArrayView script, const QList<QByteArray> &keys,
                                               const QList<QByteArray> &arguments) const
    {
        return ask(QList<QByteArray>{"EVAL", script.toByteArray(), QByteArray::number(keys.size())} + keys + arguments);
    }
    [[nodiscard]] QByteArray keyOf(QByteArrayView token) const { return settings.keyPrefix + token.toByteArray(); }
    [[nodiscard]] QByteArray indexOf(const UserId &userId) const
    {
        return settings.indexPrefix + userId.toString().toUtf8();
    }
    [[nodiscard]] Result<QList<AccessToken>> listAll(int limit) const;
    [[nodiscard]] Result<QList<AccessToken>> described(const QList<QByteArray> &keys) const;

    RedisConnectionPool &pool;
    const Settings settings;
};

RedisAccessTokenStore::RedisAccessTokenStore(RedisConnectionPool &pool, Settings settings)
    : d(new Private{pool, std::move(settings)})
{}

RedisAccessTokenStore::RedisAccessTokenStore(RedisConnectionPool &pool) : RedisAccessTokenStore(pool, Settings{}) {}

RedisAccessTokenStore::~RedisAccessTokenStore() = default;

Result<void> RedisAccessTokenStore::create(QByteArrayView token, const UserId &userId, std::chrono::seconds lifetime)
{
    if (lifetime.count() < 0)
        return {};
    const QByteArray owner = userId.toString().toUtf8();
    const QByteArray seconds = QByteArray::number(static_cast<qint64>(lifetime.count()));
    Result<RedisReply> done;
    if (d->settings.indexesTokens) {
        done = d->runScript(createScript, {d->keyOf(token), d->indexOf(userId)}, {owner, seconds, token.toByteArray()});
    } else {
        QList<QByteArray> command{"SET", d->keyOf(token), owner};
        if (lifetime.count() > 0)
            command << "EX" << seconds;
        done = d->ask(command);
    }
    return done ? Result<void>() : failure(done.error());
}

Result<UserId> RedisAccessTokenStore::ownerOf(QByteArrayView token)
{
    const auto value = d->ask({"GET", d->keyOf(token)});
    if (!value) { // a key of another kind is no token, whoever made it
        const bool isNoToken = value.error().detail.startsWith("WRONGTYPE"_L1);
        return failure(isNoToken ? Error(Error::InvalidToken) : value.error());
    }
    if (value->kind != RedisReply::Kind::Text)
        return failure(Error::InvalidToken);
    const auto id = d->settings.ids->parse(QString::fromUtf8(value->text));
    return id ? Result<UserId>(*id) : failure(Error::InvalidToken);
}

Result<void> RedisAccessTokenStore::remove(QByteArrayView token)
{
    const auto done = d->settings.indexesTokens ? d->runScript(removeScript, {d->keyOf(token)},
                                                               {d->settings.indexPrefix, token.toByteArray()})
                                                : d->ask({"DEL", d->keyOf(token)});
    return done ? Result<void>() : failure(done.error());
}

Result<qint64> RedisAccessTokenStore::removeAllOf(const UserId &userId, QByteArrayView kept)
{
    qint64 total = 0;
    while (d->settings.indexesTokens) {
        const auto done = d->runScript(removeAllScript, {d->indexOf(userId)},
                                       {d->settings.keyPrefix, kept.toByteArray(), QByteArray::number(portion)});
        if (!done)
            return failure(done.error());
        if (done->elements.size() != 2)
            return unexpectedAnswer();
        total += done->elements[1].integer;
        if (done->elements[0].integer < portion)
            break;
    }
    return total;
}

Result<QList<AccessToken>> RedisAccessTokenStore::list(const UserId &userId, int limit)
{
    if (userId.isNull())
        return d->listAll(limit);
    if (!d->settings.indexesTokens)
        return failure(Error::NotSupported);
    const auto found =
            d->runScript(listScript, {d->indexOf(userId)}, {d->settings.keyPrefix, QByteArray::number(limit)});
    if (!found)
        return failure(found.error());
    QList<AccessToken> tokens;
    for (size_t i = 0; i + 1 < found->elements.size(); i += 2)
        tokens << tokenWith(found->elements[i].text, userId, found->elements[i + 1].integer);
    return tokens;
}

Result<QList<AccessToken>> RedisAccessTokenStore::Private::listAll(int limit) const
{
    QList<AccessToken> tokens;
    QByteArray cursor = "0";
    do {
        const auto page =
                ask({"SCAN", cursor, "MATCH", escaped(settings.keyPrefix) + '*', "COUNT", QByteArray::number(portion)});
        if (!page)
            return failure(page.error());
        if (page->elements.size() != 2)
            return unexpectedAnswer();
        cursor = page->elements[0].text;
        QList<QByteArray> keys;
        for (const RedisReply &key : page->elements[1].elements)
            keys << key.text;
        const auto found = described(keys);
        if (!found)
            return found;
        tokens += *found;
    } while (cursor != "0" && tokens.size() < limit);
    return tokens.first(std::min<qsizetype>(tokens.size(), limit));
}

Result<QList<AccessToken>> RedisAccessTokenStore::Private::described(const QList<QByteArray> &keys) const
{
    if (keys.isEmpty())
        return QList<AccessToken>();
    const auto found = runScript(describeScript, keys, {});
    if (!found)
        return failure(found.error());
    if (found->elements.size() != static_cast<size_t>(2 * keys.size()))
        return unexpectedAnswer();
    QList<AccessToken> tokens;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const RedisReply &owner = found->elements[static_cast<size_t>(2 * i)];
        const auto id = settings.ids->parse(QString::fromUtf8(owner.text));
        if (owner.kind == RedisReply::Kind::Text && id) {
            tokens << tokenWith(keys[i].sliced(settings.keyPrefix.size()), *id,
                                found->elements[static_cast<size_t>(2 * i + 1)].integer);
        }
    }
    return tokens;
}

} // namespace Auth
