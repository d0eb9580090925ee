// SPDX-License-Identifier: MIT
#pragma once

#include "core/user.h"
#include "database/oauthaccountquery.h"
#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqlschema.h"

#include <atomic>

namespace Auth::Internal {

//! \brief The part of SqlUserDatabase that deals with the table of OAuth accounts; see there for the errors.
//! \note Any thread. Pool and schema must outlive it.
class SqlOAuthAccounts
{
public:
    SqlOAuthAccounts(SqlConnectionPool &pool, const SqlSchema &schema);

    //! The table, quoted.
    [[nodiscard]] const QString &table() const noexcept { return m_table; }
    //! The condition that a row is this account.
    //! \param prefix of its columns
    //! \param[out] values what it binds
    [[nodiscard]] QString isAccount(const QString &prefix, const QString &oauthName, const QString &accountId,
                                    QVariantList &values) const;

    [[nodiscard]] Result<OAuthAccount> add(const OAuthAccount &account) const;
    [[nodiscard]] Result<void> update(const OAuthAccount &account) const;
    [[nodiscard]] Result<void> remove(const UserId &rowId) const;
    [[nodiscard]] Result<QList<OAuthAccount>> ofUser(const UserId &userId, int limit) const;
    [[nodiscard]] Result<QList<OAuthAccount>> find(const OAuthAccountQuery &query) const;
    //! What the narrower one of the columns for tokens has room for, in characters.
    [[nodiscard]] qsizetype longestToken() const;

private:
    //! Whether an account of a provider is linked to anybody.
    [[nodiscard]] Result<bool> isLinked(SqlConnection &connection, const OAuthAccount &account) const;
    [[nodiscard]] Result<UserId> insert(SqlConnection &connection, const OAuthAccount &account) const;
    //! \param conditions and order of a SELECT, from WHERE on
    [[nodiscard]] Result<QList<OAuthAccount>> select(const QString &conditions, const QVariantList &values) const;
    [[nodiscard]] OAuthAccount read(const QSqlQuery &row) const;

    SqlConnectionPool &m_pool;
    const SqlSchema &m_schema;
    const QString m_table;
    mutable std::atomic<qsizetype> m_longestToken = 0; // 0: not asked yet
};

} // namespace Auth::Internal
