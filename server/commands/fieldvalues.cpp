// SPDX-License-Identifier: MIT
#include "commands/fieldvalues.h"

#include "commandline/words.h"
#include "configuration/suggestion.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::UserField;

namespace {

tl::unexpected<Auth::Error> refuse(const QString &reason)
{
    return Auth::failure({Auth::Error::InvalidField, reason});
}

Auth::Result<QVariant> typed(const UserField &field, const QString &text)
{
    if (text.isEmpty() && field.type != UserField::Type::String)
        return QVariant();
    bool ok = true;
    switch (field.type) {
    case UserField::Type::String: return QVariant(text);
    case UserField::Type::Integer: {
        const qlonglong number = text.toLongLong(&ok);
        if (!ok)
            return refuse(Tr::tr("The field %1 must be an integer, such as 42.").arg(field.name));
        return QVariant(number);
    }
    case UserField::Type::Real: {
        const double number = text.toDouble(&ok);
        if (!ok)
            return refuse(Tr::tr("The field %1 must be a number, such as 3.14.").arg(field.name));
        return QVariant(number);
    }
    case UserField::Type::Boolean:
        if (QStringList{u"yes"_s, u"true"_s, u"1"_s}.contains(text))
            return QVariant(true);
        if (QStringList{u"no"_s, u"false"_s, u"0"_s}.contains(text))
            return QVariant(false);
        return refuse(Tr::tr("The field %1 must be yes or no.").arg(field.name));
    }
    return refuse(Tr::tr("The field %1 has an unknown type.").arg(field.name));
}

QString unknownField(const QString &name, const Auth::UserFields &fields)
{
    if (fields.isEmpty())
        return Tr::tr("There is no field %1: the configuration has no [[user.field]].").arg(printable(name));
    QStringList names;
    for (const UserField &field : fields)
        names << field.name;
    return Tr::tr("There is no field %1; it must be %2.").arg(printable(name), alternatives(names, Tr::tr("%1 or %2")));
}

} // namespace

Auth::Result<QVariant> typedValue(const UserField &field, const QString &text)
{
    const auto value = typed(field, text);
    return value ? field.checked(*value) : value;
}

Auth::Result<QVariantMap> typedFields(const FieldValues &given, const Auth::UserFields &fields)
{
    QVariantMap values;
    for (const auto &[name, text] : given) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&name = name](const UserField &known) { return known.name == name; });
        if (field == fields.end())
            return refuse(unknownField(name, fields));
        const auto value = typedValue(*field, text);
        if (!value)
            return Auth::failure(value.error());
        values.insert(name, *value);
    }
    return values;
}

} // namespace Gatehouse
