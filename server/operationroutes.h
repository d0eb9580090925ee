// SPDX-License-Identifier: MIT
#pragma once

#include "metrics.h"

#include "database/userdatabase.h"
#include "http/httpauth.h"

namespace Gatehouse {

//! \brief What operators ask: GET /healthz (the process is alive), /readyz (the database answers), /metrics.
//! All must outlive the routes.
void addOperationRoutes(Auth::HttpAuth &routes, Auth::UserDatabase &database, const Metrics &metrics);

} // namespace Gatehouse
