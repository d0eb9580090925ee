// SPDX-License-Identifier: MIT
#include "http/guard/transferpace_p.h"

#include <QTest>

using Auth::Internal::TransferPace;
using namespace std::chrono_literals;

// 10 s of patience and 100 bytes a second; time is counted from an arbitrary point.
class TestTransferPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pace = {};
        m_pace.start(10s, 100);
    }
    void silenceEndsWithPatience();
    void bytesBuyTime();
    void aPauseEndsItWhateverWasTransferred();
    void theTotalCountsFromAnywhere();
    void timeInWhichNobodyWaitsIsFree();
    void aNewTransferBeginsAnew();
    void hugeNumbersDoNotOverflow();
    void noRateIsOneByteASecond();

private:
    [[nodiscard]] std::chrono::milliseconds deadline() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_pace.deadline() - m_begin);
    }

    const TransferPace::TimePoint m_begin{1000h};
    TransferPace m_pace;
};

void TestTransferPace::silenceEndsWithPatience()
{
    QVERIFY(!m_pace.isRunning());
    m_pace.resume(m_begin, 0);
    QVERIFY(m_pace.isRunning());
    QCOMPARE(deadline(), 10s);
    m_pace.advance(m_begin + 5s, 0); // nothing new
    QCOMPARE(deadline(), 10s);
}

void TestTransferPace::bytesBuyTime()
{
    m_pace.resume(m_begin, 0);
    m_pace.advance(m_begin + 9s, 50);
    QCOMPARE(deadline(), 10'500ms);
    m_pace.advance(m_begin + 10s, 150);
    QCOMPARE(deadline(), 11'500ms);
}

void TestTransferPace::aPauseEndsItWhateverWasTransferred()
{
    m_pace.resume(m_begin, 0);
    m_pace.advance(m_begin + 1s, 1'000'000);
    QCOMPARE(deadline(), 11s);
}

void TestTransferPace::theTotalCountsFromAnywhere()
{
    m_pace.resume(m_begin, 5'000'000);
    m_pace.advance(m_begin + 9s, 5'000'100);
    QCOMPARE(deadline(), 11s);
    m_pace.advance(m_begin + 9s, 4'000'000); // less than before is nothing
    QCOMPARE(deadline(), 11s);
}

void TestTransferPace::timeInWhichNobodyWaitsIsFree()
{
    m_pace.resume(m_begin, 0);
    m_pace.pause(m_begin + 6s, 100);
    QVERIFY(!m_pace.isRunning());
    m_pace.advance(m_begin + 7s, 100'000); // does not count
    m_pace.resume(m_begin + 100s, 100'000);
    QCOMPARE(deadline(), 105s); // 10 s and a second for 100 bytes, less the 6
    m_pace.pause(m_begin + 104s, 100'000);
    m_pace.resume(m_begin + 200s, 100'000);
    QCOMPARE(deadline(), 201s);
}

void TestTransferPace::aNewTransferBeginsAnew()
{
    m_pace.resume(m_begin, 0);
    m_pace.advance(m_begin + 9s, 1000);
    m_pace.start(20s, 1);
    QVERIFY(!m_pace.isRunning());
    m_pace.resume(m_begin, 0);
    QCOMPARE(deadline(), 20s);
}

void TestTransferPace::hugeNumbersDoNotOverflow()
{
    constexpr qint64 petabyte = 1'000'000'000'000'000;
    m_pace.start(24h, 1'000'000'000);
    m_pace.resume(m_begin, 0);
    m_pace.advance(m_begin + 23h, petabyte);
    QCOMPARE(deadline(), 47h);
}

void TestTransferPace::noRateIsOneByteASecond()
{
    m_pace.start(10s, 0);
    m_pace.resume(m_begin, 0);
    m_pace.advance(m_begin + 9s, 3);
    QCOMPARE(deadline(), 13s);
}

QTEST_APPLESS_MAIN(TestTransferPace)
#include "tst_transferpace.moc"
