// SPDX-License-Identifier: MIT
#include "database/sql/sqlconnection_p.h"

#include "core/logging_p.h"
#include "database/sql/boundedopening_p.h"
#include "database/sql/sqlendpoint_p.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QThread>

namespace Auth::Internal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int maximumTries = 4; // of what lost a deadlock

//! A short one of random length: two that have met do not meet again.
void pauseBefore(int nextTry)
{
    constexpr int longest = 20; // ms
    QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(1, longest * nextTry)));
}

bool onlyReads(const QString &statement)
{
    return statement.startsWith(u"SELECT"_s);
}

QString freshName()
{
    static std::atomic<quint64> last = 0;
    return u"gatehouse-%1"_s.arg(++last);
}

} // namespace

SqlShared::SqlShared(std::unique_ptr<const SqlEndpoint> where)
    : endpoint(std::move(where)),
      health({.category = lcDatabase(),
              .gone = u"the database (%1) cannot be reached:"_s.arg(endpoint->dialect().name()),
              .back = u"the database (%1) is back after"_s.arg(endpoint->dialect().name()),
              .tellsOfTheStart = false})
{}

SqlShared::~SqlShared() = default;

// ---- opening

SqlConnection::SqlConnection(std::shared_ptr<SqlShared> shared) : m_shared(std::move(shared))
{
    add();
}

SqlConnection::~SqlConnection()
{
    remove();
}

void SqlConnection::add()
{
    m_name = freshName(); // the last one may be in use until a server that is frozen thaws
    m_database = QSqlDatabase::addDatabase(m_shared->endpoint->driver(), m_name);
    m_shared->endpoint->configure(m_database);
}

void SqlConnection::remove()
{
    m_socket = -1;
    const bool isOurs = m_database.isValid(); // or it was taken away while it was being opened
    m_database = {}; // QSqlDatabase is shared: the last copy must be gone before it can be removed
    if (isOurs)
        QSqlDatabase::removeDatabase(m_name);
    // After their driver: as long as there is one, QPSQL takes leave of each prepared statement, waits for ever for the
    // answer of a server that is frozen, and complains of each where there is none.
    m_statements.clear();
}

const SqlDialect &SqlConnection::dialect() const
{
    return m_shared->endpoint->dialect();
}

Result<void> SqlConnection::open()
{
    ServerHealth &health = m_shared->health;
    const SqlEndpoint &endpoint = *m_shared->endpoint;
    const bool isServer = endpoint.isServer();
    m_isBroken = true; // until it is open
    if (isServer && !health.admits())
        return failure(health.error());
    m_epoch = m_shared->epoch;
    const Result<void> opened = openOnce();
    m_isBroken = m_isBroken || !opened;
    if (isServer && opened)
        health.noteAnswer();
    else if (isServer)
        health.noteOutage(opened.error());
    return opened;
}

Result<void> SqlConnection::openOnce()
{
    const SqlEndpoint &endpoint = *m_shared->endpoint;
    const std::chrono::milliseconds patience = endpoint.openingPatience();
    const bool isOpen = patience > 0ms ? openWithin(m_database, patience) : m_database.open();
    if (!isOpen) {
        const QSqlError error = m_database.isValid()
                                        ? m_database.lastError()
                                        : QSqlError({}, u"no answer in time"_s, QSqlError::ConnectionError);
        return failure(endpoint.openError(error));
    }
    m_isBroken = false;
    m_socket = endpoint.socketOf(m_database);
    return endpoint.begin(*this);
}

bool SqlConnection::reopen()
{
    remove();
    add();
    return open().has_value();
}

bool SqlConnection::isUsedUp() const
{
    return !m_transaction && (m_isBroken || m_epoch != m_shared->epoch);
}

// ---- statements

Result<int> SqlConnection::run(const QString &statement, const QVariantList &values, const EachRow &eachRow)
{
    return runAny(Preparation::Kept, statement, values, eachRow);
}

Result<int> SqlConnection::runOnce(const QString &statement, const QVariantList &values, const EachRow &eachRow)
{
    return runAny(Preparation::Once, statement, values, eachRow);
}

Result<int> SqlConnection::runAny(Preparation preparation, const QString &statement, const QVariantList &values,
                                  const EachRow &eachRow)
{
    if (m_transaction && m_transaction->failure)
        return failure(m_transaction->failure->error);
    Ran ran = m_transaction ? attempt(preparation, statement, values, eachRow)
                            : runPatiently(preparation, statement, values, eachRow);
    if (ran)
        return *ran;
    // SQLite may roll back by itself when a statement fails; what follows would then be committed one by one.
    if (m_transaction)
        m_transaction->failure = ran.error();
    return failure(std::move(ran.error().error));
}

SqlConnection::Ran SqlConnection::runPatiently(Preparation preparation, const QString &statement,
                                               const QVariantList &values, const EachRow &eachRow)
{
    constexpr std::chrono::milliseconds longestWait =
            1s; // whoever has waited so long for nothing does not wait once more
    QElapsedTimer timer;
    timer.start();
    bool sawRows = false;
    const EachRow look = !eachRow ? EachRow() : [&](QSqlQuery &row) {
        sawRows = true;
        eachRow(row);
    };
    for (int tries = 1;; ++tries) {
        Ran ran = attempt(preparation, statement, values, look);
        if (ran || sawRows || tries == maximumTries)
            return ran;
        if (ran.error().kind == SqlFailure::Kind::Again) {
            pauseBefore(tries + 1);
            continue;
        }
        const bool mayReopen = ran.error().kind == SqlFailure::Kind::Gone && tries == 1 && onlyReads(statement) &&
                               timer.elapsed() < longestWait.count();
        if (!mayReopen || !reopen())
            return ran;
    }
}

SqlConnection::Ran SqlConnection::attempt(Preparation preparation, const QString &statement, const QVariantList &values,
                                          const EachRow &eachRow)
{
    if (!m_database.isOpen())
        return tl::unexpected(SqlFailure{m_shared->health.error(), SqlFailure::Kind::Gone});
    const StatementWatch::Round round(m_socket >= 0 ? &m_shared->watch : nullptr, m_socket,
                                      m_shared->endpoint->patience());
    return preparation == Preparation::Kept ? runKept(statement, values, eachRow)
                                            : runUnkept(statement, values, eachRow);
}

SqlConnection::Ran SqlConnection::runKept(const QString &statement, const QVariantList &values, const EachRow &eachRow)
{
    std::shared_ptr<QSqlQuery> query = m_statements.value(statement);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(statement))
            return tl::unexpected(failed(query->lastError()));
        constexpr qsizetype keptStatements = 256; // searches come in many shapes; look-ups in a few
        if (m_statements.size() >= keptStatements)
            m_statements.clear();
        m_statements.insert(statement, query);
    }
    if (auto bound = bind(*query, values); !bound)
        return tl::unexpected(bound.error());
    return execute(
            *query, [&query] { return query->exec(); }, eachRow);
}

SqlConnection::Ran SqlConnection::runUnkept(const QString &statement, const QVariantList &values,
                                            const EachRow &eachRow)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (values.isEmpty())
        return execute(
                query, [&] { return query.exec(statement); }, eachRow);
    if (!query.prepare(statement))
        return tl::unexpected(failed(query.lastError()));
    if (auto bound = bind(query, values); !bound)
        return tl::unexpected(bound.error());
    return execute(
            query, [&query] { return query.exec(); }, eachRow);
}

tl::expected<void, SqlFailure> SqlConnection::bind(QSqlQuery &query, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].typeId() != QMetaType::QString) {
            query.bindValue(static_cast<int>(i), values[i]);
            continue;
        }
        const QString text = values[i].toString();
        if (!dialect().storesNul() && text.contains(QChar(u'\0')))
            return tl::unexpected(SqlFailure{{Error::InvalidField, u"A text must not hold the character U+0000."_s}});
        // QtSql takes a null QString for NULL; here an empty text is a text, and NULL is an invalid QVariant.
        query.bindValue(static_cast<int>(i), text.isEmpty() ? u""_s : dialect().bound(text));
    }
    return {};
}

SqlConnection::Ran SqlConnection::execute(QSqlQuery &query, const std::function<bool()> &start, const EachRow &eachRow)
{
    if (!start()) {
        const SqlFailure failure = failed(query.lastError());
        query.finish();
        return tl::unexpected(failure);
    }
    const int affected = query.numRowsAffected();
    if (eachRow) {
        while (query.next())
            eachRow(query);
        // A busy or broken database can also show while rows are fetched.
        if (query.lastError().isValid()) {
            const SqlFailure failure = failed(query.lastError());
            query.finish();
            return tl::unexpected(failure);
        }
    } else if (!dialect().returnsKeys()) {
        m_lastInsertId = query.lastInsertId(); // asking PostgreSQL for it would be a statement of its own
    }
    query.finish();
    return affected;
}

SqlFailure SqlConnection::failed(const QSqlError &error)
{
    SqlFailure failure = dialect().failureOf(error);
    if (failure.kind == SqlFailure::Kind::Gone && m_shared->endpoint->isServer()) {
        if (!m_isBroken) {
            ++m_shared->epoch;
            qCDebug(lcDatabase).noquote() << "a connection broke:" << failure.error.detail;
        }
        m_isBroken = true;
    }
    return failure;
}

Result<QVariant> SqlConnection::insert(const QString &statement, const QVariantList &values, const QString &keyColumn)
{
    if (!dialect().returnsKeys()) {
        const auto done = run(statement, values);
        return done ? Result<QVariant>(m_lastInsertId) : failure(done.error());
    }
    QVariant key;
    const auto done =
            run(statement + u" RETURNING "_s + keyColumn, values, [&key](const QSqlQuery &row) { key = row.value(0); });
    return done ? Result<QVariant>(key) : failure(done.error());
}

// ---- transactions

Result<void> SqlConnection::transaction(const std::function<Result<void>()> &work)
{
    if (m_transaction)
        return join(work);
    for (int tries = 1;; ++tries) {
        auto done = tryTransaction(work);
        if (done)
            return {};
        if (done.error().kind != SqlFailure::Kind::Again || tries == maximumTries)
            return failure(std::move(done.error().error));
        pauseBefore(tries + 1);
    }
}

tl::expected<void, SqlFailure> SqlConnection::tryTransaction(const std::function<Result<void>()> &work)
{
    if (auto begun = begin(); !begun)
        return tl::unexpected(begun.error());
    m_transaction.emplace();
    const Result<void> done = work();
    Transaction ended = *std::exchange(m_transaction, std::nullopt);
    if (!done && !ended.failure)
        ended.failure = SqlFailure{done.error()};
    else if (!done && ended.failure->kind == SqlFailure::Kind::Statement)
        ended.failure->error = done.error(); // the work has found better words
    const auto finished = end(ended.failure);
    giveBack(ended.locks);
    if (finished) {
        for (const auto &step : ended.afterCommit)
            step();
    }
    return finished;
}

SqlConnection::Ran SqlConnection::begin()
{
    Ran begun = attempt(Preparation::Once, dialect().begin(), {}, {});
    // The server was away since, and nothing has happened yet.
    if (!begun && begun.error().kind == SqlFailure::Kind::Gone && m_isBroken && reopen())
        begun = attempt(Preparation::Once, dialect().begin(), {}, {});
    return begun;
}

Result<void> SqlConnection::join(const std::function<Result<void>()> &work)
{
    if (m_transaction->failure)
        return failure(m_transaction->failure->error);
    Result<void> done = work();
    if (!done && !m_transaction->failure)
        m_transaction->failure = SqlFailure{done.error()};
    return done;
}

tl::expected<void, SqlFailure> SqlConnection::end(const std::optional<SqlFailure> &failure)
{
    std::optional<SqlFailure> result = failure;
    if (!failure) {
        const Ran committed = attempt(Preparation::Once, u"COMMIT"_s, {}, {});
        if (committed)
            return {};
        result = committed.error();
        // Whether it is committed nobody knows, unless the database says that it gave it up.
        m_isBroken = m_isBroken || result->kind != SqlFailure::Kind::Again;
    }
    if (result->kind == SqlFailure::Kind::Gone && m_isBroken)
        return tl::unexpected(*result); // the server rolls back when it notices
    if (const Ran rolledBack = attempt(Preparation::Once, u"ROLLBACK"_s, {}, {}); !rolledBack) {
        qCWarning(lcDatabase).noquote() << "a transaction could not be ended:" << rolledBack.error().error.detail;
        m_isBroken = true;
    }
    return tl::unexpected(*result);
}

void SqlConnection::afterCommit(std::function<void()> work)
{
    if (m_transaction)
        m_transaction->afterCommit.push_back(std::move(work));
    else
        work();
}

Result<void> SqlConnection::lockUntilCommit(const QString &name)
{
    Q_ASSERT(m_transaction);
    const QString statement = dialect().takeLock();
    if (statement.isEmpty())
        return {};
    const bool givesBack = !dialect().releaseLock().isEmpty();
    bool isTaken = !givesBack;
    // MariaDB's names are good for the whole server and have at most 64 characters.
    const QString key = QString::fromLatin1(
            QCryptographicHash::hash((m_database.databaseName() + u'/' + name).toUtf8(), QCryptographicHash::Sha1)
                    .toHex());
    const auto asked =
            run(statement, {key}, [&](const QSqlQuery &row) { isTaken = isTaken || row.value(0).toInt() == 1; });
    if (!asked)
        return failure(asked.error());
    if (!isTaken) {
        const Error error{Error::DatabaseUnavailable, u"The database stayed locked; another program may hold it."_s,
                          u"the lock "_s + name};
        m_transaction->failure = SqlFailure{error};
        return failure(error);
    }
    if (givesBack)
        m_transaction->locks << key;
    return {};
}

void SqlConnection::giveBack(const QStringList &locks)
{
    for (const QString &key : locks) {
        if (!run(dialect().releaseLock(), {key}, [](const QSqlQuery &) {}))
            m_isBroken = true; // it goes with the connection
    }
}

} // namespace Auth::Internal
