// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace Gatehouse {

//! \brief Says on standard error how far a long work has come: a line that moves on a terminal, else a line of its own
//! now and then.
//! \note One thread.
class ProgressLine
{
public:
    //! \param total bytes; 0 where nobody knows \param done those of an earlier run
    //! \param isMoving whether write() shows a line that can be overwritten
    ProgressLine(qint64 total, qint64 done, bool isMoving, std::function<void(const QString &)> write);

    void update(qint64 done, qint64 lines);
    //! Takes the moving line away.
    void clear();

    //! `43 %, 432000 lines, 31000 a second, 18 s left`
    [[nodiscard]] static QString text(qint64 total, qint64 done, qint64 begun, qint64 lines, double linesASecond,
                                      double seconds);

private:
    const qint64 m_total;
    const qint64 m_begun;
    const bool m_isMoving;
    const std::function<void(const QString &)> m_write;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceUpdate;
    qint64 m_firstLines = -1;
    bool m_isShown = false;
};

} // namespace Gatehouse
