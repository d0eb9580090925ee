// SPDX-License-Identifier: MIT
#include "transfer/recordbuffer.h"

namespace Gatehouse {

bool RecordBuffer::fill()
{
    constexpr qint64 portion = 256 * 1024;
    m_bytes.remove(0, m_begin);
    m_begin = 0;
    const qsizetype size = m_bytes.size();
    m_bytes.resize(size + portion);
    const qint64 count = m_device.read(m_bytes.data() + size, portion);
    m_bytes.resize(size + std::max<qint64>(count, 0));
    if (count < 0 && !m_device.errorString().isEmpty())
        m_error = m_device.errorString();
    return count > 0;
}

void RecordBuffer::consume(qsizetype bytes)
{
    m_begin += bytes;
    m_place += bytes;
}

bool RecordBuffer::moveTo(qint64 place)
{
    m_bytes.clear();
    m_begin = 0;
    m_place = place;
    return m_device.seek(place);
}

} // namespace Gatehouse
