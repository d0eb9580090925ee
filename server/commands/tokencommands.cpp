// SPDX-License-Identifier: MIT
#include "commands/tokencommands.h"

#include "commandline/words.h"
#include "commands/access.h"
#include "commands/console.h"
#include "commands/text.h"
#include "commands/usertext.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::Internal::JsonValue;

namespace {

//! One token as the list shows it.
struct TokenRow
{
    const Auth::AccessToken &token;
    bool isExpired = false;

    [[nodiscard]] QStringList text() const
    {
        const QString good = token.expiresAt ? u"good until "_s + instantText(*token.expiresAt) : u"good"_s;
        return {token.beginning(), token.fingerprint(), token.userId.toString(),
                hasCreated() ? instantText(token.createdAt) : u"-"_s, isExpired ? u"expired"_s : good};
    }
    //! Redis does not keep when a token was made.
    [[nodiscard]] bool hasCreated() const { return token.createdAt.count() != 0; }

    [[nodiscard]] JsonValue json(const Auth::IdScheme &ids) const
    {
        return JsonValue::object(
                {{u"token"_s, JsonValue(token.beginning())},
                 {u"fingerprint"_s, JsonValue(token.fingerprint())},
                 {u"user_id"_s, idJson(token.userId, ids)},
                 {u"created_at"_s, hasCreated() ? JsonValue(instantText(token.createdAt)) : JsonValue()},
                 {u"expires_at"_s, token.expiresAt ? JsonValue(instantText(*token.expiresAt)) : JsonValue()},
                 {u"is_expired"_s, JsonValue(isExpired)}});
    }
};

//! The id of the user that was named, or a null one when none was: it means everyone.
Auth::Result<Auth::UserId> ownerOf(const QString &name, const Auth::UserManager &manager)
{
    if (name.isEmpty())
        return Auth::UserId();
    const auto user = findUser(manager, name);
    return user ? Auth::Result<Auth::UserId>(user->id) : Auth::failure(user.error());
}

Auth::Result<Auth::User> ownerOfToken(const Auth::Secret &token, const Auth::UserManager &manager)
{
    const auto owner = manager.ownerOfToken(token.reveal());
    if (!owner)
        return Auth::failure(owner.error());
    auto user = manager.get(*owner);
    return user || user.error().code != Error::UserNotExists ? user : Auth::failure(Error::InvalidToken);
}

Auth::Result<void> revokeOneToken(Domain &domain, Console &console)
{
    const auto line = console.firstLineOfStandardInput();
    if (!line)
        return Auth::failure(line.error());
    const Auth::Secret token(line->reveal().trimmed());
    if (token.isEmpty())
        return Auth::failure(
                {Error::InvalidToken, Tr::tr("Standard input is empty; send the token on its first line.")});
    const auto owner = ownerOfToken(token, domain.manager());
    if (!owner && owner.error().code != Error::InvalidToken)
        return Auth::failure(owner.error());
    // Also when it has no owner: a database that does not enforce foreign keys can hold such a token.
    if (auto revoked = domain.manager().revokeToken(token.reveal()); !revoked)
        return revoked;
    if (!owner) {
        return Auth::failure(
                {Error::InvalidToken,
                 domain.redis() ? Tr::tr("This token is not in the database, nor in Redis: it is revoked already, or a "
                                         "JWT, which stays good until it expires.")
                                : Tr::tr("This token is not in the database: it is revoked already, or a JWT, which "
                                         "stays good until it expires.")});
    }
    console.print(Tr::tr("Revoked %n token(s) of %1.", nullptr, 1).arg(owner->email));
    return {};
}

} // namespace

void noteTokensThatStay(const Configuration &configuration, Console &console)
{
    QStringList names;
    for (const BackendSettings &backend : configuration.backends) {
        if (backend.strategy == BackendSettings::Strategy::Jwt)
            names << backend.name;
    }
    if (!names.isEmpty()) {
        console.note(
                Tr::tr("JWTs are not stored and stay good until they expire (backend %1); `gatehouse user update USER "
                       "--deactivate` stops them at once.")
                        .arg(names.join(u", "_s)));
    }
}

Auth::Result<void> listTokens(const TokenListCommand &command, Domain &domain, Console &console)
{
    const Auth::UserManager &manager = domain.manager();
    const auto owner = ownerOf(command.user, manager);
    if (!owner)
        return Auth::failure(owner.error());
    const auto tokens = manager.tokens(*owner);
    if (!tokens)
        return Auth::failure(tokens.error());
    const auto lifetime = domain.longestTokenLifetime();
    const Auth::Instant now = manager.settings().clock->sinceEpoch();
    QList<QStringList> rows{{u"TOKEN"_s, u"SHA-256"_s, u"USER"_s, u"CREATED"_s, u"STATE"_s}};
    for (const Auth::AccessToken &token : *tokens) {
        const TokenRow row{token, lifetime && !token.expiresAt && token.createdAt.count() != 0 &&
                                          token.createdAt < now - *lifetime};
        if (command.json)
            console.print(jsonLine(row.json(*manager.settings().ids)));
        else
            rows << row.text();
    }
    if (!command.json && tokens->isEmpty())
        console.note(domain.redis() ? Tr::tr("There are no tokens in the database, nor in Redis.")
                                    : Tr::tr("There are no tokens in the database."));
    if (!command.json && !tokens->isEmpty()) {
        for (const QString &line : aligned(rows))
            console.print(line);
    }
    if (tokens->size() >= longestList)
        console.note(Tr::tr("These are the newest %1; name a USER to see others.").arg(longestList));
    return {};
}

Auth::Result<void> revokeTokens(const TokenRevokeCommand &command, Domain &domain, Console &console)
{
    if (command.readsToken())
        return revokeOneToken(domain, console);
    const auto user = findUser(domain.manager(), command.user);
    if (!user)
        return Auth::failure(user.error());
    const auto count = domain.manager().revokeTokens(*user);
    if (!count)
        return Auth::failure(count.error());
    console.print(Tr::tr("Revoked %n token(s) of %1.", nullptr, Tr::count(*count)).arg(user->email));
    noteTokensThatStay(domain.configuration(), console);
    return {};
}

Auth::Result<void> purgeTokens(const TokenPurgeCommand &, Domain &domain, Console &console)
{
    const auto lifetime = domain.longestTokenLifetime();
    if (!lifetime) {
        console.print(
                Tr::tr("Nothing to remove: no backend keeps tokens in the database, or those of one never expire."));
        return {};
    }
    const auto count = domain.manager().purgeTokens(*lifetime);
    if (!count)
        return Auth::failure(count.error());
    console.print(Tr::tr("Removed %n expired token(s).", nullptr, Tr::count(*count)));
    return {};
}

} // namespace Gatehouse
