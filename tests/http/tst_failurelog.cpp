// SPDX-License-Identifier: MIT
#include "http/failurelog_p.h"

#include <QTest>

using Auth::Error;
using Auth::Internal::FailureLog;
using namespace std::chrono_literals;

// Time is counted from an arbitrary point.
class TestFailureLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsTold();
    void thoseOfAMinuteArePassedOverAndCounted();
    void afterAQuietTimeTheFirstIsToldAgain();
    void kindsAreToldApart();
};

namespace {

const FailureLog::Instant start{1000s};

} // namespace

void TestFailureLog::theFirstIsTold()
{
    FailureLog log;
    QCOMPARE(log.note(Error::DatabaseUnavailable, start), std::optional<quint64>(0));
}

void TestFailureLog::thoseOfAMinuteArePassedOverAndCounted()
{
    FailureLog log;
    QVERIFY(log.note(Error::DatabaseUnavailable, start));
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(log.note(Error::DatabaseUnavailable, start + i * 59ms), std::nullopt);
    QCOMPARE(log.note(Error::DatabaseUnavailable, start + 60s), std::optional<quint64>(1000));
    QCOMPARE(log.note(Error::DatabaseUnavailable, start + 61s), std::nullopt);
    QCOMPARE(log.note(Error::DatabaseUnavailable, start + 120s), std::optional<quint64>(1));
}

void TestFailureLog::afterAQuietTimeTheFirstIsToldAgain()
{
    FailureLog log;
    QVERIFY(log.note(Error::DatabaseUnavailable, start));
    QCOMPARE(log.note(Error::DatabaseUnavailable, start + 1h), std::optional<quint64>(0));
}

void TestFailureLog::kindsAreToldApart()
{
    FailureLog log;
    QVERIFY(log.note(Error::DatabaseUnavailable, start));
    QVERIFY(log.note(Error::Overloaded, start));
    QCOMPARE(log.note(Error::Overloaded, start), std::nullopt);
}

QTEST_APPLESS_MAIN(TestFailureLog)

#include "tst_failurelog.moc"
