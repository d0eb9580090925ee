// SPDX-License-Identifier: MIT
// The commands `gatehouse import` and `gatehouse export`.
#include "commandline/commandtable.h"

#include "commandline/words.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Format = ImportCommand::Format;
using OnConflict = ImportCommand::OnConflict;

const OptionSpec &formatOption()
{
    static const OptionSpec option{
            u"format"_s, u"csv|jsonl"_s,
            QT_TRANSLATE_NOOP("CommandLine",
                              "a table with commas, or a JSON object a line; else as the file's name ends, or csv")};
    return option;
}

tl::expected<Format, QString> formatOf(const GivenArguments &given, const QString &fileName)
{
    const QString name = given.value(u"format"_s);
    if (given.has(u"format"_s) && name != u"csv" && name != u"jsonl")
        return tl::unexpected(Tr::tr("--format wants csv or jsonl"));
    if (name == u"jsonl")
        return Format::JsonLines;
    const bool looksLikeJson = fileName.endsWith(u".jsonl"_s) || fileName.endsWith(u".ndjson"_s);
    return name.isEmpty() && looksLikeJson ? Format::JsonLines : Format::Csv;
}

tl::expected<OnConflict, QString> onConflictOf(const GivenArguments &given)
{
    const QString word = given.has(u"on-conflict"_s) ? given.value(u"on-conflict"_s) : u"fail"_s;
    if (word == u"skip")
        return OnConflict::Skip;
    if (word == u"update")
        return OnConflict::Update;
    if (word == u"fail")
        return OnConflict::Fail;
    return tl::unexpected(Tr::tr("--on-conflict wants skip, update or fail"));
}

BuiltCommand buildImport(const GivenArguments &given)
{
    ImportCommand command;
    command.file = given.argument(0);
    const auto format = formatOf(given, command.file);
    const auto onConflict = onConflictOf(given);
    if (!format || !onConflict)
        return tl::unexpected(!format ? format.error() : onConflict.error());
    command.format = *format;
    command.onConflict = *onConflict;
    if (given.has(u"batch"_s)) {
        constexpr int mostLines = 1'000'000;
        command.batch = given.value(u"batch"_s).toInt(); // 0, which is refused, when it is no number
        if (command.batch < 1 || command.batch > mostLines)
            return tl::unexpected(Tr::tr("--batch wants a number from 1 to %1").arg(mostLines));
    }
    if (given.has(u"rejects"_s) && given.value(u"rejects"_s).isEmpty())
        return tl::unexpected(Tr::tr("--rejects needs the name of a file"));
    command.rejects = given.value(u"rejects"_s);
    command.resume = given.has(u"resume"_s);
    command.restart = given.has(u"restart"_s);
    command.dryRun = given.has(u"dry-run"_s);
    command.ignoreUnknown = given.has(u"ignore-unknown"_s);
    if (command.resume && command.file == u"-")
        return tl::unexpected(Tr::tr("--resume needs a file: standard input cannot be read again"));
    return command;
}

BuiltCommand buildExport(const GivenArguments &given)
{
    ExportCommand command;
    command.output = given.value(u"output"_s);
    if (given.has(u"output"_s) && command.output.isEmpty())
        return tl::unexpected(Tr::tr("--output needs the name of a file"));
    const auto format = formatOf(given, command.output);
    if (!format)
        return tl::unexpected(format.error());
    command.format = *format;
    command.forSpreadsheets = given.has(u"for-spreadsheets"_s);
    if (command.forSpreadsheets && command.format != Format::Csv)
        return tl::unexpected(Tr::tr("--for-spreadsheets wants a table, not JSON lines"));
    command.withoutPasswords = command.forSpreadsheets || given.has(u"no-passwords"_s);
    return command;
}

} // namespace

QList<CommandSpec> transferCommandSpecs()
{
    const CommandSpec import{
            .name = u"import"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "add the users of a file"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Adds the users of a table (CSV) or of JSON lines; - is standard input. Columns: email, and where\n"
                    "wanted id, hashed_password, is_active, is_superuser, is_verified and those of [[user.field]].\n"
                    "Each batch is committed as a whole. Lines that cannot be used are left out; exit code 65 says "
                    "so."),
            .arguments = {{u"FILE"_s}},
            .options =
                    {formatOption(),
                     {u"batch"_s, u"N"_s,
                      QT_TRANSLATE_NOOP("CommandLine", "commit after N lines; 50000 unless told otherwise")},
                     {u"on-conflict"_s, u"skip|update|fail"_s,
                      QT_TRANSLATE_NOOP(
                              "CommandLine",
                              "where address or id are taken: leave that user, change it, or reject the line (fail)")},
                     {u"rejects"_s, u"FILE"_s,
                      QT_TRANSLATE_NOOP("CommandLine",
                                        "write line, address and reason of rejected lines into this file")},
                     {u"resume"_s,
                      {},
                      QT_TRANSLATE_NOOP("CommandLine", "go on where an import of the same file was broken off")},
                     {u"restart"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "begin again instead")},
                     {u"dry-run"_s,
                      {},
                      QT_TRANSLATE_NOOP("CommandLine",
                                        "only say what would be done; finds no two lines that conflict far apart")},
                     {u"ignore-unknown"_s,
                      {},
                      QT_TRANSLATE_NOOP("CommandLine", "leave out columns that users do not have")}},
            .exclusive = {{u"resume"_s, u"restart"_s}, {u"resume"_s, u"dry-run"_s}},
            .examples = {u"import users.csv --rejects rejected.csv"_s, u"import users.jsonl --on-conflict skip"_s},
            .build = buildImport,
    };
    const CommandSpec exports{
            .name = u"export"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "write all users"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Writes all users, with their password hashes, as a table (CSV) or JSON lines that import reads.\n"
                    "A file is readable for its owner only. A spreadsheet runs what users wrote where it looks like a\n"
                    "formula: for one, take --for-spreadsheets."),
            .options = {formatOption(),
                        {u"output"_s, u"FILE"_s,
                         QT_TRANSLATE_NOOP("CommandLine", "write into this file; else to standard output")},
                        {u"no-passwords"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "leave the hashes out")},
                        {u"for-spreadsheets"_s,
                         {},
                         QT_TRANSLATE_NOOP("CommandLine",
                                           "leave the hashes out, and put an apostrophe before what would be a "
                                           "formula")}},
            .examples = {u"export --output users.csv"_s, u"export --format jsonl --no-passwords"_s,
                         u"export --for-spreadsheets --output list.csv"_s},
            .build = buildExport,
    };
    return {import, exports};
}

} // namespace Gatehouse
