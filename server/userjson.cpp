// SPDX-License-Identifier: MIT
#include "userjson.h"

#include <QLocale>

#include <cmath>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::UserField;
using Auth::Internal::JsonValue;

namespace {

JsonValue fieldJson(const QVariant &value, UserField::Type type)
{
    if (value.isNull())
        return {};
    switch (type) {
    case UserField::Type::String: return JsonValue(value.toString());
    case UserField::Type::Integer: return JsonValue(qint64(value.toLongLong()));
    case UserField::Type::Real:
        // Another program may have stored an infinity, for which JSON has no number.
        return std::isfinite(value.toDouble()) ? JsonValue::number(shortestText(value.toDouble())) : JsonValue();
    case UserField::Type::Boolean: return JsonValue(value.toBool());
    }
    return {};
}

} // namespace

QByteArray shortestText(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

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

} // namespace Gatehouse
