// SPDX-License-Identifier: MIT
#include "window/testwindow.h"

void TestWindow::initTestCase_data()
{
    using Engine = DatabaseKind::Engine;
    QTest::addColumn<DatabaseKind>("database");
    QTest::newRow("SQLite") << DatabaseKind{};
    QTest::newRow("PostgreSQL, integers") << DatabaseKind{Engine::PostgreSql, DatabaseKind::Ids::Integer};
    QTest::newRow("MariaDB") << DatabaseKind{Engine::MariaDb};
}

QTEST_MAIN(TestWindow)
