// SPDX-License-Identifier: MIT
#include "redisstrategy/testredisstrategy.h"

void TestRedisStrategy::initTestCase_data()
{
    // Of the database only the users are needed, and its transactions: each kind once, and both kinds of ids.
    QTest::addColumn<DatabaseKind>("database");
    QTest::newRow("SQLite, UUIDs") << DatabaseKind{DatabaseKind::Engine::Sqlite, DatabaseKind::Ids::Uuid};
    QTest::newRow("PostgreSQL, integers") << DatabaseKind{DatabaseKind::Engine::PostgreSql, DatabaseKind::Ids::Integer};
    QTest::newRow("MariaDB, UUIDs") << DatabaseKind{DatabaseKind::Engine::MariaDb, DatabaseKind::Ids::Uuid};
}

QTEST_GUILESS_MAIN(TestRedisStrategy)
