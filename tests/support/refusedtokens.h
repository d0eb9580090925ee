// SPDX-License-Identifier: MIT
#pragma once

#include "authentication/strategy.h"
#include "support/results.h"

#include <QSignalSpy>
#include <QTest>

//! Rows with what is no token of any strategy whose tokens are random text, for refusesToken().
inline void addRefusedTokens()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("unknown") << QByteArray(43, 'A');
    QTest::newRow("too long") << QByteArray(44, 'A');
    QTest::newRow("very long") << QByteArray(1'000'000, 'A');
    QTest::newRow("beyond ASCII") << QByteArray("\xff\xfe");
    QTest::newRow("a NUL") << QByteArray("\0", 1);
    QTest::newRow("a JWT") << QByteArray("eyJhbGciOiJIUzI1NiJ9.e30.x");
    QTest::newRow("the good one in another case") << QByteArray("LOWER");
    QTest::newRow("the good one with a blank behind") << QByteArray("BLANK");
    QTest::newRow("the good one without its end") << QByteArray("CHOPPED");
}

//! \brief The strategy lets in nobody with \a token, says so once, and still takes a good one.
//! \param bench a strategy, its manager, a user ada, and write(), which makes a token
//! \param token LOWER, BLANK and CHOPPED stand for a good one in another case, with a blank behind, without its end
template<typename Bench>
void refusesToken(Bench &bench, QByteArray token)
{
    QByteArray good = bench.write(bench.ada);
    while (good == good.toLower()) // as good as never
        good = bench.write(bench.ada);
    if (token == "LOWER")
        token = good.toLower();
    else if (token == "BLANK")
        token = good + ' ';
    else if (token == "CHOPPED")
        token = good.chopped(1);
    QSignalSpy rejected(&bench.strategy, &Auth::Strategy::tokenRejected);
    COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Auth::Error::InvalidToken);
    QCOMPARE(rejected.size(), 1);
    VERIFY_OK(bench.strategy.readToken(good, bench.manager));
    QCOMPARE(rejected.size(), 1);
}
