// SPDX-License-Identifier: MIT
#include "commands/exportcommand.h"

#include "commands/console.h"
#include "commands/text.h"
#include "domain.h"
#include "transfer/userwriter.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;

Auth::Result<void> exportUsers(const ExportCommand &command, Domain &domain, Console &console)
{
    const Auth::UserManager &manager = domain.manager();
    const UserWriter writer(manager.settings(), command.format, command.withoutPasswords);
    const UserSource everyone = usersThatMatch(manager, {});
    if (!command.output.isEmpty()) {
        const auto count = writeUserFile(command.output, writer, everyone);
        if (count)
            console.note(u"Wrote %1 into %2."_s.arg(counted(*count, u"user"_s), command.output));
        return count ? Auth::Result<void>() : Auth::failure(count.error());
    }
    if (command.format == ExportCommand::Format::Csv && console.isTerminal()) {
        return Auth::failure({Error::NotSupported, u"A terminal would obey what stands in some cells: "
                                                   "write into a file with --output, or into a pipe."_s});
    }
    const auto count = writeUsers(writer, everyone, [&console](const QByteArray &text) { return console.write(text); });
    return count ? Auth::Result<void>() : Auth::failure(count.error());
}

} // namespace Gatehouse
