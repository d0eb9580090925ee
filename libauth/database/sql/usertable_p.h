// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"
#include "database/sql/sqlschema.h"

#include <QStringList>

namespace Auth::Internal {

class SqlConnection;

//! A column of the user table, as the database has it.
struct UserTableColumn
{
    QString name;
    QString type;            //!< as it was declared: `CHAR(36)`
    bool needsValue = false; //!< NOT NULL, without a default, and nothing that the database makes by itself
};

//! The columns of \a table; none when there is no such table.
[[nodiscard]] Result<QList<UserTableColumn>> userTableColumns(SqlConnection &connection, const QString &table);

//! \brief Whether a user table that somebody else made can be used with \a schema.
//! \return Error::InvalidConfiguration when the ids are of the other kind or in a form that is not FastAPI Users', or
//! when it is no table of users; the reason says what to change
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT Result<void> checkUserTable(const QList<UserTableColumn> &columns,
                                                                     const SqlSchema &schema);

//! Names of the columns that need a value, and get none by a registration with the fields of \a schema.
[[nodiscard]] QStringList unfilledColumns(const QList<UserTableColumn> &columns, const SqlSchema &schema);

} // namespace Auth::Internal
