// SPDX-License-Identifier: MIT
#include "database/redis/redislink_p.h"

#include <QFile>
#include <QLocalSocket>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

#include <hiredis/hiredis.h>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

QString RedisOptions::place() const
{
    if (!socketPath.isEmpty())
        return u"unix://%1?db=%2"_s.arg(socketPath).arg(database);
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return u"%1://%2:%3/%4"_s.arg(tls ? u"rediss"_s : u"redis"_s, name).arg(port).arg(database);
}

namespace Internal {

namespace {

using Device = RedisResult<std::unique_ptr<QIODevice>>;

tl::unexpected<RedisFailure> failed(RedisFailure::Kind kind, const QString &detail)
{
    return tl::unexpected(RedisFailure{kind, detail});
}

int milliseconds(QDeadlineTimer deadline)
{
    return static_cast<int>(std::max<qint64>(deadline.remainingTime(), 0));
}

Device openLocal(const RedisOptions &options, QDeadlineTimer deadline)
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(options.socketPath);
    if (!socket->waitForConnected(milliseconds(deadline)))
        return failed(RedisFailure::Kind::Lost, socket->errorString());
    return socket;
}

//! Redis sees many small commands, one after the other, each awaited (no Nagle), and long pauses (keep-alive).
void setUp(QAbstractSocket &socket)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
}

Device openTcp(const RedisOptions &options, QDeadlineTimer deadline)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->connectToHost(options.host, options.port);
    if (!socket->waitForConnected(milliseconds(deadline)))
        return failed(RedisFailure::Kind::Lost, socket->errorString());
    setUp(*socket);
    return socket;
}

Device openTls(const RedisOptions &options, QDeadlineTimer deadline)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!options.caFile.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromPath(options.caFile, QSsl::Pem);
        if (authorities.isEmpty())
            return failed(RedisFailure::Kind::Lost, u"no certificate can be read from %1"_s.arg(options.caFile));
        configuration.setCaCertificates(authorities);
    }
    auto socket = std::make_unique<QSslSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setSslConfiguration(configuration);
    socket->connectToHostEncrypted(options.host, options.port);
    if (!socket->waitForConnected(milliseconds(deadline)) || !socket->waitForEncrypted(milliseconds(deadline)))
        return failed(RedisFailure::Kind::Lost, socket->errorString());
    setUp(*socket);
    return socket;
}

Device openDevice(const RedisOptions &options, QDeadlineTimer deadline)
{
    if (!options.socketPath.isEmpty())
        return openLocal(options, deadline);
    return options.tls ? openTls(options, deadline) : openTcp(options, deadline);
}

//! Redis' error without what was sent, which may be secret: `unknown command 'GET', with args beginning with: …`.
QString withoutArguments(const QString &text)
{
    return text.section(u", with args"_s, 0, 0);
}

RedisReply converted(const redisReply &reply)
{
    using Kind = RedisReply::Kind;
    switch (reply.type) {
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
    case REDIS_REPLY_ERROR: // inside a list; alone it is a failure
        return {Kind::Text, QByteArray(reply.str, static_cast<qsizetype>(reply.len)), 0, {}};
    case REDIS_REPLY_INTEGER: return {Kind::Integer, {}, reply.integer, {}};
    case REDIS_REPLY_ARRAY: {
        RedisReply list{Kind::List, {}, 0, {}};
        list.elements.reserve(reply.elements);
        for (size_t i = 0; i < reply.elements; ++i)
            list.elements.push_back(converted(*reply.element[i]));
        return list;
    }
    default: return {};
    }
}

RedisResult<RedisReply> taken(void *raw)
{
    const std::unique_ptr<redisReply, decltype(&freeReplyObject)> reply(static_cast<redisReply *>(raw),
                                                                        &freeReplyObject);
    if (reply->type == REDIS_REPLY_ERROR) {
        const QString text = QString::fromUtf8(reply->str, static_cast<qsizetype>(reply->len));
        return failed(RedisFailure::Kind::Refused, withoutArguments(text));
    }
    return converted(*reply);
}

} // namespace

void RedisLink::ReaderDeleter::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

RedisLink::RedisLink(std::unique_ptr<QIODevice> device) : m_device(std::move(device)), m_reader(redisReaderCreate()) {}

RedisLink::~RedisLink() = default;

RedisResult<std::unique_ptr<RedisLink>> RedisLink::open(const RedisOptions &options)
{
    const QDeadlineTimer deadline(options.connectTimeout);
    auto device = openDevice(options, deadline);
    if (!device)
        return tl::unexpected(device.error());
    std::unique_ptr<RedisLink> link(new RedisLink(*std::move(device)));
    if (auto done = link->logIn(options, deadline); !done)
        return tl::unexpected(done.error());
    return link;
}

RedisResult<void> RedisLink::logIn(const RedisOptions &options, QDeadlineTimer deadline)
{
    QList<QList<QByteArray>> commands;
    if (!options.password.isEmpty()) {
        const QByteArray password = options.password.reveal().toByteArray();
        commands << (options.userName.isEmpty() ? QList<QByteArray>{"AUTH", password}
                                                : QList<QByteArray>{"AUTH", options.userName.toUtf8(), password});
    }
    if (options.database != 0)
        commands << QList<QByteArray>{"SELECT", QByteArray::number(options.database)};
    for (const QList<QByteArray> &command : std::as_const(commands)) {
        if (auto done = run(command, deadline); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

RedisResult<RedisReply> RedisLink::run(const QList<QByteArray> &command, QDeadlineTimer deadline)
{
    if (auto sent = send(command); !sent)
        return tl::unexpected(sent.error());
    return receive(deadline);
}

bool RedisLink::isOpen()
{
    // One look at the socket. What nobody asked for would be taken for the answer to the next command.
    const bool hasRead = m_device->bytesAvailable() > 0 || m_device->waitForReadyRead(0);
    if (const auto *socket = qobject_cast<const QAbstractSocket *>(m_device.get()))
        return !hasRead && socket->state() == QAbstractSocket::ConnectedState;
    const auto *local = qobject_cast<const QLocalSocket *>(m_device.get());
    return !hasRead && local && local->state() == QLocalSocket::ConnectedState;
}

RedisResult<void> RedisLink::send(const QList<QByteArray> &command)
{
    QByteArray bytes = '*' + QByteArray::number(command.size()) + "\r\n";
    for (const QByteArray &word : command)
        bytes += '$' + QByteArray::number(word.size()) + "\r\n" + word + "\r\n";
    if (m_device->write(bytes) != bytes.size())
        return failed(RedisFailure::Kind::Lost, m_device->errorString());
    // At once; what the system does not take goes while the answer is awaited.
    if (auto *socket = qobject_cast<QAbstractSocket *>(m_device.get()))
        socket->flush();
    else if (auto *local = qobject_cast<QLocalSocket *>(m_device.get()))
        local->flush();
    return {};
}

RedisResult<RedisReply> RedisLink::receive(QDeadlineTimer deadline)
{
    while (true) {
        void *reply = nullptr;
        if (redisReaderGetReply(m_reader.get(), &reply) != REDIS_OK)
            return failed(RedisFailure::Kind::Lost, u"this is not Redis' protocol"_s);
        if (reply)
            return taken(reply);
        if (auto more = waitForMore(deadline); !more)
            return tl::unexpected(more.error());
        const QByteArray bytes = m_device->readAll();
        redisReaderFeed(m_reader.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
    }
}

RedisResult<void> RedisLink::waitForMore(QDeadlineTimer deadline)
{
    if (m_device->bytesAvailable() > 0 || m_device->waitForReadyRead(milliseconds(deadline)) ||
        m_device->bytesAvailable() > 0)
        return {};
    if (deadline.hasExpired())
        return failed(RedisFailure::Kind::Overdue, u"no answer in time"_s);
    return failed(RedisFailure::Kind::Lost, m_device->errorString());
}

} // namespace Internal

} // namespace Auth
