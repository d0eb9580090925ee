// SPDX-License-Identifier: MIT
// One event, one line: whatever it says, whoever writes at the same time.
#include "logsink.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <sys/stat.h>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using Level = LogSettings::Level;
using Format = LogSettings::Format;

Q_LOGGING_CATEGORY(lcOurs, "gatehouse.test", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTheirs, "somebody.else", QtInfoMsg)

namespace {

//! A sink that writes into a file of its own.
class LogFile
{
public:
    explicit LogFile(Format format = Format::Text, Level level = Level::Info)
        : sink({.level = level, .format = format, .file = path()})
    {}

    [[nodiscard]] QString path() const { return m_folder.filePath(u"gatehouse.log"_s); }
    [[nodiscard]] QByteArray contents(const QString &name = {}) const
    {
        QFile file(name.isEmpty() ? path() : m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    //! The one line there is, without its time and its end; in JSON without the time.
    [[nodiscard]] QByteArray line() const
    {
        const QByteArray all = contents();
        return all.count('\n') == 1 && all.endsWith('\n') ? all.mid(all.indexOf(' ') + 1).chopped(1)
                                                          : "not one line: " + all;
    }

private:
    const QTemporaryDir m_folder;

public:
    LogSink sink;
};

} // namespace

class TestLogSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesText();
    void writesJson();
    void escapes_data();
    void escapes();
    void fieldsCannotBeForged_data();
    void fieldsCannotBeForged();
    void levels_data();
    void levels();
    void takesWhatQtSays();
    void debugIsForOurCategories();
    void letsGoWhenDestroyed();
    void opensAgain();
    void keepsTheOldFileWhenItCannotOpenAgain();
    void aFileThatCannotBeOpenedIsNoEnd();
    void isNotForEverybody();
    void threadsWriteWholeLines_data();
    void threadsWriteWholeLines();
};

void TestLogSink::writesText()
{
    LogFile log;
    log.sink.write(QtInfoMsg, "gatehouse.http", u"request"_s, {{"method", u"GET"_s}, {"status", u"200"_s}});
    static const QRegularExpression form(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info gatehouse.http request method=GET status=200\n$"_s);
    QVERIFY2(form.match(QString::fromUtf8(log.contents())).hasMatch(), log.contents());
}

void TestLogSink::writesJson()
{
    LogFile log(Format::Json);
    log.sink.write(QtWarningMsg, "gatehouse.http", u"slow \"request\""_s, {{"method", u"GET"_s}, {"path", u"/ä"_s}});
    QJsonParseError error;
    const QJsonObject event = QJsonDocument::fromJson(log.contents(), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, log.contents());
    QCOMPARE(event.keys(), (QStringList{u"category"_s, u"level"_s, u"message"_s, u"method"_s, u"path"_s, u"time"_s}));
    QCOMPARE(event[u"level"_s].toString(), u"warning"_s);
    QCOMPARE(event[u"category"_s].toString(), u"gatehouse.http"_s);
    QCOMPARE(event[u"message"_s].toString(), u"slow \"request\""_s);
    QCOMPARE(event[u"path"_s].toString(), u"/ä"_s);
    const QDateTime time = QDateTime::fromString(event[u"time"_s].toString(), Qt::ISODateWithMs);
    QVERIFY(std::abs(time.msecsTo(QDateTime::currentDateTimeUtc())) < 60'000);
}

void TestLogSink::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("letters beyond ASCII stay") << u"Grüße 🙂 你好"_s << QByteArray("Grüße 🙂 你好");
    QTest::newRow("a line end") << u"a\n2026-01-01T00:00:00.000Z info gatehouse.login user 1 logged in"_s
                                << QByteArray(
                                           R"(a\u{a}2026-01-01T00:00:00.000Z info gatehouse.login user 1 logged in)");
    QTest::newRow("CR") << u"a\rb"_s << QByteArray(R"(a\u{d}b)");
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << QByteArray(R"(a\u{0}b)");
    QTest::newRow("tab") << u"a\tb"_s << QByteArray(R"(a\u{9}b)");
    QTest::newRow("a terminal's escape sequence") << u"\u001b[2Ja"_s << QByteArray(R"(\u{1b}[2Ja)");
    QTest::newRow("its other form") << u"\u009b2Ja"_s << QByteArray(R"(\u{9b}2Ja)");
    QTest::newRow("delete") << u"a\u007fb"_s << QByteArray(R"(a\u{7f}b)");
    QTest::newRow("NEL") << u"a\u0085b"_s << QByteArray(R"(a\u{85}b)");
    QTest::newRow("line separator") << u"a\u2028b"_s << QByteArray(R"(a\u{2028}b)");
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << QByteArray(R"(a\u{2029}b)");
    QTest::newRow("writing turned round") << u"\u202eevil\u202c"_s << QByteArray(R"(\u{202e}evil\u{202c})");
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << QByteArray(R"(\u{2066}a\u{2069})");
    QTest::newRow("what nobody sees") << u"a\u200bb\ufeff"_s << QByteArray(R"(a\u{200b}b\u{feff})");
    QTest::newRow("a backslash is no mark of ours") << u"a\\u{a}b"_s << QByteArray(R"(a\\u{a}b)");
}

void TestLogSink::escapes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, shown);
    LogFile plain;
    plain.sink.write(QtInfoMsg, "c", text);
    QCOMPARE(plain.line(), "info c " + shown);

    LogFile json(Format::Json);
    json.sink.write(QtInfoMsg, "c", text, {{"field", text}});
    QVERIFY2(json.contents().endsWith("}\n"), json.contents());
    const QString line = QString::fromUtf8(json.contents()).chopped(1);
    for (const QChar c : line)
        QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && c != QChar(0x2028) &&
                         c != QChar(0x2029),
                 qPrintable(line));
    const QJsonObject event = QJsonDocument::fromJson(json.contents()).object();
    QCOMPARE(event[u"message"_s].toString(), text);
    QCOMPARE(event[u"field"_s].toString(), text);
}

void TestLogSink::fieldsCannotBeForged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << u"/users/me"_s << QByteArray("/users/me");
    QTest::newRow("fields of its own") << u"/a status=200 client=::1"_s << QByteArray(R"("/a status=200 client=::1")");
    QTest::newRow("a quote to get out") << u"/a\" status=200"_s << QByteArray(R"("/a\" status=200")");
    QTest::newRow("a backslash and a quote to get out")
            << u"/a\\\" status=200"_s << QByteArray(R"("/a\\\" status=200")");
    QTest::newRow("an equals sign") << u"a=b"_s << QByteArray(R"("a=b")");
    QTest::newRow("a line end") << u"/a\nb"_s << QByteArray(R"(/a\u{a}b)");
    QTest::newRow("nothing") << u""_s << QByteArray(R"("")");
}

void TestLogSink::fieldsCannotBeForged()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, shown);
    LogFile log;
    log.sink.write(QtInfoMsg, "c", u"request"_s, {{"path", path}, {"status", u"404"_s}});
    QCOMPARE(log.line(), "info c request path=" + shown + " status=404");
}

void TestLogSink::levels_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("debug") << Level::Debug << QByteArray("debug info warning error fatal ");
    QTest::newRow("info") << Level::Info << QByteArray("info warning error fatal ");
    QTest::newRow("warning") << Level::Warning << QByteArray("warning error fatal ");
    QTest::newRow("error") << Level::Error << QByteArray("error fatal ");
}

void TestLogSink::levels()
{
    QFETCH(const Level, level);
    QFETCH(const QByteArray, written);
    LogFile log(Format::Text, level);
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg, QtFatalMsg}) {
        log.sink.write(type, "c", u"m"_s);
        QCOMPARE(log.sink.isEnabled(type), log.contents().count(" c m\n") > 0);
    }
    QByteArray names;
    const QByteArrayList lines = log.contents().split('\n');
    for (const QByteArray &line : lines)
        names += line.isEmpty() ? QByteArray() : line.split(' ').value(1) + ' ';
    QCOMPARE(names, written);
}

void TestLogSink::takesWhatQtSays()
{
    LogFile log;
    log.sink.install();
    qCInfo(lcOurs) << "ours" << 1;
    qCDebug(lcOurs) << "not asked for";
    qWarning("nobody's");
    QByteArrayList lines;
    for (const QByteArray &line : log.contents().split('\n'))
        lines << line.mid(line.indexOf(' ') + 1);
    QCOMPARE(lines, (QByteArrayList{"info gatehouse.test ours 1", "warning default nobody's", ""}));
}

void TestLogSink::debugIsForOurCategories()
{
    LogFile log(Format::Text, Level::Debug);
    log.sink.install();
    qCDebug(lcOurs) << "ours";
    qCDebug(lcTheirs) << "theirs";
    QCOMPARE(log.line(), QByteArray("debug gatehouse.test ours"));
    QLoggingCategory::setFilterRules({});
}

void TestLogSink::letsGoWhenDestroyed()
{
    {
        LogFile log;
        log.sink.install();
    }
    QTest::ignoreMessage(QtWarningMsg, "after the sink");
    qWarning("after the sink"); // and goes where messages went before
}

void TestLogSink::opensAgain()
{
    LogFile log;
    log.sink.write(QtInfoMsg, "c", u"one"_s);
    QVERIFY(QFile::rename(log.path(), log.inFolder(u"gatehouse.log.1"_s)));
    log.sink.write(QtInfoMsg, "c", u"two"_s);
    QVERIFY(log.sink.reopen());
    log.sink.write(QtInfoMsg, "c", u"three"_s);
    QVERIFY(log.sink.reopen());
    log.sink.write(QtInfoMsg, "c", u"four"_s); // what is there stays
    QCOMPARE(log.contents(u"gatehouse.log.1"_s).count('\n'), 2);
    QVERIFY(log.contents(u"gatehouse.log.1"_s).contains("two"));
    QCOMPARE(log.contents().count('\n'), 2);
    QVERIFY(log.contents().contains("three") && log.contents().contains("four"));
}

void TestLogSink::keepsTheOldFileWhenItCannotOpenAgain()
{
    LogFile log;
    log.sink.write(QtInfoMsg, "c", u"one"_s);
    const QString old = log.inFolder(u"gatehouse.log.1"_s);
    QVERIFY(QFile::rename(log.path(), old));
    QVERIFY(QDir().mkpath(log.path())); // a folder in its place
    QVERIFY(!log.sink.reopen());
    log.sink.write(QtInfoMsg, "c", u"two"_s);
    const QByteArray contents = log.contents(u"gatehouse.log.1"_s);
    QCOMPARE(contents.count('\n'), 3);
    QVERIFY2(contents.contains("error gatehouse.log the log file " + log.path().toUtf8() + " cannot be opened"),
             contents);
    QVERIFY(contents.endsWith("two\n"));
}

void TestLogSink::aFileThatCannotBeOpenedIsNoEnd()
{
    LogSink sink({.level = Level::Info,
                  .format = Format::Text,
                  .file = u"/nowhere/at all/gatehouse.log"_s}); // says so on standard error
    QVERIFY(!sink.reopen());
    QVERIFY(sink.isEnabled(QtInfoMsg));
}

void TestLogSink::isNotForEverybody()
{
    const mode_t before = ::umask(0);
    LogFile log;
    ::umask(before);
    QVERIFY(!(QFileInfo(log.path()).permissions() & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup)));
}

void TestLogSink::threadsWriteWholeLines_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("text") << Format::Text;
    QTest::newRow("JSON") << Format::Json;
}

void TestLogSink::threadsWriteWholeLines()
{
    QFETCH(const Format, format);
    constexpr int threadCount = 8;
    constexpr int linesEach = 500;
    LogFile log(format);
    std::vector<std::thread> threads;
    for (int number = 0; number < threadCount; ++number) {
        threads.emplace_back([&log, number] {
            for (int i = 0; i < linesEach; ++i)
                log.sink.write(QtInfoMsg, "c", QString(i % 50 == 0 ? 10'000 : 40, QChar(u'a' + number)),
                               {{"n", QString::number(i)}});
        });
    }
    std::thread rotation([&log] {
        for (int i = 0; i < 200; ++i)
            (void)log.sink.reopen();
    });
    for (std::thread &thread : threads)
        thread.join();
    rotation.join();
    QByteArrayList lines = log.contents().split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.size(), threadCount * linesEach);
    static const QRegularExpression text(u"^\\S+ info c (a+|b+|c+|d+|e+|f+|g+|h+) n=\\d+$"_s);
    for (const QByteArray &line : std::as_const(lines)) {
        const bool isWhole = format == Format::Json ? !QJsonDocument::fromJson(line).isNull()
                                                    : text.match(QString::fromUtf8(line)).hasMatch();
        QVERIFY2(isWhole, line.first(std::min<qsizetype>(200, line.size())));
    }
}

QTEST_APPLESS_MAIN(TestLogSink)
#include "tst_logsink.moc"
