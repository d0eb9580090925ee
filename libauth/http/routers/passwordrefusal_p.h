// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpauth.h"

namespace Auth::Internal {

//! \brief 400 with \a code and why \a password was refused: in the language of the request, where
//! HttpAuth::Settings::translator has it, else in English.
//! \param error what the manager said, with a reason of the PasswordPolicy or of the application's own
[[nodiscard]] HttpAnswer passwordRefusal(const HttpAuth &auth, const HttpRequest &request, QByteArrayView code,
                                         const Error &error, const Secret &password);

} // namespace Auth::Internal
