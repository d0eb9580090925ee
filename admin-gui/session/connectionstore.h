// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectionprofile.h"

#include <optional>

#include <QObject>

namespace GatehouseAdmin {

//! \brief The connections that are remembered, by name, in the settings of the person. Passwords never come here: what
//! stands in a URL is taken out before it is written.
//! \note GUI thread.
class ConnectionStore final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! By name, as people sort them.
    [[nodiscard]] QList<ConnectionProfile> profiles() const;
    [[nodiscard]] std::optional<ConnectionProfile> profile(const QString &name) const;
    //! Takes the place of the one that was called \a formerName, where there is one, and of that of its own name.
    void save(const ConnectionProfile &profile, const QString &formerName = {});
    void remove(const QString &name);

    //! The names under which a SecretStore keeps the passwords of a connection.
    [[nodiscard]] static QString passwordName(const QString &connection);
    [[nodiscard]] static QString redisPasswordName(const QString &connection);
    //! \a url without its password; and the password, where it has one.
    [[nodiscard]] static std::pair<QString, Auth::Secret> withoutPassword(const QString &url);

Q_SIGNALS:
    void changed();

private:
    void write(const QList<ConnectionProfile> &profiles);
};

} // namespace GatehouseAdmin
