// SPDX-License-Identifier: MIT
#include "session/connectionprofile.h"

#include "configuration/configurationformats.h"
#include "configuration/configurationloader.h"

#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqlschema.h"

#include <QFileInfo>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;
using Gatehouse::Configuration;
using Kind = ConnectionProfile::Kind;

namespace {

Auth::Result<Configuration> ofConfigurationFile(const QString &path)
{
    // Variables are those of the service's account, not of the administrator's desktop.
    const Gatehouse::ConfigurationLoader loader{QProcessEnvironment()};
    Gatehouse::LoadedConfiguration loaded = loader.load(path);
    if (!loaded)
        return Auth::failure({Error::InvalidConfiguration, loaded.error().join(u'\n')});
    return *std::move(loaded);
}

//! Where nothing but the database is known, the console refuses nothing that the service would allow, and leaves mails
//! to it.
Configuration ofDatabase(Gatehouse::DatabaseSettings database)
{
    Configuration configuration;
    configuration.database = std::move(database);
    configuration.throttle.enabled = false;
    return configuration;
}

Gatehouse::DatabaseSettings fileAt(const QString &path)
{
    Gatehouse::DatabaseSettings settings;
    settings.path = QFileInfo(path).absoluteFilePath();
    return settings;
}

Auth::Result<Gatehouse::DatabaseSettings> serverOf(const QString &url, const Auth::Secret &password)
{
    auto options = Auth::SqlServerOptions::fromUrl(url);
    if (!options)
        return Auth::failure(options.error());
    if (!password.isEmpty())
        options->password = password;
    Gatehouse::DatabaseSettings settings;
    settings.server = *std::move(options);
    return settings;
}

//! The kind of ids that the table really has.
Auth::Result<Gatehouse::UserSettings::Id> idsOf(const Gatehouse::DatabaseSettings &database)
{
    Auth::SqlConnectionPool pool = database.server ? Auth::SqlConnectionPool(*database.server)
                                                   : Auth::SqlConnectionPool({.path = database.path, .readOnly = true});
    const auto schema = Auth::schemaOfDatabase(pool);
    if (!schema)
        return Auth::failure(schema.error());
    return dynamic_cast<const Auth::IntegerScheme *>(schema->ids.get()) ? Gatehouse::UserSettings::Id::Integer
                                                                        : Gatehouse::UserSettings::Id::Uuid;
}

} // namespace

Auth::Result<Configuration> ConnectionProfile::configuration(const Auth::Secret &password,
                                                             const Auth::Secret &redisPassword) const
{
    auto made = kind == Kind::Configuration ? ofConfigurationFile(path)
                : kind == Kind::Server      ? serverOf(url, password).map(ofDatabase)
                                            : Auth::Result<Configuration>(ofDatabase(fileAt(path)));
    if (!made)
        return made;
    if (kind != Kind::Configuration) {
        const auto ids = idsOf(made->database);
        if (!ids)
            return Auth::failure(ids.error());
        made->user.id = *ids;
    }
    if (!redisUrl.isEmpty()) {
        auto redis = Gatehouse::parseRedisUrl(redisUrl);
        if (!redis)
            return Auth::failure({Error::InvalidConfiguration, u"The URL of Redis cannot be read: %1"_s.arg(redisUrl)});
        if (!redisPassword.isEmpty())
            redis->password = redisPassword;
        made->redis = *std::move(redis);
        Gatehouse::BackendSettings backend;
        backend.name = u"redis"_s;
        backend.strategy = Gatehouse::BackendSettings::Strategy::Redis;
        made->backends << backend;
    }
    made->database.readOnly = isReadOnly;
    if (made->database.server)
        made->database.server->readOnly = isReadOnly;
    return made;
}

} // namespace GatehouseAdmin
