// SPDX-License-Identifier: MIT
#include "http/body/userbodies_p.h"

#include "http/answers_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;
using Kind = BodyModel::Kind;
using Presence = BodyModel::Presence;

namespace {

void addFlags(BodyModel &model)
{
    for (const QString &flag : {u"is_active"_s, u"is_superuser"_s, u"is_verified"_s})
        model.add(flag, Kind::Boolean, Presence::Optional);
}

//! Takes the entry out, so that what is left are the own fields.
std::optional<bool> takeFlag(QVariantMap &values, const QString &name)
{
    const QVariant value = values.take(name);
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

BodyModel userCreateModel(const UserFields &fields)
{
    BodyModel model(BodyModel::Form::Object);
    model.add(u"email"_s, Kind::Email, Presence::Required).add(u"password"_s, Kind::Text, Presence::Required);
    addFlags(model);
    for (const UserField &field : fields) {
        if (field.writable == UserField::Writable::Self)
            model.add(field, field.required ? Presence::Required : Presence::Optional);
    }
    return model;
}

BodyModel userUpdateModel(const UserFields &fields)
{
    BodyModel model(BodyModel::Form::Object);
    model.add(u"password"_s, Kind::Text, Presence::Optional).add(u"email"_s, Kind::Email, Presence::Optional);
    addFlags(model);
    for (const UserField &field : fields) {
        if (field.writable != UserField::Writable::Nobody)
            model.add(field, Presence::Optional);
    }
    return model;
}

BodyModel ownUpdateModel(const UserManagerSettings &settings)
{
    BodyModel model = userUpdateModel(settings.fields);
    if (settings.requireCurrentPassword)
        model.add(u"current_password"_s, Kind::Text, Presence::Optional);
    return model;
}

BodyModel emailModel()
{
    BodyModel model(BodyModel::Form::Embedded);
    model.add(u"email"_s, Kind::Email, Presence::Required);
    return model;
}

UserCreate toUserCreate(const QVariantMap &values)
{
    QVariantMap rest = values;
    UserCreate user;
    user.email = rest.take(u"email"_s).toString();
    user.password = Secret::fromString(rest.take(u"password"_s).toString());
    user.isActive = takeFlag(rest, u"is_active"_s).value_or(true);
    user.isSuperuser = takeFlag(rest, u"is_superuser"_s).value_or(false);
    user.isVerified = takeFlag(rest, u"is_verified"_s).value_or(false);
    user.fields = rest;
    return user;
}

UserUpdate toUserUpdate(const QVariantMap &values)
{
    QVariantMap rest = values;
    UserUpdate update;
    if (const QVariant password = rest.take(u"password"_s); password.isValid())
        update.password = Secret::fromString(password.toString());
    if (const QVariant email = rest.take(u"email"_s); email.isValid())
        update.email = email.toString();
    if (const QVariant password = rest.take(u"current_password"_s); password.isValid())
        update.currentPassword = Secret::fromString(password.toString());
    update.isActive = takeFlag(rest, u"is_active"_s);
    update.isSuperuser = takeFlag(rest, u"is_superuser"_s);
    update.isVerified = takeFlag(rest, u"is_verified"_s);
    update.fields = rest;
    return update;
}

QByteArray userJson(const User &user, const UserManagerSettings &settings)
{
    QByteArray out;
    out.reserve(256);
    appendUser(out, user, settings.fields, settings.ids->isNumeric());
    return out;
}

} // namespace Auth::Internal
