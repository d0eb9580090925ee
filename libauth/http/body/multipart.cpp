// SPDX-License-Identifier: MIT
#include "http/body/multipart_p.h"

#include "http/body/formheader_p.h"

#include <algorithm>

namespace Auth::Internal {

namespace {

constexpr int maximumFiles = 1000;
constexpr std::size_t maximumHeaders = 8;           // of one part
constexpr qsizetype maximumHeaderSize = 4096 + 128; // octets, the colon and the blanks after it included

// RFC 9110, 5.6.2.
bool isToken(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

} // namespace

void FormCollector::add(FormField field)
{
    const auto sameName = [&](const FormField &other) {
        return other.name == field.name;
    };
    const auto earlier = std::find_if(m_form.fields.begin(), m_form.fields.end(), sameName);
    if (earlier != m_form.fields.end())
        *earlier = std::move(field);
    else
        m_form.fields.push_back(std::move(field));
}

MultipartReader::MultipartReader(QByteArrayView body, const QByteArray &boundary, const QByteArray &charset,
                                 FormCollector &collector)
    : m_body(body), m_delimiter("\r\n--" + boundary), m_charset(charset), m_collector(collector)
{}

std::optional<QString> MultipartReader::read()
{
    Step step = readOpening();
    while (step != Step::Done && step != Step::Failed) {
        switch (step) {
        case Step::Header: step = readHeader(); break;
        case Step::Data: step = readData(); break;
        case Step::Done:
        case Step::Failed: break;
        }
    }
    return step == Step::Failed ? std::optional(m_problem) : std::nullopt;
}

// The first boundary. Only line ends may stand before it.
MultipartReader::Step MultipartReader::readOpening()
{
    while (!atEnd() && (m_body[m_at] == '\r' || m_body[m_at] == '\n'))
        ++m_at;
    const QByteArrayView opening = QByteArrayView(m_delimiter).sliced(2);
    const QByteArrayView start = m_body.sliced(m_at).first(qMin(opening.size(), m_body.size() - m_at));
    if (!opening.startsWith(start))
        return failMalformed();
    m_at += start.size();
    const QByteArrayView after = m_body.sliced(m_at).first(qMin(qsizetype(2), m_body.size() - m_at));
    if (after == "--")
        return Step::Done;
    if (after == "\r\n") {
        m_at += 2;
        return beginPart();
    }
    const bool isCutShort = after.isEmpty() || after == "-" || after == "\r";
    return isCutShort ? Step::Done : failMalformed();
}

MultipartReader::Step MultipartReader::beginPart()
{
    m_part = {};
    return Step::Header;
}

MultipartReader::Step MultipartReader::readHeader()
{
    if (atEnd())
        return Step::Done;
    const QByteArrayView rest = m_body.sliced(m_at);
    if (rest.startsWith("\r\n")) {
        m_at += 2;
        return finishHeaders();
    }
    if (rest == "\r")
        return Step::Done;
    if (m_part.headers.size() >= maximumHeaders)
        return failMalformed();

    const qsizetype colon = rest.indexOf(':');
    const QByteArrayView name = colon < 0 ? rest : rest.first(colon);
    const qsizetype size = colon < 0 ? name.size() : name.size() + 1;
    if (size > maximumHeaderSize || !isToken(name) || colon == 0)
        return failMalformed();
    if (colon < 0)
        return Step::Done;
    m_at += colon + 1;
    return readHeaderValue(name, size);
}

MultipartReader::Step MultipartReader::readHeaderValue(QByteArrayView name, qsizetype size)
{
    while (!atEnd() && m_body[m_at] == ' ') {
        ++m_at;
        ++size;
    }
    const QByteArrayView rest = m_body.sliced(m_at);
    const qsizetype end = rest.indexOf('\r');
    const QByteArrayView value = end < 0 ? rest : rest.first(end);
    if (size + value.size() > maximumHeaderSize)
        return failMalformed();
    if (end < 0 || end + 1 == rest.size())
        return Step::Done;
    if (rest[end + 1] != '\n')
        return failMalformed();
    m_at += end + 2;
    m_part.headers.emplace_back(name.toByteArray().toLower(), value.toByteArray());
    return Step::Header;
}

MultipartReader::Step MultipartReader::finishHeaders()
{
    QByteArrayView disposition; // the last one counts
    for (const auto &[name, value] : m_part.headers) {
        if (name == "content-disposition")
            disposition = value;
    }
    const HeaderOptions options = parseHeaderOptions(disposition);
    const std::optional<QByteArray> name = options.parameter("name");
    if (!name)
        return fail(QStringLiteral("The Content-Disposition header field \"name\" must be provided."));
    m_part.name = decodedFormText(*name, m_charset);
    if (const std::optional<QByteArray> fileName = options.parameter("filename")) {
        m_part.fileName = decodedFormText(*fileName, m_charset);
        if (++m_fileCount > maximumFiles)
            return fail(QStringLiteral("Too many files. Maximum number of files is %1.").arg(maximumFiles));
    } else if (++m_fieldCount > maximumFields) {
        return fail(QStringLiteral("Too many fields. Maximum number of fields is %1.").arg(maximumFields));
    }
    return Step::Data;
}

// Up to the next delimiter that stands alone on its line; one with other text after it is data.
MultipartReader::Step MultipartReader::readData()
{
    qsizetype searchFrom = m_at;
    while (true) {
        const qsizetype found = m_body.indexOf(m_delimiter, searchFrom);
        if (found < 0)
            return endOfData(m_body.size());
        const qsizetype after = found + m_delimiter.size();
        const QByteArrayView tail = m_body.sliced(after).first(qMin(qsizetype(2), m_body.size() - after));
        const bool isLast = tail == "--";
        const bool isNext = tail == "\r\n";
        const bool isCutShort = tail.isEmpty() || tail == "-" || tail == "\r";
        if (!isLast && !isNext && !isCutShort) {
            searchFrom = after;
            continue;
        }
        if (endOfData(found) == Step::Failed)
            return Step::Failed;
        m_at = after + (isNext ? 2 : 0);
        if (isNext || isLast)
            finishPart();
        return isNext ? beginPart() : Step::Done;
    }
}

// The data of the part, complete or not, end at `end`.
MultipartReader::Step MultipartReader::endOfData(qsizetype end)
{
    m_part.data = m_body.sliced(m_at, end - m_at);
    if (!m_part.fileName && m_part.data.size() > maximumFieldSize)
        return fail(QStringLiteral("Part exceeded maximum size of %1KB.").arg(maximumFieldSize / 1024));
    return Step::Done;
}

void MultipartReader::finishPart()
{
    if (!m_collector.isWanted(m_part.name))
        return;
    if (m_part.fileName)
        m_collector.add({m_part.name, {}, uploadedFile()});
    else
        m_collector.add({m_part.name, decodedFormText(m_part.data, m_charset), std::nullopt});
}

FormFile MultipartReader::uploadedFile() const
{
    FormFile file{*m_part.fileName, m_part.data.size(), {}};
    for (const auto &[rawName, value] : m_part.headers) {
        const QString name = QString::fromLatin1(rawName);
        const bool isKnown = std::any_of(file.headers.begin(), file.headers.end(),
                                         [&](const auto &header) { return header.first == name; });
        if (!isKnown)
            file.headers.emplace_back(name, QString::fromLatin1(value));
    }
    return file;
}

MultipartReader::Step MultipartReader::fail(const QString &text)
{
    m_problem = text;
    return Step::Failed;
}

// Every fault of the framing has the same text.
MultipartReader::Step MultipartReader::failMalformed()
{
    return fail(QStringLiteral("There was an error parsing the body"));
}

} // namespace Auth::Internal
