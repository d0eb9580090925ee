// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <utility>

//! \brief A real PostgreSQL, MariaDB or Redis, started by support/servers.py; gone with this object or this process.
//!
//! A server that is missing or does not obey ends the test program. Use it from one thread.
class TestServer
{
public:
    enum class Kind { PostgreSql, MariaDb, Redis };

    //! \param options of servers.py: `--tls`, `--durable`
    explicit TestServer(Kind kind, const QStringList &options = {})
    {
        const QString script = QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/support/servers.py");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), QStringList{QStringLiteral("-B"), script, name(kind)} + options);
        m_description = answer(name(kind));
    }
    ~TestServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(timeoutMilliseconds))
            qWarning("A server did not end.");
    }
    Q_DISABLE_COPY_MOVE(TestServer)

    //! \brief The server of this kind that all suites of a test program share, started when it is first asked for.
    //!
    //! It goes with the QCoreApplication. Give each test a database of its own, and leave it running.
    static TestServer &shared(Kind kind)
    {
        static TestServer *servers[3] = {};
        TestServer *&server = servers[static_cast<int>(kind)];
        if (!server) {
            server = new TestServer(kind);
            qAddPostRoutine([] {
                for (TestServer *&each : servers)
                    delete std::exchange(each, nullptr);
            });
        }
        return *server;
    }

    //! `postgresql://gatehouse:PASSWORD@127.0.0.1:PORT/gatehouse`, `mysql://…`, `redis://:PASSWORD@127.0.0.1:PORT/0`
    [[nodiscard]] QString url() const { return text("url"); }
    [[nodiscard]] QString host() const { return text("host"); }
    [[nodiscard]] quint16 port() const { return quint16(m_description[QStringLiteral("port")].toInt()); }
    [[nodiscard]] QString user() const { return text("user"); }
    [[nodiscard]] QString password() const { return text("password"); }
    //! The Unix socket's path.
    [[nodiscard]] QString socket() const { return text("socket"); }
    //! The PEM file that its certificate is checked with; empty without `--tls`.
    [[nodiscard]] QString caFile() const { return text("ca_file"); }
    //! The server's files, its `log` among them.
    [[nodiscard]] QString folder() const { return text("folder"); }

    //! Ends it in order. start() brings it back with its port and data.
    void stop() { tell(QStringLiteral("stop")); }
    //! Returns when it takes commands.
    void start() { tell(QStringLiteral("start")); }
    //! SIGKILL to all its processes.
    void kill() { tell(QStringLiteral("kill")); }
    //! It does nothing more, and its connections stay open.
    void freeze() { tell(QStringLiteral("freeze")); }
    void thaw() { tell(QStringLiteral("thaw")); }
    //! \param database on MariaDB it must begin with `gatehouse`; for Redis a number
    //! \return the URL of another, empty database
    QString createDatabase(const QString &database)
    {
        return tell(QStringLiteral("create ") + database)[QStringLiteral("url")].toString();
    }

private:
    static constexpr int timeoutMilliseconds = 120'000;

    static QString name(Kind kind)
    {
        switch (kind) {
        case Kind::PostgreSql: return QStringLiteral("postgresql");
        case Kind::MariaDb: return QStringLiteral("mariadb");
        case Kind::Redis: return QStringLiteral("redis");
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] QString text(const char *key) const { return m_description[QLatin1String(key)].toString(); }

    QJsonObject tell(const QString &command)
    {
        m_process.write(command.toUtf8() + '\n');
        return answer(command);
    }
    QJsonObject answer(const QString &command)
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(timeoutMilliseconds)) {
        }
        const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
        if (answer.isEmpty() || answer.contains(QStringLiteral("error")))
            qFatal("%s: %s", qPrintable(command), qPrintable(answer[QStringLiteral("error")].toString()));
        return answer;
    }

    QProcess m_process;
    QJsonObject m_description;
};
