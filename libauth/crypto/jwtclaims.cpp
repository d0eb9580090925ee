// SPDX-License-Identifier: MIT
#include "crypto/jwtclaims.h"

#include "core/json_p.h"

#include <algorithm>

namespace Auth {

using Internal::JsonValue;

namespace {

constexpr int maximumDepth = 64;                         // claims are flat or nearly so
constexpr qint64 farthestSecond = 9'000'000'000'000'000; // below 2^53, so a double holds it exactly

} // namespace

class Q_DECL_HIDDEN JwtClaims::Private : public QSharedData
{
public:
    JsonValue object = JsonValue::object();
};

JwtClaims::JwtClaims() : d(new Private) {}
JwtClaims::JwtClaims(const JwtClaims &other) = default;
JwtClaims::JwtClaims(JwtClaims &&other) noexcept = default;
JwtClaims &JwtClaims::operator=(const JwtClaims &other) = default;
JwtClaims &JwtClaims::operator=(JwtClaims &&other) noexcept = default;
JwtClaims::~JwtClaims() = default;

std::optional<JwtClaims> JwtClaims::fromJson(QByteArrayView json)
{
    auto object = Internal::parseJson(json, {.refuseDuplicateKeys = true, .maximumDepth = maximumDepth});
    if (!object || !object->isObject())
        return std::nullopt;
    JwtClaims claims;
    claims.d->object = std::move(*object);
    return claims;
}

bool JwtClaims::contains(QStringView name) const
{
    return d->object.find(name) != nullptr;
}

std::optional<QString> JwtClaims::text(QStringView name) const
{
    const JsonValue *value = d->object.find(name);
    if (!value || !value->isString())
        return std::nullopt;
    return value->toString();
}

std::optional<qint64> JwtClaims::integer(QStringView name) const
{
    const JsonValue *value = d->object.find(name);
    return value && value->isNumber() ? value->toInteger() : std::nullopt;
}

std::optional<bool> JwtClaims::boolean(QStringView name) const
{
    const JsonValue *value = d->object.find(name);
    if (!value || !value->isBool())
        return std::nullopt;
    return value->toBool();
}

std::optional<QStringList> JwtClaims::texts(QStringView name) const
{
    const JsonValue *value = d->object.find(name);
    if (value && value->isString())
        return QStringList{value->toString()};
    if (!value || !value->isArray())
        return std::nullopt;
    QStringList list;
    for (const JsonValue &element : value->elements()) {
        if (!element.isString())
            return std::nullopt;
        list.append(element.toString());
    }
    return list;
}

std::optional<std::chrono::seconds> JwtClaims::time(QStringView name) const
{
    const JsonValue *value = d->object.find(name);
    if (!value || !value->isNumber())
        return std::nullopt;
    constexpr auto farthest = static_cast<double>(farthestSecond);
    return std::chrono::seconds(static_cast<qint64>(std::clamp(value->toDouble(), -farthest, farthest)));
}

QString JwtClaims::subject() const
{
    return text(u"sub").value_or(QString());
}

QStringList JwtClaims::audiences() const
{
    return texts(u"aud").value_or(QStringList());
}

std::optional<std::chrono::seconds> JwtClaims::expiresAt() const
{
    return time(u"exp");
}

QByteArray JwtClaims::toJson() const
{
    return d->object.toJson();
}

void JwtClaims::setText(const QString &name, const QString &value)
{
    d->object.insert(name, JsonValue(value));
}

void JwtClaims::setInteger(const QString &name, qint64 value)
{
    d->object.insert(name, JsonValue(value));
}

void JwtClaims::setBoolean(const QString &name, bool value)
{
    d->object.insert(name, JsonValue(value));
}

void JwtClaims::setTexts(const QString &name, const QStringList &values)
{
    JsonValue list = JsonValue::array();
    for (const QString &value : values)
        list.append(JsonValue(value));
    d->object.insert(name, std::move(list));
}

void JwtClaims::setTime(const QString &name, std::chrono::seconds sinceEpoch)
{
    setInteger(name, sinceEpoch.count());
}

void JwtClaims::setSubject(const QString &subject)
{
    setText(QStringLiteral("sub"), subject);
}

void JwtClaims::setAudience(const QString &audience)
{
    setText(QStringLiteral("aud"), audience);
}

void JwtClaims::setAudiences(const QStringList &audiences)
{
    setTexts(QStringLiteral("aud"), audiences);
}

void JwtClaims::setExpiresAt(std::chrono::seconds sinceEpoch)
{
    setTime(QStringLiteral("exp"), sinceEpoch);
}

bool operator==(const JwtClaims &a, const JwtClaims &b)
{
    return a.d == b.d || a.d->object == b.d->object;
}

} // namespace Auth
