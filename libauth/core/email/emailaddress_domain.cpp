// SPDX-License-Identifier: MIT
#include "core/email/emailaddress_parts_p.h"

#include "core/email/idna_p.h"

#include <algorithm>
#include <vector>

namespace Auth::Internal {

namespace {

constexpr std::size_t longestDomain = 253; // octets: RFC 1035, 2.3.4, without the final dot and the root label
constexpr std::size_t longestLabel = 63;   // octets: RFC 1035, 2.3.1

bool isLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

// RFC 952 and RFC 1123, 2.1, with RFC 6531, 3.3.
bool isHostCharacter(char32_t c)
{
    return c >= 0x80 || isLetter(c) || (c >= U'0' && c <= U'9') || c == U'-' || c == U'.';
}

bool endsWith(CodePointsView text, CodePointsView ending)
{
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

std::vector<CodePointsView> labels(CodePointsView domain)
{
    std::vector<CodePointsView> parts;
    for (std::size_t dot = domain.find(U'.'); dot != CodePointsView::npos; dot = domain.find(U'.')) {
        parts.push_back(domain.substr(0, dot));
        domain.remove_prefix(dot + 1);
    }
    parts.push_back(domain);
    return parts;
}

std::optional<QString> characterProblem(CodePointsView domain)
{
    if (const QString bad = listOfRefused(domain, isHostCharacter); !bad.isEmpty())
        return QStringLiteral("The part after the @-sign contains invalid characters: %1.").arg(bad);
    return unsafeCharactersProblem(domain);
}

// RFC 952, RFC 1123, 2.1, RFC 5322, 3.2.3, said in words that people understand.
std::optional<QString> separatorProblem(CodePointsView domain)
{
    if (domain.empty())
        return std::nullopt;
    if (domain.back() == U'.')
        return QStringLiteral("An email address cannot end with a period.");
    if (domain.front() == U'.')
        return QStringLiteral("An email address cannot have a period immediately after the @-sign.");
    if (domain.find(U"..") != CodePointsView::npos)
        return QStringLiteral("An email address cannot have two periods in a row.");
    if (domain.back() == U'-')
        return QStringLiteral("An email address cannot end with a hyphen.");
    if (domain.front() == U'-')
        return QStringLiteral("An email address cannot have a hyphen immediately after the @-sign.");
    if (domain.find(U".-") != CodePointsView::npos || domain.find(U"-.") != CodePointsView::npos)
        return QStringLiteral("An email address cannot have a period and a hyphen next to each other.");

    for (const CodePointsView label : labels(domain)) { // RFC 5890, 2.3.1: reserved
        if (label.substr(0, 2) != U"xn" && label.size() >= 4 && label.substr(2, 2) == U"--") {
            return QStringLiteral("An email address cannot have two letters followed by two dashes immediately after "
                                  "the @-sign or after a period, except Punycode.");
        }
    }
    return std::nullopt;
}

// Lower case, one form for every character, and no sign that is none of a host name.
Checked<CodePoints> mappedAndChecked(CodePointsView domain)
{
    IdnaResult mapped = mappedDomain(domain);
    if (!mapped)
        return refused(
                QStringLiteral("The part after the @-sign contains invalid characters (%1).").arg(mapped.error()));
    if (const QString bad = listOfRefused(*mapped, isHostCharacter); !bad.isEmpty()) {
        return refused(QStringLiteral("The part after the @-sign contains invalid characters after Unicode "
                                      "normalization: %1.")
                               .arg(bad));
    }
    if (std::optional<QString> problem = separatorProblem(*mapped))
        return refused(*std::move(problem));
    return *std::move(mapped);
}

IdnaResult convertedLabels(CodePointsView domain, IdnaResult (*convert)(CodePointsView))
{
    CodePoints converted;
    for (const CodePointsView label : labels(domain)) {
        IdnaResult part = convert(label);
        if (!part)
            return part;
        converted += (converted.empty() ? CodePoints() : U".") + *part;
    }
    return converted;
}

// Domains of ASCII are not asked of IDNA here; their Punycode labels are, when they are decoded.
Checked<CodePoints> asciiForm(const CodePoints &domain)
{
    if (!domain.empty() && std::all_of(domain.begin(), domain.end(), [](char32_t c) { return c < 0x80; }))
        return domain;
    IdnaResult ascii = convertedLabels(domain, asciiLabel);
    if (!ascii)
        return refused(QStringLiteral("The part after the @-sign is invalid (%1).").arg(ascii.error()));
    return *std::move(ascii);
}

std::optional<QString> lengthProblem(CodePointsView ascii, CodePointsView original)
{
    if (ascii.size() > longestDomain) {
        const std::size_t excess = ascii.size() - longestDomain;
        if (ascii == original) {
            return QStringLiteral("The email address is too long after the @-sign %1.").arg(excessInBrackets(excess));
        }
        return QStringLiteral("The email address is too long after the @-sign (%1 %2 too many after IDNA encoding).")
                .arg(QString::number(excess), excess == 1 ? QStringLiteral("byte") : QStringLiteral("bytes"));
    }
    for (const CodePointsView label : labels(ascii)) {
        if (label.size() > longestLabel) {
            return QStringLiteral("After the @-sign, periods cannot be separated by so many characters %1.")
                    .arg(excessInBrackets(label.size() - longestLabel));
        }
    }
    return std::nullopt;
}

// Names that no mail from outside can reach.
std::optional<QString> reachabilityProblem(CodePointsView ascii)
{
    static constexpr CodePointsView specialUse[] = {U"arpa",      U"invalid", U"local",
                                                    U"localhost", U"onion",   U"test"}; // RFC 6761, 6762, 7686
    if (ascii.find(U'.') == CodePointsView::npos)
        return QStringLiteral("The part after the @-sign is not valid. It should have a period.");
    if (!isLetter(ascii.back())) // as all top-level domains end
        return QStringLiteral("The part after the @-sign is not valid. It is not within a valid top-level domain.");
    for (const CodePointsView name : specialUse) {
        if (endsWith(ascii, CodePoints(U".") + CodePoints(name))) {
            return QStringLiteral("The part after the @-sign is a special-use or reserved name that cannot be used "
                                  "with email.");
        }
    }
    return std::nullopt;
}

} // namespace

QString excessInBrackets(std::size_t excess)
{
    const QString noun = excess > 1 ? QStringLiteral("characters") : QStringLiteral("character");
    return QStringLiteral("(%1 %2 too many)").arg(QString::number(excess), noun);
}

Checked<DomainName> checkedDomainName(CodePointsView domain)
{
    if (std::optional<QString> problem = characterProblem(domain))
        return refused(*std::move(problem));
    const Checked<CodePoints> mapped = mappedAndChecked(domain);
    if (!mapped)
        return refused(mapped.error());
    const Checked<CodePoints> ascii = asciiForm(*mapped);
    if (!ascii)
        return refused(ascii.error());
    if (std::optional<QString> problem = lengthProblem(*ascii, domain))
        return refused(*std::move(problem));
    if (std::optional<QString> problem = reachabilityProblem(*ascii))
        return refused(*std::move(problem));

    // A name may look like Punycode and be none.
    IdnaResult unicode = convertedLabels(*ascii, unicodeLabel);
    if (!unicode)
        return refused(QStringLiteral("The part after the @-sign is not valid IDNA (%1).").arg(unicode.error()));
    return DomainName{*ascii, *std::move(unicode)};
}

} // namespace Auth::Internal
