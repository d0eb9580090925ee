// SPDX-License-Identifier: MIT
#pragma once

#include "export.h"

#include <QByteArray>
#include <QStringView>

namespace Auth {

//! \brief An http or https origin as browsers write it in `Origin` (RFC 6454, section 6.2): lower case, without the
//! port that is the scheme's own.
//! \return nothing for any other text, also one with a path, a user name, a wildcard or letters beyond ASCII
[[nodiscard]] GATEHOUSE_AUTH_EXPORT QByteArray httpOrigin(QStringView text);

} // namespace Auth
