// SPDX-License-Identifier: MIT
#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "jwtkey.h"

#include <QByteArrayView>
#include <QList>

#include <memory>

namespace Auth {

//! \brief The public keys of a provider (JWK Set, RFC 7517, section 5).
//! \ownership A value: copies share the keys, which are wiped with the last one.
//! \threads A value that shares its keys; immutable, any thread.
//! \source \rfc{7517}
class GATEHOUSE_AUTH_EXPORT JsonWebKeySet
{
public:
    static constexpr qsizetype maximumKeys = 100; //!< of a set; more are refused

    //! Without keys.
    JsonWebKeySet();

    //! \brief Reads `{"keys": […]}`. Keys of other types or uses are passed over, as the RFC asks.
    //! \return Error::InvalidConfiguration for what is no such set
    [[nodiscard]] static Result<JsonWebKeySet> fromJson(QByteArrayView json);

    //! \brief The keys that may have signed a token with this header, for this algorithm only; mostly one.
    //! \param keyId `kid` of the token; where it is empty, all keys that suit the algorithm
    //! \return none where nothing suits: the set may be an old one
    [[nodiscard]] QList<JwtKey> keys(JwtAlgorithm algorithm, const QString &keyId) const;

    //! Keys in the set, whatever they are for.
    [[nodiscard]] qsizetype size() const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace Auth
