// SPDX-License-Identifier: MIT
#include "users/userrecord.h"

#include "domain.h"
#include "lists/listwords.h"

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;

Auth::Result<UserRecord> UserRecord::load(Gatehouse::Domain &domain, const Auth::UserId &id, bool knowsKeys)
{
    const Auth::UserManager &manager = domain.manager();
    const auto user = manager.get(id);
    if (!user)
        return Auth::failure(user.error());
    UserRecord record;
    record.user = *user;
    const auto tokens = manager.tokens(id);
    if (!tokens && tokens.error().code != Error::NotSupported)
        return Auth::failure(tokens.error());
    record.hasTokens = tokens.has_value();
    const auto lifetime = domain.longestTokenLifetime(); // a database does not keep when they expire
    for (const Auth::AccessToken &token : tokens.value_or(QList<Auth::AccessToken>())) {
        record.tokens << ShownToken{.beginning = token.beginning(),
                                    .fingerprint = token.fingerprint(),
                                    .createdAt = token.createdAt,
                                    .expiresAt = token.expiresAt || !lifetime ? token.expiresAt
                                                                              : token.createdAt + *lifetime,
                                    .token = Auth::Secret(token.token)};
    }
    auto accounts = manager.oauthAccounts(id);
    if (!accounts)
        return Auth::failure(accounts.error());
    record.accounts = *std::move(accounts);
    for (Auth::OAuthAccount &account : record.accounts) { // nobody shall see them, so they do not come along
        account.accessToken.clear();
        account.refreshToken.reset();
    }
    Auth::OutboxQuery toUser;
    toUser.recipient = user->email;
    toUser.limit = 100;
    const auto mails = domain.storage().outbox().find(toUser);
    if (!mails)
        return Auth::failure(mails.error());
    record.mails = mails->entries;
    const Auth::PasswordHasher &hasher = manager.settings().hasher;
    record.canHavePassword = hasher.canHavePassword(user->hashedPassword);
    record.isHashReadable = hasher.canVerify(user->hashedPassword);
    record.requiresVerification = domain.configuration().registration.requiresVerification;
    if (auto read = record.readAttempts(domain, knowsKeys); !read)
        return Auth::failure(read.error());
    return record;
}

Auth::Result<void> UserRecord::readAttempts(Gatehouse::Domain &domain, bool knowsKeys)
{
    if (!knowsKeys) {
        attempts = Attempts::NeedKeys;
        return {};
    }
    const Auth::UserManager &manager = domain.manager();
    const auto wait = manager.loginWait(user.email);
    if (!wait)
        return Auth::failure(wait.error());
    if (manager.settings().rateLimiter && domain.countsAlone())
        attempts = Attempts::Away;
    else if (wait->count() > 0)
        lockedUntil = manager.settings().clock->sinceEpoch() + *wait;
    return {};
}

QString UserRecord::providers() const
{
    QStringList names;
    for (const Auth::OAuthAccount &account : accounts)
        names << account.oauthName;
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QStringList UserRecord::obstacles() const
{
    QStringList reasons;
    if (!user.isActive)
        reasons << tr("The user is inactive. Activate the user to let him or her in.");
    if (requiresVerification && !user.isVerified)
        reasons << tr("The address is not verified, and the service wants that. Send a verification mail, or mark the "
                      "user as verified.");
    if (!isHashReadable)
        reasons << tr("The stored password cannot be read by this service. Set a new one, or send a mail to reset it.");
    else if (!canHavePassword && accounts.isEmpty())
        reasons << tr("There is no password, and no account of a provider is linked. Set a password, or send a mail to "
                      "reset it.");
    if (lockedUntil)
        reasons << tr("Too many wrong passwords were tried: until %1 the user is let in only from networks where he or "
                      "she has logged in before. That ends by itself.")
                           .arg(ListWords::dateTime(*lockedUntil));
    return reasons;
}

QString UserRecord::whatIsNotKnown() const
{
    switch (attempts) {
    case Attempts::Known: return {};
    case Attempts::NeedKeys:
        return u' ' + tr("Whether too many wrong passwords were tried is not known here: open the gatehouse.toml of "
                         "the service to see it.");
    case Attempts::Away:
        return u' ' + tr("Whether too many wrong passwords were tried is not known: Redis does not answer.");
    }
    Q_UNREACHABLE();
}

QString UserRecord::loginSentence() const
{
    const QStringList reasons = obstacles();
    if (!reasons.isEmpty())
        return tr("Cannot log in.") + u' ' + reasons.join(u' ') + whatIsNotKnown();
    if (!canHavePassword)
        return tr("Can log in with %1 only: no password is set.").arg(providers());
    const QString ways = accounts.isEmpty() ? tr("Can log in with the password.")
                                            : tr("Can log in with the password, or with %1.").arg(providers());
    return ways + whatIsNotKnown();
}

} // namespace GatehouseAdmin
