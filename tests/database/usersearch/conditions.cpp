// SPDX-License-Identifier: MIT
// Who is found, in which order, and how many they are.
#include "testusersearch.h"

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

} // namespace

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
