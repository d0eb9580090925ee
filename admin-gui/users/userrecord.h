// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "database/outbox.h"
#include "manager/usermanager.h"

#include <QCoreApplication>

namespace Gatehouse {
class Domain;
}

namespace GatehouseAdmin {

//! \brief A token as it may be shown: enough to tell it from others, and too little to use it.
struct ShownToken
{
    QString beginning;   //!< its first characters
    QString fingerprint; //!< the beginning of its SHA-256
    Auth::Instant createdAt{0};
    std::optional<Auth::Instant> expiresAt;
    Auth::Secret token; //!< to revoke it
};

//! \brief Everything of one user, read at one time. Tokens of providers are not in it.
struct UserRecord
{
    Q_DECLARE_TR_FUNCTIONS(GatehouseAdmin::UserRecord)

public:
    Auth::User user;
    QList<ShownToken> tokens;
    bool hasTokens = true; //!< false: no backend stores tokens, so there are none to list
    QList<Auth::OAuthAccount> accounts;
    QList<Auth::OutboxEntry> mails; //!< to the address as it is now; newest first, the last hundred
    bool canHavePassword = true;
    bool isHashReadable = true;
    bool requiresVerification = false; //!< the service lets in only who is verified

    //! Whether it is known how many wrong passwords were tried.
    enum class Attempts : quint8 {
        Known,    //!< or nothing is counted
        NeedKeys, //!< they are counted by names that only the keys of the service make
        Away,     //!< they are counted in Redis, which does not answer
    };
    Attempts attempts = Attempts::Known;
    //! Too many were; until then others than those who come from a known place are refused. Since 1970-01-01 UTC.
    std::optional<Auth::Instant> lockedUntil;

    //! \param knowsKeys see Session::knowsKeys()
    //! \return Error::UserNotExists when the user is gone \note Blocks; any thread.
    [[nodiscard]] static Auth::Result<UserRecord> load(Gatehouse::Domain &domain, const Auth::UserId &id,
                                                       bool knowsKeys);

    //! Why the user cannot log in, or not from everywhere, a sentence each; empty: nothing that is stored stands in the
    //! way.
    [[nodiscard]] QStringList obstacles() const;
    //! The same as one text for people, which also says that there is none.
    [[nodiscard]] QString loginSentence() const;

private:
    [[nodiscard]] Auth::Result<void> readAttempts(Gatehouse::Domain &domain, bool knowsKeys);
    [[nodiscard]] QString providers() const;
    [[nodiscard]] QString whatIsNotKnown() const;
};

} // namespace GatehouseAdmin
