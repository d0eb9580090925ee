// SPDX-License-Identifier: MIT
#include "redisstorage.h"

namespace Gatehouse {

namespace {

Auth::RedisAccessTokenStore::Settings tokenSettings(const RedisUseSettings &use,
                                                    std::shared_ptr<const Auth::IdScheme> ids)
{
    Auth::RedisAccessTokenStore::Settings settings;
    settings.keyPrefix = use.keyPrefix.toUtf8();
    settings.indexesTokens = use.indexTokens;
    settings.ids = std::move(ids);
    return settings;
}

} // namespace

Auth::RedisOptions RedisStorage::options(const Configuration &configuration)
{
    const RedisSettings &server = configuration.redis;
    const RedisUseSettings &use = configuration.redisUse;
    Auth::RedisOptions options;
    options.host = server.host;
    options.port = server.port;
    options.socketPath = server.socketPath;
    options.userName = server.userName;
    options.password = server.password;
    options.database = server.database;
    options.tls = server.tls;
    options.caFile = use.caFile;
    options.connectTimeout = use.connectTimeout;
    options.commandTimeout = use.commandTimeout;
    return options;
}

RedisStorage::RedisStorage(const Configuration &configuration, std::shared_ptr<const Auth::IdScheme> ids)
    : m_pool(options(configuration)), m_tokens(m_pool, tokenSettings(configuration.redisUse, std::move(ids)))
{}

} // namespace Gatehouse
