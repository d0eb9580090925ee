// SPDX-License-Identifier: MIT
#include "core/email/emailaddress_parts_p.h"

#include <algorithm>
#include <vector>

// Bracketed addresses (RFC 5321, 4.1.3) are refused anyway; these functions find the most helpful reason.

namespace Auth::Internal {

namespace {

constexpr std::size_t groupCount = 8;   // of an IPv6 address
constexpr std::size_t longestIpv6 = 45; // six groups of four digits and an IPv4 address

bool isDecimalDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isHexDigit(char32_t c)
{
    return isDecimalDigit(c) || (c >= U'a' && c <= U'f') || (c >= U'A' && c <= U'F');
}

// At most so many parts; the last one keeps the rest.
std::vector<CodePointsView> split(CodePointsView text, char32_t separator, std::size_t limit = CodePointsView::npos)
{
    std::vector<CodePointsView> parts;
    for (auto end = text.find(separator); end != CodePointsView::npos && parts.size() + 1 < limit;
         end = text.find(separator)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

std::optional<QString> octetProblem(CodePointsView octet)
{
    if (octet.empty())
        return QStringLiteral("Empty octet not permitted");
    if (!std::all_of(octet.begin(), octet.end(), isDecimalDigit))
        return QStringLiteral("Only decimal digits permitted in %1").arg(quotedForDisplay(octet));
    if (octet.size() > 3)
        return QStringLiteral("At most 3 characters permitted in %1").arg(quotedForDisplay(octet));
    if (octet.size() > 1 && octet.front() == U'0')
        return QStringLiteral("Leading zeros are not permitted in %1").arg(quotedForDisplay(octet));
    const QString number = toText(octet);
    if (number.toInt() > 255)
        return QStringLiteral("Octet %1 (> 255) not permitted").arg(number);
    return std::nullopt;
}

std::optional<QString> ipv4Problem(CodePointsView text)
{
    if (text.empty())
        return QStringLiteral("Address cannot be empty");
    const std::vector<CodePointsView> octets = split(text, U'.');
    if (octets.size() != 4)
        return QStringLiteral("Expected 4 octets in %1").arg(quotedForDisplay(text));
    for (const CodePointsView octet : octets) {
        if (const std::optional<QString> problem = octetProblem(octet))
            return QStringLiteral("%1 in %2").arg(*problem, quotedForDisplay(text));
    }
    return std::nullopt;
}

std::optional<QString> groupProblem(CodePointsView group)
{
    if (!std::all_of(group.begin(), group.end(), isHexDigit))
        return QStringLiteral("Only hex digits permitted in %1").arg(quotedForDisplay(group));
    if (group.size() > 4)
        return QStringLiteral("At most 4 characters permitted in %1").arg(quotedForDisplay(group));
    return std::nullopt;
}

// How the colons stand; the sentences end before " in" and the address.
std::optional<QString> colonProblem(const std::vector<CodePointsView> &groups)
{
    const QString leading = QStringLiteral("Leading ':' only permitted as part of '::'");
    const QString trailing = QStringLiteral("Trailing ':' only permitted as part of '::'");
    if (groups.size() > groupCount + 1)
        return QStringLiteral("At most 8 colons permitted");
    const auto isEmpty = [](CodePointsView group) {
        return group.empty();
    };
    const auto last = groups.end() - 1;
    const auto gap = std::find_if(groups.begin() + 1, last, isEmpty);
    if (gap == last) {
        if (groups.size() != groupCount)
            return QStringLiteral("Exactly 8 parts expected without '::'");
        if (groups.front().empty())
            return leading;
        return groups.back().empty() ? std::optional(trailing) : std::nullopt;
    }
    if (std::find_if(gap + 1, last, isEmpty) != last)
        return QStringLiteral("At most one '::' permitted");
    if (groups.front().empty() && gap != groups.begin() + 1)
        return leading;
    if (groups.back().empty() && gap != last - 1)
        return trailing;
    const auto written = groups.end() - groups.begin() - std::count_if(groups.begin(), groups.end(), isEmpty);
    if (static_cast<std::size_t>(written) >= groupCount)
        return QStringLiteral("Expected at most 7 other parts with '::'");
    return std::nullopt;
}

// Python's ipaddress module shows the ends of a long address only.
QString shortened(CodePointsView address)
{
    constexpr std::size_t shownWhole = 100;
    if (address.size() <= shownWhole)
        return quotedForDisplay(address);
    const CodePointsView end = address.substr(address.size() - longestIpv6);
    const QString elided = QStringLiteral("(%1 chars elided)").arg(address.size() - 2 * longestIpv6);
    return quotedForDisplay(CodePoints(address.substr(0, longestIpv6)) + toCodePoints(elided) + CodePoints(end));
}

std::optional<QString> ipv6Problem(CodePointsView literal)
{
    if (literal.find(U'/') != CodePointsView::npos)
        return QStringLiteral("Unexpected '/' in %1").arg(quotedForDisplay(literal));
    const std::size_t zone = literal.find(U'%'); // RFC 4007
    if (zone != CodePointsView::npos &&
        (zone + 1 == literal.size() || literal.find(U'%', zone + 1) != CodePointsView::npos)) {
        return QStringLiteral("Invalid IPv6 address: \"%1\"").arg(quotedForDisplay(literal));
    }
    const CodePointsView address = literal.substr(0, zone);
    if (address.empty())
        return QStringLiteral("Address cannot be empty");
    if (address.size() > longestIpv6)
        return QStringLiteral("At most 45 characters expected in %1").arg(shortened(address));

    const QString inAddress = QStringLiteral("%1 in ") + quotedForDisplay(address);
    std::vector<CodePointsView> groups = split(address, U':', groupCount + 2);
    if (groups.size() < 3)
        return inAddress.arg(QStringLiteral("At least 3 parts expected"));
    if (groups.back().find(U'.') != CodePointsView::npos) { // its last 32 bits are written as IPv4
        if (const std::optional<QString> problem = ipv4Problem(groups.back()))
            return inAddress.arg(*problem);
        groups.back() = U"0";
        groups.push_back(U"0");
    }
    if (const std::optional<QString> problem = colonProblem(groups))
        return inAddress.arg(*problem);
    for (const CodePointsView group : groups) {
        if (const std::optional<QString> problem = groupProblem(group))
            return inAddress.arg(*problem);
    }
    return std::nullopt;
}

bool isLiteralCharacter(char32_t c)
{
    return c >= 0x21 && c <= 0xFA; // the reference goes beyond RFC 5322, 3.4.1, here
}

} // namespace

QString domainLiteralProblem(CodePointsView literal)
{
    QString notAllowed = QStringLiteral("A bracketed IP address after the @-sign is not allowed here.");
    const CodePointsView firstLine = literal.substr(0, literal.ends_with(U'\n') ? literal.size() - 1 : literal.size());
    if (!firstLine.empty() &&
        std::all_of(firstLine.begin(), firstLine.end(), [](char32_t c) { return c == U'.' || isDecimalDigit(c); })) {
        const std::optional<QString> problem = ipv4Problem(literal);
        if (!problem)
            return notAllowed;
        return QStringLiteral("The address in brackets after the @-sign is not valid: It is not an IPv4 address (%1) "
                              "or is missing an address literal tag.")
                .arg(*problem);
    }
    constexpr CodePointsView tag = U"IPv6:";
    if (literal.starts_with(tag)) {
        const std::optional<QString> problem = ipv6Problem(literal.substr(tag.size()));
        if (!problem)
            return notAllowed;
        return QStringLiteral("The IPv6 address in brackets after the @-sign is not valid (%1).").arg(*problem);
    }
    if (literal.find(U':') == CodePointsView::npos) {
        return QStringLiteral("The part after the @-sign in brackets is not an IPv4 address and has no address "
                              "literal tag.");
    }
    if (const QString bad = listOfRefused(literal, isLiteralCharacter); !bad.isEmpty())
        return QStringLiteral("The part after the @-sign contains invalid characters in brackets: %1.").arg(bad);
    return QStringLiteral("The part after the @-sign contains an invalid address literal tag in brackets.");
}

} // namespace Auth::Internal
