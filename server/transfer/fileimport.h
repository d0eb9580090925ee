// SPDX-License-Identifier: MIT
#pragma once

#include "storage.h"
#include "transfer/importrun.h"
#include "transfer/recordreader.h"
#include "transfer/userrecords.h"

#include "manager/usermanagersettings.h"

#include <QFile>

#include <functional>
#include <memory>

namespace Gatehouse {

//! A file with users, and how to read it.
struct ImportSource
{
    QFile file;
    std::unique_ptr<RecordReader> reader;

    //! Opens \a path, `-` being standard input, and reads what stands before the records.
    //! \return Error::Refused when it cannot be read; Error::InvalidField when it is no table
    [[nodiscard]] Auth::Result<void> open(const QString &path, ImportCommand::Format format);
    //! As an error: why it cannot be read.
    [[nodiscard]] tl::unexpected<Auth::Error> unreadable(const QString &why) const;
};

//! \brief The import of one file, from wherever an earlier one was broken off.
//!
//! A thread of its own reads and checks, the calling one stores. Memory does not depend on the size of the file.
//! \note One thread. Lends what it is given.
class FileImport
{
public:
    //! What is committed so far. \return false when nobody wants more
    using Progressed = std::function<bool(const Auth::ImportProgress &)>;

    //! \param keptRejections how many rejected lines report() keeps where there is no file for them
    FileImport(const Auth::UserManagerSettings &settings, Storage &storage, const ImportCommand &command,
               qsizetype keptRejections = RejectReport::fewRejections);

    //! \brief Opens the file and finds out where to begin. Reads a file once for its fingerprint: a second a gigabyte.
    //! \return Error::InvalidField for a file that is no table of users; Error::Conflict where an earlier import was
    //! broken off and it is not said what to do about it, and where there is none to go on with; Error::NotSupported
    //! for one to go on with that cannot be read twice; Error::Refused; the errors of the database
    [[nodiscard]] Auth::Result<void> open();
    //! After open(): all of it was imported before, and there is nothing to do.
    [[nodiscard]] bool wasFinished() const { return m_start.finishedAt.count() != 0; }
    //! \brief Stores the rows.
    //! \return Error::Cancelled when nobody wanted more; Error::Refused, the errors of the database. What was committed
    //! stays, and progress() says how far that is.
    [[nodiscard]] Auth::Result<void> run(const Progressed &progressed);

    [[nodiscard]] const Auth::ImportProgress &progress() const { return m_run ? m_run->progress() : m_start; }
    [[nodiscard]] const RejectReport &report() const noexcept { return m_report; }
    //! Bytes of the file; 0 where nobody knows.
    [[nodiscard]] qint64 size() const { return m_isKnown ? m_source.file.size() : 0; }

private:
    [[nodiscard]] Auth::Result<void> findStart();
    [[nodiscard]] Auth::Result<void> store(class RowQueue &queue, const Progressed &progressed);

    const ImportCommand m_command;
    Storage &m_storage;
    const Auth::UserManagerSettings &m_settings;
    ImportSource m_source;
    bool m_isKnown = false; // it has a fingerprint, unlike standard input, which cannot be read twice
    Auth::ImportProgress m_start;
    RejectReport m_report;
    std::optional<UserRecords> m_records;
    std::optional<ImportRun> m_run;
};

} // namespace Gatehouse
