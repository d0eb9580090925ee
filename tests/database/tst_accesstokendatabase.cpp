// SPDX-License-Identifier: MIT
// What every AccessTokenDatabase holds to: those of SQL, and the one in memory.
#include "support/anydatabase.h"
#include "support/results.h"
#include "testing/fixedclock.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using std::chrono::microseconds;
using std::chrono::seconds;

namespace {

constexpr microseconds moment = FixedClock::documented;

} // namespace

class TestAccessTokenDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { AnyDatabase::addRows(); }

    void findsTheUser();
    void findsNobody_data();
    void findsNobody();
    void removesOneToken();
    void listsNewestFirst();
    void findsThoseOfAUserAndAnAge();
    void refusesPagesThatMakeNoSense();
    void countsUpToACeiling();
    void removesThoseOfOneUser();
    void refusesWhatCannotBe();
    void expiresToTheMicrosecond();
    void findsPageByPage();
    void purgesToTheMicrosecond();
};

void TestAccessTokenDatabase::findsTheUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database, {{.name = u"nickname"_s}});
    User ada = newUser(u"Ada@example.org"_s);
    ada.isActive = false; // whether that matters, others decide
    ada.isVerified = true;
    ada.fields = {{u"nickname"_s, u"Countess"_s}};
    ada = db.add(ada);
    const User bob = db.add(u"bob@example.org"_s);
    VERIFY_OK(db.tokens.create({"token of Ada", ada.id, moment}));
    VERIFY_OK(db.tokens.create({"token of Bob", bob.id, moment}));
    QCOMPARE(*db.tokens.userOf("token of Ada", {}), ada);
    QCOMPARE(*db.tokens.userOf("token of Bob", moment - seconds(1)), bob);
}

void TestAccessTokenDatabase::findsNobody_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("another") << QByteArray("tokem");
    QTest::newRow("in another case") << QByteArray("TOKEN");
    QTest::newRow("more behind") << QByteArray("token ");
    QTest::newRow("a NUL behind") << QByteArray("token\0", 6);
    QTest::newRow("a part") << QByteArray("toke");
    QTest::newRow("a wildcard") << QByteArray("%");
    QTest::newRow("a condition that always holds") << QByteArray("' OR '1'='1");
    QTest::newRow("very long") << QByteArray(1'000'000, 'x');
}

void TestAccessTokenDatabase::findsNobody()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QByteArray, token);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    VERIFY_OK(db.tokens.create({"token", ada.id, moment}));
    COMPARE_ERROR(db.tokens.userOf(token, {}), Error::InvalidToken);
    COMPARE_ERROR(db.tokens.userOf(token, moment), Error::InvalidToken);
    VERIFY_OK(db.tokens.remove(token)); // what is not there is no error
    QCOMPARE(*db.tokens.userOf("token", {}), ada);
}

void TestAccessTokenDatabase::removesOneToken()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    VERIFY_OK(db.tokens.create({"first", ada.id, moment}));
    VERIFY_OK(db.tokens.create({"second", ada.id, moment}));
    VERIFY_OK(db.tokens.remove("first"));
    COMPARE_ERROR(db.tokens.userOf("first", {}), Error::InvalidToken);
    QCOMPARE(*db.tokens.userOf("second", {}), ada);
}

void TestAccessTokenDatabase::listsNewestFirst()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    VERIFY_OK(db.tokens.create({"middle", ada.id, moment}));
    VERIFY_OK(db.tokens.create({"oldest", ada.id, moment - microseconds(1)}));
    VERIFY_OK(db.tokens.create({"newest", ada.id, moment + seconds(1)}));
    VERIFY_OK(db.tokens.create({"Bob's", bob.id, moment + seconds(2)}));
    const auto names = [](const Result<QList<AccessToken>> &tokens) {
        QByteArrayList list;
        for (const AccessToken &token : *tokens)
            list << token.token;
        return list;
    };
    QCOMPARE(names(db.tokens.list(ada.id, 10)), QByteArrayList({"newest", "middle", "oldest"}));
    QCOMPARE(names(db.tokens.list(ada.id, 2)), QByteArrayList({"newest", "middle"}));
    QCOMPARE(names(db.tokens.list({}, 10)), QByteArrayList({"Bob's", "newest", "middle", "oldest"}));
    QCOMPARE(names(db.tokens.list(database.unknownId(), 10)), QByteArrayList());
}

void TestAccessTokenDatabase::findsThoseOfAUserAndAnAge()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    VERIFY_OK(db.tokens.create({"old", ada.id, moment - seconds(10)}));
    VERIFY_OK(db.tokens.create({"new", ada.id, moment}));
    VERIFY_OK(db.tokens.create({"Bob's", bob.id, moment}));
    const auto found = [&](const AccessTokenQuery &query) {
        QByteArrayList names;
        const auto page = db.tokens.find(query);
        for (const AccessToken &token : page->tokens)
            names << token.token;
        return names;
    };
    QCOMPARE(found({.userId = ada.id}), QByteArrayList({"new", "old"}));
    QCOMPARE(found({.madeBefore = moment}), QByteArrayList({"old"}));
    QCOMPARE(found({.userId = ada.id, .madeSince = moment}), QByteArrayList({"new"}));
    QCOMPARE(found({.madeSince = moment - seconds(10), .madeBefore = moment - seconds(9)}), QByteArrayList({"old"}));
    QCOMPARE(found({.userId = database.unknownId()}), QByteArrayList());
}

void TestAccessTokenDatabase::refusesPagesThatMakeNoSense()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    COMPARE_ERROR(db.tokens.find({.after = u"page 2"_s}), Error::InvalidQuery);
    COMPARE_ERROR(db.tokens.find({.limit = 0}), Error::InvalidQuery);
    COMPARE_ERROR(db.tokens.find({.limit = 1001}), Error::InvalidQuery);
}

void TestAccessTokenDatabase::countsUpToACeiling()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    for (const char *name : {"a", "b", "c"})
        VERIFY_OK(db.tokens.create({name, ada.id, moment}));
    QCOMPARE(*db.tokens.count({}, 10), 3);
    QCOMPARE(*db.tokens.count({}, 2), 2);
    QCOMPARE(*db.tokens.count({.madeBefore = moment}, 10), 0);
    QCOMPARE(*db.tokens.count({.userId = ada.id, .limit = 1}, 10), 3);
}

void TestAccessTokenDatabase::removesThoseOfOneUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    for (const char *name : {"a", "b", "c"})
        VERIFY_OK(db.tokens.create({name, ada.id, moment}));
    VERIFY_OK(db.tokens.create({"d", bob.id, moment}));
    QCOMPARE(*db.tokens.removeAllOf(ada.id, "b"), 2);
    QCOMPARE(*db.tokens.userOf("b", {}), ada);
    QCOMPARE(*db.tokens.removeAllOf(ada.id, "d"), 1); // another's token is not kept by it, nor touched
    QCOMPARE(*db.tokens.removeAllOf(ada.id), 0);
    QCOMPARE(*db.tokens.removeAllOf(database.unknownId()), 0);
    QCOMPARE(*db.tokens.userOf("d", {}), bob);
}

void TestAccessTokenDatabase::refusesWhatCannotBe()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    COMPARE_ERROR(db.tokens.create({"token", database.unknownId(), moment}), Error::UserNotExists);
    VERIFY_OK(db.tokens.create({"token", ada.id, moment}));
    COMPARE_ERROR(db.tokens.create({"token", ada.id, moment}), Error::Conflict);
    QCOMPARE(db.count(u"accesstoken"_s), 1);
}

void TestAccessTokenDatabase::expiresToTheMicrosecond()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    VERIFY_OK(db.tokens.create({"token", ada.id, moment}));
    QCOMPARE(*db.tokens.userOf("token", moment), ada);
    COMPARE_ERROR(db.tokens.userOf("token", moment + microseconds(1)), Error::InvalidToken);
    QCOMPARE(*db.tokens.ownerOf("token"), ada.id); // expired or not
}

void TestAccessTokenDatabase::findsPageByPage()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    QSet<QByteArray> expected;
    for (int i = 0; i < 5; ++i) { // two of one instant, at the end of a page
        expected << QByteArray::number(i);
        VERIFY_OK(db.tokens.create({QByteArray::number(i), ada.id, moment + seconds(i / 2)}));
    }
    QSet<QByteArray> names;
    microseconds latest = moment + seconds(10);
    AccessTokenQuery query{.limit = 2};
    for (int page = 0; page < 3; ++page) {
        const auto found = db.tokens.find(query);
        VERIFY_OK(found);
        QCOMPARE(found->tokens.size(), page < 2 ? 2 : 1);
        QCOMPARE(found->nextCursor.isEmpty(), page == 2);
        for (const AccessToken &token : found->tokens) {
            QVERIFY(token.createdAt <= latest);
            latest = token.createdAt;
            names << token.token;
        }
        query.after = found->nextCursor;
        VERIFY_OK(db.tokens.remove(found->tokens.constLast().token)); // the page after it does not need the row
    }
    QCOMPARE(names, expected);
}

void TestAccessTokenDatabase::purgesToTheMicrosecond()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    VERIFY_OK(db.tokens.create({"now", ada.id, moment}));
    VERIFY_OK(db.tokens.create({"before", ada.id, moment - microseconds(1)}));
    QCOMPARE(*db.tokens.purge(moment), 1);
    QCOMPARE(*db.tokens.purge(moment), 0);
    QCOMPARE(*db.tokens.userOf("now", moment), ada); // what a look-up still accepts, purging must not take
}

QTEST_GUILESS_MAIN(TestAccessTokenDatabase)
#include "tst_accesstokendatabase.moc"
