// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace Gatehouse {

//! \brief Gives memory back to the system when many connections have gone.
//!
//! glibc keeps what was freed among what is in use: 3,000 connections that came and went left 79 MiB, of which the
//! service needed 27.
//! \note Belongs to the thread that made it; does nothing with another C library.
class MemoryReturn final : public QObject
{
public:
    //! \param connections how many are open now
    explicit MemoryReturn(std::function<int()> connections);

private:
    void look();

    const std::function<int()> m_connections;
    int m_most = 0; // connections seen since memory was last given back
    QTimer m_timer;
};

} // namespace Gatehouse
