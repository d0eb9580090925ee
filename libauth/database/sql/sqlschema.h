// SPDX-License-Identifier: MIT
#pragma once

#include "core/userfield.h"
#include "core/userid.h"

#include <QString>

#include <memory>

namespace Auth {

//! \brief Names and types of the tables: FastAPI Users' SQLAlchemy adapter makes them, an application may rename them.
struct SqlSchema
{
    QString userTable = QStringLiteral("user");
    QString oauthAccountTable = QStringLiteral("oauth_account");
    QString accessTokenTable = QStringLiteral("accesstoken");
    std::shared_ptr<const IdScheme> ids = std::make_shared<UuidScheme>();
    UserFields fields; //!< the application's own columns of the user table
};

} // namespace Auth
