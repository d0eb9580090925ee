// SPDX-License-Identifier: MIT
#include "http/routers/bodyroute_p.h"

namespace Auth::Internal {

bool isLargeBody(const HttpRequest &request)
{
    constexpr qsizetype large = 16 * 1024; // bytes
    return request.body().size() > large;
}

RouteHandler bodyRoute(const HttpAuth &auth, BodyModel model, BodyWork work)
{
    const auto read = [model = std::move(model)](const HttpRequest &request) {
        const auto body = readJsonBody(request, request.body());
        return body ? model.read(*body) : tl::unexpected(body.error());
    };
    return [&auth, read, work = std::move(work)](const HttpRequestPtr &request, const Responder &responder) {
        answerChecked(
                auth, request, responder, [request, read] { return read(*request); },
                [request, work](const QVariantMap &values) { return work(*request, values); });
    };
}

} // namespace Auth::Internal
