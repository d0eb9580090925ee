// SPDX-License-Identifier: MIT
// The part of UserManager that keeps an account its owner's: nobody learns of it, takes its address, or enters unseen.
#include "core/emailaddress.h"
#include "core/logging_p.h"
#include "crypto/jwt.h"
#include "crypto/mac.h"
#include "manager/loginplace_p.h"
#include "manager/throttle_p.h"
#include "manager/usermanager.h"

#include <QDateTime>
#include <QUuid>

namespace Auth {

using namespace Qt::StringLiterals;
using Kind = Notice::Kind;

namespace {

const QString oldEmailKey = u"old_email"_s;
const QString fingerprintKey = u"password_fgpt"_s;

} // namespace

// The same statements and one commit, whoever has the address: for a known one the row is made under an address that
// nobody has (RFC 2606, section 2), for its id and for the time that it takes, and goes again before anybody sees it.
Result<User> UserManager::createQuietly(const User &user, bool isTold, const RequestContext &context)
{
    const auto owner = m_users.getByEmail(user.email);
    if (!owner && owner.error().code != Error::UserNotExists)
        return owner;
    User row = user;
    if (owner)
        row.email = QUuid::createUuid().toString(QUuid::WithoutBraces) + u"@pretended.invalid"_s;
    User created;
    const auto done = m_users.transaction([&]() -> Result<void> {
        auto stored = m_users.create(row);
        if (!stored)
            return failure(stored.error());
        created = *std::move(stored);
        if (auto gone = m_users.discard(owner ? created.id : m_settings.ids->make()); !gone)
            return gone;
        if (!isTold)
            return {};
        return tell(owner ? Kind::AlreadyRegistered : Kind::VerifyEmail, owner ? *owner : created, context);
    });
    if (!done)
        return failure(done.error());
    created.email = user.email;
    if (owner) {
        qCInfo(Internal::lcUsers).noquote() << "registered again user" << owner->id.toString();
    } else {
        qCInfo(Internal::lcUsers).noquote() << "registered user" << created.id.toString();
        announce(&UserManager::userRegistered, created, context);
    }
    return created;
}

Result<void> UserManager::checkCurrentPassword(const UserUpdate &update, const User &user,
                                               const RequestContext &context) const
{
    if (!m_settings.requireCurrentPassword)
        return {};
    const auto email = update.email ? normalizedEmail(*update.email) : Result<QString>(user.email);
    if (!email)
        return failure(email.error());
    if (!update.password && *email == user.email)
        return {};
    const Error needed(Error::BadCredentials, u"The current password is needed."_s);
    if (!update.currentPassword)
        return failure(needed);
    const auto paid = m_throttle->takePasswordProof(user.id, context); // whoever has a token could guess on
    if (!paid)
        return failure(paid.error());
    if (!m_settings.hasher.verify(*update.currentPassword, user.hashedPassword).matches)
        return failure(needed);
    m_throttle->refund(*paid);
    return {};
}

// ---- a new address that is still to be proven

Result<Secret> UserManager::changeEmailToken(const User &user, const QString &newEmail) const
{
    JwtClaims claims;
    claims.setSubject(user.id.toString());
    claims.setText(u"email"_s, newEmail);
    claims.setText(oldEmailKey, user.email);
    claims.setText(fingerprintKey, passwordMac(user)); // who resets the password also ends what a thief has begun
    claims.setAudience(m_settings.changeEmailTokenAudience);
    return mintToken(claims, m_settings.verificationTokenKey, m_settings.verificationTokenLifetime);
}

// Whose the new address is, is looked up when the mail is made, and not here: the time would tell.
Result<void> UserManager::askForNewEmail(const QString &newEmail, const User &user, const RequestContext &context)
{
    Notice notice;
    notice.kind = Kind::ConfirmNewEmail;
    notice.recipient = newEmail;
    notice.userId = user.id;
    notice.context = context;
    notice.details = {{oldEmailKey, user.email}, {fingerprintKey, passwordMac(user)}};
    if (m_settings.outbox) {
        const auto id = m_settings.outbox->enqueue(notice);
        return id ? Result<void>() : failure(id.error());
    }
    const auto completed = completedEmailChange(notice);
    return completed ? Result<void>() : failure(completed.error());
}

Result<std::optional<Notice>> UserManager::completedEmailChange(const Notice &notice)
{
    const auto user = m_users.get(notice.userId);
    if (!user && user.error().code != Error::UserNotExists)
        return failure(user.error());
    const bool isWanted = user && user->isActive && user->email == notice.details.value(oldEmailKey) &&
                          passwordMac(*user) == notice.details.value(fingerprintKey);
    if (!isWanted)
        return std::optional<Notice>();
    Notice complete = notice;
    complete.details.clear();
    const auto owner = m_users.getByEmail(notice.recipient);
    if (!owner && owner.error().code != Error::UserNotExists)
        return failure(owner.error());
    if (owner && owner->id != user->id) {
        complete.kind = Kind::AlreadyRegistered;
        complete.recipient = owner->email;
        complete.userId = owner->id;
        complete.context.languages.clear(); // the owner's are not known
        return std::optional(complete);
    }
    const auto token = changeEmailToken(*user, notice.recipient);
    if (!token)
        return failure(token.error());
    complete.token = *token;
    announce(&UserManager::emailChangeRequested, *user, notice.recipient, *token, notice.context);
    return std::optional(complete);
}

Result<User> UserManager::changeEmail(QByteArrayView token, const RequestContext &context)
{
    const auto claims = Jwt::verify(token, m_settings.verificationTokenKey,
                                    {.audiences = {m_settings.changeEmailTokenAudience}}, *m_settings.clock);
    if (!claims)
        return failure(Error::InvalidVerifyToken);
    const auto newEmail = claims->text(u"email");
    const auto oldEmail = claims->text(oldEmailKey);
    const auto fingerprint = claims->text(fingerprintKey);
    const auto id = parseId(claims->subject());
    if (!newEmail || !oldEmail || !fingerprint || !id)
        return failure(Error::InvalidVerifyToken);
    const auto user = m_users.get(*id);
    if (!user)
        return failure(user.error().code == Error::UserNotExists ? Error(Error::InvalidVerifyToken) : user.error());
    if (user->email != *oldEmail || !user->isActive || !matchesPasswordFingerprint(*user, *fingerprint))
        return failure(Error::InvalidVerifyToken);
    UserChanges changes;
    changes.email = *newEmail;
    changes.isVerified = true;
    changes.whileEmail = user->email;
    changes.whileHashedPassword = user->hashedPassword;
    User updated;
    const auto done = m_users.transaction([&]() -> Result<void> {
        auto stored = m_users.update(user->id, changes);
        if (!stored)
            return failure(stored.error());
        updated = *std::move(stored);
        return tellOfChanges(changes, *user, context);
    });
    if (done) {
        announce(&UserManager::userUpdated, updated, context);
        return updated;
    }
    switch (done.error().code) {
    case Error::Conflict:          // changed meanwhile
    case Error::UserNotExists:     // gone meanwhile
    case Error::UserAlreadyExists: // somebody else has taken the address meanwhile
        return failure(Error::InvalidVerifyToken);
    default: return failure(done.error());
    }
}

// ---- logins from elsewhere

void UserManager::notePlaceOfLogin(const User &user, const RequestContext &context)
{
    if (!m_settings.knownPlaces || !m_settings.outbox)
        return;
    const QString network = Internal::networkOf(context.clientAddress);
    const QString family = Internal::agentFamilyOf(context.userAgent);
    const QByteArray place =
            hmacSha256(m_settings.fingerprintSecret,
                       u"gatehouse:place:%1\n%2\n%3"_s.arg(user.id.toString(), network, family).toUtf8())
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(m_settings.clock->secondsSinceEpoch().count()).toUTC();
    const auto noted = m_settings.knownPlaces->note(user.id, place, m_settings.clock->sinceEpoch(), [&] {
        return tell(Kind::NewLogin, user, context,
                    {{u"client_address"_s, context.clientAddress},
                     {u"user_agent"_s, context.userAgent},
                     {u"time"_s, time.toString(Qt::ISODate)}});
    });
    if (!noted)
        qCWarning(Internal::lcLogin).noquote() << "the place of user" << user.id.toString()
                                               << "is not noted:" << noted.error().reason << noted.error().detail;
}

} // namespace Auth
