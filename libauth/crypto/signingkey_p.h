// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace Auth::Internal {

//! \brief What signs behind a JwtKey. Immutable to its users; every function may be called from any thread.
class SigningKey
{
public:
    SigningKey() = default;
    virtual ~SigningKey() = default;
    Q_DISABLE_COPY_MOVE(SigningKey)

    [[nodiscard]] virtual bool canSign() const = 0;
    //! Called only when canSign().
    [[nodiscard]] virtual Result<QByteArray> sign(QByteArrayView input) const = 0;
    [[nodiscard]] virtual bool verify(QByteArrayView input, QByteArrayView signature) const = 0;
};

} // namespace Auth::Internal
