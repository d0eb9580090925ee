// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

//! Marks what Gatehouse::Auth exports; everything else is hidden.
#if defined(GATEHOUSE_STATIC)
#    define GATEHOUSE_AUTH_EXPORT
#    define GATEHOUSE_HTTP_EXPORT
#else
#    if defined(GATEHOUSE_AUTH_LIBRARY)
#        define GATEHOUSE_AUTH_EXPORT Q_DECL_EXPORT
#    else
#        define GATEHOUSE_AUTH_EXPORT Q_DECL_IMPORT
#    endif
#    if defined(GATEHOUSE_HTTP_LIBRARY)
#        define GATEHOUSE_HTTP_EXPORT Q_DECL_EXPORT
#    else
#        define GATEHOUSE_HTTP_EXPORT Q_DECL_IMPORT
#    endif
#endif
