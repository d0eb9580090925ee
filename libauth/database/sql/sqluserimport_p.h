// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqlconnection_p.h"
#include "database/sql/usermapping_p.h"

#include <optional>
#include <vector>

namespace Auth::Internal {

//! \brief Inserts many users in few statements; see UserDatabase::createMany().
//! \note Lends what it is given; any thread.
class SqlUserImport
{
public:
    using Outcomes = QList<std::optional<Error>>;

    SqlUserImport(const SqlSchema &schema, const UserMapping &mapping, const SqlDialect &dialect);

    [[nodiscard]] Result<Outcomes> store(SqlConnection &connection, const QList<User> &users) const;

private:
    using Places = QList<qsizetype>;
    //! Users for whom the same columns are given, so that they fit into one statement.
    struct Group
    {
        QStringList columns;
        bool isKeyMade = false; //!< by the database
        Places places;
        QString insertOne;
        QString insertMany;
    };

    [[nodiscard]] std::vector<Group> groups(const QList<User> &users) const;
    [[nodiscard]] Result<void> storeGroup(SqlConnection &connection, const QList<User> &users, const Group &group,
                                          Outcomes &outcomes) const;
    //! Inserts those at \a places.
    //! \return how many went in
    [[nodiscard]] Result<qsizetype> insert(SqlConnection &connection, const QList<User> &users, const Group &group,
                                           const Places &places) const;
    //! The same, and finds out which did not.
    [[nodiscard]] Result<void> storePortion(SqlConnection &connection, const QList<User> &users, const Group &group,
                                            const Places &places, Outcomes &outcomes) const;
    [[nodiscard]] Result<Error> whyTaken(SqlConnection &connection, const User &user) const;
    [[nodiscard]] QString statement(const Group &group, qsizetype rows) const;

    const SqlSchema &m_schema;
    const UserMapping &m_mapping;
    const SqlDialect &m_dialect;
    const qsizetype m_rowsOfStatement;
};

} // namespace Auth::Internal
