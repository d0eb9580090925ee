// SPDX-License-Identifier: MIT
#pragma once

#include "../../core/error.h"
#include "redisoptions.h"

#include <QList>

#include <memory>

namespace Auth {

namespace Internal {
struct RedisReply;
}

//! \brief One connection to Redis for each thread: opened on first use and again after it was lost, closed when the
//! thread ends.
//!
//! While Redis is away one thread at a time asks for it, every 100 ms; the others are refused at once, so that an
//! outage does not keep every thread waiting. The log (gatehouse.redis) has one line when it goes and one when it is
//! back.
//! \ownership Owns the connections. Must outlive whatever uses it.
//! \threads Every thread may call every function at the same time.
//! \source \decision{0019-tokens-in-redis}
class GATEHOUSE_AUTH_EXPORT RedisConnectionPool
{
public:
    //! Whether a command may be carried out twice: where a connection ends before the answer, nobody knows whether the
    //! first time counted.
    enum class Repeat : quint8 { Never, Safe };

    //! Connects to nothing yet.
    explicit RedisConnectionPool(RedisOptions options);
    Q_DISABLE_COPY_MOVE(RedisConnectionPool)
    //! Closes the connection of this thread; those of other threads are closed as their threads end.
    ~RedisConnectionPool();

    //! Where Redis is.
    [[nodiscard]] const RedisOptions &options() const noexcept;

    //! \brief Runs one command, such as `GET` and a key, and waits for the answer: RedisOptions::connectTimeout and
    //! RedisOptions::commandTimeout at most, and as a rule a round trip.
    //! \return the answer; Error::DatabaseUnavailable when there is none, or Redis cannot carry out anything just now;
    //! Error::Internal for a command that it refuses
    [[nodiscard]] Result<Internal::RedisReply> run(const QList<QByteArray> &command, Repeat repeat);
    //! \brief Whether Redis answers: for readiness checks.
    //! \return Error::DatabaseUnavailable with a detail
    [[nodiscard]] Result<void> ping();
    //! Closes the connection of the calling thread; the next use opens it again.
    void closeThisThread();

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Auth
