// SPDX-License-Identifier: MIT
// The commands `gatehouse mail …`.
#include "commandline/commandtable.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

BuiltCommand buildMailList(const GivenArguments &given)
{
    MailListCommand command;
    command.json = given.has(u"json"_s);
    if (given.has(u"state"_s)) {
        command.state = Auth::OutboxEntry::stateFromName(given.value(u"state"_s));
        if (!command.state)
            return tl::unexpected(u"--state wants queued, sent or failed"_s);
    }
    return command;
}

BuiltCommand buildMailRetry(const GivenArguments &given)
{
    const bool hasMail = !given.argument(0).isEmpty(); // an empty one must not mean all
    if (hasMail == given.has(u"all-failed"_s))
        return tl::unexpected(u"mail retry wants MAIL, or --all-failed, but not both"_s);
    return MailRetryCommand{given.argument(0)};
}

} // namespace

QList<CommandSpec> mailCommandSpecs()
{
    const CommandSpec list{
            .name = u"mail list"_s,
            .summary = u"list mails and what became of them"_s,
            .description =
                    u"Lists the newest mails: what waits, what was sent in the last days, and what was given up."_s,
            .options = {{u"state"_s, u"queued|sent|failed"_s, u"only mails in this state"_s}, jsonOption()},
            .examples = {u"mail list --state failed"_s},
            .build = buildMailList,
    };
    const CommandSpec show{
            .name = u"mail show"_s,
            .summary = u"show one mail"_s,
            .description = u"Shows what is known of one mail, with the last answer of the mail server.\n"
                           "MAIL is the id that `gatehouse mail list` shows."_s,
            .arguments = {{u"MAIL"_s}},
            .options = {jsonOption()},
            .examples = {u"mail show 0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s},
            .build = [](const GivenArguments &given) -> BuiltCommand {
                return MailShowCommand{given.argument(0), given.has(u"json"_s)};
            },
    };
    const CommandSpec retry{
            .name = u"mail retry"_s,
            .summary = u"try again to send a mail"_s,
            .description = u"Has a mail that waits or was given up sent at once, by the service that runs or by the "
                           u"next one."_s,
            .arguments = {{u"MAIL"_s, false}},
            .options = {{u"all-failed"_s, {}, u"all mails that were given up"_s}},
            .examples = {u"mail retry 0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s, u"mail retry --all-failed"_s},
            .build = buildMailRetry,
    };
    return {list, show, retry};
}

} // namespace Gatehouse
