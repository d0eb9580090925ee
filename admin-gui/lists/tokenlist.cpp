// SPDX-License-Identifier: MIT
#include "lists/tokenlist.h"

#include "domainaccess.h"
#include "lists/emailsofrows.h"

#include <algorithm>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Instant;
using Gatehouse::Domain;
using TokenStore = TokenFilter::Store;

namespace {

Instant nowOf(Domain &domain)
{
    return domain.manager().settings().clock->sinceEpoch();
}

void narrow(std::optional<Instant> &bound, Instant to, bool isLower)
{
    bound = bound ? (isLower ? std::max(*bound, to) : std::min(*bound, to)) : to;
}

//! Nothing when no token of the database can match.
std::optional<Auth::AccessTokenQuery> queryOf(Domain &domain, const TokenFilter &filter, const Auth::UserId &userId)
{
    Auth::AccessTokenQuery query{.userId = userId};
    const Instant now = nowOf(domain);
    if (filter.olderThan)
        query.madeBefore = now - *filter.olderThan;
    if (filter.newerThan)
        query.madeSince = now - *filter.newerThan;
    const auto lifetime = domain.longestTokenLifetime();
    if (filter.isActive && lifetime)
        narrow(*filter.isActive ? query.madeSince : query.madeBefore, now - *lifetime, *filter.isActive);
    else if (filter.isActive && !*filter.isActive)
        return std::nullopt; // none of those that never expire
    return query;
}

ListedToken listed(Auth::AccessToken token, TokenStore store, Domain &domain)
{
    if (const auto lifetime = domain.longestTokenLifetime();
        lifetime && store == TokenStore::Database && !token.expiresAt)
        token.expiresAt = token.createdAt + *lifetime;
    const bool isExpired = token.expiresAt && *token.expiresAt < nowOf(domain);
    return {std::move(token), {}, store, isExpired};
}

bool listsRedis(Domain &domain, const TokenFilter &filter)
{
    return domain.redis() && filter.store != TokenStore::Database && filter.isActive.value_or(true) &&
           !filter.olderThan && !filter.newerThan;
}

Auth::Result<void> addFromDatabase(Domain &domain, const TokenFilter &filter, const Auth::UserId &userId,
                                   const std::optional<QString> &begin, TokenPage &page)
{
    auto query = queryOf(domain, filter, userId);
    if (!query)
        return {};
    query->after = begin.value_or(QString());
    const auto found = domain.storage().tokens().find(*query);
    if (!found)
        return Auth::failure(found.error());
    for (const Auth::AccessToken &token : found->tokens)
        page.tokens << listed(token, TokenStore::Database, domain);
    if (!found->nextCursor.isEmpty())
        page.next = found->nextCursor;
    return {};
}

Auth::Result<void> addFromRedis(Domain &domain, const Auth::UserId &userId, TokenPage &page)
{
    const auto found = domain.redis()->tokens().list(userId, longestRedisList);
    if (!found)
        return Auth::failure(found.error());
    for (const Auth::AccessToken &token : *found)
        page.tokens << listed(token, TokenStore::Redis, domain);
    return {};
}

} // namespace

Auth::Result<TokenPage> tokenPage(Domain &domain, const TokenFilter &filter, const std::optional<QString> &begin)
{
    Auth::UserId userId;
    if (!filter.user.isEmpty()) {
        const auto user = Gatehouse::findUser(domain.manager(), filter.user);
        if (!user)
            return Auth::failure(user.error());
        userId = user->id;
    }
    TokenPage page;
    if (filter.store != TokenStore::Redis) {
        if (auto added = addFromDatabase(domain, filter, userId, begin, page); !added)
            return Auth::failure(added.error());
    }
    if (!page.next && listsRedis(domain, filter)) {
        if (auto added = addFromRedis(domain, userId, page); !added)
            return Auth::failure(added.error());
    }
    const auto filled = fillEmails(domain, page.tokens, [](const ListedToken &row) { return row.token.userId; });
    return filled ? Auth::Result<TokenPage>(page) : Auth::failure(filled.error());
}

TokensRevoked revokeTokens(Domain &domain, const QList<QByteArray> &tokens)
{
    TokensRevoked revoked;
    for (const QByteArray &token : tokens) {
        if (const auto done = domain.manager().revokeToken(token); !done) {
            revoked.error = done.error();
            break;
        }
        ++revoked.count;
    }
    return revoked;
}

Auth::Result<qint64> revokeTokensOf(Domain &domain, const Auth::UserId &userId)
{
    const auto user = domain.manager().get(userId);
    return user ? domain.manager().revokeTokens(*user) : Auth::failure(user.error());
}

} // namespace GatehouseAdmin
