// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include <QStringList>

namespace Gatehouse {

//! \brief What the configuration asks for and this version cannot do: one sentence each, empty when it can do
//! everything.
//!
//! A setting that is read but not obeyed would be worse than none, so the service does not start on it.
//! Pure; any thread.
[[nodiscard]] QStringList unsupportedSettings(const Configuration &configuration);

} // namespace Gatehouse
