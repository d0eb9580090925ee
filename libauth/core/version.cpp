// SPDX-License-Identifier: MIT
#include "core/version.h"

namespace Auth {

QLatin1String libraryVersion() noexcept
{
    return QLatin1String(GATEHOUSE_VERSION);
}

} // namespace Auth
