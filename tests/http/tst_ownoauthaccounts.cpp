// SPDX-License-Identifier: MIT
// One's own accounts at providers: who sees what, and who may unlink what.
#include "support/testapplication.h"

using namespace TestApplication;
using namespace std::chrono_literals;

namespace {

OAuthAccount account(const QString &name, const QString &accountId, const QString &email)
{
    return {.id = {},
            .userId = {},
            .oauthName = name,
            .accessToken = u"secret-access-token"_s,
            .expiresAt = {},
            .refreshToken = u"secret-refresh-token"_s,
            .accountId = accountId,
            .accountEmail = email};
}

const QByteArray path = "/users/me/oauth-accounts";

} // namespace

class TestOwnOAuthAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void listsWhatIsNoSecret();
    void unlinksOnesOwn();
    void wantsAnActiveUser();
};

void TestOwnOAuthAccounts::listsWhatIsNoSecret()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Application app({.database = database});
    app.serveEverything();
    const User ada = app.add(u"ada@example.org"_s);
    const User eve = app.add(u"eve@example.org"_s);
    HttpClient client = app.site.client();
    QCOMPARE(client.get(path, {app.bearer(ada)}).body, QByteArray("[]"));
    OAuthAccount google = account(u"google"_s, u"people/\"1\""_s, u"ada@gmail.example"_s);
    google.expiresAt = 1795190603s;
    VERIFY_OK(app.manager.oauthAssociateCallback(ada, google));
    VERIFY_OK(app.manager.oauthAssociateCallback(ada, account(u"github"_s, u"7"_s, u"ada@hub.example"_s)));
    VERIFY_OK(app.manager.oauthAssociateCallback(eve, account(u"github"_s, u"8"_s, u"eve@hub.example"_s)));

    const HttpReply reply = client.get(path, {app.bearer(ada)});
    QCOMPARE(reply.status, 200);
    QVERIFY2(!reply.body.contains("secret"), reply.body);
    QHash<QString, QJsonObject> found;
    const QJsonArray list = QJsonDocument::fromJson(reply.body).array();
    QCOMPARE(list.size(), 2);
    for (const QJsonValue &value : list)
        found.insert(value[u"oauth_name"_s].toString(), value.toObject());
    QCOMPARE(found[u"google"_s].keys(),
             QStringList({u"account_email"_s, u"account_id"_s, u"expires_at"_s, u"id"_s, u"oauth_name"_s}));
    QCOMPARE(found[u"google"_s][u"account_id"_s].toString(), u"people/\"1\""_s);
    QCOMPARE(found[u"google"_s][u"expires_at"_s].toInteger(), 1795190603);
    QVERIFY(found[u"github"_s][u"expires_at"_s].isNull());
    QCOMPARE(found[u"github"_s][u"account_email"_s].toString(), u"ada@hub.example"_s);
    QCOMPARE(found[u"github"_s][u"id"_s].isDouble(), app.manager.settings().ids->isNumeric());
}

void TestOwnOAuthAccounts::unlinksOnesOwn()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Application app({.database = database});
    app.serveEverything();
    const User ada = *app.manager.oauthCallback(account(u"google"_s, u"1"_s, u"ada@example.org"_s));
    const User eve = app.add(u"eve@example.org"_s);
    const EventLog log(app.manager);
    const QByteArray own = path + '/' + app.manager.oauthAccounts(ada.id)->constFirst().id.toString().toLatin1();
    HttpClient client = app.site.client();
    QCOMPARE(client.send("DELETE", own, {app.bearer(eve)}).status, 404);
    for (const QByteArray &none : {QByteArray("no-id"), QByteArray(database.unknownId().toString().toLatin1())})
        QCOMPARE(client.send("DELETE", path + '/' + none, {app.bearer(ada)}).status, 404);
    const HttpReply refused = client.send("DELETE", own, {app.bearer(ada)});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.detail(), QByteArray("OAUTH_ACCOUNT_ONLY_WAY_IN"));

    VERIFY_OK(app.manager.oauthAssociateCallback(ada, account(u"github"_s, u"7"_s, u"ada@hub.example"_s)));
    const HttpReply unlinked = client.send("DELETE", own, {app.bearer(ada)});
    QCOMPARE(unlinked.status, 204);
    QCOMPARE(unlinked.body, QByteArray());
    const QJsonArray left = QJsonDocument::fromJson(client.get(path, {app.bearer(ada)}).body).array();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][u"oauth_name"_s].toString(), u"github"_s);
    QCOMPARE(client.send("DELETE", own, {app.bearer(ada)}).status, 404);
}

void TestOwnOAuthAccounts::wantsAnActiveUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Application app({.database = database});
    app.serveEverything();
    const User sleeper = app.add(u"sleeper@example.org"_s, [](User &user) { user.isActive = false; });
    VERIFY_OK(app.manager.oauthAssociateCallback(sleeper, account(u"google"_s, u"1"_s, u"s@example.org"_s)));
    const QByteArray own = path + '/' + app.manager.oauthAccounts(sleeper.id)->constFirst().id.toString().toLatin1();
    HttpClient client = app.site.client();
    for (const HttpClient::Headers &headers : {HttpClient::Headers(), HttpClient::Headers({app.bearer(sleeper)})}) {
        QCOMPARE(client.get(path, headers).status, 401);
        QCOMPARE(client.send("DELETE", own, headers).status, 401);
    }
    QCOMPARE(app.manager.oauthAccounts(sleeper.id)->size(), 1);
}

QTEST_GUILESS_MAIN(TestOwnOAuthAccounts)
#include "tst_ownoauthaccounts.moc"
