// SPDX-License-Identifier: MIT
#include "manager/loginplace_p.h"

#include <QTest>

using namespace Auth::Internal;
using namespace Qt::StringLiterals;

class TestLoginPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void network_data();
    void network();
    void agentFamily_data();
    void agentFamily();
};

void TestLoginPlace::network_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("network");
    QTest::newRow("IPv4") << u"192.0.2.77"_s << u"192.0.2.0/24"_s;
    QTest::newRow("IPv4, high bits") << u"255.255.255.255"_s << u"255.255.255.0/24"_s;
    QTest::newRow("IPv4 in IPv6") << u"::ffff:192.0.2.77"_s << u"192.0.2.0/24"_s;
    QTest::newRow("IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1::/48"_s;
    QTest::newRow("IPv6 in another form") << u"2001:0DB8:0001::1"_s << u"2001:db8:1::/48"_s;
    QTest::newRow("IPv6 of a neighbour") << u"2001:db8:2::1"_s << u"2001:db8:2::/48"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no address") << u"unknown"_s << u"unknown"_s;
}

void TestLoginPlace::network()
{
    QFETCH(const QString, address);
    QFETCH(const QString, network);
    QCOMPARE(networkOf(address), network);
}

void TestLoginPlace::agentFamily_data()
{
    QTest::addColumn<QString>("userAgent");
    QTest::addColumn<QString>("family");
    const auto row = [](const char *userAgent, const char *family) {
        QTest::newRow(userAgent) << QString::fromLatin1(userAgent) << QString::fromLatin1(family);
    };
    row("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox on Linux");
    row("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux");
    row("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 "
        "Safari/537.36",
        "Chrome on Windows");
    row("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 "
        "Safari/537.36 Edg/126.0.2592.87",
        "Edge on Windows");
    row("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 "
        "Safari/605.1.15",
        "Safari on macOS");
    row("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Version/17.5 Mobile/15E148 Safari/604.1",
        "Safari on iOS");
    row("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile "
        "Safari/537.36",
        "Chrome on Android");
    row("curl/8.5.0", "curl");
    row("python-requests/2.31", "python-requests");
    row("MyApp 1.2", "MyApp");
    row("", "");
}

void TestLoginPlace::agentFamily()
{
    QFETCH(const QString, userAgent);
    QFETCH(const QString, family);
    QCOMPARE(agentFamilyOf(userAgent), family);
}

QTEST_GUILESS_MAIN(TestLoginPlace)
#include "tst_loginplace.moc"
