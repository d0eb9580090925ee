// SPDX-License-Identifier: MIT
#pragma once

#include "commands/console.h"
#include "commands/runcommand.h"
#include "storage.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace Gatehouse {

//! \brief A folder with a configuration, a database and a console, on which commands are run one after the other.
class CommandBench
{
public:
    CommandBench()
    {
        configuration.database.path = path(QStringLiteral("users.db"));
        configuration.password.argon2MemoryKiB = 8; // fast, and only good for tests
        configuration.password.argon2TimeCost = 1;
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    //! Runs \a command; what it wrote is in out and error then.
    ExitCode run(const Command &command, const QByteArray &input = {})
    {
        QFile inputFile(path(QStringLiteral("input")));
        if (!inputFile.open(QIODevice::ReadWrite | QIODevice::Truncate) || inputFile.write(input) != input.size())
            QTest::qFail("the input cannot be written", __FILE__, __LINE__);
        inputFile.seek(0);
        QBuffer outBuffer;
        QBuffer errorBuffer;
        outBuffer.open(QIODevice::WriteOnly);
        errorBuffer.open(QIODevice::WriteOnly);
        ExitCode code = ExitCode::Software;
        {
            Console console(&outBuffer, &errorBuffer, inputFile.handle(), terminal);
            code = runCommand(command, configuration, console);
        }
        out = QString::fromUtf8(outBuffer.data());
        error = QString::fromUtf8(errorBuffer.data());
        return code;
    }

    //! The lines of standard output.
    [[nodiscard]] QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    //! Standard output as one JSON object.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }

    //! Makes a user with the password "correct horse". \return the id
    QString addUser(const QString &email, bool isSuperuser = false)
    {
        const ExitCode code = run(UserCreateCommand{.email = email,
                                                    .isSuperuser = isSuperuser,
                                                    .isVerified = false,
                                                    .isActive = true,
                                                    .fields = {},
                                                    .passwordSource = PasswordSource::StandardInput,
                                                    .json = false},
                                  "correct horse\n");
        if (code != ExitCode::Ok)
            QTest::qFail(qPrintable(error), __FILE__, __LINE__);
        return out.trimmed();
    }

    Configuration configuration;
    QString terminal = QStringLiteral("/nonexistent/terminal");
    QString out;
    QString error;

private:
    QTemporaryDir m_folder;
};

} // namespace Gatehouse
