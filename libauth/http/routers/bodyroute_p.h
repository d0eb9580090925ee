// SPDX-License-Identifier: MIT
#pragma once

#include "http/body/validation_p.h"
#include "http/httpauth.h"

#include <functional>

namespace Auth::Internal {

//! Whether the body takes longer to read than a look-up, so that no event loop may do it.
[[nodiscard]] bool isLargeBody(const HttpRequest &request);

//! \brief Answers with what \a check finds wrong, else with what \a work, which hashes and writes, makes of its result
//! in the pool. Where the body is large the pool does both, else the calling thread checks.
//! \param check returns tl::expected<Checked, HttpAnswer>
//! \param work takes a Checked, and returns the HttpAnswer
template<typename Check, typename Work>
void answerChecked(const HttpAuth &auth, const HttpRequestPtr &request, const Responder &responder, Check check,
                   Work work)
{
    if (isLargeBody(*request)) {
        return auth.answerFromPool(request, responder, [check = std::move(check), work = std::move(work)] {
            const auto checked = check();
            return checked ? work(*checked) : checked.error();
        });
    }
    auto checked = check();
    if (!checked)
        return responder.answer(checked.error());
    auth.answerFromPool(request, responder,
                        [work = std::move(work), checked = *std::move(checked)] { return work(checked); });
}

//! What a route does with a body that is as it should be; runs in the pool.
using BodyWork = std::function<HttpAnswer(const HttpRequest &request, const QVariantMap &values)>;

//! A route without guard that takes JSON.
[[nodiscard]] RouteHandler bodyRoute(const HttpAuth &auth, BodyModel model, BodyWork work);

} // namespace Auth::Internal
