// SPDX-License-Identifier: MIT
#include "core/email/emailaddress_parts_p.h"

#include <algorithm>
#include <set>

namespace Auth::Internal {

namespace {

constexpr std::size_t longestLocalPart = 64; // RFC 5321, 4.5.3.1.1; counted in code points here

bool isInternationalAtomCharacter(char32_t c)
{
    return c >= 0x80 || isAtomCharacter(c); // RFC 6531, 3.3
}

bool isQuotedTextCharacter(char32_t c)
{
    return c >= 0x20 && c != 0x7F; // RFC 5321, 4.1.2, with RFC 6531, 3.3
}

// Atoms with single periods between them (RFC 5322, 3.2.3).
bool isDotAtom(CodePointsView text, bool (*isAllowed)(char32_t))
{
    return !text.empty() && text.front() != U'.' && text.back() != U'.' && text.find(U"..") == CodePointsView::npos &&
           std::all_of(text.begin(), text.end(), [&](char32_t c) { return c == U'.' || isAllowed(c); });
}

QString dotAtomProblem(CodePointsView text)
{
    const QString bad = listOfRefused(text, [](char32_t c) { return c == U'.' || isInternationalAtomCharacter(c); });
    if (!bad.isEmpty())
        return QStringLiteral("The email address contains invalid characters before the @-sign: %1.").arg(bad);
    if (text.back() == U'.')
        return QStringLiteral("An email address cannot have a period immediately before the @-sign.");
    if (text.front() == U'.')
        return QStringLiteral("An email address cannot start with a period.");
    return QStringLiteral("An email address cannot have two periods in a row.");
}

// The shortest quoted form (RFC 5321, 4.1.2).
CodePoints requoted(CodePointsView text)
{
    CodePoints quoted = U"\"";
    for (const char32_t c : text) {
        if (c == U'"' || c == U'\\')
            quoted += U'\\';
        quoted += c;
    }
    return quoted + U"\"";
}

// `text` as it must be written, in quotes where it needs them.
Checked<CodePoints> writtenLocalPart(CodePointsView text, bool isQuoted)
{
    if (text.empty())
        return refused(QStringLiteral("There must be something before the @-sign."));
    if (text.size() > longestLocalPart) {
        return refused(QStringLiteral("The email address is too long before the @-sign %1.")
                               .arg(excessInBrackets(text.size() - longestLocalPart)));
    }
    if (isDotAtom(text, isAtomCharacter))
        return CodePoints(text);

    const bool needsQuotes = !isDotAtom(text, isInternationalAtomCharacter);
    if (needsQuotes && !isQuoted)
        return refused(dotAtomProblem(text));
    if (needsQuotes) {
        const QString bad = listOfRefused(text, isQuotedTextCharacter);
        if (!bad.isEmpty()) {
            return refused(QStringLiteral("The email address contains invalid characters in quotes before the "
                                          "@-sign: %1.")
                                   .arg(bad));
        }
    }
    if (std::optional<QString> problem = unsafeCharactersProblem(text, needsQuotes))
        return refused(*std::move(problem));
    return needsQuotes ? requoted(text) : CodePoints(text);
}

} // namespace

bool isAtomCharacter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') ||
           CodePointsView(U"_!#$%&'*+-/=?^`{|}~").find(c) != CodePointsView::npos;
}

QString listOfRefused(CodePointsView text, bool (*isAllowed)(char32_t))
{
    std::set<CodePoints> names; // sorted as they are shown, by code point
    for (const char32_t c : text) {
        if (!isAllowed(c))
            names.insert(displayed(c));
    }
    QString list;
    for (const CodePoints &name : names)
        list += (list.isEmpty() ? QString() : QStringLiteral(", ")) + toText(name);
    return list;
}

std::optional<QString> unsafeCharactersProblem(CodePointsView text, bool blanksAllowed)
{
    std::set<char32_t> unsafe; // sorted by code point, not by name
    for (std::size_t i = 0; i < text.size(); ++i) {
        const CharacterKind kind = characterKind(text[i]);
        const bool isSafe = kind == CharacterKind::Visible ||
                            (kind == CharacterKind::Mark && i > 0) // a mark in front would change what stands before it
                            || (kind == CharacterKind::Space && blanksAllowed);
        if (!isSafe)
            unsafe.insert(text[i]);
    }
    if (unsafe.empty())
        return std::nullopt;
    QString list;
    for (const char32_t c : unsafe)
        list += (list.isEmpty() ? QString() : QStringLiteral(", ")) + toText(displayed(c));
    return QStringLiteral("The email address contains unsafe characters: %1.").arg(list);
}

Checked<CodePoints> checkedLocalPart(CodePointsView localPart, bool isQuoted)
{
    Checked<CodePoints> written = writtenLocalPart(localPart, isQuoted);
    if (!written)
        return written;
    CodePoints normalized = normalizedC(*written);
    // What people store and compare is the normal form, so that one has to be valid too.
    if (normalized != *written) {
        if (const Checked<CodePoints> again = writtenLocalPart(normalized, isQuoted); !again)
            return refused(QStringLiteral("After Unicode normalization: ") + again.error());
    }
    // Last, so that a person first learns of what no mail system would take.
    if (isQuoted)
        return refused(QStringLiteral("Quoting the part before the @-sign is not allowed here."));
    return normalized;
}

} // namespace Auth::Internal
