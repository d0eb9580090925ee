// SPDX-License-Identifier: MIT
#include "support/anydatabase.h"
#include "support/results.h"

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

//! A database that has nothing but what the interface brings.
class PlainDatabase final : public UserDatabase
{
public:
    Result<User> get(const UserId &) override { return failure(Error::UserNotExists); }
    Result<User> getByEmail(const QString &) override { return failure(Error::UserNotExists); }
    Result<User> getByOAuthAccount(const QString &, const QString &) override { return failure(Error::UserNotExists); }
    Result<User> create(const User &user) override { return user; }
    Result<User> update(const UserId &, const UserChanges &) override { return failure(Error::UserNotExists); }
    Result<void> remove(const UserId &) override { return {}; }
    Result<OAuthAccount> addOAuthAccount(const OAuthAccount &account) override { return account; }
    Result<void> updateOAuthAccount(const OAuthAccount &) override { return {}; }
    Result<void> removeOAuthAccount(const UserId &) override { return {}; }
    Result<QList<OAuthAccount>> oauthAccounts(const UserId &, int) override { return QList<OAuthAccount>(); }
    Result<UserPage> find(const UserQuery &) override { return UserPage(); }
    Result<UserCount> count(const UserQuery &, CountPrecision) override { return UserCount(); }
    Result<void> ping() override { return {}; }
};

} // namespace

class TestTransactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { AnyDatabase::addRows(); }
    void initTestCase();

    void severalChangesAreOne();
    void anErrorUndoesEverything();
    void anErrorThatIsOverlookedUndoesEverything_data();
    void anErrorThatIsOverlookedUndoesEverything();
    void nothingRunsAfterAFailure();
    void tokensJoinIn();
    void whatFollowsTheCommitFollowsIt();
    void aPlainDatabaseJustRunsTheWork();
};

void TestTransactions::initTestCase()
{
    QLoggingCategory::setFilterRules(u"gatehouse.database=false"_s);
}

void TestTransactions::severalChangesAreOne()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    VERIFY_OK(db.users.transaction([&]() -> Result<void> {
        if (auto first = db.users.create(newUser(ada)); !first)
            return failure(first.error());
        const auto inner = db.users.transaction([&] { return without(db.users.create(newUser(bob))); });
        // Nobody else sees a part of it, also not what an inner one has done.
        if (db.count(db.schema.userTable) != 0)
            return failure({Error::Internal, u"seen too early"_s});
        return inner;
    }));
    QCOMPARE(db.count(db.schema.userTable), 2);
}

void TestTransactions::anErrorUndoesEverything()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const auto done = db.users.transaction([&]() -> Result<void> {
        (void)db.users.create(newUser(ada));
        return failure({Error::Refused, u"no"_s});
    });
    COMPARE_ERROR(done, Error::Refused);
    QCOMPARE(done.error().reason, u"no"_s);
    QCOMPARE(db.count(db.schema.userTable), 0);
    VERIFY_OK(db.users.create(newUser(ada))); // the connection is as before
}

void TestTransactions::anErrorThatIsOverlookedUndoesEverything_data()
{
    QTest::addColumn<bool>("isNested");
    QTest::newRow("a statement that fails") << false;
    QTest::newRow("an inner transaction that fails") << true;
}

void TestTransactions::anErrorThatIsOverlookedUndoesEverything()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, isNested);
    AnyDatabase db(database);
    const auto done = db.users.transaction([&]() -> Result<void> {
        (void)db.users.create(newUser(ada));
        if (isNested)
            (void)db.users.transaction([&]() -> Result<void> { return failure(Error::UserAlreadyExists); });
        else
            (void)db.users.create(newUser(ada));
        return {};
    });
    COMPARE_ERROR(done, Error::UserAlreadyExists);
    QCOMPARE(db.count(db.schema.userTable), 0);
}

void TestTransactions::nothingRunsAfterAFailure()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    Result<User> later;
    Result<void> nested;
    (void)db.users.transaction([&]() -> Result<void> {
        (void)db.users.create(newUser(ada));
        (void)db.users.create(newUser(ada));
        later = db.users.create(newUser(bob));
        nested = db.users.transaction([]() -> Result<void> { return {}; });
        return {};
    });
    COMPARE_ERROR(later, Error::UserAlreadyExists);
    COMPARE_ERROR(nested, Error::UserAlreadyExists);
    QCOMPARE(db.count(db.schema.userTable), 0);
}

void TestTransactions::tokensJoinIn()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User user = db.add(ada);
    for (const bool fails : {true, false}) {
        (void)db.users.transaction([&]() -> Result<void> {
            if (auto made = db.tokens.create({"token", user.id, std::chrono::microseconds(1)}); !made)
                return made;
            return fails ? failure(Error::Refused) : Result<void>();
        });
        QCOMPARE(db.count(db.schema.accessTokenTable), fails ? 0 : 1);
    }
}

void TestTransactions::whatFollowsTheCommitFollowsIt()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    QList<qint64> seen;
    const auto look = [&] {
        seen << db.count(db.schema.userTable);
    };
    VERIFY_OK(db.users.transaction([&]() -> Result<void> {
        db.users.afterCommit(look);
        (void)db.users.create(newUser(ada));
        return db.users.transaction([&] {
            db.users.afterCommit(look); // after the outer one, which may still fail
            return without(db.users.create(newUser(bob)));
        });
    }));
    QCOMPARE(seen, QList<qint64>({2, 2}));
    (void)db.users.transaction([&]() -> Result<void> {
        db.users.afterCommit(look);
        return failure(Error::Refused);
    });
    QCOMPARE(seen.size(), 2);
    db.users.afterCommit(look);
    QCOMPARE(seen.size(), 3);
}

void TestTransactions::aPlainDatabaseJustRunsTheWork()
{
    PlainDatabase plain;
    int steps = 0;
    COMPARE_ERROR(plain.transaction([&]() -> Result<void> {
        plain.afterCommit([&] { ++steps; });
        return failure(Error::Refused);
    }),
                  Error::Refused);
    QCOMPARE(steps, 1);
}

QTEST_GUILESS_MAIN(TestTransactions)
#include "tst_transactions.moc"
