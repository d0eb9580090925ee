// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include "database/redis/redisaccesstokenstore.h"
#include "database/redis/redisconnectionpool.h"

namespace Gatehouse {

//! \brief The Redis of a configuration: its connections, and the tokens in it.
//! \note Any thread. Connects to nothing before the first use.
class RedisStorage
{
public:
    //! Where [redis] says. It must be configured.
    [[nodiscard]] static Auth::RedisOptions options(const Configuration &configuration);

    //! \param ids reads the ids of users in Redis
    RedisStorage(const Configuration &configuration, std::shared_ptr<const Auth::IdScheme> ids);

    [[nodiscard]] Auth::RedisConnectionPool &pool() noexcept { return m_pool; }
    [[nodiscard]] Auth::RedisAccessTokenStore &tokens() noexcept { return m_tokens; }

private:
    Auth::RedisConnectionPool m_pool;
    Auth::RedisAccessTokenStore m_tokens;
};

} // namespace Gatehouse
