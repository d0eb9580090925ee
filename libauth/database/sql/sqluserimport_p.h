// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqlconnection_p.h"
#include "database/sql/usermapping_p.h"

#include <optional>

namespace Auth::Internal {

//! \brief Inserts many users in few statements; see UserDatabase::createMany().
//! \note Lends both; any thread.
class SqlUserImport
{
public:
    using Outcomes = QList<std::optional<Error>>;

    SqlUserImport(const SqlSchema &schema, const UserMapping &mapping);

    [[nodiscard]] Result<Outcomes> store(SqlConnection &connection, const QList<User> &users) const;

private:
    using Places = QList<qsizetype>;

    //! Inserts those at \a places. \return how many went in
    [[nodiscard]] Result<int> insert(SqlConnection &connection, const QList<User> &users, const Places &places) const;
    //! The same, and finds out which did not.
    [[nodiscard]] Result<void> storePortion(SqlConnection &connection, const QList<User> &users, const Places &places,
                                            Outcomes &outcomes) const;
    [[nodiscard]] Result<Error> whyTaken(SqlConnection &connection, const User &user) const;
    [[nodiscard]] QString statement(qsizetype rows) const;

    const SqlSchema &m_schema;
    const UserMapping &m_mapping;
    const QString m_insertOne;
    const QString m_insertMany;
};

} // namespace Auth::Internal
