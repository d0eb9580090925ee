// SPDX-License-Identifier: MIT
#include "core/httpvalues.h"

namespace Auth {

RequestHeaders::~RequestHeaders() = default;

} // namespace Auth
