// SPDX-License-Identifier: MIT
#include "storage.h"

namespace Gatehouse {

namespace {

Auth::SqlSchema schemaOf(const TableSettings &tables, const UserSettings &user)
{
    Auth::SqlSchema schema;
    schema.userTable = tables.user;
    schema.oauthAccountTable = tables.oauthAccount;
    schema.accessTokenTable = tables.accessToken;
    if (user.id == UserSettings::Id::Integer)
        schema.ids = std::make_shared<Auth::IntegerScheme>();
    schema.fields = user.fields;
    return schema;
}

Auth::SqlConnectionPool poolOf(const DatabaseSettings &database)
{
    return database.server
                   ? Auth::SqlConnectionPool(*database.server)
                   : Auth::SqlConnectionPool(Auth::SqliteOptions{.path = database.path, .readOnly = database.readOnly});
}

} // namespace

Storage::Storage(const Configuration &configuration)
    : m_schema(schemaOf(configuration.tables, configuration.user)),
      m_pool(poolOf(configuration.database)),
      m_users(m_pool, m_schema),
      m_tokens(m_pool, m_schema),
      m_outbox(m_pool),
      m_knownPlaces(m_pool, m_schema),
      m_rateLimiter(m_pool),
      m_imports(m_pool)
{}

} // namespace Gatehouse
