// SPDX-License-Identifier: MIT
#pragma once

#include "../core/secret.h"
#include "../core/user.h"

#include <QObject>

namespace Auth {

class UserManager;

//! \brief What a token is: how it is made, checked and ended. FastAPI Users' Strategy; subclass it for your own.
//!
//! Besides the errors named, every function may return Error::DatabaseUnavailable and Error::Internal, which
//! must never be taken for "bad token".
//! \ownership A parent may own it; an AuthenticationBackend shares it.
//! \threads Every thread may call every function at the same time. Signals are emitted in the calling thread.
//! \source \fastapi{configuration/authentication}
class GATEHOUSE_AUTH_EXPORT Strategy : public QObject
{
    Q_OBJECT

public:
    //! \a parent may own the strategy.
    explicit Strategy(QObject *parent = nullptr);
    ~Strategy() override;

    //! \brief Finds whose token it is.
    //! \return the token's user, active or not; Error::InvalidToken. Emits tokenRejected for the latter.
    [[nodiscard]] virtual Result<User> readToken(QByteArrayView token, UserManager &manager) = 0;
    //! \brief Makes a token.
    //! \return a new token for \a user. Emits tokenIssued.
    [[nodiscard]] virtual Result<Secret> writeToken(const User &user) = 0;
    //! \brief Ends a token.
    //! \return Error::NotSupported when tokens of this kind live until they expire. Emits tokenDestroyed.
    [[nodiscard]] virtual Result<void> destroyToken(QByteArrayView token, const User &user) = 0;
    //! Whether readToken() only computes and reads, so that an event loop may call it.
    [[nodiscard]] virtual bool isQuickToRead() const { return true; }

Q_SIGNALS:
    //! A token was made, and is stored where tokens of this kind are.
    void tokenIssued(const Auth::UserId &userId);
    //! A token was ended.
    void tokenDestroyed(const Auth::UserId &userId);
    //! Somebody came with a token that is none: forged, expired, revoked, or of a user who is gone.
    void tokenRejected();
};

} // namespace Auth
