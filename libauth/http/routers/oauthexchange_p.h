// SPDX-License-Identifier: MIT
#pragma once

#include "core/user.h"
#include "http/httpauth.h"
#include "http/oauthroutesettings.h"

namespace Auth::Internal {

//! What both OAuth routers have in common: the way to the provider and back.

//! \brief Answers with the address to send the browser to, and sets the cookie that belongs to its state.
void answerAuthorize(const HttpAuth &auth, const OAuthRouteSettings &settings, const OAuthStates::Purpose &purpose,
                     const HttpRequestPtr &request, const Responder &responder);

//! What is done, in the pool of the HttpAuth, with an account that the provider has proven.
using OAuthConclusion = std::function<HttpAnswer(const OAuthAccount &account, bool emailIsTrusted)>;

//! \brief Checks what came back, asks the provider who it is, and hands on to \a conclude.
//! \param afterwards runs when the answer is on its way
void answerCallback(const HttpAuth &auth, const OAuthRouteSettings &settings, const OAuthStates::Purpose &purpose,
                    const HttpRequestPtr &request, const Responder &responder, OAuthConclusion conclude,
                    std::function<void()> afterwards = {});

//! The method that the provider's browser comes back with.
[[nodiscard]] QByteArray callbackMethod(const OAuthRouteSettings &settings);

} // namespace Auth::Internal
