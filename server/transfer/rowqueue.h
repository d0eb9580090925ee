// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/importrow.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <optional>

namespace Gatehouse {

//! \brief Rows on their way from the thread that reads to the one that stores, a few portions at most.
//! \note One thread pushes, another one pops.
class RowQueue
{
public:
    //! Waits while there are many. \return false when nobody wants more
    bool push(ImportRows rows);
    //! No more will come.
    void close();
    //! Waits for rows. \return nothing after the last
    [[nodiscard]] std::optional<ImportRows> pop();
    //! Nobody wants more.
    void cancel();

private:
    static constexpr std::size_t mostPortions = 4;

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<ImportRows> m_portions;
    bool m_isClosed = false;
    bool m_isCancelled = false;
};

} // namespace Gatehouse
