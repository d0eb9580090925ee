// SPDX-License-Identifier: MIT
#pragma once

#include "export.h"

#include <QLatin1String>

namespace Auth {

//! \brief The version of the library that the program runs with, for example "0.1.0".
//!
//! It is that of project() in CMakeLists.txt, and semantic (https://semver.org); before 1.0 a minor version may break
//! the interface. The one that a program was built with, find_package(Gatehouse) says.
//! \return a literal, which lives as long as the library.
//! \note Any thread.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT QLatin1String libraryVersion() noexcept;

} // namespace Auth
