// SPDX-License-Identifier: MIT
#include "commands/usertext.h"

#include "commands/text.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::UserField;
using Auth::Internal::JsonValue;

namespace {

QString fieldText(const QVariant &value, UserField::Type type)
{
    if (value.isNull())
        return u"(none)"_s;
    switch (type) {
    case UserField::Type::String:
    case UserField::Type::Integer: return value.toString();
    case UserField::Type::Real: return QString::fromLatin1(shortestText(value.toDouble()));
    case UserField::Type::Boolean: return yesOrNo(value.toBool());
    }
    return {};
}

} // namespace

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
