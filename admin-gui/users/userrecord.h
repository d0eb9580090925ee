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
    std::chrono::microseconds createdAt{0};
    std::optional<std::chrono::microseconds> expiresAt;
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

    //! \return Error::UserNotExists when the user is gone \note Blocks; any thread.
    [[nodiscard]] static Auth::Result<UserRecord> load(Gatehouse::Domain &domain, const Auth::UserId &id);

    //! Why the user cannot log in, a sentence each; empty: nothing that is stored stands in the way.
    [[nodiscard]] QStringList obstacles() const;
    //! The same as one text for people, which also says that there is none.
    [[nodiscard]] QString loginSentence() const;

private:
    [[nodiscard]] QString providers() const;
};

} // namespace GatehouseAdmin
