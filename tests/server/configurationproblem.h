// SPDX-License-Identifier: MIT
#pragma once

#include "configurationfolder.h"

namespace Gatehouse {

inline void addProblemColumns()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("problem"); // without the file's name
}

//! A row: \a toml has one problem, `gatehouse.toml:` and \a problem; where that ends in a colon, it is a beginning.
inline void row(const char *name, const QByteArray &toml, const char *problem)
{
    QTest::newRow(name) << toml << QString::fromUtf8(problem);
}

//! Checks the row.
inline void checkProblem()
{
    QFETCH(const QByteArray, toml);
    QFETCH(const QString, problem);
    const QStringList found = ConfigurationFolder().problems(toml);
    QCOMPARE(found.size(), 1);
    if (problem.endsWith(u':')) // the place alone; the words are toml++'s, which differ from version to version
        QVERIFY2(found[0].startsWith(QStringLiteral("gatehouse.toml:") + problem), qPrintable(found[0]));
    else
        QCOMPARE(found[0], QStringLiteral("gatehouse.toml:") + problem);
}

} // namespace Gatehouse
