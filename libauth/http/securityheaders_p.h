// SPDX-License-Identifier: MIT
#pragma once

#include "core/httpvalues.h"
#include "http/qtcompat_p.h"

namespace Auth::Internal {

//! \brief What every answer says to browsers, whatever it is: data, nobody's page, nothing to be kept.
//! An answer that sets one of them itself has it its own way: a route of the application may be a page.
[[nodiscard]] const QList<HttpAnswer::Header> &securityHeaders();

//! \brief Sees to it that \a answer has them.
//! \return what is to be written with it in one piece; null where the answer sets some itself, and has got the others
[[nodiscard]] const HeaderBlock *completeHeaders(HttpAnswer &answer);

} // namespace Auth::Internal
