// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqlconnection_p.h"
#include "database/sql/usermapping_p.h"

#include <array>
#include <optional>

namespace Auth::Internal {

//! \brief Inserts many users in few statements; see UserDatabase::createMany().
//! \note Lends both; any thread.
class SqlUserImport
{
public:
    using Outcomes = QList<std::optional<Error>>;

    SqlUserImport(const SqlSchema &schema, const UserMapping &mapping, const SqlDialect &dialect);

    [[nodiscard]] Result<Outcomes> store(SqlConnection &connection, const QList<User> &users) const;

private:
    using Places = QList<qsizetype>;
    //! Whether a statement names the key, or leaves it to the database.
    enum class Key : quint8 { Given, Made };
    static constexpr std::size_t index(Key key) { return static_cast<std::size_t>(key); }

    //! Those whose key is known before, and those whose key the database makes.
    [[nodiscard]] std::pair<Places, Places> inOrderOfAddress(const QList<User> &users) const;
    [[nodiscard]] Result<void> storeAll(SqlConnection &connection, const QList<User> &users, const Places &places,
                                        Outcomes &outcomes) const;
    //! Inserts those at \a places, all with keys or none. \return how many went in
    [[nodiscard]] Result<qsizetype> insert(SqlConnection &connection, const QList<User> &users,
                                           const Places &places) const;
    //! The same, and finds out which did not.
    [[nodiscard]] Result<void> storePortion(SqlConnection &connection, const QList<User> &users, const Places &places,
                                            Outcomes &outcomes) const;
    [[nodiscard]] Result<Error> whyTaken(SqlConnection &connection, const User &user) const;
    [[nodiscard]] QString statement(Key key, qsizetype rows) const;

    const SqlSchema &m_schema;
    const UserMapping &m_mapping;
    const SqlDialect &m_dialect;
    const qsizetype m_rowsOfStatement;
    std::array<QString, 2> m_insertOne; // by Key
    std::array<QString, 2> m_insertMany;
};

} // namespace Auth::Internal
