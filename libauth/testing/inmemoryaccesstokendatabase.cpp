// SPDX-License-Identifier: MIT
#include "testing/inmemoryaccesstokendatabase.h"

#include "testing/inmemorytables_p.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::InMemoryRows;

namespace {

constexpr QChar cursorSeparator = u'|'; // not in a number

bool isNewer(const AccessToken &a, const AccessToken &b)
{
    return std::tie(a.createdAt, a.token) > std::tie(b.createdAt, b.token);
}

//! All that the conditions hold for, newest first.
QList<AccessToken> tokensFor(const InMemoryRows &rows, const AccessTokenQuery &query)
{
    QList<AccessToken> tokens;
    for (const AccessToken &token : rows.tokens) {
        if ((query.userId.isNull() || query.userId == token.userId) &&
            (!query.madeSince || token.createdAt >= *query.madeSince) &&
            (!query.madeBefore || token.createdAt < *query.madeBefore))
            tokens << token;
    }
    std::sort(tokens.begin(), tokens.end(), isNewer);
    return tokens;
}

//! The token behind which a page begins.
Result<AccessToken> placeOf(const QString &cursor)
{
    bool isNumber = false;
    AccessToken last;
    last.createdAt = Instant(cursor.section(cursorSeparator, 0, 0).toLongLong(&isNumber));
    last.token = cursor.section(cursorSeparator, 1).toLatin1();
    return isNumber ? Result<AccessToken>(last)
                    : failure({Error::InvalidQuery, u"This is no cursor of a list of tokens."_s});
}

template<typename Unwanted>
qint64 removed(InMemoryRows &rows, Unwanted unwanted)
{
    return rows.tokens.removeIf([&](const auto &token) { return unwanted(*token); });
}

} // namespace

InMemoryAccessTokenDatabase::InMemoryAccessTokenDatabase(InMemoryStore &store) : m_tables(*store.m_tables) {}

Result<User> InMemoryAccessTokenDatabase::userOf(QByteArrayView token, std::optional<Instant> notBefore)
{
    return m_tables.read([&](const InMemoryRows &rows) -> Result<User> {
        const auto found = rows.tokens.constFind(token.toByteArray());
        if (found == rows.tokens.cend() || (notBefore && found->createdAt < *notBefore))
            return failure(Error::InvalidToken);
        return rows.users.value(found->userId); // a user goes with all tokens
    });
}

Result<void> InMemoryAccessTokenDatabase::create(const AccessToken &token)
{
    return m_tables.write([&](InMemoryRows &rows) -> Result<void> {
        if (!rows.users.contains(token.userId))
            return m_tables.refuse(Error::UserNotExists);
        if (rows.tokens.contains(token.token))
            return m_tables.refuse({Error::Conflict, u"There is such a token."_s});
        rows.tokens.insert(token.token, token);
        return {};
    });
}

Result<QList<AccessToken>> InMemoryAccessTokenDatabase::list(const UserId &userId, int limit)
{
    return m_tables.read([&](const InMemoryRows &rows) -> Result<QList<AccessToken>> {
        const QList<AccessToken> tokens = tokensFor(rows, {.userId = userId});
        return tokens.first(std::min<qsizetype>(limit, tokens.size()));
    });
}

Result<AccessTokenPage> InMemoryAccessTokenDatabase::find(const AccessTokenQuery &query)
{
    constexpr int maximumLimit = 1000;
    if (query.limit < 1 || query.limit > maximumLimit)
        return failure({Error::InvalidQuery, u"The limit must be between 1 and %1."_s.arg(maximumLimit)});
    const auto last = query.after.isEmpty() ? Result<AccessToken>() : placeOf(query.after);
    if (!last)
        return failure(last.error());
    return m_tables.read([&](const InMemoryRows &rows) -> Result<AccessTokenPage> {
        QList<AccessToken> tokens = tokensFor(rows, query);
        if (!query.after.isEmpty())
            tokens.removeIf([&](const AccessToken &token) { return !isNewer(*last, token); });
        AccessTokenPage page{.tokens = tokens.first(std::min<qsizetype>(query.limit, tokens.size())), .nextCursor = {}};
        if (page.tokens.size() < tokens.size()) {
            const AccessToken &end = page.tokens.constLast();
            page.nextCursor = QString::number(end.createdAt.count()) + cursorSeparator + QString::fromLatin1(end.token);
        }
        return page;
    });
}

Result<qint64> InMemoryAccessTokenDatabase::count(const AccessTokenQuery &query, qint64 ceiling)
{
    return m_tables.read([&](const InMemoryRows &rows) -> Result<qint64> {
        return std::min<qint64>(ceiling, tokensFor(rows, query).size());
    });
}

Result<void> InMemoryAccessTokenDatabase::remove(QByteArrayView token)
{
    return m_tables.write([&](InMemoryRows &rows) {
        rows.tokens.remove(token.toByteArray());
        return Result<void>();
    });
}

Result<qint64> InMemoryAccessTokenDatabase::removeAllOf(const UserId &userId, QByteArrayView kept)
{
    return m_tables.write([&](InMemoryRows &rows) -> Result<qint64> {
        return removed(rows, [&](const AccessToken &token) { return token.userId == userId && token.token != kept; });
    });
}

Result<qint64> InMemoryAccessTokenDatabase::purge(Instant instant)
{
    return m_tables.write([&](InMemoryRows &rows) -> Result<qint64> {
        return removed(rows, [&](const AccessToken &token) { return token.createdAt < instant; });
    });
}

} // namespace Auth
