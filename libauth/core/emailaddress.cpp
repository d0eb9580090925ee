// SPDX-License-Identifier: MIT
#include "core/emailaddress.h"

#include "core/email/emailaddress_parts_p.h"

#include <algorithm>

namespace Auth {

namespace {

using namespace Internal;

constexpr std::size_t longestInput = 2048;  // code points
constexpr std::size_t longestAddress = 254; // octets: RFC 5321, 4.5.3.1.3, with RFC 3696, errata 1690

bool isNameCharacter(char32_t c)
{
    return c == U'_' || isAlphanumeric(c) || CodePointsView(U"!#$%&'*+-/=?^`{|}~").find(c) != CodePointsView::npos;
}

std::size_t skipBlanks(CodePointsView text, std::size_t position)
{
    while (position < text.size() && isBlank(text[position]))
        ++position;
    return position;
}

// Where the `<` stands that may open the address: after blanks, and after words of name characters, if any.
std::size_t endOfPlainName(CodePointsView text)
{
    std::size_t position = skipBlanks(text, 0);
    while (position < text.size() && isNameCharacter(text[position])) {
        while (position < text.size() && isNameCharacter(text[position]))
            ++position;
        position = skipBlanks(text, position);
    }
    return position;
}

// The text between the `<` at `open` and the final `>`, when there is some and it is one line.
std::optional<CodePointsView> bracketedText(CodePointsView text, std::size_t open)
{
    if (open >= text.size() || text[open] != U'<' || text.back() != U'>' || text.size() - open < 3)
        return std::nullopt;
    const CodePointsView inner = text.substr(open + 1, text.size() - open - 2);
    if (inner.find(U'\n') != CodePointsView::npos)
        return std::nullopt;
    return inner;
}

// The address of `name <address>` and `"name" <address>`; everything else is an address already.
CodePointsView withoutName(CodePointsView text)
{
    const CodePointsView line = trimmed(text);
    if (line.empty() || line.back() != U'>')
        return line;
    if (line.front() != U'"')
        return bracketedText(line, endOfPlainName(line)).value_or(line);
    // The name ends at the last quote that lets the rest be an address in brackets; it is not empty.
    for (std::size_t quote = line.rfind(U'"'); quote >= 2; quote = line.rfind(U'"', quote - 1)) {
        if (const std::optional<CodePointsView> inner = bracketedText(line, skipBlanks(line, quote + 1)))
            return *inner;
    }
    return line;
}

std::size_t octets(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

std::size_t octets(CodePointsView text)
{
    std::size_t sum = 0;
    for (const char32_t c : text)
        sum += octets(c);
    return sum;
}

std::size_t excess(CodePointsView address)
{
    return std::max(octets(address), longestAddress) - longestAddress;
}

// How many characters must go is known only within limits when they have different sizes.
QString excessOfOriginal(CodePointsView address)
{
    const std::size_t surplus = excess(address);
    std::size_t largest = 1;
    for (const char32_t c : address)
        largest = std::max(largest, octets(c));
    const std::size_t least = std::max<std::size_t>(1, surplus / largest);
    if (least == surplus)
        return excessInBrackets(surplus);
    return QStringLiteral("(%1-%2 characters too many)").arg(least).arg(surplus);
}

std::optional<QString> lengthProblem(CodePointsView original, CodePointsView localPart, const DomainName &domain)
{
    const QString tooLong = QStringLiteral("The email address is too long %1.");
    if (excess(original) > 0)
        return tooLong.arg(excessOfOriginal(original));

    const auto afterChange = [&](const CodePoints &host, const QString &change) -> std::optional<QString> {
        const std::size_t surplus = excess(CodePoints(localPart) + U"@" + host);
        if (surplus == 0)
            return std::nullopt;
        const QString bytes = surplus > 1 ? QStringLiteral("bytes") : QStringLiteral("byte");
        return tooLong.arg(QStringLiteral("%1 (%2 %3 too many)").arg(change, QString::number(surplus), bytes));
    };
    if (std::optional<QString> problem = afterChange(domain.unicode, QStringLiteral("after normalization")))
        return problem;
    return afterChange(domain.ascii, QStringLiteral("when the part after the @-sign is converted to IDNA ASCII"));
}

// RFC 2142: these reach the same person in every case, so they get one.
CodePoints withRoleInLowerCase(const CodePoints &localPart)
{
    static constexpr CodePointsView roles[] = {U"info", U"marketing", U"sales",      U"support",    U"abuse",
                                               U"noc",  U"security",  U"postmaster", U"hostmaster", U"usenet",
                                               U"news", U"webmaster", U"www",        U"uucp",       U"ftp"};
    CodePoints lower = localPart;
    for (char32_t &c : lower)
        c = c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
    return std::find(std::begin(roles), std::end(roles), lower) != std::end(roles) ? lower : localPart;
}

Checked<DomainName> checkedDomain(CodePointsView domain)
{
    if (domain.empty())
        return refused(QStringLiteral("There must be something after the @-sign."));
    if (domain.size() > 1 && domain.front() == U'[' && domain.back() == U']')
        return refused(domainLiteralProblem(domain.substr(1, domain.size() - 2)));
    return checkedDomainName(domain);
}

Checked<CodePoints> normalizedAddress(CodePointsView address)
{
    const Checked<SplitAddress> parts = splitAddress(address);
    if (!parts)
        return refused(parts.error());
    const Checked<CodePoints> localPart = checkedLocalPart(parts->localPart, parts->isQuoted);
    if (!localPart)
        return refused(localPart.error());
    const Checked<DomainName> domain = checkedDomain(parts->domain);
    if (!domain)
        return refused(domain.error());

    const CodePoints mailbox = withRoleInLowerCase(*localPart);
    if (std::optional<QString> problem = lengthProblem(parts->localPart + U"@" + parts->domain, mailbox, *domain))
        return refused(*std::move(problem));
    if (parts->hasAngleBrackets) {
        return refused(
                QStringLiteral("A display name and angle brackets around the email address are not permitted here."));
    }
    return mailbox + U"@" + domain->unicode;
}

} // namespace

Result<QString> normalizedEmail(const QString &text)
{
    const CodePoints points = toCodePoints(text);
    if (points.size() > longestInput)
        return failure({Error::InvalidEmail, QStringLiteral("Length must not exceed 2048 characters")});
    const Checked<CodePoints> address = normalizedAddress(trimmed(withoutName(points)));
    if (!address)
        return failure({Error::InvalidEmail, address.error()});
    return toText(*address);
}

} // namespace Auth
