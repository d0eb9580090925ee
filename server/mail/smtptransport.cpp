// SPDX-License-Identifier: MIT
#include "mail/smtptransport.h"

#include <QUrl>

#include <curl/curl.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Verdict = MailTransport::Answer::Verdict;

namespace {

constexpr long connectSeconds = 15; // until the server has greeted, TLS and log-in included

//! What curl's callbacks see and write while one mail is handed over.
struct Dialogue
{
    //! The last command of which the answer decides.
    enum class Step : quint8 { Greeting, Mail, Recipient, Data };
    QByteArrayView rest; // of the message
    Step step = Step::Greeting;
    QByteArray answer;   // the last line of the server
    bool isOver = false; // what it says to our QUIT does not count
};

size_t giveMessage(char *buffer, size_t size, size_t count, void *dialogue)
{
    QByteArrayView &rest = static_cast<Dialogue *>(dialogue)->rest;
    const qsizetype length = std::min(rest.size(), static_cast<qsizetype>(size * count));
    std::memcpy(buffer, rest.data(), static_cast<size_t>(length));
    rest = rest.sliced(length);
    return static_cast<size_t>(length);
}

//! curl calls it for the lines of the dialogue; ours may hold the password and are only told apart.
int follow(CURL *, curl_infotype type, char *text, size_t size, void *userData)
{
    auto *dialogue = static_cast<Dialogue *>(userData);
    const QByteArrayView line(text, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_IN && !dialogue->isOver) {
        dialogue->answer = line.trimmed().toByteArray();
    } else if (type == CURLINFO_HEADER_OUT) {
        if (line.startsWith("MAIL "))
            dialogue->step = Dialogue::Step::Mail;
        else if (line.startsWith("RCPT "))
            dialogue->step = Dialogue::Step::Recipient;
        else if (line.startsWith("DATA"))
            dialogue->step = Dialogue::Step::Data;
        else if (line.startsWith("QUIT"))
            dialogue->isOver = true;
    }
    return 0;
}

int askWhetherToGoOn(void *mayGoOn, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    constexpr int goOn = 0;
    constexpr int stop = 1;
    return !mayGoOn || (*static_cast<const MailTransport::MayGoOn *>(mayGoOn))() ? goOn : stop;
}

//! `<address>` for the envelope: the domain as ASCII, so that only a name beyond ASCII needs SMTPUTF8 (RFC 6531).
//! Null for what cannot stand there.
QByteArray path(QString mailbox)
{
    if (mailbox.endsWith(u'>'))
        mailbox = mailbox.mid(mailbox.lastIndexOf(u'<') + 1).chopped(1);
    const qsizetype at = mailbox.lastIndexOf(u'@');
    const bool isHarmless = std::none_of(mailbox.begin(), mailbox.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.isSpace() || c == u'<' || c == u'>';
    });
    if (at <= 0 || !isHarmless)
        return {};
    const QByteArray domain = QUrl::toAce(mailbox.mid(at + 1));
    return domain.isEmpty() ? QByteArray() : '<' + mailbox.left(at).toUtf8() + '@' + domain + '>';
}

MailTransport::Answer verdict(CURLcode code, const Dialogue &dialogue, const char *explanation)
{
    const QString answer = QString::fromUtf8(dialogue.answer);
    if (code == CURLE_OK)
        return {Verdict::Accepted, answer};
    const bool hasAnswered = dialogue.answer.size() >= 3 && (dialogue.answer[0] == '4' || dialogue.answer[0] == '5');
    if (!hasAnswered) {
        const QString why = QString::fromUtf8(*explanation ? explanation : curl_easy_strerror(code));
        return {Verdict::Unreachable, why};
    }
    const int status = dialogue.answer.left(3).toInt();
    const bool isLeaving = status == 421;                        // RFC 5321, section 3.8
    const bool wantsOtherLogin = status >= 530 && status <= 539; // RFC 4954, section 6
    if (dialogue.step == Dialogue::Step::Greeting || isLeaving || wantsOtherLogin)
        return {Verdict::Unreachable, answer};
    // Refused at MAIL it is the sender that is wrong, which whoever runs the service can mend.
    const bool isAboutMail = dialogue.step == Dialogue::Step::Recipient || dialogue.step == Dialogue::Step::Data;
    return {status >= 500 && isAboutMail ? Verdict::Refused : Verdict::Later, answer};
}

} // namespace

struct SmtpTransport::Connection
{
    explicit Connection(const MailSettings &settings);
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection() { curl_easy_cleanup(curl); }

    [[nodiscard]] Answer send(const QByteArray &from, const QByteArray &to, const QByteArray &bytes,
                              const MayGoOn &mayGoOn);

    template<typename Value>
    void set(CURLoption option, Value value)
    {
        if (const CURLcode code = curl_easy_setopt(curl, option, value); code != CURLE_OK && problem == CURLE_OK)
            problem = code;
    }

    //! Leaves without QUIT: whoever did not answer would not answer that either, and curl would wait for it.
    void cut()
    {
        curl_socket_t socket = CURL_SOCKET_BAD;
        if (curl && curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD)
            ::shutdown(socket, SHUT_RDWR);
    }

    CURL *curl = nullptr;
    CURLcode problem = CURLE_OK; // an option that this libcurl does not have
    std::array<char, CURL_ERROR_SIZE> explanation{};
};

SmtpTransport::Connection::Connection(const MailSettings &settings)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    curl = curl_easy_init();
    if (!curl) {
        problem = CURLE_FAILED_INIT;
        return;
    }
    const bool isIpv6 = settings.smtpHost.contains(u':') && !settings.smtpHost.startsWith(u'[');
    const QString url = u"%1://%2:%3"_s
                                .arg(settings.smtpSecurity == MailSettings::Security::Tls ? u"smtps"_s : u"smtp"_s,
                                     isIpv6 ? u'[' + settings.smtpHost + u']' : settings.smtpHost)
                                .arg(settings.smtpPort);
    set(CURLOPT_URL, url.toUtf8().constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, ""); // mail goes where the configuration says, whatever the environment
    set(CURLOPT_NOSIGNAL, 1L);
    // ALL: without TLS nothing is sent, so that nobody in the middle can take STARTTLS out of the greeting.
    set(CURLOPT_USE_SSL,
        settings.smtpSecurity == MailSettings::Security::None ? long(CURLUSESSL_NONE) : long(CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!settings.smtpCaFile.isEmpty())
        set(CURLOPT_CAINFO, settings.smtpCaFile.toLocal8Bit().constData());
    if (!settings.smtpUsername.isEmpty()) {
        set(CURLOPT_USERNAME, settings.smtpUsername.toUtf8().constData());
        QByteArray password = settings.smtpPassword.reveal().toByteArray(); // curl wants a zero at its end
        set(CURLOPT_PASSWORD, password.constData());
        password.fill('\0');
        set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
    }
    set(CURLOPT_CONNECTTIMEOUT, connectSeconds);
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, giveMessage);
    set(CURLOPT_DEBUGFUNCTION, follow);
    set(CURLOPT_VERBOSE, 1L); // calls follow()
    set(CURLOPT_XFERINFOFUNCTION, askWhetherToGoOn);
    set(CURLOPT_NOPROGRESS, 0L); // calls askWhetherToGoOn()
    set(CURLOPT_ERRORBUFFER, explanation.data());
}

MailTransport::Answer SmtpTransport::Connection::send(const QByteArray &from, const QByteArray &to,
                                                      const QByteArray &bytes, const MayGoOn &mayGoOn)
{
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
            curl_slist_append(nullptr, to.constData()), curl_slist_free_all);
    Dialogue dialogue;
    dialogue.rest = bytes;
    set(CURLOPT_MAIL_FROM, from.constData());
    set(CURLOPT_MAIL_RCPT, recipients.get());
    set(CURLOPT_INFILESIZE_LARGE, curl_off_t(bytes.size()));
    set(CURLOPT_READDATA, &dialogue);
    set(CURLOPT_DEBUGDATA, &dialogue);
    set(CURLOPT_XFERINFODATA, &mayGoOn);
    explanation[0] = '\0';
    const CURLcode code = problem == CURLE_OK ? curl_easy_perform(curl) : problem;
    const Answer answer = verdict(code, dialogue, explanation.data());
    if (curl) {
        curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, nullptr);
        curl_easy_setopt(curl, CURLOPT_READDATA, nullptr);
        curl_easy_setopt(curl, CURLOPT_XFERINFODATA, nullptr);
    }
    return answer;
}

SmtpTransport::SmtpTransport(const MailSettings &settings, std::chrono::seconds patience)
    : m_settings(settings), m_patience(patience)
{}

SmtpTransport::~SmtpTransport()
{
    rest();
}

MailTransport::Answer SmtpTransport::deliver(const OutgoingMail &mail, const MayGoOn &mayGoOn)
{
    const QByteArray from = path(mail.from);
    const QByteArray to = path(mail.to);
    if (from.isEmpty())
        return {Verdict::Later, u"%1 is no address of a sender."_s.arg(mail.from)};
    if (to.isEmpty())
        return {Verdict::Refused, u"%1 is no address to send to."_s.arg(mail.to)};
    if (!m_connection) {
        m_connection = std::make_unique<Connection>(m_settings);
        // curl waits for the answer to QUIT, too, when the time is over already.
        const long third = std::max(1L, long(m_patience.count() / 3));
        m_connection->set(CURLOPT_SERVER_RESPONSE_TIMEOUT, third);
        m_connection->set(CURLOPT_TIMEOUT, 2 * third);
    }
    Answer answer = m_connection->send(from, to, mail.bytes, mayGoOn);
    if (answer.verdict == Verdict::Unreachable)
        m_connection->cut();
    if (answer.verdict != Verdict::Accepted)
        rest(); // whatever state it is in
    return answer;
}

void SmtpTransport::rest()
{
    if (!m_connection)
        return;
    // curl says QUIT now, into a dialogue of its own.
    Dialogue farewell;
    if (m_connection->curl)
        curl_easy_setopt(m_connection->curl, CURLOPT_DEBUGDATA, &farewell);
    m_connection.reset();
}

} // namespace Gatehouse
