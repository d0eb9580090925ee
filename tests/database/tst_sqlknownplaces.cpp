// SPDX-License-Identifier: MIT
#include "database/sql/sqlknownplaces.h"
#include "support/atonce.h"
#include "testing/fixedclock.h"
#include "support/results.h"
#include "support/testdatabase.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Visit = KnownPlaces::Visit;

namespace {

constexpr auto now = FixedClock::documented;
const QString table = u"gatehouse_known_places"_s;

Result<void> nothing()
{
    return {};
}

} // namespace

class TestSqlKnownPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void knowsWhatItSaw();
    void newPlaceAndItsNoticeAreOne();
    void keepsTheLatest();
    void twoAtOnceAreOneNewPlace();
    void goesWithTheUser();
    void purges();
    void purgesWhatIsLeftOfUsers();
};

void TestSqlKnownPlaces::knowsWhatItSaw()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    SqlKnownPlaces places(db.pool, db.schema);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    QCOMPARE(*places.note(ada.id, "home", now, nothing), Visit::First);
    QCOMPARE(*places.note(ada.id, "home", now + 1h, nothing), Visit::Known);
    QCOMPARE(*places.note(ada.id, "work", now + 2h, nothing), Visit::New);
    QCOMPARE(*places.note(ada.id, "work", now + 3h, nothing), Visit::Known);
    QCOMPARE(*places.note(bob.id, "work", now + 3h, nothing), Visit::First);
    COMPARE_ERROR(places.note(database.unknownId(), "home", now, nothing), Error::UserNotExists);
    // Once a day is often enough to write.
    const QString last = u"SELECT last_seen FROM gatehouse_known_places WHERE place = 'home'"_s;
    QCOMPARE(db.file.value(last).toLongLong(), qint64(now.count()));
    QCOMPARE(*places.note(ada.id, "home", now + 25h, nothing), Visit::Known);
    QCOMPARE(db.file.value(last).toLongLong(), qint64((now + 25h).count()));
}

void TestSqlKnownPlaces::newPlaceAndItsNoticeAreOne()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    SqlKnownPlaces places(db.pool, db.schema);
    const User ada = db.add(u"ada@example.org"_s);
    int calls = 0;
    const auto refuse = [&calls]() -> Result<void> {
        ++calls;
        return failure(Error::Refused);
    };
    QCOMPARE(*places.note(ada.id, "home", now, refuse), Visit::First);
    QCOMPARE(*places.note(ada.id, "home", now, refuse), Visit::Known);
    QCOMPARE(calls, 0);
    COMPARE_ERROR(places.note(ada.id, "work", now, refuse), Error::Refused);
    QCOMPARE(calls, 1);
    QCOMPARE(db.count(table), 1);
    QCOMPARE(*places.note(ada.id, "work", now, nothing), Visit::New);
}

void TestSqlKnownPlaces::keepsTheLatest()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    SqlKnownPlaces places(db.pool, db.schema);
    const User ada = db.add(u"ada@example.org"_s);
    constexpr int most = SqlKnownPlaces::placesOfUser;
    for (int i = 0; i < most + 5; ++i)
        VERIFY_OK(places.note(ada.id, QByteArray::number(i), now + i * 1min, nothing));
    QCOMPARE(db.count(table), most);
    QCOMPARE(*places.note(ada.id, "5", now + 2h, nothing), Visit::Known); // the oldest that is left
    QCOMPARE(*places.note(ada.id, "4", now + 2h, nothing), Visit::New);
    QCOMPARE(db.count(table), most);
}

void TestSqlKnownPlaces::twoAtOnceAreOneNewPlace()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    SqlKnownPlaces places(db.pool, db.schema);
    for (int round = 0; round < 20; ++round) {
        const User user = db.add(u"user%1@example.org"_s.arg(round));
        VERIFY_OK(places.note(user.id, "home", now, nothing));
        std::atomic<int> told = 0;
        const auto visit = [&] {
            const auto noted = places.note(user.id, "work", now, [&told]() -> Result<void> {
                ++told;
                return {};
            });
            QVERIFY(noted);
        };
        atOnce(visit, visit);
        QCOMPARE(told.load(), 1);
    }
}

void TestSqlKnownPlaces::goesWithTheUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    SqlKnownPlaces places(db.pool, db.schema);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    VERIFY_OK(places.note(ada.id, "home", now, nothing));
    VERIFY_OK(places.note(bob.id, "home", now, nothing));
    VERIFY_OK(db.users.remove(ada.id));
    QCOMPARE(db.count(table), 1);
    VERIFY_OK(db.users.discard(bob.id));
    VERIFY_OK(db.users.discard(bob.id)); // no error
    QCOMPARE(db.count(table), 0);
    QCOMPARE(db.count(u"user"_s), 0);
}

void TestSqlKnownPlaces::purges()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    SqlKnownPlaces places(db.pool, db.schema);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    VERIFY_OK(places.note(ada.id, "old", now, nothing));
    VERIFY_OK(places.note(ada.id, "new", now + 48h, nothing));
    VERIFY_OK(places.note(bob.id, "older", now - 1h, nothing));
    VERIFY_OK(places.note(bob.id, "old", now, nothing));
    QCOMPARE(*places.purge(now + 24h), 2);
    QStringList left;
    for (const QVariant &place : db.file.rows(u"SELECT place FROM gatehouse_known_places ORDER BY place"_s))
        left << place.toString();
    QCOMPARE(left, QStringList({u"new"_s, u"old"_s}));
    QCOMPARE(*places.purge(now + 24h), 0);
    // Who comes back after years, from elsewhere, is told.
    QCOMPARE(*places.note(bob.id, "elsewhere", now + 24h, nothing), Visit::New);
}

void TestSqlKnownPlaces::purgesWhatIsLeftOfUsers()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    SqlKnownPlaces places(db.pool, db.schema);
    const User ada = db.add(u"ada@example.org"_s);
    VERIFY_OK(places.note(ada.id, "home", now, nothing));
    db.file.forgetForeignKey(u"gatehouse_known_places"_s); // as other programs have it
    db.file.run(u"DELETE FROM \"user\""_s);
    QCOMPARE(db.count(table), 1);
    QCOMPARE(*places.purge(now + 1h), 1);
    QCOMPARE(db.count(table), 0);
}

QTEST_GUILESS_MAIN(TestSqlKnownPlaces)
#include "tst_sqlknownplaces.moc"
