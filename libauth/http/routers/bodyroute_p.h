// SPDX-License-Identifier: MIT
#pragma once

#include "http/body/validation_p.h"
#include "http/httpauth.h"

namespace Auth::Internal {

//! What a route does with a body that is as it should be; runs in the pool.
using BodyWork = std::function<HttpAnswer(const HttpRequest &request, const QVariantMap &values)>;

//! \brief A route without guard that takes JSON: reads and checks the body where it came in, and leaves the rest,
//! which hashes and writes, to the pool.
[[nodiscard]] RouteHandler bodyRoute(const HttpAuth &auth, BodyModel model, BodyWork work);

} // namespace Auth::Internal
