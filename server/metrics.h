// SPDX-License-Identifier: MIT
#pragma once

#include "manager/throttle.h"

#include <QByteArray>

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <vector>

namespace Gatehouse {

//! \brief What /metrics tells, in Prometheus' text format 0.0.4.
//! https://prometheus.io/docs/instrumenting/exposition_formats/
//! \note Counting is lock-free: every thread may call every function, once all gauges are added.
class Metrics
{
public:
    //! A gauge is asked for its value when somebody looks.
    using Gauge = std::function<double()>;

    void addGauge(QByteArray name, QByteArray help, Gauge value);
    void countRequest(int status, std::chrono::nanoseconds duration);
    void countLogin() { ++m_logins; }
    void countRegistration() { ++m_registrations; }
    void countRejectedToken() { ++m_rejectedTokens; }
    void countThrottled(Auth::ThrottleLimit limit) { ++m_throttled[static_cast<std::size_t>(limit)]; }
    void countMail(bool delivered) { ++(delivered ? m_mailsDelivered : m_mailsFailed); }

    [[nodiscard]] QByteArray text() const;

private:
    struct NamedGauge
    {
        QByteArray name;
        QByteArray help;
        Gauge value;
    };
    static constexpr std::array bucketSeconds{0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0};

    void appendRequests(QByteArray &out) const;
    void appendThrottled(QByteArray &out) const;

    std::array<std::atomic<quint64>, 600> m_byStatus{};
    std::array<std::atomic<quint64>, bucketSeconds.size() + 1> m_buckets{}; // the last: longer than all
    std::atomic<quint64> m_nanoseconds = 0;
    std::atomic<quint64> m_logins = 0;
    std::atomic<quint64> m_registrations = 0;
    std::atomic<quint64> m_rejectedTokens = 0;
    std::array<std::atomic<quint64>, Auth::throttleLimitCount> m_throttled{};
    std::atomic<quint64> m_mailsDelivered = 0;
    std::atomic<quint64> m_mailsFailed = 0;
    std::vector<NamedGauge> m_gauges;
};

} // namespace Gatehouse
