// SPDX-License-Identifier: MIT
#include "core/logging_p.h"

namespace Auth::Internal {

Q_LOGGING_CATEGORY(lcDatabase, "gatehouse.database", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "gatehouse.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLogin, "gatehouse.login", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPassword, "gatehouse.password", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRedis, "gatehouse.redis", QtInfoMsg)
Q_LOGGING_CATEGORY(lcThrottle, "gatehouse.throttle", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUsers, "gatehouse.users", QtInfoMsg)

} // namespace Auth::Internal
