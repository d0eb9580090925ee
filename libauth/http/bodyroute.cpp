// SPDX-License-Identifier: MIT
#include "http/bodyroute_p.h"

namespace Auth::Internal {

RouteHandler bodyRoute(const HttpAuth &auth, BodyModel model, BodyWork work)
{
    return [&auth, model = std::move(model), work = std::move(work)](const HttpRequestPtr &request, const Responder &responder) {
        const auto body = readJsonBody(*request, request->body());
        auto values = body ? model.read(*body) : tl::unexpected(body.error());
        if (values)
            auth.answerFromPool(request, responder, [request, work, values = *std::move(values)] { return work(*request, values); });
        else
            responder.answer(values.error());
    };
}

} // namespace Auth::Internal
