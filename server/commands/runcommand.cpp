// SPDX-License-Identifier: MIT
#include "commands/runcommand.h"

#include "commandline/words.h"
#include "commands/access.h"
#include "commands/console.h"
#include "commands/exitcodes.h"
#include "commands/exportcommand.h"
#include "commands/importcommand.h"
#include "commands/mailcommands.h"
#include "commands/mailtrialcommands.h"
#include "commands/maintenancecommands.h"
#include "commands/oauthcommands.h"
#include "commands/tokencommands.h"
#include "commands/usercommands.h"

#include <QLoggingCategory>

#include <sys/stat.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

//! Knows what each command needs.
class CommandRunner
{
public:
    using Done = Auth::Result<void>;

    CommandRunner(const Configuration &configuration, Console &console)
        : m_configuration(configuration), m_console(console)
    {}

    Done operator()(const ServeCommand &) const
    {
        Q_ASSERT_X(false, "runCommand", "serve runs elsewhere");
        return Auth::failure(Auth::Error::Internal);
    }
    Done operator()(const CheckConfigCommand &) const { return {}; } // answered before
    Done operator()(const MigrateCommand &command) const { return migrate(command, m_configuration, m_console); }
    Done operator()(const ImportCommand &command) const { return importUsers(command, m_configuration, m_console); }
    Done operator()(const ExportCommand &command) const { return onDatabase(command, exportUsers); }
    Done operator()(const UserListCommand &command) const { return onDatabase(command, listUsers); }
    Done operator()(const UserShowCommand &command) const { return onDatabase(command, showUser); }
    Done operator()(const UserCreateCommand &command) const { return createUser(command, m_configuration, m_console); }
    Done operator()(const UserUpdateCommand &command) const { return onDatabase(command, updateUser); }
    Done operator()(const UserDeleteCommand &command) const { return onDatabase(command, deleteUser); }
    Done operator()(const UserSetPasswordCommand &command) const { return onDatabase(command, setUserPassword); }
    Done operator()(const TokenListCommand &command) const { return onDatabase(command, listTokens); }
    Done operator()(const TokenRevokeCommand &command) const { return onDatabase(command, revokeTokens); }
    Done operator()(const TokenPurgeCommand &command) const { return onDatabase(command, purgeTokens); }
    Done operator()(const OAuthListCommand &command) const { return onDatabase(command, listOAuthAccounts); }
    Done operator()(const OAuthUnlinkCommand &command) const { return onDatabase(command, unlinkOAuthAccount); }
    Done operator()(const OAuthRewrapCommand &command) const { return onDatabase(command, rewrapProviderTokens); }
    Done operator()(const MailListCommand &command) const { return onDatabase(command, listMails); }
    Done operator()(const MailShowCommand &command) const { return onDatabase(command, showMail); }
    Done operator()(const MailRetryCommand &command) const { return onDatabase(command, retryMails); }
    Done operator()(const MailPreviewCommand &command) const
    {
        return previewMails(command, m_configuration, m_console);
    }
    Done operator()(const MailTestCommand &) const
    {
        Q_ASSERT_X(false, "runCommand", "mail test has exit codes of its own");
        return Auth::failure(Auth::Error::Internal);
    }

private:
    template<typename Given>
    Done onDatabase(const Given &command, Done (*run)(const Given &, Domain &, Console &)) const
    {
        const auto domain = openDomain(m_configuration);
        return domain ? run(command, **domain, m_console) : Auth::failure(domain.error());
    }

    const Configuration &m_configuration;
    Console &m_console;
};

} // namespace

ExitCode runCommand(const Command &command, const Configuration &configuration, Console &console)
{
    if (std::holds_alternative<CheckConfigCommand>(command))
        return checkConfig(configuration, console);
    ::umask(077); // the database holds password hashes and tokens
    // Only a migration has warnings that no error repeats.
    QLoggingCategory::setFilterRules(std::holds_alternative<MigrateCommand>(command) ? u"gatehouse.*.info=false"_s
                                                                                     : u"gatehouse.*=false"_s);
    if (const auto *test = std::get_if<MailTestCommand>(&command))
        return sendTestMail(*test, configuration, console);
    const auto done = std::visit(CommandRunner(configuration, console), command);
    const bool isWritten = console.flush();
    if (!done) {
        console.error(u"gatehouse: "_s + sentenceOf(done.error()));
        return exitCodeOf(done.error());
    }
    if (!isWritten) {
        console.error(u"gatehouse: "_s +
                      Tr::tr("Standard output cannot be written: the disk is full or the reader is gone."));
        return ExitCode::Unavailable;
    }
    return ExitCode::Ok;
}

} // namespace Gatehouse
