// SPDX-License-Identifier: MIT
#include "commandline/commandtable.h"

#include "configuration/configurationformats.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

const OptionSpec &yesOption()
{
    static const OptionSpec option{u"yes"_s, {}, u"do not ask whether it is meant"_s};
    return option;
}

const OptionSpec &fieldOption()
{
    static const OptionSpec option{u"field"_s, u"NAME=VALUE"_s,
                                   u"set a column of [[user.field]]; may be given several times"_s, true};
    return option;
}

const OptionSpec &passwordStdinOption()
{
    static const OptionSpec option{
            u"password-stdin"_s, {}, u"read the password from the first line of standard input"_s};
    return option;
}

const OptionSpec &generatePasswordOption()
{
    static const OptionSpec option{u"generate-password"_s, {}, u"make one up and print it"_s};
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
            return tl::unexpected(u"--field wants NAME=VALUE, such as --field first_name=Ada"_s);
        const bool isKnown =
                std::any_of(fields.begin(), fields.end(), [&](const auto &field) { return field.first == name; });
        if (isKnown)
            return tl::unexpected(u"--field %1 is given twice"_s.arg(name));
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
        return tl::unexpected(u"--%1 wants yes or no"_s.arg(option));
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
            return tl::unexpected(u"--host wants %1"_s.arg(listenAddressFormat().expected));
    }
    if (given.has(u"port"_s)) {
        bool ok = false;
        command.port = given.value(u"port"_s).toUShort(&ok);
        if (!ok)
            return tl::unexpected(u"--port wants a number from 0 to 65535; 0 takes any free port"_s);
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
        return tl::unexpected(u"--sort wants id or email"_s);
    const bool byEmail = given.has(u"sort"_s) ? sort == u"email" : given.has(u"email-prefix"_s);
    command.query.sort = byEmail ? Auth::UserQuery::Sort::Email : Auth::UserQuery::Sort::Id;
    if (given.has(u"limit"_s)) {
        command.query.limit = given.value(u"limit"_s).toInt(); // 0, which is refused, when it is no number
        if (command.query.limit < 1 || command.query.limit > 1000)
            return tl::unexpected(u"--limit wants a number from 1 to 1000"_s);
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
        return tl::unexpected(u"--email must not be empty"_s);
    if (given.has(u"email"_s))
        command.email = given.value(u"email"_s);
    command.isActive = oneOfTwo(given, u"activate"_s, u"deactivate"_s);
    command.isVerified = oneOfTwo(given, u"verify"_s, u"unverify"_s);
    command.isSuperuser = oneOfTwo(given, u"superuser"_s, u"no-superuser"_s);
    command.fields = *fields;
    command.json = given.has(u"json"_s);
    if (!command.email && !command.isActive && !command.isVerified && !command.isSuperuser && command.fields.isEmpty())
        return tl::unexpected(u"user update needs something to change, such as --email or --deactivate"_s);
    return command;
}

BuiltCommand buildTokenRevoke(const GivenArguments &given)
{
    const bool hasUser = !given.positional.isEmpty();
    if (hasUser == given.has(u"token-stdin"_s))
        return tl::unexpected(u"token revoke wants USER, whose tokens all go, or --token-stdin, but not both"_s);
    return TokenRevokeCommand{given.argument(0)};
}

BuiltCommand buildOAuthList(const GivenArguments &given)
{
    if (!given.positional.isEmpty() && given.has(u"user"_s))
        return tl::unexpected(u"oauth list wants USER or --user, but not both"_s);
    const QString user = given.has(u"user"_s) ? given.value(u"user"_s) : given.argument(0);
    return OAuthListCommand{user, given.has(u"json"_s), given.value(u"provider"_s)};
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
            .summary = u"run the service"_s,
            .description = u"Runs the service until SIGTERM or SIGINT.\n"
                           "When it is ready it prints the address it listens at."_s,
            .options = {{u"host"_s, u"HOST"_s, u"listen at this IP address instead of server.host"_s},
                        {u"port"_s, u"PORT"_s, u"listen at this port instead of server.port; 0 takes any free one"_s}},
            .examples = {u"serve"_s, u"serve --config /etc/gatehouse/gatehouse.toml --port 8080"_s},
            .build = buildServe,
    };
    const CommandSpec checkConfig{
            .name = u"check-config"_s,
            .summary = u"say whether the configuration is good"_s,
            .description = u"Reads the configuration as the service would and lists everything that is wrong with it.\n"
                           "Exit code 78 means that there is something."_s,
            .examples = {u"check-config"_s},
            .build = [](const GivenArguments &) -> BuiltCommand { return CheckConfigCommand{}; },
    };
    const CommandSpec migrate{
            .name = u"migrate"_s,
            .summary = u"make or upgrade the tables"_s,
            .description = u"Makes the tables that are missing, upgrades older ones, and says what it did.\n"
                           "It can be run again at any time."_s,
            .options = {{u"dry-run"_s, {}, u"only say what would be done"_s}},
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
            .summary = u"find users"_s,
            .description = u"Lists users, a page at a time. Conditions add up. With --json it prints one JSON object a "
                           u"line; when\n"
                           "more follow, {\"next_cursor\":\"…\"} goes to standard error."_s,
            .options = {{u"search"_s, u"TEXT"_s, u"TEXT stands somewhere in the e-mail address or a text field"_s},
                        {u"email-prefix"_s, u"TEXT"_s,
                         u"the e-mail address begins with TEXT; fast for any number of users"_s},
                        {u"active"_s, u"yes|no"_s, u"only users who may, or may not, log in"_s},
                        {u"verified"_s, u"yes|no"_s, u"only users with, or without, a verified address"_s},
                        {u"superuser"_s, u"yes|no"_s, u"only superusers, or only others"_s},
                        {u"sort"_s, u"id|email"_s,
                         u"in this order; without it by id, and by email where there is --email-prefix"_s},
                        {u"descending"_s, {}, u"the other way round"_s},
                        {u"limit"_s, u"N"_s, u"at most N users, 1 to 1000; 50 unless told otherwise"_s},
                        {u"after"_s, u"CURSOR"_s,
                         u"the next page: CURSOR is on standard error after the page before"_s},
                        jsonOption()},
            .examples = {u"user list --search ada"_s, u"user list --superuser yes --json"_s},
            .build = buildUserList,
    };
    const CommandSpec show{
            .name = u"user show"_s,
            .summary = u"show one user"_s,
            .description = u"Shows one user, found by id or e-mail address."_s,
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
            .summary = u"add a user"_s,
            .description = u"Adds a user. Unless told otherwise it asks for the password at the terminal, twice; a "
                           u"password is\n"
                           "never an argument, because everyone on the machine could read it there."_s,
            .arguments = {{u"EMAIL"_s}},
            .options = {{u"superuser"_s, {}, u"may do everything; the address counts as verified"_s},
                        {u"verified"_s, {}, u"the address needs no verification any more"_s},
                        {u"inactive"_s, {}, u"cannot log in yet"_s},
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
            .summary = u"change a user"_s,
            .description = u"Changes what is named and leaves the rest as it is."_s,
            .arguments = {{u"USER"_s}},
            .options = {{u"email"_s, u"EMAIL"_s,
                         u"the new address, which is then not verified unless --verify is given too"_s},
                        {u"activate"_s, {}, u"may log in"_s},
                        {u"deactivate"_s, {}, u"cannot log in; tokens stop working"_s},
                        {u"verify"_s, {}, u"the address counts as verified"_s},
                        {u"unverify"_s, {}, u"it does not"_s},
                        {u"superuser"_s, {}, u"may do everything"_s},
                        {u"no-superuser"_s, {}, u"may not"_s},
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
            .summary = u"remove a user"_s,
            .description = u"Removes a user with all tokens and OAuth accounts. It cannot be undone."_s,
            .arguments = {{u"USER"_s}},
            .options = {yesOption()},
            .examples = {u"user delete ada@example.org"_s},
            .build = [](const GivenArguments &given) -> BuiltCommand {
                return UserDeleteCommand{given.argument(0), given.has(u"yes"_s)};
            },
    };
    const CommandSpec setPassword{
            .name = u"user set-password"_s,
            .summary = u"give a user another password"_s,
            .description =
                    u"Gives a user another password. Unless told otherwise it asks for it at the terminal, twice."_s,
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

QList<CommandSpec> tokenCommands()
{
    const CommandSpec list{
            .name = u"token list"_s,
            .summary = u"list the tokens in the database"_s,
            .description = u"Lists who has tokens and since when, never the tokens themselves.\n"
                           "JWTs are not stored, so they are not here."_s,
            .arguments = {{u"USER"_s, false}},
            .options = {jsonOption()},
            .examples = {u"token list ada@example.org"_s},
            .build = build<TokenListCommand>,
    };
    const CommandSpec revoke{
            .name = u"token revoke"_s,
            .summary = u"revoke a user's tokens, or one token"_s,
            .description = u"Revokes all tokens of USER, or with --token-stdin the one token on standard input: as an "
                           u"argument,\n"
                           "everyone on the machine could read it."_s,
            .arguments = {{u"USER"_s, false}},
            .options = {{u"token-stdin"_s, {}, u"revoke the token on the first line of standard input"_s}},
            .examples = {u"token revoke ada@example.org"_s, u"token revoke --token-stdin < token.txt"_s},
            .build = buildTokenRevoke,
    };
    const CommandSpec purge{
            .name = u"token purge"_s,
            .summary = u"remove expired tokens"_s,
            .description = u"Removes expired tokens from the database. They are refused anyway; this frees the room."_s,
            .examples = {u"token purge"_s},
            .build = [](const GivenArguments &) -> BuiltCommand { return TokenPurgeCommand{}; },
    };
    return {list, revoke, purge};
}

QList<CommandSpec> oauthCommands()
{
    const CommandSpec list{
            .name = u"oauth list"_s,
            .summary = u"list linked OAuth accounts"_s,
            .description = u"Lists the OAuth accounts of one user, or of everyone."_s,
            .arguments = {{u"USER"_s, false}},
            .options = {{u"user"_s, u"USER"_s, u"the same as the argument"_s},
                        {u"provider"_s, u"NAME"_s, u"only those of this [[oauth]] client"_s},
                        jsonOption()},
            .examples = {u"oauth list ada@example.org"_s, u"oauth list --provider google --json"_s},
            .build = buildOAuthList,
    };
    const CommandSpec unlink{
            .name = u"oauth unlink"_s,
            .summary = u"unlink an OAuth account from a user"_s,
            .description = u"Unlinks an OAuth account, and takes its tokens back at the provider where it has a way to "
                           u"do so.\n"
                           "ACCOUNT is the id that `gatehouse oauth list` shows."_s,
            .arguments = {{u"USER"_s}, {u"ACCOUNT"_s}},
            .options = {yesOption(), {u"force"_s, {}, u"unlink it even if the user could not log in any more"_s}},
            .examples = {u"oauth unlink ada@example.org 0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s},
            .build = [](const GivenArguments &given) -> BuiltCommand {
                return OAuthUnlinkCommand{given.argument(0), given.argument(1), given.has(u"yes"_s),
                                          given.has(u"force"_s)};
            },
    };
    const CommandSpec rewrap{
            .name = u"oauth rewrap"_s,
            .summary = u"encrypt stored provider tokens with the first key"_s,
            .description =
                    u"Encrypts the stored tokens of providers with the first key of secrets.oauth_token_key: those\n"
                    "in clear, and those of an older key, which is not needed any more afterwards."_s,
            .examples = {u"oauth rewrap"_s},
            .build = [](const GivenArguments &) -> BuiltCommand { return OAuthRewrapCommand{}; },
    };
    return {list, unlink, rewrap};
}

} // namespace

const OptionSpec &jsonOption()
{
    static const OptionSpec option{u"json"_s, {}, u"print JSON, for programs"_s};
    return option;
}

const QList<CommandSpec> &commandSpecs()
{
    static const QList<CommandSpec> specs = serviceCommands() + transferCommandSpecs() + userReadingCommands() +
                                            QList{userCreateCommand(), userUpdateCommand()} + userRemovingCommands() +
                                            tokenCommands() + oauthCommands() + mailCommandSpecs();
    return specs;
}

const QList<OptionSpec> &commonOptions()
{
    static const QList<OptionSpec> options = {
            {u"config"_s, u"FILE"_s, u"read this configuration; else GATEHOUSE_CONFIG, else ./gatehouse.toml"_s},
            {u"help"_s, {}, u"print this"_s},
            {u"version"_s, {}, u"print the version"_s},
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
