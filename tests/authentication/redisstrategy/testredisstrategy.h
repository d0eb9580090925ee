// SPDX-License-Identifier: MIT
#pragma once

#include "authentication/redisstrategy.h"
#include "database/redis/redisaccesstokenstore.h"
#include "database/redis/redisconnectionpool.h"
#include "database/redis/redisreply_p.h"
#include "support/refusedtokens.h"
#include "support/results.h"
#include "support/testmanager.h"
#include "support/testserver.h"

namespace RedisStrategyBench {

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Auth::Internal::RedisReply;
using std::chrono::seconds;

struct Bench
{
    explicit Bench(const DatabaseKind &database, seconds lifetime = 1h, bool indexesTokens = true,
                   const std::function<void(UserManagerSettings &)> &adjust = {},
                   TestServer &redis = TestServer::shared(TestServer::Kind::Redis))
        : db(database),
          pool(optionsOf(redis)),
          tokens(pool, {.indexesTokens = indexesTokens, .ids = db.schema.ids}),
          manager(db.users, &db.tokens, settings(adjust)),
          ada(db.add(u"ada@example.org"_s)),
          strategy(tokens, lifetime)
    {
        redisCommand({"FLUSHDB"});
    }

    static RedisOptions optionsOf(const TestServer &redis)
    {
        RedisOptions options;
        options.port = redis.port();
        options.password = Secret::fromString(redis.password());
        const bool isShared = &redis == &TestServer::shared(TestServer::Kind::Redis);
        options.commandTimeout = isShared ? 30s : 500ms; // the one that all share always answers
        return options;
    }
    [[nodiscard]] UserManagerSettings settings(const std::function<void(UserManagerSettings &)> &adjust)
    {
        UserManagerSettings settings = TestManager::settings(db.schema, clock);
        settings.tokenStores = {&tokens};
        if (adjust)
            adjust(settings);
        return settings;
    }

    QByteArray write(const User &user) { return strategy.writeToken(user)->reveal().toByteArray(); }
    [[nodiscard]] bool isGood(const QByteArray &token) { return strategy.readToken(token, manager).has_value(); }
    RedisReply redisCommand(const QList<QByteArray> &command)
    {
        const auto reply = pool.run(command, RedisConnectionPool::Repeat::Never);
        if (!reply)
            qFatal("%s: %s", command.constFirst().constData(), qPrintable(reply.error().detail));
        return *reply;
    }
    [[nodiscard]] QByteArray indexKey(const User &user) const
    {
        return "gatehouse_user_tokens:" + user.id.toString().toLatin1();
    }
    [[nodiscard]] qint64 indexSize(const User &user) { return redisCommand({"ZCARD", indexKey(user)}).integer; }

    FixedClock clock;
    TestDatabase db;
    RedisConnectionPool pool;
    RedisAccessTokenStore tokens;
    UserManager manager;
    const User ada;
    RedisStrategy strategy;
};

} // namespace RedisStrategyBench

class TestRedisStrategy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();

    void writesWhatFastApiUsersWrites_data(); // tokens.cpp
    void writesWhatFastApiUsersWrites();
    void readsWhatItWrote();
    void readsWhatPythonWrote();
    void redisLetsThemExpire();
    void lifetimes_data();
    void lifetimes();
    void refuses_data();
    void refuses();
    void refusesValuesThatAreNoUser_data();
    void refusesValuesThatAreNoUser();
    void destroys();
    void anotherDatabaseIsAnotherWorld();
    void outages();

    void theIndexFollows(); // revocation.cpp
    void theIndexForgetsWhatHasExpired();
    void lists();
    void listsAndRevokesManyTokens();
    void revokesOneUsersTokens();
    void withoutAnIndex();
    void aNewPasswordEndsTheTokens_data();
    void aNewPasswordEndsTheTokens();
    void whatComesBetweenIsEndedToo();
    void aDeletedUsersTokensAreGone();
};
