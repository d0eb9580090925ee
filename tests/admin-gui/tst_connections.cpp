// SPDX-License-Identifier: MIT
// Connections: what is remembered, where the passwords are, and what is said when one cannot be opened.
#include "mainwindow.h"

#include "session/connectionstore.h"
#include "session/keychainstore.h"
#include "session/serverurl.h"
#include "shell/connectionform.h"
#include "shell/connectionsdialog.h"
#include "shell/errorpanel.h"

#include "domainaccess.h"
#include "support/consolesettings.h"
#include "support/eventloopwatchdog.h"
#include "support/fakesecretstore.h"
#include "support/testdatabase.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Choice = ConnectionForm::Choice;
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

QLineEdit *field(QWidget &form, const QString &accessibleName)
{
    for (auto *one : form.findChildren<QLineEdit *>()) {
        if (one->accessibleName() == accessibleName)
            return one;
    }
    qFatal("no field %s", qPrintable(accessibleName));
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersEverythingButPasswords();
    void aPasswordInAUrlIsTakenOut_data();
    void aPasswordInAUrlIsTakenOut();
    void whatWasWrittenByHandIsReadOnly();
    void aServersUrlIsReadAsItWasWritten_data();
    void aServersUrlIsReadAsItWasWritten();
    void theFormGivesBackWhatItGot_data();
    void theFormGivesBackWhatItGot();
    void aPastedUrlFillsAllFields();
    void aUrlThatCannotBeReadIsNotLost();
    void theFormSaysWhatIsMissing();
    void aNameIsGivenOnce();
    void aPasswordMovesWithTheNameAndGoesWithIt();
    void aSecretStoreThatDoesNotAnswerIsSaid();
    void withoutADesktopNothingIsKept();
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

void TestConnections::remembersEverythingButPasswords()
{
    const ConnectionProfile profile{.name = u"shop / berlin"_s,
                                    .kind = Kind::Server,
                                    .url = u"postgresql://ada:s3cretA@db.example.org/shop"_s,
                                    .redisUrl = u"redis://:s3cretB@cache.example.org:6379/0"_s,
                                    .isReadOnly = false,
                                    .isProduction = true,
                                    .color = u"#123456"_s};
    ConnectionStore().save(profile);
    ConnectionStore().save({.name = u"file"_s, .path = u"/tmp/a.db"_s});
    const auto read = ConnectionStore().profile(profile.name);
    QVERIFY(read);
    ConnectionProfile expected = profile;
    expected.url = u"postgresql://ada@db.example.org/shop"_s;
    expected.redisUrl = u"redis://cache.example.org:6379/0"_s;
    QVERIFY(*read == expected);
    QVERIFY(!ConsoleSettings::written().isEmpty());
    QVERIFY(!ConsoleSettings::written().contains("s3cret"));
    ConnectionStore().remove(profile.name);
    QCOMPARE(ConnectionStore().profiles().size(), 1);
    QVERIFY(!ConsoleSettings::written().contains("db.example.org"));
}

void TestConnections::aPasswordInAUrlIsTakenOut_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("password");
    QTest::newRow("none") << u"mysql://ada@host/db"_s << u"mysql://ada@host/db"_s << QString();
    QTest::newRow("with marks") << u"mysql://ada:a%40b%3Ac@host/db"_s << u"mysql://ada@host/db"_s << u"a@b:c"_s;
    QTest::newRow("without a user") << u"redis://:pw@host:1/0"_s << u"redis://host:1/0"_s << u"pw"_s;
    QTest::newRow("that is no URL") << u"mysql://ada:p w@x@ho st/db"_s << u"mysql://ada@ho st/db"_s << u"p w@x"_s;
    QTest::newRow("parameters stay") << u"postgresql://a:b@/db?host=%2Frun"_s << u"postgresql://a@/db?host=%2Frun"_s
                                     << u"b"_s;
}

void TestConnections::aPasswordInAUrlIsTakenOut()
{
    QFETCH(const QString, url);
    QFETCH(const QString, rest);
    QFETCH(const QString, password);
    const auto [without, taken] = ConnectionStore::withoutPassword(url);
    QCOMPARE(without, rest);
    QCOMPARE(QString::fromUtf8(taken.reveal()), password);
}

void TestConnections::whatWasWrittenByHandIsReadOnly()
{
    ConnectionStore().save({.name = u"file"_s, .path = u"/tmp/a.db"_s, .isReadOnly = false});
    QVERIFY(!ConnectionStore().profile(u"file"_s)->isReadOnly);
    QSettings settings;
    settings.setValue(u"connections/1/read_only"_s, u"perhaps"_s);
    settings.sync();
    QVERIFY(ConnectionStore().profile(u"file"_s)->isReadOnly);
}

void TestConnections::aServersUrlIsReadAsItWasWritten_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("short") << u"postgresql://127.0.0.1/gatehouse"_s;
    QTest::newRow("all")
            << u"postgresql://a%40b@db.example.org:5433/my%20db?sslmode=verify-full&sslrootcert=%2Fca%20s.pem"
               "&sslcert=%2Fc.pem&sslkey=%2Fk.pem"_s;
    QTest::newRow("IPv6") << u"mysql://ada@[::1]:3307/shop?sslmode=disable"_s;
    QTest::newRow("a socket") << u"postgresql://ada@/shop?host=%2Frun%2Fpostgresql"_s;
}

void TestConnections::aServersUrlIsReadAsItWasWritten()
{
    QFETCH(const QString, url);
    const auto options = Auth::SqlServerOptions::fromUrl(url);
    QVERIFY2(options, qPrintable(url));
    const auto again = Auth::SqlServerOptions::fromUrl(serverUrl(*options));
    QVERIFY2(again && *again == *options, qPrintable(serverUrl(*options)));
}

void TestConnections::theFormGivesBackWhatItGot_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    QTest::newRow("a file") << ConnectionProfile{.name = u"f"_s, .path = u"/a b.db"_s, .redisUrl = u"redis://h:1/0"_s};
    QTest::newRow("a configuration") << ConnectionProfile{
            .name = u"c"_s, .kind = Kind::Configuration, .path = u"/g.toml"_s};
    QTest::newRow("a server") << ConnectionProfile{.name = u"s"_s,
                                                   .kind = Kind::Server,
                                                   .url = u"mysql://ada@db:3307/shop?sslmode=require"_s,
                                                   .isReadOnly = false,
                                                   .isProduction = true,
                                                   .color = u"#00aa00"_s};
}

void TestConnections::theFormGivesBackWhatItGot()
{
    QFETCH(const ConnectionProfile, profile);
    ConnectionForm form;
    form.setProfile(profile);
    QVERIFY2(form.profile() == profile, qPrintable(form.profile().url));
    QCOMPARE(form.complaint(), QString());
    QVERIFY(!form.password());
}

void TestConnections::aPastedUrlFillsAllFields()
{
    ConnectionForm form;
    form.findChild<QComboBox *>()->setCurrentIndex(static_cast<int>(Choice::PostgreSql));
    QLineEdit *host = field(form, u"Host"_s);
    host->setText(u"mysql://ada:p%40ss@db.example.org:3310/shop?sslmode=require"_s);
    Q_EMIT host->editingFinished();
    QCOMPARE(host->text(), u"db.example.org"_s);
    QCOMPARE(form.profile().url, u"mysql://ada@db.example.org:3310/shop?sslmode=require"_s);
    QCOMPARE(QString::fromUtf8(form.password().value_or(Auth::Secret()).reveal()), u"p@ss"_s);
    QCOMPARE(field(form, u"Password"_s)->echoMode(), QLineEdit::Password);
}

// Verifying needs an authority, and this names none.
void TestConnections::aUrlThatCannotBeReadIsNotLost()
{
    const QString url = u"postgresql://ada@db.example.org/shop?sslmode=verify-full"_s;
    QVERIFY(!Auth::SqlServerOptions::fromUrl(url));
    ConnectionForm form;
    form.setProfile({.name = u"shop"_s, .kind = Kind::Server, .url = url});
    QCOMPARE(field(form, u"Host"_s)->text(), url);
    QVERIFY(!form.complaint().isEmpty());
}

void TestConnections::theFormSaysWhatIsMissing()
{
    ConnectionForm form;
    QVERIFY(form.complaint().contains(u"name"_s));
    field(form, u"Name"_s)->setText(u"x"_s);
    QVERIFY(form.complaint().contains(u"file"_s));
    form.findChild<QComboBox *>()->setCurrentIndex(static_cast<int>(Choice::MariaDb));
    QVERIFY(form.complaint().contains(u"database"_s));
}

void TestConnections::aNameIsGivenOnce()
{
    ConnectionStore store;
    FakeSecretStore secrets(std::make_shared<FakeSecretStore::Contents>());
    store.save({.name = u"one"_s, .path = u"/1.db"_s});
    store.save({.name = u"two"_s, .path = u"/2.db"_s});
    ConnectionsDialog dialog(store, secrets);
    dialog.edit(u"two"_s);
    field(dialog.form(), u"Name"_s)->setText(u"one"_s);
    dialog.save();
    QVERIFY2(dialog.message().contains(u"one"_s), qPrintable(dialog.message()));
    QCOMPARE(store.profile(u"one"_s)->path, u"/1.db"_s);
    QCOMPARE(store.profile(u"two"_s)->path, u"/2.db"_s);
}

void TestConnections::aPasswordMovesWithTheNameAndGoesWithIt()
{
    ConnectionStore store;
    const auto contents = std::make_shared<FakeSecretStore::Contents>();
    FakeSecretStore secrets(contents);
    ConnectionsDialog dialog(store, secrets);
    dialog.form().setProfile({.name = u"shop"_s, .kind = Kind::Server, .url = u"mysql://ada@db/shop"_s});
    field(dialog.form(), u"Password"_s)->setText(u"s3cret"_s);
    dialog.save();
    QTRY_COMPARE(contents->secrets.value(u"shop/database"_s), "s3cret");
    QTRY_VERIFY(dialog.message().contains(u"secret store"_s));
    QVERIFY(!ConsoleSettings::written().contains("s3cret"));
    QVERIFY(field(dialog.form(), u"Password"_s)->text().isEmpty());
    field(dialog.form(), u"Name"_s)->setText(u"store"_s);
    dialog.save();
    QTRY_COMPARE(contents->secrets.keys(), QStringList{u"store/database"_s});
    QCOMPARE(store.profiles().size(), 1);
    dialog.removeShown();
    QTRY_VERIFY(contents->secrets.isEmpty());
    QVERIFY(store.profiles().isEmpty());
}

void TestConnections::aSecretStoreThatDoesNotAnswerIsSaid()
{
    ConnectionStore store;
    const auto contents = std::make_shared<FakeSecretStore::Contents>();
    contents->isBroken = true;
    FakeSecretStore secrets(contents);
    ConnectionsDialog dialog(store, secrets);
    dialog.form().setProfile({.name = u"shop"_s, .kind = Kind::Server, .url = u"mysql://ada@db/shop"_s});
    field(dialog.form(), u"Password"_s)->setText(u"s3cret"_s);
    dialog.save();
    QTRY_VERIFY2(dialog.message().contains(u"its password is not"_s), qPrintable(dialog.message()));
    QVERIFY(store.profile(u"shop"_s));
    QVERIFY(!ConsoleSettings::written().contains("s3cret"));
}

// The real store, where no desktop is: it says so, and falls back to nothing.
void TestConnections::withoutADesktopNothingIsKept()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    KeychainStore store;
    std::optional<Auth::Result<void>> written;
    store.write(u"shop/database"_s, Auth::Secret("s3cret"), this, [&](const auto &done) { written = done; });
    QTRY_VERIFY(written);
    QVERIFY(!*written);
    QVERIFY(!written->error().reason.isEmpty());
    QVERIFY(!ConsoleSettings::written().contains("s3cret"));
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
                       .url = u"postgresql://a@127.0.0.1:%1/b?connect_timeout=2"_s.arg(silent.serverPort())});
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
