// SPDX-License-Identifier: MIT
#pragma once

#include "../../core/userfield.h"
#include "../../core/userid.h"

#include <QString>

#include <memory>

namespace Auth {

//! \brief Names and types of the tables: FastAPI Users' SQLAlchemy adapter makes them, an application may rename them.
//! \value
//! \source \fastapi{configuration/databases/sqlalchemy}
struct SqlSchema
{
    QString userTable = QStringLiteral("user");                           //!< of the users
    QString oauthAccountTable = QStringLiteral("oauth_account");          //!< of the accounts at providers
    QString accessTokenTable = QStringLiteral("accesstoken");             //!< of the database strategy's tokens
    std::shared_ptr<const IdScheme> ids = std::make_shared<UuidScheme>(); //!< what the ids of users are
    UserFields fields; //!< the application's own columns of the user table
};

class SqlConnectionPool;

//! \brief \a schema with the id scheme that the user table of a database really has, for programs that open any.
//! \return Error::SchemaMissing when there is no such table, Error::DatabaseUnavailable. Blocks.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT Result<SqlSchema> schemaOfDatabase(SqlConnectionPool &pool, SqlSchema schema = {});

} // namespace Auth
