// SPDX-License-Identifier: MIT
#include "session/openfailure.h"

#include "session/isolated.h"

#include "configuration/configuration.h"
#include "session/librarywords.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTcpSocket>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;
using FailureKind = OpenFailure::Kind;

namespace {

//! The words of servers that speak English; others get Rejected, which names the password too.
bool isAboutPassword(const QString &serverWords)
{
    static const QRegularExpression words(
            u"password authentication failed|no password supplied|Access denied for user .*\\(using password"_s,
            QRegularExpression::CaseInsensitiveOption);
    return words.match(serverWords).hasMatch();
}

bool answers(const Auth::SqlServerOptions &options)
{
    constexpr int milliseconds = 3000;
    if (options.host.startsWith(u'/'))
        return QFileInfo::exists(options.host); // a folder or a socket: the server's own words say the rest
    const bool isMariaDb = options.kind == Auth::SqlServerOptions::Kind::MariaDb;
    QTcpSocket socket;
    socket.connectToHost(options.host, options.port != 0 ? options.port : quint16(isMariaDb ? 3306 : 5432));
    return socket.waitForConnected(milliseconds);
}

OpenFailure ofServer(const Auth::SqlServerOptions &options, const Error &error)
{
    OpenFailure failure{.error = error, .server = options.toString()};
    if (isAboutPassword(error.detail))
        failure.kind = FailureKind::WrongPassword;
    else
        failure.kind = answers(options) ? FailureKind::Rejected : FailureKind::Unreachable;
    return failure;
}

} // namespace

OpenFailure OpenFailure::of(const ConnectionProfile &profile, const Error &error)
{
    switch (error.code) {
    case Error::SchemaMissing:
        return {error.detail.isEmpty() ? FailureKind::NoDatabase : FailureKind::NeedsMigration, error, {}};
    case Error::SchemaTooNew: return {FailureKind::TooNew, error, {}};
    case Error::Refused: return {FailureKind::NotAllowed, error, {}};
    case Error::InvalidConfiguration: return {FailureKind::InvalidConfiguration, error, {}};
    case Error::DatabaseUnavailable: break;
    default: return {FailureKind::Other, error, {}};
    }
    if (profile.kind == ConnectionProfile::Kind::Server) {
        if (const auto options = Auth::SqlServerOptions::fromUrl(profile.url))
            return ofServer(*options, error);
    } else if (profile.kind == ConnectionProfile::Kind::Configuration) {
        // The address stands in the file, which is read without the password of another place.
        const auto configuration = profile.configuration();
        if (configuration && configuration->database.server)
            return ofServer(*configuration->database.server, error);
    } else if (!QFileInfo(profile.path).isFile()) {
        return {FailureKind::NoSuchFile, error, {}};
    }
    return {error.reason.contains(u"locked"_s) ? FailureKind::Locked : FailureKind::Other, error, {}};
}

QString OpenFailure::what(const ConnectionProfile &profile) const
{
    return tr("%1 was not opened.").arg(isolated(profile.name));
}

QString OpenFailure::why() const
{
    const QString words = isolated(error.detail.isEmpty() ? error.reason : error.detail);
    const QString place = isolated(server);
    switch (kind) {
    case FailureKind::NoSuchFile: return tr("There is no such file.");
    case FailureKind::NoDatabase: return tr("There are no users of Gatehouse or FastAPI Users in it.");
    case FailureKind::NeedsMigration:
        return tr("Its tables are of an older version. Due: %1").arg(isolated(error.detail));
    case FailureKind::TooNew: return tr("It was upgraded by a newer version of Gatehouse than this one.");
    case FailureKind::WrongPassword:
        return tr("%1 does not accept the password. The server says: %2").arg(place, words);
    case FailureKind::Rejected: return tr("%1 answers, but lets nobody in. The server says: %2").arg(place, words);
    case FailureKind::Unreachable: return tr("Nothing answers at %1. %2").arg(place, words);
    case FailureKind::Locked: return tr("Another program holds the database.");
    case FailureKind::NotAllowed:
    case FailureKind::InvalidConfiguration: return LibraryWords::reason(error);
    case FailureKind::Other: break;
    }
    return LibraryWords::why(error);
}

QString OpenFailure::whatNow(const ConnectionProfile &profile) const
{
    switch (kind) {
    case FailureKind::NoSuchFile: return tr("Choose another file, or correct the path in the connection.");
    case FailureKind::NoDatabase:
        return tr("Choose another database, or run `gatehouse migrate` with the configuration of the service, which "
                  "makes the tables.");
    case FailureKind::NeedsMigration:
        return profile.isReadOnly ? tr("This connection is read-only: run `gatehouse migrate`, or allow writing in the "
                                       "connection.")
                                  : tr("Make a backup, then upgrade the tables here or with `gatehouse migrate`.");
    case FailureKind::TooNew: return tr("Install that version of the console.");
    case FailureKind::WrongPassword: return tr("Enter the password again.");
    case FailureKind::Rejected: return tr("Check the password, the name of the user and the name of the database.");
    case FailureKind::Unreachable: return tr("Check host and port, and whether the server runs; then try again.");
    case FailureKind::Locked: return tr("End the other program or wait for it, then try again.");
    case FailureKind::NotAllowed: return tr("Run the console as an account that may use the file.");
    case FailureKind::InvalidConfiguration: return tr("Correct it, then try again.");
    case FailureKind::Other: break;
    }
    return tr("Try again.");
}

} // namespace GatehouseAdmin
