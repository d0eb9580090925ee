// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QObject>

#include <functional>

namespace GatehouseAdmin {

//! \brief Where passwords of connections are kept: the desktop's secret store, or a test's.
//!
//! Every answer comes later, in the thread of the caller, and never once \a context is gone. \note GUI thread.
class SecretStore
{
public:
    //! Error::NotSupported when the desktop has no store, or it does not answer; Error::Refused when it stays locked.
    using Read = std::function<void(const Auth::Result<Auth::Secret> &)>;
    using Written = std::function<void(const Auth::Result<void> &)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    //! The empty secret when there is none of that name.
    virtual void read(const QString &name, QObject *context, Read receive) = 0;
    //! The empty secret removes what is there.
    virtual void write(const QString &name, const Auth::Secret &secret, QObject *context, Written receive) = 0;
};

} // namespace GatehouseAdmin
