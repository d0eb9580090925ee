// SPDX-License-Identifier: MIT
#include "mail/mailtexts.h"

#include "mail/maillanguage.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using Kind = Auth::Notice::Kind;

namespace {

const QDateTime happened({2026, 11, 20}, {16, 3, 23}, QTimeZone::utc());

MailTexts textsOf(MailSettings settings = {})
{
    auto texts = MailTexts::create(settings, u"https://auth.example.org"_s);
    if (!texts)
        qFatal("%s", qPrintable(texts.error().join(u'\n')));
    return *std::move(texts);
}

Auth::Notice notice(Kind kind, const QStringList &languages = {})
{
    Auth::Notice notice;
    notice.kind = kind;
    notice.recipient = u"ada@example.org"_s;
    notice.userId = Auth::UserId(u"4711"_s);
    notice.token = Auth::Secret("abc.def");
    notice.context.languages = languages;
    return notice;
}

//! What the sentences of the program are, each once.
QStringList allSources()
{
    QStringList sources{QString::fromUtf8(unknownDetail()), QString::fromUtf8(instantPattern())};
    QList<MailSentence> sentences = commonSentences();
    for (const MailKind kind : mailKinds())
        sentences += sentencesOf(kind);
    for (const MailSentence &sentence : sentences) {
        for (const char *source : {sentence.source, sentence.withoutDetails}) {
            if (source)
                sources << QString::fromUtf8(source);
        }
    }
    sources.removeDuplicates();
    sources.sort();
    return sources;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}?"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

struct Translation
{
    QString source;
    QString text;
};

//! Those of the mails.
QList<Translation> readTranslations(const QString &language)
{
    QFile file(u"" GATEHOUSE_SOURCE_DIR "/translations/gatehouse_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QList<Translation> translations;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name"_s)
            context = reader.readElementText();
        else if (context == u"Mail"_s && reader.name() == u"source"_s)
            translations << Translation{reader.readElementText(), {}};
        else if (context == u"Mail"_s && reader.name() == u"translation"_s)
            translations.last().text = reader.readElementText();
    }
    return translations;
}

} // namespace

class TestMailTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void languageOfAnotherPersonsRequest();
    void translationsAreComplete_data() { eachLanguage(true); }
    void translationsAreComplete();
    void everyMailIsWhole_data() { eachLanguage(false); }
    void everyMailIsWhole();
    void links();
    void detailsOfALogin();
    void detailsThatAreMissing();
    void hostileDetails();
    void serviceNames_data();
    void serviceNames();
    void rightToLeft();
    void ownTemplates();
    void brokenTemplates();
    void documentationKnowsEveryPlaceholder();

private:
    static void eachLanguage(bool isTranslated)
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : mailLanguages()) {
            if (!isTranslated || language != u"en"_s)
                QTest::addRow("%s", qPrintable(language)) << language;
        }
    }
};

void TestMailTexts::languages_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QStringList &wanted, const QString &language) {
        QTest::newRow(name) << wanted << language;
    };
    row("none", {}, u"es"_s);
    row("one of ours", {u"ja"_s}, u"ja"_s);
    row("with a country", {u"fr-CA"_s}, u"fr"_s);
    row("with a script and a country", {u"ar-Arab-EG"_s}, u"ar"_s);
    row("in capitals", {u"DE-at"_s}, u"de"_s);
    row("one that is not ours", {u"zh"_s}, u"es"_s);
    row("a language that only begins alike", {u"fry"_s, u"enm"_s, u"d"_s}, u"es"_s);
    row("one that is not ours, then one of ours", {u"zh-Hant-TW"_s, u"de"_s, u"en"_s}, u"de"_s);
    row("the best of several", {u"en-GB"_s, u"fr"_s}, u"en"_s);
    row("a path", {u"../../de"_s}, u"es"_s);
}

void TestMailTexts::languages()
{
    QFETCH(const QStringList, wanted);
    QTEST(mailLanguageFor(wanted, u"es"_s), "language");
    MailSettings settings;
    settings.language = u"es"_s;
    QTEST(textsOf(settings).compose(notice(Kind::ResetPassword, wanted), happened).language, "language");
}

void TestMailTexts::languageOfAnotherPersonsRequest()
{
    MailSettings settings;
    settings.language = u"fr"_s;
    Auth::Notice changed = notice(Kind::PasswordChanged, {u"de"_s});
    changed.context.actingUser = changed.userId;
    QCOMPARE(textsOf(settings).compose(changed, happened).language, u"de"_s);
    changed.context.actingUser = Auth::UserId(u"an administrator"_s);
    QCOMPARE(textsOf(settings).compose(changed, happened).language, u"fr"_s);
}

void TestMailTexts::translationsAreComplete()
{
    QFETCH(const QString, language);
    QStringList sources;
    for (const Translation &translation : readTranslations(language)) {
        sources << translation.source;
        QVERIFY2(!translation.text.trimmed().isEmpty(), qPrintable(translation.source));
        QCOMPARE(placeholders(translation.text), placeholders(translation.source));
        QVERIFY2(!translation.text.contains(u'\n'), qPrintable(translation.text));
        // What is in the program is what stands in the file.
        QCOMPARE(translatedSentence(translation.source.toUtf8().constData(), language), translation.text);
    }
    sources.sort();
    QCOMPARE(sources, allSources());
}

void TestMailTexts::everyMailIsWhole()
{
    QFETCH(const QString, language);
    static const QRegularExpression rest(u"\\{[a-z_]*\\}"_s);
    const MailTexts texts = textsOf();
    for (const MailKind kind : mailKinds()) {
        const MailMessage mail = texts.example(kind, language, happened);
        QCOMPARE(mail.language, language);
        QVERIFY(!mail.subject.isEmpty());
        QVERIFY(mail.text.contains(u"https://auth.example.org"_s));
        for (const QString &part : {mail.subject, mail.text, mail.html})
            QVERIFY2(!part.contains(rest), qPrintable(part));
        QVERIFY(mail.html.contains(
                u"<html lang=\"%1\" dir=\"%2\">"_s.arg(language, language == u"ar"_s ? u"rtl"_s : u"ltr"_s)));
        QVERIFY(mail.html.contains(u"<title>"_s + mail.subject.toHtmlEscaped() + u"</title>"_s));
        if (language != u"en"_s)
            QVERIFY(mail.subject != texts.example(kind, u"en"_s, happened).subject);
    }
}

void TestMailTexts::links()
{
    MailSettings settings;
    settings.verifyUrl = u"{public_url}/v?a=1&token={token}"_s;
    const MailMessage verify = textsOf(settings).compose(notice(Kind::VerifyEmail), happened);
    QVERIFY(verify.text.contains(u"\nhttps://auth.example.org/v?a=1&token=abc.def\n"_s));
    QCOMPARE(verify.html.count(u"href=\"https://auth.example.org/v?a=1&amp;token=abc.def\""_s), 2);
    QVERIFY(verify.html.contains(u">https://auth.example.org/v?a=1&amp;token=abc.def</a>"_s));
    const MailMessage reset = textsOf().compose(notice(Kind::ResetPassword), happened);
    QVERIFY(reset.text.contains(u"\nhttps://auth.example.org/reset-password?token=abc.def\n"_s));
    const MailMessage confirm = textsOf(settings).compose(notice(Kind::ConfirmNewEmail), happened);
    QVERIFY(confirm.text.contains(u"\nhttps://auth.example.org/v?a=1&token=abc.def\n"_s));
    QCOMPARE(confirm.subject, u"Confirm your new e-mail address"_s);
    for (const Kind kind : {Kind::PasswordChanged, Kind::EmailChanged, Kind::NewLogin, Kind::AlreadyRegistered})
        QVERIFY(!textsOf().compose(notice(kind), happened).html.contains(u"abc.def"_s));
}

void TestMailTexts::detailsOfALogin()
{
    Auth::Notice login = notice(Kind::NewLogin, {u"en"_s});
    login.context.clientAddress = u"192.0.2.1"_s;
    login.context.userAgent = u"Firefox"_s;
    MailMessage mail = textsOf().compose(login, happened);
    QVERIFY(mail.text.contains(u"November 20, 2026, 16:03 UTC\n"_s));
    QVERIFY(mail.text.contains(u"IP address: 192.0.2.1\n"_s));
    QVERIFY(mail.text.contains(u"Browser or app: Firefox\n"_s));
    // What the notice says itself goes before what the request says.
    login.details = {{u"client_address"_s, u"2001:db8::1"_s},
                     {u"user_agent"_s, u"Lynx"_s},
                     {u"time"_s, u"2026-10-01T07:08:09Z"_s}};
    mail = textsOf().compose(login, happened);
    QVERIFY(mail.text.contains(u"IP address: 2001:db8::1\n"_s));
    QVERIFY(mail.text.contains(u"Browser or app: Lynx\n"_s));
    QVERIFY(mail.text.contains(u"October 1, 2026, 07:08 UTC\n"_s));
    login.details.insert(u"time"_s, u"<yesterday>"_s);
    QVERIFY(textsOf().compose(login, happened).text.contains(u"November 20, 2026, 16:03 UTC\n"_s));
}

void TestMailTexts::detailsThatAreMissing()
{
    const MailTexts texts = textsOf();
    MailMessage mail = texts.compose(notice(Kind::NewLogin, {u"de"_s}), happened);
    QVERIFY(mail.text.contains(u"IP-Adresse: unbekannt\n"_s));
    QVERIFY(mail.text.contains(u"Browser oder App: unbekannt\n"_s));
    Auth::Notice changed = notice(Kind::EmailChanged);
    mail = texts.compose(changed, happened);
    QVERIFY(mail.text.contains(u"your account at Gatehouse was changed (Friday"_s));
    changed.details = {{u"new_email"_s, u"b@example.org"_s}};
    mail = texts.compose(changed, happened);
    QVERIFY(mail.text.contains(u"your account at Gatehouse was changed to b@example.org (Friday"_s));
}

void TestMailTexts::hostileDetails()
{
    const QString evil = u"<img src=x onerror=alert(1)>\"'\r\n\r\nBcc: victim@example.org\u202e{link}"_s;
    Auth::Notice login = notice(Kind::NewLogin);
    login.recipient = u"\"<script>\"@example.org"_s;
    login.details = {{u"client_address"_s, evil}, {u"user_agent"_s, evil + QString(10000, u'x')}};
    const MailMessage mail = textsOf().compose(login, happened);
    QVERIFY(!mail.html.contains(u"<img"_s));
    QVERIFY(!mail.html.contains(u"<script"_s));
    QVERIFY(mail.html.contains(u"&lt;img src=x onerror=alert(1)&gt;&quot;&#39;    Bcc: victim@example.org{link}"_s));
    QVERIFY(mail.text.contains(u"IP address: <img src=x onerror=alert(1)>\"'    Bcc: victim@example.org{link}\n"_s));
    QVERIFY(mail.text.size() < 2000);
    Auth::Notice changed = notice(Kind::EmailChanged);
    changed.details = {{u"new_email"_s, evil}};
    const MailMessage other = textsOf().compose(changed, happened);
    QVERIFY(!other.html.contains(u"<img"_s));
    QVERIFY(!other.text.contains(u"\nBcc"_s));
}

void TestMailTexts::serviceNames_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QString>("name");
    QTest::newRow("of the sender") << u"Acme <a@example.org>"_s << QString() << u"Acme"_s;
    QTest::newRow("of the sender in quotes")
            << u"\"Acme, \\\"Inc.\\\"\" <a@example.org>"_s << QString() << u"Acme, \"Inc.\""_s;
    QTest::newRow("none") << u"a@example.org"_s << QString() << u"auth.example.org"_s;
    QTest::newRow("an empty one") << u"<a@example.org>"_s << QString() << u"auth.example.org"_s;
    QTest::newRow("the configured one") << u"Acme <a@example.org>"_s << u"Müller & Söhne"_s << u"Müller & Söhne"_s;
}

void TestMailTexts::serviceNames()
{
    QFETCH(const QString, name);
    MailSettings settings;
    QFETCH(const QString, from);
    QFETCH(const QString, configured);
    settings.from = from;
    settings.serviceName = configured;
    const MailMessage mail = textsOf(settings).composeTest(u"ada@example.org"_s, happened);
    QCOMPARE(mail.subject, u"Test message from "_s + name);
    QVERIFY(mail.html.contains(u"<title>Test message from "_s + name.toHtmlEscaped() + u"</title>"_s));
    QCOMPARE(mail.from, settings.from);
}

void TestMailTexts::rightToLeft()
{
    const MailMessage mail = textsOf().example(MailKind::EmailChanged, u"ar"_s, happened);
    QVERIFY(mail.text.contains(u"\u2068Gatehouse\u2069"_s));
    QVERIFY(mail.text.contains(u"\u2068countess@example.com\u2069"_s));
    // A link that is copied must be nothing but the link.
    const MailMessage reset = textsOf().example(MailKind::Reset, u"ar"_s, happened);
    QVERIFY(reset.text.contains(u"\nhttps://auth.example.org/reset-password?token=eyJ"_s));
    QVERIFY(!textsOf().example(MailKind::EmailChanged, u"de"_s, happened).text.contains(u'\u2068'));
}

void TestMailTexts::ownTemplates()
{
    const QTemporaryDir folder;
    for (const auto &[name, content] :
         {std::pair("reset.subject", "For {recipient} of {service}"),
          std::pair("reset.de.txt", "Hallo {recipient}: {link}\n"), std::pair("layout.txt", "{body}Ende\n")}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
    }
    MailSettings settings;
    settings.templatesDirectory = folder.path();
    const MailMessage mail = textsOf(settings).compose(notice(Kind::ResetPassword, {u"de"_s}), happened);
    QCOMPARE(mail.subject, u"For ada@example.org of Gatehouse"_s);
    QCOMPARE(mail.text, u"Hallo ada@example.org: https://auth.example.org/reset-password?token=abc.def\nEnde\n"_s);
    QVERIFY(mail.html.contains(u"Neues Passwort festlegen"_s));
}

void TestMailTexts::brokenTemplates()
{
    MailSettings settings;
    settings.templatesDirectory = u"/nonexistent/templates"_s;
    const auto texts = MailTexts::create(settings, {});
    QVERIFY(!texts);
    QCOMPARE(texts.error(), QStringList(u"/nonexistent/templates: is no folder that can be read"_s));
}

void TestMailTexts::documentationKnowsEveryPlaceholder()
{
    QFile file(u"" GATEHOUSE_SOURCE_DIR "/docs/mail.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(u"^\\| `\\{([a-z_]+)\\}` \\| ([^|]*) \\|"_s,
                                        QRegularExpression::MultilineOption);
    QStringList documented;
    for (const auto &match : row.globalMatch(QString::fromUtf8(file.readAll()))) {
        for (const MailKind kind : mailKinds()) {
            const QString where = match.captured(2);
            if (where == u"all"_s || where.contains(u'`' + mailKindName(kind) + u'`'))
                documented << mailKindName(kind) + u' ' + match.captured(1);
        }
    }
    QStringList existing;
    for (const MailKind kind : mailKinds()) {
        const MailTemplate::Names names = MailTemplates::namesFor(kind);
        for (const QString &name : names.plain + names.urls)
            existing << mailKindName(kind) + u' ' + name;
    }
    documented.sort();
    existing.sort();
    QCOMPARE(documented, existing);
}

QTEST_GUILESS_MAIN(TestMailTexts)

#include "tst_mailtexts.moc"
