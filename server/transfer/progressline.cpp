// SPDX-License-Identifier: MIT
#include "transfer/progressline.h"

#include <cmath>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 movingInterval = 200; // ms
constexpr qint64 plainInterval = 5000; // ms
constexpr int barWidth = 24;

QString bar(qint64 total, qint64 done)
{
    const auto filled = static_cast<qsizetype>(total > 0 ? double(done) / double(total) * barWidth : 0);
    return u'[' + QString(filled, u'#') + QString(barWidth - filled, u'.') + u"] "_s;
}

} // namespace

ProgressLine::ProgressLine(qint64 total, qint64 done, bool isMoving, std::function<void(const QString &)> write)
    : m_total(total), m_begun(done), m_isMoving(isMoving), m_write(std::move(write))
{
    m_sinceStart.start();
    m_sinceUpdate.start();
}

QString ProgressLine::text(qint64 total, qint64 done, qint64 begun, qint64 lines, double linesASecond, double seconds)
{
    QString text = total > 0 ? u"%1 %, "_s.arg(100 * done / total) : u"%1 MB, "_s.arg(done / 1'000'000);
    text += u"%1 lines, %2 a second"_s.arg(lines).arg(std::llround(linesASecond));
    if (total > 0 && done > begun)
        text += u", %1 s left"_s.arg(std::llround(seconds * double(total - done) / double(done - begun)));
    return text;
}

void ProgressLine::update(qint64 done, qint64 lines)
{
    if (m_firstLines < 0)
        m_firstLines = lines;
    if (m_sinceUpdate.elapsed() < (m_isMoving ? movingInterval : plainInterval))
        return;
    m_sinceUpdate.start();
    const double seconds = double(m_sinceStart.elapsed()) / 1000;
    const QString line = text(m_total, done, m_begun, lines, double(lines - m_firstLines) / seconds, seconds);
    m_write(m_isMoving ? u"\r\x1b[K"_s + (m_total > 0 ? bar(m_total, done) : QString()) + line : line + u'\n');
    m_isShown = m_isMoving;
}

void ProgressLine::clear()
{
    if (std::exchange(m_isShown, false))
        m_write(u"\r\x1b[K"_s);
}

} // namespace Gatehouse
