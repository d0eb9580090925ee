// SPDX-License-Identifier: MIT
#include "database/sql/sqloauthaccounts_p.h"

#include "core/logging_p.h"
#include "database/sql/usertable_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype narrowestColumn = 1024; // FastAPI Users' String(1024)

//! Characters that a column of this type has room for, such as `character varying(1024)`.
qsizetype widthOf(const QString &type)
{
    static const QRegularExpression length(u"\\((\\d+)\\)"_s);
    const auto match = length.match(type);
    return match.hasMatch() ? match.captured(1).toLongLong() : std::numeric_limits<qsizetype>::max();
}

} // namespace

SqlOAuthAccounts::SqlOAuthAccounts(SqlConnectionPool &pool, const SqlSchema &schema)
    : m_pool(pool), m_schema(schema), m_table(quoted(schema.oauthAccountTable))
{}

OAuthAccount SqlOAuthAccounts::read(const QSqlQuery &row) const
{
    OAuthAccount account;
    account.id = m_schema.ids->fromDatabase(row.value(0));
    account.userId = m_schema.ids->fromDatabase(row.value(1));
    account.oauthName = row.value(2).toString();
    account.accessToken = row.value(3).toString();
    if (!row.isNull(4))
        account.expiresAt = std::chrono::seconds(row.value(4).toLongLong());
    if (!row.isNull(5))
        account.refreshToken = row.value(5).toString();
    account.accountId = row.value(6).toString();
    account.accountEmail = row.value(7).toString();
    return account;
}

QString SqlOAuthAccounts::isAccount(const QString &prefix, const QString &oauthName, const QString &accountId,
                                    QVariantList &values) const
{
    const QString name = m_pool.dialect().equals(prefix + u"oauth_name"_s, oauthName, values);
    return name + u" AND "_s + m_pool.dialect().equals(prefix + u"account_id"_s, accountId, values);
}

Result<bool> SqlOAuthAccounts::isLinked(SqlConnection &connection, const OAuthAccount &account) const
{
    bool linked = false;
    QVariantList values;
    const QString condition = isAccount({}, account.oauthName, account.accountId, values);
    const auto done = connection.run(u"SELECT 1 FROM %1 WHERE %2"_s.arg(m_table, condition), values,
                                     [&linked](const QSqlQuery &) { linked = true; });
    return done ? Result<bool>(linked) : failure(done.error());
}

Result<UserId> SqlOAuthAccounts::insert(SqlConnection &connection, const OAuthAccount &account) const
{
    QString names = u"user_id, oauth_name, access_token, expires_at, refresh_token, account_id, account_email"_s;
    QVariantList values{m_schema.ids->toDatabase(account.userId),
                        account.oauthName,
                        account.accessToken,
                        account.expiresAt ? QVariant(qint64(account.expiresAt->count())) : QVariant(),
                        account.refreshToken ? QVariant(*account.refreshToken) : QVariant(),
                        account.accountId,
                        account.accountEmail};
    if (!account.id.isNull()) {
        names += u", id"_s;
        values << m_schema.ids->toDatabase(account.id);
    }
    const QString marks = QStringList(values.size(), u"?"_s).join(u", "_s);
    const auto key =
            connection.insert(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_table, names, marks), values, u"id"_s);
    if (!key)
        return failure(key.error());
    return account.id.isNull() ? m_schema.ids->fromDatabase(*key) : account.id;
}

Result<OAuthAccount> SqlOAuthAccounts::add(const OAuthAccount &account) const
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    OAuthAccount stored = account;
    if (stored.id.isNull())
        stored.id = m_schema.ids->make();
    const auto done = (*connection)->transaction([&]() -> Result<void> {
        // The tables of FastAPI Users have no unique index for it, so that two could come at once.
        const QString name = u"oauth_account/%1/%2"_s.arg(stored.oauthName, stored.accountId);
        if (auto locked = (*connection)->lockUntilCommit(name); !locked)
            return locked;
        const auto linked = isLinked(**connection, stored);
        if (!linked)
            return failure(linked.error());
        if (*linked)
            return failure({Error::OAuthAccountAlreadyLinked, u"This account is linked already."_s});
        const auto id = insert(**connection, stored);
        if (!id)
            return failure(id.error());
        stored.id = *id;
        return {};
    });
    return done ? Result<OAuthAccount>(stored) : failure(done.error());
}

Result<void> SqlOAuthAccounts::update(const OAuthAccount &account) const
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const auto affected =
            (*connection)
                    ->run(u"UPDATE %1 SET oauth_name = ?, access_token = ?, expires_at = ?, refresh_token = ?, "
                          u"account_id = ?, "
                          "account_email = ? WHERE id = ?"_s.arg(m_table),
                          {account.oauthName, account.accessToken,
                           account.expiresAt ? QVariant(qint64(account.expiresAt->count())) : QVariant(),
                           account.refreshToken ? QVariant(*account.refreshToken) : QVariant(), account.accountId,
                           account.accountEmail, m_schema.ids->toDatabase(account.id)});
    if (!affected)
        return failure(affected.error());
    return *affected == 0 ? Result<void>(failure(Error::OAuthAccountNotExists)) : Result<void>();
}

Result<void> SqlOAuthAccounts::remove(const UserId &rowId) const
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const auto affected =
            (*connection)->run(u"DELETE FROM %1 WHERE id = ?"_s.arg(m_table), {m_schema.ids->toDatabase(rowId)});
    if (!affected)
        return failure(affected.error());
    return *affected == 0 ? Result<void>(failure(Error::OAuthAccountNotExists)) : Result<void>();
}

Result<QList<OAuthAccount>> SqlOAuthAccounts::ofUser(const UserId &userId, int limit) const
{
    QVariantList values;
    QString condition;
    if (!userId.isNull()) {
        condition = u" WHERE user_id = ?"_s;
        values << m_schema.ids->toDatabase(userId);
    }
    values << limit;
    return select(condition + u" ORDER BY oauth_name, account_id LIMIT ?"_s, values);
}

Result<QList<OAuthAccount>> SqlOAuthAccounts::find(const OAuthAccountQuery &query) const
{
    QVariantList values;
    QStringList conditions;
    if (!query.userId.isNull()) {
        conditions << u"user_id = ?"_s;
        values << m_schema.ids->toDatabase(query.userId);
    }
    if (query.expiresBefore) {
        conditions << u"expires_at < ?"_s;
        values << qint64(query.expiresBefore->count());
    }
    if (!query.oauthName.isEmpty()) {
        conditions << u"oauth_name = ?"_s;
        values << query.oauthName;
    }
    if (query.renewable) {
        conditions << u"expires_at >= ? AND expires_at < ? AND refresh_token IS NOT NULL"_s;
        values << qint64(query.renewable->first.count()) << qint64(query.renewable->second.count());
    }
    if (!query.after.isNull()) {
        conditions << u"id > ?"_s;
        values << m_schema.ids->toDatabase(query.after);
    }
    values << query.limit;
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    return select(where + u" ORDER BY id LIMIT ?"_s, values);
}

Result<QList<OAuthAccount>> SqlOAuthAccounts::select(const QString &conditions, const QVariantList &values) const
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    QList<OAuthAccount> accounts;
    const auto done = (*connection)
                              ->run(u"SELECT id, user_id, oauth_name, access_token, expires_at, refresh_token, "
                                    "account_id, account_email FROM "_s +
                                            m_table + conditions,
                                    values, [&](const QSqlQuery &row) { accounts << read(row); });
    return done ? Result<QList<OAuthAccount>>(accounts) : failure(done.error());
}

qsizetype SqlOAuthAccounts::longestToken() const
{
    if (!m_pool.isRemote()) // SQLite stores what it is given
        return std::numeric_limits<qsizetype>::max();
    if (const qsizetype known = m_longestToken; known > 0)
        return known;
    const auto connection = m_pool.connection();
    if (!connection)
        return narrowestColumn;
    const auto columns = userTableColumns(**connection, m_schema.oauthAccountTable);
    if (!columns)
        return narrowestColumn;
    qsizetype longest = std::numeric_limits<qsizetype>::max();
    for (const UserTableColumn &column : *columns) {
        if (column.name == u"access_token" || column.name == u"refresh_token")
            longest = std::min(longest, widthOf(column.type));
    }
    m_longestToken = longest;
    return longest;
}

} // namespace Auth::Internal
