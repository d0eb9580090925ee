// SPDX-License-Identifier: MIT
#pragma once

#include "domain.h"

//! \file
//! \brief How commands and the console come to the database, and to the user that was named.
namespace Gatehouse {

//! \brief The domain, without writing anything.
//!
//! Where there is no signing key yet, a passing one stands in: no command signs anything, and a key file that an
//! administrator's account left behind would be unreadable for the service's.
//! \return Error::InvalidConfiguration
[[nodiscard]] Auth::Result<std::unique_ptr<Domain>> makeDomain(const Configuration &configuration);

//! \brief Whether there is a database file; does not open it, so that no command leaves an empty one behind. Of a
//! server it is taken for granted. \return Error::Refused when this account may not use it; Error::DatabaseUnavailable
//! when it is no file
[[nodiscard]] Auth::Result<bool> databaseFileExists(const DatabaseSettings &database);

//! \brief The domain for work on a database that is there and that this version understands.
//! \return Error::InvalidConfiguration, DatabaseUnavailable, Refused, SchemaTooNew. That tables are missing shows
//! only when one is used.
[[nodiscard]] Auth::Result<std::unique_ptr<Domain>> openDomain(const Configuration &configuration);

//! \brief The user of an id or, when \a name has an @ or is no id, of an e-mail address.
//! \return Error::UserNotExists, InvalidId
[[nodiscard]] Auth::Result<Auth::User> findUser(const Auth::UserManager &manager, const QString &name);

} // namespace Gatehouse
