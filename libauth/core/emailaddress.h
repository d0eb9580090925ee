// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <QString>

namespace Auth {

inline constexpr qsizetype maximumEmailLength = 320; //!< characters of the columns (RFC 3696, errata 1690)

//! \brief The form of an e-mail address that is stored and compared; checks the syntax, never asks the network.
//!
//! Blanks around the address and a name in front of it (`Ada <ada@example.com>`) are dropped. The domain becomes
//! lower case and Unicode (UTS #46, IDNA2008), the local part keeps its case and becomes normalisation form C.
//! Quoted local parts, bracketed IP addresses and special-use domains (RFC 6761) are refused.
//! The rules and the texts are those of pydantic 2.10's EmailStr over email-validator 2.2.
//! \param text up to 2048 characters; the address in it at most 254 octets of UTF-8 (RFC 5321, 4.5.3.1.3)
//! \return Error::InvalidEmail, whose reason is one or two sentences in English for the person who typed it
//! \note Any thread.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT Result<QString> normalizedEmail(const QString &text);

} // namespace Auth
