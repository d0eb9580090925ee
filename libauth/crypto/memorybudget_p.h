// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"

#include <QMutex>
#include <QWaitCondition>

namespace Auth::Internal {

//! \brief Memory that several threads share: who finds too little left waits, first come, first served.
//!
//! Whoever wants more than there is in all gets it when nobody else has any: late is better than never.
//! \note Every thread may call every function.
class GATEHOUSE_AUTH_TEST_EXPORT MemoryBudget
{
public:
    //! \param kibibytes in all; 0: no limit
    explicit MemoryBudget(qint64 kibibytes) : m_total(kibibytes) {}
    Q_DISABLE_COPY_MOVE(MemoryBudget)

    //! \brief A share of the budget, given back when it goes.
    class GATEHOUSE_AUTH_TEST_EXPORT Share
    {
    public:
        //! Blocks until there is so much.
        Share(MemoryBudget &budget, qint64 kibibytes);
        Q_DISABLE_COPY_MOVE(Share)
        ~Share();

    private:
        MemoryBudget &m_budget;
        const qint64 m_size;
    };

    //! Shares that are waited for.
    [[nodiscard]] quint64 waiting() const;

private:
    void take(qint64 size);
    void giveBack(qint64 size);

    const qint64 m_total;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    qint64 m_taken = 0;
    quint64 m_lastTicket = 0;
    quint64 m_served = 0;
};

} // namespace Auth::Internal
