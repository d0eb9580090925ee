// SPDX-License-Identifier: MIT
#include "database/sql/sqlaccesstokendatabase.h"

#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/usermapping_p.h"

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::instantFromText;
using Internal::instantToBound;
using Internal::instantToText;
using Internal::quoted;

namespace {

QString whereOf(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

constexpr QChar cursorSeparator = u'|'; // neither in a time nor in base64url

} // namespace

struct Q_DECL_HIDDEN SqlAccessTokenDatabase::Private
{
    Private(SqlConnectionPool &connectionPool, SqlSchema sqlSchema)
        : pool(connectionPool),
          schema(std::move(sqlSchema)),
          mapping(schema, pool.dialect()),
          table(quoted(schema.accessTokenTable)),
          userByToken(u"SELECT %1 FROM %2 t JOIN %3 u ON u.id = t.user_id WHERE "_s.arg(
                  mapping.columns(QLatin1Char('u')), table, quoted(schema.userTable)))
    {}

    //! Runs a statement that returns no rows. \return how many rows it changed
    [[nodiscard]] Result<qint64> change(const QString &statement, const QVariantList &values) const
    {
        const auto connection = pool.connection();
        if (!connection)
            return failure(connection.error());
        const auto affected = (*connection)->run(statement, values);
        return affected ? Result<qint64>(*affected) : failure(affected.error());
    }

    //! Of the columns token, user_id, created_at as text.
    [[nodiscard]] AccessToken read(const QSqlQuery &row) const
    {
        return {row.value(0).toString().toLatin1(), schema.ids->fromDatabase(row.value(1)),
                instantFromText(row.value(2).toString())};
    }
    //! The conditions of \a query but its cursor; adds what they bind to \a values.
    [[nodiscard]] QStringList conditionsOf(const AccessTokenQuery &query, QVariantList &values) const
    {
        QStringList conditions;
        if (!query.userId.isNull()) {
            conditions << u"user_id = ?"_s;
            values << schema.ids->toDatabase(query.userId);
        }
        if (query.madeSince) {
            conditions << u"created_at >= ?"_s;
            values << instantToBound(*query.madeSince);
        }
        if (query.madeBefore) {
            conditions << u"created_at < ?"_s;
            values << instantToBound(*query.madeBefore);
        }
        return conditions;
    }

    SqlConnectionPool &pool;
    const SqlSchema schema;
    const Internal::UserMapping mapping;
    const QString table;
    const QString userByToken;
};

SqlAccessTokenDatabase::SqlAccessTokenDatabase(SqlConnectionPool &pool, SqlSchema schema)
    : d(std::make_unique<const Private>(pool, std::move(schema)))
{}

SqlAccessTokenDatabase::~SqlAccessTokenDatabase() = default;

Result<User> SqlAccessTokenDatabase::userOf(QByteArrayView token, std::optional<Instant> notBefore)
{
    if (token.contains('\0')) // no database has such a token; PostgreSQL cannot even be asked
        return failure(Error::InvalidToken);
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    QVariantList values;
    QString statement = d->userByToken + d->pool.dialect().equals(u"t.token"_s, QString::fromLatin1(token), values);
    if (notBefore) {
        statement += u" AND t.created_at >= ?"_s;
        values << instantToBound(*notBefore);
    }
    std::optional<User> user;
    const auto done = (*connection)->run(statement, values, [&](const QSqlQuery &row) { user = d->mapping.read(row); });
    if (!done)
        return failure(done.error());
    return user ? Result<User>(*std::move(user)) : failure(Error::InvalidToken);
}

Result<void> SqlAccessTokenDatabase::create(const AccessToken &token)
{
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    const QVariant user = d->schema.ids->toDatabase(token.userId);
    const auto insert = [&]() -> Result<void> {
        const auto done = d->change(u"INSERT INTO %1 (user_id, token, created_at) VALUES (?, ?, ?)"_s.arg(d->table),
                                    {user, QString::fromLatin1(token.token), instantToText(token.createdAt)});
        return done ? Result<void>() : failure(done.error());
    };
    const QString share = d->pool.dialect().forShare();
    if (share.isEmpty())
        return insert();
    // Waits for a new password that is about to be committed, which takes the tokens away: the caller, who looks at the
    // user once more, then sees it. Else the token of the old password would stay.
    return (*connection)->transaction([&]() -> Result<void> {
        const auto held = (*connection)
                                  ->run(u"SELECT 1 FROM %1 WHERE id = ?%2"_s.arg(quoted(d->schema.userTable), share),
                                        {user}, [](const QSqlQuery &) {});
        return held ? insert() : failure(held.error());
    });
}

Result<void> SqlAccessTokenDatabase::remove(QByteArrayView token)
{
    if (token.contains('\0'))
        return {};
    QVariantList values;
    const QString condition = d->pool.dialect().equals(u"token"_s, QString::fromLatin1(token), values);
    const auto done = d->change(u"DELETE FROM %1 WHERE %2"_s.arg(d->table, condition), values);
    return done ? Result<void>() : failure(done.error());
}

Result<QList<AccessToken>> SqlAccessTokenDatabase::list(const UserId &userId, int limit)
{
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    QVariantList values;
    QString condition;
    if (!userId.isNull()) {
        condition = u" WHERE user_id = ?"_s;
        values << d->schema.ids->toDatabase(userId);
    }
    values << limit;
    QList<AccessToken> tokens;
    const auto done = (*connection)
                              ->run(u"SELECT token, user_id, %1 FROM %2%3 ORDER BY created_at DESC LIMIT ?"_s.arg(
                                            d->pool.dialect().instantText(u"created_at"_s), d->table, condition),
                                    values, [&](const QSqlQuery &row) { tokens << d->read(row); });
    return done ? Result<QList<AccessToken>>(tokens) : failure(done.error());
}

Result<AccessTokenPage> SqlAccessTokenDatabase::find(const AccessTokenQuery &query)
{
    constexpr int largestPage = 1000;
    if (query.limit < 1 || query.limit > largestPage)
        return failure({Error::InvalidQuery, u"A page has 1 to %1 tokens."_s.arg(largestPage)});
    QVariantList values;
    QStringList conditions = d->conditionsOf(query, values);
    if (!query.after.isEmpty()) {
        // The time as the database wrote it: SQLite compares texts, and others may write fewer decimals.
        const QString instant = query.after.section(cursorSeparator, 0, 0);
        const QString token = query.after.section(cursorSeparator, 1);
        if (instant.isEmpty() || token.isEmpty())
            return failure({Error::InvalidQuery, u"This is no cursor of a list of tokens."_s});
        conditions << u"created_at <= ? AND (created_at < ? OR token < ?)"_s; // an index can begin at the first
        values << instant << instant << token;
    }
    values << query.limit + 1;
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    AccessTokenPage page;
    QString last;
    const auto done =
            (*connection)
                    ->run(u"SELECT token, user_id, %1 FROM %2%3 ORDER BY created_at DESC, token DESC LIMIT ?"_s.arg(
                                  d->pool.dialect().instantText(u"created_at"_s), d->table, whereOf(conditions)),
                          values, [&](const QSqlQuery &row) {
                              if (page.tokens.size() == query.limit) {
                                  page.nextCursor = last;
                                  return;
                              }
                              const AccessToken token = d->read(row);
                              last = row.value(2).toString() + cursorSeparator + QString::fromLatin1(token.token);
                              page.tokens << token;
                          });
    return done ? Result<AccessTokenPage>(page) : failure(done.error());
}

Result<qint64> SqlAccessTokenDatabase::count(const AccessTokenQuery &query, qint64 ceiling)
{
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    QVariantList values;
    const QString where = whereOf(d->conditionsOf(query, values));
    values << ceiling;
    qint64 count = 0;
    const auto done =
            (*connection)
                    ->run(u"SELECT count(*) FROM (SELECT 1 FROM %1%2 LIMIT ?) matching"_s.arg(d->table, where), values,
                          [&count](const QSqlQuery &row) { count = row.value(0).toLongLong(); });
    return done ? Result<qint64>(count) : failure(done.error());
}

Result<qint64> SqlAccessTokenDatabase::removeAllOf(const UserId &userId, QByteArrayView kept)
{
    return d->change(u"DELETE FROM %1 WHERE user_id = ? AND token <> ?"_s.arg(d->table),
                     {d->schema.ids->toDatabase(userId), QString::fromLatin1(kept)});
}

Result<qint64> SqlAccessTokenDatabase::purge(Instant instant)
{
    constexpr int portion = 1000; // rows for which the write lock is held
    const QString statement = d->pool.dialect().removePortion(d->table, u"token"_s, u"created_at < ?"_s, portion);
    qint64 total = 0;
    while (true) {
        const auto removed = d->change(statement, {instantToBound(instant)});
        if (!removed)
            return failure(removed.error());
        total += *removed;
        if (*removed < portion)
            return total;
    }
}

} // namespace Auth
