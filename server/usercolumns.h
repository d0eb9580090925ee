// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

//! \file
//! \brief What is said about columns of the user table that nobody fills: at `migrate`, `check-config` and the start.
namespace Gatehouse {

//! \brief Why nobody can be registered, and what to do.
//! \param columns of the table \a table that need a value and get none (Auth::SqlMigration::unfilledUserColumns());
//! not empty
[[nodiscard]] QString whyNobodyCanRegister(const QString &table, const QStringList &columns);

} // namespace Gatehouse
