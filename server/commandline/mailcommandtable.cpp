// SPDX-License-Identifier: MIT
// The commands `gatehouse mail …`.
#include "commandline/commandtable.h"

#include "commandline/words.h"

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
            return tl::unexpected(Tr::tr("--state wants queued, sent or failed"));
    }
    return command;
}

BuiltCommand buildMailRetry(const GivenArguments &given)
{
    const bool hasMail = !given.argument(0).isEmpty(); // an empty one must not mean all
    if (hasMail == given.has(u"all-failed"_s))
        return tl::unexpected(Tr::tr("mail retry wants MAIL, or --all-failed, but not both"));
    return MailRetryCommand{given.argument(0)};
}

BuiltCommand buildMailPreview(const GivenArguments &given)
{
    if (!given.has(u"output"_s))
        return MailPreviewCommand{u"mail-preview"_s};
    if (given.value(u"output"_s).isEmpty())
        return tl::unexpected(Tr::tr("--output must not be empty"));
    return MailPreviewCommand{given.value(u"output"_s)};
}

QList<CommandSpec> mailTrialSpecs()
{
    const CommandSpec preview{
            .name = u"mail preview"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "write an example of every mail as files"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Writes every mail in every language into FOLDER/LANGUAGE, with made-up names: KIND.html and "
                    "KIND.txt\n"
                    "to look at, KIND.eml to open in a mail program. Files of an earlier preview are replaced."),
            .options = {{u"output"_s, u"FOLDER"_s,
                         QT_TRANSLATE_NOOP("CommandLine", "write into this folder; else ./mail-preview")}},
            .examples = {u"mail preview"_s, u"mail preview --output mails"_s},
            .build = buildMailPreview,
    };
    const CommandSpec test{
            .name = u"mail test"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "send one mail at once, to see whether it arrives"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Sends a test message through the configured transport at once and says what the server answered.\n"
                    "It is not written into the outbox and not tried again."),
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
            .summary = QT_TRANSLATE_NOOP("CommandLine", "list mails and what became of them"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Lists the newest mails: what waits, what was sent in the last days, and what was given up."),
            .options = {{u"state"_s, u"queued|sent|failed"_s,
                         QT_TRANSLATE_NOOP("CommandLine", "only mails in this state")},
                        jsonOption()},
            .examples = {u"mail list --state failed"_s},
            .build = buildMailList,
    };
    const CommandSpec show{
            .name = u"mail show"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "show one mail"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine", "Shows what is known of one mail, with the last answer of the mail server.\n"
                                   "MAIL is the id that `gatehouse mail list` shows."),
            .arguments = {{u"MAIL"_s}},
            .options = {jsonOption()},
            .examples = {u"mail show 0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s},
            .build = [](const GivenArguments &given) -> BuiltCommand {
                return MailShowCommand{given.argument(0), given.has(u"json"_s)};
            },
    };
    const CommandSpec retry{
            .name = u"mail retry"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "try again to send a mail"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Has a mail that waits or was given up sent at once, by the service that runs or by the next one."),
            .arguments = {{u"MAIL"_s, false}},
            .options = {{u"all-failed"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "all mails that were given up")}},
            .examples = {u"mail retry 0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s, u"mail retry --all-failed"_s},
            .build = buildMailRetry,
    };
    return QList{list, show, retry} + mailTrialSpecs();
}

} // namespace Gatehouse
