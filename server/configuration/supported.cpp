// SPDX-License-Identifier: MIT
#include "configuration/supported.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

QStringList unsupportedSettings(const Configuration &configuration)
{
    QStringList problems;
    if (configuration.database.kind != DatabaseSettings::Kind::Sqlite)
        problems += u"database.url: this version stores in SQLite only; use sqlite:PATH"_s;
    if (!configuration.oauth.isEmpty())
        problems += u"[[oauth]]: this version has no log-in by OAuth; leave these tables out"_s;
    return problems;
}

} // namespace Gatehouse
