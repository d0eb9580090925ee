// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"

#include <QString>

namespace Auth::Internal {

// What makes a place of a login: where it came from, and with what, as coarse as people move and update.

//! \brief The network of an IP address: the first 24 bits of IPv4, also where it is mapped into IPv6 (RFC 4291,
//! section 2.5.5.2), the first 48 of IPv6. Text that is no address stays as it is.
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT QString networkOf(const QString &clientAddress);
//! \brief `Firefox on Linux`, `curl`: the program of a User-Agent without its version, and the system of a browser.
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT QString agentFamilyOf(const QString &userAgent);

} // namespace Auth::Internal
