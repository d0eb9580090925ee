// SPDX-License-Identifier: MIT
#pragma once

#include "bulk/bulkrows.h"

#include <QList>
#include <QMutex>

#include <utility>

namespace GatehouseAdmin {

//! \brief What a bulk action has done since the window last looked.
//! \note Any thread.
class BulkNews
{
public:
    struct Chunk
    {
        std::shared_ptr<const BulkChunk> users;
        std::vector<BulkState> states;
    };
    struct Change
    {
        qsizetype row = 0;
        BulkState state;
    };
    struct All
    {
        std::vector<Chunk> chunks;
        QList<Change> changes;
        qint64 tokens = 0; //!< that were revoked
    };

    void put(Chunk chunk)
    {
        const QMutexLocker locker(&m_mutex);
        m_all.chunks.push_back(std::move(chunk));
    }
    void put(const QList<Change> &changes, qint64 tokens = 0)
    {
        const QMutexLocker locker(&m_mutex);
        m_all.changes += changes;
        m_all.tokens += tokens;
    }
    //! Nothing while the work tells something: the window waits for nobody, and looks again soon.
    [[nodiscard]] All take()
    {
        if (!m_mutex.tryLock())
            return {};
        All all = std::exchange(m_all, {});
        m_mutex.unlock();
        return all;
    }

private:
    QMutex m_mutex;
    All m_all;
};

} // namespace GatehouseAdmin
