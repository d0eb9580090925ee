// SPDX-License-Identifier: MIT
#include "http/formheader_p.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace Auth::Internal {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

// The first semicolon outside quotes, or the end. A quote after a backslash does not count.
qsizetype endOfSegment(QByteArrayView text)
{
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && (i == 0 || text[i - 1] != '\\'))
            inQuotes = !inQuotes;
        else if (text[i] == ';' && !inQuotes)
            return i;
    }
    return text.size();
}

QByteArray unquoted(QByteArrayView value)
{
    if (value.size() < 2 || value.front() != '"' || value.back() != '"')
        return value.toByteArray();
    return value.sliced(1, value.size() - 2).toByteArray().replace("\\\\", "\\").replace("\\\"", "\"");
}

// Old browsers sent the whole path of the file.
QByteArray withoutFolders(const QByteArray &fileName)
{
    if (fileName.sliced(qMin(1, fileName.size())).startsWith(":\\") || fileName.startsWith("\\\\"))
        return fileName.sliced(fileName.lastIndexOf('\\') + 1);
    return fileName;
}

void addParameter(HeaderOptions &options, QByteArrayView segment)
{
    const qsizetype equals = segment.indexOf('=');
    const QByteArrayView name = trimmedBlanks(equals < 0 ? segment : segment.first(equals));
    if (name.contains('*'))
        return;
    const QByteArray key = equals < 0 ? name.toByteArray() : name.toByteArray().toLower(); // a bare word keeps its case
    QByteArray value = equals < 0 ? QByteArray() : unquoted(trimmedBlanks(segment.sliced(equals + 1)));
    options.parameters[key] = key == "filename" ? withoutFolders(value) : std::move(value);
}

// In lower case, with one underscore for each run of other signs: "UTF-8" and "utf 8" are "utf_8".
QByteArray normalizedName(QByteArrayView charset)
{
    QByteArray name;
    for (const char c : charset.toByteArray().toLower()) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            name += c;
        else if (!name.isEmpty() && !name.endsWith('_'))
            name += '_';
    }
    return name;
}

std::optional<QStringConverter::Encoding> encodingOf(QByteArrayView charset)
{
    static constexpr std::array<std::pair<const char *, QStringConverter::Encoding>, 11> encodings = {{
            {"utf_8", QStringConverter::Utf8},
            {"utf8", QStringConverter::Utf8},
            {"u8", QStringConverter::Utf8},
            {"utf", QStringConverter::Utf8},
            {"utf_16", QStringConverter::Utf16},
            {"utf16", QStringConverter::Utf16},
            {"u16", QStringConverter::Utf16},
            {"utf_16_le", QStringConverter::Utf16LE},
            {"utf_16le", QStringConverter::Utf16LE},
            {"utf_16_be", QStringConverter::Utf16BE},
            {"utf_16be", QStringConverter::Utf16BE},
    }};
    const QByteArray wanted = normalizedName(charset);
    const auto found = std::find_if(encodings.begin(), encodings.end(),
                                    [&](const auto &entry) { return wanted == entry.first; });
    // ASCII is not listed: what is ASCII is the same in Latin-1.
    return found == encodings.end() ? std::nullopt : std::optional(found->second);
}

// The decoder of Qt drops half a unit at the end in silence.
bool hasHalfUnit(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    return encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0;
}

} // namespace

std::optional<QByteArray> HeaderOptions::parameter(const QByteArray &name) const
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

HeaderOptions parseHeaderOptions(QByteArrayView header)
{
    HeaderOptions options;
    qsizetype end = endOfSegment(header);
    options.value = trimmedBlanks(header.first(end)).toByteArray().toLower();
    while (end < header.size()) {
        header = header.sliced(end + 1);
        end = endOfSegment(header);
        addParameter(options, header.first(end));
    }
    return options;
}

QString decodedFormText(QByteArrayView bytes, QByteArrayView charset)
{
    const std::optional<QStringConverter::Encoding> encoding = encodingOf(charset);
    if (encoding && !hasHalfUnit(bytes, *encoding)) {
        QStringConverter::Flags flags = QStringConverter::Flag::Stateless;
        if (*encoding != QStringConverter::Utf16) // there the mark tells the order of octets; elsewhere it is text
            flags |= QStringConverter::Flag::ConvertInitialBom;
        QStringDecoder decoder(*encoding, flags);
        QString text = decoder.decode(bytes);
        if (!decoder.hasError() && text.isValidUtf16())
            return text;
    }
    return QString::fromLatin1(bytes);
}

} // namespace Auth::Internal
