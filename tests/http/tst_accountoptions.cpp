// SPDX-License-Identifier: MIT
// What settings of the manager change on the wire, and logins that are overtaken.
#include "support/testapplication.h"

using namespace TestApplication;

namespace {

const QByteArray credentials = "username=ada%40example.org&password=correct+horse";

UserManagerSettings &with(UserManagerSettings &settings, bool UserManagerSettings::*option)
{
    settings.*option = true;
    return settings;
}

} // namespace

class TestAccountOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loginIsOvertaken_data();
    void loginIsOvertaken();
    void currentPassword_data();
    void currentPassword();
    void currentPasswordIsNoKeyByDefault();
    void newAddressIsProven();
    void tokenOfTheChangeIsKept_data();
    void tokenOfTheChangeIsKept();
    void hiddenRegistration();
    void hiddenLogin_data();
    void hiddenLogin();
    void documentNamesTheCurrentPassword_data();
    void documentNamesTheCurrentPassword();
};

void TestAccountOptions::loginIsOvertaken_data()
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QString>("meanwhile");
    for (const QString &backend : {u"jwt"_s, u"cookie"_s}) {
        for (const QString &meanwhile : {u"reset"_s, u"deactivated"_s, u"deleted"_s}) {
            QTest::newRow(qPrintable(backend + u", "_s + meanwhile)) << backend << meanwhile;
        }
    }
}

// The password was right when it was read, and is not any more when the token is there.
void TestAccountOptions::loginIsOvertaken()
{
    QFETCH(const QString, backend);
    QFETCH(const QString, meanwhile);
    Application app;
    EventLog log(app.manager);
    const User ada = app.add(u"ada@example.org"_s);
    app.serveEverything();
    (void)app.cookieOf(ada); // a session that the reset ends
    Result<User> done = ada;
    app.users.afterGetByEmail = [&] {
        UserUpdate update;
        update.isActive = false;
        if (meanwhile == u"deactivated")
            done = app.manager.updateUnsafe(update, ada);
        else if (meanwhile == u"deleted")
            (void)app.manager.remove(ada);
        else if (app.manager.forgotPassword(ada))
            done = app.manager.resetPassword(log.token(), Secret("after the reset"));
    };
    const HttpReply reply = app.site.client().postForm("/auth/" + backend.toLatin1() + "/login", credentials);
    VERIFY_OK(done);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.detail(), QByteArray("LOGIN_BAD_CREDENTIALS"));
    QCOMPARE(reply.header("Set-Cookie"), QByteArray());
    // Only what was there before, where nobody revoked it.
    QCOMPARE(app.database.count(u"accesstoken"_s), meanwhile == u"deactivated" ? 1 : 0);
    QVERIFY(!log.take().contains(u"logged in ada@example.org"_s));
}

void TestAccountOptions::currentPassword_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *name, const QByteArray &body, int status, const QByteArray &detail = {}) {
        QTest::newRow(name) << body << status << detail;
    };
    const QByteArray bad = "UPDATE_USER_BAD_CURRENT_PASSWORD";
    row("missing", R"({"password":"another password"})", 400, bad);
    row("null", R"({"password":"another password","current_password":null})", 400, bad);
    row("wrong", R"({"password":"another password","current_password":"wrong horse"})", 400, bad);
    row("right", R"({"password":"another password","current_password":"correct horse"})", 200);
    row("missing for an address", R"({"email":"eve@example.org"})", 400, bad);
    row("right for an address", R"({"email":"eve@example.org","current_password":"correct horse"})", 200);
    row("for nothing", R"({"current_password":"wrong horse"})", 200);
    row("neither", R"({"is_active":true})", 200);
}

void TestAccountOptions::currentPassword()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QByteArray, detail);
    Application app({.adjust = [](UserManagerSettings &s) {
        (void)with(s, &UserManagerSettings::requireCurrentPassword);
    }});
    const User ada = app.add(u"ada@example.org"_s);
    const User root = app.addSuperuser();
    app.serveEverything();
    const HttpReply reply = app.site.client().sendJson("PATCH", "/users/me", body, {app.bearer(ada)});
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.detail(), status == 200 ? QByteArray("[]") : detail);
    QCOMPARE(*app.database.users.get(ada.id) == ada, status != 200 || !body.contains("correct"));
    const QByteArray path = "/users/" + ada.id.toString().toLatin1();
    const QByteArray bySuperuser = R"({"password":"another password"})";
    QCOMPARE(app.site.client().sendJson("PATCH", path, bySuperuser, {app.bearer(root)}).status, 200);
}

void TestAccountOptions::currentPasswordIsNoKeyByDefault()
{
    Application app;
    const User ada = app.add(u"ada@example.org"_s);
    app.serveEverything();
    // FastAPI Users passes over what it does not know, whatever it is.
    const QByteArray body = R"({"password":"another password","current_password":7})";
    QCOMPARE(app.site.client().sendJson("PATCH", "/users/me", body, {app.bearer(ada)}).status, 200);
}

void TestAccountOptions::newAddressIsProven()
{
    Application app({.adjust = [](UserManagerSettings &s) {
        (void)with(s, &UserManagerSettings::confirmEmailChange);
    }});
    EventLog log(app.manager);
    const User ada = app.add(u"ada@example.org"_s);
    (void)app.add(u"bob@example.org"_s);
    app.serveEverything();
    HttpClient client = app.site.client();
    const HttpReply taken = client.sendJson("PATCH", "/users/me", R"({"email":"bob@example.org"})", {app.bearer(ada)});
    const HttpReply free = client.sendJson("PATCH", "/users/me", R"({"email":"eve@example.org"})", {app.bearer(ada)});
    QCOMPARE(free.status, 200);
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.body, free.body);
    QCOMPARE(free.json().value(u"email"_s).toString(), ada.email);
    const QByteArray body = R"({"token":")" + log.token() + R"("})";
    const HttpReply proven = client.sendJson("POST", "/auth/verify", body);
    QCOMPARE(proven.status, 200);
    QCOMPARE(proven.json().value(u"email"_s).toString(), u"eve@example.org"_s);
    QCOMPARE(proven.json().value(u"is_verified"_s).toBool(), true);
    const HttpReply again = client.sendJson("POST", "/auth/verify", body);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.detail(), QByteArray("VERIFY_USER_BAD_TOKEN"));
    // It is no key to the account.
    QCOMPARE(client.get("/users/me", {"Authorization: Bearer " + log.token()}).status, 401);
}

void TestAccountOptions::tokenOfTheChangeIsKept_data()
{
    QTest::addColumn<bool>("revokes");
    QTest::newRow("off, as FastAPI Users") << false;
    QTest::newRow("on") << true;
}

void TestAccountOptions::tokenOfTheChangeIsKept()
{
    QFETCH(const bool, revokes);
    Application app({.adjust = [revokes](UserManagerSettings &s) {
        s.revokeTokensOnPasswordChange = revokes;
    }});
    const User ada = app.add(u"ada@example.org"_s);
    app.serveEverything();
    const QByteArray mine = app.cookieOf(ada);
    const QByteArray other = app.cookieOf(ada);
    HttpClient client = app.site.client();
    QCOMPARE(client.sendJson("PATCH", "/users/me", R"({"password":"another password"})", {mine}).status, 200);
    QCOMPARE(client.get("/users/me", {mine}).status, 200);
    QCOMPARE(client.get("/users/me", {other}).status, revokes ? 401 : 200);
}

void TestAccountOptions::hiddenRegistration()
{
    for (const auto ids : {DatabaseKind::Ids::Uuid, DatabaseKind::Ids::Integer}) {
        Application app({.database = {DatabaseKind::Engine::Sqlite, ids}, .adjust = [](UserManagerSettings &s) {
                             (void)with(s, &UserManagerSettings::hideExisting);
                         }});
        (void)app.add(u"ada@example.org"_s);
        app.serveEverything();
        HttpClient client = app.site.client();
        const auto answer = [&client](const QByteArray &email) {
            const HttpReply reply = client.sendJson("POST", "/auth/register",
                                                    R"({"email":")" + email + R"(","password":"correct hat"})");
            QJsonObject user = reply.json();
            user.remove(u"id"_s);
            user.remove(u"email"_s);
            return QByteArray::number(reply.status) + QJsonDocument(user).toJson(QJsonDocument::Compact);
        };
        QCOMPARE(answer("ada@example.org"), answer("eve@example.org"));
        QCOMPARE(answer("ada@example.org"),
                 QByteArray(R"(201{"is_active":true,"is_superuser":false,"is_verified":false})"));
        QCOMPARE(app.database.count(u"user"_s), 2);
    }
}

void TestAccountOptions::hiddenLogin_data()
{
    QTest::addColumn<bool>("hides");
    QTest::addColumn<QByteArray>("detail");
    QTest::newRow("as FastAPI Users") << false << QByteArray("LOGIN_USER_NOT_VERIFIED");
    QTest::newRow("hidden") << true << QByteArray("LOGIN_BAD_CREDENTIALS");
}

void TestAccountOptions::hiddenLogin()
{
    QFETCH(const bool, hides);
    QFETCH(const QByteArray, detail);
    Application app({.settings = {.requiresVerification = true}, .adjust = [hides](UserManagerSettings &s) {
                         s.hideExisting = hides;
                     }});
    (void)app.add(u"ada@example.org"_s);
    app.serveEverything();
    const HttpReply reply = app.site.client().postForm("/auth/jwt/login", credentials);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.detail(), detail);
}

void TestAccountOptions::documentNamesTheCurrentPassword_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("off, as FastAPI Users") << false;
    QTest::newRow("on") << true;
}

void TestAccountOptions::documentNamesTheCurrentPassword()
{
    QFETCH(const bool, isAsked);
    Application app({.adjust = [isAsked](UserManagerSettings &s) {
        s.requireCurrentPassword = isAsked;
    }});
    app.auth.addOpenApi();
    app.serveEverything();
    const HttpReply reply = app.site.client().get("/openapi.json");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.contains("current_password"), isAsked);
    QCOMPARE(reply.body.contains("#/components/schemas/OwnUserUpdate"), isAsked);
    QCOMPARE(reply.body.contains("UPDATE_USER_BAD_CURRENT_PASSWORD"), isAsked);
}

QTEST_GUILESS_MAIN(TestAccountOptions)
#include "tst_accountoptions.moc"
