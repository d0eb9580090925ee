// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <sodium.h>

namespace Auth::Internal {

//! \brief Call before any other function of libsodium.
//! Without it libsodium runs Argon2 without AVX, at half the speed. Costs nothing after the first call. Any thread.
inline void initializeSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("Gatehouse: libsodium finds no source of random numbers");
}

} // namespace Auth::Internal
