// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include "http/browserpolicy.h"
#include "oauth/redirecttargets.h"

#include <memory>

namespace Gatehouse {

//! [browser], as the routes want it. The origin of server.public_url is the service's own.
[[nodiscard]] Auth::BrowserPolicy browserPolicy(const Configuration &configuration);
//! Where `?next=` may lead. The loader has checked the list; one that is none allows paths of the service alone.
[[nodiscard]] std::shared_ptr<const Auth::RedirectTargets> redirectTargets(const BrowserSettings &browser);

} // namespace Gatehouse
