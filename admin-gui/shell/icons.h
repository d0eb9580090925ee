// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>

namespace GatehouseAdmin {

//! \brief A line drawing in the colours of the application's palette as it is at the time of painting: it is sharp at
//! every size and scale, and follows a change from light to dark, and of the direction of reading, by itself.
//! \param name one of iconNames(); of another nothing is painted
//! \note GUI thread.
[[nodiscard]] QIcon icon(const QString &name);
//! The same in the colours of \a palette, whatever the application's becomes.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

[[nodiscard]] QStringList iconNames();

} // namespace GatehouseAdmin
