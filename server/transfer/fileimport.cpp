// SPDX-License-Identifier: MIT
#include "transfer/fileimport.h"

#include "commandline/words.h"
#include "transfer/csvreader.h"
#include "transfer/filefingerprint.h"
#include "transfer/jsonlinesreader.h"
#include "transfer/rowqueue.h"

#include <thread>

#include <unistd.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::ImportProgress;

namespace {

const QString standardInput = u"-"_s;

//! Reads, in a thread of its own.
void readRows(RecordReader &reader, const UserRecords &records, RowQueue &queue)
{
    constexpr qsizetype rowsOfPortion = 500;
    constexpr qint64 bytesOfPortion = 1024 * 1024;
    ImportRows rows;
    qint64 begin = 0;
    while (const auto record = reader.next()) {
        if (rows.isEmpty())
            begin = record->end;
        rows << records.read(*record);
        if (rows.size() < rowsOfPortion && record->end - begin < bytesOfPortion)
            continue;
        if (!queue.push(std::exchange(rows, {})))
            return;
    }
    if (!rows.isEmpty())
        queue.push(std::move(rows));
    queue.close();
}

} // namespace

// ---- the file

Auth::Result<void> ImportSource::open(const QString &path, ImportCommand::Format format)
{
    file.setFileName(path);
    const bool isOpen = path == standardInput ? file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                              : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return unreadable(file.errorString());
    if (format == ImportCommand::Format::Csv)
        reader = std::make_unique<CsvReader>(file);
    else
        reader = std::make_unique<JsonLinesReader>(file);
    return {};
}

tl::unexpected<Error> ImportSource::unreadable(const QString &why) const
{
    const bool isInput = file.fileName().isEmpty() || file.fileName() == standardInput;
    return Auth::failure({Error::Refused, isInput ? Tr::tr("Standard input cannot be read: %1.").arg(why)
                                                  : Tr::tr("%1 cannot be read: %2.").arg(file.fileName(), why)});
}

// ---- the import

FileImport::FileImport(const Auth::UserManagerSettings &settings, Storage &storage, const ImportCommand &command,
                       qsizetype keptRejections)
    : m_command(command), m_storage(storage), m_settings(settings), m_report(command.rejects, keptRejections)
{}

Auth::Result<void> FileImport::open()
{
    if (auto opened = m_source.open(m_command.file, m_command.format); !opened)
        return opened;
    if (m_command.file != standardInput && !m_source.file.isSequential()) {
        const auto fingerprint = fingerprintOf(m_source.file);
        if (!fingerprint || !m_source.file.seek(0))
            return m_source.unreadable(m_source.file.errorString());
        m_start.fingerprint = *fingerprint;
        m_isKnown = true;
    }
    if (auto begun = m_source.reader->begin(); !begun)
        return begun;
    m_records.emplace(m_settings, m_source.reader->isTextual(), m_command.ignoreUnknown, m_command.columns);
    if (auto checked = m_records->checkColumns(m_source.reader->columns()); !checked)
        return checked;
    if (auto found = findStart(); !found || wasFinished())
        return found;
    if (m_start.place > 0 && !m_source.reader->goOn(m_start.place, m_start.linesRead))
        return m_source.unreadable(m_source.file.errorString());
    if (auto opened = m_report.open(m_start.reportSize); !opened)
        return opened;
    m_run.emplace(m_storage.users(), m_storage.imports(), m_report, m_command, m_start);
    return {};
}

Auth::Result<void> FileImport::findStart()
{
    if (m_command.resume && !m_isKnown)
        return Auth::failure({Error::NotSupported, Tr::tr("Only a file can be read again, from where it was left.")});
    if (!m_isKnown || m_command.dryRun)
        return {};
    const auto known = m_storage.imports().find(m_start.fingerprint);
    if (!known)
        return Auth::failure(known.error());
    if (m_command.resume && !*known) {
        return Auth::failure(
                {Error::Conflict, Tr::tr("No import of this file was begun. A file that was changed is another one.")});
    }
    if (m_command.resume) {
        m_start = **known;
    } else if (*known && (*known)->finishedAt.count() == 0 && !m_command.restart) {
        return Auth::failure(
                {Error::Conflict,
                 Tr::tr("An import of this file was broken off behind line %1.").arg((*known)->linesRead)});
    }
    return {};
}

Auth::Result<void> FileImport::run(const Progressed &progressed)
{
    Q_ASSERT(m_run);
    RowQueue queue;
    std::thread reading([&] { readRows(*m_source.reader, *m_records, queue); });
    auto done = store(queue, progressed);
    queue.cancel();
    reading.join();
    if (done && !m_source.reader->error().isEmpty())
        return m_source.unreadable(m_source.reader->error());
    return done ? m_run->finish() : done;
}

Auth::Result<void> FileImport::store(RowQueue &queue, const Progressed &progressed)
{
    while (auto rows = queue.pop()) {
        if (auto added = m_run->add(*std::move(rows)); !added)
            return added;
        if (!progressed(m_run->progress()))
            return Auth::failure(Error::Cancelled);
    }
    return {};
}

} // namespace Gatehouse
