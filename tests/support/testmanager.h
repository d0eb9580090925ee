// SPDX-License-Identifier: MIT
#pragma once

#include "manager/usermanager.h"
#include "support/eventlog.h"
#include "testing/fixedclock.h"
#include "support/forwardinguserdatabase.h"
#include "support/testdatabase.h"

namespace TestManager {

//! A hasher that takes a fraction of a millisecond.
inline Auth::PasswordHasher quickHasher(int timeCost = 1)
{
    const auto hasher = Auth::PasswordHasher::create({.memoryKiB = 8, .timeCost = timeCost});
    if (!hasher)
        qFatal("%s", qPrintable(hasher.error().reason));
    return *hasher;
}

inline Auth::Secret secret(char letter = 's')
{
    return Auth::Secret(QByteArray(40, letter));
}

inline Auth::JwtKey key(char letter = 's')
{
    const auto key = Auth::JwtKey::fromSecret(secret(letter), Auth::JwtAlgorithm::HS256);
    if (!key)
        qFatal("%s", qPrintable(key.error().reason));
    return *key;
}

//! The defaults, with quick hashes, the ids and fields of the database, and this clock.
inline Auth::UserManagerSettings settings(const Auth::SqlSchema &schema, const Auth::Clock &clock)
{
    Auth::UserManagerSettings settings{.verificationTokenKey = key(),
                                       .resetPasswordTokenKey = key(),
                                       .fingerprintSecret = secret(),
                                       .hasher = quickHasher()};
    settings.ids = schema.ids;
    settings.fields = schema.fields;
    settings.clock = &clock;
    return settings;
}

} // namespace TestManager

//! \brief A manager with quick hashes over an empty database, with ways to step in and to listen.
struct ManagerBench
{
    using Adjust = std::function<void(Auth::UserManagerSettings &)>;

    explicit ManagerBench(const DatabaseKind &database, const Adjust &adjust = {})
        : db(database), users(db.users), manager(users, &db.tokens, settings(adjust)), log(manager)
    {}

    //! A user whose password is "correct horse".
    Auth::User add(const QString &email = QStringLiteral("ada@example.org"))
    {
        return db.add(newUser(email, *TestManager::quickHasher().hash(Auth::Secret("correct horse"))));
    }
    [[nodiscard]] Auth::User stored(const Auth::User &user) { return *db.users.get(user.id); }
    [[nodiscard]] QByteArray resetToken(const Auth::User &user) { return tokenOf(manager.forgotPassword(user)); }
    [[nodiscard]] QByteArray verifyToken(const Auth::User &user) { return tokenOf(manager.requestVerify(user)); }

    Auth::FixedClock clock;
    TestDatabase db;
    ForwardingUserDatabase users;
    Auth::UserManager manager;
    EventLog log;

private:
    [[nodiscard]] Auth::UserManagerSettings settings(const Adjust &adjust) const
    {
        Auth::UserManagerSettings settings = TestManager::settings(db.schema, clock);
        if (adjust)
            adjust(settings);
        return settings;
    }
    [[nodiscard]] QByteArray tokenOf(const Auth::Result<void> &requested) const
    {
        if (!requested)
            qFatal("%s", Auth::Error::name(requested.error().code));
        return log.token();
    }
};
