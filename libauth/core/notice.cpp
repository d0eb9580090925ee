// SPDX-License-Identifier: MIT
#include "core/notice.h"

namespace Auth {

using namespace Qt::StringLiterals;

QString Notice::name(Kind kind)
{
    switch (kind) {
    case Kind::VerifyEmail: return u"verify_email"_s;
    case Kind::ResetPassword: return u"reset_password"_s;
    case Kind::PasswordChanged: return u"password_changed"_s;
    case Kind::EmailChanged: return u"email_changed"_s;
    case Kind::NewLogin: return u"new_login"_s;
    case Kind::AlreadyRegistered: return u"already_registered"_s;
    case Kind::VerifyRequested: return u"verify_requested"_s;
    case Kind::ResetRequested: return u"reset_requested"_s;
    case Kind::ConfirmNewEmail: return u"confirm_new_email"_s;
    }
    return {};
}

std::optional<Notice::Kind> Notice::kindFromName(QStringView text)
{
    for (const Kind kind :
         {Kind::VerifyEmail, Kind::ResetPassword, Kind::PasswordChanged, Kind::EmailChanged, Kind::NewLogin,
          Kind::AlreadyRegistered, Kind::VerifyRequested, Kind::ResetRequested, Kind::ConfirmNewEmail}) {
        if (name(kind) == text)
            return kind;
    }
    return std::nullopt;
}

} // namespace Auth
