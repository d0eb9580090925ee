// SPDX-License-Identifier: MIT
// GET /users: search, filters, order, pages to the end.
#include "support/testapplication.h"

using namespace TestApplication;

namespace {

//! Asks with \a query until there is no further page; a test that fails here ends with what it has.
QStringList addressesOfAllPages(Application &app, HttpClient &client, const User &superuser, const QByteArray &query)
{
    QStringList addresses;
    QByteArray after;
    for (int pages = 0; pages < 100; ++pages) {
        const HttpReply reply = client.get("/users?" + query + after, {app.bearer(superuser)});
        const QJsonArray items = reply.json().value(u"items"_s).toArray();
        for (const QJsonValue &user : items)
            addresses << user[u"email"_s].toString();
        const QJsonValue next = reply.json().value(u"next"_s);
        if (!next.isString())
            return next.isNull() ? addresses : QStringList{u"no page"_s};
        after = "&after=" + next.toString().toLatin1();
    }
    return {u"no end"_s};
}

} // namespace

class TestUserList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsForSuperusers();
    void listGivesEveryUserOnce_data();
    void listGivesEveryUserOnce();
    void listSearches_data();
    void listSearches();
    void listGivesPrefixesByAddress();
    void listRefuses_data();
    void listRefuses();
};

void TestUserList::listIsForSuperusers()
{
    Application app;
    app.serveEverything();
    const User ada = app.add(u"ada@example.org"_s);
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    // FastAPI Users has no such route: whoever may not use it sees none.
    for (const HttpClient::Headers &headers :
         {HttpClient::Headers{}, {app.bearer(ada)}, {"Authorization: Bearer rubbish"}}) {
        QCOMPARE(client.get("/users", headers).status, 404);
        QCOMPARE(client.get("/users?limit=rubbish", headers).status, 404);
    }
    QCOMPARE(client.send("POST", "/users", {app.bearer(root)}).status, 404);
    QCOMPARE(client.get("/users/", {app.bearer(root)}).status, 404);
    const HttpReply reply = client.get("/users", {app.bearer(root)});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"items"_s).toArray().size(), 2);
    QVERIFY(!reply.body.contains("argon2"));
}

void TestUserList::listGivesEveryUserOnce_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("as it is, in one page") << QByteArray("limit=1000");
    QTest::newRow("one at a time") << QByteArray("limit=1");
    QTest::newRow("seven at a time, by id backwards") << QByteArray("limit=7&sort=-id");
    QTest::newRow("five at a time, by address") << QByteArray("limit=5&sort=email");
    QTest::newRow("as many as there are, by address backwards") << QByteArray("limit=23&sort=-email");
    QTest::newRow("with a search") << QByteArray("limit=4&search=EXAMPLE&sort=email");
}

void TestUserList::listGivesEveryUserOnce()
{
    QFETCH(const QByteArray, query);
    Application app;
    app.serveEverything();
    const User root = app.addSuperuser();
    QStringList expected{root.email};
    for (int i = 0; i < 22; ++i) {
        // Upper case, to see that it does not decide the order; a plus and a percent sign, to see them travel in the
        // cursor.
        expected << u"%1ser+%25%2@example.org"_s.arg(i % 2 ? u"U"_s : u"u"_s).arg(i);
        app.add(expected.constLast());
    }
    HttpClient client = app.site.client();
    QStringList found = addressesOfAllPages(app, client, root, query);
    const auto byAddress = [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    };
    if (query.contains("sort=email"))
        QVERIFY(std::is_sorted(found.begin(), found.end(), byAddress));
    if (query.contains("sort=-email"))
        QVERIFY(std::is_sorted(found.rbegin(), found.rend(), byAddress));
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestUserList::listSearches_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QByteArray &query, const QString &found) {
        QTest::newRow(name) << query << found;
    };
    row("a part of an address, whatever its case", "search=ADA", u"ada@example.org"_s);
    row("a part of an own field", "search=countess", u"ada@example.org"_s);
    row("a plus that is encoded", "search=b%2Bx", u"b+x@example.org"_s);
    row("a plus that means a blank", "search=b+x", {});
    row("a percent sign is no wildcard", "search=%25", {});
    row("an underscore is no wildcard", "search=a_a", {});
    row("a quote is a quote", "search='", {});
    row("a prefix", "email_prefix=B%2B", u"b+x@example.org"_s);
    row("a prefix that stands in the middle", "email_prefix=example", {});
    row("the inactive", "is_active=false", u"sleeper@example.org"_s);
    row("the inactive, in another word", "is_active=off", u"sleeper@example.org"_s);
    row("superusers", "is_superuser=1", u"root@example.org"_s);
    row("both conditions hold", "is_superuser=1&search=ada", {});
    row("the verified who are no superusers", "is_verified=true&is_superuser=no", u"vera@example.org"_s);
    row("users of a provider", "oauth_name=google", u"vera@example.org"_s);
    row("the last of a name counts", "search=ada&search=vera", u"vera@example.org"_s);
    row("a name that is encoded", "se%61rch=ada", u"ada@example.org"_s);
    row("a parameter that nobody knows", "search=ada&colour=red", u"ada@example.org"_s);
    row("an empty search finds everybody", "search=&sort=email",
        u"ada@example.org b+x@example.org root@example.org sleeper@example.org vera@example.org"_s);
}

void TestUserList::listSearches()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, found);
    Application app({.fields = ownFields()});
    app.serveEverything();
    const User root = app.addSuperuser();
    app.add(u"ada@example.org"_s, [](User &user) { user.fields.insert(u"nick"_s, u"Countess"_s); });
    app.add(u"b+x@example.org"_s);
    app.add(u"sleeper@example.org"_s, [](User &user) { user.isActive = false; });
    const User vera = app.add(u"vera@example.org"_s, [](User &user) { user.isVerified = true; });
    VERIFY_OK(app.database.users.addOAuthAccount({.id = {},
                                                  .userId = vera.id,
                                                  .oauthName = u"google"_s,
                                                  .accessToken = u"t"_s,
                                                  .expiresAt = {},
                                                  .refreshToken = {},
                                                  .accountId = u"1"_s,
                                                  .accountEmail = vera.email}));
    HttpClient client = app.site.client();
    QCOMPARE(addressesOfAllPages(app, client, root, query).join(u' '), found);
}

// A few of a million stand together in the index of addresses; by id they would all have to be collected first.
void TestUserList::listGivesPrefixesByAddress()
{
    Application app;
    app.serveEverything();
    const User root = app.addSuperuser();
    QStringList expected;
    for (char letter = 'a'; letter < 'k'; ++letter)
        expected << u"user%1@example.org"_s.arg(QLatin1Char(letter));
    for (qsizetype i = 0; i < expected.size(); ++i)
        app.add(expected.at((3 * i) % expected.size()));
    HttpClient client = app.site.client();
    QCOMPARE(addressesOfAllPages(app, client, root, "email_prefix=user&limit=3"), expected);
    const QStringList byId = addressesOfAllPages(app, client, root, "email_prefix=user&sort=id");
    QVERIFY(byId != expected); // once in three million this is chance
}

void TestUserList::listRefuses_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char *name, const QByteArray &query, const QString &parameter) {
        QTest::newRow(name) << query << parameter;
    };
    row("no user a page", "limit=0", u"limit"_s);
    row("less than none", "limit=-1", u"limit"_s);
    row("too many users a page", "limit=1001", u"limit"_s);
    row("a limit that is no number", "limit=ten", u"limit"_s);
    row("a limit that is empty", "limit=", u"limit"_s);
    row("a limit beyond 64 bits", "limit=18446744073709551617", u"limit"_s);
    row("a flag that is no flag", "is_active=maybe", u"is_active"_s);
    row("an order by a column that is secret", "sort=hashed_password", u"sort"_s);
    row("an order with two minuses", "sort=--id", u"sort"_s);
    row("an order that is empty", "sort=", u"sort"_s);
    row("a cursor that is none", "after=rubbish", u"after"_s);
    row("a cursor of another order",
        "sort=email&after=WyJpZCIsIiIsIjAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMCJd", u"after"_s);
    row("too long a search", "search=" + QByteArray(1001, 'a'), u"search"_s);
    row("too long a prefix", "email_prefix=" + QByteArray(1001, 'a'), u"email_prefix"_s);
    row("several complaints at once", "limit=0&sort=x&is_active=x", u"is_active sort limit"_s);
}

void TestUserList::listRefuses()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, parameter);
    Application app;
    app.serveEverything();
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    const HttpReply reply = client.get("/users?" + query, {app.bearer(root)});
    QCOMPARE(reply.status, 422);
    QStringList parameters;
    const QJsonArray complaints = reply.json().value(u"detail"_s).toArray();
    for (const QJsonValue &complaint : complaints) {
        QCOMPARE(complaint[u"loc"_s][0].toString(), u"query"_s);
        QVERIFY(!complaint[u"msg"_s].toString().isEmpty());
        parameters << complaint[u"loc"_s][1].toString();
    }
    QCOMPARE(parameters.join(u' '), parameter);
}

QTEST_GUILESS_MAIN(TestUserList)
#include "tst_userlist.moc"
