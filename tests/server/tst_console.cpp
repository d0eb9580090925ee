// SPDX-License-Identifier: MIT
#include "terminalsession.h"

#include "commands/console.h"
#include "commands/text.h"

#include <QBuffer>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

QByteArray askedPassword(Console &console)
{
    const auto password = console.askPassword(u"New password for \u001bada: "_s);
    return password ? password->reveal().toByteArray() : QByteArray(Auth::Error::name(password.error().code));
}

QByteArray askedConfirmation(Console &console)
{
    const auto confirmed = console.confirm(u"Delete ada?"_s);
    return confirmed ? QByteArray("yes") : QByteArray(Auth::Error::name(confirmed.error().code));
}

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapedText_data();
    void escapedText();
    void alignedRows();
    void eachCallIsOneLine();
    void standardInput_data();
    void standardInput();
    void standardInputIsReadNoFurther();
    void standardInputIsATerminal();
    void passwordIsAskedTwiceUnseen();
    void passwordsDiffer();
    void passwordEnds();
    void signalsRestoreTheTerminal_data();
    void signalsRestoreTheTerminal();
    void stoppedAndContinued();
    void whatWasTypedBeforeAStopIsForgotten();
    void noTerminal();
    void confirmation_data();
    void confirmation();
};

void TestConsole::escapedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain text") << u"Ada Lovelace <ada@example.org>"_s << u"Ada Lovelace <ada@example.org>"_s;
    QTest::newRow("letters of the world") << u"Æda नमस्ते 𝒳 👩\u200d🚀"_s << u"Æda नमस्ते 𝒳 👩\u200d🚀"_s;
    QTest::newRow("colour") << u"\u001b[31mred"_s << u"\\u001b[31mred"_s;
    QTest::newRow("the one-byte form of ESC [") << u"\u009b31mred"_s << u"\\u009b31mred"_s;
    QTest::newRow("a second line") << u"a\r\nb"_s << u"a\\u000d\\u000ab"_s;
    QTest::newRow("Unicode's line break") << u"a\u2028b"_s << u"a\\u2028b"_s;
    QTest::newRow("turned around") << u"gpj.\u202eexe"_s << u"gpj.\\u202eexe"_s;
    QTest::newRow("a format character beyond 16 bits") << u"a\U000e0041b"_s << u"a\\udb40\\udc41b"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd800)) << u"a\\ud800"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s) << u"a\\u0000b"_s;
}

void TestConsole::escapedText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(escaped(text), expected);
}

void TestConsole::alignedRows()
{
    QCOMPARE(aligned({{u"A"_s, u"LONG"_s, u"C"_s}, {u"aaa"_s, u"b"_s, u""_s}, {u"\n"_s, u""_s, u"c"_s}}),
             QStringList({u"A       LONG  C"_s, u"aaa     b"_s, u"\\u000a        c"_s}));
    QCOMPARE(aligned({}), QStringList());
    // A wide character fills two columns of a terminal, a mark none.
    QCOMPARE(aligned({{u"山田"_s, u"b"_s}, {u"abcde"_s, u"b"_s}, {u"e\u0301"_s, u"b"_s}}),
             QStringList({u"山田   b"_s, u"abcde  b"_s, u"e\u0301      b"_s}));
}

void TestConsole::eachCallIsOneLine()
{
    QBuffer out;
    QBuffer error;
    out.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    Console console(&out, &error, -1, {});
    console.print(u"one\ntwo"_s);
    console.error(u"three\rfour"_s);
    QCOMPARE(out.data(), QByteArray("one\\u000atwo\n")); // there before the error, without flush()
    QCOMPARE(error.data(), QByteArray("three\\u000dfour\n"));
    QVERIFY(console.flush());
}

// ---- standard input

void TestConsole::standardInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("one line") << QByteArray("secret\n") << QByteArray("secret");
    QTest::newRow("no line break") << QByteArray("secret") << QByteArray("secret");
    QTest::newRow("a file of Windows") << QByteArray("secret\r\n") << QByteArray("secret");
    QTest::newRow("blanks belong to it") << QByteArray("  sec ret \n") << QByteArray("  sec ret ");
    QTest::newRow("NUL belongs to it") << QByteArray("a\0b\n", 4) << QByteArray("a\0b", 3);
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\nsecret\n") << QByteArray();
    QTest::newRow("the longest password") << QByteArray(16384, 'x') + "\r\n" << QByteArray(16384, 'x');
}

void TestConsole::standardInput()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, line);
    Pipe pipe;
    pipe.send(input);
    QBuffer nowhere;
    Console console(&nowhere, &nowhere, pipe.reader(), {});
    const auto secret = console.firstLineOfStandardInput();
    QVERIFY(secret);
    QCOMPARE(secret->reveal().toByteArray(), line);
}

void TestConsole::standardInputIsReadNoFurther()
{
    Pipe pipe;
    pipe.send("first\nsecond\n");
    QBuffer nowhere;
    Console console(&nowhere, &nowhere, pipe.reader(), {});
    QCOMPARE(console.firstLineOfStandardInput()->reveal().toByteArray(), QByteArray("first"));
    QCOMPARE(console.firstLineOfStandardInput()->reveal().toByteArray(), QByteArray("second"));
    Console closed(&nowhere, &nowhere, -1, {});
    QCOMPARE(closed.firstLineOfStandardInput().error().code, Auth::Error::InvalidField);
}

void TestConsole::standardInputIsATerminal()
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(terminal >= 0);
    QBuffer nowhere;
    Console console(&nowhere, &nowhere, terminal, {});
    QCOMPARE(console.firstLineOfStandardInput().error().code, Auth::Error::NotSupported);
    ::close(terminal);
}

// ---- the terminal

void TestConsole::passwordIsAskedTwiceUnseen()
{
    TerminalSession session(askedPassword);
    QVERIFY(session.isOpen());
    QVERIFY(session.waitFor("New password for \\u001bada: "));
    QVERIFY(!session.isEchoing());
    session.type("correct hoarse\177\177\177\177rse\n"); // DEL takes back a character
    QVERIFY(session.waitFor("The same again: "));
    session.type("correct horse\n");
    QCOMPARE(session.wait(), 0);
    QCOMPARE(session.answer(), QByteArray("correct horse"));
    QCOMPARE(session.screen(), QByteArray("New password for \\u001bada: \r\nThe same again: \r\n"));
    QVERIFY(session.isEchoing());
}

void TestConsole::passwordsDiffer()
{
    TerminalSession session(askedPassword);
    QVERIFY(session.waitFor("ada: "));
    session.type("correct horse\n");
    QVERIFY(session.waitFor("again: "));
    session.type("correct house\n");
    QCOMPARE(session.wait(), 0);
    QCOMPARE(session.answer(), QByteArray("InvalidPassword"));
    QVERIFY(session.isEchoing());
}

void TestConsole::passwordEnds()
{
    TerminalSession session(askedPassword);
    QVERIFY(session.waitFor("ada: "));
    session.type("\4"); // Ctrl-D
    QCOMPARE(session.wait(), 0);
    QCOMPARE(session.answer(), QByteArray("Cancelled"));
    QVERIFY(session.isEchoing());
}

void TestConsole::signalsRestoreTheTerminal_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << QByteArray("half\3") << SIGINT;
    QTest::newRow("Ctrl-\\") << QByteArray("half\34") << SIGQUIT;
    QTest::newRow("kill") << QByteArray() << SIGTERM;
    QTest::newRow("the line was hung up") << QByteArray() << SIGHUP;
}

void TestConsole::signalsRestoreTheTerminal()
{
    QFETCH(QByteArray, keys);
    QFETCH(int, signal);
    TerminalSession session(askedPassword);
    QVERIFY(session.waitFor("ada: "));
    QVERIFY(!session.isEchoing());
    if (keys.isEmpty())
        session.send(signal);
    else
        session.type(keys);
    const int status = session.wait();
    QVERIFY(WIFSIGNALED(status)); // the shell must see that it was interrupted
    QCOMPARE(WTERMSIG(status), signal);
    QVERIFY(session.isEchoing());
    QVERIFY(session.screen().endsWith("\r\n"));
}

void TestConsole::stoppedAndContinued()
{
    TerminalSession session(askedPassword);
    QVERIFY(session.waitFor("ada: "));
    session.type("half");
    session.type("\32"); // Ctrl-Z; the kernel does not stop it, for nobody could continue a session's leader
    QVERIFY(session.waitFor("ada: ", 2));
    QVERIFY(!session.isEchoing());
    session.type("correct horse\n");
    QVERIFY(session.waitFor("again: "));
    session.type("correct horse\n");
    QCOMPARE(session.wait(), 0);
    QCOMPARE(session.answer(), QByteArray("correct horse")); // without what was typed before
    QVERIFY(session.isEchoing());
}

void TestConsole::whatWasTypedBeforeAStopIsForgotten()
{
    TerminalSession session(askedConfirmation);
    QVERIFY(session.waitFor("[y/N] "));
    session.type("no\4"); // Ctrl-D hands over what is typed so far
    QVERIFY(session.waitFor("[y/N] no"));
    QVERIFY(session.waitUntilRead());
    session.type("\32");
    QVERIFY(session.waitFor("[y/N] ", 2));
    session.type("yes\n");
    QCOMPARE(session.wait(), 0);
    QCOMPARE(session.answer(), QByteArray("yes"));
}

void TestConsole::noTerminal()
{
    QBuffer nowhere;
    for (const QString &device : {u"/nonexistent"_s, u"/dev/null"_s}) {
        Console console(&nowhere, &nowhere, -1, device);
        const auto password = console.askPassword(u"Password: "_s);
        QCOMPARE(password.error().code, Auth::Error::NotSupported);
        QVERIFY(password.error().reason.contains(u"--password-stdin"_s));
        const auto confirmed = console.confirm(u"Really?"_s);
        QCOMPARE(confirmed.error().code, Auth::Error::NotSupported);
        QVERIFY(confirmed.error().reason.contains(u"--yes"_s));
    }
}

void TestConsole::confirmation_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("yes") << QByteArray("yes\n") << QByteArray("yes");
    QTest::newRow("y, loudly") << QByteArray(" Y \n") << QByteArray("yes");
    QTest::newRow("no") << QByteArray("n\n") << QByteArray("Cancelled");
    QTest::newRow("just Return") << QByteArray("\n") << QByteArray("Cancelled");
    QTest::newRow("something else") << QByteArray("yesterday\n") << QByteArray("Cancelled");
    QTest::newRow("Ctrl-D") << QByteArray("\4") << QByteArray("Cancelled");
}

void TestConsole::confirmation()
{
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, answer);
    TerminalSession session(askedConfirmation);
    QVERIFY(session.waitFor("Delete ada? [y/N] "));
    QVERIFY(session.isEchoing());
    session.type(keys);
    QCOMPARE(session.wait(), 0);
    QCOMPARE(session.answer(), answer);
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
