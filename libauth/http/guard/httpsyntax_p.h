// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <optional>

namespace Auth::Internal {

//! What a byte may be part of. One table look-up a byte; no locale, no QString.
enum ByteClass : quint8 {
    TokenByte = 0x01,  //!< tchar: methods and header names (RFC 9110, section 5.6.2)
    FieldByte = 0x02,  //!< header values: visible, space, tab and bytes from 0x80 (RFC 9110, section 5.5)
    TargetByte = 0x04, //!< a request target: visible ASCII but for `"`, `#`, `<` and `>`
    HostByte = 0x08,   //!< a host name: RFC 3986's unreserved characters, which is all that real names use
    Ipv6Byte = 0x10,   //!< between the brackets of an IPv6 address
    HexByte = 0x20,    //!< a hexadecimal digit
};

constexpr std::array<quint8, 256> makeByteClasses()
{
    constexpr auto isAlphanumeric = [](unsigned c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    constexpr auto isHexadecimal = [](unsigned c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    constexpr auto isOneOf = [](unsigned c, std::string_view set) {
        return set.find(char(c)) != std::string_view::npos;
    };
    std::array<quint8, 256> classes = {};
    for (unsigned c = 0; c < 256; ++c) {
        const bool visible = c > 0x20 && c < 0x7f;
        if (isAlphanumeric(c) || (visible && isOneOf(c, "!#$%&'*+-.^_`|~")))
            classes[c] |= TokenByte;
        if (visible || c == ' ' || c == '\t' || c >= 0x80)
            classes[c] |= FieldByte;
        if (visible && !isOneOf(c, "\"#<>"))
            classes[c] |= TargetByte;
        if (isAlphanumeric(c) || (visible && isOneOf(c, "-._~")))
            classes[c] |= HostByte;
        if (isHexadecimal(c) || (visible && isOneOf(c, ":.")))
            classes[c] |= Ipv6Byte;
        if (isHexadecimal(c))
            classes[c] |= HexByte;
    }
    return classes;
}

inline constexpr std::array<quint8, 256> byteClasses = makeByteClasses();

[[nodiscard]] constexpr bool isIn(ByteClass byteClass, char c)
{
    return (byteClasses[static_cast<unsigned char>(c)] & byteClass) != 0;
}

[[nodiscard]] inline bool allIn(ByteClass byteClass, QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [byteClass](char c) { return isIn(byteClass, c); });
}

//! Without the optional white space around a header value, which is space and tab and nothing else.
[[nodiscard]] inline QByteArrayView withoutWhitespace(QByteArrayView bytes)
{
    constexpr auto isWhitespace = [](char c) {
        return c == ' ' || c == '\t';
    };
    while (!bytes.isEmpty() && isWhitespace(bytes.front()))
        bytes = bytes.sliced(1);
    while (!bytes.isEmpty() && isWhitespace(bytes.back()))
        bytes.chop(1);
    return bytes;
}

//! ASCII only, whatever the locale.
[[nodiscard]] constexpr char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

[[nodiscard]] inline bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lowerCase(x) == lowerCase(y); });
}

//! Digits and nothing else: no sign, no space, no hexadecimal; nothing that 64 bits cannot hold.
[[nodiscard]] inline std::optional<qint64> decimalNumber(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 18)
        return std::nullopt;
    qint64 number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

//! Takes the next element off a comma-separated list (RFC 9110, section 5.6.1); may be empty.
[[nodiscard]] inline QByteArrayView takeListElement(QByteArrayView *list)
{
    const qsizetype comma = list->indexOf(',');
    const QByteArrayView element = comma < 0 ? *list : list->first(comma);
    *list = comma < 0 ? QByteArrayView() : list->sliced(comma + 1);
    return withoutWhitespace(element);
}

[[nodiscard]] inline bool listContains(QByteArrayView list, QByteArrayView token)
{
    while (!list.isEmpty()) {
        if (equalsIgnoringCase(takeListElement(&list), token))
            return true;
    }
    return false;
}

struct HeaderLine
{
    QByteArrayView line; // without its line end
    QByteArrayView name;
    QByteArrayView value;
};

//! Where the next line ends; -1 for the last. A carriage return alone is part of what a handler wrote: taken for an
//! end, it would make a header of what follows it.
[[nodiscard]] inline qsizetype endOfLine(QByteArrayView head)
{
    qsizetype end = head.indexOf('\r'); // one byte is found much faster than two
    while (end >= 0 && !head.sliced(end).startsWith("\r\n"))
        end = head.indexOf('\r', end + 1);
    return end;
}

//! Takes the next line off a head; what has no colon is a name without a value.
inline HeaderLine takeHeaderLine(QByteArrayView *head)
{
    constexpr qsizetype lineEndBytes = 2;
    const qsizetype end = endOfLine(*head);
    HeaderLine field;
    field.line = end < 0 ? *head : head->first(end);
    *head = end < 0 ? QByteArrayView() : head->sliced(end + lineEndBytes);
    const qsizetype colon = field.line.indexOf(':');
    field.name = colon < 0 ? field.line : field.line.first(colon);
    field.value = colon < 0 ? QByteArrayView() : withoutWhitespace(field.line.sliced(colon + 1));
    return field;
}

} // namespace Auth::Internal
