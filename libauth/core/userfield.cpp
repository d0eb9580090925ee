// SPDX-License-Identifier: MIT
#include "core/userfield.h"

#include <cmath>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

bool isIntegral(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: return true;
    default: return false;
    }
}

} // namespace

Result<QVariant> UserField::checked(const QVariant &value) const
{
    const auto refuse = [this](const QString &what) {
        return failure({Error::InvalidField, u"The field %1 %2."_s.arg(name, what)});
    };
    if (value.isNull())
        return required ? refuse(u"must be given"_s) : Result<QVariant>(QVariant());
    switch (type) {
    case Type::String:
        if (value.typeId() != QMetaType::QString)
            return refuse(u"must be a text"_s);
        if (value.toString().toUcs4().size() > length)
            return refuse(u"must have at most %1 characters"_s.arg(length));
        return value;
    case Type::Integer:
        if (!isIntegral(value))
            return refuse(u"must be an integer of 64 bits"_s);
        return QVariant(value.toLongLong());
    case Type::Real:
        if ((value.typeId() != QMetaType::Double && !isIntegral(value)) || !std::isfinite(value.toDouble()))
            return refuse(u"must be a number"_s);
        return QVariant(value.toDouble());
    case Type::Boolean:
        if (value.typeId() != QMetaType::Bool)
            return refuse(u"must be true or false"_s);
        return value;
    }
    return refuse(u"has an unknown type"_s);
}

} // namespace Auth
