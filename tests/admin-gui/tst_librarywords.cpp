// SPDX-License-Identifier: MIT
// What the library and the servers say, as the window shows it.
#include "session/librarywords.h"

#include "lists/listwords.h"
#include "shell/languages.h"
#include "support/consolesettings.h"

#include <QDirIterator>
#include <QTest>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Auth::Error;

class TestLibraryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLibraryStillSaysThem();
    void everyLanguageHasThem_data();
    void everyLanguageHasThem();
    void wordsOfTheServerAreAdded_data();
    void wordsOfTheServerAreAdded();
    void whatIsNotKnownComesAsItIs();
};

void TestLibraryWords::theLibraryStillSaysThem()
{
    QByteArray sources;
    QDirIterator files(u"" GATEHOUSE_SOURCE_DIR "/libauth"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        sources += file.readAll();
    }
    for (const QString &sentence : LibraryWords::sentences())
        QVERIFY2(sources.contains("u\"" + sentence.toUtf8() + "\""), qPrintable(sentence));
}

void TestLibraryWords::everyLanguageHasThem_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &language : Languages::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLibraryWords::everyLanguageHasThem()
{
    QFETCH(const QString, code);
    const ConsoleSettings settings;
    Languages languages;
    languages.choose(code);
    for (const QString &sentence : LibraryWords::sentences()) {
        const QString shown = ListWords::why({Error::Refused, sentence});
        QVERIFY2((shown == sentence) == (code == u"en"_s), qPrintable(shown));
    }
    languages.choose(u"en"_s);
}

void TestLibraryWords::wordsOfTheServerAreAdded_data()
{
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<bool>("areAdded");
    QTest::newRow("who cannot be reached") << Error::DatabaseUnavailable << true;
    QTest::newRow("who refuses a statement") << Error::Internal << true;
    QTest::newRow("whose tables are not ours") << Error::SchemaMissing << true;
    QTest::newRow("not where the reason says all") << Error::UserAlreadyExists << false;
    QTest::newRow("not where they may quote a value") << Error::InvalidField << false;
}

void TestLibraryWords::wordsOfTheServerAreAdded()
{
    QFETCH(const Error::Code, code);
    QFETCH(const bool, areAdded);
    const QString shown = LibraryWords::why({code, u"It went wrong."_s, u"FATAL: 42"_s});
    QCOMPARE(shown, areAdded ? u"It went wrong. The server says: FATAL: 42"_s : u"It went wrong."_s);
    QCOMPARE(LibraryWords::why({code, u"It went wrong."_s}), u"It went wrong."_s);
}

void TestLibraryWords::whatIsNotKnownComesAsItIs()
{
    const ConsoleSettings settings;
    Languages languages;
    languages.choose(u"de"_s);
    QCOMPARE(ListWords::why({Error::Refused, u"superusers stay %1"_s}), u"superusers stay %1"_s);
    QVERIFY(!ListWords::why(Error::DatabaseUnavailable).isEmpty()); // no reason at all
    languages.choose(u"en"_s);
}

Q_DECLARE_METATYPE(Error::Code)
QTEST_MAIN(TestLibraryWords)
#include "tst_librarywords.moc"
