// SPDX-License-Identifier: MIT
#include "crypto/jsonwebkeyset.h"

#include "crypto/jsonwebkey_p.h"

namespace Auth {

using namespace Qt::StringLiterals;

class Q_DECL_HIDDEN JsonWebKeySet::Private
{
public:
    std::vector<Internal::JsonValue> keys;
};

JsonWebKeySet::JsonWebKeySet() : d(std::make_shared<const Private>()) {}

Result<JsonWebKeySet> JsonWebKeySet::fromJson(QByteArrayView json)
{
    const auto document = Internal::parseJson(json, {.refuseDuplicateKeys = true, .maximumDepth = 16});
    const Internal::JsonValue *keys = document ? document->find(u"keys") : nullptr;
    if (!keys || !keys->isArray() || qsizetype(keys->elements().size()) > maximumKeys)
        return failure({Error::InvalidConfiguration, u"This is no set of JSON Web Keys."_s});
    JsonWebKeySet set;
    set.d = std::make_shared<const Private>(Private{keys->elements()});
    return set;
}

QList<JwtKey> JsonWebKeySet::keys(JwtAlgorithm algorithm, const QString &keyId) const
{
    QList<JwtKey> found;
    for (const Internal::JsonValue &jwk : d->keys) {
        if (!keyId.isEmpty() && Internal::keyIdOf(jwk) != keyId)
            continue;
        if (auto key = JwtKey::fromJwk(jwk.toJson(), algorithm))
            found << *std::move(key);
    }
    return found;
}

qsizetype JsonWebKeySet::size() const
{
    return qsizetype(d->keys.size());
}

} // namespace Auth
