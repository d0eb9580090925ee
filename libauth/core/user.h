// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "export.h"
#include "secret.h"
#include "userid.h"

#include <QByteArray>
#include <QMetaType>
#include <QVariantMap>

#include <chrono>
#include <optional>

namespace Auth {

//! \brief A user as the database holds it: a value, copied freely, never written back by itself.
//!
//! The flags and their defaults are FastAPI Users' (BaseUser).
//! \value
//! \source \fastapi{configuration/schemas}, BaseUser
struct GATEHOUSE_AUTH_EXPORT User
{
    Q_GADGET
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(bool isActive MEMBER isActive)
    Q_PROPERTY(bool isSuperuser MEMBER isSuperuser)
    Q_PROPERTY(bool isVerified MEMBER isVerified)

public:
    UserId id;                //!< made by the database; never given twice
    QString email;            //!< the case of the local part is kept, the domain is lower case; at most 320 characters
    QString hashedPassword;   //!< a PHC string (or crypt(3)'s form); not for answers or logs
    bool isActive = true;     //!< false: cannot log in, tokens are not accepted
    bool isSuperuser = false; //!< true: an administrator
    bool isVerified = false;  //!< has proven to receive mail at `email`
    QVariantMap fields;       //!< the application's own columns by name, see UserField

    //! Member by member.
    friend bool operator==(const User &a, const User &b) = default;
    //! Prints id and flags, neither address nor hash.
    GATEHOUSE_AUTH_EXPORT friend QDebug operator<<(QDebug debug, const User &user);
};

//! \brief What a new user is made of. `password` is the plain one.
//! \value
//! \source \fastapi{configuration/schemas}, BaseUserCreate
struct UserCreate
{
    QString email;            //!< as typed; checked and normalised by the manager
    Secret password;          //!< judged by UserManager::validatePassword(), then hashed
    bool isActive = true;     //!< false: cannot log in; passed over by UserManager::create()
    bool isSuperuser = false; //!< passed over by UserManager::create()
    bool isVerified = false;  //!< passed over by UserManager::create()
    QVariantMap fields;       //!< the application's own columns by name, see UserField
};

//! \brief What is to change; what is unset stays as it is.
//! \value
//! \source \fastapi{configuration/schemas}, BaseUserUpdate
struct UserUpdate
{
    std::optional<Secret> password;  //!< the new one in plain; judged, then hashed
    std::optional<QString> email;    //!< another address resets isVerified, unless isVerified is set here too
    std::optional<bool> isActive;    //!< for administrators
    std::optional<bool> isSuperuser; //!< for administrators
    std::optional<bool> isVerified;  //!< for administrators
    QVariantMap fields;              //!< the own columns to change, by name

    //! Of the user as it is, to prove that it is the user who changes it; see UserManagerSettings.
    std::optional<Secret> currentPassword = {};
    QByteArray accessToken = {}; //!< with which the user came; it outlives a change of the password

    //! Of whoever edits what was read before: what changes must still be as it is here, else Error::Conflict. The rest
    //! may have changed meanwhile. Looked at by UserManager::updateUnsafe() alone; a password is not looked at.
    std::optional<User> seen = {};
};

//! \brief An account of a user at an OAuth provider.
//! \value
//! \source \fastapi{configuration/oauth}, BaseOAuthAccount
struct OAuthAccount
{
    UserId id;                                     //!< of this row
    UserId userId;                                 //!< of the user who has linked it
    QString oauthName;                             //!< of the OAuth client, such as `google`; at most 100 characters
    QString accessToken;                           //!< the provider's; empty where it was too long to be stored
    std::optional<std::chrono::seconds> expiresAt; //!< since 1970-01-01 UTC
    std::optional<QString> refreshToken;           //!< the provider's; nothing where it gave none
    QString accountId;                             //!< the user's id at the provider; at most 320 characters
    QString accountEmail;                          //!< the address that the provider told; at most 320 characters

    //! Member by member.
    friend bool operator==(const OAuthAccount &a, const OAuthAccount &b) = default;
};

//! \brief A token of the database or the Redis strategy.
//! \value
//! \source \fastapi{configuration/authentication/strategies/database}
struct GATEHOUSE_AUTH_EXPORT AccessToken
{
    //! What people may see of the token: its beginning; nothing of one so short that it would give too much away.
    [[nodiscard]] QString beginning() const;
    //! What tells it from others: 12 hexadecimal digits of its SHA-256, 48 bits.
    [[nodiscard]] QString fingerprint() const;

    QByteArray token;     //!< 43 characters of base64url
    UserId userId;        //!< whose it is
    Instant createdAt{0}; //!< 0: not known, as in Redis
    //! Where it is kept with the token, as in Redis; else the strategy's lifetime decides.
    std::optional<Instant> expiresAt = {};
};

} // namespace Auth

Q_DECLARE_METATYPE(Auth::User)
Q_DECLARE_METATYPE(Auth::OAuthAccount)
