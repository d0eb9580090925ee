// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

//! \brief Stops the wall clock of this program, so that pictures of it are the same on every day. Clocks that measure
//! how long something takes go on.
//! \param sinceEpoch what it shows from now on
//! \note Any thread. The program is linked with fixedtime.cpp, whose clock_gettime() stands before the one of libc.
void fixTime(std::chrono::seconds sinceEpoch);
