// SPDX-License-Identifier: MIT
// The part of UserManager that proves who somebody is: passwords, verification and reset tokens.
#include "core/emailaddress.h"
#include "core/logging_p.h"
#include "crypto/jwt.h"
#include "crypto/mac.h"
#include "manager/throttle_p.h"
#include "manager/usermanager.h"

namespace Auth {

using namespace Qt::StringLiterals;

Result<User> UserManager::authenticate(const QString &email, const Secret &password, const RequestContext &context)
{
    const auto paid = m_throttle->takeLogin(email, context); // before anything that costs
    if (!paid)
        return failure(paid.error());
    auto user = authenticated(email, password);
    if (!user && user.error().code != Error::BadCredentials)
        m_throttle->refund(*paid); // it was no guess: an outage must not lock out those who tried meanwhile
    return user;
}

Result<User> UserManager::login(const QString &email, const Secret &password, const RequestContext &context)
{
    auto user = authenticate(email, password, context);
    if (!user)
        return user;
    if (!user->isActive) // answered like a wrong password, and counted like one
        return failure(Error::BadCredentials);
    forgiveAttempt(email, context);
    RequestContext entered = context;
    entered.actingUser = user->id;
    noteLogin(*user, nullptr, entered);
    notePlaceOfLogin(*user, entered);
    return user;
}

void UserManager::forgiveAttempt(const QString &email, const RequestContext &context)
{
    m_throttle->forgiveLogin(email, context);
}

Result<std::chrono::microseconds> UserManager::loginWait(const QString &email) const
{
    return m_throttle->loginWait(email);
}

Result<User> UserManager::authenticated(const QString &email, const Secret &password)
{
    const auto user =
            email.size() > maximumEmailLength ? Result<User>(failure(Error::UserNotExists)) : m_users.getByEmail(email);
    if (!user) {
        if (user.error().code != Error::UserNotExists)
            return user;
        m_settings.hasher.verifyAgainstDummy(password); // else the time tells who has an account
        return failure(Error::BadCredentials);
    }
    const PasswordHasher::Verification verification = m_settings.hasher.verify(password, user->hashedPassword);
    if (!verification.matches)
        return failure(Error::BadCredentials);
    return verification.needsRehash ? upgradeHash(*user, password) : user;
}

// The password is right for the user as read; who else is at work on the same row must not be harmed.
Result<User> UserManager::upgradeHash(const User &user, const Secret &password)
{
    const auto hash = m_settings.hasher.hash(password);
    if (!hash)
        return failure(hash.error());
    UserChanges upgrade;
    upgrade.hashedPassword = *hash;
    upgrade.whileHashedPassword = user.hashedPassword; // never undo a password that was changed meanwhile
    const auto upgraded = m_users.update(user.id, upgrade);
    if (upgraded)
        return upgraded;
    if (upgraded.error().code == Error::UserNotExists)
        return failure(Error::BadCredentials);
    if (upgraded.error().code == Error::Conflict) { // another password, or another login that upgraded first
        const auto current = m_users.get(user.id);
        if (current && m_settings.hasher.verify(password, current->hashedPassword).matches)
            return current;
        return failure(current || current.error().code == Error::UserNotExists ? Error(Error::BadCredentials)
                                                                               : current.error());
    }
    // The upgrade can wait for the next login.
    qCWarning(Internal::lcPassword).noquote() << "hash not upgraded:" << upgraded.error().detail;
    return user;
}

Result<Secret> UserManager::mintToken(JwtClaims claims, const JwtKey &key, std::chrono::seconds lifetime) const
{
    claims.setExpiresAt(m_settings.clock->secondsSinceEpoch() + lifetime);
    const auto token = Jwt::sign(claims, key);
    return token ? Result<Secret>(Secret(*token)) : failure(token.error());
}

Result<Secret> UserManager::verificationToken(const User &user) const
{
    JwtClaims claims;
    claims.setSubject(user.id.toString());
    claims.setText(u"email"_s, user.email);
    claims.setAudience(m_settings.verificationTokenAudience);
    return mintToken(claims, m_settings.verificationTokenKey, m_settings.verificationTokenLifetime);
}

Result<void> UserManager::requestVerify(const User &user, const RequestContext &context)
{
    if (!user.isActive)
        return failure(Error::UserInactive);
    if (user.isVerified)
        return failure(Error::UserAlreadyVerified);
    if (m_settings.outbox)
        return tell(Notice::Kind::VerifyEmail, user, context);
    const auto token = verificationToken(user);
    if (!token)
        return failure(token.error());
    announce(&UserManager::verificationRequested, user, *token, context);
    return {};
}

Result<User> UserManager::verify(QByteArrayView token, const RequestContext &context)
{
    const auto claims = Jwt::verify(token, m_settings.verificationTokenKey,
                                    {.audiences = {m_settings.verificationTokenAudience}}, *m_settings.clock);
    if (!claims)
        return changeEmail(token, context);
    const auto email = claims->text(u"email");
    const auto id = parseId(claims->subject());
    if (!email || !id)
        return failure(Error::InvalidVerifyToken);
    const auto user = m_users.getByEmail(*email);
    if (!user)
        return failure(user.error().code == Error::UserNotExists ? Error(Error::InvalidVerifyToken) : user.error());
    if (user->id != *id)
        return failure(Error::InvalidVerifyToken);
    if (user->isVerified)
        return failure(Error::UserAlreadyVerified);
    UserChanges changes;
    changes.isVerified = true;
    changes.whileEmail = user->email; // the token proves this address, not one that came a moment ago
    changes.whileIsVerified = false;  // one token, one userVerified, also for two at once
    auto verified = m_users.update(user->id, changes);
    if (!verified && verified.error().code == Error::Conflict) {
        const auto current = m_users.get(user->id);
        const bool beaten = current && current->email == user->email && current->isVerified;
        return failure(beaten ? Error::UserAlreadyVerified : Error::InvalidVerifyToken);
    }
    if (verified)
        announce(&UserManager::userVerified, *verified, context);
    return verified;
}

// Where a new address has to be proven, what was mailed to the old one is void with it: perhaps it is given up since
// somebody else reads there. With FastAPI Users tokens outlast the address.
QString UserManager::passwordMac(const User &user) const
{
    QByteArray meant = "gatehouse:password_fgpt:" + user.hashedPassword.toUtf8();
    if (m_settings.provesNewEmail())
        meant += '\n' + user.email.toUtf8();
    const QByteArray mac = hmacSha256(m_settings.fingerprintSecret, meant);
    return QString::fromLatin1(mac.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<QString> UserManager::passwordFingerprint(const User &user) const
{
    if (m_settings.fastApiFingerprint)
        return m_settings.hasher.hash(Secret::fromString(user.hashedPassword));
    return passwordMac(user);
}

bool UserManager::matchesPasswordFingerprint(const User &user, const QString &fingerprint) const
{
    if (fingerprint.startsWith(u'$')) // FastAPI Users': a password hash of the stored hash
        return m_settings.hasher.verify(Secret::fromString(user.hashedPassword), fingerprint).matches;
    return constantTimeEquals(fingerprint.toUtf8(), passwordMac(user).toUtf8());
}

Result<Secret> UserManager::resetPasswordToken(const User &user) const
{
    const auto fingerprint = passwordFingerprint(user);
    if (!fingerprint)
        return failure(fingerprint.error());
    JwtClaims claims;
    claims.setSubject(user.id.toString());
    claims.setText(u"password_fgpt"_s, *fingerprint);
    claims.setAudience(m_settings.resetPasswordTokenAudience);
    return mintToken(claims, m_settings.resetPasswordTokenKey, m_settings.resetPasswordTokenLifetime);
}

Result<void> UserManager::forgotPassword(const User &user, const RequestContext &context)
{
    if (!user.isActive)
        return failure(Error::UserInactive);
    if (m_settings.outbox)
        return tell(Notice::Kind::ResetPassword, user, context);
    const auto token = resetPasswordToken(user);
    if (!token)
        return failure(token.error());
    announce(&UserManager::passwordForgotten, user, *token, context);
    return {};
}

Result<User> UserManager::resetPassword(QByteArrayView token, const Secret &password, const RequestContext &context)
{
    const auto claims = Jwt::verify(token, m_settings.resetPasswordTokenKey,
                                    {.audiences = {m_settings.resetPasswordTokenAudience}}, *m_settings.clock);
    if (!claims)
        return failure(Error::InvalidResetPasswordToken);
    const auto fingerprint = claims->text(u"password_fgpt");
    const auto id = parseId(claims->subject());
    if (!fingerprint || !id)
        return failure(Error::InvalidResetPasswordToken);
    const auto user = m_users.get(*id);
    if (!user)
        return user;
    if (!matchesPasswordFingerprint(*user, *fingerprint))
        return failure(Error::InvalidResetPasswordToken);
    if (!user->isActive)
        return failure(Error::UserInactive);
    if (auto valid = validatePassword(password, *user); !valid)
        return failure(valid.error());
    const auto hash = m_settings.hasher.hash(password);
    if (!hash)
        return failure(hash.error());
    UserChanges changes;
    changes.hashedPassword = *hash;
    changes.whileHashedPassword = user->hashedPassword; // one token, one new password, also for two at once
    if (m_settings.provesNewEmail())
        changes.whileEmail = user->email;
    User updated;
    qint64 revoked = 0;
    // Together or not at all: a thief's token that stays would be worse than asking again.
    const auto done = m_users.transaction([&]() -> Result<void> {
        auto stored = m_users.update(user->id, changes);
        if (!stored)
            return failure(stored.error());
        updated = *std::move(stored);
        if (auto told = tellOfChanges(changes, updated, context); !told)
            return told;
        // Accounts from before the first proof of the mailbox may be of whoever waits for its owner
        // (usermanager_claim).
        const bool isFirstProof = m_settings.revokeTokensOnReset && !updated.isVerified;
        if (auto unlinked = isFirstProof ? unlinkAll(updated, context) : Result<void>(); !unlinked)
            return unlinked;
        const auto count = m_settings.revokeTokensOnReset ? removeTokens(user->id, {}) : 0;
        revoked = count.value_or(0);
        return count ? Result<void>() : failure(count.error());
    });
    if (!done)
        return failure(done.error().code == Error::Conflict ? Error(Error::InvalidResetPasswordToken) : done.error());
    if (m_settings.revokeTokensOnReset)
        removeLateTokens(user->id, {});
    if (revoked > 0)
        announce(&UserManager::tokensRevoked, updated, revoked, context);
    // Who was locked out by a stranger gets in again by a reset.
    m_throttle->rememberPlace(updated.email, context);
    announce(&UserManager::passwordReset, updated, context);
    return updated;
}

void UserManager::noteLogin(const User &user, HttpAnswer *answer, const RequestContext &context)
{
    afterLogin(user, answer, context);
    qCInfo(Internal::lcLogin).noquote() << "user" << user.id.toString() << "logged in";
    Q_EMIT userLoggedIn(user, context);
}

void UserManager::afterLogin(const User &, HttpAnswer *, const RequestContext &) {}

} // namespace Auth
