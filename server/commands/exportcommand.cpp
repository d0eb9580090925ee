// SPDX-License-Identifier: MIT
#include "commands/exportcommand.h"

#include "commandline/words.h"
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
    const UserWriter writer(manager.settings(), command.format, command.withoutPasswords,
                            command.forSpreadsheets ? UserWriter::Texts::ForSpreadsheets
                                                    : UserWriter::Texts::AsTheyAre);
    const UserSource everyone = usersThatMatch(manager, {});
    if (!command.output.isEmpty()) {
        const auto count = writeUserFile(command.output, writer, everyone);
        if (count)
            console.note(Tr::tr("Wrote %n user(s) into %1.", nullptr, Tr::count(*count)).arg(command.output));
        return count ? Auth::Result<void>() : Auth::failure(count.error());
    }
    if (command.format == ExportCommand::Format::Csv && console.isTerminal()) {
        return Auth::failure({Error::NotSupported, Tr::tr("A terminal would obey what stands in some cells: "
                                                          "write into a file with --output, or into a pipe.")});
    }
    const auto count = writeUsers(writer, everyone, [&console](const QByteArray &text) { return console.write(text); });
    return count ? Auth::Result<void>() : Auth::failure(count.error());
}

} // namespace Gatehouse
