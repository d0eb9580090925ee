// SPDX-License-Identifier: MIT
#include "operationroutes.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

Auth::HttpAnswer text(int status, QByteArray body)
{
    return {.status = status,
            .contentType = "text/plain; charset=utf-8",
            .body = std::move(body),
            .headers = {{"Cache-Control", "no-store"}}};
}

} // namespace

void addOperationRoutes(Auth::HttpAuth &routes, Auth::UserDatabase &database, const Metrics &metrics)
{
    routes.addRoute("GET", u"/healthz"_s, [](const Auth::HttpRequestPtr &, const Auth::Responder &responder) {
        responder.answer(text(200, "ok\n"));
    });
    // Not through the pool: a queue full of logins does not make the service unready.
    routes.addRoute("GET", u"/readyz"_s, [&database](const Auth::HttpRequestPtr &, const Auth::Responder &responder) {
        responder.answer(database.ping() ? text(200, "ready\n") : text(503, "not ready: database\n"));
    });
    routes.addRoute("GET", u"/metrics"_s, [&metrics](const Auth::HttpRequestPtr &, const Auth::Responder &responder) {
        Auth::HttpAnswer answer = text(200, metrics.text());
        answer.contentType = "text/plain; version=0.0.4; charset=utf-8";
        responder.answer(std::move(answer));
    });
}

} // namespace Gatehouse
