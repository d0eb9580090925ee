// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <optional>
#include <vector>

namespace Auth::Internal {

//! What a failed statement means to the layers above.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT Error fromSqlError(const QSqlError &error);

//! \brief A QSqlDatabase with its prepared statements. Belongs to one thread and never leaves it.
class GATEHOUSE_AUTH_EXPORT SqlConnection
{
public:
    SqlConnection(QSqlDatabase database, QString name);
    Q_DISABLE_COPY_MOVE(SqlConnection)
    ~SqlConnection();

    //! Runs a statement whose preparation is kept: 16 µs instead of 48 µs for a look-up by id.
    //! \a eachRow sees the query at every row; the statement is finished before this returns, so that no
    //! read lock stays behind.
    [[nodiscard]] Result<int> run(const QString &statement, const QVariantList &values,
                                  const std::function<void(QSqlQuery &)> &eachRow = {});
    //! The same for statements that come once, such as those of a migration.
    [[nodiscard]] Result<int> runOnce(const QString &statement, const QVariantList &values = {},
                                      const std::function<void(QSqlQuery &)> &eachRow = {});
    //! A transaction could not be ended as it should: the connection must not be used again.
    [[nodiscard]] bool isBroken() const noexcept { return m_broken; }
    //! The key that the last insert made.
    [[nodiscard]] QVariant lastInsertId() const { return m_lastInsertId; }

    //! \brief Runs \a work between BEGIN IMMEDIATE and COMMIT; within another transaction, as a part of that one.
    //!
    //! An error rolls everything back, also one that the work overlooks: after a statement or an inner transaction
    //! failed, every further statement fails with the same error, as PostgreSQL has it.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);
    //! Calls \a work when the transaction is committed, never when it is rolled back; at once where there is none.
    void afterCommit(std::function<void()> work);

private:
    struct Transaction
    {
        std::optional<Error> failure;
        std::vector<std::function<void()>> afterCommit;
    };

    //! As run(), also after a failure in the transaction.
    [[nodiscard]] Result<int> runKept(const QString &statement, const QVariantList &values,
                                      const std::function<void(QSqlQuery &)> &eachRow = {});
    [[nodiscard]] Result<void> join(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<void> end(Result<void> done);
    //! The error that has spoilt the transaction already, if any.
    [[nodiscard]] const Error *spoilt() const
    {
        return m_transaction && m_transaction->failure ? &*m_transaction->failure : nullptr;
    }
    [[nodiscard]] Result<int> noted(Result<int> done);
    [[nodiscard]] Result<int> execute(QSqlQuery &query, const QVariantList &values,
                                      const std::function<void(QSqlQuery &)> &eachRow);

    QSqlDatabase m_database;
    const QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QVariant m_lastInsertId;
    std::optional<Transaction> m_transaction; // while one is open
    bool m_broken = false;
};

} // namespace Auth::Internal
