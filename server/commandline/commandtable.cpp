// SPDX-License-Identifier: MIT
#include "commandline/commandtable.h"

#include "commandline/words.h"
#include "configuration/configurationformats.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

const OptionSpec &fieldOption()
{
    static const OptionSpec option{
            u"field"_s, u"NAME=VALUE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "set a column of [[user.field]]; may be given several times"), true};
    return option;
}

const OptionSpec &passwordStdinOption()
{
    static const OptionSpec option{
            u"password-stdin"_s,
            {},
            QT_TRANSLATE_NOOP("CommandLine", "read the password from the first line of standard input")};
    return option;
}

const OptionSpec &generatePasswordOption()
{
    static const OptionSpec option{
            u"generate-password"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "make one up and print it")};
    return option;
}

PasswordSource passwordSource(const GivenArguments &given)
{
    if (given.has(u"password-stdin"_s))
        return PasswordSource::StandardInput;
    return given.has(u"generate-password"_s) ? PasswordSource::Generated : PasswordSource::Terminal;
}

tl::expected<FieldValues, QString> fieldValues(const GivenArguments &given)
{
    FieldValues fields;
    for (const QString &pair : given.options.value(u"field"_s)) {
        const QString name = pair.section(u'=', 0, 0);
        if (!pair.contains(u'=') || !columnNameFormat().accepts(name))
            return tl::unexpected(Tr::tr("--field wants NAME=VALUE, such as --field first_name=Ada"));
        const bool isKnown =
                std::any_of(fields.begin(), fields.end(), [&](const auto &field) { return field.first == name; });
        if (isKnown)
            return tl::unexpected(Tr::tr("--field %1 is given twice").arg(name));
        fields.append({name, pair.section(u'=', 1)});
    }
    return fields;
}

//! yes, no, or not given; an error for any other word.
tl::expected<std::optional<bool>, QString> yesOrNo(const GivenArguments &given, const QString &option)
{
    if (!given.has(option))
        return std::optional<bool>();
    const QString word = given.value(option);
    if (word != u"yes" && word != u"no")
        return tl::unexpected(Tr::tr("--%1 wants yes or no").arg(option));
    return std::optional(word == u"yes");
}

//! What a pair of flags such as --activate and --deactivate asks for.
std::optional<bool> oneOfTwo(const GivenArguments &given, const QString &yes, const QString &no)
{
    if (given.has(yes))
        return true;
    return given.has(no) ? std::optional(false) : std::nullopt;
}

BuiltCommand buildServe(const GivenArguments &given)
{
    ServeCommand command;
    if (given.has(u"host"_s)) {
        command.host = listenAddress(given.value(u"host"_s));
        if (command.host.isEmpty())
            return tl::unexpected(
                    Tr::tr("--host wants an IP address of this machine (0.0.0.0 and :: are all of them) or localhost"));
    }
    if (given.has(u"port"_s)) {
        bool ok = false;
        command.port = given.value(u"port"_s).toUShort(&ok);
        if (!ok)
            return tl::unexpected(Tr::tr("--port wants a number from 0 to 65535; 0 takes any free port"));
    }
    return command;
}

BuiltCommand buildUserList(const GivenArguments &given)
{
    UserListCommand command;
    command.json = given.has(u"json"_s);
    command.query.text = given.value(u"search"_s);
    command.query.emailPrefix = given.value(u"email-prefix"_s);
    command.query.descending = given.has(u"descending"_s);
    command.query.after = given.value(u"after"_s);
    for (const auto &[option, member] :
         {std::pair(u"active"_s, &Auth::UserQuery::isActive), std::pair(u"verified"_s, &Auth::UserQuery::isVerified),
          std::pair(u"superuser"_s, &Auth::UserQuery::isSuperuser)}) {
        const auto answer = yesOrNo(given, option);
        if (!answer)
            return tl::unexpected(answer.error());
        command.query.*member = *answer;
    }
    const QString sort = given.value(u"sort"_s);
    if (given.has(u"sort"_s) && sort != u"id" && sort != u"email")
        return tl::unexpected(Tr::tr("--sort wants id or email"));
    const bool byEmail = given.has(u"sort"_s) ? sort == u"email" : given.has(u"email-prefix"_s);
    command.query.sort = byEmail ? Auth::UserQuery::Sort::Email : Auth::UserQuery::Sort::Id;
    if (given.has(u"limit"_s)) {
        command.query.limit = given.value(u"limit"_s).toInt(); // 0, which is refused, when it is no number
        if (command.query.limit < 1 || command.query.limit > 1000)
            return tl::unexpected(Tr::tr("--limit wants a number from 1 to 1000"));
    }
    return command;
}

BuiltCommand buildUserCreate(const GivenArguments &given)
{
    const tl::expected<FieldValues, QString> fields = fieldValues(given);
    if (!fields)
        return tl::unexpected(fields.error());
    UserCreateCommand command;
    command.email = given.argument(0);
    command.isSuperuser = given.has(u"superuser"_s);
    // Whoever makes a superuser here vouches for the address; one who must verify first could not do anything.
    command.isVerified = given.has(u"verified"_s) || command.isSuperuser;
    command.isActive = !given.has(u"inactive"_s);
    command.fields = *fields;
    command.passwordSource = passwordSource(given);
    command.json = given.has(u"json"_s);
    return command;
}

BuiltCommand buildUserUpdate(const GivenArguments &given)
{
    const tl::expected<FieldValues, QString> fields = fieldValues(given);
    if (!fields)
        return tl::unexpected(fields.error());
    UserUpdateCommand command;
    command.user = given.argument(0);
    if (given.has(u"email"_s) && given.value(u"email"_s).isEmpty())
        return tl::unexpected(Tr::tr("--email must not be empty"));
    if (given.has(u"email"_s))
        command.email = given.value(u"email"_s);
    command.isActive = oneOfTwo(given, u"activate"_s, u"deactivate"_s);
    command.isVerified = oneOfTwo(given, u"verify"_s, u"unverify"_s);
    command.isSuperuser = oneOfTwo(given, u"superuser"_s, u"no-superuser"_s);
    command.fields = *fields;
    command.json = given.has(u"json"_s);
    if (!command.email && !command.isActive && !command.isVerified && !command.isSuperuser && command.fields.isEmpty())
        return tl::unexpected(Tr::tr("user update needs something to change, such as --email or --deactivate"));
    return command;
}

//! For the commands that are a USER and --json.
template<typename UserAndJson>
BuiltCommand build(const GivenArguments &given)
{
    return UserAndJson{given.argument(0), given.has(u"json"_s)};
}

QList<CommandSpec> serviceCommands()
{
    const CommandSpec serve{
            .name = u"serve"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "run the service"),
            .description = QT_TRANSLATE_NOOP("CommandLine", "Runs the service until SIGTERM or SIGINT.\n"
                                                            "When it is ready it prints the address it listens at."),
            .options = {{u"host"_s, u"HOST"_s,
                         QT_TRANSLATE_NOOP("CommandLine", "listen at this IP address instead of server.host")},
                        {u"port"_s, u"PORT"_s,
                         QT_TRANSLATE_NOOP("CommandLine",
                                           "listen at this port instead of server.port; 0 takes any free one")}},
            .examples = {u"serve"_s, u"serve --config /etc/gatehouse/gatehouse.toml --port 8080"_s},
            .build = buildServe,
    };
    const CommandSpec checkConfig{
            .name = u"check-config"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "say whether the configuration is good"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Reads the configuration as the service would and lists everything that is wrong with it.\n"
                    "Exit code 78 means that there is something."),
            .examples = {u"check-config"_s},
            .build = [](const GivenArguments &) -> BuiltCommand { return CheckConfigCommand{}; },
    };
    const CommandSpec migrate{
            .name = u"migrate"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "make or upgrade the tables"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine", "Makes the tables that are missing, upgrades older ones, and says what it did.\n"
                                   "It can be run again at any time."),
            .options = {{u"dry-run"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "only say what would be done")}},
            .examples = {u"migrate --dry-run"_s, u"migrate"_s},
            .build = [](const GivenArguments &given) -> BuiltCommand {
                return MigrateCommand{given.has(u"dry-run"_s)};
            },
    };
    return {serve, checkConfig, migrate};
}

QList<CommandSpec> userReadingCommands()
{
    const CommandSpec list{
            .name = u"user list"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "find users"),
            .description =
                    QT_TRANSLATE_NOOP("CommandLine", "Lists users, a page at a time. Conditions add up. With --json it "
                                                     "prints one JSON object a line; when\n"
                                                     "more follow, {\"next_cursor\":\"…\"} goes to standard error."),
            .options =
                    {{u"search"_s, u"TEXT"_s,
                      QT_TRANSLATE_NOOP("CommandLine", "TEXT stands somewhere in the e-mail address or a text field")},
                     {u"email-prefix"_s, u"TEXT"_s,
                      QT_TRANSLATE_NOOP("CommandLine",
                                        "the e-mail address begins with TEXT; fast for any number of users")},
                     {u"active"_s, u"yes|no"_s,
                      QT_TRANSLATE_NOOP("CommandLine", "only users who may, or may not, log in")},
                     {u"verified"_s, u"yes|no"_s,
                      QT_TRANSLATE_NOOP("CommandLine", "only users with, or without, a verified address")},
                     {u"superuser"_s, u"yes|no"_s, QT_TRANSLATE_NOOP("CommandLine", "only superusers, or only others")},
                     {u"sort"_s, u"id|email"_s,
                      QT_TRANSLATE_NOOP("CommandLine",
                                        "in this order; without it by id, and by email where there is --email-prefix")},
                     {u"descending"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "the other way round")},
                     {u"limit"_s, u"N"_s,
                      QT_TRANSLATE_NOOP("CommandLine", "at most N users, 1 to 1000; 50 unless told otherwise")},
                     {u"after"_s, u"CURSOR"_s,
                      QT_TRANSLATE_NOOP("CommandLine",
                                        "the next page: CURSOR is on standard error after the page before")},
                     jsonOption()},
            .examples = {u"user list --search ada"_s, u"user list --superuser yes --json"_s},
            .build = buildUserList,
    };
    const CommandSpec show{
            .name = u"user show"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "show one user"),
            .description = QT_TRANSLATE_NOOP("CommandLine", "Shows one user, found by id or e-mail address."),
            .arguments = {{u"USER"_s}},
            .options = {jsonOption()},
            .examples = {u"user show ada@example.org"_s},
            .build = build<UserShowCommand>,
    };
    return {list, show};
}

CommandSpec userCreateCommand()
{
    return {
            .name = u"user create"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "add a user"),
            .description = QT_TRANSLATE_NOOP("CommandLine",
                                             "Adds a user. Unless told otherwise it asks for the password at the "
                                             "terminal, twice; a password is\n"
                                             "never an argument, because everyone on the machine could read it there."),
            .arguments = {{u"EMAIL"_s}},
            .options = {{u"superuser"_s,
                         {},
                         QT_TRANSLATE_NOOP("CommandLine", "may do everything; the address counts as verified")},
                        {u"verified"_s,
                         {},
                         QT_TRANSLATE_NOOP("CommandLine", "the address needs no verification any more")},
                        {u"inactive"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "cannot log in yet")},
                        fieldOption(),
                        passwordStdinOption(),
                        generatePasswordOption(),
                        jsonOption()},
            .exclusive = {{u"password-stdin"_s, u"generate-password"_s}},
            .examples = {u"user create ada@example.org --superuser --verified"_s,
                         u"user create ada@example.org --generate-password"_s},
            .build = buildUserCreate,
    };
}

CommandSpec userUpdateCommand()
{
    return {
            .name = u"user update"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "change a user"),
            .description = QT_TRANSLATE_NOOP("CommandLine", "Changes what is named and leaves the rest as it is."),
            .arguments = {{u"USER"_s}},
            .options = {{u"email"_s, u"EMAIL"_s,
                         QT_TRANSLATE_NOOP("CommandLine",
                                           "the new address, which is then not verified unless --verify is given too")},
                        {u"activate"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "may log in")},
                        {u"deactivate"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "cannot log in; tokens stop working")},
                        {u"verify"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "the address counts as verified")},
                        {u"unverify"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "it does not")},
                        {u"superuser"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "may do everything")},
                        {u"no-superuser"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "may not")},
                        fieldOption(),
                        jsonOption()},
            .exclusive = {{u"activate"_s, u"deactivate"_s},
                          {u"verify"_s, u"unverify"_s},
                          {u"superuser"_s, u"no-superuser"_s}},
            .examples = {u"user update ada@example.org --deactivate"_s},
            .build = buildUserUpdate,
    };
}

QList<CommandSpec> userRemovingCommands()
{
    const CommandSpec remove{
            .name = u"user delete"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "remove a user"),
            .description = QT_TRANSLATE_NOOP("CommandLine",
                                             "Removes a user with all tokens and OAuth accounts. It cannot be undone."),
            .arguments = {{u"USER"_s}},
            .options = {yesOption()},
            .examples = {u"user delete ada@example.org"_s},
            .build = [](const GivenArguments &given) -> BuiltCommand {
                return UserDeleteCommand{given.argument(0), given.has(u"yes"_s)};
            },
    };
    const CommandSpec setPassword{
            .name = u"user set-password"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "give a user another password"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Gives a user another password. Unless told otherwise it asks for it at the terminal, twice."),
            .arguments = {{u"USER"_s}},
            .options = {passwordStdinOption(), generatePasswordOption()},
            .exclusive = {{u"password-stdin"_s, u"generate-password"_s}},
            .examples = {u"user set-password ada@example.org"_s,
                         u"user set-password ada@example.org --password-stdin < password.txt"_s},
            .build = [](const GivenArguments &given) -> BuiltCommand {
                return UserSetPasswordCommand{given.argument(0), passwordSource(given)};
            },
    };
    return {remove, setPassword};
}

} // namespace

const OptionSpec &yesOption()
{
    static const OptionSpec option{u"yes"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "do not ask whether it is meant")};
    return option;
}

const OptionSpec &jsonOption()
{
    static const OptionSpec option{u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "print JSON, for programs")};
    return option;
}

const QList<CommandSpec> &commandSpecs()
{
    static const QList<CommandSpec> specs = serviceCommands() + transferCommandSpecs() + userReadingCommands() +
                                            QList{userCreateCommand(), userUpdateCommand()} + userRemovingCommands() +
                                            tokenCommandSpecs() + mailCommandSpecs();
    return specs;
}

const QList<OptionSpec> &commonOptions()
{
    static const QList<OptionSpec> options = {
            {u"config"_s, u"FILE"_s,
             QT_TRANSLATE_NOOP("CommandLine", "read this configuration; else GATEHOUSE_CONFIG, else ./gatehouse.toml")},
            {u"help"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "print this")},
            {u"version"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "print the version")},
    };
    return options;
}

const OptionSpec *CommandSpec::find(const QString &option) const
{
    for (const QList<OptionSpec> *list : {&options, &commonOptions()}) {
        const auto found =
                std::find_if(list->begin(), list->end(), [&](const auto &spec) { return spec.name == option; });
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

} // namespace Gatehouse
