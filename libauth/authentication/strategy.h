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
//! \note Every thread may call every function at the same time. Signals are emitted in the calling thread.
//! \see https://fastapi-users.github.io/fastapi-users/latest/configuration/authentication/
class GATEHOUSE_AUTH_EXPORT Strategy : public QObject
{
    Q_OBJECT

public:
    explicit Strategy(QObject *parent = nullptr);
    ~Strategy() override;

    //! \return the token's user, active or not; Error::InvalidToken. Emits tokenRejected for the latter.
    [[nodiscard]] virtual Result<User> readToken(QByteArrayView token, UserManager &manager) = 0;
    //! \return a new token for \a user. Emits tokenIssued.
    [[nodiscard]] virtual Result<Secret> writeToken(const User &user) = 0;
    //! \return Error::NotSupported when tokens of this kind live until they expire. Emits tokenDestroyed.
    [[nodiscard]] virtual Result<void> destroyToken(QByteArrayView token, const User &user) = 0;
    //! Whether readToken() only computes and reads, so that an event loop may call it.
    [[nodiscard]] virtual bool isQuickToRead() const { return true; }

Q_SIGNALS:
    void tokenIssued(const Auth::UserId &userId);
    void tokenDestroyed(const Auth::UserId &userId);
    void tokenRejected();
};

} // namespace Auth
