// SPDX-License-Identifier: MIT
#pragma once

#include "session/secretstore.h"

#include <QMap>
#include <QTimer>

//! \brief A secret store of a test: in memory, and out of order when the test says so. Answers later, as the real one.
class FakeSecretStore final : public GatehouseAdmin::SecretStore
{
public:
    //! Shared, so that a test can look while a window owns the store.
    struct Contents
    {
        QMap<QString, QByteArray> secrets;
        bool isBroken = false;
    };

    explicit FakeSecretStore(std::shared_ptr<Contents> contents) : m_contents(std::move(contents)) {}

    void read(const QString &name, QObject *context, Read receive) override
    {
        QTimer::singleShot(0, context, [this, name, receive = std::move(receive)] {
            if (m_contents->isBroken)
                return receive(Auth::failure({Auth::Error::NotSupported, QStringLiteral("No store.")}));
            receive(Auth::Secret(m_contents->secrets.value(name)));
        });
    }
    void write(const QString &name, const Auth::Secret &secret, QObject *context, Written receive) override
    {
        QTimer::singleShot(0, context, [this, name, secret, receive = std::move(receive)] {
            if (m_contents->isBroken)
                return receive(Auth::failure({Auth::Error::NotSupported, QStringLiteral("No store.")}));
            if (secret.isEmpty())
                m_contents->secrets.remove(name);
            else
                m_contents->secrets.insert(name, secret.reveal().toByteArray());
            receive({});
        });
    }

private:
    const std::shared_ptr<Contents> m_contents;
};
