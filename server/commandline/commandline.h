// SPDX-License-Identifier: MIT
#pragma once

#include "database/outbox.h"
#include "database/userquery.h"
#include "exitcode.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <utility>
#include <variant>

//! \file
//! \brief What the command line asks for, as values; nothing here runs anything.
namespace Gatehouse {

//! Where a new password comes from. Never from an argument: everyone on the machine can read those.
enum class PasswordSource : quint8 {
    Terminal,      //!< asked for twice, without echo
    StandardInput, //!< its first line
    Generated,     //!< made up and printed
};

//! NAME=VALUE pairs in their order. A value is text; the field's type decides what it means.
using FieldValues = QList<std::pair<QString, QString>>;

struct ServeCommand
{
    QString host;                //!< an IP address; empty: as configured
    std::optional<quint16> port; //!< unset: as configured
};

//! Says whether the configuration is good.
struct CheckConfigCommand
{};

struct MigrateCommand
{
    bool dryRun = false; //!< says what it would do
};

//! Stores the users of a file.
struct ImportCommand
{
    enum class Format : quint8 { Csv, JsonLines };
    //! What becomes of a line whose address or id is taken.
    enum class OnConflict : quint8 {
        Skip,   //!< nothing: the user who is there stays
        Update, //!< that user gets what the line says
        Fail,   //!< it is rejected
    };

    QString file; //!< `-`: standard input
    Format format = Format::Csv;
    int batch = 50'000; //!< lines of a transaction, 1 to 1000000
    OnConflict onConflict = OnConflict::Fail;
    QString rejects; //!< the file of the report; empty: none
    bool resume = false;
    bool restart = false;
    bool dryRun = false;
    bool ignoreUnknown = false; //!< columns
    //! What the columns of the file are called by other names than ours; an empty one is left out.
    QHash<QString, QString> columns = {};
};

//! Writes all users.
struct ExportCommand
{
    using Format = ImportCommand::Format;

    Format format = Format::Csv;
    QString output; //!< empty: standard output
    bool withoutPasswords = false;
    bool forSpreadsheets = false; //!< a table without passwords in which no text is a formula; not for an import
};

struct UserListCommand
{
    Auth::UserQuery query;
    bool json = false;
};

struct UserShowCommand
{
    QString user; //!< an id or an e-mail address, as everywhere
    bool json = false;
};

struct UserCreateCommand
{
    QString email;
    bool isSuperuser = false;
    bool isVerified = false;
    bool isActive = true;
    FieldValues fields;
    PasswordSource passwordSource = PasswordSource::Terminal;
    bool json = false;
};

//! Asks for one change at least.
struct UserUpdateCommand
{
    QString user;
    std::optional<QString> email;
    std::optional<bool> isActive; //!< unset stays as it is
    std::optional<bool> isVerified;
    std::optional<bool> isSuperuser;
    FieldValues fields;
    bool json = false;
};

struct UserDeleteCommand
{
    QString user;
    bool isConfirmed = false; //!< do not ask
};

struct UserSetPasswordCommand
{
    QString user;
    PasswordSource passwordSource = PasswordSource::Terminal;
};

struct TokenListCommand
{
    QString user; //!< empty: of everyone
    bool json = false;
};

//! Revokes all tokens of a user, or the one token that stands on standard input.
struct TokenRevokeCommand
{
    QString user; //!< empty: the token on standard input
    [[nodiscard]] bool readsToken() const { return user.isEmpty(); }
};

//! Removes expired tokens.
struct TokenPurgeCommand
{};

struct OAuthListCommand
{
    QString user; //!< empty: of everyone
    bool json = false;
    QString provider = {}; //!< the name of an OAuth client; empty: of all
};

//! Encrypts stored tokens of providers with the first key.
struct OAuthRewrapCommand
{};

struct OAuthUnlinkCommand
{
    QString user;
    QString account;          //!< the id that `oauth list` shows
    bool isConfirmed = false; //!< do not ask
    bool isForced = false;    //!< also when the user could not log in any more
};

struct MailListCommand
{
    std::optional<Auth::OutboxEntry::State> state; //!< unset: any
    bool json = false;
};

struct MailShowCommand
{
    QString id;
    bool json = false;
};

//! Has one mail tried again, or all that were given up.
struct MailRetryCommand
{
    QString id; //!< empty: all that failed
    [[nodiscard]] bool isAllFailed() const { return id.isEmpty(); }
};

//! Writes an example of every mail as files.
struct MailPreviewCommand
{
    QString folder; //!< never empty
};

//! Sends a mail at once, past the outbox.
struct MailTestCommand
{
    QString recipient;
};

using Command = std::variant<ServeCommand, CheckConfigCommand, MigrateCommand, ImportCommand, ExportCommand,
                             UserListCommand, UserShowCommand, UserCreateCommand, UserUpdateCommand, UserDeleteCommand,
                             UserSetPasswordCommand, TokenListCommand, TokenRevokeCommand, TokenPurgeCommand,
                             OAuthListCommand, OAuthUnlinkCommand, OAuthRewrapCommand, MailListCommand, MailShowCommand,
                             MailRetryCommand, MailPreviewCommand, MailTestCommand>;

struct CommandLine
{
    QString configFile; //!< as named by --config; empty: see ConfigurationLoader::findFile()
    Command command;
};

//! \brief A text to print instead of running a command, and what to exit with.
//!
//! `--help` and `--version` are done: standard output, ExitCode::Ok. Wrong usage is one line that
//! says what to do: standard error, ExitCode::Usage.
struct CommandLineAnswer
{
    ExitCode exitCode = ExitCode::Usage;
    QString text; //!< ends with a line break
};

//! \brief Understands the arguments of `gatehouse`.
//! \param arguments without the program's own name
//! \param version what `--version` prints behind the program's name
//! \note Pure; any thread. No value of an option or argument is repeated in an error, only names: it
//! could be a password in the wrong place.
[[nodiscard]] tl::expected<CommandLine, CommandLineAnswer> parseCommandLine(const QStringList &arguments,
                                                                            const QString &version);

} // namespace Gatehouse
