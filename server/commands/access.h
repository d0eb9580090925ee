// SPDX-License-Identifier: MIT
#pragma once

#include "domainaccess.h"

namespace Gatehouse {

class Console;

//! openDomain(), after making or upgrading the tables, as `gatehouse serve` does; notes it when it did.
[[nodiscard]] Auth::Result<std::unique_ptr<Domain>> openOrMakeDomain(const Configuration &configuration,
                                                                     Console &console);

} // namespace Gatehouse
