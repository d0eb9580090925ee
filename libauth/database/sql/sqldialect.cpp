// SPDX-License-Identifier: MIT
#include "database/sql/sqldialect_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

SqlDialect::~SqlDialect() = default;

QString SqlDialect::selected(QLatin1Char alias, const QString &column) const
{
    return u"%1.%2"_s.arg(alias).arg(quoted(column));
}

QString SqlDialect::equals(const QString &column, const QString &text, QVariantList &values) const
{
    values << text;
    return column + u" = ?"_s;
}

Error duplicateError(const QString &index, const QString &detail)
{
    // ix_user_email, gatehouse_ix_user_email_lower, users_email_key
    if (index.contains(u"email"_s, Qt::CaseInsensitive))
        return {Error::UserAlreadyExists, u"This address is taken."_s, detail};
    return {Error::Conflict, u"Such a row exists already."_s, detail};
}

Error orphanError(const QString &detail)
{
    return {Error::UserNotExists, u"The user is gone."_s, detail};
}

Error missingValueError(const QString &detail)
{
    return {Error::InvalidField, u"The database wants a value for a column that got none; see [[user.field]]."_s,
            detail};
}

Error refusedValueError(const QString &detail)
{
    return {Error::InvalidField, u"The database refuses a value."_s, detail};
}

Error missingSchemaError(const QString &detail)
{
    return {Error::SchemaMissing,
            u"The database has not the tables that this version needs; run `gatehouse migrate`."_s, detail};
}

Error statementError(const QString &detail)
{
    return {Error::Internal, u"The database does not understand a statement."_s, detail};
}

Error missingRightError(const QString &detail)
{
    return {Error::Internal, u"The account of the database may not do this."_s, detail};
}

Error fullError(const QString &detail)
{
    return {Error::DatabaseUnavailable, u"There is no room left where the database is."_s, detail};
}

Error unavailableError(const QString &detail)
{
    return {Error::DatabaseUnavailable, u"The database cannot be reached."_s, detail};
}

} // namespace Auth::Internal
