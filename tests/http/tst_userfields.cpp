// SPDX-License-Identifier: MIT
// Custom fields and ids of users on their way through bodies and paths.
#include "support/testapplication.h"

using namespace TestApplication;

class TestUserFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customFieldsTravel();
    void customFieldsAreChecked_data();
    void customFieldsAreChecked();
    void realFieldsAreWrittenAsPythonWritesThem_data();
    void realFieldsAreWrittenAsPythonWritesThem();
    void integerIdsAreNumbers();
    void refusesWhatIsNoId_data();
    void refusesWhatIsNoId();
};

void TestUserFields::customFieldsTravel()
{
    Application app({.fields = ownFields()});
    app.serveEverything();
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    HttpReply reply = client.sendJson(
            "POST", "/auth/register",
            R"({"email":"ada@example.org","password":"correct horse","nick":"Äda \"1\"","age":36,"score":9.5,"staff":true})");
    QCOMPARE(reply.status, 201);
    QJsonObject user = reply.json();
    QCOMPARE(user.keys(), (QStringList{u"age"_s, u"email"_s, u"id"_s, u"is_active"_s, u"is_superuser"_s,
                                       u"is_verified"_s, u"nick"_s, u"score"_s, u"staff"_s}));
    QCOMPARE(user.value(u"nick"_s).toString(), u"Äda \"1\""_s);
    QCOMPARE(user.value(u"age"_s).toInt(), 36);
    QVERIFY2(user.value(u"score"_s).isNull(), "only superusers may write it");
    QVERIFY2(user.value(u"staff"_s).isNull(), "nobody may write it");

    const auto ada = app.database.users.getByEmail(u"ada@example.org"_s);
    VERIFY_OK(ada);
    user = client.get("/users/me", {app.bearer(*ada)}).json();
    QCOMPARE(user.value(u"nick"_s).toString(), u"Äda \"1\""_s);
    user = client.sendJson("PATCH", "/users/me", R"({"nick":null,"age":"37","score":1,"staff":true})",
                           {app.bearer(*ada)})
                   .json();
    QCOMPARE(user.value(u"age"_s).toInt(), 37);
    QVERIFY(user.value(u"score"_s).isNull());
    QVERIFY(user.value(u"staff"_s).isNull());
    reply = client.sendJson("PATCH", "/users/" + ada->id.toString().toLatin1(), R"({"score":2,"staff":true})",
                            {app.bearer(root)});
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains(R"("score":2.0,"staff":null)"), reply.body); // a real number, as Python writes one
    reply = client.get("/users?search=ada", {app.bearer(root)});
    QCOMPARE(reply.json().value(u"items"_s)[0][u"age"_s].toInt(), 37);
}

void TestUserFields::customFieldsAreChecked_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("as long as allowed, in characters and not in bytes") << QByteArray(R"("nick":"ääääääääää")") << 201;
    QTest::newRow("too long a text") << QByteArray(R"("nick":"12345678901")") << 422;
    QTest::newRow("a number for a text") << QByteArray(R"("nick":1)") << 422;
    QTest::newRow("an object for a text") << QByteArray(R"("nick":{"$ne":null})") << 422;
    QTest::newRow("a lone surrogate in a text") << QByteArray(R"("nick":"\ud800")") << 422;
    QTest::newRow("an integer that is written as a text") << QByteArray(R"("age":"36")") << 201;
    QTest::newRow("a fraction for an integer") << QByteArray(R"("age":1.5)") << 422;
    QTest::newRow("the largest integer") << QByteArray(R"("age":9223372036854775807)") << 201;
    QTest::newRow("an integer beyond 64 bits") << QByteArray(R"("age":9223372036854775808)") << 422;
    QTest::newRow("null is allowed") << QByteArray(R"("nick":null,"age":null)") << 201;
    QTest::newRow("fields that are none are passed over") << QByteArray(R"("hashed_password":"x","nicks":"x")") << 201;
    QTest::newRow("what only superusers may write is not even looked at") << QByteArray(R"("score":"nonsense")") << 201;
}

void TestUserFields::customFieldsAreChecked()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const int, status);
    Application app({.fields = ownFields()});
    app.serveEverything();
    HttpClient client = app.site.client();
    const HttpReply reply = client.sendJson("POST", "/auth/register",
                                            R"({"email":"ada@example.org","password":"correct horse",)" + fields + '}');
    QVERIFY2(reply.status == status, reply.body);
    QCOMPARE(app.database.count(u"user"_s), status == 201 ? 1 : 0);
}

void TestUserFields::realFieldsAreWrittenAsPythonWritesThem_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("answered");
    QTest::newRow("an integer becomes real") << QByteArray("2") << QByteArray("2.0");
    QTest::newRow("nothing") << QByteArray("0") << QByteArray("0.0");
    QTest::newRow("a tenth") << QByteArray("0.1") << QByteArray("0.1");
    QTest::newRow("the sum of two tenths and one")
            << QByteArray("0.30000000000000004") << QByteArray("0.30000000000000004");
    QTest::newRow("below zero") << QByteArray("-1.50") << QByteArray("-1.5");
    QTest::newRow("large, still in full") << QByteArray("1e15") << QByteArray("1000000000000000.0");
    QTest::newRow("large, with an exponent") << QByteArray("1e16") << QByteArray("1e+16");
    QTest::newRow("small, still in full") << QByteArray("0.0001") << QByteArray("0.0001");
    QTest::newRow("small, with an exponent") << QByteArray("0.00001") << QByteArray("1e-05");
    QTest::newRow("the largest") << QByteArray("1.7976931348623157e308") << QByteArray("1.7976931348623157e+308");
}

void TestUserFields::realFieldsAreWrittenAsPythonWritesThem()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, answered);
    Application app({.fields = {{.name = u"score"_s, .type = UserField::Type::Real}}});
    app.serveEverything();
    const User ada = app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    const QByteArray body = client.sendJson("PATCH", "/users/me", R"({"score":)" + sent + '}', {app.bearer(ada)}).body;
    QVERIFY2(body.endsWith(R"("score":)" + answered + '}'), body);
    QVERIFY(client.get("/users/me", {app.bearer(ada)}).body.endsWith(R"("score":)" + answered + '}'));
}

void TestUserFields::integerIdsAreNumbers()
{
    Application app({.database = {.ids = DatabaseKind::Ids::Integer}});
    app.serveEverything();
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    HttpReply reply =
            client.sendJson("POST", "/auth/register", R"({"email":"ada@example.org","password":"correct horse"})");
    QCOMPARE(reply.status, 201);
    QVERIFY(reply.json().value(u"id"_s).isDouble());
    const QByteArray id = QByteArray::number(reply.json().value(u"id"_s).toInt());
    QCOMPARE(client.get("/users/" + id, {app.bearer(root)}).status, 200);
    QCOMPARE(client.get("/users/99999999999999999999", {app.bearer(root)}).status, 404);
    QCOMPARE(client.get("/users/1%27%20OR%201=1", {app.bearer(root)}).status, 404);
    QCOMPARE(client.get("/users/me", {app.bearer(root)}).json().value(u"id"_s).toInt(), root.id.toString().toInt());
}

void TestUserFields::refusesWhatIsNoId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("status");
    QTest::newRow("no id at all") << QByteArray("nonsense") << 404;
    QTest::newRow("nobody's id") << QByteArray("00000000-0000-4000-8000-000000000000") << 404;
    QTest::newRow("a path upwards") << QByteArray("..%2F..%2Fetc%2Fpasswd") << 404;
    QTest::newRow("a NUL") << QByteArray("%00") << 404;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("%ff%fe") << 404;
    QTest::newRow("a very long one") << QByteArray(4000, '7') << 404;
}

void TestUserFields::refusesWhatIsNoId()
{
    QFETCH(const QByteArray, id);
    QFETCH(const int, status);
    Application app;
    app.serveEverything();
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    QCOMPARE(client.get("/users/" + id, {app.bearer(root)}).status, status);
    QCOMPARE(client.send("DELETE", "/users/" + id, {app.bearer(root)}).status, status);
    QCOMPARE(client.sendJson("PATCH", "/users/" + id, "{}", {app.bearer(root)}).status, status);
}

QTEST_GUILESS_MAIN(TestUserFields)
#include "tst_userfields.moc"
