// SPDX-License-Identifier: MIT
#include "database/sql/sqldialect_p.h"

#include <QRegularExpression>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

// https://mariadb.com/kb/en/mariadb-error-code-reference/ ; MySQL's are the same
enum MariaDbCode {
    DiskFull = 1021,
    AccessDeniedToDatabase = 1044,
    AccessDenied = 1045,
    NullValue = 1048,
    NoSuchColumn = 1054,
    ServerShutdown = 1053,
    TooManyConnections = 1040,
    DuplicateEntry = 1062,
    TableFull = 1114,
    DeniedOfTable = 1142,
    DeniedOfColumn = 1143,
    NoSuchTable = 1146,
    LockWaitTimeout = 1205,
    Deadlock = 1213,
    OutOfRange = 1264,
    BadText = 1366,
    TooLong = 1406,
    NoDefault = 1364,
    ParentRow = 1451,
    ChildRow = 1452,
    ConnectionKilled = 1927,
    StatementTimeout = 1969,
    Constraint = 4025,
    FirstOfClient = 2000,
    LastOfClient = 2999,
};

//! What the server says quotes the value that it refuses.
QString withoutValues(QString text)
{
    static const QRegularExpression entry(u"(Duplicate entry|Incorrect [a-z]+ value:) '.*?' "_s);
    return text.replace(entry, u"\\1 … "_s);
}

Error errorOf(int code, const QString &text, const QString &detail)
{
    switch (code) {
    case DuplicateEntry: return duplicateError(text.section(u" for key "_s, -1), detail);
    case ParentRow:
    case ChildRow: return orphanError(detail);
    case NullValue:
    case NoDefault: return missingValueError(detail);
    case OutOfRange:
    case BadText:
    case TooLong:
    case Constraint: return refusedValueError(detail);
    case NoSuchTable:
    case NoSuchColumn: return missingSchemaError(detail);
    case LockWaitTimeout:
        return {Error::DatabaseUnavailable, u"The database stayed locked; another program may hold it."_s, detail};
    case StatementTimeout: return {Error::DatabaseUnavailable, u"The database took too long."_s, detail};
    case DeniedOfTable:
    case DeniedOfColumn: return missingRightError(detail);
    case DiskFull:
    case TableFull: return fullError(detail);
    case AccessDenied:
    case AccessDeniedToDatabase: return unavailableError(detail);
    default: break;
    }
    constexpr int firstOfServer = 1000;
    const bool isStatement = code >= firstOfServer && code < FirstOfClient && code != Deadlock &&
                             code != ServerShutdown && code != TooManyConnections && code != ConnectionKilled;
    return isStatement ? statementError(detail) : unavailableError(detail);
}

SqlFailure::Kind kindOf(int code)
{
    if (code == Deadlock)
        return SqlFailure::Kind::Again;
    const bool isOfClient = code >= FirstOfClient && code <= LastOfClient;
    return isOfClient || code <= 0 || code == ServerShutdown || code == TooManyConnections || code == ConnectionKilled
                   ? SqlFailure::Kind::Gone
                   : SqlFailure::Kind::Statement;
}

// MariaDB has no index on an expression: the address in lower case is a column of ours, made from the other. It is
// invisible: who does not name it does not see it, whatever program reads and writes the table besides.
const QString lowerEmailName = u"gatehouse_email_lower"_s;

class MariaDbDialect final : public SqlDialect
{
public:
    QString name() const override { return u"MariaDB"_s; }

    SqlFailure failureOf(const QSqlError &error) const override
    {
        const int code = error.nativeErrorCode().toInt();
        const QString detail = withoutValues(error.databaseText()) + u" ("_s + QString::number(code) + u')';
        return {errorOf(code, error.databaseText(), detail), kindOf(code)};
    }

    QString begin() const override { return u"START TRANSACTION"_s; }
    QString lowerEmail(QLatin1Char alias) const override { return u"%1.%2"_s.arg(alias).arg(quoted(lowerEmailName)); }
    QString endOfPrefix() const override { return u"concat(lower(?), _utf8mb4 x'F48FBFBF')"_s; }
    QString isLike(const QString &column) const override
    {
        return u"lower(%1) LIKE lower(?) ESCAPE '!'"_s.arg(column); // a table of ours compares by bytes
    }
    // Most tables take a for A and á, all take no account of blanks at the end. The first comparison finds the row in
    // the index, the second one is exact.
    QString equals(const QString &column, const QString &text, QVariantList &values) const override
    {
        values << text << text;
        return u"%1 = ? AND CAST(%1 AS BINARY) = CAST(? AS BINARY)"_s.arg(column);
    }
    QString forUpdate() const override { return u" FOR UPDATE"_s; }
    QString forShare() const override { return u" LOCK IN SHARE MODE"_s; }
    QString forUpdateOfFree() const override { return u" FOR UPDATE SKIP LOCKED"_s; }
    QString instantText(const QString &column) const override
    {
        return u"date_format(%1, '%Y-%m-%d %H:%i:%s.%f')"_s.replace(u"%1"_s, column);
    }
    QString removePortion(const QString &table, const QString &, const QString &condition, int portion) const override
    {
        return u"DELETE FROM %1 WHERE %2 LIMIT %3"_s.arg(table, condition, QString::number(portion));
    }
    QString roughCount(const QString &table) const override
    {
        return u"SELECT table_rows FROM information_schema.tables WHERE table_schema = database() "
               "AND table_name = '%1'"_s.arg(QString(table).replace(u'\'', u"''"_s));
    }
    // Not IGNORE, which also cuts off texts that are too long. The count of changed rows does not tell: with
    // CLIENT_FOUND_ROWS, which the session has, a row that stays as it is counts like one that goes in.
    QString unlessTaken() const override
    {
        return u" ON DUPLICATE KEY UPDATE id = if((@gatehouse_taken := @gatehouse_taken + 1) > 0, id, id)"_s;
    }
    std::pair<QString, QString> countTaken() const override
    {
        return {u"SET @gatehouse_taken = 0"_s, u"SELECT @gatehouse_taken"_s};
    }
    QString takeLock() const override { return u"SELECT get_lock(?, 30)"_s; }
    QString releaseLock() const override { return u"SELECT release_lock(?)"_s; }

    QString type(Type type) const override
    {
        switch (type) {
        case Type::Id: return u"CHAR(36)"_s;
        case Type::Boolean: return u"BOOL"_s;
        case Type::Instant: return u"DATETIME(6)"_s;
        case Type::Seconds: return u"BIGINT"_s;
        case Type::ProviderToken: return u"TEXT"_s;
        }
        return {};
    }
    QString type(const UserField &field) const override
    {
        switch (field.type) {
        case UserField::Type::String: return u"VARCHAR(%1)"_s.arg(field.length);
        case UserField::Type::Integer: return u"BIGINT"_s;
        case UserField::Type::Real: return u"DOUBLE"_s;
        case UserField::Type::Boolean: return u"BOOL"_s;
        }
        return {};
    }
    QString madeKey() const override { return u"INTEGER NOT NULL AUTO_INCREMENT PRIMARY KEY"_s; }
    // By bytes: the usual order takes jose@ and josé@ for one.
    QString tableOptions() const override { return u" ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin"_s; }
    QString lowerEmailKey() const override { return quoted(lowerEmailName); }
    QString lowerEmailGroup() const override { return u"CAST(lower(email) AS CHAR) COLLATE utf8mb4_bin"_s; }
    std::pair<QString, QString> lowerEmailColumn() const override
    {
        return {lowerEmailName, u"VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin "
                                "GENERATED ALWAYS AS (lower(email)) VIRTUAL INVISIBLE"_s};
    }
    QString listTables() const override
    {
        return u"SELECT table_name FROM information_schema.tables WHERE table_schema = database()"_s;
    }
    QString listIndexes() const override
    {
        return u"SELECT DISTINCT index_name FROM information_schema.statistics WHERE table_schema = database()"_s;
    }
    QString listIndexedReferences() const override
    {
        return u"SELECT table_name FROM information_schema.statistics WHERE table_schema = database() "
               "AND column_name = 'user_id' AND seq_in_index = 1 AND index_name NOT LIKE 'gatehouse%'"_s;
    }
    QString listColumns() const override
    {
        return u"SELECT column_name, column_type || CASE WHEN collation_name IS NULL THEN '' ELSE "
               "' CHARACTER SET ' || character_set_name || ' COLLATE ' || collation_name END, "
               "is_nullable = 'NO' AND column_default IS NULL AND extra NOT LIKE '%auto_increment%' "
               "FROM information_schema.columns WHERE table_schema = database() AND table_name = ?"_s;
    }
    bool migratesAsOne() const override { return false; }
};

} // namespace

const SqlDialect &SqlDialect::mariaDb()
{
    static const MariaDbDialect dialect;
    return dialect;
}

} // namespace Auth::Internal
