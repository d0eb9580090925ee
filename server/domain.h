// SPDX-License-Identifier: MIT
#pragma once

#include "attemptlimiter.h"
#include "redisstorage.h"
#include "storage.h"

#include "authentication/authenticator.h"
#include "manager/usermanager.h"
#include "oauth/oauthclient.h"
#include "oauth/oauthrenewal.h"
#include "oauth/oauthstates.h"

#include <memory>
#include <vector>

namespace Gatehouse {

//! \brief Everything behind the HTTP front, set up from a configuration: the database, the manager, the backends.
//!
//! `gatehouse serve` and the other commands work on the same one, so they obey the same rules.
class Domain
{
public:
    //! \brief Reads keys and sets up; makes the signing key when there is none. Does not touch the database.
    //! \return Error::InvalidConfiguration with a sentence that says what to do
    [[nodiscard]] static Auth::Result<std::unique_ptr<Domain>> create(const Configuration &configuration);

    [[nodiscard]] Storage &storage() noexcept { return m_storage; }
    //! Counts attempts, whether [throttle] is on or not.
    [[nodiscard]] Auth::RateLimiter &rateLimiter() noexcept { return m_limiter.limiter(); }
    //! Attempts are counted in this process alone, while Redis is away.
    [[nodiscard]] bool countsAlone() const noexcept { return m_limiter.isAlone(); }
    //! Null where no Redis is configured.
    [[nodiscard]] RedisStorage *redis() noexcept { return m_redis.get(); }
    [[nodiscard]] Auth::UserManager &manager() noexcept { return *m_manager; }
    [[nodiscard]] const Auth::Authenticator &authenticator() const noexcept { return *m_authenticator; }
    [[nodiscard]] const Configuration &configuration() const noexcept { return m_configuration; }
    //! As many as there are [[oauth]], in their order.
    [[nodiscard]] const std::vector<std::unique_ptr<Auth::OAuthClient>> &oauthClients() const { return m_oauthClients; }
    [[nodiscard]] const Auth::OAuthStates &oauthStates() const noexcept { return *m_oauthStates; }
    [[nodiscard]] const Auth::OAuthRenewal &oauthRenewal() const noexcept { return *m_oauthRenewal; }

    //! How long a token of the database strategy can be good: the longest lifetime of those backends; nothing when
    //! there is no such backend or one whose tokens never expire.
    [[nodiscard]] std::optional<std::chrono::seconds> longestTokenLifetime() const;

private:
    explicit Domain(const Configuration &configuration);
    [[nodiscard]] Auth::Result<void> setUp();
    [[nodiscard]] Auth::Result<void> setUpOAuth(const Auth::Secret &key);
    [[nodiscard]] bool keepsTokensInRedis() const;

    const Configuration m_configuration;
    Storage m_storage;
    const std::unique_ptr<RedisStorage> m_redis;
    AttemptLimiter m_limiter{m_storage.rateLimiter(), m_redis ? &m_redis->pool() : nullptr};
    std::unique_ptr<Auth::UserManager> m_manager;
    std::optional<Auth::Authenticator> m_authenticator;
    std::vector<std::unique_ptr<Auth::OAuthClient>> m_oauthClients;
    std::optional<Auth::OAuthStates> m_oauthStates;
    std::optional<Auth::OAuthRenewal> m_oauthRenewal;
};

} // namespace Gatehouse
