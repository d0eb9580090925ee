// SPDX-License-Identifier: MIT
#pragma once

#include "http/guard/requesthead_p.h"

namespace Auth::Internal {

//! \brief The answer to a request that QHttpServer does not get to see: `{"detail":"…"}`, and the connection ends.
//! \param toHead answers HEAD: without the body, but with its length
[[nodiscard]] QByteArray faultResponse(const RequestFault &fault, bool toHead = false);

} // namespace Auth::Internal
