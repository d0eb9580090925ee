// SPDX-License-Identifier: MIT
#include "commandbench.h"

#include "support/results.h"

#include <QDir>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Auth::OutboxEntry::State;

namespace {

//! A bench with one mail in each state.
struct MailBench : CommandBench
{
    MailBench() : storage((makeTables(), configuration)), outbox(storage.outbox())
    {
        const auto now = Auth::Clock::system().sinceEpoch();
        failed = add(u"failed@example.org"_s);
        sent = add(u"sent@example.org"_s);
        for (const Auth::OutboxEntry &entry : leaseAll()) {
            const auto done = entry.id == sent ? outbox.markSent(entry.id, u"test"_s, u"250 OK"_s, now)
                                               : outbox.markFailed(entry.id, u"test"_s,
                                                                   u"550 no such\nmailbox \u001b[31m"_s, now);
            if (!done)
                qFatal("%s", qPrintable(done.error().reason));
        }
        queued = add(u"queued@example.org"_s);
    }

    QString add(const QString &recipient)
    {
        Auth::Notice notice;
        notice.kind = Auth::Notice::Kind::ResetRequested;
        notice.recipient = recipient;
        notice.context.languages = {u"de"_s, u"en"_s};
        return outbox.enqueue(notice).value_or(QString());
    }
    [[nodiscard]] State stateOf(const QString &id) { return outbox.get(id).value_or(Auth::OutboxEntry()).state; }

    Storage storage;
    Auth::SqlOutbox &outbox;
    QString failed, sent, queued;

private:
    void makeTables() { (void)run(MigrateCommand{}); }
    QList<Auth::OutboxEntry> leaseAll()
    {
        const auto now = Auth::Clock::system().sinceEpoch();
        return outbox.lease(u"test"_s, 10, now, now + 1h).value_or(QList<Auth::OutboxEntry>());
    }
};

} // namespace

class TestMailCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listText();
    void listJson();
    void listOneState();
    void listNothing();
    void showText();
    void showJson();
    void showUnknown();
    void retryOne();
    void retryAllFailed();
    void retryRefused();
    void previewWritesEveryMail();
    void previewOfBrokenTemplates();
    void previewIntoAFile();
    void testIntoAFile();
    void testThatCannotBeSent_data();
    void testThatCannotBeSent();
};

void TestMailCommands::listText()
{
    MailBench bench;
    QCOMPARE(bench.run(MailListCommand()), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 4);
    QVERIFY(bench.lines()[0].startsWith(u"MAIL"_s));
    QVERIFY2(bench.lines()[1].contains(bench.queued), qPrintable(bench.out)); // newest first
    QVERIFY(bench.lines()[1].contains(u"reset_requested  queued@example.org  queued  0"_s));
    QVERIFY(bench.out.contains(u"550 no such\\u000amailbox \\u001b[31m"_s)); // harmless
    QVERIFY(!bench.out.contains(u'\u001b'));
}

void TestMailCommands::listJson()
{
    MailBench bench;
    QCOMPARE(bench.run(MailListCommand{.state = State::Sent, .json = true}), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 1);
    const QJsonObject mail = bench.json();
    QCOMPARE(mail.keys(), QStringList({u"answer"_s, u"attempts"_s, u"created_at"_s, u"finished_at"_s, u"id"_s,
                                       u"kind"_s, u"next_attempt_at"_s, u"recipient"_s, u"state"_s, u"user_id"_s}));
    QCOMPARE(mail[u"id"].toString(), bench.sent);
    QCOMPARE(mail[u"recipient"].toString(), u"sent@example.org"_s);
    QCOMPARE(mail[u"state"].toString(), u"sent"_s);
    QCOMPARE(mail[u"attempts"].toInt(), 1);
    QCOMPARE(mail[u"answer"].toString(), u"250 OK"_s);
    QVERIFY(mail[u"next_attempt_at"].isNull());
    QVERIFY(mail[u"user_id"].isNull());
    QVERIFY(mail[u"finished_at"].toString().endsWith(u'Z'));
}

void TestMailCommands::listOneState()
{
    MailBench bench;
    for (const auto &[state, id] : {std::pair(State::Queued, bench.queued), std::pair(State::Sent, bench.sent),
                                    std::pair(State::Failed, bench.failed)}) {
        QCOMPARE(bench.run(MailListCommand{.state = state, .json = true}), ExitCode::Ok);
        QCOMPARE(bench.lines().size(), 1);
        QCOMPARE(bench.json()[u"id"].toString(), id);
    }
}

void TestMailCommands::listNothing()
{
    CommandBench bench;
    (void)bench.run(MigrateCommand{});
    QCOMPARE(bench.run(MailListCommand()), ExitCode::Ok);
    QCOMPARE(bench.out, QString());
    QCOMPARE(bench.error, u"There are no such mails.\n"_s);
}

void TestMailCommands::showText()
{
    MailBench bench;
    QCOMPARE(bench.run(MailShowCommand{bench.failed, false}), ExitCode::Ok);
    for (const QString &text : {bench.failed, u"reset_requested"_s, u"failed@example.org"_s, u"de, en"_s, u"550"_s})
        QVERIFY2(bench.out.contains(text), qPrintable(bench.out));
}

void TestMailCommands::showJson()
{
    MailBench bench;
    QCOMPARE(bench.run(MailShowCommand{bench.queued, true}), ExitCode::Ok);
    QCOMPARE(bench.json()[u"state"].toString(), u"queued"_s);
    QVERIFY(bench.json()[u"next_attempt_at"].toString().endsWith(u'Z'));
    QVERIFY(bench.json()[u"finished_at"].isNull());
    QVERIFY(bench.json()[u"answer"].isNull());
}

void TestMailCommands::showUnknown()
{
    MailBench bench;
    QCOMPARE(bench.run(MailShowCommand{u"nonsense"_s, false}), ExitCode::DataError);
    QCOMPARE(bench.error, u"gatehouse: There is no mail nonsense; `gatehouse mail list` shows all.\n"_s);
}

void TestMailCommands::retryOne()
{
    MailBench bench;
    QCOMPARE(bench.run(MailRetryCommand{bench.failed}), ExitCode::Ok);
    QVERIFY(bench.stateOf(bench.failed) == State::Queued);
    QCOMPARE(bench.run(MailRetryCommand{bench.queued}), ExitCode::Ok);
}

void TestMailCommands::retryAllFailed()
{
    MailBench bench;
    QCOMPARE(bench.run(MailRetryCommand()), ExitCode::Ok);
    QCOMPARE(bench.out, u"The service tries 1 mail again at once, or when it runs.\n"_s);
    QVERIFY(bench.stateOf(bench.failed) == State::Queued);
    QVERIFY(bench.stateOf(bench.sent) == State::Sent);
    QCOMPARE(bench.run(MailRetryCommand()), ExitCode::Ok);
    QCOMPARE(bench.out, u"The service tries 0 mails again at once, or when it runs.\n"_s);
}

void TestMailCommands::retryRefused()
{
    MailBench bench;
    QCOMPARE(bench.run(MailRetryCommand{bench.sent}), ExitCode::DataError);
    QCOMPARE(bench.error, u"gatehouse: This mail was sent already.\n"_s);
    QCOMPARE(bench.run(MailRetryCommand{u"nonsense"_s}), ExitCode::DataError);
}

void TestMailCommands::previewWritesEveryMail()
{
    CommandBench bench;
    const QDir folder(bench.path(u"some/where"_s));
    for (int i = 0; i < 2; ++i) { // the second replaces the first
        QCOMPARE(bench.run(MailPreviewCommand{folder.path()}), ExitCode::Ok);
        QCOMPARE(bench.out, u"Wrote 48 mails into %1, each as .html, .txt and .eml.\n"_s.arg(folder.path()));
        QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot), u"ar de en es fr ja"_s.split(u' '));
        for (const QString &language : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QCOMPARE(QDir(folder.filePath(language)).entryList(QDir::Files).size(), 24);
    }
    QFile file(folder.filePath(u"fr/reset.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Bonjour,\n"));
    QVERIFY(!QFile::exists(bench.configuration.database.path));
}

void TestMailCommands::previewOfBrokenTemplates()
{
    CommandBench bench;
    bench.configuration.mail.templatesDirectory = bench.path({});
    QFile file(bench.path(u"reset.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<p>{lnk}") > 0);
    file.close();
    QCOMPARE(bench.run(MailPreviewCommand{bench.path(u"out"_s)}), ExitCode::Configuration);
    QVERIFY2(bench.error.contains(u"reset.html:1:4: unknown placeholder {lnk}; did you mean {link}?\n"_s),
             qPrintable(bench.error));
    QVERIFY(!QFile::exists(bench.path(u"out"_s)));
    QCOMPARE(bench.run(MailTestCommand{u"ada@example.org"_s}), ExitCode::Configuration);
}

void TestMailCommands::previewIntoAFile()
{
    CommandBench bench;
    (void)bench.run(MailRetryCommand()); // leaves a file, input
    QCOMPARE(bench.run(MailPreviewCommand{bench.path(u"input"_s)}), ExitCode::DataError);
    QVERIFY2(bench.error.contains(u"cannot be made"_s), qPrintable(bench.error));
}

void TestMailCommands::testIntoAFile()
{
    CommandBench bench;
    bench.configuration.mail.directory = bench.path(u"mails"_s);
    QCOMPARE(bench.run(MailTestCommand{u"ada@example.org"_s}), ExitCode::Ok);
    const QStringList files = QDir(bench.path(u"mails"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(bench.out, u"The mail to ada@example.org was taken: %1\n"_s.arg(files.first()));
    QVERIFY(!QFile::exists(bench.configuration.database.path));
}

void TestMailCommands::testThatCannotBeSent_data()
{
    QTest::addColumn<MailSettings>("settings");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<ExitCode>("code");
    QTest::addColumn<QString>("message");
    MailSettings unreachable;
    unreachable.transport = MailSettings::Transport::Smtp;
    unreachable.smtpHost = u"127.0.0.1"_s;
    unreachable.smtpPort = 1;
    MailSettings none;
    none.transport = MailSettings::Transport::None;
    MailSettings unwritable;
    unwritable.directory = u"/proc/mails"_s;
    const QString ada = u"ada@example.org"_s;
    QTest::newRow("nobody listens") << unreachable << ada << ExitCode::Unavailable
                                    << u"gatehouse: The mail to ada@example.org was not taken: "_s;
    QTest::newRow("no transport") << none << ada << ExitCode::Configuration
                                  << u"gatehouse: Nothing is mailed: mail.transport is \"none\"."_s;
    QTest::newRow("a folder that cannot be") << unwritable << ada << ExitCode::Configuration
                                             << u"gatehouse: The mail folder /proc/mails cannot be made."_s;
    QTest::newRow("no address") << unreachable << u"ada"_s << ExitCode::DataError << u"gatehouse: "_s;
}

void TestMailCommands::testThatCannotBeSent()
{
    QFETCH(const MailSettings, settings);
    QFETCH(const QString, recipient);
    QFETCH(const QString, message);
    CommandBench bench;
    bench.configuration.mail = settings;
    const ExitCode code = bench.run(MailTestCommand{recipient});
    QTEST(code, "code");
    QVERIFY2(bench.error.startsWith(message), qPrintable(bench.error));
    QCOMPARE(bench.error.count(u'\n'), 1);
    QCOMPARE(bench.out, QString());
}

QTEST_GUILESS_MAIN(TestMailCommands)
#include "tst_mailcommands.moc"
