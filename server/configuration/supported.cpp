// SPDX-License-Identifier: MIT
#include "configuration/supported.h"

namespace Gatehouse {

QStringList unsupportedSettings(const Configuration &)
{
    return {};
}

} // namespace Gatehouse
