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
    if (const Error *error = spoilt())
        return failure(*error);
    return noted(runKept(statement, values, eachRow));
}

Result<int> SqlConnection::runKept(const QString &statement, const QVariantList &values,
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
    if (const Error *error = spoilt())
        return failure(*error);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return noted(failure(fromSqlError(query.lastError())));
    return noted(execute(query, values, eachRow));
}

Result<int> SqlConnection::noted(Result<int> done)
{
    // SQLite may roll back by itself when a statement fails; what follows would then be committed one by one.
    if (!done && m_transaction)
        m_transaction->failure = done.error();
    return done;
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
    if (m_transaction)
        return join(work);
    // IMMEDIATE takes the write lock at once: a read that turns into a write cannot wait for the lock.
    if (auto begun = runKept(u"BEGIN IMMEDIATE"_s, {}); !begun)
        return failure(begun.error());
    m_transaction.emplace();
    Result<void> done = work();
    const Transaction ended = *std::exchange(m_transaction, std::nullopt);
    if (done && ended.failure)
        done = failure(*ended.failure);
    done = end(done);
    if (done) {
        for (const auto &step : ended.afterCommit)
            step();
    }
    return done;
}

Result<void> SqlConnection::join(const std::function<Result<void>()> &work)
{
    if (const Error *error = spoilt())
        return failure(*error);
    Result<void> done = work();
    if (!done && !spoilt())
        m_transaction->failure = done.error();
    return done;
}

Result<void> SqlConnection::end(Result<void> done)
{
    if (done) {
        const auto committed = runKept(u"COMMIT"_s, {});
        if (committed)
            return done;
        done = failure(committed.error());
        m_broken = true; // whether it is committed, nobody knows
    }
    if (const auto rolledBack = runKept(u"ROLLBACK"_s, {}); !rolledBack) {
        qCWarning(lcDatabase).noquote() << "a transaction could not be ended:" << rolledBack.error().detail;
        m_broken = true;
    }
    return done;
}

void SqlConnection::afterCommit(std::function<void()> work)
{
    if (m_transaction)
        m_transaction->afterCommit.push_back(std::move(work));
    else
        work();
}

} // namespace Auth::Internal
