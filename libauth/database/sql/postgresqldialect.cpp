// SPDX-License-Identifier: MIT
#include "database/sql/sqldialect_p.h"

#include <QSet>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

// https://www.postgresql.org/docs/15/errcodes-appendix.html
SqlFailure::Kind kindOf(const QString &state)
{
    // serialization_failure, deadlock_detected
    if (state == u"40001" || state == u"40P01")
        return SqlFailure::Kind::Again;
    // connection exceptions; admin_shutdown, crash_shutdown, cannot_connect_now, database_dropped;
    // too_many_connections. No state at all: libpq lost the server.
    static const QSet<QString> gone{u"57P01"_s, u"57P02"_s, u"57P03"_s, u"57P04"_s, u"57P05"_s, u"53300"_s};
    return state.isEmpty() || state.startsWith(u"08") || gone.contains(state) ? SqlFailure::Kind::Gone
                                                                              : SqlFailure::Kind::Statement;
}

//! The first name in quotes: `duplicate key value violates unique constraint "ix_user_email"`.
QString quotedName(const QString &text)
{
    return text.section(u'"', 1, 1);
}

Error errorOf(const QString &state, const QString &text, const QString &detail)
{
    if (state == u"23505") // unique_violation
        return duplicateError(quotedName(text), detail);
    if (state == u"23503") // foreign_key_violation
        return orphanError(detail);
    if (state == u"23502") // not_null_violation
        return missingValueError(detail);
    // the other integrity constraints, and data exceptions: too long, out of range, a character that cannot be
    if (state.startsWith(u"23") || state.startsWith(u"22"))
        return refusedValueError(detail);
    if (state == u"42P01" || state == u"42703") // undefined_table, undefined_column
        return missingSchemaError(detail);
    if (state == u"55P03") // lock_not_available
        return {Error::DatabaseUnavailable, u"The database stayed locked; another program may hold it."_s, detail};
    if (state == u"57014") // query_canceled: by statement_timeout
        return {Error::DatabaseUnavailable, u"The database took too long."_s, detail};
    if (state == u"42501") // insufficient_privilege
        return missingRightError(detail);
    if (state == u"53100") // disk_full
        return fullError(detail);
    if (state.startsWith(u"42")) // syntax error or access rule violation
        return statementError(detail);
    return unavailableError(detail);
}

class PostgreSqlDialect final : public SqlDialect
{
public:
    QString name() const override { return u"PostgreSQL"_s; }

    SqlFailure failureOf(const QSqlError &error) const override
    {
        const QString state = error.nativeErrorCode();
        const QString text = error.databaseText().trimmed();
        const QString detail = state.isEmpty() ? text : text + u" ("_s + state + u')';
        return {errorOf(state, text, detail), kindOf(state)};
    }

    QString begin() const override { return u"BEGIN"_s; }
    // By bytes: else the order, and what begins with a prefix, would depend on the language of the database.
    QString lowerEmail(QLatin1Char alias) const override { return u"lower(%1.\"email\") COLLATE \"C\""_s.arg(alias); }
    QString endOfPrefix() const override { return u"lower(?) || chr(1114111)"_s; }
    QString isLike(const QString &column) const override { return column + u" ILIKE ? ESCAPE '!'"_s; }
    QString forUpdate() const override { return u" FOR UPDATE"_s; }
    QString forShare() const override { return u" FOR SHARE"_s; }
    QString forUpdateOfFree() const override { return u" FOR UPDATE SKIP LOCKED"_s; }
    QString instantText(const QString &column) const override
    {
        return u"to_char(%1, 'YYYY-MM-DD HH24:MI:SS.US')"_s.arg(column); // the session counts in UTC
    }
    QString removePortion(const QString &table, const QString &key, const QString &condition,
                          int portion) const override
    {
        return u"DELETE FROM %1 WHERE %2 IN (SELECT %2 FROM %1 WHERE %3 LIMIT %4 FOR UPDATE SKIP LOCKED)"_s.arg(
                table, key, condition, QString::number(portion));
    }
    bool returnsKeys() const override { return true; }
    QString roughCount(const QString &table) const override
    {
        return u"SELECT reltuples::bigint FROM pg_class WHERE oid = '%1'::regclass"_s.arg(
                quoted(table).replace(u'\'', u"''"_s));
    }
    // Never back: a key that was made before is not made again.
    QString passMadeKeys(const QString &table) const override
    {
        return u"SELECT setval(pg_get_serial_sequence('%1', 'id'), greatest((SELECT max(id) FROM %2), "
               "nextval(pg_get_serial_sequence('%1', 'id'))))"_s.arg(QString(table).replace(u'\'', u"''"_s), table);
    }
    QString takeLock() const override { return u"SELECT pg_advisory_xact_lock(hashtextextended(?, 0))"_s; }
    bool storesNul() const override { return false; }

    QString type(Type type) const override
    {
        switch (type) {
        case Type::Id: return u"UUID"_s;
        case Type::Boolean: return u"BOOLEAN"_s;
        case Type::Instant: return u"TIMESTAMP WITH TIME ZONE"_s;
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
        case UserField::Type::Real: return u"DOUBLE PRECISION"_s;
        case UserField::Type::Boolean: return u"BOOLEAN"_s;
        }
        return {};
    }
    QString madeKey() const override { return u"SERIAL NOT NULL PRIMARY KEY"_s; }
    QString lowerEmailKey() const override { return u"(lower(email) COLLATE \"C\")"_s; }
    QString listTables() const override
    {
        return u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"_s;
    }
    QString listIndexes() const override
    {
        return u"SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()"_s;
    }
    QString listColumns() const override
    {
        return u"SELECT a.attname, format_type(a.atttypid, a.atttypmod), "
               "a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' FROM pg_attribute a "
               "JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
               "WHERE n.nspname = current_schema() AND c.relname = ? AND a.attnum > 0 AND NOT a.attisdropped"_s;
    }
};

} // namespace

const SqlDialect &SqlDialect::postgreSql()
{
    static const PostgreSqlDialect dialect;
    return dialect;
}

} // namespace Auth::Internal
