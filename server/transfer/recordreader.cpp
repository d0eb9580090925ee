// SPDX-License-Identifier: MIT
#include "transfer/recordreader.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

Auth::Result<void> RecordReader::begin()
{
    constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";
    while (m_buffer.view().size() < byteOrderMark.size() && m_buffer.fill()) {
    }
    if (m_buffer.view().startsWith(byteOrderMark))
        m_buffer.consume(byteOrderMark.size());
    return {};
}

bool RecordReader::goOn(qint64 place, qint64 linesRead)
{
    m_linesRead = linesRead;
    return m_buffer.moveTo(place);
}

std::optional<QByteArrayView> RecordReader::firstLine(QByteArrayView view, bool isAll, qsizetype &size)
{
    const qsizetype end = view.indexOf('\n');
    if (end < 0 && !isAll)
        return std::nullopt;
    QByteArrayView line = end < 0 ? view : view.first(end);
    size = end < 0 ? view.size() : end + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool RecordReader::skipBlankLines()
{
    while (true) {
        const QByteArrayView view = m_buffer.view();
        if (view.startsWith('\n')) {
            m_buffer.consume(1);
            ++m_linesRead;
        } else if (view.startsWith("\r\n")) {
            m_buffer.consume(2);
            ++m_linesRead;
        } else if (view.size() >= 2) {
            return true;
        } else if (!m_buffer.fill()) {
            return !m_buffer.view().isEmpty() && m_buffer.error().isEmpty();
        }
    }
}

//! For a record that is too long, or never ends: it may be the last line of the file.
void RecordReader::skipLine()
{
    while (true) {
        const QByteArrayView view = m_buffer.view();
        const qsizetype end = view.indexOf('\n');
        m_buffer.consume(end < 0 ? view.size() : end + 1);
        if (end >= 0 || !m_buffer.fill())
            break;
    }
    ++m_linesRead;
}

void RecordReader::take(qsizetype size, Record &record)
{
    const QByteArrayView view = m_buffer.view().first(size);
    const auto ends = std::count(view.begin(), view.end(), '\n');
    m_linesRead += std::max<qint64>(1, ends + (view.endsWith('\n') ? 0 : 1));
    m_buffer.consume(size);
    record.linesRead = m_linesRead;
    record.end = m_buffer.place();
}

std::optional<Record> RecordReader::next()
{
    if (!skipBlankLines())
        return std::nullopt;
    Record record;
    record.line = m_linesRead + 1;
    bool isAll = false;
    while (true) {
        qsizetype size = 0;
        if (read(m_buffer.view(), isAll, record, size) == Outcome::Complete && size <= longestRecord) {
            take(size, record);
            return record;
        }
        if (m_buffer.view().size() > longestRecord)
            break;
        isAll = !m_buffer.fill();
        if (!m_buffer.error().isEmpty())
            return std::nullopt;
    }
    record.values.clear();
    record.problem = u"is longer than a mebibyte, or a quotation mark is never closed"_s;
    skipLine();
    record.linesRead = m_linesRead;
    record.end = m_buffer.place();
    return record;
}

} // namespace Gatehouse
