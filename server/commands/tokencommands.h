// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"
#include "configuration/configuration.h"

#include "core/error.h"

//! \file
//! \brief `gatehouse token …`: the tokens of the database and the Redis strategy. Errors have a reason for the person
//! who typed the command.
namespace Gatehouse {

class Console;
class Domain;

//! \brief A table, newest first, or one JSON object a line; never a token.
//!
//! To tell them apart each shows its first 6 of 43 characters, which leaves 222 bits to guess, and the first 12
//! hexadecimal digits of its SHA-256, which whoever holds a token can compute.
[[nodiscard]] Auth::Result<void> listTokens(const TokenListCommand &command, Domain &domain, Console &console);
//! \return Error::InvalidToken when the one on standard input is not stored anywhere
[[nodiscard]] Auth::Result<void> revokeTokens(const TokenRevokeCommand &command, Domain &domain, Console &console);
[[nodiscard]] Auth::Result<void> purgeTokens(const TokenPurgeCommand &command, Domain &domain, Console &console);

//! Notes that JWTs stay good until they expire, where a backend makes such.
void noteTokensThatStay(const Configuration &configuration, Console &console);

} // namespace Gatehouse
