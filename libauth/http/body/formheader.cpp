// SPDX-License-Identifier: MIT
#include "http/body/formheader_p.h"

#include "http/body/urldecoding_p.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace Auth::Internal {

namespace {

// What Python's str.strip() takes off Latin-1 text.
bool isBlank(char c)
{
    const auto octet = static_cast<quint8>(c);
    return octet == ' ' || (octet >= 0x09 && octet <= 0x0D) || (octet >= 0x1C && octet <= 0x1F) || octet == 0x85 ||
           octet == 0xA0;
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
    if (value.size() < 2)
        return value.toByteArray();
    const QByteArray inner = value.sliced(1, value.size() - 2).toByteArray();
    if (value.front() == '"' && value.back() == '"')
        return QByteArray(inner).replace("\\\\", "\\").replace("\\\"", "\"");
    return value.front() == '<' && value.back() == '>' ? inner : value.toByteArray();
}

// Old browsers sent the whole path of the file.
QByteArray withoutFolders(const QByteArray &fileName)
{
    if (fileName.sliced(qMin(1, fileName.size())).startsWith(":\\") || fileName.startsWith("\\\\"))
        return fileName.sliced(fileName.lastIndexOf('\\') + 1);
    return fileName;
}

struct Parameter
{
    QByteArray name;  // in lower case; a word without a value keeps its case
    QByteArray value; // as it is written, in quotes or not
};

Parameter parameterOf(QByteArrayView segment)
{
    const qsizetype equals = segment.indexOf('=');
    if (equals < 0)
        return {trimmedBlanks(segment).toByteArray(), {}};
    return {trimmedBlanks(segment.first(equals)).toByteArray().toLower(),
            trimmedBlanks(segment.sliced(equals + 1)).toByteArray()};
}

// A piece of a value (RFC 2231, 3 and 4.1): `name*`, `name*0`, `name*0*`.
struct Piece
{
    std::optional<int> number;
    QByteArray value;
    bool isEscaped = false;
};

// The name and the piece, when `parameter` is one.
std::optional<std::pair<QByteArray, Piece>> pieceOf(const Parameter &parameter)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z0-9_]+)\\*(?:([0-9]{1,9})\\*?)?$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(parameter.name));
    if (!match.hasMatch())
        return std::nullopt;
    Piece piece{std::nullopt, unquoted(parameter.value), parameter.name.endsWith('*')};
    if (match.hasCaptured(2))
        piece.number = match.captured(2).toInt();
    return std::pair(match.captured(1).toLatin1(), piece);
}

// An escaped value begins with a charset and a language, which are not looked at: `utf-8'en'text`.
QByteArray joined(std::vector<Piece> pieces)
{
    const bool hasFirst = std::any_of(pieces.begin(), pieces.end(), [](const Piece &p) { return p.number == 0; });
    if (hasFirst)
        std::erase_if(pieces, [](const Piece &p) { return !p.number; });
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece &a, const Piece &b) { return a.number.value_or(0) < b.number.value_or(0); });
    QByteArray value;
    bool isEscaped = false;
    for (const Piece &piece : pieces) {
        value += piece.isEscaped ? percentDecoded(piece.value) : piece.value;
        isEscaped = isEscaped || piece.isEscaped;
    }
    const qsizetype tick = value.indexOf('\'');
    const qsizetype secondTick = tick < 0 ? -1 : value.indexOf('\'', tick + 1);
    return isEscaped && secondTick >= 0 ? value.sliced(secondTick + 1) : value;
}

// The parameters of a header; those that came in pieces count more than those that did not.
std::map<QByteArray, QByteArray> parametersOf(const std::vector<Parameter> &list)
{
    std::map<QByteArray, QByteArray> parameters;
    std::map<QByteArray, std::vector<Piece>> pieces;
    for (const Parameter &parameter : list) {
        if (std::optional<std::pair<QByteArray, Piece>> piece = pieceOf(parameter))
            pieces[piece->first].push_back(std::move(piece->second));
        else
            parameters[parameter.name] = unquoted(parameter.value);
    }
    for (auto &[name, parts] : pieces)
        parameters[name] = joined(std::move(parts));
    if (const auto fileName = parameters.find("filename"); fileName != parameters.end())
        fileName->second = withoutFolders(fileName->second);
    return parameters;
}

// In lower case, with one underscore for each run of other signs: "UTF-8" and "utf 8" are "utf_8".
QByteArray normalizedName(QByteArrayView charset)
{
    QByteArray name;
    bool isGap = false;
    for (const char c : charset.toByteArray().toLower()) {
        const bool isKept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isKept && isGap && !name.isEmpty())
            name += '_';
        if (isKept)
            name += c;
        isGap = !isKept;
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
    const auto found =
            std::find_if(encodings.begin(), encodings.end(), [&](const auto &entry) { return wanted == entry.first; });
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
    qsizetype end = endOfSegment(header);
    if (!header.contains(';'))
        return {trimmedBlanks(header).toByteArray().toLower(), {}};
    HeaderOptions options{parameterOf(header.first(end)).name, {}};
    std::vector<Parameter> parameters;
    while (end < header.size()) {
        header = header.sliced(end + 1);
        end = endOfSegment(header);
        parameters.push_back(parameterOf(header.first(end)));
    }
    options.parameters = parametersOf(parameters);
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
