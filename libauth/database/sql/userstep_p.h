// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqlconnection_p.h"
#include "database/sql/userstatements_p.h"

namespace Auth::Internal {

//! \brief One step down a long list of users: to the cursor behind the next so many.
//!
//! It leaps over an index; only where addresses differ in nothing but case, which an old table may have, it sorts.
//! \note Lends what it is given. Blocks; the thread of its connection.
class UserStep
{
public:
    UserStep(const UserSearch &search, const SqlSchema &schema, SqlConnection &connection)
        : m_search(search), m_schema(schema), m_connection(connection)
    {}

    //! As UserDatabase::cursorBehind().
    [[nodiscard]] Result<QString> cursorBehind(const UserQuery &query, int count) const;

private:
    [[nodiscard]] Result<bool> hasTwins(const UserQuery &query) const;
    [[nodiscard]] Result<QString> sorted(const UserQuery &query, int count) const;

    const UserSearch &m_search;
    const SqlSchema &m_schema;
    SqlConnection &m_connection;
};

} // namespace Auth::Internal
