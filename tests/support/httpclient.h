// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <optional>

//! \brief An answer as it came over the wire.
struct HttpReply
{
    int status = 0; //!< 0: none came
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    //! The values of all headers of this name, whatever its case, joined with `, `; null when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        QByteArrayList values;
        for (const auto &[key, value] : headers) {
            if (name.compare(key, Qt::CaseInsensitive) == 0)
                values << value;
        }
        return values.isEmpty() ? QByteArray() : values.join(", ");
    }
    //! The member `detail` of a JSON body, as JSON unless it is a text.
    [[nodiscard]] QByteArray detail() const
    {
        const QJsonValue value = json().value(QStringLiteral("detail"));
        if (value.isString())
            return value.toString().toUtf8();
        return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                                : QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

//! \brief One connection of a client, which keeps the event loop of the test running while it waits.
class HttpClient
{
public:
    using Headers = QByteArrayList; //!< whole lines, without their ends: `Accept: text/plain`

    explicit HttpClient(quint16 port) : m_port(port) {}

    [[nodiscard]] HttpReply get(const QByteArray &target, const Headers &headers = {})
    {
        return exchange(request("GET", target, headers));
    }
    [[nodiscard]] HttpReply send(const QByteArray &method, const QByteArray &target, const Headers &headers = {},
                                 const QByteArray &body = {})
    {
        return exchange(request(method, target, headers, body));
    }
    [[nodiscard]] HttpReply sendJson(const QByteArray &method, const QByteArray &target, const QByteArray &json,
                                     const Headers &headers = {})
    {
        return exchange(
                request(method, target, Headers{QByteArrayLiteral("Content-Type: application/json")} + headers, json));
    }
    [[nodiscard]] HttpReply postForm(const QByteArray &target, const QByteArray &form, const Headers &headers = {})
    {
        return exchange(request("POST", target,
                                Headers{QByteArrayLiteral("Content-Type: application/x-www-form-urlencoded")} + headers,
                                form));
    }
    //! Sends \a bytes as they are, and waits for one answer.
    [[nodiscard]] HttpReply exchange(const QByteArray &bytes)
    {
        begin(bytes);
        return end();
    }

    //! Sends and does not wait: for requests of several clients at once.
    void begin(const QByteArray &bytes)
    {
        if (m_socket.state() == QAbstractSocket::UnconnectedState) {
            m_received.clear();
            m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        }
        m_socket.write(bytes);
    }
    //! Whether a whole answer has come.
    [[nodiscard]] bool hasReply() { return read().has_value(); }
    //! The answer to begin(); status 0 when none comes within \a milliseconds.
    [[nodiscard]] HttpReply end(int milliseconds = 10'000)
    {
        std::optional<HttpReply> reply;
        QEventLoop loop; // no qWaitFor(): it looks every 10 ms only
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        const auto look = [&] {
            if ((reply = read()).has_value() || isOver())
                loop.quit();
        };
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &loop, look);
        QObject::connect(&m_socket, &QTcpSocket::disconnected, &loop, look);
        QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &loop, look,
                         Qt::QueuedConnection);                       // the state follows it
        QMetaObject::invokeMethod(&loop, look, Qt::QueuedConnection); // it may be here already
        loop.exec();
        if (!reply)
            return {};
        m_received.remove(0, m_replyBytes);
        return *reply;
    }
    void leave() { m_socket.abort(); }

    [[nodiscard]] static QByteArray request(const QByteArray &method, const QByteArray &target,
                                            const Headers &headers = {}, const QByteArray &body = {})
    {
        QByteArray text = method + ' ' + target + " HTTP/1.1\r\n";
        const bool hasHost = std::any_of(headers.begin(), headers.end(),
                                         [](const QByteArray &line) { return line.startsWith("Host:"); });
        if (!hasHost)
            text += "Host: example.org\r\n";
        for (const QByteArray &line : headers)
            text += line + "\r\n";
        if (!body.isEmpty() || method == "POST" || method == "PATCH" || method == "PUT")
            text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return text + "\r\n" + body;
    }

private:
    [[nodiscard]] bool isOver() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState && m_socket.bytesAvailable() == 0;
    }

    std::optional<HttpReply> read()
    {
        m_received += m_socket.readAll();
        const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return std::nullopt;
        HttpReply reply;
        const QByteArrayList lines = m_received.first(headEnd).replace("\r\n", "\n").split('\n');
        reply.status = lines.constFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            reply.headers.emplace_back(line.first(colon), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = reply.header("Content-Length").toLongLong();
        if (m_received.size() < headEnd + 4 + length)
            return std::nullopt;
        reply.body = m_received.mid(headEnd + 4, length);
        m_replyBytes = headEnd + 4 + length;
        return reply;
    }

    const quint16 m_port;
    QTcpSocket m_socket;
    QByteArray m_received;
    qsizetype m_replyBytes = 0;
};
