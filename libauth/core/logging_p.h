// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"

#include <QLoggingCategory>

// Every category of the library stands here, so that an operator finds them all in one place.
// Nothing secret is ever logged: no password, token, key, whole URL, header or body.
namespace Auth::Internal {

GATEHOUSE_AUTH_TEST_EXPORT const QLoggingCategory &lcDatabase(); // gatehouse.database
GATEHOUSE_AUTH_INTERNAL_EXPORT const QLoggingCategory &lcHttp(); // gatehouse.http
GATEHOUSE_AUTH_TEST_EXPORT const QLoggingCategory &lcLogin();    // gatehouse.login
GATEHOUSE_AUTH_TEST_EXPORT const QLoggingCategory &lcPassword(); // gatehouse.password
GATEHOUSE_AUTH_TEST_EXPORT const QLoggingCategory &lcRedis();    // gatehouse.redis
GATEHOUSE_AUTH_TEST_EXPORT const QLoggingCategory &lcThrottle(); // gatehouse.throttle
GATEHOUSE_AUTH_TEST_EXPORT const QLoggingCategory &lcUsers();    // gatehouse.users

} // namespace Auth::Internal
