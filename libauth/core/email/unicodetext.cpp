// SPDX-License-Identifier: MIT
#include "core/email/unicodetext_p.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace Auth::Internal {

namespace {

constexpr std::array<quint8, 2> newestUnicode = {15, 0}; // major, minor; see isAssigned()

const UNormalizer2 *nfc()
{
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_getNFCInstance(&status); // a singleton of ICU, built into its library
}

CodePoints ascii(QLatin1StringView text)
{
    return {text.begin(), text.end()};
}

QString numberWithDigits(char32_t c, int digits)
{
    return QStringLiteral("U+") + QString::number(c, 16).toUpper().rightJustified(digits, u'0');
}

bool isPrintable(char32_t c)
{
    const CharacterKind kind = characterKind(c);
    return kind == CharacterKind::Visible || kind == CharacterKind::Mark || c == U' ';
}

QString hexEscape(char32_t c)
{
    const auto [prefix, digits] = c <= 0xFF     ? std::pair("\\x", 2)
                                  : c <= 0xFFFF ? std::pair("\\u", 4)
                                                : std::pair("\\U", 8);
    return QLatin1StringView(prefix) + QString::number(c, 16).rightJustified(digits, u'0');
}

QString escaped(char32_t c, char32_t quote)
{
    if (c == U'\n')
        return QStringLiteral("\\n");
    if (c == U'\r')
        return QStringLiteral("\\r");
    if (c == U'\t')
        return QStringLiteral("\\t");
    if (c == U'\\' || c == quote)
        return u'\\' + toText({&c, 1});
    return isPrintable(c) ? toText({&c, 1}) : hexEscape(c);
}

} // namespace

CodePoints toCodePoints(QStringView text)
{
    CodePoints points;
    points.reserve(static_cast<std::size_t>(text.size()));
    const char16_t *units = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (U16_IS_LEAD(units[i]) && i + 1 < text.size() && U16_IS_TRAIL(units[i + 1])) {
            points.push_back(static_cast<char32_t>(U16_GET_SUPPLEMENTARY(units[i], units[i + 1])));
            ++i;
        } else {
            points.push_back(units[i]);
        }
    }
    return points;
}

QString toText(CodePointsView points)
{
    QString text;
    text.reserve(static_cast<qsizetype>(points.size()));
    for (const char32_t c : points)
        text += QStringView(QChar::fromUcs4(c));
    return text;
}

bool isAssigned(char32_t c)
{
    UVersionInfo age;
    u_charAge(static_cast<UChar32>(c), age);
    const auto version = std::tuple(age[0], age[1]);
    return age[0] > 0 && version <= std::tuple(newestUnicode[0], newestUnicode[1]);
}

CharacterKind characterKind(char32_t c)
{
    if (!isAssigned(c))
        return CharacterKind::Other;
    const uint32_t category = U_GET_GC_MASK(static_cast<UChar32>(c));
    if (category & (U_GC_L_MASK | U_GC_N_MASK | U_GC_P_MASK | U_GC_S_MASK))
        return CharacterKind::Visible;
    if (category & U_GC_M_MASK)
        return CharacterKind::Mark;
    return category & U_GC_ZS_MASK ? CharacterKind::Space : CharacterKind::Other;
}

bool isAlphanumeric(char32_t c)
{
    return isAssigned(c) && (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

bool isBlank(char32_t c)
{
    return u_isUWhiteSpace(static_cast<UChar32>(c)) || (c >= 0x1C && c <= 0x1F);
}

CodePointsView trimmed(CodePointsView text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

CodePoints normalizedC(CodePointsView text)
{
    const QString source = toText(text);
    const auto length = static_cast<int32_t>(source.size());
    // No character grows by more than a factor of three in UTF-16 (UAX 15, section 9).
    std::vector<UChar> target(static_cast<std::size_t>(length) * 3 + 1);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t written = unorm2_normalize(nfc(), reinterpret_cast<const UChar *>(source.utf16()), length,
                                             target.data(), static_cast<int32_t>(target.size()), &status);
    if (U_FAILURE(status))
        return CodePoints(text);
    return toCodePoints(QStringView(target.data(), written));
}

char32_t firstOfNormalizedC(CodePointsView text)
{
    std::size_t end = 1;
    while (end < text.size() && !unorm2_hasBoundaryBefore(nfc(), static_cast<UChar32>(text[end])))
        ++end;
    return normalizedC(text.substr(0, end)).front();
}

QString quotedForDisplay(CodePointsView text)
{
    const bool hasSingle = text.find(U'\'') != CodePointsView::npos;
    const bool hasDouble = text.find(U'"') != CodePointsView::npos;
    const char32_t quote = hasSingle && !hasDouble ? U'"' : U'\'';
    QString quoted = toText({&quote, 1});
    for (const char32_t c : text)
        quoted += escaped(c, quote);
    return quoted + toText({&quote, 1});
}

QString codePointNumber(char32_t c)
{
    return numberWithDigits(c, 4);
}

CodePoints displayed(char32_t c)
{
    if (c == U'\\')
        return U"\"\\\"";
    if (characterKind(c) == CharacterKind::Visible)
        return toCodePoints(quotedForDisplay({&c, 1}));
    std::array<char, 128> name; // the longest name of Unicode has 88 letters
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = u_charName(static_cast<UChar32>(c), U_UNICODE_CHAR_NAME, name.data(),
                                      static_cast<int32_t>(name.size()), &status);
    if (U_FAILURE(status) || length <= 0 || !isAssigned(c))
        return toCodePoints(numberWithDigits(c, c < 0xFFFF ? 4 : 8)); // never five or six: the reference's texts
    return ascii(QLatin1StringView(name.data(), length));
}

} // namespace Auth::Internal
