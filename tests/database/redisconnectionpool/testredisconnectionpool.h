// SPDX-License-Identifier: MIT
#pragma once

#include "database/redis/redisconnectionpool.h"
#include "database/redis/redisreply_p.h"
#include "support/results.h"
#include "support/testserver.h"

#include <QTest>
#include <QThread>

namespace RedisPoolBench {

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Auth::Internal::RedisReply;
using Repeat = RedisConnectionPool::Repeat;

inline TestServer &shared()
{
    return TestServer::shared(TestServer::Kind::Redis);
}

inline RedisOptions optionsOf(const TestServer &server)
{
    RedisOptions options;
    options.port = server.port();
    options.password = Secret::fromString(server.password());
    options.tls = !server.caFile().isEmpty();
    options.caFile = server.caFile();
    options.commandTimeout = &server == &shared() ? 30s : 500ms; // the one that all share always answers
    return options;
}

//! Runs \a work in a thread of its own and waits for it.
inline void inThread(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    thread->wait();
}

} // namespace RedisPoolBench

class TestRedisConnectionPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void answersOfAllKinds(); // answers.cpp
    void waysIn_data();
    void waysIn();
    void refusals_data();
    void refusals();
    void tlsChecksTheServer_data();
    void tlsChecksTheServer();
    void longValues();
    void aConnectionForEachThread();

    void comesBackAfterARestart_data(); // outages.cpp
    void comesBackAfterARestart();
    void aConnectionThatEndedIsNotTheClientsConcern();
    void whatMustNotRunTwiceDoesNot();
    void frozen();
    void othersAreRefusedAtOnce();
    void oneLineWhenItGoesAndOneWhenItIsBack();
    void aServerThatIsNoRedis_data();
    void aServerThatIsNoRedis();
};
