// SPDX-License-Identifier: MIT
#include "metrics.h"

#include <QLocale>

#include <cmath>

namespace Gatehouse {

namespace {

void appendHead(QByteArray &out, const QByteArray &name, const QByteArray &help, const char *type)
{
    out += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

//! All digits: a sum that stands still at 1.23457e+06 while it grows would look like a service without requests.
QByteArray number(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

void appendCounter(QByteArray &out, const QByteArray &name, const QByteArray &help, quint64 value)
{
    appendHead(out, name, help, "counter");
    out += name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

void Metrics::addGauge(QByteArray name, QByteArray help, Gauge value)
{
    m_gauges.push_back({std::move(name), std::move(help), std::move(value)});
}

void Metrics::countRequest(int status, std::chrono::nanoseconds duration)
{
    if (status >= 0 && static_cast<std::size_t>(status) < m_byStatus.size())
        ++m_byStatus[static_cast<std::size_t>(status)];
    const double seconds = std::chrono::duration<double>(duration).count();
    std::size_t bucket = 0;
    while (bucket < bucketSeconds.size() && seconds > bucketSeconds[bucket])
        ++bucket;
    ++m_buckets[bucket];
    m_nanoseconds += static_cast<quint64>(duration.count());
}

void Metrics::appendRequests(QByteArray &out) const
{
    appendHead(out, "gatehouse_http_requests_total", "Requests answered, by status.", "counter");
    for (std::size_t status = 0; status < m_byStatus.size(); ++status) {
        if (const quint64 count = m_byStatus[status])
            out += "gatehouse_http_requests_total{status=\"" + QByteArray::number(quint64(status)) + "\"} " +
                   QByteArray::number(count) + '\n';
    }
    const QByteArray name = "gatehouse_http_request_duration_seconds";
    appendHead(out, name, "Time from the whole request to its answer.", "histogram");
    quint64 total = 0;
    for (std::size_t i = 0; i < bucketSeconds.size(); ++i) {
        total += m_buckets[i];
        out += name + "_bucket{le=\"" + number(bucketSeconds[i]) + "\"} " + QByteArray::number(total) + '\n';
    }
    total += m_buckets.back();
    out += name + "_bucket{le=\"+Inf\"} " + QByteArray::number(total) + '\n';
    out += name + "_sum " + number(static_cast<double>(m_nanoseconds.load()) / 1e9) + '\n';
    out += name + "_count " + QByteArray::number(total) + '\n';
}

// All of them from the start: an alert on a rate must see the first one.
void Metrics::appendThrottled(QByteArray &out) const
{
    const QByteArray name = "gatehouse_throttled_total";
    appendHead(out, name, "Attempts over a limit of [throttle], by limit.", "counter");
    for (std::size_t i = 0; i < m_throttled.size(); ++i) {
        const QByteArray limit = nameOf(static_cast<Auth::ThrottleLimit>(i)).toLatin1();
        out += name + "{limit=\"" + limit + "\"} " + QByteArray::number(m_throttled[i]) + '\n';
    }
}

QByteArray Metrics::text() const
{
    QByteArray out;
    appendRequests(out);
    appendCounter(out, "gatehouse_logins_total", "Successful logins.", m_logins);
    appendCounter(out, "gatehouse_registrations_total", "Users registered.", m_registrations);
    appendCounter(out, "gatehouse_tokens_rejected_total",
                  "Access tokens that were malformed, forged, expired or revoked.", m_rejectedTokens);
    appendThrottled(out);
    appendCounter(out, "gatehouse_mails_delivered_total", "Mails handed over.", m_mailsDelivered);
    appendCounter(out, "gatehouse_mails_failed_total", "Mails that could not be handed over.", m_mailsFailed);
    for (const NamedGauge &gauge : m_gauges) {
        appendHead(out, gauge.name, gauge.help, "gauge");
        out += gauge.name + ' ' + number(gauge.value()) + '\n';
    }
    return out;
}

} // namespace Gatehouse
