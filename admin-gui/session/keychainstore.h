// SPDX-License-Identifier: MIT
#pragma once

#include "session/secretstore.h"

namespace GatehouseAdmin {

//! \brief The desktop's own (Secret Service, KWallet) through QtKeychain. There is no fallback to a file: without such
//! a store nothing is kept, and passwords are asked for.
class KeychainStore final : public SecretStore
{
public:
    void read(const QString &name, QObject *context, Read receive) override;
    void write(const QString &name, const Auth::Secret &secret, QObject *context, Written receive) override;
};

} // namespace GatehouseAdmin
