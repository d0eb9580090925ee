// SPDX-License-Identifier: MIT
// What /metrics says, line by line in Prometheus' text format 0.0.4.
#include "metrics.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <limits>
#include <thread>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The value behind a name with its labels; what is not there is "-".
QByteArray valueOf(const Metrics &metrics, const QByteArray &name)
{
    const QByteArrayList lines = metrics.text().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1);
    }
    return "-";
}

const QByteArray duration = "gatehouse_http_request_duration_seconds";

QByteArray bucket(const QByteArray &bound)
{
    return duration + "_bucket{le=\"" + bound + "\"}";
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed();
    void countsRequestsByStatus();
    void sortsDurations_data();
    void sortsDurations();
    void sumsWithoutLosingDigits();
    void countsEvents();
    void asksGauges_data();
    void asksGauges();
    void losesNothingBetweenThreads();
};

// Each sample has a HELP and a TYPE before it, once, and no name comes twice.
void TestMetrics::isWellFormed()
{
    Metrics metrics;
    metrics.addGauge("gatehouse_things", "Things.", [] { return 1.5; });
    metrics.countRequest(200, 3ms);
    metrics.countRequest(404, 20s);
    const QByteArray text = metrics.text();
    QVERIFY(text.endsWith('\n'));
    static const QRegularExpression sample(u"^([a-z_]+)(\\{[a-z]+=\"[^\"\\\\]*\"\\})? (\\S+)$"_s);
    QHash<QString, QString> types;
    QSet<QString> samples;
    QString helped;
    const QStringList lines = QString::fromLatin1(text).chopped(1).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        if (line.startsWith(u"# HELP "_s)) {
            helped = words[2];
        } else if (line.startsWith(u"# TYPE "_s)) {
            QCOMPARE(words[2], helped);
            QVERIFY2(!types.contains(helped), qPrintable(line));
            types.insert(helped, words[3]);
        } else {
            const auto match = sample.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            QString name = match.captured(1);
            if (types.value(helped) == u"histogram"_s)
                name.remove(QRegularExpression(u"_(bucket|sum|count)$"_s));
            QCOMPARE(name, helped);
            if (types.value(helped) == u"counter"_s)
                QVERIFY2(name.endsWith(u"_total"_s), qPrintable(line));
            QVERIFY2(!samples.contains(match.captured(1) + match.captured(2)), qPrintable(line));
            samples.insert(match.captured(1) + match.captured(2));
            bool isNumber = false;
            (void)match.captured(3).toDouble(&isNumber);
            QVERIFY2(isNumber, qPrintable(line));
        }
    }
    QCOMPARE(types.value(QString::fromLatin1(duration)), u"histogram"_s);
    QCOMPARE(types.value(u"gatehouse_things"_s), u"gauge"_s);
}

void TestMetrics::countsRequestsByStatus()
{
    Metrics metrics;
    QCOMPARE(valueOf(metrics, "gatehouse_http_requests_total{status=\"200\"}"), QByteArray("-"));
    metrics.countRequest(200, 1ms);
    metrics.countRequest(200, 1ms);
    metrics.countRequest(503, 1ms);
    metrics.countRequest(599, 1ms);
    for (const int nonsense : {-1, 600, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()})
        metrics.countRequest(nonsense, 1ms); // harms nobody
    QCOMPARE(valueOf(metrics, "gatehouse_http_requests_total{status=\"200\"}"), QByteArray("2"));
    QCOMPARE(valueOf(metrics, "gatehouse_http_requests_total{status=\"503\"}"), QByteArray("1"));
    QCOMPARE(valueOf(metrics, "gatehouse_http_requests_total{status=\"599\"}"), QByteArray("1"));
    QCOMPARE(metrics.text().count("gatehouse_http_requests_total{"), 3);
}

void TestMetrics::sortsDurations_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QByteArray>("first"); // the smallest bound that counts it
    QTest::newRow("no time") << qint64(0) << QByteArray("0.001");
    QTest::newRow("exactly at a bound") << qint64(1'000'000) << QByteArray("0.001");
    QTest::newRow("one nanosecond above") << qint64(1'000'001) << QByteArray("0.005");
    QTest::newRow("a tenth of a second") << qint64(100'000'000) << QByteArray("0.1");
    QTest::newRow("ten seconds") << qint64(10'000'000'000) << QByteArray("10");
    QTest::newRow("longer than any") << qint64(10'000'000'001) << QByteArray("+Inf");
}

void TestMetrics::sortsDurations()
{
    QFETCH(const qint64, nanoseconds);
    QFETCH(const QByteArray, first);
    Metrics metrics;
    metrics.countRequest(200, std::chrono::nanoseconds(nanoseconds));
    bool counts = false;
    for (const QByteArray &bound :
         {"0.001"_ba, "0.005"_ba, "0.025"_ba, "0.1"_ba, "0.25"_ba, "0.5"_ba, "1"_ba, "2.5"_ba, "10"_ba, "+Inf"_ba}) {
        counts = counts || bound == first;
        QCOMPARE(valueOf(metrics, bucket(bound)),
                 QByteArray(counts ? "1" : "0")); // each counts what the smaller ones count
    }
    QCOMPARE(valueOf(metrics, duration + "_count"), QByteArray("1"));
}

void TestMetrics::sumsWithoutLosingDigits()
{
    Metrics metrics;
    metrics.countRequest(200, 1500ms);
    QCOMPARE(valueOf(metrics, duration + "_sum").toDouble(), 1.5);
    metrics.countRequest(200, 10'000'000s); // a service that has run for long
    const double before = valueOf(metrics, duration + "_sum").toDouble();
    metrics.countRequest(200, 3ms);
    QCOMPARE(valueOf(metrics, duration + "_sum").toDouble() - before, 10'000'001.503 - 10'000'001.5);
}

void TestMetrics::countsEvents()
{
    Metrics metrics;
    metrics.countLogin();
    for (int i = 0; i < 2; ++i)
        metrics.countRegistration();
    for (int i = 0; i < 3; ++i)
        metrics.countRejectedToken();
    for (int i = 0; i < 4; ++i)
        metrics.countMail(true);
    for (int i = 0; i < 5; ++i)
        metrics.countMail(false);
    for (int i = 0; i < 6; ++i)
        metrics.countThrottled(Auth::ThrottleLimit::MailsPerAddress);
    QCOMPARE(valueOf(metrics, "gatehouse_throttled_total{limit=\"mails_per_address\"}"), QByteArray("6"));
    QCOMPARE(valueOf(metrics, "gatehouse_throttled_total{limit=\"login_failures_per_account\"}"), QByteArray("0"));
    QCOMPARE(valueOf(metrics, "gatehouse_logins_total"), QByteArray("1"));
    QCOMPARE(valueOf(metrics, "gatehouse_registrations_total"), QByteArray("2"));
    QCOMPARE(valueOf(metrics, "gatehouse_tokens_rejected_total"), QByteArray("3"));
    QCOMPARE(valueOf(metrics, "gatehouse_mails_delivered_total"), QByteArray("4"));
    QCOMPARE(valueOf(metrics, "gatehouse_mails_failed_total"), QByteArray("5"));
}

void TestMetrics::asksGauges_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("a count") << 10'000'000.0 << QByteArray("10000000");
    QTest::newRow("a fraction") << 0.1 << QByteArray("0.1");
    QTest::newRow("below zero") << -2.0 << QByteArray("-2");
    QTest::newRow("nothing") << 0.0 << QByteArray("0");
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("NaN");
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << QByteArray("+Inf");
}

void TestMetrics::asksGauges()
{
    QFETCH(const double, value);
    QFETCH(const QByteArray, written);
    Metrics metrics;
    double current = 7;
    metrics.addGauge("gatehouse_things", "Things.", [&current] { return current; });
    QCOMPARE(valueOf(metrics, "gatehouse_things"), QByteArray("7"));
    current = value;
    const QByteArray shown = valueOf(metrics, "gatehouse_things");
    if (std::isfinite(value))
        QCOMPARE(shown.toDouble(), value);
    else
        QCOMPARE(shown, written);
}

void TestMetrics::losesNothingBetweenThreads()
{
    constexpr int threadCount = 8;
    constexpr int each = 10'000;
    Metrics metrics;
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&metrics] {
            for (int n = 0; n < each; ++n) {
                metrics.countRequest(200 + n % 2, 2ms);
                metrics.countLogin();
                if (n % 1000 == 0)
                    (void)metrics.text();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(valueOf(metrics, duration + "_count"), QByteArray("80000"));
    QCOMPARE(valueOf(metrics, "gatehouse_http_requests_total{status=\"201\"}"), QByteArray("40000"));
    QCOMPARE(valueOf(metrics, "gatehouse_logins_total"), QByteArray("80000"));
    QCOMPARE(valueOf(metrics, duration + "_sum").toDouble(), 160.0);
}

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
