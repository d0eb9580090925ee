// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../core/userfield.h"
#include "../core/userid.h"
#include "../crypto/jwtkey.h"
#include "../crypto/passwordhasher.h"
#include "../crypto/tokencipher.h"
#include "../database/accesstokenstore.h"
#include "../database/knownplaces.h"
#include "../database/outbox.h"
#include "passwordpolicy.h"
#include "throttle.h"

namespace Auth {

//! \brief What a UserManager is set up with.
//! \ownership Borrows what it points to, which must outlive the manager; all else is a value.
//! \threads One object is used by one thread at a time; the manager keeps a copy.
//! \source \fastapi{configuration/user-manager}
struct GATEHOUSE_AUTH_EXPORT UserManagerSettings
{
    //! \brief Settings with one secret for all tokens; the rest as FastAPI Users has it by default.
    //! \param secret at least 32 bytes
    //! \return Error::InvalidConfiguration
    [[nodiscard]] static Result<UserManagerSettings> fromSecret(const Secret &secret);

    JwtKey verificationTokenKey;  //!< signs the tokens of UserManager::requestVerify()
    JwtKey resetPasswordTokenKey; //!< signs the tokens of UserManager::forgotPassword()
    Secret fingerprintSecret;     //!< keys the password fingerprint in reset tokens
    PasswordHasher hasher;        //!< makes and checks the hashes

    std::chrono::seconds verificationTokenLifetime{3600};  //!< of the tokens in mails for verification
    std::chrono::seconds resetPasswordTokenLifetime{3600}; //!< of the tokens in mails for a forgotten password
    //! `aud` of those tokens; FastAPI Users' by default.
    QString verificationTokenAudience = QStringLiteral("fastapi-users:verify");
    //! `aud` of those tokens; FastAPI Users' by default.
    QString resetPasswordTokenAudience = QStringLiteral("fastapi-users:reset");
    //! Of tokens that change an address; the rest of them is as of those for verification.
    QString changeEmailTokenAudience = QStringLiteral("gatehouse:change-email");
    PasswordPolicy passwordPolicy = {}; //!< what every new password must meet
    UserFields fields = {};             //!< the application's own columns; the SqlSchema has the same
    //! What the ids of users are; the SqlSchema has the same.
    std::shared_ptr<const IdScheme> ids = std::make_shared<UuidScheme>();
    bool revokeTokensOnReset = true; //!< FastAPI Users keeps them
    //! A changed password ends the user's other access tokens, as far as a database has them.
    bool revokeTokensOnPasswordChange = false;
    //! create() answers for a known address as for a new one, and its owner is told; a new user gets the mail for
    //! verification at once. Needs an outbox. It hides nothing unless only verified users may log in, for whoever
    //! registers could try the new password.
    bool hideExisting = false;
    bool requireCurrentPassword = false; //!< update() of address or password wants UserUpdate::currentPassword
    bool confirmEmailChange = false;     //!< update() keeps the old address until the new one is proven
    //! Of the OAuth clients by which users can log in; unset: every linked account counts as a way to do so.
    std::optional<QStringList> oauthNames = {};
    //! Encrypts the tokens of OAuth providers; unset: they are stored in clear, as FastAPI Users does. What is stored
    //! in clear can be read all the same.
    std::optional<TokenCipher> providerTokenCipher = {};
    bool fastApiFingerprint = false;       //!< mint the fingerprint as an Argon2 hash, for a Python service beside
    const Clock *clock = &Clock::system(); //!< must outlive the manager
    //! Where notices for mails are written, in the transaction of the change; over the same connections as the users,
    //! and must outlive the manager. Null: there are none, and whoever mails listens to the signals.
    Outbox *outbox = nullptr;
    bool notifyChanges = true; //!< the outbox gets a notice for each changed password or address
    //! Further places of access tokens, such as Redis: what lists and ends tokens does so there, too. Must outlive the
    //! manager. A new password, or the end of a user, that cannot be carried out there is not carried out at all.
    QList<AccessTokenStore *> tokenStores = {};
    //! Where users have logged in; a place that is new is told by a notice. Over the same connections as the users, and
    //! must outlive the manager. Null: nobody is told, and nothing kept.
    KnownPlaces *knownPlaces = nullptr;
    //! Counts failed logins, registrations and mails against `throttleLimits`; must outlive the manager. Null: nothing
    //! is limited.
    RateLimiter *rateLimiter = nullptr;
    ThrottleLimits throttleLimits = {}; //!< what `rateLimiter` counts against

    //! Whether a user who changes the own address must prove the new one first.
    [[nodiscard]] bool provesNewEmail() const { return confirmEmailChange || hideExisting; }
};

} // namespace Auth
