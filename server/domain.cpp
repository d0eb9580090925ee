// SPDX-License-Identifier: MIT
#include "domain.h"

#include "backends.h"
#include "oauthclients.h"
#include "signingkey.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

//! \a key becomes the one of \a secret, unless that is empty.
Auth::Result<void> useKeyOf(const Auth::Secret &secret, Auth::JwtKey &key)
{
    if (secret.isEmpty())
        return {};
    auto made = Auth::JwtKey::fromSecret(secret, Auth::JwtAlgorithm::HS256);
    if (!made)
        return Auth::failure(made.error());
    key = *std::move(made);
    return {};
}

//! \param keys parted by white space, the one to encrypt with first; empty: nothing is encrypted
Auth::Result<std::optional<Auth::TokenCipher>> tokenCipher(const Auth::Secret &keys)
{
    QList<Auth::Secret> secrets;
    for (const QByteArray &key : keys.reveal().toByteArray().simplified().split(' ')) {
        if (!key.isEmpty())
            secrets << Auth::Secret(QByteArrayView(key));
    }
    if (secrets.isEmpty())
        return std::nullopt;
    auto cipher = Auth::TokenCipher::fromSecrets(secrets);
    if (!cipher)
        return Auth::failure(
                {Auth::Error::InvalidConfiguration, u"secrets.oauth_token_key: "_s + cipher.error().reason});
    return *std::move(cipher);
}

Auth::Result<Auth::UserManagerSettings> managerSettings(const Configuration &configuration, const Storage &storage,
                                                        const Auth::Secret &key)
{
    auto settings = Auth::UserManagerSettings::fromSecret(key);
    if (!settings)
        return settings;
    if (auto done = useKeyOf(configuration.secrets.resetPasswordKey, settings->resetPasswordTokenKey); !done)
        return Auth::failure(done.error());
    if (auto done = useKeyOf(configuration.secrets.verificationKey, settings->verificationTokenKey); !done)
        return Auth::failure(done.error());
    auto cipher = tokenCipher(configuration.secrets.oauthTokenKey);
    if (!cipher)
        return Auth::failure(cipher.error());
    settings->providerTokenCipher = *std::move(cipher);
    const PasswordSettings &password = configuration.password;
    Auth::PasswordHasher::Ceiling ceiling;
    ceiling.memoryKiB = std::max(ceiling.memoryKiB, password.argon2MemoryKiB);
    ceiling.concurrentMemoryKiB = password.concurrentMemoryKiB;
    auto hasher = Auth::PasswordHasher::create(
            {.memoryKiB = password.argon2MemoryKiB, .timeCost = password.argon2TimeCost}, ceiling);
    if (!hasher)
        return Auth::failure(hasher.error());
    settings->hasher = *std::move(hasher);
    settings->passwordPolicy.minimumLength = password.minLength;
    settings->revokeTokensOnReset = password.revokeTokensOnReset;
    settings->fastApiFingerprint = password.fastApiFingerprint;
    settings->hideExisting = configuration.registration.hideExisting;
    settings->requireCurrentPassword = configuration.account.requireCurrentPassword;
    settings->confirmEmailChange = configuration.account.confirmEmailChange;
    settings->revokeTokensOnPasswordChange = configuration.account.revokeTokensOnPasswordChange;
    settings->notifyChanges = configuration.mail.notifyChanges;
    settings->throttleLimits = configuration.throttle.limits;
    settings->fields = storage.schema().fields;
    settings->ids = storage.schema().ids;
    if (!configuration.oauth.isEmpty()) {
        settings->oauthNames.emplace();
        for (const OAuthSettings &client : configuration.oauth)
            *settings->oauthNames << client.name;
    }
    return settings;
}

} // namespace

Domain::Domain(const Configuration &configuration)
    : m_configuration(configuration),
      m_storage(configuration),
      m_redis(configuration.redis.isConfigured() ? std::make_unique<RedisStorage>(configuration, m_storage.schema().ids)
                                                 : nullptr)
{}

Auth::Result<std::unique_ptr<Domain>> Domain::create(const Configuration &configuration)
{
    std::unique_ptr<Domain> domain(new Domain(configuration));
    if (auto done = domain->setUp(); !done)
        return Auth::failure(done.error());
    return domain;
}

Auth::Result<void> Domain::setUp()
{
    const auto key = signingKey(m_configuration);
    if (!key)
        return Auth::failure(key.error());
    auto settings = managerSettings(m_configuration, m_storage, *key);
    if (!settings)
        return Auth::failure(settings.error());
    if (m_configuration.mail.transport != MailSettings::Transport::None)
        settings->outbox = &m_storage.outbox();
    if (m_configuration.account.notifyNewLogin)
        settings->knownPlaces = &m_storage.knownPlaces();
    if (m_configuration.throttle.enabled)
        settings->rateLimiter = &m_limiter.limiter();
    if (keepsTokensInRedis())
        settings->tokenStores << &m_redis->tokens();
    m_manager = std::make_unique<Auth::UserManager>(m_storage.users(), &m_storage.tokens(), *std::move(settings));
    auto backends =
            makeBackends(m_configuration.backends, *key, m_storage.tokens(), m_redis ? &m_redis->tokens() : nullptr);
    if (!backends)
        return Auth::failure(backends.error());
    auto authenticator = Auth::Authenticator::create(*std::move(backends));
    if (!authenticator)
        return Auth::failure(authenticator.error());
    m_authenticator = *std::move(authenticator);
    return setUpOAuth(*key);
}

Auth::Result<void> Domain::setUpOAuth(const Auth::Secret &key)
{
    const Auth::Secret &own = m_configuration.secrets.oauthStateKey;
    const Auth::Secret &stateSecret = own.isEmpty() ? key : own;
    const auto stateKey = Auth::JwtKey::fromSecret(stateSecret, Auth::JwtAlgorithm::HS256);
    if (!stateKey)
        return Auth::failure(stateKey.error());
    m_oauthStates.emplace(
            Auth::OAuthStates::Settings{.key = *stateKey, .secret = stateSecret, .used = &m_limiter.limiter()});
    // In the database itself: what another service on it is doing must be known, also while Redis is away.
    m_oauthRenewal.emplace(
            Auth::OAuthRenewal::Settings{.manager = m_manager.get(), .leases = &m_storage.rateLimiter()});
    auto clients = makeOAuthClients(m_configuration.oauth);
    if (!clients)
        return Auth::failure(clients.error());
    m_oauthClients = *std::move(clients);
    return {};
}

bool Domain::keepsTokensInRedis() const
{
    // Where Redis only counts attempts, for example, a new password does not need it.
    return m_redis && std::any_of(m_configuration.backends.begin(), m_configuration.backends.end(),
                                  [](const BackendSettings &backend) {
                                      return backend.strategy == BackendSettings::Strategy::Redis;
                                  });
}

std::optional<std::chrono::seconds> Domain::longestTokenLifetime() const
{
    std::optional<std::chrono::seconds> longest;
    for (const BackendSettings &backend : m_configuration.backends) {
        if (backend.strategy != BackendSettings::Strategy::Database)
            continue;
        if (backend.lifetime.count() == 0)
            return std::nullopt;
        longest = std::max(longest.value_or(std::chrono::seconds(0)), backend.lifetime);
    }
    return longest;
}

} // namespace Gatehouse
