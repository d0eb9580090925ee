// SPDX-License-Identifier: MIT
// When users came, and how they are called: what lists and figures ask of SqlUserDatabase.
#include "testing/fixedclock.h"
#include "support/results.h"
#include "support/testdatabase.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRegistrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void countsPerDay();
    void countsThoseWhoAreThere();
    void isNoPartOfWhatFails();
    void anIdThatComesAgainIsNoObstacle();
    void knowsAddresses();
};

void TestRegistrations::countsPerDay()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    FixedClock clock;
    SqlUserDatabase users(db.pool, db.schema, clock);
    const auto begin = clock.sinceEpoch();
    VERIFY_OK(users.create(newUser(u"first@example.org"_s)));
    clock.advance(24h - 1us);
    VERIFY_OK(users.create(newUser(u"last@example.org"_s)));
    clock.advance(1us);
    VERIFY_OK(users.create(newUser(u"next@example.org"_s)));
    QCOMPARE(*users.countRegistered({begin - 24h, begin, begin + 24h, begin + 48h}), QList<qint64>({0, 2, 1}));
    QCOMPARE(*users.countRegistered({begin}), QList<qint64>());
    QCOMPARE(*users.countRegistered({}), QList<qint64>());
}

// Users whom a Python service makes are found by everything else; who is gone is not counted.
void TestRegistrations::countsThoseWhoAreThere()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    FixedClock clock;
    SqlUserDatabase users(db.pool, db.schema, clock);
    const auto bounds = QList<std::chrono::microseconds>{clock.sinceEpoch(), clock.sinceEpoch() + 1h};
    db.addMany(1, 3);
    VERIFY_OK(users.createMany({newUser(u"imported@example.org"_s)}));
    QCOMPARE(*users.countRegistered(bounds), QList<qint64>{0});
    const auto ada = users.create(newUser(u"ada@example.org"_s));
    VERIFY_OK(ada);
    VERIFY_OK(users.create(newUser(u"bob@example.org"_s)));
    QCOMPARE(*users.countRegistered(bounds), QList<qint64>{2});
    VERIFY_OK(users.remove(ada->id));
    QCOMPARE(*users.countRegistered(bounds), QList<qint64>{1});
    QCOMPARE(db.count(u"gatehouse_registrations"_s), 1);
}

void TestRegistrations::isNoPartOfWhatFails()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    (void)db.add(u"ada@example.org"_s);
    COMPARE_ERROR(db.users.create(newUser(u"Ada@example.org"_s)), Error::UserAlreadyExists);
    QCOMPARE(db.count(u"gatehouse_registrations"_s), 1);
    db.file.refuse(u"INSERT"_s, u"gatehouse_registrations"_s);
    QVERIFY(!db.users.create(newUser(u"bob@example.org"_s)));
    COMPARE_ERROR(db.users.getByEmail(u"bob@example.org"_s), Error::UserNotExists);
    db.file.refuseNoMore();
    VERIFY_OK(db.users.create(newUser(u"bob@example.org"_s)));
}

// A program that does not check foreign keys leaves the row behind, and a table of SQLAlchemy's gives the id again.
void TestRegistrations::anIdThatComesAgainIsNoObstacle()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    db.file.forgetForeignKey(u"gatehouse_registrations"_s);
    db.file.run(u"DELETE FROM \"user\""_s);
    QCOMPARE(db.count(u"gatehouse_registrations"_s), 1);
    VERIFY_OK(db.users.create(newUser(u"bob@example.org"_s, u"hash"_s, ada.id)));
}

void TestRegistrations::knowsAddresses()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const User ada = db.add(u"Ada@example.org"_s);
    db.addMany(1001, 1700); // more than one statement asks for
    QList<UserId> ids;
    for (const QVariant &id : db.file.rows(u"SELECT id FROM \"user\""_s))
        ids << db.schema.ids->fromDatabase(id);
    ids << database.unknownId();
    const auto emails = db.users.emailsOf(ids);
    VERIFY_OK(emails);
    QCOMPARE(emails->size(), 701);
    QCOMPARE(emails->value(ada.id), u"Ada@example.org"_s);
    QVERIFY(!emails->contains(database.unknownId()));
    QCOMPARE(emails->values().count(u"user1700@example.org"_s), 1);
    QVERIFY(db.users.emailsOf({})->isEmpty());
    QCOMPARE(db.users.UserDatabase::emailsOf({ada.id, database.unknownId()}),
             (QHash<UserId, QString>{{ada.id, u"Ada@example.org"_s}}));
}

QTEST_GUILESS_MAIN(TestRegistrations)
#include "tst_registrations.moc"
