// SPDX-License-Identifier: MIT
#include "support/results.h"
#include "support/testdatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSemaphore>
#include <QThread>

#include <unistd.h>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

const DatabaseKind sqlite{DatabaseKind::Engine::Sqlite, DatabaseKind::Ids::Uuid};

qsizetype openConnections()
{
    return QSqlDatabase::connectionNames().size();
}

void inAnotherThread(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    thread->wait();
}

QVariant pragma(SqlConnectionPool &pool, const QString &name)
{
    QVariant value;
    const auto connection = pool.connection();
    if (!connection ||
        !(*connection)->runOnce(u"PRAGMA "_s + name, {}, [&](const QSqlQuery &row) { value = row.value(0); }))
        return {};
    return value;
}

} // namespace

class TestSqlConnectionPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensOneConnectionAThread();
    void closesWhenTheThreadEnds();
    void mayGoBeforeItsThreads();
    void opensAgainAfterClosing();
    void setsWhatSafetyNeeds_data();
    void setsWhatSafetyNeeds();
    void refusesUnusableFiles_data();
    void refusesUnusableFiles();
    void readOnlyReadsOnly();
    void aLockedDatabaseIsUnavailable();
    void waitsForALockThatIsGivenBack();
    void keepsWorkingPastTheKeptStatements();
    void rollsBackWhatFails();
};

void TestSqlConnectionPool::initTestCase()
{
    QLoggingCategory::setFilterRules(u"gatehouse.database=false"_s); // it says why a file cannot be opened, each time
}

void TestSqlConnectionPool::init()
{
    // QtSql warns when a connection is removed while somebody still has it, or crosses threads.
    QTest::failOnWarning(QRegularExpression(u"QSql"_s));
}

void TestSqlConnectionPool::opensOneConnectionAThread()
{
    TestDatabase db(sqlite);
    const qsizetype before = openConnections();
    Internal::SqlConnection *mine = *db.pool.connection();
    QCOMPARE(*db.pool.connection(), mine);
    Internal::SqlConnection *others = nullptr;
    qsizetype during = 0;
    inAnotherThread([&] {
        others = *db.pool.connection();
        during = openConnections();
    });
    QVERIFY(others != nullptr);
    QVERIFY(others != mine);
    QCOMPARE(during, before + 1);
}

void TestSqlConnectionPool::closesWhenTheThreadEnds()
{
    TestDatabase db(sqlite);
    db.add(u"ada@example.org"_s);
    const qsizetype before = openConnections();
    for (int i = 0; i < 20; ++i)
        inAnotherThread([&] { (void)db.users.getByEmail(u"ada@example.org"_s); });
    QCOMPARE(openConnections(), before);
}

void TestSqlConnectionPool::mayGoBeforeItsThreads()
{
    TestFile file;
    const qsizetype before = openConnections();
    QSemaphore used;
    QSemaphore gone;
    auto pool = std::make_unique<SqlConnectionPool>(SqliteOptions{.path = file.path()});
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        (void)pool->connection();
        used.release();
        gone.acquire();
    }));
    thread->start();
    used.acquire();
    pool.reset();
    gone.release();
    thread->wait();
    QCOMPARE(openConnections(), before);
}

void TestSqlConnectionPool::opensAgainAfterClosing()
{
    TestDatabase db(sqlite);
    const User ada = db.add(u"ada@example.org"_s);
    const qsizetype before = openConnections();
    db.pool.closeThisThread();
    QCOMPARE(openConnections(), before - 1);
    db.pool.closeThisThread();
    QCOMPARE(*db.users.get(ada.id), ada);
    QCOMPARE(openConnections(), before);
}

void TestSqlConnectionPool::setsWhatSafetyNeeds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("synchronousFull");
    QTest::addColumn<QString>("value");
    QTest::newRow("readers and a writer do not wait for each other") << u"journal_mode"_s << true << u"wal"_s;
    QTest::newRow("foreign keys hold") << u"foreign_keys"_s << true << u"1"_s;
    QTest::newRow("what is committed survives a power cut") << u"synchronous"_s << true << u"2"_s;
    QTest::newRow("or the process only, when asked") << u"synchronous"_s << false << u"1"_s;
    QTest::newRow("the schema of a strange file runs nothing") << u"trusted_schema"_s << true << u"0"_s;
    QTest::newRow("a writer waits") << u"busy_timeout"_s << true << u"1234"_s;
}

void TestSqlConnectionPool::setsWhatSafetyNeeds()
{
    QFETCH(const QString, name);
    QFETCH(const bool, synchronousFull);
    QFETCH(const QString, value);
    TestFile file;
    SqlConnectionPool pool(
            {.path = file.path(), .busyTimeout = std::chrono::milliseconds(1234), .synchronousFull = synchronousFull});
    QCOMPARE(pragma(pool, name).toString(), value);
    inAnotherThread([&] { QCOMPARE(pragma(pool, name).toString(), value); });
}

void TestSqlConnectionPool::refusesUnusableFiles_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("readOnly");
    for (const bool readOnly : {false, true}) {
        const char *how = readOnly ? "to read" : "to write";
        QTest::addRow("a folder, %s", how) << u"folder"_s << readOnly;
        QTest::addRow("in a folder that is not there, %s", how) << u"nowhere"_s << readOnly;
        QTest::addRow("a text, %s", how) << u"text"_s << readOnly;
        QTest::addRow("a database cut off, %s", how) << u"cut"_s << readOnly;
        QTest::addRow("a file that may not be read, %s", how) << u"forbidden"_s << readOnly;
    }
    QTest::newRow("no file, to read") << u"missing"_s << true;
}

void TestSqlConnectionPool::refusesUnusableFiles()
{
    QFETCH(const QString, what);
    QFETCH(const bool, readOnly);
    QTemporaryDir folder;
    QString path = folder.filePath(u"users.db"_s);
    const auto write = [&path](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    if (what == u"folder"_s)
        path = folder.path();
    else if (what == u"nowhere"_s)
        path = folder.filePath(u"no/such/users.db"_s);
    else if (what == u"text"_s)
        QVERIFY(write(QByteArray("This is a letter to my aunt.\n").repeated(100)));
    else if (what == u"cut"_s)
        QVERIFY(write(QByteArray("SQLite format 3\0", 16) + QByteArray(500, 'x')));
    else if (what == u"forbidden"_s) {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        QVERIFY(write({}) && QFile::setPermissions(path, {}));
    }
    SqlConnectionPool pool({.path = path, .readOnly = readOnly});
    SqlUserDatabase users(pool, sqlite.schema());
    COMPARE_ERROR(users.ping(), Error::DatabaseUnavailable);
    COMPARE_ERROR(users.getByEmail(u"ada@example.org"_s), Error::DatabaseUnavailable);
    COMPARE_ERROR(users.create(newUser(u"ada@example.org"_s)), Error::DatabaseUnavailable);
    COMPARE_ERROR(users.remove(sqlite.unknownId()), Error::DatabaseUnavailable);
    COMPARE_ERROR(SqlMigration(pool, sqlite.schema()).apply(), Error::DatabaseUnavailable);
    // The reason is for people, the path for the log.
    QVERIFY(!users.ping().error().reason.contains(folder.path()));
    QVERIFY(!QFile::exists(folder.filePath(u"no"_s)));
    if (what == u"missing"_s)
        QVERIFY(!QFile::exists(path));
}

void TestSqlConnectionPool::readOnlyReadsOnly()
{
    TestDatabase db(sqlite);
    const User ada = db.add(u"ada@example.org"_s);
    SqlConnectionPool pool({.path = db.file.path(), .readOnly = true});
    SqlUserDatabase users(pool, sqlite.schema());
    QCOMPARE(*users.getByEmail(ada.email), ada);
    COMPARE_ERROR(users.create(newUser(u"bob@example.org"_s)), Error::DatabaseUnavailable);
    COMPARE_ERROR(users.remove(ada.id), Error::DatabaseUnavailable);
    VERIFY_OK(SqlMigration(pool, sqlite.schema()).plan());
    // What others write, it sees.
    const User bob = db.add(u"bob@example.org"_s);
    QCOMPARE(*users.get(bob.id), bob);
}

void TestSqlConnectionPool::aLockedDatabaseIsUnavailable()
{
    TestDatabase db(sqlite.schema(),
                    DatabaseKind::Engine::Sqlite, {.path = {}, .busyTimeout = std::chrono::milliseconds(10), .synchronousFull = false});
    const User ada = db.add(u"ada@example.org"_s);
    db.file.run(u"BEGIN IMMEDIATE"_s);
    UserChanges changes;
    changes.isVerified = true;
    QElapsedTimer timer;
    timer.start();
    COMPARE_ERROR(db.users.create(newUser(u"bob@example.org"_s)), Error::DatabaseUnavailable);
    COMPARE_ERROR(db.users.update(ada.id, changes), Error::DatabaseUnavailable);
    COMPARE_ERROR(db.users.remove(ada.id), Error::DatabaseUnavailable);
    COMPARE_ERROR(db.tokens.create({"token", ada.id, {}}), Error::DatabaseUnavailable);
    COMPARE_ERROR(db.tokens.purge(std::chrono::hours(1)), Error::DatabaseUnavailable);
    QVERIFY2(timer.elapsed() < 3000, "it waited much longer than its busy timeout");
    // Reading goes on, and all is well when the lock is gone.
    QCOMPARE(*db.users.get(ada.id), ada);
    db.file.run(u"COMMIT"_s);
    VERIFY_OK(db.users.update(ada.id, changes));
    VERIFY_OK(db.users.remove(ada.id));
}

void TestSqlConnectionPool::waitsForALockThatIsGivenBack()
{
    TestDatabase db(sqlite);
    QSemaphore locked;
    QSemaphore trying;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto connection = *db.pool.connection();
        (void)connection->transaction([&]() -> Result<void> {
            locked.release();
            trying.acquire();
            return {};
        });
    }));
    thread->start();
    locked.acquire();
    trying.release();
    VERIFY_OK(db.users.create(newUser(u"ada@example.org"_s)));
    thread->wait();
}

void TestSqlConnectionPool::keepsWorkingPastTheKeptStatements()
{
    TestDatabase db(sqlite);
    Internal::SqlConnection &connection = **db.pool.connection();
    for (int i = 0; i < 1000; ++i) {
        QVariant value;
        VERIFY_OK(connection.run(u"SELECT ? + %1"_s.arg(i), {i}, [&](const QSqlQuery &row) { value = row.value(0); }));
        QCOMPARE(value.toInt(), 2 * i);
    }
    COMPARE_ERROR(db.users.get(sqlite.unknownId()), Error::UserNotExists);
}

void TestSqlConnectionPool::rollsBackWhatFails()
{
    TestDatabase db(sqlite);
    Internal::SqlConnection &connection = **db.pool.connection();
    const auto insert = [&db] {
        return db.users.create(newUser(u"ada@example.org"_s));
    };
    const auto failed = connection.transaction([&]() -> Result<void> {
        if (auto done = insert(); !done)
            return failure(done.error());
        return failure(Error::Refused);
    });
    COMPARE_ERROR(failed, Error::Refused);
    QCOMPARE(db.count(u"user"_s), 0);
    const auto done = connection.transaction([&]() -> Result<void> {
        const auto inserted = insert();
        return inserted ? Result<void>() : failure(inserted.error());
    });
    VERIFY_OK(done);
    QCOMPARE(db.count(u"user"_s), 1);
}

QTEST_GUILESS_MAIN(TestSqlConnectionPool)
#include "tst_sqlconnectionpool.moc"
