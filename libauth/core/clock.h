// SPDX-License-Identifier: MIT
#pragma once

#include "export.h"

#include <QDateTime>

#include <chrono>

namespace Auth {

//! A point in time: microseconds since 1970-01-01T00:00:00 UTC, leap seconds not counted.
using Instant = std::chrono::microseconds;

//! \brief Where the time comes from, so that tests set it and no test sleeps to see something expire.
//! \ownership Whoever has made it owns it; system() belongs to the process. It must outlive whatever asks it.
//! \threads Implementations must be safe to call from every thread.
//! \source RFC 7519, section 2 (NumericDate), for the zero and the unit
class GATEHOUSE_AUTH_EXPORT Clock
{
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock();

    //! Now.
    [[nodiscard]] virtual Instant sinceEpoch() const = 0;

    //! The same in whole seconds, rounded down, as JWT wants it (RFC 7519, section 2, NumericDate).
    [[nodiscard]] std::chrono::seconds secondsSinceEpoch() const;

    //! The clock of the machine. Lives as long as the process.
    [[nodiscard]] static const Clock &system();
};

} // namespace Auth
