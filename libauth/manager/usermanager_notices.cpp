// SPDX-License-Identifier: MIT
// The part of UserManager that writes down who is to be told what.
#include "core/emailaddress.h"
#include "manager/throttle_p.h"
#include "manager/usermanager.h"

namespace Auth {

using namespace Qt::StringLiterals;
using Kind = Notice::Kind;

namespace {

//! What must not be told to a stranger is no error.
Result<void> quietly(const Result<void> &done)
{
    if (done)
        return done;
    switch (done.error().code) {
    case Error::UserNotExists:
    case Error::UserInactive:
    case Error::UserAlreadyVerified: return {};
    default: return done;
    }
}

} // namespace

Result<void> UserManager::tell(Kind kind, const User &user, const RequestContext &context,
                               const QMap<QString, QString> &details)
{
    if (!m_settings.outbox)
        return {};
    Notice notice;
    notice.kind = kind;
    notice.recipient = user.email;
    notice.userId = user.id;
    notice.details = details;
    notice.context = context;
    const auto id = m_settings.outbox->enqueue(notice);
    return id ? Result<void>() : failure(id.error());
}

// To the address as it was: whoever has just taken the account over would get it at the new one.
Result<void> UserManager::tellOfChanges(const UserChanges &changes, const User &user, const RequestContext &context)
{
    if (!m_settings.notifyChanges)
        return {};
    if (changes.hashedPassword) {
        if (auto told = tell(Kind::PasswordChanged, user, context); !told)
            return told;
    }
    return changes.email ? tell(Kind::EmailChanged, user, context, {{u"new_email"_s, *changes.email}}) : Result<void>();
}

// The client's address is told that it asks too often. The recipient's limit shows nowhere: an error would tell the
// owner of an address that a stranger has used it up, and every mail that there was has gone to the owner.
Result<bool> UserManager::mayAskForMail(Kind kind, const QString &recipient, const RequestContext &context) const
{
    if (auto taken = m_throttle->takeMailRequest(context); !taken)
        return failure(taken.error());
    return m_throttle->takeMail(kind, recipient, context);
}

Result<void> UserManager::enqueueRequest(Kind kind, const QString &email, const RequestContext &context)
{
    if (email.size() > maximumEmailLength) // nobody has such a one
        return {};
    User unknown;
    unknown.email = email;
    return tell(kind, unknown, context);
}

Result<void> UserManager::requestVerifyFor(const QString &email, const RequestContext &context)
{
    const auto allowed = mayAskForMail(Kind::VerifyRequested, email, context);
    if (!allowed || !*allowed)
        return allowed ? Result<void>() : failure(allowed.error());
    if (m_settings.outbox)
        return enqueueRequest(Kind::VerifyRequested, email, context);
    const auto user = m_users.getByEmail(email);
    return quietly(user ? requestVerify(*user, context) : failure(user.error()));
}

Result<void> UserManager::forgotPasswordFor(const QString &email, const RequestContext &context)
{
    const auto allowed = mayAskForMail(Kind::ResetRequested, email, context);
    if (!allowed || !*allowed)
        return allowed ? Result<void>() : failure(allowed.error());
    if (m_settings.outbox)
        return enqueueRequest(Kind::ResetRequested, email, context);
    const auto user = m_users.getByEmail(email);
    return quietly(user ? forgotPassword(*user, context) : failure(user.error()));
}

Result<std::optional<Notice>> UserManager::completed(const Notice &notice)
{
    const bool isRequest = notice.kind == Kind::VerifyRequested || notice.kind == Kind::ResetRequested;
    const bool verifies = notice.kind == Kind::VerifyRequested || notice.kind == Kind::VerifyEmail;
    const bool resets = notice.kind == Kind::ResetRequested || notice.kind == Kind::ResetPassword;
    if (notice.kind == Kind::ConfirmNewEmail)
        return completedEmailChange(notice);
    if (!verifies && !resets)
        return std::optional(notice);
    const auto user = isRequest ? m_users.getByEmail(notice.recipient) : m_users.get(notice.userId);
    if (!user && user.error().code != Error::UserNotExists)
        return failure(user.error());
    const bool isTold =
            user && user->isActive && !(verifies && user->isVerified) && (isRequest || user->email == notice.recipient);
    if (!isTold)
        return std::optional<Notice>();
    const auto token = verifies ? verificationToken(*user) : resetPasswordToken(*user);
    if (!token)
        return failure(token.error());
    Notice complete = notice;
    complete.kind = verifies ? Kind::VerifyEmail : Kind::ResetPassword;
    complete.recipient = user->email; // not as a stranger wrote it
    complete.userId = user->id;
    complete.token = *token;
    announce(verifies ? &UserManager::verificationRequested : &UserManager::passwordForgotten, *user, *token,
             notice.context);
    return std::optional(complete);
}

} // namespace Auth
