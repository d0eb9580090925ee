// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Gatehouse {

//! \brief SIGTERM, SIGINT and SIGHUP as Qt signals, in the thread that made this object. One at a time a process.
//! https://doc.qt.io/qt-6/unix-signals.html
class UnixSignals final : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void stopRequested();   //!< SIGTERM or SIGINT
    void reloadRequested(); //!< SIGHUP

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Gatehouse
