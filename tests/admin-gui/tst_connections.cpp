// SPDX-License-Identifier: MIT
// Connections that are opened, and what is said when one cannot be.
#include "mainwindow.h"

#include "session/connectionstore.h"
#include "session/serverurl.h"
#include "shell/errorpanel.h"

#include "domainaccess.h"
#include "formfield.h"
#include "patience.h"
#include "support/consolesettings.h"
#include "support/eventloopwatchdog.h"
#include "support/fakesecretstore.h"
#include "support/testdatabase.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Engine = DatabaseKind::Engine;
using Kind = ConnectionProfile::Kind;

Q_DECLARE_METATYPE(OpenFailure::Kind)

namespace {

//! A window whose passwords the test sees.
struct Bench
{
    std::shared_ptr<FakeSecretStore::Contents> secrets = std::make_shared<FakeSecretStore::Contents>();
    MainWindow window{std::make_unique<FakeSecretStore>(secrets)};

    Bench() { window.show(); }
    //! Read-only; the password of a server is in the store.
    [[nodiscard]] ConnectionProfile profileOf(const QString &name, Engine engine, const TestFile &file) const
    {
        if (engine == Engine::Sqlite)
            return {.name = name, .path = file.path()};
        const auto [url, password] = ConnectionStore::withoutPassword(file.address());
        secrets->secrets[name + u"/database"_s] = password.reveal().toByteArray();
        return {.name = name, .kind = Kind::Server, .url = url};
    }
    [[nodiscard]] ErrorPanel::Failure failure() { return window.errorPanel().failures().value(0); }
    [[nodiscard]] QAction *way(const QString &text)
    {
        for (QAction *one : failure().ways) {
            if (one && one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAServerWithTheStoredPassword_data();
    void opensAServerWithTheStoredPassword();
    void saysWhyAServerIsNotOpened_data();
    void saysWhyAServerIsNotOpened();
    void aServerThatSaysNothingCanBeCancelled();
    void anOldDatabaseIsUpgradedWhenItIsWanted_data() { everyEngine(); }
    void anOldDatabaseIsUpgradedWhenItIsWanted();
    void aReadOnlyConnectionUpgradesNothing_data() { everyEngine(); }
    void aReadOnlyConnectionUpgradesNothing();
    void tokensInRedisNeedTheirRedis_data();
    void tokensInRedisNeedTheirRedis();

private:
    static void everyEngine();

    std::optional<ConsoleSettings> m_settings;
};

void TestConnections::init()
{
    m_settings.emplace();
}

void TestConnections::opensAServerWithTheStoredPassword_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("PostgreSQL") << Engine::PostgreSql;
    QTest::newRow("MariaDB") << Engine::MariaDb;
}

void TestConnections::opensAServerWithTheStoredPassword()
{
    QFETCH(const Engine, engine);
    TestDatabase database({.engine = engine});
    Bench bench;
    const auto [url, password] = ConnectionStore::withoutPassword(database.file.address());
    ConnectionStore().save({.name = u"shop"_s, .kind = Kind::Server, .url = url});
    bench.secrets->secrets[u"shop/database"_s] = "wrong";
    EventLoopWatchdog watchdog;
    bench.window.openConnection(u"shop"_s);
    QTRY_VERIFY(!bench.window.isOpening());
    QCOMPARE(bench.window.session(), nullptr);
    QVERIFY2(bench.failure().why.contains(u"password"_s), qPrintable(bench.failure().why));
    QVERIFY(bench.way(u"Enter the password"_s) && bench.way(u"Change the connection"_s));
    bench.way(u"Enter the password"_s)->trigger();
    QTRY_VERIFY(bench.window.findChild<QDialog *>(u"password"_s));
    auto *dialog = bench.window.findChild<QDialog *>(u"password"_s);
    field(*dialog, u"Password"_s)->setText(QString::fromUtf8(password.reveal()));
    dialog->accept();
    QTRY_VERIFY(bench.window.session());
    VERIFY_LOOP_ALIVE(watchdog);
    QCOMPARE(bench.secrets->secrets[u"shop/database"_s], "wrong"); // nobody asked to keep the new one
    bench.secrets->secrets[u"shop/database"_s] = password.reveal().toByteArray();
    bench.window.openConnection(u"shop"_s);
    QCOMPARE(bench.window.session(), nullptr);
    QTRY_VERIFY(bench.window.session());
    const auto refused = bench.window.session()->run(
            [](Gatehouse::Domain &domain) { return domain.storage().users().create(newUser(u"ada@example.org"_s)); });
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(!refused.result()); // read-only is the server's word
}

void TestConnections::saysWhyAServerIsNotOpened_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("change");
    QTest::addColumn<OpenFailure::Kind>("kind");
    for (const auto &[name, engine] : {std::pair("PostgreSQL", Engine::PostgreSql), {"MariaDB", Engine::MariaDb}}) {
        QTest::addRow("%s: wrong password", name) << engine << u"password"_s << OpenFailure::Kind::WrongPassword;
        QTest::addRow("%s: no such database", name) << engine << u"database"_s << OpenFailure::Kind::Rejected;
        QTest::addRow("%s: nobody listens", name) << engine << u"port"_s << OpenFailure::Kind::Unreachable;
        QTest::addRow("%s: no users in it", name) << engine << u"nothing"_s << OpenFailure::Kind::NoDatabase;
    }
}

void TestConnections::saysWhyAServerIsNotOpened()
{
    QFETCH(const Engine, engine);
    QFETCH(const QString, change);
    QFETCH(const OpenFailure::Kind, kind);
    const TestFile file(engine);
    auto options = *Auth::SqlServerOptions::fromUrl(file.address());
    Auth::Secret password = options.password;
    if (change == u"password"_s)
        password = Auth::Secret("wrong");
    else if (change == u"database"_s)
        options.database = u"nowhere"_s;
    else if (change == u"port"_s)
        options.port = 1;
    const ConnectionProfile profile{.name = u"shop"_s, .kind = Kind::Server, .url = serverUrl(options)};
    FakeSecretStore secrets(std::make_shared<FakeSecretStore::Contents>());
    SessionOpener opener(secrets);
    std::optional<OpenFailure> failure;
    connect(&opener, &SessionOpener::failed, this, [&](const auto &, const OpenFailure &one) { failure = one; });
    EventLoopWatchdog watchdog;
    opener.open(profile, {.database = password});
    QTRY_VERIFY(failure);
    VERIFY_LOOP_ALIVE(watchdog);
    QVERIFY2(failure->kind == kind, qPrintable(failure->error.detail));
    QVERIFY(failure->what(profile).contains(u"shop"_s));
    QVERIFY(!failure->why().isEmpty() && !failure->whatNow(profile).isEmpty());
    QVERIFY(!failure->why().contains(QString::fromUtf8(password.reveal())));
}

void TestConnections::aServerThatSaysNothingCanBeCancelled()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Bench bench;
    EventLoopWatchdog watchdog;
    bench.window.open({.name = u"silent"_s,
                       .kind = Kind::Server,
                       .url = u"postgresql://a@127.0.0.1:%1/b?connect_timeout=30"_s.arg(silent.serverPort())});
    QTest::qWait(30);
    QVERIFY(bench.window.isOpening());
    bench.window.closeConnection();
    QVERIFY(!bench.window.isOpening());
    QVERIFY(bench.window.statusText().contains(u"silent"_s));
    VERIFY_LOOP_ALIVE(watchdog);
    silent.close();
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(10);
    QVERIFY(bench.window.errorPanel().failures().isEmpty());
}

void TestConnections::everyEngine()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::PostgreSql;
    QTest::newRow("MariaDB") << Engine::MariaDb;
}

void TestConnections::anOldDatabaseIsUpgradedWhenItIsWanted()
{
    QFETCH(const Engine, engine);
    TestDatabase database({.engine = engine});
    database.file.run(u"DROP TABLE gatehouse_schema"_s); // as FastAPI Users made it
    Bench bench;
    ConnectionProfile old = bench.profileOf(u"old"_s, engine, database.file);
    old.isReadOnly = false;
    bench.window.open(old);
    QTRY_VERIFY(!bench.window.errorPanel().failures().isEmpty());
    QVERIFY2(bench.failure().whatNow.contains(u"backup"_s), qPrintable(bench.failure().whatNow));
    QVERIFY(bench.way(u"Upgrade"_s));
    bench.way(u"Upgrade"_s)->trigger();
    QTRY_VERIFY(bench.window.findChild<QMessageBox *>());
    auto *question = bench.window.findChild<QMessageBox *>();
    QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel)); // Enter alone changes nothing
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(bench.window.session());
    QVERIFY2(bench.window.statusText().contains(u"upgraded"_s), qPrintable(bench.window.statusText()));
}

void TestConnections::aReadOnlyConnectionUpgradesNothing()
{
    QFETCH(const Engine, engine);
    TestDatabase database({.engine = engine});
    database.file.run(u"DROP TABLE gatehouse_schema"_s);
    Bench bench;
    const ConnectionProfile profile = bench.profileOf(u"old"_s, engine, database.file);
    bench.window.open(profile);
    QTRY_VERIFY(!bench.window.errorPanel().failures().isEmpty());
    QVERIFY(!bench.way(u"Upgrade"_s));
    QVERIFY(bench.failure().whatNow.contains(u"read-only"_s));
    QCOMPARE(Session::migrate(profile).error().code, Auth::Error::Refused);
    QVERIFY(!database.file.connection().runOnce(u"SELECT count(*) FROM gatehouse_schema"_s)); // still not there
}

void TestConnections::tokensInRedisNeedTheirRedis_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("nobody listens") << false << QByteArray("any");
    QTest::newRow("a wrong password") << true << QByteArray("wrong");
    QTest::newRow("as it should be") << true << TestServer::shared(TestServer::Kind::Redis).password().toUtf8();
}

// The users are there without it; what needs it says so.
void TestConnections::tokensInRedisNeedTheirRedis()
{
    QFETCH(const bool, isThere);
    QFETCH(const QByteArray, password);
    const TestServer &redis = TestServer::shared(TestServer::Kind::Redis);
    TestDatabase database;
    database.add(u"ada@example.org"_s);
    Bench bench;
    ConnectionProfile profile = bench.profileOf(u"shop"_s, Engine::Sqlite, database.file);
    profile.redisUrl = u"redis://127.0.0.1:%1/0"_s.arg(isThere ? redis.port() : 1);
    bench.secrets->secrets[u"shop/redis"_s] = password;
    bench.window.open(profile);
    QTRY_VERIFY(!bench.window.isOpening());
    QVERIFY2(bench.window.session(), qPrintable(bench.failure().why));
    bench.window.goTo(View::Place::Tokens, u"store:redis"_s);
    const bool isGood = isThere && password != "wrong";
    if (isGood)
        QTest::qWait(50);
    else
        QTRY_VERIFY(!bench.failure().why.isEmpty());
    QVERIFY2(bench.failure().why.contains(u"Redis"_s) != isGood, qPrintable(bench.failure().why));
    bench.window.goTo(View::Place::Users);
    QTRY_COMPARE(bench.window.view(View::Place::Users)->findChild<QTableView *>()->model()->rowCount(), 1);
}

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
