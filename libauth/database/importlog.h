// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../core/error.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Auth {

//! \brief How far an import of users has come: what must be known to go on after it was broken off.
//! \value
//! \source \decision{0021-import}
struct ImportProgress
{
    QByteArray fingerprint; //!< of the whole file: 64 hexadecimal digits
    qint64 place = 0;       //!< where to go on: bytes from the start of the file
    qint64 linesRead = 0;   //!< lines before that
    qint64 stored = 0;      //!< users that were not there before
    qint64 changed = 0;     //!< users that were there and have been changed
    qint64 skipped = 0;     //!< lines of users that were there and stay as they are
    qint64 rejected = 0;    //!< lines that could not be used
    qint64 reportSize = 0;  //!< bytes of the report about them
    Instant finishedAt{0};  //!< 0: not finished

    //! Member by member.
    friend bool operator==(const ImportProgress &a, const ImportProgress &b) = default;
};

//! \brief Remembers ImportProgress in the database of the users, so that both are committed as one.
//!
//! Besides the errors named, every function may return Error::DatabaseUnavailable, SchemaMissing and Internal.
//! \ownership Whoever has made it owns it.
//! \threads Every function blocks, and every thread may call every function at the same time.
//! \source \decision{0021-import}
class GATEHOUSE_AUTH_EXPORT ImportLog
{
public:
    ImportLog() = default;
    Q_DISABLE_COPY_MOVE(ImportLog)
    virtual ~ImportLog();

    //! Nothing when no import of this file was ever begun.
    [[nodiscard]] virtual Result<std::optional<ImportProgress>> find(const QByteArray &fingerprint) = 0;
    //! Puts \a progress in the place of what was known of the same file.
    [[nodiscard]] virtual Result<void> save(const ImportProgress &progress) = 0;
};

} // namespace Auth
