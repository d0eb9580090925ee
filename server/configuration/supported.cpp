// SPDX-License-Identifier: MIT
#include "configuration/supported.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

QStringList unsupportedSettings(const Configuration &configuration)
{
    QStringList problems;
    if (!configuration.oauth.isEmpty())
        problems += u"[[oauth]]: this version has no log-in by OAuth; leave these tables out"_s;
    return problems;
}

} // namespace Gatehouse
