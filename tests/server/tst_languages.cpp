// SPDX-License-Identifier: MIT
#include "commandline/commandtable.h"
#include "commandline/words.h"
#include "commands/text.h"
#include "mail/maillanguage.h"
#include "translations.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

//! Everything that --help can print.
QStringList allHelp()
{
    QStringList texts{programHelp()};
    for (const QString &group : {u"user"_s, u"token"_s, u"oauth"_s, u"mail"_s})
        texts << groupHelp(group);
    for (const CommandSpec &command : commandSpecs())
        texts << commandHelp(command);
    return texts;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Translations::speak(u"en"_s); }
    void environments_data();
    void environments();
    void helpIsTranslated_data() { otherLanguages(); }
    void helpIsTranslated();
    void complaintsAreTranslated_data() { otherLanguages(); }
    void complaintsAreTranslated();
    void numbers_data();
    void numbers();
    void whatIsNotThere();

private:
    static void otherLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : mailLanguages().sliced(1))
            QTest::addRow("%s", qPrintable(language)) << language;
    }
};

void TestLanguages::environments_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QStringList &settings, const QString &language) {
        QTest::newRow(name) << settings << language;
    };
    row("none", {}, u"en"_s);
    row("LANG", {u"LANG=de_AT.UTF-8"_s}, u"de"_s);
    row("without a country", {u"LANG=ja"_s}, u"ja"_s);
    row("with a modifier", {u"LANG=fr_FR.utf8@euro"_s}, u"fr"_s);
    row("a modifier and no character set", {u"LANG=es@euro"_s}, u"es"_s);
    row("LC_MESSAGES before LANG", {u"LANG=de_DE.UTF-8"_s, u"LC_MESSAGES=es_ES.UTF-8"_s}, u"es"_s);
    row("LC_ALL before LC_MESSAGES", {u"LC_ALL=ar_EG.UTF-8"_s, u"LC_MESSAGES=es_ES.UTF-8"_s}, u"ar"_s);
    row("LANGUAGE before LC_ALL", {u"LC_ALL=de_DE.UTF-8"_s, u"LANGUAGE=fr"_s}, u"fr"_s);
    row("LANGUAGE alone", {u"LANGUAGE=fr"_s}, u"fr"_s);
    row("the first of LANGUAGE that we speak", {u"LANGUAGE=it:pt_BR:ja:de"_s, u"LANG=C.UTF-8"_s}, u"ja"_s);
    row("English first", {u"LANGUAGE=en_GB:de"_s, u"LANG=de_DE.UTF-8"_s}, u"en"_s);
    row("none of LANGUAGE", {u"LANGUAGE=it:pt"_s, u"LANG=de_DE.UTF-8"_s}, u"de"_s);
    row("an empty one is not set", {u"LC_ALL="_s, u"LANGUAGE="_s, u"LANG=de_DE.UTF-8"_s}, u"de"_s);
    row("C", {u"LANG=C"_s}, u"en"_s);
    row("POSIX", {u"LC_ALL=POSIX"_s, u"LANG=de_DE.UTF-8"_s}, u"en"_s);
    row("C before LANGUAGE", {u"LC_ALL=C"_s, u"LANGUAGE=de"_s}, u"en"_s);
    row("C.UTF-8", {u"LANG=C.UTF-8"_s}, u"en"_s);
    row("C.UTF-8 with LANGUAGE", {u"LANG=C.UTF-8"_s, u"LANGUAGE=de"_s}, u"de"_s);
    row("a language that we do not speak", {u"LANG=it_IT.UTF-8"_s}, u"en"_s);
    row("another character set", {u"LANG=ja_JP.eucJP"_s, u"LANGUAGE=ja"_s}, u"en"_s);
    row("no locale at all", {u"LANG=../../etc/passwd"_s}, u"en"_s);
}

void TestLanguages::environments()
{
    QFETCH(const QStringList, settings);
    QFETCH(const QString, language);
    QProcessEnvironment environment;
    for (const QString &setting : settings)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    QCOMPARE(languageOfEnvironment(environment), language);
}

void TestLanguages::helpIsTranslated()
{
    QFETCH(const QString, language);
    Translations::speak(u"en"_s);
    const QStringList english = allHelp();
    Translations::speak(language);
    const QStringList translated = allHelp();
    QCOMPARE(translated.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        const QStringList lines = translated[i].split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const bool isExample = line.startsWith(u"  gatehouse "_s);
            QCOMPARE(english[i].split(u'\n').contains(line), isExample);
            QVERIFY2(terminalWidth(line) <= 120, qPrintable(line));
            QCOMPARE(escaped(line), line); // nothing in it is invisible
        }
    }
}

void TestLanguages::complaintsAreTranslated()
{
    QFETCH(const QString, language);
    const QStringList lines{u""_s,
                            u"--port 1"_s,
                            u"user"_s,
                            u"srve"_s,
                            u"user list --limit 0"_s,
                            u"user list --limt 1"_s,
                            u"user list --password x"_s,
                            u"user show"_s,
                            u"user show a b"_s,
                            u"user show --json=1 a"_s,
                            u"user show --json --json a"_s,
                            u"user list --search"_s,
                            u"serve --host x"_s,
                            u"user update a --activate --deactivate"_s};
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        Translations::speak(u"en"_s);
        const auto english = parseCommandLine(words, u"1"_s);
        Translations::speak(language);
        const auto translated = parseCommandLine(words, u"1"_s);
        QVERIFY(!english && !translated);
        QCOMPARE(translated.error().exitCode, english.error().exitCode);
        QVERIFY2(translated.error().text != english.error().text, qPrintable(translated.error().text));
        QVERIFY2(translated.error().text.startsWith(u"gatehouse: "_s), qPrintable(translated.error().text));
        // The command to type is the same in all languages.
        const QString command = english.error().text.section(u'`', -2, -2);
        QVERIFY2(translated.error().text.contains(u'`' + command + u'`'), qPrintable(translated.error().text));
    }
}

void TestLanguages::numbers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one in English") << u"en"_s << 1 << u"Removed 1 expired token."_s;
    QTest::newRow("two in English") << u"en"_s << 2 << u"Removed 2 expired tokens."_s;
    QTest::newRow("none in English") << u"en"_s << 0 << u"Removed 0 expired tokens."_s;
    QTest::newRow("one in German") << u"de"_s << 1 << u"1 abgelaufenes Token entfernt."_s;
    QTest::newRow("two in German") << u"de"_s << 2 << u"2 abgelaufene Token entfernt."_s;
    QTest::newRow("none in French") << u"fr"_s << 0 << u"0 jeton expiré supprimé."_s;
    QTest::newRow("two in Spanish") << u"es"_s << 2 << u"2 tokens caducados eliminados."_s;
    QTest::newRow("eleven in Japanese") << u"ja"_s << 11 << u"期限切れのトークンを 11 個削除しました。"_s;
    QTest::newRow("eleven in Arabic") << u"ar"_s << 11 << u"عدد الرموز المنتهية المحذوفة: 11."_s;
}

void TestLanguages::numbers()
{
    QFETCH(const QString, language);
    QFETCH(const int, number);
    QFETCH(const QString, sentence);
    constexpr auto source = "Removed %n expired token(s).";
    QCOMPARE(Translations::embedded().find("CommandLine", source, language, number), sentence);
    Translations::speak(language);
    QCOMPARE(QCoreApplication::translate("CommandLine", source, nullptr, number), sentence);
}

void TestLanguages::whatIsNotThere()
{
    const Translations &all = Translations::embedded();
    QCOMPARE(all.find("Auth", "Password should be at least %n character(s)", u"it"_s, 8), QString());
    QCOMPARE(all.find("Auth", "no such sentence", u"de"_s), QString());
    QCOMPARE(all.find("None", "Commands:", u"de"_s), QString());
    QCOMPARE(all.find("CommandLine", "Commands:", u"en"_s), QString()); // as it stands in the source
}

QTEST_GUILESS_MAIN(TestLanguages)

#include "tst_languages.moc"
