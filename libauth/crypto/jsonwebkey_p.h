// SPDX-License-Identifier: MIT
#pragma once

#include "core/json_p.h"
#include "crypto/jwtalgorithm.h"
#include "crypto/signingkey_p.h"

#include <memory>

namespace Auth::Internal {

//! The public key of \a jwk, for \a algorithm only; see JwtKey::fromJwk().
[[nodiscard]] Result<std::shared_ptr<const SigningKey>> publicKeyOf(const JsonValue &jwk, JwtAlgorithm algorithm);

//! `kid`; empty when there is none.
[[nodiscard]] QString keyIdOf(const JsonValue &jwk);

} // namespace Auth::Internal
