// SPDX-License-Identifier: MIT
#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

//! \brief A real `gatehouse serve` on a free port of this machine, gone with this object.
//!
//! One that does not start ends the test program with what it logged.
class TestService
{
public:
    //! \param configuration a gatehouse.toml; the service works in its folder, and logs there
    explicit TestService(const QString &configuration)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : environment.keys()) {
            if (name.startsWith(QStringLiteral("GATEHOUSE_"))) // settings of who runs the tests
                environment.remove(name);
        }
        const QString folder = QFileInfo(configuration).path();
        const QString log = folder + QStringLiteral("/service.log");
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
        m_process.setStandardErrorFile(log);
        m_process.start(QStringLiteral(GATEHOUSE_BINARY_DIR "/bin/gatehouse"),
                        {QStringLiteral("serve"), QStringLiteral("--config"), configuration, QStringLiteral("--port"),
                         QStringLiteral("0")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(timeoutMilliseconds)) {
        }
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        static const QRegularExpression ready(QStringLiteral("^Gatehouse listens on http://.*:(\\d+)$"));
        m_port = ready.match(line).captured(1).toUShort();
        if (m_port == 0) {
            QFile file(log);
            (void)file.open(QIODevice::ReadOnly);
            qFatal("no service: %s %s %s", qPrintable(m_process.errorString()), qPrintable(line),
                   file.readAll().constData());
        }
    }
    ~TestService()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(timeoutMilliseconds) || m_process.exitCode() != 0)
            qWarning("The service did not end in order.");
    }
    Q_DISABLE_COPY_MOVE(TestService)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    static constexpr int timeoutMilliseconds = 30'000;

    QProcess m_process;
    quint16 m_port = 0;
};
