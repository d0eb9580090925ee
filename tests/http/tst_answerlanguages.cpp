// SPDX-License-Identifier: MIT
#include "support/testapplication.h"

using namespace TestApplication;

namespace {

//! A program that knows German, French and its own words.
QString translated(const char *sentence, int number, const QString &language)
{
    const QString known = QString::fromUtf8(sentence);
    if (known == u"Password should be at least %n character(s)" && (language == u"de" || language == u"fr"))
        return (language == u"de" ? u"mindestens %1 Zeichen"_s : u"au moins %1 caractères"_s).arg(number);
    if (known == u"Password should be at most %n byte(s)" && language == u"de")
        return u"höchstens %1 Bytes"_s.arg(number);
    if (known == u"Password should not contain e-mail — „nie“" && number == -1 && language == u"de")
        return u"Passwort nicht mit E-Mail"_s;
    return {};
}

const QByteArray tooShort = R"({"email":"carol@example.org","password":"short"})";
const auto english = u"Password should be at least 8 characters"_s;

} // namespace

//! In which language a refused password is explained.
class TestAnswerLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestLanguage_data();
    void bestLanguage();
    void everyRoute_data();
    void everyRoute();
    void withoutATranslator();
    void whatProgramsCompareStays();
};

void TestAnswerLanguages::bestLanguage_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("language");
    const auto row = [](const char *name, const QByteArray &wanted, const QString &reason, const QByteArray &language) {
        QTest::newRow(name) << wanted << reason << language;
    };
    row("none said", {}, english, "en");
    row("one that is there", "de", u"mindestens 8 Zeichen"_s, "de");
    row("of a country", "de-AT", u"mindestens 8 Zeichen"_s, "de");
    row("in capitals", "FR-CA", u"au moins 8 caractères"_s, "fr");
    row("the first that is there", "it, fr, de", u"au moins 8 caractères"_s, "fr");
    row("the one with more weight", "fr;q=0.4, de;q=0.8", u"mindestens 8 Zeichen"_s, "de");
    row("English before others", "en-GB, de;q=0.9", english, "en");
    row("English behind others", "it, en;q=0.2, de;q=0.7", u"mindestens 8 Zeichen"_s, "de");
    row("not this one", "de;q=0, fr;q=0.1", u"au moins 8 caractères"_s, "fr");
    row("only not this one", "de;q=0", english, "en");
    row("none that is there", "it, pt-BR", english, "en");
    row("any", "*", english, "en");
    row("nonsense", "de;q=x, ../../de, ,;;", english, "en");
}

void TestAnswerLanguages::bestLanguage()
{
    QFETCH(const QByteArray, wanted);
    QFETCH(const QString, reason);
    QFETCH(const QByteArray, language);
    Application app({.settings = {.translator = translated}});
    app.serveEverything();
    HttpClient client = app.site.client();
    const QByteArrayList headers = wanted.isNull() ? QByteArrayList() : QByteArrayList{"Accept-Language: " + wanted};
    const HttpReply reply = client.sendJson("POST", "/auth/register", tooShort, headers);
    QCOMPARE(reply.status, 400);
    const QJsonObject detail = reply.json().value(u"detail"_s).toObject();
    QCOMPARE(detail.value(u"code"_s).toString(), u"REGISTER_INVALID_PASSWORD"_s);
    QCOMPARE(detail.value(u"reason"_s).toString(), reason);
    QCOMPARE(reply.header("Content-Language"), language);
    QCOMPARE(reply.header("Vary"), QByteArray("Accept-Language"));
}

void TestAnswerLanguages::everyRoute_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target, const QByteArray &json,
                        const QString &reason) {
        QTest::newRow(name) << method << target << json << reason;
    };
    row("changing one's own", "PATCH", "/users/me", R"({"password":"short"})", u"mindestens 8 Zeichen"_s);
    row("changing somebody's", "PATCH", "/users/ID", R"({"password":"short"})", u"mindestens 8 Zeichen"_s);
    row("resetting", "POST", "/auth/reset-password", R"({"token":"TOKEN","password":"short"})",
        u"mindestens 8 Zeichen"_s);
    row("too long", "PATCH", "/users/me", R"({"password":")" + QByteArray(20'000, 'x') + R"("})",
        u"höchstens 16384 Bytes"_s);
    row("the application's own reason", "PATCH", "/users/me", R"({"password":"root for all"})",
        u"Passwort nicht mit E-Mail"_s);
    row("its own before the policy's", "PATCH", "/users/me", R"({"password":"root"})", u"Passwort nicht mit E-Mail"_s);
}

void TestAnswerLanguages::everyRoute()
{
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, json);
    QFETCH(const QString, reason);
    Application app({.settings = {.translator = translated}});
    app.serveEverything();
    const User root = app.addSuperuser();
    const User ada = app.add(u"ada@example.org"_s);
    EventLog log(app.manager);
    VERIFY_OK(app.manager.forgotPassword(ada));
    target.replace("ID", ada.id.toString().toLatin1());
    json.replace("TOKEN", log.token());
    HttpClient client = app.site.client();
    const HttpReply reply = client.sendJson(method, target, json, {app.bearer(root), "Accept-Language: de"});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"detail"_s).toObject().value(u"reason"_s).toString(), reason);
    QCOMPARE(reply.header("Content-Language"), QByteArray("de"));
}

void TestAnswerLanguages::withoutATranslator()
{
    Application app;
    app.serveEverything();
    HttpClient client = app.site.client();
    const HttpReply reply = client.sendJson("POST", "/auth/register", tooShort, {"Accept-Language: de"});
    QCOMPARE(reply.json().value(u"detail"_s).toObject().value(u"reason"_s).toString(), english);
    QCOMPARE(reply.header("Content-Language"), QByteArray()); // the answer is the same for everybody
    QCOMPARE(reply.header("Vary"), QByteArray());
}

void TestAnswerLanguages::whatProgramsCompareStays()
{
    Application app({.settings = {.translator = [](const char *, int, const QString &) {
                         return u"übersetzt"_s;
                     }}});
    app.serveEverything();
    HttpClient client = app.site.client();
    const auto answer = [&](const QByteArray &json) {
        return client.sendJson("POST", "/auth/register", json, {"Accept-Language: de"}).body;
    };
    (void)app.add(u"ada@example.org"_s);
    QCOMPARE(answer(R"({"email":"ada@example.org","password":"a longer one"})"),
             QByteArray(R"({"detail":"REGISTER_USER_ALREADY_EXISTS"})"));
    QVERIFY(answer(R"({"email":"ada","password":"a longer one"})").contains("value is not a valid email address"));
    QVERIFY(answer("{").contains("JSON decode error"));
}

QTEST_GUILESS_MAIN(TestAnswerLanguages)

#include "tst_answerlanguages.moc"
