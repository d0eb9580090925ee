// SPDX-License-Identifier: MIT
#include "core/email/emailaddress_parts_p.h"

#include <algorithm>

namespace Auth::Internal {

namespace {

struct Halves
{
    CodePointsView left;
    CodePointsView right; // starts with the sign at which the text was cut
};

// A sign that combines with the marks after it looks like another character: `<` and U+0338 become ≮.
bool combines(CodePointsView text, std::size_t position)
{
    return firstOfNormalizedC(text.substr(position)) != text[position];
}

// The first of `specials` outside quotes.
std::size_t findUnquoted(CodePointsView text, CodePointsView specials)
{
    bool inQuotes = false;
    bool escaped = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        const bool isSign = c == U'"' || c == U'\\' || specials.find(c) != CodePointsView::npos;
        if ((isSign || escaped) && combines(text, i))
            continue;
        if (inQuotes) {
            const bool opensEscape = c == U'\\' && !escaped;
            if (c == U'"' && !escaped)
                inQuotes = false;
            escaped = opensEscape;
        } else if (c == U'"') {
            inQuotes = true;
        } else if (isSign && c != U'\\') {
            return i;
        }
    }
    return CodePointsView::npos;
}

Checked<Halves> splitAtUnquoted(CodePointsView text, CodePointsView specials)
{
    const std::size_t position = findUnquoted(text, specials);
    if (position == CodePointsView::npos)
        return refused(QStringLiteral("An email address must have an @-sign."));
    return Halves{text.substr(0, position), text.substr(position)};
}

struct Unquoted
{
    CodePoints text;
    bool wasQuoted = false;
};

Checked<Unquoted> unquoted(CodePointsView text)
{
    if (text.empty() || text.front() != U'"')
        return Unquoted{CodePoints(text), false};
    Unquoted result{{}, true};
    bool escaped = false;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (!escaped && c == U'"') {
            CodePoints rest;
            for (const char32_t extra : text.substr(i + 1))
                rest += (rest.empty() ? CodePoints() : U", ") + displayed(extra);
            if (!rest.empty())
                return refused(QStringLiteral("Extra character(s) found after close quote: ") + toText(rest));
            break;
        }
        if (!escaped && c == U'\\') {
            escaped = true;
            continue;
        }
        result.text += c;
        escaped = false;
    }
    return result;
}

CodePointsView withoutTrailing(CodePointsView text, bool (*isTrailing)(char32_t))
{
    while (!text.empty() && isTrailing(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<QString> displayNameProblem(CodePointsView text)
{
    const Checked<Unquoted> name = unquoted(withoutTrailing(text, isBlank));
    if (!name)
        return name.error();
    if (!name->wasQuoted) {
        const QString bad = listOfRefused(name->text, [](char32_t c) { return c == U' ' || isAtomCharacter(c); });
        if (!bad.isEmpty()) {
            return QStringLiteral("The display name contains invalid characters when not quoted: %1.").arg(bad);
        }
    }
    return unsafeCharactersProblem(name->text, true);
}

// `<address>`, blanks may follow: the address.
Checked<CodePointsView> withoutAngleBrackets(CodePointsView text)
{
    if (text.find(U'>') == CodePointsView::npos) {
        return refused(QStringLiteral("An open angle bracket at the start of the email address has to be followed "
                                      "by a close angle bracket at the end."));
    }
    text = withoutTrailing(text, [](char32_t c) { return c == U' '; });
    if (text.back() != U'>')
        return refused(QStringLiteral("There can't be anything after the email address."));
    return withoutTrailing(text.substr(1), [](char32_t c) { return c == U'>'; });
}

} // namespace

Checked<SplitAddress> splitAddress(CodePointsView address)
{
    SplitAddress parts;
    Checked<Halves> halves = splitAtUnquoted(address, U"@<");
    if (!halves)
        return refused(halves.error());
    if (halves->right.front() == U'<') {
        parts.hasAngleBrackets = true;
        if (std::optional<QString> problem = displayNameProblem(halves->left))
            return refused(*std::move(problem));
        const Checked<CodePointsView> inner = withoutAngleBrackets(halves->right);
        if (!inner)
            return refused(inner.error());
        halves = splitAtUnquoted(*inner, U"@");
        if (!halves)
            return refused(halves.error());
    }

    Checked<Unquoted> localPart = unquoted(halves->left);
    if (!localPart)
        return refused(localPart.error());
    parts.localPart = std::move(localPart->text);
    parts.isQuoted = localPart->wasQuoted;
    parts.domain = halves->right.substr(1);
    return parts;
}

} // namespace Auth::Internal
