// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/export_p.h"
#include "core/userfield.h"

#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace Auth::Internal {

//! \a name as an identifier of SQL: quotes doubled, so that no name can end the quoting.
[[nodiscard]] inline QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

//! \brief What a failed statement means: for the layers above, and for whoever might try once more.
struct SqlFailure
{
    enum class Kind : quint8 {
        Statement, //!< it would fail again
        Again,     //!< a deadlock or the like: nothing has happened, and it may work at the next try
        Gone,      //!< the connection is of no use any more; whether the statement was run, nobody knows
    };
    Error error;
    Kind kind = Kind::Statement;
};

//! \brief Where the SQL of the databases differs; all other statements are the same for all.
//!
//! Sessions are set up so that little does: MariaDB knows "quoted names" and ||, PostgreSQL counts in UTC.
//! \note Immutable; any thread.
class GATEHOUSE_AUTH_TEST_EXPORT SqlDialect
{
public:
    //! What a column of ours holds.
    enum class Type : quint8 { Id, Boolean, Instant, Seconds, ProviderToken };

    SqlDialect() = default;
    Q_DISABLE_COPY_MOVE(SqlDialect)
    virtual ~SqlDialect();

    [[nodiscard]] static const SqlDialect &sqlite();
    [[nodiscard]] static const SqlDialect &postgreSql();
    [[nodiscard]] static const SqlDialect &mariaDb();

    //! As people call it.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual SqlFailure failureOf(const QSqlError &error) const = 0;

    // ---- statements
    [[nodiscard]] virtual QString begin() const = 0;
    //! A column of the user table \a alias in the list of a SELECT.
    [[nodiscard]] virtual QString selected(QLatin1Char alias, const QString &column) const;
    //! The address of the user table \a alias in lower case: what the unique index is on, in the order of its bytes.
    [[nodiscard]] virtual QString lowerEmail(QLatin1Char alias) const = 0;
    //! Is behind every text that begins with `lower(?)`.
    [[nodiscard]] virtual QString endOfPrefix() const = 0;
    //! \a column holds the pattern that is bound, case ignored; `!` escapes.
    [[nodiscard]] virtual QString isLike(const QString &column) const = 0;
    //! The condition that \a column holds \a text to the letter; adds what is to be bound for it to \a values.
    [[nodiscard]] virtual QString equals(const QString &column, const QString &text, QVariantList &values) const;
    //! Behind a SELECT: the rows stay as they are until the commit.
    [[nodiscard]] virtual QString forUpdate() const = 0;
    //! The same for reading: others may read too.
    [[nodiscard]] virtual QString forShare() const = 0;
    //! Rows that somebody else holds are passed over.
    [[nodiscard]] virtual QString forUpdateOfFree() const = 0;
    //! `yyyy-MM-dd HH:mm:ss.zzzzzz` of a column of Type::Instant.
    [[nodiscard]] virtual QString instantText(const QString &column) const = 0;
    //! Deletes at most \a portion rows of \a table (quoted) that meet \a condition; \a key is the primary key.
    [[nodiscard]] virtual QString removePortion(const QString &table, const QString &key, const QString &condition,
                                                int portion) const = 0;
    //! True when an INSERT says the key that the database made by `RETURNING`, else QSqlQuery::lastInsertId() knows.
    [[nodiscard]] virtual bool returnsKeys() const { return false; }
    //! About how many rows \a table has, in no time.
    [[nodiscard]] virtual QString roughCount(const QString &table) const = 0;
    //! Waits until nobody else holds the lock that is bound, as a text; empty where a transaction is alone anyway.
    [[nodiscard]] virtual QString takeLock() const { return {}; }
    //! Gives it back after the transaction; empty where that happens by itself.
    [[nodiscard]] virtual QString releaseLock() const { return {}; }
    //! Behind INSERT … VALUES: rows whose key or unique column is taken are left out, and that is no error.
    [[nodiscard]] virtual QString unlessTaken() const { return QStringLiteral(" ON CONFLICT DO NOTHING"); }
    //! Statements before such an INSERT, and after it to ask how many were left out; empty where it says how many went
    //! in.
    [[nodiscard]] virtual std::pair<QString, QString> countTaken() const { return {}; }
    //! How many rows one INSERT should have, when there are many.
    [[nodiscard]] virtual int rowsOfInsert() const { return 250; }
    //! After rows with keys of their own: the keys that the database makes for \a table (quoted) go on behind the
    //! highest; empty where they do anyway.
    [[nodiscard]] virtual QString passMadeKeys(const QString &table) const
    {
        Q_UNUSED(table)
        return {};
    }
    //! Before many rows are inserted; empty where there is nothing to set up.
    [[nodiscard]] virtual QString beforeManyRows() const { return {}; }
    //! \a text as the driver has to be given it so that it is stored as it is.
    [[nodiscard]] virtual QString bound(const QString &text) const { return text; }
    //! False when a text must not hold the character U+0000.
    [[nodiscard]] virtual bool storesNul() const { return true; }

    // ---- tables
    [[nodiscard]] virtual QString type(Type type) const = 0;
    [[nodiscard]] virtual QString type(const UserField &field) const = 0;
    //! The definition of an integer key that the database makes itself.
    [[nodiscard]] virtual QString madeKey() const = 0;
    //! Behind the parenthesis of CREATE TABLE.
    [[nodiscard]] virtual QString tableOptions() const { return {}; }
    //! What an index on the address in lower case is on.
    [[nodiscard]] virtual QString lowerEmailKey() const = 0;
    //! The same of the address as it stands in any user table, to find those that are equal in it.
    [[nodiscard]] virtual QString lowerEmailGroup() const { return QStringLiteral("lower(email)"); }
    //! The column for lowerEmail() that the user table needs besides: name and definition; empty where none.
    [[nodiscard]] virtual std::pair<QString, QString> lowerEmailColumn() const { return {}; }
    //! Names of all tables.
    [[nodiscard]] virtual QString listTables() const = 0;
    //! Names of all indexes.
    [[nodiscard]] virtual QString listIndexes() const = 0;
    //! Names of the tables whose user_id the database has indexed by itself, for the foreign key; empty where none does
    //! that. Such an index goes when another one can take its place.
    [[nodiscard]] virtual QString listIndexedReferences() const { return {}; }
    //! \brief Of each column of the table whose name is bound: its name; its type, as CREATE TABLE takes it; whether a
    //! new row must bring a value for it.
    [[nodiscard]] virtual QString listColumns() const = 0;
    //! False when every CREATE commits what was done before it.
    [[nodiscard]] virtual bool migratesAsOne() const { return true; }
};

//! A unique index, or a foreign key, refuses a row.
//! \param index its name, or what the database says in its place
[[nodiscard]] Error duplicateError(const QString &index, const QString &detail);
[[nodiscard]] Error orphanError(const QString &detail);
[[nodiscard]] Error refusedValueError(const QString &detail);
//! A column of the application's that must not be NULL got nothing.
[[nodiscard]] Error missingValueError(const QString &detail);
[[nodiscard]] Error missingSchemaError(const QString &detail);
[[nodiscard]] Error statementError(const QString &detail);
//! Of whoever set the database up.
[[nodiscard]] Error missingRightError(const QString &detail);
[[nodiscard]] Error fullError(const QString &detail);
[[nodiscard]] Error unavailableError(const QString &detail);

} // namespace Auth::Internal
