// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/export_p.h"
#include "core/json_p.h"
#include "oauth/oauthvalues.h"
#include "oauth/providers.h"

namespace Auth::Internal {

//! \brief What stands at the end of a path such as `data.0.id|id`; null where nothing does.
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT const JsonValue *valueAt(const JsonValue &document, QStringView path);

//! \brief Who the owner of a profile is.
//! \param document the profile, or the claims of an ID token
//! \return Error::OAuthProviderFailed where there is no id
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT Result<OAuthIdentity> identityOf(const OAuthProvider &provider,
                                                                          const JsonValue &document);

//! \brief Takes the address from a list of them: the primary one, else the first that is confirmed, else the first.
GATEHOUSE_AUTH_TEST_EXPORT void takeEmailOfList(const OAuthProvider &provider, const JsonValue &document,
                                                OAuthIdentity &identity);

} // namespace Auth::Internal
