// SPDX-License-Identifier: MIT
#include "core/email/idna_p.h"

#include "core/email/punycode_p.h"

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>

namespace Auth::Internal {

namespace {

constexpr std::size_t longestCheckedLabel = 254; // code points; as in the reference, it bounds the work
constexpr std::size_t longestAsciiLabel = 63;    // octets, RFC 1035, section 2.3.1
constexpr CodePointsView punycodePrefix = U"xn--";

tl::unexpected<QString> problem(QString text)
{
    return tl::unexpected<QString>(std::move(text));
}

bool isAscii(CodePointsView text)
{
    return std::all_of(text.begin(), text.end(), [](char32_t c) { return c < 0x80; });
}

CodePoints asciiLower(CodePointsView text)
{
    CodePoints lower(text);
    for (char32_t &c : lower)
        c = c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
    return lower;
}

// UTS #46 refuses these up to Unicode 15.1, and maps or drops them in 16; which of the two depends on ICU's version.
bool isRefusedBeforeUnicode16(char32_t c)
{
    if (c >= 0x10A0 && c <= 0x10C5) // Georgian capitals of the old alphabet
        return true;
    switch (c) {
    case 0x04C0:
    case 0x2132:
    case 0x2183: // capitals whose small forms are newer
    case 0x115F:
    case 0x1160:
    case 0x3164:
    case 0xFFA0: // fillers of Hangul
    case 0x17B4:
    case 0x17B5: // inherent vowels of Khmer
    case 0x1806: // the Mongolian hyphen
    case 0x2F868:
    case 0x2F874:
    case 0x2F91F:
    case 0x2F95F:
    case 0x2F9BF: // ideographs once decomposed wrongly
        return true;
    default: return false;
    }
}

// ICU carries the mapping table of UTS #46 as a normalizer of that name; what is disallowed becomes U+FFFD.
std::optional<CodePoints> mappedCodePoint(char32_t c)
{
    if (!isAssigned(c) || isRefusedBeforeUnicode16(c))
        return std::nullopt;
    if (c == 0x1E9E) // capital sharp s: one letter since Unicode 15.1, "ss" before
        return CodePoints(U"\u00DF");
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *mapper = unorm2_getInstance(nullptr, "uts46", UNORM2_COMPOSE, &status);
    std::array<UChar, 2> source;
    int32_t length = 0;
    U16_APPEND_UNSAFE(source, length, c);
    std::array<UChar, 64> target; // the longest mapping, of U+FDFA, has 18 units
    const int32_t written = unorm2_normalize(mapper, source.data(), length, target.data(),
                                             static_cast<int32_t>(target.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    CodePoints mapped = toCodePoints(QStringView(target.data(), written));
    if (mapped.find(U'\uFFFD') != CodePoints::npos)
        return std::nullopt;
    return mapped;
}

// RFC 5891, section 4.2.3, and the code points and directions that 4.2.3.3 and 4.2.3.4 refer to.
std::optional<QString> labelProblem(CodePointsView label)
{
    if (label.empty())
        return QStringLiteral("Empty Label");
    if (label.size() > longestCheckedLabel)
        return QStringLiteral("Label too long");
    if (normalizedC(label) != label)
        return QStringLiteral("Label must be in Normalization Form C");
    if (label.size() >= 4 && label.substr(2, 2) == U"--")
        return QStringLiteral("Label has disallowed hyphens in 3rd and 4th position");
    if (label.front() == U'-' || label.back() == U'-')
        return QStringLiteral("Label must not start or end with a hyphen");
    if (characterKind(label.front()) == CharacterKind::Mark)
        return QStringLiteral("Label begins with an illegal combining character");
    if (std::optional<QString> codePoint = codePointProblem(label))
        return codePoint;
    return bidiProblem(label);
}

} // namespace

IdnaResult mappedDomain(CodePointsView domain)
{
    if (isAscii(domain))
        return asciiLower(domain);

    CodePoints mapped;
    for (std::size_t i = 0; i < domain.size(); ++i) {
        const std::optional<CodePoints> part = mappedCodePoint(domain[i]);
        if (!part) {
            return problem(QStringLiteral("Codepoint %1 not allowed at position %2 in %3")
                                   .arg(codePointNumber(domain[i]), QString::number(i + 1), quotedForDisplay(domain)));
        }
        mapped += *part;
    }
    return normalizedC(mapped);
}

IdnaResult asciiLabel(CodePointsView label)
{
    CodePoints ascii(label);
    if (isAscii(label)) {
        if (IdnaResult decoded = unicodeLabel(label); !decoded)
            return decoded;
    } else {
        if (std::optional<QString> text = labelProblem(label))
            return problem(*std::move(text));
        ascii = CodePoints(punycodePrefix) + toPunycode(label);
    }
    if (ascii.size() > longestAsciiLabel)
        return problem(QStringLiteral("Label too long"));
    return ascii;
}

IdnaResult unicodeLabel(CodePointsView asciiText)
{
    CodePoints label = asciiLower(asciiText);
    if (label.substr(0, punycodePrefix.size()) == punycodePrefix) {
        const CodePoints encoded = label.substr(punycodePrefix.size());
        if (encoded.empty())
            return problem(QStringLiteral("Malformed A-label, no Punycode eligible content found"));
        if (encoded.back() == U'-')
            return problem(QStringLiteral("A-label must not end with a hyphen"));
        std::optional<CodePoints> decoded = fromPunycode(encoded);
        if (!decoded)
            return problem(QStringLiteral("Invalid A-label"));
        label = *std::move(decoded);
    }
    if (std::optional<QString> text = labelProblem(label))
        return problem(*std::move(text));
    return label;
}

} // namespace Auth::Internal
