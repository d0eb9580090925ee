// SPDX-License-Identifier: MIT
#include "core/email/idna_p.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace Auth::Internal {

namespace {

enum class Derived { Valid, ContextJ, ContextO, Disallowed }; // RFC 5892, section 3

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

UChar32 icu(char32_t c)
{
    return static_cast<UChar32>(c);
}

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool isArabicIndicDigit(char32_t c)
{
    return isBetween(c, 0x0660, 0x0669);
}

bool isExtendedArabicIndicDigit(char32_t c)
{
    return isBetween(c, 0x06F0, 0x06F9);
}

// RFC 5892, section 2.6.
std::optional<Derived> exception(char32_t c)
{
    if (isArabicIndicDigit(c) || isExtendedArabicIndicDigit(c))
        return Derived::ContextO;
    switch (c) {
    case 0x00DF:
    case 0x03C2:
    case 0x06FD:
    case 0x06FE:
    case 0x0F0B:
    case 0x3007: return Derived::Valid;
    case 0x00B7:
    case 0x0375:
    case 0x05F3:
    case 0x05F4:
    case 0x30FB: return Derived::ContextO;
    case 0x0640:
    case 0x07FA:
    case 0x302E:
    case 0x302F:
    case 0x3031:
    case 0x3032:
    case 0x3033:
    case 0x3034:
    case 0x3035:
    case 0x303B: return Derived::Disallowed;
    default: return std::nullopt;
    }
}

// Section 2.2: cp != NFKC(casefold(NFKC(cp))).
bool isUnstable(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
    constexpr int32_t room = 128; // the longest form, of U+FDFA, has 18 units; folding can triple them
    std::array<UChar, room> once;
    std::array<UChar, room> folded;
    std::array<UChar, room> twice;
    const QString source = toText({&c, 1});
    const auto *units = reinterpret_cast<const UChar *>(source.utf16());
    int32_t length = unorm2_normalize(nfkc, units, static_cast<int32_t>(source.size()), once.data(), room, &status);
    length = u_strFoldCase(folded.data(), room, once.data(), length, U_FOLD_CASE_DEFAULT, &status);
    length = unorm2_normalize(nfkc, folded.data(), length, twice.data(), room, &status);
    return U_FAILURE(status) || QStringView(twice.data(), length) != source;
}

// Sections 2.3 and 2.4: ignorable characters and blocks.
bool isIgnorable(char32_t c)
{
    return u_hasBinaryProperty(icu(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
           u_hasBinaryProperty(icu(c), UCHAR_WHITE_SPACE) ||
           u_hasBinaryProperty(icu(c), UCHAR_NONCHARACTER_CODE_POINT) ||
           isBetween(c, 0x20D0, 0x20FF)       // Combining Diacritical Marks for Symbols
           || isBetween(c, 0x1D100, 0x1D1FF)  // Musical Symbols
           || isBetween(c, 0x1D200, 0x1D24F); // Ancient Greek Musical Notation
}

// Section 2.9.
bool isOldHangulJamo(char32_t c)
{
    const int type = u_getIntPropertyValue(icu(c), UCHAR_HANGUL_SYLLABLE_TYPE);
    return type == U_HST_LEADING_JAMO || type == U_HST_VOWEL_JAMO || type == U_HST_TRAILING_JAMO;
}

Derived derivedProperty(char32_t c)
{
    if (const std::optional<Derived> listed = exception(c))
        return *listed;
    if (c == U'-' || isBetween(c, U'0', U'9') || isBetween(c, U'a', U'z'))
        return Derived::Valid;
    if (c == zeroWidthNonJoiner || c == zeroWidthJoiner)
        return Derived::ContextJ;
    if (!isAssigned(c) || isUnstable(c) || isIgnorable(c) || isOldHangulJamo(c))
        return Derived::Disallowed;
    constexpr uint32_t letterDigits = U_GC_LL_MASK | U_GC_LU_MASK | U_GC_LO_MASK | U_GC_ND_MASK | U_GC_LM_MASK |
                                      U_GC_MN_MASK | U_GC_MC_MASK; // section 2.1
    return U_GET_GC_MASK(icu(c)) & letterDigits ? Derived::Valid : Derived::Disallowed;
}

bool isVirama(char32_t c)
{
    return u_getCombiningClass(icu(c)) == 9;
}

int joiningType(char32_t c)
{
    return u_getIntPropertyValue(icu(c), UCHAR_JOINING_TYPE);
}

// Whether the first of `text` that is not transparent has one of two joining types.
template<typename Iterator>
bool joins(Iterator begin, Iterator end, int type)
{
    const auto solid = std::find_if(begin, end, [](char32_t c) { return joiningType(c) != U_JT_TRANSPARENT; });
    return solid != end && (joiningType(*solid) == type || joiningType(*solid) == U_JT_DUAL_JOINING);
}

// RFC 5892, appendix A.1 and A.2.
bool joinerIsAllowed(CodePointsView label, std::size_t position)
{
    if (position > 0 && isVirama(label[position - 1]))
        return true;
    if (label[position] == zeroWidthJoiner)
        return false;
    const CodePointsView before = label.substr(0, position);
    const CodePointsView after = label.substr(position + 1);
    return joins(before.rbegin(), before.rend(), U_JT_LEFT_JOINING) &&
           joins(after.begin(), after.end(), U_JT_RIGHT_JOINING);
}

bool hasScript(char32_t c, std::initializer_list<UScriptCode> scripts)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(icu(c), &status);
    return U_SUCCESS(status) && std::find(scripts.begin(), scripts.end(), script) != scripts.end();
}

// RFC 5892, appendix A.3 to A.9.
bool contextIsRight(CodePointsView label, std::size_t position)
{
    const char32_t c = label[position];
    const bool isFirst = position == 0;
    const bool isLast = position + 1 == label.size();
    switch (c) {
    case 0x00B7: // Catalan ela geminada
        return !isFirst && !isLast && label[position - 1] == U'l' && label[position + 1] == U'l';
    case 0x0375: // Greek lower numeral sign
        return !isLast && hasScript(label[position + 1], {USCRIPT_GREEK});
    case 0x05F3:
    case 0x05F4: // Hebrew geresh and gershayim
        return !isFirst && hasScript(label[position - 1], {USCRIPT_HEBREW});
    case 0x30FB: // Katakana middle dot, among letters of Japanese
        return std::any_of(label.begin(), label.end(), [](char32_t other) {
            return other != 0x30FB && hasScript(other, {USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HAN});
        });
    default: // the two rows of Arabic digits do not mix
        return std::none_of(label.begin(), label.end(),
                            isArabicIndicDigit(c) ? isExtendedArabicIndicDigit : isArabicIndicDigit);
    }
}

// The classes of RFC 5893, section 2.
bool isRightToLeft(UCharDirection direction)
{
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC || direction == U_ARABIC_NUMBER;
}

bool isNeutral(UCharDirection direction)
{
    switch (direction) {
    case U_EUROPEAN_NUMBER:
    case U_EUROPEAN_NUMBER_SEPARATOR:
    case U_COMMON_NUMBER_SEPARATOR:
    case U_EUROPEAN_NUMBER_TERMINATOR:
    case U_OTHER_NEUTRAL:
    case U_BOUNDARY_NEUTRAL:
    case U_DIR_NON_SPACING_MARK: return true;
    default: return false;
    }
}

UCharDirection direction(char32_t c)
{
    return u_charDirection(icu(c));
}

bool isNumber(UCharDirection direction)
{
    return direction == U_ARABIC_NUMBER || direction == U_EUROPEAN_NUMBER;
}

// Rules 2 and 4, or 5: the first code point that does not fit its label's direction.
std::optional<QString> misplacedDirection(CodePointsView label, bool rightToLeft)
{
    std::optional<UCharDirection> numbers;
    for (std::size_t i = 0; i < label.size(); ++i) {
        const UCharDirection found = direction(label[i]);
        if (!isNeutral(found) && !(rightToLeft ? isRightToLeft(found) : found == U_LEFT_TO_RIGHT)) {
            return QStringLiteral("Invalid direction for codepoint at position %1 in a %2 label")
                    .arg(i + 1)
                    .arg(rightToLeft ? QStringLiteral("right-to-left") : QStringLiteral("left-to-right"));
        }
        if (rightToLeft && isNumber(found)) {
            if (numbers.value_or(found) != found)
                return QStringLiteral("Can not mix numeral types in a right-to-left label");
            numbers = found;
        }
    }
    return std::nullopt;
}

// Rules 3 and 6.
bool endsWell(CodePointsView label, bool rightToLeft)
{
    const auto last = std::find_if(label.rbegin(), label.rend(),
                                   [](char32_t c) { return direction(c) != U_DIR_NON_SPACING_MARK; });
    if (last == label.rend())
        return false;
    const UCharDirection found = direction(*last);
    return found == U_EUROPEAN_NUMBER || (rightToLeft ? isRightToLeft(found) : found == U_LEFT_TO_RIGHT);
}

} // namespace

std::optional<QString> codePointProblem(CodePointsView label)
{
    for (std::size_t i = 0; i < label.size(); ++i) {
        switch (derivedProperty(label[i])) {
        case Derived::Valid: break;
        case Derived::ContextJ:
            if (!joinerIsAllowed(label, i)) {
                return QStringLiteral("Unknown codepoint adjacent to joiner %1 at position %2 in %3")
                        .arg(codePointNumber(label[i]), QString::number(i + 1), quotedForDisplay(label));
            }
            break;
        case Derived::ContextO:
            if (!contextIsRight(label, i)) {
                return QStringLiteral("Codepoint %1 not allowed at position %2 in %3")
                        .arg(codePointNumber(label[i]), QString::number(i + 1), quotedForDisplay(label));
            }
            break;
        case Derived::Disallowed:
            return QStringLiteral("Codepoint %1 at position %2 of %3 not allowed")
                    .arg(codePointNumber(label[i]), QString::number(i + 1), quotedForDisplay(label));
        }
    }
    return std::nullopt;
}

std::optional<QString> bidiProblem(CodePointsView label)
{
    const auto unknown = std::find_if_not(label.begin(), label.end(), isAssigned);
    if (unknown != label.end()) {
        return QStringLiteral("Unknown directionality in label %1 at position %2")
                .arg(quotedForDisplay(label), QString::number(unknown - label.begin() + 1));
    }
    if (std::none_of(label.begin(), label.end(), [](char32_t c) { return isRightToLeft(direction(c)); }))
        return std::nullopt;

    const UCharDirection first = direction(label.front());
    const bool rightToLeft = first == U_RIGHT_TO_LEFT || first == U_RIGHT_TO_LEFT_ARABIC;
    if (!rightToLeft && first != U_LEFT_TO_RIGHT) { // rule 1
        return QStringLiteral("First codepoint in label %1 must be directionality L, R or AL")
                .arg(quotedForDisplay(label));
    }
    if (std::optional<QString> misplaced = misplacedDirection(label, rightToLeft))
        return misplaced;
    if (!endsWell(label, rightToLeft))
        return QStringLiteral("Label ends with illegal codepoint directionality");
    return std::nullopt;
}

} // namespace Auth::Internal
