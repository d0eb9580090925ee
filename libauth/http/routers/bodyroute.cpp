// SPDX-License-Identifier: MIT
#include "http/routers/bodyroute_p.h"

namespace Auth::Internal {

RouteHandler bodyRoute(const HttpAuth &auth, BodyModel model, BodyWork work)
{
    constexpr qsizetype largeBody = 16 * 1024; // bytes; what takes longer to read than a look-up leaves the event loop
    const auto read = [model = std::move(model)](const HttpRequest &request) {
        const auto body = readJsonBody(request, request.body());
        return body ? model.read(*body) : tl::unexpected(body.error());
    };
    return [&auth, read, work = std::move(work)](const HttpRequestPtr &request, const Responder &responder) {
        if (request->body().size() > largeBody) {
            return auth.answerFromPool(request, responder, [request, read, work] {
                const auto values = read(*request);
                return values ? work(*request, *values) : values.error();
            });
        }
        auto values = read(*request);
        if (!values)
            return responder.answer(values.error());
        auth.answerFromPool(request, responder,
                            [request, work, values = *std::move(values)] { return work(*request, values); });
    };
}

} // namespace Auth::Internal
