// SPDX-License-Identifier: MIT
// What becomes of the connection of a transaction, and what else of the library joins in.
#include "database/sql/sqlimportlog.h"
#include "support/results.h"
#include "support/testdatabase.h"

#include <QLoggingCategory>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

const QString ada = u"ada@example.org"_s;
const QString bob = u"bob@example.org"_s;

Result<void> without(const Result<User> &user)
{
    return user ? Result<void>() : failure(user.error());
}

//! The server ends the connection of this thread.
void breakConnection(TestDatabase &db, DatabaseKind::Engine engine)
{
    const bool isMariaDb = engine == DatabaseKind::Engine::MariaDb;
    qlonglong id = 0;
    const auto asked = (*db.pool.connection())
                               ->runOnce(isMariaDb ? u"SELECT connection_id()"_s : u"SELECT pg_backend_pid()"_s, {},
                                         [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    if (!asked)
        qFatal("%s", qPrintable(asked.error().detail));
    db.file.run((isMariaDb ? u"KILL %1"_s : u"SELECT pg_terminate_backend(%1)"_s).arg(id));
}

} // namespace

class TestSqlTransactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }
    void initTestCase();

    void aFailedCommitGivesTheConnectionUp();
    void aFailedRollbackGivesTheConnectionUp();
    void aLockedDatabaseIsAnErrorBeforeTheWork();
    void progressIsCommittedWithTheUsers();
};

void TestSqlTransactions::initTestCase()
{
    QLoggingCategory::setFilterRules(u"gatehouse.database=false"_s);
}

void TestSqlTransactions::aFailedCommitGivesTheConnectionUp()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const User user = db.add(ada);
    const QStringList before = QSqlDatabase::connectionNames();
    bool isFollowed = false;
    const bool isFile = database.engine == DatabaseKind::Engine::Sqlite;
    const auto done = db.users.transaction([&]() -> Result<void> {
        db.users.afterCommit([&] { isFollowed = true; });
        if (!isFile) {
            breakConnection(db, database.engine);
            return {};
        }
        // The token of nobody is only noticed at the end.
        if (auto deferred = (*db.pool.connection())->runOnce(u"PRAGMA defer_foreign_keys = ON"_s); !deferred)
            return failure(deferred.error());
        return db.tokens.create({"token", database.unknownId(), std::chrono::microseconds(1)});
    });
    COMPARE_ERROR(done, isFile ? Error::UserNotExists : Error::DatabaseUnavailable);
    QVERIFY(!isFollowed);
    QCOMPARE(db.count(db.schema.accessTokenTable), 0);
    QCOMPARE(*db.users.get(user.id), user);
    QVERIFY(QSqlDatabase::connectionNames() != before);
    VERIFY_OK(db.users.create(newUser(bob)));
}

void TestSqlTransactions::aFailedRollbackGivesTheConnectionUp()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    (void)db.users.ping();
    const QStringList known = QSqlDatabase::connectionNames();
    TestDatabase other(database); // so that the name is known
    (void)other.users.ping();
    QStringList names = QSqlDatabase::connectionNames();
    names.removeIf([&](const QString &name) { return known.contains(name); });
    Internal::SqlConnection *const before = *other.pool.connection();
    const auto done = other.users.transaction([&]() -> Result<void> {
        (void)other.users.create(newUser(ada));
        for (const QString &name : std::as_const(names))
            QSqlDatabase::database(name, false).close(); // as when a server goes away
        return without(other.users.create(newUser(bob)));
    });
    QVERIFY(!done);
    QVERIFY(before->isUsedUp());
    QCOMPARE(other.count(other.schema.userTable), 0);
    VERIFY_OK(other.users.create(newUser(ada)));
    QVERIFY(!(*other.pool.connection())->isUsedUp());
}

void TestSqlTransactions::aLockedDatabaseIsAnErrorBeforeTheWork()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database.schema(), DatabaseKind::Engine::Sqlite,
                    {.path = {}, .busyTimeout = std::chrono::milliseconds(1), .synchronousFull = false});
    db.file.run(u"BEGIN IMMEDIATE"_s);
    bool hasRun = false;
    const auto work = [&]() -> Result<void> {
        hasRun = true;
        return {};
    };
    COMPARE_ERROR(db.users.transaction(work), Error::DatabaseUnavailable);
    QVERIFY(!hasRun);
    db.file.run(u"ROLLBACK"_s);
    VERIFY_OK(db.users.transaction(work));
    QVERIFY(hasRun);
}

void TestSqlTransactions::progressIsCommittedWithTheUsers()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase data(database);
    SqlImportLog log(data.pool);
    ImportProgress progress{.fingerprint = QByteArray(64, 'a'),
                            .place = qint64(1) << 40,
                            .linesRead = 2,
                            .stored = 3,
                            .changed = 4,
                            .skipped = 5,
                            .rejected = 6,
                            .reportSize = 7,
                            .finishedAt = std::chrono::microseconds(8)};
    QCOMPARE(*log.find(progress.fingerprint), std::nullopt);
    const auto save = [&](const std::optional<Error> &error) {
        return data.users.transaction([&]() -> Result<void> {
            if (auto saved = log.save(progress); !saved)
                return saved;
            return error ? failure(*error) : Result<void>();
        });
    };
    VERIFY_OK(save(std::nullopt));
    QCOMPARE(*log.find(progress.fingerprint), progress);
    progress.place = 9;
    COMPARE_ERROR(save(Error(Error::Refused)), Error::Refused);
    QCOMPARE((*log.find(progress.fingerprint))->place, qint64(1) << 40);
    VERIFY_OK(save(std::nullopt));
    QCOMPARE(*log.find(progress.fingerprint), progress);
    QCOMPARE(*log.find(QByteArray(64, 'b')), std::nullopt);
}

QTEST_GUILESS_MAIN(TestSqlTransactions)
#include "tst_sqltransactions.moc"
