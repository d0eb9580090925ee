// SPDX-License-Identifier: MIT
#include "core/userid.h"

#include <QUuid>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype canonicalLength = 36;

//! Whether a hyphen stands here in the canonical form (RFC 9562, section 4).
bool isHyphenPlace(qsizetype index)
{
    return index == 8 || index == 13 || index == 18 || index == 23;
}

bool isLowerHexadecimal(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

//! As we and every adapter write it.
bool isCanonical(QStringView text)
{
    if (text.size() != canonicalLength)
        return false;
    for (qsizetype i = 0; i < canonicalLength; ++i) {
        if (isHyphenPlace(i) ? text[i] != u'-' : !isLowerHexadecimal(text[i]))
            return false;
    }
    return true;
}

} // namespace

IdScheme::~IdScheme() = default;

Result<UserId> UuidScheme::parse(QStringView text) const
{
    if (isCanonical(text))
        return UserId(text.toString());
    // As Python's uuid.UUID(): `urn:` and `uuid:`, braces and hyphens are dropped, then 32 digits must be left.
    QString digits = text.toString();
    digits.remove(u"urn:"_s).remove(u"uuid:"_s);
    while (digits.startsWith(u'{') || digits.startsWith(u'}'))
        digits.remove(0, 1);
    while (digits.endsWith(u'{') || digits.endsWith(u'}'))
        digits.chop(1);
    digits.remove(u'-');
    if (digits.size() != 32)
        return failure({Error::InvalidId, u"This is no UUID."_s});
    QString canonical;
    canonical.reserve(canonicalLength);
    for (const QChar digit : std::as_const(digits)) {
        if (!isLowerHexadecimal(digit.toLower()))
            return failure({Error::InvalidId, u"This is no UUID."_s});
        if (isHyphenPlace(canonical.size()))
            canonical += u'-';
        canonical += digit.toLower();
    }
    return UserId(canonical);
}

UserId UuidScheme::make() const
{
    return UserId(QUuid::createUuid().toString(QUuid::WithoutBraces)); // QUuid draws from the system's random source
}

QVariant UuidScheme::toDatabase(const UserId &id) const
{
    return id.toString();
}

UserId UuidScheme::fromDatabase(const QVariant &value) const
{
    const QString text = value.toString();
    if (text.size() == canonicalLength) // the form that every adapter writes; anything else is normalised
        return UserId(text);
    return parse(text).value_or(UserId());
}

Result<UserId> IntegerScheme::parse(QStringView text) const
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || text.contains(QChar(u'\0'))) // where QLocale stops reading
        return failure({Error::InvalidId, u"This is no integer."_s});
    return UserId(QString::number(number));
}

QVariant IntegerScheme::toDatabase(const UserId &id) const
{
    return id.toString().toLongLong();
}

UserId IntegerScheme::fromDatabase(const QVariant &value) const
{
    return UserId(QString::number(value.toLongLong()));
}

} // namespace Auth
