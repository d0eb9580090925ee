// SPDX-License-Identifier: MIT
#include "database/redis/redisconnectionpool.h"

#include "core/logging_p.h"
#include "database/redis/redislink_p.h"
#include "database/serverhealth_p.h"

#include <QThreadStorage>

#include <algorithm>
#include <array>
#include <atomic>
#include <unordered_map>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::RedisFailure;
using Internal::RedisLink;
using Internal::RedisReply;
using Internal::RedisResult;
using Internal::ServerHealth;

namespace {

using LinksOfThread = std::unordered_map<quint64, std::unique_ptr<RedisLink>>; // one a pool

//! Closed by the thread itself when it ends, as the sockets want; see SqlConnectionPool.
QThreadStorage<LinksOfThread> linksOfThread;

std::atomic<quint64> lastPoolId = 0;

template<size_t Count>
bool beginsWithOneOf(const QString &text, const std::array<QLatin1StringView, Count> &words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return text.startsWith(word); });
}

//! Whether nobody else need ask for a while: no answer, or one that every command gets.
bool isOutage(const RedisFailure &failure)
{
    static constexpr std::array words{"LOADING"_L1, "MASTERDOWN"_L1, "NOAUTH"_L1, "CLUSTERDOWN"_L1};
    return failure.kind != RedisFailure::Kind::Refused || beginsWithOneOf(failure.detail, words);
}

//! Whether a command was refused for a reason that passes, or that an operator has to mend.
bool isPassing(const RedisFailure &failure)
{
    static constexpr std::array words{"BUSY"_L1, "MISCONF"_L1, "NOPERM"_L1, "NOREPLICAS"_L1, "OOM"_L1, "READONLY"_L1};
    return beginsWithOneOf(failure.detail, words);
}

Error unavailable(const QString &detail)
{
    return {Error::DatabaseUnavailable, u"Redis, which keeps the tokens, does not answer."_s, detail};
}

} // namespace

class Q_DECL_HIDDEN RedisConnectionPool::Private
{
public:
    explicit Private(RedisOptions redisOptions)
        : options(std::move(redisOptions)),
          id(++lastPoolId),
          health({.category = Internal::lcRedis(),
                  .gone = options.place() + u" does not answer; what needs it is refused until it does:"_s,
                  .back = options.place() + u" answers again, after"_s})
    {}

    [[nodiscard]] RedisResult<RedisReply> ask(const QList<QByteArray> &command, Repeat repeat);

    const RedisOptions options;
    const quint64 id;
    ServerHealth health;

private:
    [[nodiscard]] RedisResult<RedisReply> askOnce(std::unique_ptr<RedisLink> &link, const QList<QByteArray> &command);
};

RedisResult<RedisReply> RedisConnectionPool::Private::ask(const QList<QByteArray> &command, Repeat repeat)
{
    std::unique_ptr<RedisLink> &link = linksOfThread.localData()[id];
    if (link && !link->isOpen())
        link.reset();
    const bool isReused = link != nullptr;
    auto reply = askOnce(link, command);
    // The server may have gone since the look at the socket, and be back.
    const bool wasLost = !reply && reply.error().kind == RedisFailure::Kind::Lost;
    return wasLost && isReused && repeat == Repeat::Safe ? askOnce(link, command) : reply;
}

RedisResult<RedisReply> RedisConnectionPool::Private::askOnce(std::unique_ptr<RedisLink> &link,
                                                              const QList<QByteArray> &command)
{
    if (!link) {
        auto opened = RedisLink::open(options);
        if (!opened) // also when it was refused: without a login nothing goes
            return tl::unexpected(RedisFailure{RedisFailure::Kind::Lost, opened.error().detail});
        link = *std::move(opened);
    }
    auto reply = link->run(command, QDeadlineTimer(options.commandTimeout));
    // An answer that comes late would be taken for that to the next command. And a server that became a replica is no
    // longer the one that the name stands for.
    if (!reply && (reply.error().kind != RedisFailure::Kind::Refused || reply.error().detail.startsWith("READONLY"_L1)))
        link.reset();
    return reply;
}

RedisConnectionPool::RedisConnectionPool(RedisOptions options) : d(std::make_unique<Private>(std::move(options))) {}

RedisConnectionPool::~RedisConnectionPool()
{
    closeThisThread();
}

const RedisOptions &RedisConnectionPool::options() const noexcept
{
    return d->options;
}

Result<RedisReply> RedisConnectionPool::run(const QList<QByteArray> &command, Repeat repeat)
{
    if (!d->health.admits())
        return failure(d->health.error());
    auto reply = d->ask(command, repeat);
    if (reply) {
        d->health.noteAnswer();
        return *std::move(reply);
    }
    if (isOutage(reply.error())) {
        const Error error = unavailable(reply.error().detail);
        d->health.noteOutage(error);
        return failure(error);
    }
    d->health.noteAnswer();
    if (isPassing(reply.error()))
        return failure(unavailable(reply.error().detail));
    return failure({Error::Internal, u"Redis refuses a command."_s, reply.error().detail});
}

Result<void> RedisConnectionPool::ping()
{
    const auto reply = run({"PING"}, Repeat::Safe);
    return reply ? Result<void>() : failure(reply.error());
}

void RedisConnectionPool::closeThisThread()
{
    if (linksOfThread.hasLocalData())
        linksOfThread.localData().erase(d->id);
}

} // namespace Auth
