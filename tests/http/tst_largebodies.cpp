// SPDX-License-Identifier: MIT
// What takes its time to read is read by no event loop, also before anybody has shown a token.
#include "support/httpsite.h"

#include <QSemaphore>

using namespace Auth;
using namespace Qt::StringLiterals;

class TestLargeBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadByThePool_data();
    void areReadByThePool();
};

void TestLargeBodies::areReadByThePool_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("a registration") << QByteArray("POST") << QByteArray("/auth/register");
    QTest::newRow("a forgotten password") << QByteArray("POST") << QByteArray("/auth/forgot-password");
    QTest::newRow("a change of oneself") << QByteArray("PATCH") << QByteArray("/users/me");
    QTest::newRow("a change of somebody")
            << QByteArray("PATCH") << QByteArray("/users/0b4b4a5e-4c5e-4d5e-8d5e-0b4b4a5e4c5e");
}

void TestLargeBodies::areReadByThePool()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    BareRoutes routes(1);
    routes.auth.addRegisterRouter();
    routes.auth.addResetPasswordRouter();
    routes.auth.addUsersRouter();
    routes.serve();
    QSemaphore gate;
    const auto opens = qScopeGuard([&] { gate.release(); });
    QVERIFY(routes.pool.tryRun([&] { gate.acquire(); }));

    const auto request = [&](qsizetype size) {
        return HttpClient::request(method, target, {"Content-Type: application/json"}, QByteArray(size, 'x'));
    };
    HttpClient large = routes.site.client();
    large.begin(request(16 * 1024 + 1));
    QTRY_COMPARE(routes.pool.load(), 2); // beside what holds it up
    HttpClient small = routes.site.client();
    QCOMPARE(small.exchange(request(16 * 1024)).status, 422);
    QVERIFY(!large.hasReply());
    gate.release();
    QCOMPARE(large.end().status, 422);
}

QTEST_GUILESS_MAIN(TestLargeBodies)
#include "tst_largebodies.moc"
