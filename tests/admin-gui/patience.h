// SPDX-License-Identifier: MIT
// QTRY_VERIFY(), QTRY_VERIFY2() and QTRY_COMPARE() of the console's tests.
#pragma once

#include <QTest>

//! \brief For how long tests of the console wait, in milliseconds, for what another thread or a server is to do.
//!
//! The 5 s that QTest waits by itself are too few where other programs want the processors, too: whatever works for the
//! console lets everybody else go first (see WorkPool). Nobody waits for longer than it takes.
inline constexpr int longPatience = 30'000;

#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, longPatience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, longPatience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, longPatience)
