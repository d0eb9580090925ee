// SPDX-License-Identifier: MIT
#include "database/sql/sqlconnection_p.h"

#include "core/logging_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes, https://www.sqlite.org/rescode.html; the extended ones carry them in the low byte.
enum SqliteCode { SqliteError = 1, SqliteBusy = 5, SqliteLocked = 6, SqliteConstraint = 19 };

} // namespace

Error fromSqlError(const QSqlError &error)
{
    const QString detail = error.driverText() + u": "_s + error.databaseText();
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString text = error.databaseText();
    // "UNIQUE constraint failed: user.email", or the name of our index on lower(email)
    if (code == SqliteConstraint && text.contains(u"UNIQUE"_s) &&
        (text.endsWith(u".email"_s) || text.contains(u"_email_lower"_s)))
        return {Error::UserAlreadyExists, u"This address is taken."_s, detail};
    if (code == SqliteConstraint && text.contains(u"UNIQUE"_s))
        return {Error::Conflict, u"Such a row exists already."_s, detail};
    if (code == SqliteConstraint && text.contains(u"FOREIGN KEY"_s))
        return {Error::UserNotExists, u"The user is gone."_s, detail};
    if (code == SqliteConstraint)
        return {Error::InvalidField, u"The database refuses a value."_s, detail};
    if (text.contains(u"no such table"_s) || text.contains(u"no such column"_s)) {
        return {Error::SchemaMissing,
                u"The database has not the tables that this version needs; run `gatehouse migrate`."_s, detail};
    }
    if (code == SqliteError)
        return {Error::Internal, u"The database does not understand a statement."_s, detail};
    const QString reason = code == SqliteBusy || code == SqliteLocked
                                   ? u"The database stayed locked; another program may hold it."_s
                                   : u"The database cannot be reached."_s;
    return {Error::DatabaseUnavailable, reason, detail};
}

SqlConnection::SqlConnection(QSqlDatabase database, QString name)
    : m_database(std::move(database)), m_name(std::move(name))
{}

SqlConnection::~SqlConnection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<int> SqlConnection::run(const QString &statement, const QVariantList &values,
                               const std::function<void(QSqlQuery &)> &eachRow)
{
    std::shared_ptr<QSqlQuery> query = m_statements.value(statement);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(statement))
            return failure(fromSqlError(query->lastError()));
        constexpr qsizetype keptStatements = 256; // searches come in many shapes; look-ups in a few
        if (m_statements.size() >= keptStatements)
            m_statements.clear();
        m_statements.insert(statement, query);
    }
    return execute(*query, values, eachRow);
}

Result<int> SqlConnection::runOnce(const QString &statement, const QVariantList &values,
                                   const std::function<void(QSqlQuery &)> &eachRow)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(fromSqlError(query.lastError()));
    return execute(query, values, eachRow);
}

Result<int> SqlConnection::execute(QSqlQuery &query, const QVariantList &values,
                                   const std::function<void(QSqlQuery &)> &eachRow)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        // QtSql takes a null QString for NULL; here an empty text is a text, and NULL is an invalid QVariant.
        const bool isEmptyText = values[i].typeId() == QMetaType::QString && values[i].toString().isEmpty();
        query.bindValue(static_cast<int>(i), isEmptyText ? QVariant(u""_s) : values[i]);
    }
    if (!query.exec()) {
        const Error error = fromSqlError(query.lastError());
        query.finish();
        return failure(error);
    }
    const int affected = query.numRowsAffected();
    if (eachRow) {
        while (query.next())
            eachRow(query);
        // A busy or broken database can also show while rows are fetched.
        if (query.lastError().isValid()) {
            const Error error = fromSqlError(query.lastError());
            query.finish();
            return failure(error);
        }
    } else {
        m_lastInsertId = query.lastInsertId();
    }
    query.finish();
    return affected;
}

Result<void> SqlConnection::transaction(const std::function<Result<void>()> &work)
{
    // IMMEDIATE takes the write lock at once: a read that turns into a write cannot wait for the lock.
    if (auto begun = run(u"BEGIN IMMEDIATE"_s, {}); !begun)
        return failure(begun.error());
    Result<void> done = work();
    if (done) {
        if (auto committed = run(u"COMMIT"_s, {}); !committed)
            done = failure(committed.error());
    }
    if (!done) {
        const auto rolledBack = run(u"ROLLBACK"_s, {});
        // SQLite may have rolled back by itself already; any other failure leaves the transaction open.
        if (!rolledBack && !rolledBack.error().detail.contains(u"no transaction is active"_s)) {
            qCWarning(lcDatabase).noquote()
                    << "connection given up, a transaction could not be ended:" << rolledBack.error().detail;
            m_broken = true;
        }
    }
    return done;
}

} // namespace Auth::Internal
