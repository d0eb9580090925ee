// SPDX-License-Identifier: MIT
#pragma once

#include "database/redis/redisoptions.h"
#include "database/redis/redisreply_p.h"

#include <QDeadlineTimer>
#include <QIODevice>
#include <QList>

#include <tl/expected.hpp>

#include <memory>

struct redisReader;

namespace Auth::Internal {

//! Why there is no answer.
struct RedisFailure
{
    enum class Kind : quint8 {
        Lost,    //!< no connection, or it ended: the command may have been carried out or not
        Overdue, //!< nothing came in time
        Refused, //!< Redis answered an error
    };

    Kind kind = Kind::Lost;
    QString detail; //!< for the log; of Refused it is Redis' own text, which begins with a word such as `WRONGPASS`
};

template<typename T>
using RedisResult = tl::expected<T, RedisFailure>;

//! \brief One connection. The sockets are Qt's, which have TLS with every version of hiredis and raise no SIGPIPE; the
//! protocol is hiredis'.
//! \note Belongs to the thread that opened it. After Lost and Overdue it is of no more use.
class RedisLink
{
public:
    //! Connects, logs in and chooses the database, all within RedisOptions::connectTimeout.
    [[nodiscard]] static RedisResult<std::unique_ptr<RedisLink>> open(const RedisOptions &options);
    ~RedisLink();
    Q_DISABLE_COPY_MOVE(RedisLink)

    //! Sends a command and waits for its answer.
    [[nodiscard]] RedisResult<RedisReply> run(const QList<QByteArray> &command, QDeadlineTimer deadline);
    //! Whether it is open, as far as can be known without asking: a server that has gone was heard to go.
    [[nodiscard]] bool isOpen();

private:
    struct ReaderDeleter
    {
        void operator()(redisReader *reader) const;
    };

    explicit RedisLink(std::unique_ptr<QIODevice> device);
    [[nodiscard]] RedisResult<void> logIn(const RedisOptions &options, QDeadlineTimer deadline);
    [[nodiscard]] RedisResult<void> send(const QList<QByteArray> &command);
    [[nodiscard]] RedisResult<RedisReply> receive(QDeadlineTimer deadline);
    [[nodiscard]] RedisResult<void> waitForMore(QDeadlineTimer deadline);

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<redisReader, ReaderDeleter> m_reader;
};

} // namespace Auth::Internal
