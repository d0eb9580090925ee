// SPDX-License-Identifier: MIT
// The console's window and a running service on one database: each sees at once what the other one did.
#include "windowbench.h"

#include "lists/tokentablemodel.h"
#include "support/httpclient.h"
#include "support/testservice.h"

#include <QCheckBox>
#include <QUrl>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "correct horse 1";

QByteArray redisUrl()
{
    const TestServer &redis = TestServer::shared(TestServer::Kind::Redis);
    return "redis://:" + redis.password().toUtf8() + "@" + redis.host().toUtf8() + ":" +
           QByteArray::number(redis.port());
}

//! A service whose tokens are of three kinds, the console's window on its configuration, and a client.
struct Bench : WindowBench
{
    explicit Bench(const DatabaseKind &kind)
        : WindowBench(kind, {},
                      "[[backend]]\nname = \"jwt\"\nstrategy = \"jwt\"\n"
                      "[[backend]]\nname = \"fast\"\nstrategy = \"redis\"\n"
                      "[redis]\nurl = \"" +
                              redisUrl() + "\"\n[throttle]\nenabled = false\n"),
          service(profile().path),
          client(service.port())
    {}

    void registerUser(const QString &email)
    {
        const HttpReply reply =
                client.sendJson("POST", "/auth/register",
                                "{\"email\": \"" + email.toUtf8() + "\", \"password\": \"" + password + "\"}");
        if (reply.status != 201)
            qFatal("%d %s", reply.status, reply.body.constData());
    }
    //! The token; empty: nobody is let in.
    QByteArray login(const QByteArray &backend, const QString &email, const QByteArray &with = password)
    {
        const QByteArray form = "username=" + QUrl::toPercentEncoding(email) + "&password=" + with.toPercentEncoding();
        return client.postForm("/auth/" + backend + "/login", form).json()[u"access_token"_s].toString().toUtf8();
    }
    static HttpClient::Headers with(const QByteArray &token) { return {"Authorization: Bearer " + token}; }
    HttpReply me(const QByteArray &token) { return client.get("/users/me", with(token)); }

    TestService service;
    HttpClient client;
};

} // namespace

class TestBesideService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void showsWhatTheServiceDid();
    void theServiceObeysAtOnce();
    void tokensAreRevokedWhereverTheyAre();
};

void TestBesideService::initTestCase_data()
{
    using Engine = DatabaseKind::Engine;
    QTest::addColumn<DatabaseKind>("database");
    QTest::newRow("SQLite") << DatabaseKind{};
    QTest::newRow("PostgreSQL") << DatabaseKind{Engine::PostgreSql};
    QTest::newRow("MariaDB, integers") << DatabaseKind{Engine::MariaDb, DatabaseKind::Ids::Integer};
}

#define BENCH                                                                                                          \
    QFETCH_GLOBAL(const DatabaseKind, database);                                                                       \
    Bench bench(database)

void TestBesideService::showsWhatTheServiceDid()
{
    BENCH;
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QTRY_VERIFY(bench.labels().contains(u"There are no users yet."_s));
    bench.registerUser(u"ada@example.org"_s);
    bench.registerUser(u"root@example.org"_s);
    QCOMPARE(bench.rows(), 0); // until somebody asks
    bench.refresh();
    QTRY_COMPARE(bench.column(0), (QStringList{u"ada@example.org"_s, u"root@example.org"_s}));

    QVERIFY(bench.choose(u"root@"_s));
    bench.press(u"Superuser"_s);
    QTRY_COMPARE(bench.said(), u"Saved: Superuser of root@example.org."_s);
    const QByteArray root = bench.login("tokens", u"root@example.org"_s);
    const QByteArray ada = bench.login("tokens", u"ada@example.org"_s);
    QVERIFY(bench.choose(u"ada@"_s));
    const QByteArray id = bench.stored(u"ada@example.org"_s).id.toString().toUtf8();
    // Who was nobody a moment ago administrates now.
    QCOMPARE(bench.client.sendJson("PATCH", "/users/" + id, R"({"is_verified": true})", Bench::with(root)).status, 200);
    const auto *verified = [&bench] {
        for (const QCheckBox *box : bench.view().findChildren<QCheckBox *>()) {
            if (box->text() == u"Verified")
                return box;
        }
        qFatal("no box");
    }();
    QVERIFY(!verified->isChecked());
    bench.refresh();
    QTRY_VERIFY(verified->isChecked());
    QCOMPARE(bench.client.sendJson("PATCH", "/users/me", R"({"email": "countess@example.org"})", Bench::with(ada))
                     .status,
             200);
    bench.search({});
    QTRY_COMPARE(bench.column(0), (QStringList{u"countess@example.org"_s, u"root@example.org"_s}));
    bench.go(View::Place::Tokens);
    bench.refresh();
    QTRY_COMPARE(bench.rows(), 2);
    QCOMPARE(bench.client.send("POST", "/auth/tokens/logout", Bench::with(root)).status, 204);
    bench.refresh();
    QTRY_COMPARE(bench.column(static_cast<int>(TokenTableModel::Column::User)), QStringList{u"countess@example.org"_s});
    QVERIFY(bench.failure().what.isEmpty());
}

void TestBesideService::theServiceObeysAtOnce()
{
    BENCH;
    bench.registerUser(u"ada@example.org"_s);
    QByteArrayList tokens;
    for (const QByteArray &backend : {QByteArray("tokens"), QByteArray("fast"), QByteArray("jwt")})
        tokens << bench.login(backend, u"ada@example.org"_s);
    const auto statuses = [&] {
        QList<int> all;
        for (const QByteArray &token : std::as_const(tokens))
            all << bench.me(token).status;
        return all;
    };
    QCOMPARE(statuses(), (QList<int>{200, 200, 200}));
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QVERIFY(bench.choose(u"ada@"_s));
    for (const bool isActive : {false, true}) {
        bench.press(u"Active"_s);
        QTRY_COMPARE(bench.stored(u"ada@example.org"_s).isActive, isActive);
        QTRY_COMPARE(bench.said(), u"Saved: Active of ada@example.org."_s);
        QCOMPARE(statuses(), QList<int>(3, isActive ? 200 : 401));
        QCOMPARE(bench.login("jwt", u"ada@example.org"_s).isEmpty(), !isActive);
    }
    bench.act(u"Edit e-mail"_s);
    bench.type(bench.named<QLineEdit>(u"E-mail"_s), u"countess@example.org"_s);
    QTRY_COMPARE(bench.said(), u"Saved: E-mail of ada@example.org."_s);
    QCOMPARE(bench.me(tokens[2]).json()[u"email"_s].toString(), u"countess@example.org"_s);
    QVERIFY(bench.login("jwt", u"ada@example.org"_s).isEmpty());

    bench.act(u"Set password…"_s);
    bench.dialog(u"Set password"_s);
    bench.named<QLineEdit>(u"New password"_s)->setText(u"another horse 2"_s);
    bench.press(u"Set password"_s);
    QTRY_VERIFY(bench.said().startsWith(u"The password of countess@example.org is set."_s));
    QVERIFY(bench.login("jwt", u"countess@example.org"_s).isEmpty());
    QVERIFY(!bench.login("jwt", u"countess@example.org"_s, "another horse 2").isEmpty());
    QCOMPARE(statuses().first(2), (QList<int>{401, 401})); // the stored ones went with the password

    QCOMPARE(bench.me(tokens[2]).status, 200);
    bench.act(u"Delete user…"_s);
    bench.dialog(u"Delete user"_s);
    bench.named<QLineEdit>(u"Number of those who are meant"_s)->setText(u"1"_s);
    bench.press(u"Delete user"_s);
    QTRY_COMPARE(bench.said(), u"countess@example.org is deleted."_s);
    QCOMPARE(bench.me(tokens[2]).status, 401);
    QVERIFY(bench.login("jwt", u"countess@example.org"_s, "another horse 2").isEmpty());
    QVERIFY(bench.failure().what.isEmpty());
}

void TestBesideService::tokensAreRevokedWhereverTheyAre()
{
    BENCH;
    bench.registerUser(u"ada@example.org"_s);
    const QByteArray stored = bench.login("tokens", u"ada@example.org"_s);
    const QByteArray fast = bench.login("fast", u"ada@example.org"_s);
    const QByteArray other = bench.login("fast", u"ada@example.org"_s);
    QVERIFY(bench.show());
    bench.go(View::Place::Tokens);
    for (const auto &[filter, token] :
         {std::pair(u"store:database ada@example.org"_s, stored), {u"store:redis ada@example.org"_s, QByteArray()}}) {
        bench.search(filter);
        QTRY_COMPARE(bench.rows(), token.isEmpty() ? 2 : 1);
        QCOMPARE(bench.me(stored).status, token.isEmpty() ? 401 : 200);
        QCOMPARE(bench.me(fast).status, 200);
        bench.table().selectAll();
        bench.act(u"Revoke…"_s);
        bench.dialog(u"Revoke tokens?"_s);
        bench.press(u"Revoke"_s);
        QTRY_COMPARE(bench.said(), token.isEmpty() ? u"2 tokens revoked."_s : u"1 token revoked."_s);
    }
    for (const QByteArray &token : {stored, fast, other})
        QCOMPARE(bench.me(token).status, 401);
    QVERIFY(bench.failure().what.isEmpty());
}

QTEST_MAIN(TestBesideService)
#include "tst_besideservice.moc"
