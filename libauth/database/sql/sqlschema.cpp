// SPDX-License-Identifier: MIT
#include "database/sql/sqlschema.h"

#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"

namespace Auth {

using namespace Qt::StringLiterals;

Result<SqlSchema> schemaOfDatabase(SqlConnectionPool &pool, SqlSchema schema)
{
    const auto connection = pool.connection();
    if (!connection)
        return failure(connection.error());
    QString idType;
    const auto read = (*connection)->run(pool.dialect().listColumns(), {schema.userTable}, [&idType](const QSqlQuery &row) {
        if (row.value(0).toString() == u"id")
            idType = row.value(1).toString();
    });
    if (!read)
        return failure(read.error());
    if (idType.isEmpty())
        return failure(
                {Error::SchemaMissing,
                 u"This is no database of Gatehouse or FastAPI Users: it has no users. `gatehouse migrate` makes the tables."_s});
    if (idType.contains(u"INT"_s, Qt::CaseInsensitive))
        schema.ids = std::make_shared<IntegerScheme>();
    else
        schema.ids = std::make_shared<UuidScheme>();
    return schema;
}

} // namespace Auth
