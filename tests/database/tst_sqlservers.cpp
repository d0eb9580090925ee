// SPDX-License-Identifier: MIT
// What only a server does: go away, come back, hang, deadlock, let several programs migrate it.
#include "support/atonce.h"
#include "support/fairtimer.h"
#include "support/results.h"
#include "support/testdatabase.h"

#include <QLoggingCategory>
#include <QSemaphore>

#include <atomic>
#include <thread>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Engine = DatabaseKind::Engine;

//! A server of its own, which a test may mistreat.
struct Mistreated
{
    explicit Mistreated(Engine engine)
        : server(engine == Engine::MariaDb ? TestServer::Kind::MariaDb : TestServer::Kind::PostgreSql,
                 {u"--durable"_s}),
          pool(options(server)),
          users(pool, schema)
    {
        if (const auto migrated = SqlMigration(pool, schema).apply(); !migrated)
            qFatal("migration: %s", qPrintable(migrated.error().detail));
    }
    static SqlServerOptions options(TestServer &server)
    {
        auto options = SqlServerOptions::fromUrl(server.url());
        if (!options)
            qFatal("%s", qPrintable(options.error().reason));
        options->statementTimeout = 1s;
        options->connectTimeout = 2s;
        return *options;
    }

    TestServer server;
    const SqlSchema schema;
    SqlConnectionPool pool;
    SqlUserDatabase users;
};

} // namespace

class TestSqlServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase() { QLoggingCategory::setFilterRules(u"gatehouse.database=false"_s); }

    void aLookUpOutlivesARestart();
    void aTransactionBeginsAfterARestart();
    void whileItIsAwayNobodyWaits();
    void aServerThatHangsHoldsNobodyForEver();
    void connectionsThatAreGivenUpHoldNobodyEither();
    void aDeadlockIsTriedAgain();
    void eightMigrateAtOnce();
    void textsThatAreTooLongAreRefused();
    void readOnlyReadsOnly();
    void encryptsAsItIsTold_data();
    void encryptsAsItIsTold();
};

void TestSqlServers::initTestCase_data()
{
    QTest::addColumn<DatabaseKind>("database");
    QTest::newRow("PostgreSQL") << DatabaseKind{Engine::PostgreSql, DatabaseKind::Ids::Uuid};
    QTest::newRow("MariaDB") << DatabaseKind{Engine::MariaDb, DatabaseKind::Ids::Uuid};
}

void TestSqlServers::aLookUpOutlivesARestart()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Mistreated db(database.engine);
    const User ada = *db.users.create(newUser(u"ada@example.org"_s));
    db.server.kill();
    db.server.start();
    const auto found = db.users.get(ada.id);
    VERIFY_OK(found); // the connection is broken, and nobody learns of it
    QCOMPARE(*found, ada);
    VERIFY_OK(db.users.create(newUser(u"bob@example.org"_s)));
}

void TestSqlServers::aTransactionBeginsAfterARestart()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Mistreated db(database.engine);
    VERIFY_OK(db.users.ping());
    db.server.stop();
    db.server.start();
    int runs = 0;
    VERIFY_OK(db.users.transaction([&]() -> Result<void> {
        ++runs;
        auto created = db.users.create(newUser(u"ada@example.org"_s));
        return created ? Result<void>() : failure(created.error());
    }));
    QCOMPARE(runs, 1);
    VERIFY_OK(db.users.getByEmail(u"ada@example.org"_s));
}

void TestSqlServers::whileItIsAwayNobodyWaits()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Mistreated db(database.engine);
    VERIFY_OK(db.users.ping());
    db.server.stop();
    for (int i = 0; i < 3; ++i)
        COMPARE_ERROR(db.users.ping(), Error::DatabaseUnavailable);
    COMPARE_ERROR(db.users.create(newUser(u"ada@example.org"_s)), Error::DatabaseUnavailable);
    MachinePauses pauses;
    FairTimer timer(pauses);
    for (int i = 0; i < 1000; ++i)
        COMPARE_ERROR(db.users.ping(), Error::DatabaseUnavailable);
    QVERIFY2(!timer.isOver(1s), timer.report());
    db.server.start();
    QTRY_VERIFY(db.users.ping().has_value());
    VERIFY_OK(db.users.create(newUser(u"ada@example.org"_s)));
}

void TestSqlServers::aServerThatHangsHoldsNobodyForEver()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Mistreated db(database.engine);
    VERIFY_OK(db.users.ping());
    db.server.freeze();
    MachinePauses pauses;
    FairTimer timer(pauses);
    COMPARE_ERROR(db.users.ping(), Error::DatabaseUnavailable);
    QVERIFY2(!timer.isOver(3500ms), timer.report()); // its statement, 1 + 1 s, and no second try
    timer.restart();
    COMPARE_ERROR(db.users.ping(), Error::DatabaseUnavailable);
    QVERIFY2(!timer.isOver(3500ms), timer.report()); // at most a try to connect, 2 s
    db.server.thaw();
    QTRY_VERIFY(db.users.ping().has_value());
}

// QPSQL asks the server before it forgets a prepared statement.
void TestSqlServers::connectionsThatAreGivenUpHoldNobodyEither()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Mistreated db(database.engine);
    QSemaphore isConnected;
    QSemaphore mayGoOn;
    std::atomic<bool> hasGoneOn = false;
    std::thread other([&] {
        (void)db.users.getByEmail(u"ada@example.org"_s); // a prepared statement
        isConnected.release();
        mayGoOn.acquire();
        (void)db.users.ping();
        hasGoneOn = true;
    });
    isConnected.acquire();
    VERIFY_OK(db.users.ping());
    db.server.freeze();
    const bool isAway = !db.users.ping(); // so all connections are of no use
    mayGoOn.release();
    // At most a try to connect, 2 + 1 s; without an end as long as the server is frozen.
    const bool goesOn = QTest::qWaitFor([&hasGoneOn] { return hasGoneOn.load(); }, 20'000);
    db.server.thaw();
    other.join();
    QVERIFY(isAway);
    QVERIFY(goesOn);
}

void TestSqlServers::aDeadlockIsTriedAgain()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    std::atomic<int> inside = 0;
    std::atomic<int> runs = 0;
    const auto change = [&](const UserId &id, bool value) -> Result<void> {
        UserChanges changes;
        changes.isVerified = value;
        const auto done = db.users.update(id, changes);
        return done ? Result<void>() : failure(done.error());
    };
    // Each holds what the other one wants next.
    const auto both = [&](const UserId &one, const UserId &other) {
        bool isFirst = true;
        return db.users.transaction([&, isFirst]() mutable -> Result<void> {
            ++runs;
            if (auto done = change(one, true); !done)
                return done;
            if (std::exchange(isFirst, false)) {
                ++inside;
                while (inside < 2)
                    QThread::yieldCurrentThread();
            }
            return change(other, true);
        });
    };
    Result<void> first;
    Result<void> second;
    atOnce([&] { first = both(ada.id, bob.id); }, [&] { second = both(bob.id, ada.id); });
    VERIFY_OK(first);
    VERIFY_OK(second);
    QVERIFY(runs > 2);
}

void TestSqlServers::eightMigrateAtOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestFile file(database.engine);
    std::array<Result<QStringList>, 8> done;
    std::vector<std::unique_ptr<QThread>> threads;
    for (auto &result : done) {
        threads.emplace_back(QThread::create([&file, &result] {
            SqlConnectionPool pool = file.pool({});
            result = SqlMigration(pool).apply();
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    int migrated = 0;
    for (const auto &result : done) {
        VERIFY_OK(result);
        migrated += result->isEmpty() ? 0 : 1;
    }
    QCOMPARE(migrated, 1);
    QCOMPARE(file.value(u"SELECT count(*) FROM gatehouse_schema"_s).toInt(), 1);
}

void TestSqlServers::textsThatAreTooLongAreRefused()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    COMPARE_ERROR(db.users.create(newUser(QString(400, u'x') + u"@example.org"_s)), Error::InvalidField);
    QCOMPARE(db.count(u"user"_s), 0);
    COMPARE_ERROR(db.users.getByEmail(QString(100'000, u'x')), Error::UserNotExists);
}

void TestSqlServers::readOnlyReadsOnly()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    auto options = SqlServerOptions::fromUrl(db.file.address());
    VERIFY_OK(options);
    options->readOnly = true;
    SqlConnectionPool pool(*options);
    SqlUserDatabase users(pool, db.schema);
    QCOMPARE(*users.get(ada.id), ada);
    QVERIFY(!users.create(newUser(u"bob@example.org"_s)));
    QVERIFY(!users.remove(ada.id));
    QCOMPARE(db.count(u"user"_s), 1);
}

void TestSqlServers::encryptsAsItIsTold_data()
{
    QTest::addColumn<bool>("serverHasTls");
    QTest::addColumn<SqlServerOptions::Tls>("tls");
    QTest::addColumn<QString>("authority"); // own, another
    QTest::addColumn<bool>("connects");
    using Tls = SqlServerOptions::Tls;
    QTest::newRow("none wanted, none there") << false << Tls::Disable << QString() << true;
    QTest::newRow("wanted where there is some, none there") << false << Tls::Prefer << QString() << true;
    QTest::newRow("needed, none there") << false << Tls::Require << QString() << false;
    QTest::newRow("needed and there") << true << Tls::Require << QString() << true;
    QTest::newRow("of the right authority") << true << Tls::VerifyCa << u"own"_s << true;
    QTest::newRow("of another authority") << true << Tls::VerifyCa << u"another"_s << false;
    QTest::newRow("verified, none there") << false << Tls::VerifyCa << u"own"_s << false;
}

void TestSqlServers::encryptsAsItIsTold()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, serverHasTls);
    QFETCH(const SqlServerOptions::Tls, tls);
    QFETCH(const QString, authority);
    QFETCH(const bool, connects);
    const bool isMariaDb = database.engine == Engine::MariaDb;
    const auto kind = isMariaDb ? TestServer::Kind::MariaDb : TestServer::Kind::PostgreSql;
    TestServer withTls(kind, {u"--tls"_s});
    TestServer other(kind, authority == u"another" ? QStringList{u"--tls"_s} : QStringList());
    auto options = SqlServerOptions::fromUrl(serverHasTls ? withTls.url() : other.url());
    VERIFY_OK(options);
    options->tls = tls;
    options->tlsCaFile = authority.isEmpty() ? QString() : authority == u"own" ? withTls.caFile() : other.caFile();
    SqlConnectionPool pool(*options);
    const auto connection = pool.connection();
    QCOMPARE(connection.has_value(), connects);
    if (!connects)
        return;
    QString cipher;
    if (!isMariaDb && tls == SqlServerOptions::Tls::VerifyCa) { // the host, too
        options->tls = SqlServerOptions::Tls::VerifyFull;
        SqlConnectionPool full(*options);
        VERIFY_OK(full.connection());
        options->host = u"127.0.0.2"_s; // which the certificate does not name
        SqlConnectionPool elsewhere(*options);
        QVERIFY(!elsewhere.connection());
    }
    VERIFY_OK((*connection)
                      ->runOnce(isMariaDb ? u"SHOW STATUS LIKE 'Ssl_cipher'"_s
                                          : u"SELECT 1, cipher FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s,
                                {}, [&cipher](const QSqlQuery &row) { cipher = row.value(1).toString(); }));
    QCOMPARE(!cipher.isEmpty(), serverHasTls && tls != SqlServerOptions::Tls::Disable);
}

QTEST_GUILESS_MAIN(TestSqlServers)
#include "tst_sqlservers.moc"
