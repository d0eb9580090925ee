// SPDX-License-Identifier: MIT
#include "mail/filetransport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using Answer = MailTransport::Answer;
using Verdict = Answer::Verdict;

class TestFileTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFiles();
    void aFolderThatCannotBeWritten();
};

void TestFileTransport::writesFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/mail"_s);
    FileTransport transport(path);
    QCOMPARE(transport.problem(), QString());
    const OutgoingMail mail{.id = u"0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s,
                            .queued = QDateTime::fromMSecsSinceEpoch(1795190603830, QTimeZone::utc()),
                            .from = u"a@example.org"_s,
                            .to = u"ada@example.org"_s,
                            .bytes = "Subject: one\r\n\r\n"};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(transport.deliver(mail, {}).verdict, Verdict::Accepted);
    const QStringList names = QDir(path).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(names, QStringList{u"20261120T160323830-0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11.eml"_s});
    QFile file(path + u'/' + names[0]);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), mail.bytes);
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void TestFileTransport::aFolderThatCannotBeWritten()
{
    const QTemporaryDir folder;
    QFile obstacle(folder.filePath(u"mail"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    FileTransport transport(folder.filePath(u"mail/deeper"_s));
    QVERIFY(transport.problem().contains(u"mail/deeper"_s));
    const Answer answer = transport.deliver({.id = u"x"_s,
                                             .queued = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc()),
                                             .from = u"a@example.org"_s,
                                             .to = u"ada@example.org"_s,
                                             .bytes = "x"},
                                            {});
    QCOMPARE(answer.verdict, Verdict::Unreachable);
    QVERIFY(!answer.text.isEmpty());
}

QTEST_GUILESS_MAIN(TestFileTransport)
#include "tst_filetransport.moc"
