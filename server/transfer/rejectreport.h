// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QFile>
#include <QStringList>

#include <memory>

namespace Gatehouse {

//! A line that was not used.
struct Rejection
{
    qint64 line = 0;
    QString email; //!< as far as it is known
    QString reason;
};

//! \brief The report of rejected lines: a table of line, email and reason, that only its owner may read.
//!
//! It is written before the batch that it belongs to is committed, and cut back to what was committed when an import
//! goes on.
//! \note One thread.
class RejectReport
{
public:
    //! Without a file it keeps the first few, for the terminal.
    static constexpr qsizetype mostKept = 10;

    //! \param path empty: no file
    explicit RejectReport(const QString &path) : m_file(path) {}

    //! \brief Makes the file, or opens it to go on. \param size what is kept of it
    //! \return Error::Refused when it cannot be written
    [[nodiscard]] Auth::Result<void> open(qint64 size);
    //! Puts \a rejections behind the first \a size bytes. \return the size then; Error::Refused
    [[nodiscard]] Auth::Result<qint64> write(qint64 size, const QList<Rejection> &rejections);
    //! A sentence each, of the first few.
    [[nodiscard]] const QStringList &kept() const noexcept { return m_kept; }
    void keep(const QList<Rejection> &rejections);
    [[nodiscard]] bool hasFile() const { return !m_file.fileName().isEmpty(); }

private:
    [[nodiscard]] tl::unexpected<Auth::Error> refused() const;

    QFile m_file;
    QStringList m_kept;
};

} // namespace Gatehouse
