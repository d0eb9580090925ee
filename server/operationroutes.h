// SPDX-License-Identifier: MIT
#pragma once

#include "metrics.h"

#include "http/httpauth.h"
#include "manager/workpool.h"

#include <atomic>
#include <functional>

namespace Gatehouse {

//! \brief Another server without which requests fail.
struct Dependency
{
    QByteArray name; //!< as /readyz names it
    std::function<Auth::Result<void>()> ping;
};

//! \brief What operators ask: GET /healthz (the process is alive), /readyz (all dependencies answer), /metrics.
//! \param isStopping makes it unready
//! \param pool asks the dependencies, which may let it wait; best one that does nothing else, so that a queue full of
//! logins does not make the service unready
//! All must outlive the routes.
void addOperationRoutes(Auth::HttpAuth &routes, const QList<Dependency> &dependencies,
                        const std::atomic<bool> &isStopping, Auth::WorkPool &pool, const Metrics &metrics);

} // namespace Gatehouse
