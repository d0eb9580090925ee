// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include "core/error.h"

namespace Gatehouse {

//! Where the key is kept when the configuration names none: beside the database file.
[[nodiscard]] QString signingKeyPath(const DatabaseSettings &database);

//! \brief The secret that signs tokens: the configured one, or that of the key file, which is made when missing
//! (86 characters from 64 random bytes, mode 0600).
//! \return Error::InvalidConfiguration when the file cannot be read or made, is too short, or others may read it
[[nodiscard]] Auth::Result<Auth::Secret> signingKey(const Configuration &configuration);

} // namespace Gatehouse
