// SPDX-License-Identifier: MIT
#include "transfer/csvreader.h"

#include "commandline/words.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Internal::JsonValue;

namespace {

//! Reads the quoted cell whose first mark stands at \a at; leaves \a at behind its last.
//! \return nothing when its end is not there
std::optional<QByteArray> quotedCell(QByteArrayView view, qsizetype &at)
{
    QByteArray text;
    qsizetype from = at + 1;
    while (true) {
        const qsizetype mark = view.indexOf('"', from);
        if (mark < 0)
            return std::nullopt;
        text += view.sliced(from, mark - from);
        if (mark + 1 >= view.size() || view[mark + 1] != '"') {
            at = mark + 1;
            return text;
        }
        text += '"';
        from = mark + 2;
    }
}

//! How many bytes end the line at \a at: 0 when it goes on.
qsizetype lineEnd(QByteArrayView view, qsizetype at)
{
    if (view.sliced(at).startsWith("\r\n"))
        return 2;
    return view.sliced(at).startsWith('\n') ? 1 : 0;
}

} // namespace

Auth::Result<void> CsvReader::begin()
{
    const auto refuse = [](const QString &reason) {
        return Auth::failure({Auth::Error::InvalidField, reason});
    };
    if (auto begun = RecordReader::begin(); !begun)
        return begun;
    const auto names = next();
    if (!names)
        return refuse(
                Tr::tr("The file is empty: its first line must name the columns, such as email,hashed_password."));
    if (names->problem.size() > 0)
        return refuse(u"The first line, which names the columns, %1."_s.arg(names->problem));
    QStringList columns;
    for (const Cell &cell : m_cells) {
        const QString name = QString::fromUtf8(cell.text).trimmed();
        if (name.isEmpty())
            return refuse(Tr::tr("The first line must name every column; one has no name."));
        if (columns.contains(name))
            return refuse(Tr::tr("The first line names the column %1 twice.").arg(name));
        columns << name;
    }
    m_columns = columns;
    return {};
}

void CsvReader::splitPlain(QByteArrayView line)
{
    qsizetype from = 0;
    while (true) {
        const qsizetype comma = line.indexOf(',', from);
        m_cells.push_back({line.sliced(from, (comma < 0 ? line.size() : comma) - from).toByteArray(), false});
        if (comma < 0)
            return;
        from = comma + 1;
    }
}

// Byte by byte, for a line with quotation marks: it may not be the whole record.
CsvReader::Scan CsvReader::split(QByteArrayView view, bool isAll, qsizetype &size)
{
    qsizetype at = 0;
    while (true) {
        Cell cell;
        if (at < view.size() && view[at] == '"') {
            const auto text = quotedCell(view, at);
            if (!text)
                return Scan::NeedsMore;
            cell = {*text, true};
        } else {
            const qsizetype from = at;
            while (at < view.size() && view[at] != ',' && view[at] != '"' && lineEnd(view, at) == 0)
                ++at;
            cell = {view.sliced(from, at - from).toByteArray(), false};
        }
        m_cells.push_back(std::move(cell));
        if (at >= view.size() || (at + 1 == view.size() && view[at] == '\r')) {
            size = view.size();
            return isAll ? Scan::Complete : Scan::NeedsMore;
        }
        if (const qsizetype end = lineEnd(view, at); end > 0) {
            size = at + end;
            return Scan::Complete;
        }
        if (view[at] != ',')
            return Scan::StrayQuote;
        ++at;
    }
}

RecordReader::Outcome CsvReader::read(QByteArrayView view, bool isAll, Record &record, qsizetype &size)
{
    m_cells.clear();
    const auto line = firstLine(view, isAll, size);
    if (!line)
        return Outcome::NeedsMore;
    const qsizetype sizeOfLine = size;
    if (!line->contains('"')) {
        splitPlain(*line);
    } else {
        const Scan scan = split(view, isAll, size);
        if (scan == Scan::NeedsMore && !isAll)
            return Outcome::NeedsMore;
        if (scan != Scan::Complete) {
            size = sizeOfLine; // what follows may be good again
            record.problem = scan == Scan::StrayQuote ? u"has a quotation mark in the wrong place"_s
                                                      : u"has a quotation mark that is never closed"_s;
            return Outcome::Complete;
        }
    }
    fill(record);
    return Outcome::Complete;
}

void CsvReader::fill(Record &record) const
{
    if (!std::all_of(m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.text.isValidUtf8(); })) {
        record.problem = u"is not valid UTF-8"_s;
        return;
    }
    if (m_columns.isEmpty()) // these are their names
        return;
    if (qsizetype(m_cells.size()) != m_columns.size()) {
        record.problem = u"has %1 cells where the first line names %2"_s.arg(m_cells.size()).arg(m_columns.size());
        return;
    }
    record.values.reserve(m_cells.size());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const bool isNothing = cell.text.isEmpty() && !cell.isQuoted;
        record.values.emplace_back(m_columns[qsizetype(i)],
                                   isNothing ? JsonValue() : JsonValue(QString::fromUtf8(cell.text)));
    }
}

QByteArray csvCell(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto needsMarks = [](char c) {
        return c == '"' || c == ',' || c == '\n' || c == '\r';
    };
    // Some readers take blanks at the ends away.
    const bool isPlain = !bytes.isEmpty() && bytes.front() != ' ' && bytes.back() != ' ' &&
                         std::none_of(bytes.begin(), bytes.end(), needsMarks);
    return isPlain ? bytes : '"' + QByteArray(bytes).replace('"', "\"\"") + '"';
}

} // namespace Gatehouse
