// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/export_p.h"

#include <QHash>
#include <QMutex>

#include <chrono>
#include <optional>

namespace Auth::Internal {

//! \brief Which of the answers 503 the log is told of: the first one of a kind, and then one a minute with the number
//! of those between. An outage under load is a few lines, not one for each request.
//! \note Any thread.
class GATEHOUSE_HTTP_TEST_EXPORT FailureLog
{
public:
    using Instant = std::chrono::steady_clock::time_point;

    //! \return how many of this kind were passed over since the last one that was told; nothing: pass over this one
    [[nodiscard]] std::optional<quint64> note(Error::Code code, Instant now = std::chrono::steady_clock::now());

private:
    struct Kind
    {
        Instant told;
        quint64 passedOver = 0;
    };

    QMutex m_mutex; // guards m_kinds
    QHash<int, Kind> m_kinds;
};

} // namespace Auth::Internal
