// SPDX-License-Identifier: MIT
#include "operationroutes.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

Auth::HttpAnswer text(int status, QByteArray body)
{
    return {.status = status, .contentType = "text/plain; charset=utf-8", .body = std::move(body), .headers = {}};
}

//! Names what is missing.
Auth::HttpAnswer readiness(const QList<Dependency> &dependencies)
{
    QByteArrayList missing;
    for (const Dependency &dependency : dependencies) {
        if (!dependency.ping())
            missing << dependency.name;
    }
    return missing.isEmpty() ? text(200, "ready\n") : text(503, "not ready: " + missing.join(", ") + '\n');
}

} // namespace

void addOperationRoutes(Auth::HttpAuth &routes, const QList<Dependency> &dependencies,
                        const std::atomic<bool> &isStopping, Auth::WorkPool &pool, const Metrics &metrics)
{
    routes.addRoute("GET", u"/healthz"_s, [](const Auth::HttpRequestPtr &, const Auth::Responder &responder) {
        responder.answer(text(200, "ok\n"));
    });
    const auto answerReadiness = [dependencies, &isStopping, &pool](const Auth::HttpRequestPtr &,
                                                                    const Auth::Responder &responder) {
        if (isStopping) // whoever spreads requests over several services looks elsewhere, then
            return responder.answer(text(503, "not ready: stopping\n"));
        const bool isAsked = pool.tryRun([dependencies, responder] { responder.answer(readiness(dependencies)); });
        if (!isAsked)
            responder.answer(text(503, "not ready: too many ask\n"));
    };
    routes.addRoute("GET", u"/readyz"_s, answerReadiness);
    routes.addRoute("GET", u"/metrics"_s, [&metrics](const Auth::HttpRequestPtr &, const Auth::Responder &responder) {
        Auth::HttpAnswer answer = text(200, metrics.text());
        answer.contentType = "text/plain; version=0.0.4; charset=utf-8";
        responder.answer(std::move(answer));
    });
}

} // namespace Gatehouse
