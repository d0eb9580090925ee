// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

// What is private to the project and yet leaves a library. GATEHOUSE_…_INTERNAL_EXPORT: the service, the console or the
// other library use it. GATEHOUSE_…_TEST_EXPORT: only tests do, so it leaves only the libraries of a build with tests.
// Both stand in namespace Auth::Internal, which has a symbol version of its own (cmake/gatehouse.map.in).
#define GATEHOUSE_AUTH_INTERNAL_EXPORT GATEHOUSE_AUTH_EXPORT
#define GATEHOUSE_HTTP_INTERNAL_EXPORT GATEHOUSE_HTTP_EXPORT
#if defined(GATEHOUSE_TEST_EXPORTS)
#    define GATEHOUSE_AUTH_TEST_EXPORT GATEHOUSE_AUTH_EXPORT
#    define GATEHOUSE_HTTP_TEST_EXPORT GATEHOUSE_HTTP_EXPORT
#else
#    define GATEHOUSE_AUTH_TEST_EXPORT
#    define GATEHOUSE_HTTP_TEST_EXPORT
#endif
