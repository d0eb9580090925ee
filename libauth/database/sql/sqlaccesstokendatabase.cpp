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

struct SqlAccessTokenDatabase::Private
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
    QString statement =
            d->userByToken + d->pool.dialect().equals(u"t.token"_s, QString::fromLatin1(token), values);
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
    const auto done =
            (*connection)
                    ->run(u"SELECT token, user_id, %1 FROM %2%3 ORDER BY created_at DESC LIMIT ?"_s.arg(
                                  d->pool.dialect().instantText(u"created_at"_s), d->table, condition),
                          values, [&](const QSqlQuery &row) {
                              tokens << AccessToken{row.value(0).toString().toLatin1(),
                                                    d->schema.ids->fromDatabase(row.value(1)),
                                                    instantFromText(row.value(2).toString())};
                          });
    return done ? Result<QList<AccessToken>>(tokens) : failure(done.error());
}

Result<qint64> SqlAccessTokenDatabase::removeAllOf(const UserId &userId, QByteArrayView kept)
{
    return d->change(u"DELETE FROM %1 WHERE user_id = ? AND token <> ?"_s.arg(d->table),
                     {d->schema.ids->toDatabase(userId), QString::fromLatin1(kept)});
}

Result<qint64> SqlAccessTokenDatabase::purge(Instant instant)
{
    constexpr int portion = 1000; // rows for which the write lock is held
    const QString statement =
            d->pool.dialect().removePortion(d->table, u"token"_s, u"created_at < ?"_s, portion);
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
