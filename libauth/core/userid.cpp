// SPDX-License-Identifier: MIT
#include "core/userid.h"

#include <QUuid>

namespace Auth {

using namespace Qt::StringLiterals;

IdScheme::~IdScheme() = default;

Result<UserId> UuidScheme::parse(QStringView text) const
{
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
    canonical.reserve(36);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const QChar c = digits[i].toLower();
        if (!(c >= u'0' && c <= u'9') && !(c >= u'a' && c <= u'f'))
            return failure({Error::InvalidId, u"This is no UUID."_s});
        if (i == 8 || i == 12 || i == 16 || i == 20)
            canonical += u'-';
        canonical += c;
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
    if (text.size() == 36) // the form that every adapter writes; anything else is normalised
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
