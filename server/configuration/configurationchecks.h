// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"
#include "configuration/configurationreport.h"

namespace Gatehouse {

//! \brief What no single key can tell: values that contradict each other, names given twice, files that cannot be read.
//! \param configuration filled, with absolute paths
void checkConfiguration(const Configuration &configuration, ConfigurationReport &report);

} // namespace Gatehouse
