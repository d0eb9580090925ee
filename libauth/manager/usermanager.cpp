// SPDX-License-Identifier: MIT
#include "manager/usermanager.h"

#include "core/emailaddress.h"
#include "core/logging_p.h"
#include "crypto/jwt.h"
#include "manager/throttle_p.h"

namespace Auth {

using namespace Qt::StringLiterals;

Result<UserManagerSettings> UserManagerSettings::fromSecret(const Secret &secret)
{
    auto key = JwtKey::fromSecret(secret, JwtAlgorithm::HS256);
    if (!key)
        return failure(key.error());
    auto hasher = PasswordHasher::create();
    if (!hasher)
        return failure(hasher.error());
    return UserManagerSettings{.verificationTokenKey = *key,
                               .resetPasswordTokenKey = *key,
                               .fingerprintSecret = secret,
                               .hasher = *std::move(hasher)};
}

UserManager::UserManager(UserDatabase &users, AccessTokenDatabase *tokens, UserManagerSettings settings,
                         QObject *parent)
    : QObject(parent),
      m_users(users),
      m_tokens(tokens),
      m_settings(std::move(settings)),
      m_tokenStores(tokens ? QList<AccessTokenStore *>{tokens} + m_settings.tokenStores : m_settings.tokenStores),
      m_throttle(std::make_unique<Internal::Throttle>(
              m_settings.rateLimiter, m_settings.throttleLimits, m_settings.fingerprintSecret, *m_settings.clock,
              [this](ThrottleLimit limit, const RequestContext &context) { Q_EMIT attemptRefused(limit, context); }))
{
    // Receivers in other threads get the values through queued connections.
    qRegisterMetaType<User>();
    qRegisterMetaType<Secret>();
    qRegisterMetaType<OAuthAccount>();
    qRegisterMetaType<RequestContext>();
    qRegisterMetaType<ThrottleLimit>();
}

UserManager::~UserManager() = default;

Result<UserId> UserManager::parseId(QStringView text) const
{
    return m_settings.ids->parse(text);
}

Result<User> UserManager::get(const UserId &id) const
{
    return m_users.get(id);
}

Result<User> UserManager::getByEmail(const QString &email) const
{
    return m_users.getByEmail(email);
}

Result<User> UserManager::getByOAuthAccount(const QString &oauthName, const QString &accountId) const
{
    return m_users.getByOAuthAccount(oauthName, accountId);
}

Result<UserPage> UserManager::find(const UserQuery &query) const
{
    return m_users.find(query);
}

Result<QString> UserManager::cursorBehind(const UserQuery &query, int count) const
{
    return m_users.cursorBehind(query, count);
}

Result<UserCount> UserManager::count(const UserQuery &query, CountPrecision precision) const
{
    return m_users.count(query, precision);
}

// ---- create, change, remove

Result<User> UserManager::create(const UserCreate &user, const RequestContext &context)
{
    return createChecked(UserCreate{.email = user.email,
                                    .password = user.password,
                                    .isActive = true,
                                    .isSuperuser = false,
                                    .isVerified = false,
                                    .fields = ownFields(user.fields)},
                         UserField::Writable::Self, context);
}

Result<User> UserManager::createUnsafe(const UserCreate &user, const RequestContext &context)
{
    return createChecked(user, UserField::Writable::Superuser, context);
}

Result<User> UserManager::checkedNewUser(const UserCreate &user, UserField::Writable writer) const
{
    User checked;
    checked.email = user.email;
    checked.isActive = user.isActive;
    checked.isSuperuser = user.isSuperuser;
    checked.isVerified = user.isVerified;
    checked.fields = user.fields;
    if (auto valid = validatePassword(user.password, checked); !valid)
        return failure(valid.error());
    const auto email = normalizedEmail(user.email);
    if (!email)
        return failure(email.error());
    checked.email = *email;
    const auto fields = checkedFields(user.fields, writer);
    if (!fields)
        return failure(fields.error());
    checked.fields = *fields;
    for (const UserField &field : m_settings.fields) {
        // Required is what the writer may write; the rest stays null until somebody who may writes it.
        if (field.required && field.writable <= writer && checked.fields.value(field.name).isNull())
            return failure(field.checked(QVariant()).error());
    }
    return checked;
}

Result<User> UserManager::createChecked(const UserCreate &user, UserField::Writable writer,
                                        const RequestContext &context)
{
    const bool hides = m_settings.hideExisting && writer == UserField::Writable::Self;
    auto checked = checkedNewUser(user, writer);
    if (!checked)
        return checked;
    if (writer == UserField::Writable::Self) {
        if (auto taken = m_throttle->takeRegistration(context); !taken)
            return failure(taken.error());
    }
    if (!hides) {
        // Looked up before the costly hash; the unique index still decides between two at once.
        if (const auto existing = m_users.getByEmail(checked->email); existing)
            return failure({Error::UserAlreadyExists, u"A user with this e-mail address exists already."_s});
        else if (existing.error().code != Error::UserNotExists)
            return existing;
    }
    const auto isTold = hides ? m_throttle->takeMail(Notice::Kind::VerifyEmail, checked->email, context) : true;
    if (!isTold)
        return failure(isTold.error());
    const auto hash = m_settings.hasher.hash(user.password);
    if (!hash)
        return failure(hash.error());
    checked->hashedPassword = *hash;
    if (hides) {
        const auto created = createQuietly(*checked, *isTold, context);
        const bool isBeaten = !created && created.error().code == Error::UserAlreadyExists;
        return isBeaten ? createQuietly(*checked, *isTold, context) : created; // from now on the address is known
    }
    auto created = m_users.create(*checked);
    if (!created)
        return created;
    qCInfo(Internal::lcUsers).noquote() << "registered user" << created->id.toString();
    announce(&UserManager::userRegistered, *created, context);
    return created;
}

Result<User> UserManager::update(const UserUpdate &update, const User &user, const RequestContext &context)
{
    if (auto proven = checkCurrentPassword(update, user, context); !proven)
        return failure(proven.error());
    UserUpdate own = update;
    own.isActive.reset();
    own.isSuperuser.reset();
    own.isVerified.reset();
    own.fields = ownFields(update.fields);
    return updateChecked(own, user, Actor::Oneself, context);
}

Result<User> UserManager::updateUnsafe(const UserUpdate &update, const User &user, const RequestContext &context)
{
    return updateChecked(update, user, Actor::Administrator, context);
}

//! What an update comes to.
struct Q_DECL_HIDDEN UserManager::PlannedUpdate
{
    UserChanges changes;
    QString newEmail;   //!< still to be proven; empty: none
    bool isTold = true; //!< false: the new address had too many mails
};

Result<User> UserManager::updateChecked(const UserUpdate &update, const User &user, Actor actor,
                                        const RequestContext &context)
{
    auto planned = plan(update, user, actor);
    if (!planned)
        return failure(planned.error());
    if (!planned->newEmail.isEmpty()) {
        const auto allowed = mayAskForMail(Notice::Kind::ConfirmNewEmail, planned->newEmail, context);
        if (!allowed)
            return failure(allowed.error());
        planned->isTold = *allowed;
    }
    if (update.password) {
        const auto hash = m_settings.hasher.hash(*update.password);
        if (!hash)
            return failure(hash.error());
        planned->changes.hashedPassword = *hash;
    }
    return carryOut(*planned, update, user, context);
}

Result<UserManager::PlannedUpdate> UserManager::plan(const UserUpdate &update, const User &user, Actor actor) const
{
    PlannedUpdate planned;
    planned.changes.isActive = update.isActive;
    planned.changes.isSuperuser = update.isSuperuser;
    if (update.password) {
        if (auto valid = validatePassword(*update.password, user); !valid)
            return failure(valid.error());
    }
    if (update.email) {
        if (auto done = planEmail(*update.email, user, actor, planned); !done)
            return failure(done.error());
    }
    if (update.isVerified)
        planned.changes.isVerified = update.isVerified; // said in so many words, it wins over a new address
    const auto fields = checkedFields(update.fields, UserField::Writable::Superuser);
    if (!fields)
        return failure(fields.error());
    planned.changes.fields = *fields;
    // Whoever was let in with a password, or a token from its time, must not undo what its owner has set meanwhile.
    if (actor == Actor::Oneself && (update.password || planned.changes.email || !planned.newEmail.isEmpty()))
        planned.changes.whileHashedPassword = user.hashedPassword;
    if (actor == Actor::Administrator && update.seen)
        keepSeen(*update.seen, planned.changes);
    return planned;
}

// Only what changes: somebody else's change of something else is no reason to refuse this one.
void UserManager::keepSeen(const User &seen, UserChanges &changes)
{
    if (changes.email)
        changes.whileEmail = seen.email;
    if (changes.isActive)
        changes.whileIsActive = seen.isActive;
    if (changes.isSuperuser)
        changes.whileIsSuperuser = seen.isSuperuser;
    if (changes.isVerified && !changes.email) // a new address resets it
        changes.whileIsVerified = seen.isVerified;
    for (auto field = changes.fields.keyBegin(); field != changes.fields.keyEnd(); ++field)
        changes.whileFields.insert(*field, seen.fields.value(*field));
}

Result<void> UserManager::planEmail(const QString &typed, const User &user, Actor actor, PlannedUpdate &planned) const
{
    const auto email = normalizedEmail(typed);
    if (!email)
        return failure(email.error());
    if (*email == user.email)
        return {};
    if (actor == Actor::Oneself && m_settings.provesNewEmail()) {
        planned.newEmail = *email;
        return {};
    }
    // As in FastAPI Users, one's own address in another case counts as taken.
    if (const auto existing = m_users.getByEmail(*email); existing)
        return failure({Error::UserAlreadyExists, u"A user with this e-mail address exists already."_s});
    else if (existing.error().code != Error::UserNotExists)
        return failure(existing.error());
    planned.changes.email = *email;
    planned.changes.isVerified = false; // the new address has not been proven
    return {};
}

Result<User> UserManager::carryOut(const PlannedUpdate &planned, const UserUpdate &update, const User &user,
                                   const RequestContext &context)
{
    const bool revokes = planned.changes.hashedPassword && m_settings.revokeTokensOnPasswordChange;
    User updated;
    qint64 revoked = 0;
    const auto done = m_users.transaction([&]() -> Result<void> {
        auto stored = m_users.update(user.id, planned.changes);
        if (!stored)
            return failure(stored.error());
        updated = *std::move(stored);
        // Where only a new address is asked for, nothing was written, and so nothing compared.
        if (!planned.newEmail.isEmpty() && !update.password && updated.hashedPassword != user.hashedPassword)
            return failure(Error::Conflict);
        if (auto told = tellOfChanges(planned.changes, user, context); !told)
            return told;
        if (!planned.newEmail.isEmpty() && planned.isTold) {
            if (auto asked = askForNewEmail(planned.newEmail, updated, context); !asked)
                return asked;
        }
        const auto count = revokes ? removeTokens(user.id, update.accessToken) : 0;
        revoked = count.value_or(0);
        return count ? Result<void>() : failure(count.error());
    });
    if (!done) {
        const bool isOutdated = planned.changes.whileHashedPassword && done.error().code == Error::Conflict;
        return failure(isOutdated && m_settings.requireCurrentPassword ? Error(Error::BadCredentials) : done.error());
    }
    if (revokes)
        removeLateTokens(user.id, update.accessToken);
    announce(&UserManager::userUpdated, updated, context);
    if (revoked > 0)
        announce(&UserManager::tokensRevoked, updated, revoked, context);
    return updated;
}

Result<void> UserManager::remove(const User &user, const RequestContext &context)
{
    if (auto allowed = beforeDelete(user, context); !allowed)
        return allowed;
    const auto removed = m_users.transaction([&]() -> Result<void> {
        if (auto done = m_users.remove(user.id); !done)
            return done;
        const auto count = removeTokens(user.id, {});
        return count ? Result<void>() : failure(count.error());
    });
    if (!removed)
        return removed;
    removeLateTokens(user.id, {});
    qCInfo(Internal::lcUsers).noquote() << "deleted user" << user.id.toString();
    announce(&UserManager::userDeleted, user, context);
    return {};
}

QVariantMap UserManager::ownFields(const QVariantMap &fields) const
{
    QVariantMap own;
    for (const UserField &field : m_settings.fields) {
        if (field.writable == UserField::Writable::Self && fields.contains(field.name))
            own.insert(field.name, fields.value(field.name));
    }
    return own;
}

Result<QVariantMap> UserManager::checkedFields(const QVariantMap &fields, UserField::Writable writer) const
{
    QVariantMap checked;
    for (const UserField &field : m_settings.fields) {
        if (!fields.contains(field.name) || field.writable > writer)
            continue;
        const auto value = field.checked(fields.value(field.name));
        if (!value)
            return failure(value.error());
        checked.insert(field.name, *value);
    }
    for (auto given = fields.cbegin(); given != fields.cend(); ++given) {
        if (!checked.contains(given.key()))
            return failure({Error::InvalidField, u"There is no field %1 to write."_s.arg(given.key())});
    }
    return checked;
}

Result<void> UserManager::validatePassword(const Secret &password, const User &) const
{
    return m_settings.passwordPolicy.check(password);
}

Result<void> UserManager::beforeDelete(const User &, const RequestContext &)
{
    return {};
}

} // namespace Auth
