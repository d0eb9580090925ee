// SPDX-License-Identifier: MIT
#include "commands/usertext.h"

#include "commands/text.h"

#include <QLocale>

#include <cmath>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::UserField;
using Auth::Internal::JsonValue;

namespace {

//! The fewest digits that mean this number.
QByteArray numberText(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

JsonValue fieldJson(const QVariant &value, UserField::Type type)
{
    if (value.isNull())
        return {};
    switch (type) {
    case UserField::Type::String: return JsonValue(value.toString());
    case UserField::Type::Integer: return JsonValue(qint64(value.toLongLong()));
    case UserField::Type::Real:
        // Another program may have stored an infinity, for which JSON has no number.
        return std::isfinite(value.toDouble()) ? JsonValue::number(numberText(value.toDouble())) : JsonValue();
    case UserField::Type::Boolean: return JsonValue(value.toBool());
    }
    return {};
}

QString fieldText(const QVariant &value, UserField::Type type)
{
    if (value.isNull())
        return u"(none)"_s;
    switch (type) {
    case UserField::Type::String:
    case UserField::Type::Integer: return value.toString();
    case UserField::Type::Real: return QString::fromLatin1(numberText(value.toDouble()));
    case UserField::Type::Boolean: return yesOrNo(value.toBool());
    }
    return {};
}

} // namespace

JsonValue idJson(const Auth::UserId &id, const Auth::IdScheme &ids)
{
    return ids.isNumeric() ? JsonValue::number(id.toString().toLatin1()) : JsonValue(id.toString());
}

JsonValue userJson(const Auth::User &user, const Auth::UserManagerSettings &settings)
{
    std::vector<JsonValue::Member> members{{u"id"_s, idJson(user.id, *settings.ids)},
                                           {u"email"_s, JsonValue(user.email)},
                                           {u"is_active"_s, JsonValue(user.isActive)},
                                           {u"is_superuser"_s, JsonValue(user.isSuperuser)},
                                           {u"is_verified"_s, JsonValue(user.isVerified)}};
    for (const UserField &field : settings.fields)
        members.emplace_back(field.name, fieldJson(user.fields.value(field.name), field.type));
    return JsonValue::object(std::move(members));
}

QString jsonLine(const JsonValue &value)
{
    return QString::fromUtf8(value.toJson());
}

QList<QStringList> userSheet(const Auth::User &user, const Auth::UserFields &fields)
{
    QList<QStringList> rows{{u"id"_s, user.id.toString()},
                            {u"e-mail"_s, user.email},
                            {u"active"_s, yesOrNo(user.isActive)},
                            {u"verified"_s, yesOrNo(user.isVerified)},
                            {u"superuser"_s, yesOrNo(user.isSuperuser)}};
    for (const UserField &field : fields)
        rows << QStringList{field.name, fieldText(user.fields.value(field.name), field.type)};
    return rows;
}

QString userState(const Auth::User &user)
{
    QStringList words{user.isActive ? u"active"_s : u"inactive"_s};
    if (user.isVerified)
        words << u"verified"_s;
    if (user.isSuperuser)
        words << u"superuser"_s;
    return words.join(u", "_s);
}

} // namespace Gatehouse
