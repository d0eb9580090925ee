// SPDX-License-Identifier: MIT
#include "manager/usermanager.h"

#include "core/emailaddress.h"
#include "core/logging_p.h"
#include "crypto/jwt.h"

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
    : QObject(parent), m_users(users), m_tokens(tokens), m_settings(std::move(settings))
{
    // Receivers in other threads get the values through queued connections.
    qRegisterMetaType<User>();
    qRegisterMetaType<Secret>();
    qRegisterMetaType<OAuthAccount>();
    qRegisterMetaType<RequestContext>();
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

Result<User> UserManager::createChecked(const UserCreate &user, UserField::Writable writer,
                                        const RequestContext &context)
{
    User stored;
    stored.email = user.email;
    stored.isActive = user.isActive;
    stored.isSuperuser = user.isSuperuser;
    stored.isVerified = user.isVerified;
    stored.fields = user.fields;
    if (auto valid = validatePassword(user.password, stored); !valid)
        return failure(valid.error());
    const auto email = normalizedEmail(user.email);
    if (!email)
        return failure(email.error());
    stored.email = *email;
    const auto fields = checkedFields(user.fields, writer);
    if (!fields)
        return failure(fields.error());
    stored.fields = *fields;
    for (const UserField &field : m_settings.fields) {
        // Required is what the writer may write; the rest stays null until somebody who may writes it.
        if (field.required && field.writable <= writer && stored.fields.value(field.name).isNull())
            return failure(field.checked(QVariant()).error());
    }
    // Looked up before the costly hash; the unique index still decides between two at once.
    if (const auto existing = m_users.getByEmail(*email); existing)
        return failure({Error::UserAlreadyExists, u"A user with this e-mail address exists already."_s});
    else if (existing.error().code != Error::UserNotExists)
        return failure(existing.error());
    const auto hash = m_settings.hasher.hash(user.password);
    if (!hash)
        return failure(hash.error());
    stored.hashedPassword = *hash;
    auto created = m_users.create(stored);
    if (!created)
        return created;
    qCInfo(Internal::lcUsers).noquote() << "registered user" << created->id.toString();
    announce(&UserManager::userRegistered, *created, context);
    return created;
}

Result<User> UserManager::update(const UserUpdate &update, const User &user, const RequestContext &context)
{
    return updateChecked(UserUpdate{.password = update.password,
                                    .email = update.email,
                                    .isActive = {},
                                    .isSuperuser = {},
                                    .isVerified = {},
                                    .fields = ownFields(update.fields)},
                         user, context);
}

Result<User> UserManager::updateUnsafe(const UserUpdate &update, const User &user, const RequestContext &context)
{
    return updateChecked(update, user, context);
}

Result<User> UserManager::updateChecked(const UserUpdate &update, const User &user, const RequestContext &context)
{
    UserChanges changes;
    changes.isActive = update.isActive;
    changes.isSuperuser = update.isSuperuser;
    if (update.password) {
        if (auto valid = validatePassword(*update.password, user); !valid)
            return failure(valid.error());
    }
    if (auto done = changeEmail(update, user, changes); !done)
        return failure(done.error());
    if (update.isVerified)
        changes.isVerified = update.isVerified; // said in so many words, it wins over a new address
    const auto fields = checkedFields(update.fields, UserField::Writable::Superuser);
    if (!fields)
        return failure(fields.error());
    changes.fields = *fields;
    if (update.password) {
        const auto hash = m_settings.hasher.hash(*update.password);
        if (!hash)
            return failure(hash.error());
        changes.hashedPassword = *hash;
    }
    User updated;
    const auto done = m_users.transaction([&]() -> Result<void> {
        auto stored = m_users.update(user.id, changes);
        if (!stored)
            return failure(stored.error());
        updated = *std::move(stored);
        return tellOfChanges(changes, user, context);
    });
    if (!done)
        return failure(done.error());
    announce(&UserManager::userUpdated, updated, context);
    return updated;
}

Result<void> UserManager::changeEmail(const UserUpdate &update, const User &user, UserChanges &changes) const
{
    if (!update.email)
        return {};
    const auto email = normalizedEmail(*update.email);
    if (!email)
        return failure(email.error());
    if (*email == user.email)
        return {};
    // As in FastAPI Users, one's own address in another case counts as taken.
    if (const auto existing = m_users.getByEmail(*email); existing)
        return failure({Error::UserAlreadyExists, u"A user with this e-mail address exists already."_s});
    else if (existing.error().code != Error::UserNotExists)
        return failure(existing.error());
    changes.email = *email;
    changes.isVerified = false; // the new address has not been proven
    return {};
}

Result<void> UserManager::remove(const User &user, const RequestContext &context)
{
    if (auto allowed = beforeDelete(user, context); !allowed)
        return allowed;
    if (auto removed = m_users.remove(user.id); !removed)
        return removed;
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

// ---- tokens of the database strategy

Result<QList<AccessToken>> UserManager::tokens(const UserId &userId) const
{
    return m_tokens ? m_tokens->list(userId) : failure(Error::NotSupported);
}

Result<qint64> UserManager::revokeTokens(const User &user, const RequestContext &context)
{
    if (!m_tokens)
        return failure(Error::NotSupported);
    auto count = m_tokens->removeAllOf(user.id);
    if (count && *count > 0)
        announce(&UserManager::tokensRevoked, user, *count, context);
    return count;
}

Result<void> UserManager::revokeToken(QByteArrayView token)
{
    return m_tokens ? m_tokens->remove(token) : failure(Error::NotSupported);
}

Result<qint64> UserManager::purgeTokens(std::chrono::seconds lifetime)
{
    if (m_tokens && lifetime.count() == 0)
        return 0;
    return m_tokens ? m_tokens->purge(m_settings.clock->sinceEpoch() - lifetime) : failure(Error::NotSupported);
}

} // namespace Auth
