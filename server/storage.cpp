// SPDX-License-Identifier: MIT
#include "storage.h"

namespace Gatehouse {

namespace {

Auth::SqlSchema schemaOf(const UserSettings &settings)
{
    Auth::SqlSchema schema;
    if (settings.id == UserSettings::Id::Integer)
        schema.ids = std::make_shared<Auth::IntegerScheme>();
    schema.fields = settings.fields;
    return schema;
}

} // namespace

Storage::Storage(const Configuration &configuration)
    : m_schema(schemaOf(configuration.user)),
      m_pool(Auth::SqliteOptions{.path = configuration.database.path}),
      m_users(m_pool, m_schema),
      m_tokens(m_pool, m_schema),
      m_outbox(m_pool),
      m_knownPlaces(m_pool, m_schema),
      m_imports(m_pool)
{}

} // namespace Gatehouse
