// SPDX-License-Identifier: MIT
// What the suites of tests/database/, which run over the databases in memory too, cannot ask of SQL.
#include "support/anydatabase.h"
#include "support/results.h"

#include <QSemaphore>

using namespace Auth;
using namespace Qt::StringLiterals;

class TestInMemoryDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersReadWhatWasThereBeforeATransaction();
    void othersWriteAfterATransaction();
    void isAwayWhenATestSaysSo();
    void convertsFieldsAsATableDoes();
};

// While one thread is within a transaction, another one reads without waiting, and sees nothing of it.
void TestInMemoryDatabase::othersReadWhatWasThereBeforeATransaction()
{
    InMemoryStore store;
    InMemoryUserDatabase users(store);
    QByteArray seen;
    VERIFY_OK(users.transaction([&]() -> Result<void> {
        (void)users.create(newUser(u"ada@example.org"_s));
        const std::unique_ptr<QThread> other(
                QThread::create([&] { seen = outcome(users.getByEmail(u"ada@example.org"_s)); }));
        other->start();
        return other->wait(10'000) ? Result<void>() : failure({Error::Internal, u"the reader waits"_s});
    }));
    QCOMPARE(seen, QByteArray("UserNotExists"));
    VERIFY_OK(users.getByEmail(u"ada@example.org"_s));
}

void TestInMemoryDatabase::othersWriteAfterATransaction()
{
    InMemoryStore store;
    InMemoryUserDatabase users(store);
    QSemaphore begun;
    QByteArray written;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        begun.release();
        written = outcome(users.create(newUser(u"ADA@example.org"_s)));
    }));
    VERIFY_OK(users.transaction([&]() -> Result<void> {
        other->start();
        begun.acquire();
        const bool isWaiting = !other->wait(20);
        const auto created = users.create(newUser(u"ada@example.org"_s));
        return created && isWaiting ? Result<void>() : failure(Error::Internal);
    }));
    QVERIFY(other->wait(10'000));
    QCOMPARE(written, QByteArray("UserAlreadyExists"));
}

void TestInMemoryDatabase::isAwayWhenATestSaysSo()
{
    InMemoryStore store;
    InMemoryUserDatabase users(store);
    InMemoryAccessTokenDatabase tokens(store);
    const User ada = *users.create(newUser(u"ada@example.org"_s));
    store.setOutage(Error::DatabaseUnavailable);
    bool hasRun = false;
    const auto work = [&hasRun]() -> Result<void> {
        hasRun = true;
        return {};
    };
    COMPARE_ERROR(users.get(ada.id), Error::DatabaseUnavailable);
    COMPARE_ERROR(users.ping(), Error::DatabaseUnavailable);
    COMPARE_ERROR(users.remove(ada.id), Error::DatabaseUnavailable);
    COMPARE_ERROR(users.transaction(work), Error::DatabaseUnavailable);
    COMPARE_ERROR(tokens.userOf("token", {}), Error::DatabaseUnavailable);
    QVERIFY(!hasRun);
    store.setOutage(std::nullopt);
    QCOMPARE(*users.get(ada.id), ada);
}

void TestInMemoryDatabase::convertsFieldsAsATableDoes()
{
    InMemoryStore store({.fields = {{.name = u"age"_s, .type = UserField::Type::Integer},
                                    {.name = u"nick"_s, .type = UserField::Type::String, .length = 3}}});
    InMemoryUserDatabase users(store);
    User ada = newUser(u"ada@example.org"_s);
    ada.fields = {{u"age"_s, 36}};
    ada = *users.create(ada);
    QCOMPARE(ada.fields, (QVariantMap{{u"age"_s, 36LL}, {u"nick"_s, QVariant()}}));
    UserChanges changes;
    changes.fields = {{u"nick"_s, u"four"_s}};
    COMPARE_ERROR(users.update(ada.id, changes), Error::InvalidField);
    changes.fields = {{u"nick"_s, u"ada"_s}};
    changes.whileFields = {{u"age"_s, 37}};
    COMPARE_ERROR(users.update(ada.id, changes), Error::Conflict);
    changes.whileFields = {{u"age"_s, 36}, {u"nick"_s, QVariant()}};
    QCOMPARE(users.update(ada.id, changes)->fields.value(u"nick"_s).toString(), u"ada"_s);
}

QTEST_GUILESS_MAIN(TestInMemoryDatabase)
#include "tst_inmemorydatabase.moc"
