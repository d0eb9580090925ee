// SPDX-License-Identifier: MIT
#pragma once

#include "core/httpvalues.h"
#include "core/secret.h"
#include "http/httprequest.h"

#include <tl/expected.hpp>

namespace Auth::Internal {

//! FastAPI's OAuth2PasswordRequestForm (RFC 6749, section 4.3.2). Scope and client are accepted and not used.
struct LoginForm
{
    QString username;
    Secret password;
};

//! \return the form, or the 422 or 400 answer
[[nodiscard]] tl::expected<LoginForm, HttpAnswer> readLoginForm(const HttpRequest &request);

} // namespace Auth::Internal
