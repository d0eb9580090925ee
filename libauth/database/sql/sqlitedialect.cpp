// SPDX-License-Identifier: MIT
#include "database/sql/sqldialect_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes, https://www.sqlite.org/rescode.html; the extended ones carry them in the low byte.
enum SqliteCode { SqliteError = 1, SqliteBusy = 5, SqliteLocked = 6, SqliteFull = 13, SqliteConstraint = 19 };

Error constraintError(const QString &text, const QString &detail)
{
    // "UNIQUE constraint failed: user.email", or the name of our index on lower(email)
    if (text.contains(u"UNIQUE"_s))
        return duplicateError(text.endsWith(u".email"_s) || text.contains(u"_email_lower"_s) ? text : QString(),
                              detail);
    if (text.contains(u"FOREIGN KEY"_s))
        return orphanError(detail);
    return text.contains(u"NOT NULL"_s) ? missingValueError(detail) : refusedValueError(detail);
}

class SqliteDialect final : public SqlDialect
{
public:
    QString name() const override { return u"SQLite"_s; }

    SqlFailure failureOf(const QSqlError &error) const override
    {
        const QString text = error.databaseText();
        const QString detail = error.driverText() + u": "_s + text;
        const int code = error.nativeErrorCode().toInt() & 0xff;
        if (code == SqliteConstraint)
            return {constraintError(text, detail)};
        if (text.contains(u"no such table"_s) || text.contains(u"no such column"_s))
            return {missingSchemaError(detail)};
        if (code == SqliteError)
            return {statementError(detail)};
        if (code == SqliteBusy || code == SqliteLocked) {
            return {{Error::DatabaseUnavailable, u"The database stayed locked; another program may hold it."_s,
                     detail}};
        }
        return {code == SqliteFull ? fullError(detail) : unavailableError(detail)};
    }

    // IMMEDIATE takes the write lock at once: a read that turns into a write cannot wait for the lock.
    // A row at a time: there is no way to a server that many could share, and as it is known of each whether it went
    // in, there is no savepoint, for which SQLite would copy every page that it changes.
    int rowsOfInsert() const override { return 1; }
    // SQLite takes a mark at the beginning of UTF-16, as the driver gives it, for its byte order: one goes
    // (sqlite3_bind_text16).
    QString bound(const QString &text) const override
    {
        const bool isMarked = text.startsWith(QChar::ByteOrderMark) || text.startsWith(QChar::ByteOrderSwapped);
        return isMarked ? QChar(QChar::ByteOrderMark) + text : text;
    }
    // KiB. 2 MB of pages are too few where every row goes into three other places of a large table: a million users
    // take half as long again.
    QString beforeManyRows() const override { return u"PRAGMA cache_size = -16384"_s; }
    QString begin() const override { return u"BEGIN IMMEDIATE"_s; }
    // The plus makes an expression of a column, which has no table and no declared type: QtSql looks both up and writes
    // them down for each column of each result, at more than a microsecond a piece.
    QString selected(QLatin1Char alias, const QString &column) const override
    {
        return u'+' + SqlDialect::selected(alias, column);
    }
    QString lowerEmail(QLatin1Char alias) const override { return u"lower(%1.\"email\")"_s.arg(alias); }
    QString endOfPrefix() const override { return u"lower(?) || char(1114111)"_s; }
    QString isLike(const QString &column) const override { return column + u" LIKE ? ESCAPE '!'"_s; }
    QString forUpdate() const override { return {}; } // whoever writes is alone
    QString forShare() const override { return {}; }
    QString forUpdateOfFree() const override { return {}; }
    QString instantText(const QString &column) const override { return column; }
    QString removePortion(const QString &table, const QString &key, const QString &condition,
                          int portion) const override
    {
        return u"DELETE FROM %1 WHERE %2 IN (SELECT %2 FROM %1 WHERE %3 LIMIT %4)"_s.arg(table, key, condition,
                                                                                         QString::number(portion));
    }
    // The largest row id is never below the number of rows and costs one step in the tree.
    QString roughCount(const QString &table) const override
    {
        return u"SELECT max(rowid) FROM %1"_s.arg(quoted(table));
    }

    QString type(Type type) const override
    {
        switch (type) {
        case Type::Id: return u"CHAR(36)"_s;
        case Type::Boolean: return u"BOOLEAN"_s;
        case Type::Instant: return u"TIMESTAMP"_s;
        case Type::Seconds: return u"INTEGER"_s;
        case Type::ProviderToken: return u"VARCHAR(1024)"_s; // stores longer ones, too
        }
        return {};
    }
    QString type(const UserField &field) const override
    {
        switch (field.type) {
        case UserField::Type::String: return u"VARCHAR(%1)"_s.arg(field.length);
        case UserField::Type::Integer: return u"INTEGER"_s;
        case UserField::Type::Real: return u"FLOAT"_s;
        case UserField::Type::Boolean: return u"BOOLEAN"_s;
        }
        return {};
    }
    // AUTOINCREMENT: else SQLite gives the id of a deleted user to the next one, and with it the tokens that name it.
    QString madeKey() const override { return u"INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT"_s; }
    QString lowerEmailKey() const override { return u"lower(email)"_s; }
    QString listTables() const override { return u"SELECT name FROM sqlite_master WHERE type = 'table'"_s; }
    QString listIndexes() const override { return u"SELECT name FROM sqlite_master WHERE type = 'index'"_s; }
    QString listColumns() const override
    {
        return u"SELECT name, type, \"notnull\" AND dflt_value IS NULL AND pk = 0 FROM pragma_table_info(?)"_s;
    }
};

} // namespace

const SqlDialect &SqlDialect::sqlite()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace Auth::Internal
