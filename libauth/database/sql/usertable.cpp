// SPDX-License-Identifier: MIT
#include "database/sql/usertable_p.h"

#include "database/sql/sqlconnection_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

const QStringList &columnsOfEveryUser()
{
    static const QStringList names{u"id"_s,        u"email"_s,        u"hashed_password"_s,
                                   u"is_active"_s, u"is_superuser"_s, u"is_verified"_s};
    return names;
}

bool isNumeric(const QString &type)
{
    static const QRegularExpression number(u"\\b(TINY|SMALL|MEDIUM|BIG)?INT(EGER|2|4|8)?\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(type).hasMatch();
}

//! Whether a UUID stands in a column of that type as text with hyphens, or is one for the database itself.
bool holdsUuids(const QString &type)
{
    constexpr int uuidLength = 36;
    // Behind it MariaDB names the character set.
    static const QRegularExpression text(
            u"^(UUID|[A-Z]*TEXT|[A-Z]*CHAR(ACTER)?( VARYING)?(\\((?<length>\\d+)\\))?)( .*)?$"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto match = text.match(type);
    const QString length = match.captured(u"length"_s);
    // SQLAlchemy's own Uuid is CHAR(32), without hyphens: none of the ids would be found.
    return match.hasMatch() && (length.isEmpty() || length.toInt() >= uuidLength);
}

Result<void> checkIds(const QString &type, const SqlSchema &schema)
{
    if (isNumeric(type) && !schema.ids->isNumeric()) {
        return failure({Error::InvalidConfiguration,
                        u"The ids in the table %1 are integers; user.id must be \"integer\"."_s.arg(schema.userTable)});
    }
    if (isNumeric(type))
        return {};
    if (!holdsUuids(type)) {
        return failure({Error::InvalidConfiguration,
                        u"The ids in the table %1 are of the type %2; this version knows integers, and UUIDs as text "
                        "of 36 characters or as a type of the database."_s.arg(schema.userTable, type)});
    }
    if (schema.ids->isNumeric()) {
        return failure({Error::InvalidConfiguration,
                        u"The ids in the table %1 are UUIDs; user.id must be \"uuid\"."_s.arg(schema.userTable)});
    }
    return {};
}

} // namespace

Result<QList<UserTableColumn>> userTableColumns(SqlConnection &connection, const QString &table)
{
    QList<UserTableColumn> columns;
    const auto done = connection.runOnce(connection.dialect().listColumns(), {table}, [&columns](const QSqlQuery &row) {
        columns << UserTableColumn{row.value(0).toString(), row.value(1).toString(), row.value(2).toBool()};
    });
    return done ? Result<QList<UserTableColumn>>(columns) : failure(done.error());
}

Result<void> checkUserTable(const QList<UserTableColumn> &columns, const SqlSchema &schema)
{
    if (columns.isEmpty())
        return {}; // it is still to be made
    const auto find = [&columns](const QString &name) {
        return std::find_if(columns.begin(), columns.end(), [&name](const UserTableColumn &column) {
            return column.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QStringList missing = columnsOfEveryUser();
    missing.removeIf([&](const QString &name) { return find(name) != columns.end(); });
    if (!missing.isEmpty()) {
        return failure(
                {Error::InvalidConfiguration,
                 u"The table %1 is none of users: it has no column %2. database.user_table names the right one."_s.arg(
                         schema.userTable, missing.join(u", "_s))});
    }
    return checkIds(find(u"id"_s)->type, schema);
}

QStringList unfilledColumns(const QList<UserTableColumn> &columns, const SqlSchema &schema)
{
    QStringList unfilled;
    for (const UserTableColumn &column : columns) {
        const bool isFilled = columnsOfEveryUser().contains(column.name, Qt::CaseInsensitive) ||
                              std::any_of(schema.fields.begin(), schema.fields.end(), [&](const UserField &field) {
                                  return field.required && field.name.compare(column.name, Qt::CaseInsensitive) == 0;
                              });
        if (column.needsValue && !isFilled)
            unfilled << column.name;
    }
    return unfilled;
}

} // namespace Auth::Internal
