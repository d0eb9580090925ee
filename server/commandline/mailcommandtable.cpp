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

BuiltCommand buildMailPreview(const GivenArguments &given)
{
    if (!given.has(u"output"_s))
        return MailPreviewCommand{u"mail-preview"_s};
    if (given.value(u"output"_s).isEmpty())
        return tl::unexpected(u"--output must not be empty"_s);
    return MailPreviewCommand{given.value(u"output"_s)};
}

QList<CommandSpec> mailTrialSpecs()
{
    const CommandSpec preview{
            .name = u"mail preview"_s,
            .summary = u"write an example of every mail as files"_s,
            .description =
                    u"Writes every mail in every language into FOLDER/LANGUAGE, with made-up names: KIND.html and "
                    u"KIND.txt\n"
                    "to look at, KIND.eml to open in a mail program. Files of an earlier preview are replaced."_s,
            .options = {{u"output"_s, u"FOLDER"_s, u"write into this folder; else ./mail-preview"_s}},
            .examples = {u"mail preview"_s, u"mail preview --output mails"_s},
            .build = buildMailPreview,
    };
    const CommandSpec test{
            .name = u"mail test"_s,
            .summary = u"send one mail at once, to see whether it arrives"_s,
            .description = u"Sends a test message through the configured transport at once and says what the server "
                           u"answered.\n"
                           "It is not written into the outbox and not tried again."_s,
            .arguments = {{u"ADDRESS"_s}},
            .examples = {u"mail test ada@example.org"_s},
            .build = [](const GivenArguments &given) -> BuiltCommand { return MailTestCommand{given.argument(0)}; },
    };
    return {preview, test};
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
    return QList{list, show, retry} + mailTrialSpecs();
}

} // namespace Gatehouse
