// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

//! Marks what Gatehouse::AuthTesting exports; everything else is hidden.
#if defined(GATEHOUSE_STATIC)
#    define GATEHOUSE_TESTING_EXPORT
#elif defined(GATEHOUSE_TESTING_LIBRARY)
#    define GATEHOUSE_TESTING_EXPORT Q_DECL_EXPORT
#else
#    define GATEHOUSE_TESTING_EXPORT Q_DECL_IMPORT
#endif
