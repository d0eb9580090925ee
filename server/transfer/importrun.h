// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"
#include "transfer/importrow.h"
#include "transfer/rejectreport.h"

#include "database/importlog.h"
#include "database/userdatabase.h"

namespace Gatehouse {

//! \brief Stores the rows of an import, batch by batch: each is committed as a whole, together with how far it came.
//!
//! A row that the database refuses is rejected like one that could not be read; the rest of its batch is stored.
//! \note One thread. Lends what it is given.
class ImportRun
{
public:
    //! \param start where an earlier run was broken off, or a new one
    ImportRun(Auth::UserDatabase &users, Auth::ImportLog &log, RejectReport &report, const ImportCommand &command,
              Auth::ImportProgress start);

    //! Takes rows; they are stored when there are enough. \return the errors of the database, Error::Refused
    [[nodiscard]] Auth::Result<void> add(ImportRows rows);
    //! Stores the rest. \return as add()
    [[nodiscard]] Auth::Result<void> finish();
    //! What is committed. Where nothing is stored (a dry run), what would be.
    [[nodiscard]] const Auth::ImportProgress &progress() const noexcept { return m_progress; }

private:
    [[nodiscard]] Auth::Result<void> store(const ImportRows &rows, bool isLast);
    [[nodiscard]] Auth::Result<void> storeInTwo(ImportRows rows, bool isLast, const Auth::Error &error);
    //! Within the transaction. It may be run again.
    [[nodiscard]] Auth::Result<void> attempt(const ImportRows &rows, Auth::ImportProgress &next,
                                             QList<Rejection> &rejections);
    [[nodiscard]] Auth::Result<void> storeTaken(const ImportRow &row, const Auth::Error &why,
                                                Auth::ImportProgress &next, QList<Rejection> &rejections);
    [[nodiscard]] Auth::Result<void> note(Auth::ImportProgress &next, const QList<Rejection> &rejections);

    Auth::UserDatabase &m_users;
    Auth::ImportLog &m_log;
    RejectReport &m_report;
    const ImportCommand m_command;
    Auth::ImportProgress m_progress;
    ImportRows m_rows; // that wait for their batch
};

} // namespace Gatehouse
