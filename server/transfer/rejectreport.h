// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QFile>
#include <QList>

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
    //! What a terminal has room for.
    static constexpr qsizetype fewRejections = 10;

    //! \param path empty: no file; then the first \a mostKept are kept
    explicit RejectReport(const QString &path, qsizetype mostKept = fewRejections)
        : m_file(path), m_mostKept(path.isEmpty() ? mostKept : 0)
    {}

    //! \brief Makes the file, or opens it to go on. \param size what is kept of it
    //! \return Error::Refused when it cannot be written
    [[nodiscard]] Auth::Result<void> open(qint64 size);
    //! Puts \a rejections behind the first \a size bytes. \return the size then; Error::Refused
    [[nodiscard]] Auth::Result<qint64> write(qint64 size, const QList<Rejection> &rejections);
    //! The first ones; none where there is a file.
    [[nodiscard]] const QList<Rejection> &kept() const noexcept { return m_kept; }
    void keep(const QList<Rejection> &rejections);
    [[nodiscard]] bool hasFile() const { return !m_file.fileName().isEmpty(); }

private:
    [[nodiscard]] tl::unexpected<Auth::Error> refused() const;

    QFile m_file;
    const qsizetype m_mostKept;
    QList<Rejection> m_kept;
};

} // namespace Gatehouse
