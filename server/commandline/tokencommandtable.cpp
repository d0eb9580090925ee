// SPDX-License-Identifier: MIT
// The commands `gatehouse token …` and `gatehouse oauth …`.
#include "commandline/commandtable.h"
#include "commandline/words.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

BuiltCommand buildTokenList(const GivenArguments &given)
{
    return TokenListCommand{given.argument(0), given.has(u"json"_s)};
}

BuiltCommand buildTokenRevoke(const GivenArguments &given)
{
    const bool hasUser = !given.positional.isEmpty();
    if (hasUser == given.has(u"token-stdin"_s))
        return tl::unexpected(Tr::tr("token revoke wants USER, whose tokens all go, or --token-stdin, but not both"));
    return TokenRevokeCommand{given.argument(0)};
}

BuiltCommand buildOAuthList(const GivenArguments &given)
{
    if (!given.positional.isEmpty() && given.has(u"user"_s))
        return tl::unexpected(Tr::tr("oauth list wants USER or --user, but not both"));
    const QString user = given.has(u"user"_s) ? given.value(u"user"_s) : given.argument(0);
    return OAuthListCommand{user, given.has(u"json"_s), given.value(u"provider"_s)};
}

QList<CommandSpec> tokenCommands()
{
    const CommandSpec list{
            .name = u"token list"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "list the tokens in the database"),
            .description = QT_TRANSLATE_NOOP("CommandLine",
                                             "Lists who has tokens and since when, never the tokens themselves.\n"
                                             "JWTs are not stored, so they are not here."),
            .arguments = {{u"USER"_s, false}},
            .options = {jsonOption()},
            .examples = {u"token list ada@example.org"_s},
            .build = buildTokenList,
    };
    const CommandSpec revoke{
            .name = u"token revoke"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "revoke a user's tokens, or one token"),
            .description = QT_TRANSLATE_NOOP("CommandLine", "Revokes all tokens of USER, or with --token-stdin the one "
                                                            "token on standard input: as an argument,\n"
                                                            "everyone on the machine could read it."),
            .arguments = {{u"USER"_s, false}},
            .options = {{u"token-stdin"_s,
                         {},
                         QT_TRANSLATE_NOOP("CommandLine", "revoke the token on the first line of standard input")}},
            .examples = {u"token revoke ada@example.org"_s, u"token revoke --token-stdin < token.txt"_s},
            .build = buildTokenRevoke,
    };
    const CommandSpec purge{
            .name = u"token purge"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "remove expired tokens"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Removes expired tokens from the database. They are refused anyway; this frees the room."),
            .examples = {u"token purge"_s},
            .build = [](const GivenArguments &) -> BuiltCommand { return TokenPurgeCommand{}; },
    };
    return {list, revoke, purge};
}

QList<CommandSpec> oauthCommands()
{
    const CommandSpec list{
            .name = u"oauth list"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "list linked OAuth accounts"),
            .description = QT_TRANSLATE_NOOP("CommandLine", "Lists the OAuth accounts of one user, or of everyone."),
            .arguments = {{u"USER"_s, false}},
            .options = {{u"user"_s, u"USER"_s, QT_TRANSLATE_NOOP("CommandLine", "the same as the argument")},
                        {u"provider"_s, u"NAME"_s,
                         QT_TRANSLATE_NOOP("CommandLine", "only those of this [[oauth]] client")},
                        jsonOption()},
            .examples = {u"oauth list ada@example.org"_s, u"oauth list --provider google --json"_s},
            .build = buildOAuthList,
    };
    const CommandSpec unlink{
            .name = u"oauth unlink"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "unlink an OAuth account from a user"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Unlinks an OAuth account, and takes its tokens back at the provider where it has a way to do so.\n"
                    "ACCOUNT is the id that `gatehouse oauth list` shows."),
            .arguments = {{u"USER"_s}, {u"ACCOUNT"_s}},
            .options = {yesOption(),
                        {u"force"_s,
                         {},
                         QT_TRANSLATE_NOOP("CommandLine", "unlink it even if the user could not log in any more")}},
            .examples = {u"oauth unlink ada@example.org 0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s},
            .build = [](const GivenArguments &given) -> BuiltCommand {
                return OAuthUnlinkCommand{given.argument(0), given.argument(1), given.has(u"yes"_s),
                                          given.has(u"force"_s)};
            },
    };
    const CommandSpec rewrap{
            .name = u"oauth rewrap"_s,
            .summary = QT_TRANSLATE_NOOP("CommandLine", "encrypt stored provider tokens with the first key"),
            .description = QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "Encrypts the stored tokens of providers with the first key of secrets.oauth_token_key: those\n"
                    "in clear, and those of an older key, which is not needed any more afterwards."),
            .examples = {u"oauth rewrap"_s},
            .build = [](const GivenArguments &) -> BuiltCommand { return OAuthRewrapCommand{}; },
    };
    return {list, unlink, rewrap};
}

} // namespace

QList<CommandSpec> tokenCommandSpecs()
{
    return tokenCommands() + oauthCommands();
}

} // namespace Gatehouse
