// SPDX-License-Identifier: MIT
#include "redisconnectionpool/testredisconnectionpool.h"

#include <csignal>

void TestRedisConnectionPool::initTestCase()
{
    // As a host application may have it: writing to a connection that is gone must not end the process.
    std::signal(SIGPIPE, SIG_DFL);
}

QTEST_GUILESS_MAIN(TestRedisConnectionPool)
