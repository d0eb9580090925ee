// SPDX-License-Identifier: MIT
#include "configuration/supported.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

QStringList unsupportedSettings(const Configuration &configuration)
{
    QStringList problems;
    if (configuration.database.kind != DatabaseSettings::Kind::Sqlite)
        problems += u"database.url: this version stores in SQLite only; use sqlite:PATH"_s;
    if (configuration.redis.isConfigured())
        problems += u"redis.url: this version does not speak to Redis; leave it out"_s;
    for (const BackendSettings &backend : configuration.backends) {
        if (backend.strategy == BackendSettings::Strategy::Redis)
            problems += u"backend \"%1\": this version has no strategy \"redis\"; use \"database\" or \"jwt\""_s.arg(
                    backend.name);
    }
    if (!configuration.oauth.isEmpty())
        problems += u"[[oauth]]: this version has no log-in by OAuth; leave these tables out"_s;
    return problems;
}

} // namespace Gatehouse
