// SPDX-License-Identifier: MIT
// Against a real SMTP server: Debian's python3-aiosmtpd.
#include "mail/mailmessage.h"
#include "mail/smtptransport.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Security = MailSettings::Security;
using Verdict = MailTransport::Answer::Verdict;

namespace {

const QString python = u"/usr/bin/python3"_s; // Debian's, which has python3-aiosmtpd

struct Certificate
{
    QString file;
    QString key;
};

class Peer
{
public:
    explicit Peer(Security security, const Certificate &certificate = {}, quint16 port = 0)
    {
        const QString word = security == Security::None  ? u"none"_s
                             : security == Security::Tls ? u"tls"_s
                                                         : u"starttls"_s;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(python, {u"-Wignore"_s, QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/server/smtp_peer.py"),
                                 QString::number(port), word, certificate.file, certificate.key});
        const QByteArray ready = line();
        if (!ready.startsWith("ready "))
            qFatal("the SMTP server did not start; it needs Debian's python3-aiosmtpd");
        m_port = ready.mid(6).trimmed().toUShort();
    }
    ~Peer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    QByteArray tell(const QByteArray &command)
    {
        m_process.write(command + '\n');
        return line();
    }
    [[nodiscard]] QJsonArray mails() { return QJsonDocument::fromJson(tell("mails")).array(); }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return {};
        }
        return m_process.readLine();
    }

    QProcess m_process;
    quint16 m_port = 0;
};

OutgoingMail mail(const QString &to = u"ada@example.org"_s, const QString &text = u"Hello\n.\n..dots\n"_s)
{
    const MailMessage message{u"Gatehouse <no-reply@example.org>"_s, to, u"Hello"_s, text};
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc());
    return {.id = u"4711"_s, .queued = date, .from = message.from, .to = to, .bytes = message.toRfc5322(date, "4711")};
}

bool goOn()
{
    return true;
}

QByteArray bytesOf(const QJsonValue &received)
{
    return QByteArray::fromBase64(received.toObject()[u"bytes"].toString().toLatin1());
}

} // namespace

class TestSmtpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deliversWhatItIsGiven_data();
    void deliversWhatItIsGiven();
    void severalMailsShareAConnection();
    void addressesInManyForms_data();
    void addressesInManyForms();
    void whatTheServerSays_data();
    void whatTheServerSays();
    void aServerThatHangsIsGivenUp();
    void aDeliveryEndsWhenTold();
    void aServerThatSaysNothingIsGivenUp();
    void aServerThatIsDownThenUp();
    void aWrongCertificateIsNoServer_data();
    void aWrongCertificateIsNoServer();
    void aServerWithoutTlsGetsNothing();
    void aWrongPasswordKeepsTheMail();

private:
    Certificate makeCertificate(const QString &name, const QString &subject);
    MailSettings settings(const Peer &peer, Security security, bool logsIn = true) const;

    QTemporaryDir m_folder;
    Certificate m_good;
    Certificate m_other;
};

Certificate TestSmtpTransport::makeCertificate(const QString &name, const QString &subject)
{
    const Certificate made{m_folder.filePath(name + u".pem"_s), m_folder.filePath(name + u".key"_s)};
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=test"_s, u"-addext"_s,
                   u"subjectAltName="_s + subject, u"-keyout"_s, made.key, u"-out"_s, made.file});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("%s", openssl.readAllStandardError().constData());
    return made;
}

void TestSmtpTransport::initTestCase()
{
    m_good = makeCertificate(u"good"_s, u"IP:127.0.0.1"_s);
    m_other = makeCertificate(u"other"_s, u"DNS:elsewhere.example.org"_s);
}

MailSettings TestSmtpTransport::settings(const Peer &peer, Security security, bool logsIn) const
{
    MailSettings settings;
    settings.transport = MailSettings::Transport::Smtp;
    settings.smtpHost = u"127.0.0.1"_s;
    settings.smtpPort = peer.port();
    settings.smtpSecurity = security;
    settings.smtpCaFile = m_good.file;
    if (logsIn) {
        settings.smtpUsername = u"me"_s;
        settings.smtpPassword = Auth::Secret("secret");
    }
    return settings;
}

void TestSmtpTransport::deliversWhatItIsGiven_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("logsIn");
    QTest::newRow("in the clear") << Security::None << false;
    QTest::newRow("in the clear, logged in") << Security::None << true;
    QTest::newRow("STARTTLS, logged in") << Security::StartTls << true;
    QTest::newRow("TLS, logged in") << Security::Tls << true;
    QTest::newRow("TLS") << Security::Tls << false;
}

void TestSmtpTransport::deliversWhatItIsGiven()
{
    QFETCH(const Security, security);
    QFETCH(const bool, logsIn);
    Peer peer(security, m_good);
    if (logsIn)
        peer.tell("auth");
    SmtpTransport transport(settings(peer, security, logsIn));
    QCOMPARE(transport.problem(), QString());
    const auto answer = transport.deliver(mail(), goOn);
    QVERIFY2(answer.verdict == Verdict::Accepted, qPrintable(answer.text));
    QCOMPARE(answer.text, u"250 taken"_s);
    const QJsonArray mails = peer.mails();
    QCOMPARE(mails.size(), 1);
    QCOMPARE(bytesOf(mails[0]), mail().bytes); // the dots, too
    QCOMPARE(mails[0].toObject()[u"from"].toString(), u"no-reply@example.org"_s);
    QCOMPARE(mails[0].toObject()[u"to"].toArray(), QJsonArray{u"ada@example.org"_s});
    QCOMPARE(mails[0].toObject()[u"login"].toBool(), logsIn);
    QCOMPARE(mails[0].toObject()[u"tls"].toBool(), security != Security::None);
}

void TestSmtpTransport::severalMailsShareAConnection()
{
    Peer peer(Security::StartTls, m_good);
    SmtpTransport transport(settings(peer, Security::StartTls));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Accepted);
    transport.rest();
    QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Accepted);
    QList<int> connections;
    for (const QJsonValue &received : peer.mails())
        connections << received.toObject()[u"connection"].toInt();
    QCOMPARE(connections.size(), 4);
    QCOMPARE(connections[0], connections[2]);
    QVERIFY(connections[3] != connections[0]);
}

void TestSmtpTransport::addressesInManyForms_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("envelope"); // empty: refused unasked
    QTest::newRow("another domain") << u"ada@exämple.org"_s << u"ada@xn--exmple-cua.org"_s;
    QTest::newRow("another name") << u"ädä@example.org"_s << u"ädä@example.org"_s;
    QTest::newRow("a plus and dots") << u"a.d.a+x@example.org"_s << u"a.d.a+x@example.org"_s;
    QTest::newRow("a second recipient") << u"ada@example.org> SIZE=1\r\nRCPT TO:<eve@example.org"_s << QString();
    QTest::newRow("a line end") << u"ada@example.org\r\nDATA"_s << QString();
    QTest::newRow("no domain") << u"ada"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSmtpTransport::addressesInManyForms()
{
    QFETCH(const QString, address);
    QFETCH(const QString, envelope);
    Peer peer(Security::None);
    SmtpTransport transport(settings(peer, Security::None, false));
    OutgoingMail outgoing = mail();
    outgoing.to = address;
    const auto answer = transport.deliver(outgoing, goOn);
    if (envelope.isEmpty()) {
        QCOMPARE(answer.verdict, Verdict::Refused);
        QCOMPARE(peer.mails().size(), 0);
        return;
    }
    QVERIFY2(answer.verdict == Verdict::Accepted, qPrintable(answer.text));
    QCOMPARE(peer.mails()[0].toObject()[u"to"].toArray(), QJsonArray{envelope});
}

void TestSmtpTransport::whatTheServerSays_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("text"); // the beginning; empty: curl's words
    QTest::newRow("no such mailbox") << QByteArray("rcpt=550") << Verdict::Refused << u"550 mailbox"_s;
    QTest::newRow("a greylisted mailbox") << QByteArray("rcpt=451") << Verdict::Later << u"451 mailbox"_s;
    QTest::newRow("refused content") << QByteArray("data=554") << Verdict::Refused << u"554 content"_s;
    QTest::newRow("a full disk") << QByteArray("data=452") << Verdict::Later << u"452 content"_s;
    QTest::newRow("a refused sender") << QByteArray("mail=553") << Verdict::Later << u"553 not from you"_s;
    QTest::newRow("log in first") << QByteArray("mail=530") << Verdict::Unreachable << u"530"_s;
    QTest::newRow("leaves") << QByteArray("leave") << Verdict::Unreachable << u"421"_s;
    QTest::newRow("closes in the middle of the dialogue") << QByteArray("close") << Verdict::Unreachable << QString();
    QTest::newRow("closes in the middle of the message") << QByteArray("cut") << Verdict::Unreachable << QString();
}

void TestSmtpTransport::whatTheServerSays()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, text);
    Peer peer(Security::StartTls, m_good);
    peer.tell("fault ok " + fault);
    SmtpTransport transport(settings(peer, Security::StartTls), 10s);
    QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Accepted);
    const auto answer = transport.deliver(mail(), goOn);
    QVERIFY2(answer.verdict == verdict, qPrintable(answer.text));
    QVERIFY2(answer.text.startsWith(text) && !answer.text.isEmpty(), qPrintable(answer.text));
    // The next one is not harmed.
    QCOMPARE(transport.deliver(mail(u"bob@example.org"_s), goOn).verdict, Verdict::Accepted);
    QCOMPARE(peer.mails().size(), 2);
}

void TestSmtpTransport::aServerThatHangsIsGivenUp()
{
    Peer peer(Security::None);
    peer.tell("fault hang");
    SmtpTransport transport(settings(peer, Security::None, false), 3s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Unreachable);
    QVERIFY(timer.elapsed() >= 900);
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Accepted);
}

void TestSmtpTransport::aDeliveryEndsWhenTold()
{
    Peer peer(Security::None);
    peer.tell("fault hang");
    SmtpTransport transport(settings(peer, Security::None, false), 60s);
    QElapsedTimer timer;
    timer.start();
    const auto answer = transport.deliver(mail(), [&timer] { return timer.elapsed() < 1000; });
    QCOMPARE(answer.verdict, Verdict::Unreachable);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestSmtpTransport::aServerThatSaysNothingIsGivenUp()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    MailSettings mailSettings;
    mailSettings.smtpHost = u"127.0.0.1"_s;
    mailSettings.smtpPort = mute.serverPort();
    SmtpTransport transport(mailSettings, 3s);
    QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Unreachable);
}

void TestSmtpTransport::aServerThatIsDownThenUp()
{
    auto peer = std::make_unique<Peer>(Security::None);
    const quint16 port = peer->port();
    SmtpTransport transport(settings(*peer, Security::None, false), 10s);
    QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Accepted);
    peer.reset();
    QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Unreachable);
    QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Unreachable);
    peer = std::make_unique<Peer>(Security::None, Certificate(), port);
    QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Accepted);
    QCOMPARE(peer->mails().size(), 1);
}

void TestSmtpTransport::aWrongCertificateIsNoServer_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("isForOtherHost"); // else nobody trusts it
    for (const Security security : {Security::StartTls, Security::Tls}) {
        const char *name = security == Security::Tls ? "TLS" : "STARTTLS";
        QTest::addRow("%s, for another host", name) << security << true;
        QTest::addRow("%s, signed by nobody", name) << security << false;
    }
}

void TestSmtpTransport::aWrongCertificateIsNoServer()
{
    QFETCH(const Security, security);
    QFETCH(const bool, isForOtherHost);
    Peer peer(security, isForOtherHost ? m_other : m_good);
    MailSettings mailSettings = settings(peer, security);
    mailSettings.smtpCaFile = m_other.file; // of which only the first is one
    SmtpTransport transport(mailSettings, 10s);
    const auto answer = transport.deliver(mail(), goOn);
    QCOMPARE(answer.verdict, Verdict::Unreachable);
    QVERIFY2(answer.text.contains(u"certificate"_s, Qt::CaseInsensitive), qPrintable(answer.text));
    QCOMPARE(peer.mails().size(), 0);
}

void TestSmtpTransport::aServerWithoutTlsGetsNothing()
{
    Peer peer(Security::None);
    SmtpTransport transport(settings(peer, Security::StartTls), 10s);
    QCOMPARE(transport.deliver(mail(), goOn).verdict, Verdict::Unreachable);
    QCOMPARE(peer.mails().size(), 0);
}

void TestSmtpTransport::aWrongPasswordKeepsTheMail()
{
    Peer peer(Security::StartTls, m_good);
    MailSettings mailSettings = settings(peer, Security::StartTls);
    mailSettings.smtpPassword = Auth::Secret("wrong");
    SmtpTransport transport(mailSettings, 10s);
    const auto answer = transport.deliver(mail(), goOn);
    QCOMPARE(answer.verdict, Verdict::Unreachable);
    QVERIFY2(answer.text.startsWith(u"535"_s), qPrintable(answer.text));
}

QTEST_GUILESS_MAIN(TestSmtpTransport)
#include "tst_smtptransport.moc"
