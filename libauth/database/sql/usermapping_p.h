// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"
#include "core/user.h"
#include "database/sql/sqldialect_p.h"
#include "database/sql/sqlschema.h"

#include <QSqlQuery>

namespace Auth::Internal {

//! \brief Between rows of the user table and User values; knows the order of the selected columns.
class GATEHOUSE_AUTH_TEST_EXPORT UserMapping
{
public:
    UserMapping(const SqlSchema &schema, const SqlDialect &dialect);

    //! The columns, comma separated, for SELECT; \a alias is put before each.
    [[nodiscard]] QString columns(QLatin1Char alias) const;
    //! Reads a row whose first columns are columns().
    [[nodiscard]] User read(const QSqlQuery &row) const;
    //! The columns that \a user has something for, be it null. A field that is not given is none of them: it is the
    //! database's to fill, for the application's column may have a default.
    [[nodiscard]] QStringList columnsGiven(const User &user) const;
    //! Same order as columnsGiven().
    [[nodiscard]] QVariantList values(const User &user) const;

private:
    QStringList m_names;
    UserFields m_fields;
    std::shared_ptr<const IdScheme> m_ids;
    const SqlDialect &m_dialect;
};

//! Text of an instant as SQLAlchemy writes it into SQLite: `2026-11-20 16:03:23.830575`, UTC, six decimals.
[[nodiscard]] QString instantToText(Instant instant);
//! The same without zeros at its end, to compare with texts of any number of decimals: `…:23` is not below
//! `…:23.000000` as time, but it is as text.
[[nodiscard]] QString instantToBound(Instant instant);
[[nodiscard]] Instant instantFromText(const QString &text);

} // namespace Auth::Internal
