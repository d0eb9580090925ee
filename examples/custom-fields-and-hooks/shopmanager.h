// SPDX-License-Identifier: MIT
#pragma once

#include <Gatehouse/UserManager>

//! \brief The rules of a shop. What may refuse or change an operation is a virtual function; what merely happened is a
//! signal, to which main() connects.
class ShopManager final : public Auth::UserManager
{
public:
    using UserManager::UserManager;

    //! FastAPI Users' validate_password(): asked for each new password, before anything is written.
    Auth::Result<void> validatePassword(const Auth::Secret &password, const Auth::User &user) const override
    {
        const QString text = QString::fromUtf8(password.reveal());
        if (!user.email.isEmpty() && text.contains(user.email, Qt::CaseInsensitive))
            return Auth::failure({Auth::Error::InvalidPassword, QStringLiteral("Password should not contain e-mail")});
        return UserManager::validatePassword(password, user); // length and whatever else the PasswordPolicy wants
    }

protected:
    //! FastAPI Users' on_before_delete(): an error stops it.
    Auth::Result<void> beforeDelete(const Auth::User &user, const Auth::RequestContext &) override
    {
        if (user.isSuperuser)
            return Auth::failure({Auth::Error::Refused, QStringLiteral("Whoever runs the shop cannot be deleted.")});
        return {};
    }
};
