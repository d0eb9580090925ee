// SPDX-License-Identifier: MIT
#pragma once

#include "commands/console.h"
#include "commands/runcommand.h"
#include "core/clock.h"
#include "database/sql/sqlconnection_p.h"
#include "storage.h"
#include "translations.h"

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
        Translations::speak(QStringLiteral("en"));
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

inline UserCreateCommand createCommand(const QString &email, PasswordSource source = PasswordSource::StandardInput)
{
    UserCreateCommand command;
    command.email = email;
    command.passwordSource = source;
    return command;
}

//! Fields of every type.
inline Auth::UserFields exampleFields()
{
    return {{.name = QStringLiteral("first_name"), .type = Auth::UserField::Type::String, .length = 10},
            {.name = QStringLiteral("age"), .type = Auth::UserField::Type::Integer},
            {.name = QStringLiteral("height"), .type = Auth::UserField::Type::Real},
            {.name = QStringLiteral("wants_mail"), .type = Auth::UserField::Type::Boolean}};
}

inline void addToken(CommandBench &bench, const QByteArray &token, const QString &userId, std::chrono::seconds age)
{
    Storage storage(bench.configuration);
    const auto now = Auth::Clock::system().sinceEpoch();
    QVERIFY(storage.tokens().create({token, Auth::UserId(userId), now - age}));
}

inline Auth::OAuthAccount addAccount(CommandBench &bench, const QString &userId, const QString &oauthName)
{
    Storage storage(bench.configuration);
    Auth::OAuthAccount account;
    account.userId = Auth::UserId(userId);
    account.oauthName = oauthName;
    account.accessToken = QStringLiteral("provider-access-secret");
    account.refreshToken = QStringLiteral("provider-refresh-secret");
    account.expiresAt = std::chrono::seconds(1893456000);
    account.accountId = oauthName + QStringLiteral("-4711");
    account.accountEmail = QStringLiteral("ada@work.example.org");
    return storage.users().addOAuthAccount(account).value_or(Auth::OAuthAccount());
}

inline void executeSql(const CommandBench &bench, const QString &statement)
{
    Auth::SqlConnectionPool pool(Auth::SqliteOptions{.path = bench.configuration.database.path});
    const auto connection = pool.connection();
    QVERIFY(connection);
    QVERIFY((*connection)->runOnce(statement));
}

inline const QByteArray goodToken = "abcdefGHIJKLMNOPQRSTUVWXYZ0123456789-_abcde"; // 43 characters
inline const QByteArray oldToken = "0ldt0kGHIJKLMNOPQRSTUVWXYZ0123456789-_abcde";

} // namespace Gatehouse
