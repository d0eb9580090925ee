// SPDX-License-Identifier: MIT
// What the library and the servers say, as the window shows it.
#include "session/librarywords.h"

#include "sourceliterals.h"

#include "core/emailaddress.h"
#include "core/userfield.h"
#include "lists/listwords.h"
#include "manager/passwordpolicy.h"
#include "session/librarysentences.h"
#include "shell/connectionform.h"
#include "shell/languages.h"
#include "support/consolesettings.h"
#include "transfer/importpreview.h"

#include <QTemporaryDir>
#include <QTest>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Auth::Error;

namespace {

const QString root = u"" GATEHOUSE_SOURCE_DIR "/"_s;

//! A window that speaks \a code as long as this lives.
class Speaking
{
public:
    explicit Speaking(const QString &code) { m_languages.choose(code); }
    ~Speaking() { m_languages.choose(u"en"_s); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    const ConsoleSettings m_settings;
    Languages m_languages;
};

QString german(const QString &reason)
{
    return LibraryWords::translated(reason);
}

} // namespace

class TestLibraryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyStillSaysThem();
    void whatNobodySaysIsFound_data();
    void whatNobodySaysIsFound();
    void everyLanguageHasThem_data();
    void everyLanguageHasThem();
    void valuesComeAsTheyAre_data();
    void valuesComeAsTheyAre();
    void theSentenceThatSaysMoreGoesFirst_data();
    void theSentenceThatSaysMoreGoesFirst();
    void valuesAreIsolatedFromTheRight();
    void aSentenceInAnotherIsTranslated();
    void noComplaintAboutAnAddressIsForgotten();
    void noComplaintAboutALineIsForgotten_data();
    void noComplaintAboutALineIsForgotten();
    void complaintsOfTheLibrary_data();
    void complaintsOfTheLibrary();
    void theFormOfAConnectionSaysThem();
    void wordsOfTheServerAreAdded_data();
    void wordsOfTheServerAreAdded();
    void whatIsNotKnownComesAsItIs();
};

void TestLibraryWords::somebodyStillSaysThem()
{
    const SourceLiterals sources({root + u"libauth"_s, root + u"server"_s, root + u"admin-gui"_s},
                                 u"/librarysentences.cpp"_s);
    for (const char *sentence : librarySentences())
        QVERIFY2(sources.say(QString::fromLatin1(sentence)), sentence);
}

void TestLibraryWords::whatNobodySaysIsFound_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a whole one") << u"The database cannot be reached today."_s;
    QTest::newRow("one with a place") << u"There is no meadow %1."_s;
    QTest::newRow("one in two parts, whose inner one is gone") << u"The field %1 must be blue."_s;
    QTest::newRow("one in two parts, whose outer one is gone") << u"The meadow %1 must be given."_s;
    QTest::newRow("a number of something else") << u"The email address is too long (%1 melon(s) too many)."_s;
    QTest::newRow("another mark at the end") << u"This id is taken"_s;
}

void TestLibraryWords::whatNobodySaysIsFound()
{
    QFETCH(const QString, sentence);
    static const SourceLiterals sources({root + u"libauth"_s, root + u"server"_s}, u"/librarysentences.cpp"_s);
    QVERIFY(!sources.say(sentence));
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
    const Speaking speaking(code);
    for (const char *known : librarySentences()) {
        const QString sentence = QString::fromLatin1(known);
        const QString shown = ListWords::why({Error::Refused, sentence});
        QVERIFY2((shown == sentence) == (code == u"en"_s), qPrintable(shown));
    }
}

void TestLibraryWords::valuesComeAsTheyAre_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("a name") << u"shoe_size"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a place of its own") << u"%1 %2 %9 %n %L1"_s;
    QTest::newRow("signs of a percentage") << u"100 % of 5%"_s;
    QTest::newRow("signs of regular expressions") << u".*(\\d+)?[$^|{2}]\\1"_s;
    QTest::newRow("markup") << u"<b>&amp;</b>"_s;
    QTest::newRow("several lines") << u"a\nb\n"_s;
    QTest::newRow("what stands behind the place") << u"must have at most 3 characters."_s;
    QTest::newRow("a sentence that is known") << u"This id is taken."_s;
    QTest::newRow("another script") << u"مقاس 靴"_s;
}

void TestLibraryWords::valuesComeAsTheyAre()
{
    QFETCH(const QString, value);
    const Speaking speaking(u"de"_s);
    QCOMPARE(german(u"There is no field "_s + value + u'.'), u"Ein Feld "_s + value + u" gibt es nicht."_s);
    QCOMPARE(german(u"The key in "_s + value + u" is shorter than 32 bytes."_s),
             u"Der Schlüssel in "_s + value + u" ist zu kurz; so viele Bytes sind nötig: 32."_s);
    QCOMPARE(german(u"The key file "_s + value + u" is open to other accounts; run: chmod 600 "_s + value),
             u"Die Schlüsseldatei "_s + value + u" ist für andere Konten zugänglich; führen Sie aus: chmod 600 "_s +
                     value);
}

void TestLibraryWords::theSentenceThatSaysMoreGoesFirst_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a field, not anything")
            << u"The field a must be true or false."_s << u"Das Feld a muss true oder false sein."_s;
    QTest::newRow("anything") << u"is_active must be true or false."_s << u"is_active muss true oder false sein."_s;
    QTest::newRow("a longer one that stands behind the shorter one")
            << u"There is no field a to write."_s << u"Ein Feld a, in das geschrieben werden kann, gibt es nicht."_s;
    QTest::newRow("one with more letters, not one with more at its end")
            << u"The key file k cannot be read: No."_s << u"Die Schlüsseldatei k kann nicht gelesen werden: No."_s;
    QTest::newRow("a whole one, not one with a place")
            << u"The line is not valid UTF-8."_s << u"Die Zeile ist kein gültiges UTF-8."_s;
    QTest::newRow("one of several") << u"Password should be at least 1 character"_s
                                    << u"Das Passwort muss mindestens 1 Zeichen lang sein"_s;
    QTest::newRow("several") << u"Password should be at least 8 characters"_s
                             << u"Das Passwort muss mindestens 8 Zeichen lang sein"_s;
    QTest::newRow("a beginning only") << u"The field a must be given, and more."_s
                                      << u"The field a must be given, and more."_s;
    QTest::newRow("an end only") << u"Now the field a must be given."_s << u"Now the field a must be given."_s;
    QTest::newRow("beginning and end overlap")
            << u"The key in is shorter than bytes."_s << u"The key in is shorter than bytes."_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestLibraryWords::theSentenceThatSaysMoreGoesFirst()
{
    QFETCH(const QString, reason);
    const Speaking speaking(u"de"_s);
    QTEST(german(reason), "shown");
}

void TestLibraryWords::valuesAreIsolatedFromTheRight()
{
    const Speaking speaking(u"ar"_s);
    QCOMPARE(LibraryWords::translated(u"This address belongs to the user 7-a.b."_s),
             u"هذا العنوان للمستخدم \u20687-a.b\u2069."_s);
    QCOMPARE(LibraryWords::translated(u"There is no field ."_s), u"لا يوجد حقل ."_s); // nothing needs no marks
    QCOMPARE(LibraryWords::why({Error::Internal, u"Redis refuses a command."_s, u"ERR 42"_s}),
             u"يرفض Redis أحد الأوامر. يقول الخادم: \u2068ERR 42\u2069"_s);
}

void TestLibraryWords::aSentenceInAnotherIsTranslated()
{
    const Speaking speaking(u"de"_s);
    QCOMPARE(german(u"After Unicode normalization: An email address cannot start with a period."_s),
             u"Nach der Unicode-Normalisierung: Eine E-Mail-Adresse darf nicht mit einem Punkt beginnen."_s);
    QCOMPARE(german(u"After Unicode normalization: 50% more"_s), u"Nach der Unicode-Normalisierung: 50% more"_s);
}

//! The addresses that the fuzzer has found to be refused, each for another reason.
void TestLibraryWords::noComplaintAboutAnAddressIsForgotten()
{
    const Speaking speaking(u"de"_s);
    QSet<QString> shown;
    QDirIterator files(root + u"tests/fuzz/corpus/emailaddress"_s, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto email = Auth::normalizedEmail(QString::fromUtf8(file.readAll()));
        if (email)
            continue;
        QVERIFY2(german(email.error().reason) != email.error().reason, qPrintable(email.error().reason));
        shown << german(email.error().reason).section(u'(', 0, 0).section(u':', 0, 0);
    }
    QVERIFY2(shown.size() > 20, qPrintable(QString::number(shown.size()))); // or the files are gone
}

void TestLibraryWords::noComplaintAboutALineIsForgotten_data()
{
    using Format = Gatehouse::ImportCommand::Format;
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("of a table") << Format::Csv
                                << QByteArrayList{"email,id,is_active,hashed_password,size,big,on,rate",
                                                  "a@example.org,x,,,,,,",
                                                  "a@example.org,,perhaps,,,,,",
                                                  "a@example.org,,,secret,,,,",
                                                  "a@example.org,,,,four,,,",
                                                  "a@example.org,,,,,too long,,",
                                                  "a@example.org,,,,,,maybe,",
                                                  "a@example.org,,,,,,,pi",
                                                  "a,b",
                                                  "nobody,,,,,,,",
                                                  ",,,,,,,",
                                                  "\"a\"b,,,,,,,",
                                                  "\xff,,,,,,,",
                                                  "\"never closed,,,,,,,"};
    QTest::newRow("of JSON lines") << Format::JsonLines
                                   << QByteArrayList{"{\"email\": }",
                                                     "{\"email\": 1e999}",
                                                     "[1 2]",
                                                     "{\"email\" 1}",
                                                     "{1}",
                                                     "[1,]",
                                                     "{\"a\":1,}",
                                                     "{\"a\":1,\"a\":2}",
                                                     "{\"a",
                                                     "{\"a\tb\":1}",
                                                     "{\"\\x\":1}",
                                                     "{\"\\u12\":1}",
                                                     "{} {}",
                                                     "[[[[[[1]]]]]]",
                                                     "[]",
                                                     "{\"email\": true}",
                                                     "{\"email\": \"a\\u0000\"}",
                                                     "{\"email\": \"a@example.org\", \"size\": [1]}",
                                                     "{\"email\": \"a@example.org\", \"size\": 1.5}",
                                                     "{\"email\": \"a@example.org\", \"big\": 7}"};
}

void TestLibraryWords::noComplaintAboutALineIsForgotten()
{
    QFETCH(const Gatehouse::ImportCommand::Format, format);
    QFETCH(const QByteArrayList, lines);
    using Type = Auth::UserField::Type;
    auto settings = Auth::UserManagerSettings::fromSecret(Auth::Secret(QByteArray(32, 'k')));
    settings->fields = {{.name = u"size"_s, .type = Type::Integer},
                        {.name = u"big"_s, .type = Type::String, .length = 3},
                        {.name = u"on"_s, .type = Type::Boolean},
                        {.name = u"rate"_s, .type = Type::Real}};
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"users"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines.join('\n') + '\n') > 0);
    file.close();
    const auto preview = previewOf(file.fileName(), format, {}, *settings);
    QVERIFY(preview);
    const bool hasHeading = format == Gatehouse::ImportCommand::Format::Csv;
    QCOMPARE(preview->rows.size(), lines.size() - (hasHeading ? 1 : 0));
    const Speaking speaking(u"de"_s);
    for (const Gatehouse::ImportRow &row : preview->rows) {
        QVERIFY2(!row.problem.isEmpty(), qPrintable(QString::number(row.line)));
        QVERIFY2(german(row.problem) != row.problem, qPrintable(row.problem));
    }
}

void TestLibraryWords::complaintsOfTheLibrary_data()
{
    using Type = Auth::UserField::Type;
    const auto complaint = [](const Auth::UserField &field, const QVariant &value) {
        const auto checked = field.checked(value);
        return checked ? QString() : checked.error().reason;
    };
    QTest::addColumn<QString>("reason");
    QTest::newRow("a short password")
            << Auth::PasswordPolicy{.minimumLength = 3}.check(Auth::Secret("a")).error().reason;
    QTest::newRow("a password of nothing")
            << Auth::PasswordPolicy{.minimumLength = 1}.check(Auth::Secret("")).error().reason;
    QTest::newRow("a long password")
            << Auth::PasswordPolicy{.minimumLength = 1, .maximumLength = 2}.check(Auth::Secret("abc")).error().reason;
    QTest::newRow("a field that is not given") << complaint({.name = u"a"_s, .required = true}, {});
    QTest::newRow("a field that is no text") << complaint({.name = u"a"_s, .type = Type::String}, 1);
    QTest::newRow("a field that is too long")
            << complaint({.name = u"a"_s, .type = Type::String, .length = 1}, u"ab"_s);
    QTest::newRow("a field that is no integer") << complaint({.name = u"a"_s, .type = Type::Integer}, u"ab"_s);
    QTest::newRow("a field that is no number") << complaint({.name = u"a"_s, .type = Type::Real}, u"ab"_s);
    QTest::newRow("a field that is neither") << complaint({.name = u"a"_s, .type = Type::Boolean}, u"ab"_s);
    QTest::newRow("a long address") << Auth::normalizedEmail(QString(3000, u'a')).error().reason;
}

void TestLibraryWords::complaintsOfTheLibrary()
{
    QFETCH(const QString, reason);
    const Speaking speaking(u"de"_s);
    QVERIFY(!reason.isEmpty());
    QVERIFY2(german(reason) != reason, qPrintable(reason));
}

void TestLibraryWords::theFormOfAConnectionSaysThem()
{
    const Speaking speaking(u"de"_s);
    ConnectionForm form;
    const auto complaint = [&form](const QString &url) {
        form.setProfile({.name = u"shop"_s, .kind = ConnectionProfile::Kind::Server, .url = url});
        return form.complaint();
    };
    QCOMPARE(complaint(u"postgresql://ada@db.example.org/shop?sslmode=verify-full"_s),
             u"Das ist keine Adresse eines Servers: sslmode=verify-full braucht sslrootcert, eine PEM-Datei mit "
             "Zertifizierungsstellen"_s);
    QCOMPARE(complaint(u"postgresql://ada@db.example.org/a/b"_s),
             u"Das ist keine Adresse eines Servers: ein Host und der Name der Datenbank sind nötig"_s);
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
    const Speaking speaking(u"de"_s);
    QCOMPARE(ListWords::why({Error::Refused, u"superusers stay %1"_s}), u"superusers stay %1"_s);
    QVERIFY(!ListWords::why(Error::DatabaseUnavailable).isEmpty()); // no reason at all
}

Q_DECLARE_METATYPE(Error::Code)
QTEST_MAIN(TestLibraryWords)
#include "tst_librarywords.moc"
