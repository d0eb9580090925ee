// SPDX-License-Identifier: MIT
// UserDatabase::find() and count().
#include "support/anydatabase.h"
#include "support/results.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Auth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(UserQuery)

namespace {

const UserFields ownFields{{.name = u"nickname"_s, .type = UserField::Type::String},
                           {.name = u"age"_s, .type = UserField::Type::Integer}};

void addCrowd(AnyDatabase &db)
{
    const auto add = [&db](const QString &email, const QString &nickname, bool active, bool superuser, bool verified) {
        User user = newUser(email, u"secret hash"_s);
        user.isActive = active;
        user.isSuperuser = superuser;
        user.isVerified = verified;
        user.fields = {{u"nickname"_s, nickname.isNull() ? QVariant() : nickname}, {u"age"_s, 42LL}};
        return db.add(user);
    };
    const User ada = add(u"Ada@example.org"_s, u"Countess"_s, true, true, true);
    const User bob = add(u"bob@example.org"_s, {}, false, false, true);
    add(u"100%sure@example.net"_s, u"50% off"_s, true, false, false);
    add(u"under_score@example.net"_s, {}, true, false, false);
    add(u"underXscore@example.net"_s, {}, true, false, false);
    add(u"back\\slash@example.net"_s, u"a_b"_s, true, false, false);
    add(u"o'hara@example.net"_s, u"say \"hi\""_s, true, false, false);
    for (const auto &[user, name] :
         {std::pair(ada, u"google"_s), std::pair(ada, u"github"_s), std::pair(bob, u"github"_s)}) {
        const auto linked = db.users.addOAuthAccount({.id = {},
                                                      .userId = user.id,
                                                      .oauthName = name,
                                                      .accessToken = u"t"_s,
                                                      .expiresAt = {},
                                                      .refreshToken = {},
                                                      .accountId = user.email,
                                                      .accountEmail = user.email});
        if (!linked)
            qFatal("%s", qPrintable(linked.error().detail));
    }
}

QStringList localParts(const QList<User> &users)
{
    QStringList names;
    for (const User &user : users)
        names << user.email.section(u'@', 0, 0);
    return names;
}

} // namespace

class TestUserSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { AnyDatabase::addRows(); }

    void matches_data();
    void matches();
    void sortsBothWays();
    void visitsEverybodyOnce_data();
    void visitsEverybodyOnce();
    void visitsEverybodyOnceWhileOthersComeAndGo_data();
    void visitsEverybodyOnceWhileOthersComeAndGo();
    void findsById();
    void stepsToTheCursorsOfPages_data();
    void stepsToTheCursorsOfPages();
    void stepsOverTwins();
    void refusesSteps();
    void refusesLimits_data();
    void refusesLimits();
    void refusesCursors_data();
    void refusesCursors();
    void refusesTextsThatAreTooLong();
    void countsQuicklyAboveTheCeiling();
};

void TestUserSearch::matches_data()
{
    QTest::addColumn<UserQuery>("query");
    QTest::addColumn<QStringList>("expected"); // local parts by address
    const auto row = [](const char *name, const auto &ask, const QStringList &expected) {
        UserQuery query;
        query.sort = UserQuery::Sort::Email;
        ask(query);
        QTest::newRow(name) << query << expected;
    };
    const auto text = [&row](const char *name, const QString &what, const QStringList &expected) {
        row(
                name, [&what](UserQuery &q) { q.text = what; }, expected);
    };
    const QStringList everybody{u"100%sure"_s, u"Ada"_s,         u"back\\slash"_s, u"bob"_s,
                                u"o'hara"_s,   u"under_score"_s, u"underXscore"_s};
    row(
            "no condition is everybody", [](UserQuery &) {}, everybody);
    text("text in the middle", u"xampl"_s, everybody);
    text("text in another case", u"ADA@"_s, {u"Ada"_s});
    text("text in a field", u"ounte"_s, {u"Ada"_s});
    text("text with a per cent sign", u"%"_s, {u"100%sure"_s});
    text("text with more around it", u"0% o"_s, {u"100%sure"_s});
    text("text with an underscore", u"r_s"_s, {u"under_score"_s});
    text("an underscore in address or field", u"_"_s, {u"back\\slash"_s, u"under_score"_s});
    text("text with a backslash", u"\\"_s, {u"back\\slash"_s});
    text("text with a backslash and a wildcard", u"\\%"_s, {});
    text("text with a single quote", u"o'h"_s, {u"o'hara"_s});
    text("text with double quotes", u"\"hi\""_s, {u"o'hara"_s});
    text("text with a statement", u"' OR 1=1 --"_s, {});
    text("numbers are not searched", u"42"_s, {});
    text("hashes are not searched", u"secret"_s, {});
    row("a prefix", [](UserQuery &q) { q.emailPrefix = u"under"_s; }, {u"under_score"_s, u"underXscore"_s});
    row("a prefix in another case", [](UserQuery &q) { q.emailPrefix = u"aDA@EX"_s; }, {u"Ada"_s});
    row("a whole address as prefix", [](UserQuery &q) { q.emailPrefix = u"bob@example.org"_s; }, {u"bob"_s});
    row("a prefix with a wildcard", [](UserQuery &q) { q.emailPrefix = u"under_"_s; }, {u"under_score"_s});
    row("a prefix that is in the middle", [](UserQuery &q) { q.emailPrefix = u"example"_s; }, {});
    row("a prefix of blanks", [](UserQuery &q) { q.emailPrefix = u" "_s; }, {});
    row("active",
        [](UserQuery &q) {
            q.isActive = true;
            q.text = u"example.org"_s;
        },
        {u"Ada"_s});
    row("inactive", [](UserQuery &q) { q.isActive = false; }, {u"bob"_s});
    row("superusers", [](UserQuery &q) { q.isSuperuser = true; }, {u"Ada"_s});
    row("verified", [](UserQuery &q) { q.isVerified = true; }, {u"Ada"_s, u"bob"_s});
    row("verified and inactive",
        [](UserQuery &q) {
            q.isVerified = true;
            q.isActive = false;
        },
        {u"bob"_s});
    row("inactive superusers",
        [](UserQuery &q) {
            q.isSuperuser = true;
            q.isActive = false;
        },
        {});
    row("an OAuth client", [](UserQuery &q) { q.oauthName = u"github"_s; }, {u"Ada"_s, u"bob"_s});
    row("an OAuth client nobody has", [](UserQuery &q) { q.oauthName = u"git%"_s; }, {});
    using Kind = UserCondition::Kind;
    const auto with = [&row](const char *name, const QList<UserCondition> &conditions, const QStringList &expected) {
        row(
                name, [&conditions](UserQuery &q) { q.conditions = conditions; }, expected);
    };
    with("two texts", {{Kind::Text, u"under"_s}, {Kind::Text, u"_"_s}}, {u"under_score"_s});
    with("not a text, in a field that may be null", {{Kind::Text, u"example"_s}, {Kind::Text, u"OUNT"_s, true}},
         {u"100%sure"_s, u"back\\slash"_s, u"bob"_s, u"o'hara"_s, u"under_score"_s, u"underXscore"_s});
    with("an address", {{Kind::Email, u"ADA@example.ORG"_s}}, {u"Ada"_s});
    with("half an address is none", {{Kind::Email, u"ada@"_s}}, {});
    with("two prefixes", {{Kind::EmailPrefix, u"und"_s}, {Kind::EmailPrefix, u"under_"_s, true}}, {u"underXscore"_s});
    with("an id that is none", {{Kind::Id, u"x' OR 1=1"_s}}, {});
    with("neither client", {{Kind::OAuthName, u"google"_s, true}, {Kind::OAuthName, u"github"_s}}, {u"bob"_s});
    row("everything at once",
        [](UserQuery &q) {
            q.text = u"count"_s;
            q.emailPrefix = u"a"_s;
            q.isActive = true;
            q.isSuperuser = true;
            q.isVerified = true;
            q.oauthName = u"google"_s;
        },
        {u"Ada"_s});
}

void TestUserSearch::matches()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserQuery, query);
    QFETCH(const QStringList, expected);
    AnyDatabase db(database, ownFields);
    addCrowd(db);
    const auto page = db.users.find(query);
    VERIFY_OK(page);
    QCOMPARE(localParts(page->users), expected);
    QVERIFY(page->nextCursor.isEmpty());
    for (const User &user : page->users)
        QCOMPARE(user, *db.users.get(user.id));
    for (const CountPrecision precision : {CountPrecision::Exact, CountPrecision::Quick}) {
        const auto count = db.users.count(query, precision);
        VERIFY_OK(count);
        QCOMPARE(count->value, expected.size());
        QVERIFY(count->isExact);
    }
}

void TestUserSearch::sortsBothWays()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database, ownFields);
    addCrowd(db);
    UserQuery query;
    query.sort = UserQuery::Sort::Email;
    QStringList names = localParts(db.users.find(query)->users);
    query.descending = true;
    std::reverse(names.begin(), names.end());
    QCOMPARE(localParts(db.users.find(query)->users), names);

    query.sort = UserQuery::Sort::Id;
    const auto page = db.users.find(query);
    const auto key = [&](const User &user) {
        return db.schema.ids->toDatabase(user.id);
    };
    QVERIFY(std::is_sorted(page->users.begin(), page->users.end(), [&](const User &a, const User &b) {
        return database.ids == DatabaseKind::Ids::Integer ? key(b).toLongLong() < key(a).toLongLong()
                                                          : key(b).toString() < key(a).toString();
    }));
}

void TestUserSearch::visitsEverybodyOnce_data()
{
    QTest::addColumn<UserQuery::Sort>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("limit");
    using Sort = UserQuery::Sort;
    for (const auto &[name, sort] : {std::pair("by id", Sort::Id), std::pair("by address", Sort::Email)}) {
        for (const bool descending : {false, true}) {
            for (const int limit : {1, 6, 7, 8, 24, 25, 26, 1000}) {
                QTest::addRow("%s, %s, %d a page", name, descending ? "down" : "up", limit)
                        << sort << descending << limit;
            }
        }
    }
}

void TestUserSearch::visitsEverybodyOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserQuery::Sort, sort);
    QFETCH(const bool, descending);
    QFETCH(const int, limit);
    AnyDatabase db(database);
    constexpr int users = 25; // more than 9, so that text order and number order of ids differ
    for (int i = 0; i < users; ++i)
        db.add((i % 2 == 0 ? u"User%1@example.org"_s : u"uSER%1@example.org"_s).arg(i));
    UserQuery query;
    query.sort = sort;
    query.descending = descending;
    query.limit = 1000;
    const QStringList all = localParts(db.users.find(query)->users);
    QCOMPARE(all.size(), users);

    query.limit = limit;
    QStringList visited;
    for (int pages = 0; pages <= users; ++pages) {
        const auto page = db.users.find(query);
        VERIFY_OK(page);
        QVERIFY(page->users.size() <= limit);
        QVERIFY(!page->users.isEmpty());
        visited << localParts(page->users);
        query.after = page->nextCursor;
        if (query.after.isEmpty())
            break;
        QCOMPARE(page->users.size(), limit);
    }
    QCOMPARE(visited, all);
}

void TestUserSearch::visitsEverybodyOnceWhileOthersComeAndGo_data()
{
    QTest::addColumn<UserQuery::Sort>("sort");
    QTest::addColumn<bool>("descending");
    QTest::newRow("by id, up") << UserQuery::Sort::Id << false;
    QTest::newRow("by id, down") << UserQuery::Sort::Id << true;
    QTest::newRow("by address, up") << UserQuery::Sort::Email << false;
    QTest::newRow("by address, down") << UserQuery::Sort::Email << true;
}

void TestUserSearch::visitsEverybodyOnceWhileOthersComeAndGo()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserQuery::Sort, sort);
    QFETCH(const bool, descending);
    AnyDatabase db(database);
    QSet<QString> staying;
    for (int i = 0; i < 20; ++i)
        staying << db.add(u"stays%1@example.org"_s.arg(i)).email;
    QList<User> leaving;
    for (int i = 0; i < 20; ++i)
        leaving << db.add(u"leaves%1@example.org"_s.arg(i));

    UserQuery query;
    query.sort = sort;
    query.descending = descending;
    query.limit = 3;
    QStringList visited;
    for (int pages = 0; pages < 60; ++pages) {
        const auto page = db.users.find(query);
        VERIFY_OK(page);
        for (const User &user : page->users)
            visited << user.email;
        query.after = page->nextCursor;
        if (query.after.isEmpty())
            break;
        // Somebody goes, at times the very one the cursor points at, and two come, at both ends.
        const User gone = page->users.constLast().email.startsWith(u"leaves"_s) ? page->users.constLast()
                          : leaving.isEmpty()                                   ? User{}
                                                                                : leaving.takeLast();
        if (!gone.id.isNull())
            (void)db.users.remove(gone.id);
        if (pages < 10) {
            db.add(u"a%1@example.org"_s.arg(pages));
            db.add(u"z%1@example.org"_s.arg(pages));
        }
    }
    QVERIFY(query.after.isEmpty());
    const QSet<QString> distinct(visited.begin(), visited.end());
    QCOMPARE(distinct.size(), visited.size());
    QVERIFY(distinct.contains(staying));
}

void TestUserSearch::findsById()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    db.add(u"bob@example.org"_s);
    UserQuery query;
    query.conditions = {{UserCondition::Kind::Id, ada.id.toString()}};
    QCOMPARE(localParts(db.users.find(query)->users), QStringList{u"ada"_s});
    query.conditions[0].isNegated = true;
    QCOMPARE(localParts(db.users.find(query)->users), QStringList{u"bob"_s});
    query.conditions = {{UserCondition::Kind::Id, {}}};
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);
    query.conditions = QList<UserCondition>(51, {UserCondition::Kind::Text, u"a"_s});
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);
}

void TestUserSearch::stepsToTheCursorsOfPages_data()
{
    visitsEverybodyOnceWhileOthersComeAndGo_data();
}

void TestUserSearch::stepsToTheCursorsOfPages()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserQuery::Sort, sort);
    QFETCH(const bool, descending);
    AnyDatabase db(database);
    for (int i = 0; i < 25; ++i)
        db.add((i % 2 == 0 ? u"User%1@example.org"_s : u"uSER%1@example.org"_s).arg(i));
    UserQuery query;
    query.sort = sort;
    query.descending = descending;
    query.limit = 1000;
    query.text = u"er1"_s; // 1 and 10 to 19
    const QStringList all = localParts(db.users.find(query)->users);
    for (const int count : {1, 3, 10}) {
        const auto cursor = db.users.cursorBehind(query, count);
        VERIFY_OK(cursor);
        UserQuery further = query;
        further.after = *cursor;
        QCOMPARE(localParts(db.users.find(further)->users), all.mid(count));
        QCOMPARE(*db.users.UserDatabase::cursorBehind(query, count), *cursor); // as the slow way has it
        if (count == 3)
            QCOMPARE(*db.users.cursorBehind(further, 7), *db.users.cursorBehind(query, 10));
        if (count == 10)
            QCOMPARE(*db.users.cursorBehind(further, 2), QString());
    }
    QCOMPARE(*db.users.cursorBehind(query, 12), QString());
}

void TestUserSearch::stepsOverTwins()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const bool isMariaDb = database.engine == DatabaseKind::Engine::MariaDb;
    const QString ofTable = isMariaDb ? u" ON \"user\""_s : QString();
    for (const QString &index : {u"gatehouse_ix_user_email_lower"_s, u"ix_user_email"_s})
        db.file.run(u"DROP INDEX "_s + index + ofTable); // a table that was there before us has twins and no such index
    for (const QString &email : {u"ada"_s, u"bob"_s, u"BOB"_s, u"Bob"_s, u"cyd"_s, u"CYD"_s, u"dot"_s})
        db.file.run(u"INSERT INTO \"user\" (id, email, hashed_password, is_active, is_superuser, is_verified) "
                    "VALUES (?, ?, '', TRUE, FALSE, FALSE)"_s,
                    {db.schema.ids->isNumeric() ? QVariant(db.count(u"user"_s) + 1)
                                                : QVariant(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                     email});
    for (const bool descending : {false, true}) {
        UserQuery query;
        query.sort = UserQuery::Sort::Email;
        query.descending = descending;
        const QStringList all = localParts(db.users.find(query)->users);
        QCOMPARE(all.size(), 7);
        for (int begin = 0; begin < 6; ++begin) {
            UserQuery further = query;
            if (begin > 0)
                further.after = *db.users.UserDatabase::cursorBehind(query, begin);
            for (int count = 1; begin + count < 7; ++count)
                QCOMPARE(*db.users.cursorBehind(further, count), *db.users.UserDatabase::cursorBehind(further, count));
            QCOMPARE(*db.users.cursorBehind(further, 8 - begin), QString());
        }
    }
}

void TestUserSearch::refusesSteps()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    for (const int count : {-1, 0, 100'001})
        COMPARE_ERROR(db.users.cursorBehind({}, count), Error::InvalidQuery);
    QCOMPARE(*db.users.cursorBehind({}, 100'000), QString());
}

void TestUserSearch::refusesLimits_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a page of nobody") << 0 << QByteArray("InvalidQuery");
    QTest::newRow("less than nobody") << -1 << QByteArray("InvalidQuery");
    QTest::newRow("the smallest") << 1 << QByteArray("Ok");
    QTest::newRow("the largest") << 1000 << QByteArray("Ok");
    QTest::newRow("above the largest") << 1001 << QByteArray("InvalidQuery");
    QTest::newRow("as large as can be") << std::numeric_limits<int>::max() << QByteArray("InvalidQuery");
}

void TestUserSearch::refusesLimits()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const int, limit);
    AnyDatabase db(database);
    UserQuery query;
    query.limit = limit;
    QTEST(outcome(db.users.find(query)), "expected");
    // Counting does not look at it.
    VERIFY_OK(db.users.count(query, CountPrecision::Exact));
}

void TestUserSearch::refusesCursors_data()
{
    QTest::addColumn<QByteArray>("cursor"); // JSON; without [ it is the cursor itself
    QTest::newRow("no base64") << QByteArray("!!!");
    QTest::newRow("base64 of nothing we make") << QByteArray("AAAA");
    QTest::newRow("beyond Latin-1") << QByteArray("\xe2\x82\xac");
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("another sort") << QByteArray(R"(["email","a@example.org","00000000-0000-4000-8000-000000000000"])");
    QTest::newRow("an id that is none") << QByteArray(R"(["id","","x' OR 1=1"])");
    QTest::newRow("no id") << QByteArray(R"(["id","",null])");
    QTest::newRow("one too many") << QByteArray(R"(["id","","1","1"])");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestUserSearch::refusesCursors()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QByteArray, cursor);
    AnyDatabase db(database);
    for (int i = 0; i < 3; ++i)
        db.add(u"user%1@example.org"_s.arg(i));
    UserQuery query;
    query.limit = 1;
    const auto encoded = [](const QByteArray &json) {
        return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    query.after = cursor.startsWith('[') ? encoded(cursor) : QString::fromUtf8(cursor);
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);

    // A good one belongs to its order, and to no other.
    query.after.clear();
    const QString good = db.users.find(query)->nextCursor;
    QVERIFY(!good.isEmpty());
    query.after = good;
    VERIFY_OK(db.users.find(query));
    query.descending = true;
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);
    query.descending = false;
    query.sort = UserQuery::Sort::Email;
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);
    query.after = good + u"A"_s;
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);
}

void TestUserSearch::refusesTextsThatAreTooLong()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    db.add(u"ada@example.org"_s);
    UserQuery query;
    query.text = QString(100'000, u'%'); // SQLite takes patterns of 50,000 bytes
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);
    COMPARE_ERROR(db.users.count(query, CountPrecision::Quick), Error::InvalidQuery);
    query.text = QString(1000, u'%');
    VERIFY_OK(db.users.find(query));
}

void TestUserSearch::countsQuicklyAboveTheCeiling()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    db.addMany(1, 10'000);
    auto count = db.users.count({}, CountPrecision::Quick);
    QCOMPARE(count->value, 10'000);
    QVERIFY(count->isExact);
    db.addMany(10'001, 12'000);
    count = db.users.count({}, CountPrecision::Quick);
    QCOMPARE(count->isExact, database.engine == DatabaseKind::Engine::Memory);
    QVERIFY2(std::abs(count->value - 12'000) < 1'800, qPrintable(QString::number(count->value))); // a server estimates
    count = db.users.count({}, CountPrecision::Exact);
    QVERIFY(count->isExact);
    QCOMPARE(count->value, 12'000);
    UserQuery some;
    some.emailPrefix = u"user1199"_s;
    count = db.users.count(some, CountPrecision::Quick);
    QCOMPARE(count->value, 11); // 1199 and 11990 to 11999
    QVERIFY(count->isExact);
}

QTEST_GUILESS_MAIN(TestUserSearch)
#include "tst_usersearch.moc"
