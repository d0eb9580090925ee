// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

namespace Gatehouse {

//! \brief What is in effect, as rows for aligned(), for settings that this version supports; no secret is among them.
//! \note Looks whether the database and key files exist, and no further.
[[nodiscard]] QList<QStringList> configurationSummary(const Configuration &configuration);

} // namespace Gatehouse
