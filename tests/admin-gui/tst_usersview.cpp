// SPDX-License-Identifier: MIT
#include "usersview/testusersview.h"

void TestUsersView::initTestCase_data()
{
    using Engine = DatabaseKind::Engine;
    QTest::addColumn<DatabaseKind>("database");
    QTest::newRow("SQLite") << DatabaseKind{};
    QTest::newRow("PostgreSQL") << DatabaseKind{Engine::PostgreSql};
    QTest::newRow("MariaDB") << DatabaseKind{Engine::MariaDb};
}

QTEST_MAIN(TestUsersView)
