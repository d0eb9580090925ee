// SPDX-License-Identifier: MIT
#pragma once

namespace Gatehouse {

//! \brief What the program ends with, in the numbers of sysexits.h, so that scripts can tell the reasons apart.
enum class ExitCode : int {
    Ok = 0,
    Usage = 64,         //!< the command line makes no sense
    DataError = 65,     //!< what was given is refused: no such user, a weak password, a bad address
    Unavailable = 69,   //!< a database or server cannot be reached
    Software = 70,      //!< a fault of the program itself
    NoPermission = 77,  //!< a file or a port that this account may not use; or a rule refuses it
    Configuration = 78, //!< the configuration has problems
};

} // namespace Gatehouse
