// SPDX-License-Identifier: MIT
#pragma once

#include "requestcontext.h"
#include "secret.h"

#include <QMap>

namespace Auth {

//! \brief What a person is to be told by mail, without the words: those are the program's.
//! \value
//! \source \decision{0012-outbox}
struct GATEHOUSE_AUTH_EXPORT Notice
{
    //! What it is about.
    enum class Kind : quint8 {
        VerifyEmail,     //!< prove that the address is yours; has a token
        ResetPassword,   //!< set a new password; has a token
        PasswordChanged, //!< somebody, you we hope, has set a new password
        EmailChanged,    //!< to the old address: it is not that of the account any more; details: `new_email`
        NewLogin,        //!< somebody logged in from a place that is new; details: `client_address`, `user_agent`, and
                         //!< `time` in ISO 8601, UTC
        AlreadyRegistered, //!< somebody wanted your address for an account of theirs
        VerifyRequested,   //!< becomes VerifyEmail if the address has a user who may have it, else nothing
        ResetRequested,    //!< becomes ResetPassword likewise
        ConfirmNewEmail,   //!< to the address that an account is to have: prove that it is yours; has a token. Becomes
                           //!< AlreadyRegistered if it is somebody else's; details: `old_email`, until it is completed
    };

    Kind kind = Kind::PasswordChanged; //!< what it is about
    QString recipient;                 //!< an e-mail address, at most 320 characters
    UserId userId;                     //!< null for VerifyRequested and ResetRequested, which know the address only
    Secret token;                      //!< made by UserManager::completed() at the last moment, and never stored
    QMap<QString, QString> details;    //!< what the kind needs besides, by name
    RequestContext context;            //!< of the request that caused it: the languages of the reader

    //! `verify_email`; stable, for databases and programs.
    [[nodiscard]] static QString name(Kind kind);
    //! The kind of this name; nothing for a text that is none.
    [[nodiscard]] static std::optional<Kind> kindFromName(QStringView name);
};

} // namespace Auth
