// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace Gatehouse {

//! \brief SHA-256 of everything from the place of \a device to its end, in hexadecimal: the same file, whatever its
//! name. \return nothing when it cannot be read \note Reads about a gigabyte in a second.
[[nodiscard]] std::optional<QByteArray> fingerprintOf(QIODevice &device);

} // namespace Gatehouse
