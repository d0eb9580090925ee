// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QCoreApplication>

namespace GatehouseAdmin {

//! \brief An error of the library in words for an administrator: why, and what now.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(GatehouseAdmin::ErrorText)

public:
    QString why;
    QString whatNow;

    [[nodiscard]] static ErrorText of(const Auth::Error &error);
    [[nodiscard]] QString sentence() const { return why + u' ' + whatNow; }

private:
    [[nodiscard]] static QString whyOf(Auth::Error::Code code);
    [[nodiscard]] static QString whatNowFor(Auth::Error::Code code);
};

} // namespace GatehouseAdmin
