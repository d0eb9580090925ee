// SPDX-License-Identifier: MIT
#include "commands/importcommand.h"

#include "commands/access.h"
#include "commands/console.h"
#include "commands/text.h"
#include "transfer/csvreader.h"
#include "transfer/filefingerprint.h"
#include "transfer/importrun.h"
#include "transfer/jsonlinesreader.h"
#include "transfer/rowqueue.h"
#include "transfer/userrecords.h"

#include <QFile>

#include <thread>

#include <unistd.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::ImportProgress;

namespace {

tl::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return Auth::failure(
            {Error::Refused, u"%1 cannot be read: %2."_s.arg(path == u"-" ? u"Standard input"_s : path, why)});
}

//! The file, and how to read it.
struct Source
{
    QFile file;
    std::unique_ptr<RecordReader> reader;
    QByteArray fingerprint; //!< empty for standard input, which cannot be read twice
};

Auth::Result<void> open(Source &source, const ImportCommand &command)
{
    const bool isInput = command.file == u"-";
    source.file.setFileName(command.file);
    const bool isOpen = isInput ? source.file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                : source.file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return unreadable(command.file, source.file.errorString());
    if (!isInput && !source.file.isSequential()) {
        const auto fingerprint = fingerprintOf(source.file);
        if (!fingerprint || !source.file.seek(0))
            return unreadable(command.file, source.file.errorString());
        source.fingerprint = *fingerprint;
    }
    if (command.format == ImportCommand::Format::Csv)
        source.reader = std::make_unique<CsvReader>(source.file);
    else
        source.reader = std::make_unique<JsonLinesReader>(source.file);
    return source.reader->begin();
}

//! Where to begin.
Auth::Result<ImportProgress> startOf(const Source &source, const ImportCommand &command, Auth::ImportLog &log)
{
    ImportProgress fresh{.fingerprint = source.fingerprint};
    if (command.resume && source.fingerprint.isEmpty())
        return Auth::failure({Error::NotSupported, u"--resume needs a file, which can be read again."_s});
    if (source.fingerprint.isEmpty() || command.dryRun)
        return fresh;
    const auto known = log.find(source.fingerprint);
    if (!known)
        return Auth::failure(known.error());
    if (command.resume && !*known) {
        return Auth::failure({Error::Conflict, u"No import of this file was begun; without --resume it begins. "
                                               "A file that was changed is another one."_s});
    }
    if (command.resume)
        return **known;
    if (*known && (*known)->finishedAt.count() == 0 && !command.restart) {
        return Auth::failure(
                {Error::Conflict, u"An import of this file was broken off behind line %1: --resume goes on "
                                  "there, --restart begins again."_s.arg((*known)->linesRead)});
    }
    return fresh;
}

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

Auth::Result<void> storeRows(RowQueue &queue, ImportRun &run, ProgressLine &line)
{
    while (auto rows = queue.pop()) {
        if (auto added = run.add(*std::move(rows)); !added)
            return added;
        line.update(run.progress().place, run.progress().linesRead);
    }
    return {};
}

QString summary(const ImportProgress &progress, bool isDryRun)
{
    QStringList parts{counted(progress.stored, u"user"_s) + (isDryRun ? u" would be imported"_s : u" imported"_s)};
    if (progress.changed > 0)
        parts << u"%1 changed"_s.arg(progress.changed);
    if (progress.skipped > 0)
        parts << u"%1 skipped"_s.arg(progress.skipped);
    if (progress.rejected > 0)
        parts << u"%1 rejected"_s.arg(progress.rejected);
    return parts.join(u", "_s) + u'.';
}

Auth::Result<void> tell(const ImportProgress &progress, const RejectReport &report, const ImportCommand &command,
                        Console &console)
{
    console.print(summary(progress, command.dryRun));
    if (progress.rejected == 0)
        return {};
    for (const QString &sentence : report.hasFile() ? QStringList() : report.kept())
        console.note(sentence);
    return Auth::failure(
            {Error::InvalidField,
             u"%1 rejected; %2"_s.arg(counted(progress.rejected, u"line"_s) +
                                              (progress.rejected == 1 ? u" was"_s : u" were"_s),
                                      report.hasFile() ? u"%1 says why."_s.arg(command.rejects)
                                                       : u"--rejects FILE keeps them all, with reasons."_s)});
}

//! Everything between the first row and the last.
Auth::Result<void> run(Source &source, const UserRecords &records, ImportRun &importRun, ProgressLine &line)
{
    RowQueue queue;
    std::thread reading([&] { readRows(*source.reader, records, queue); });
    auto done = storeRows(queue, importRun, line);
    queue.cancel();
    reading.join();
    line.clear();
    if (done && !source.reader->error().isEmpty())
        return unreadable(source.file.fileName(), source.reader->error());
    return done ? importRun.finish() : done;
}

} // namespace

Auth::Result<void> importUsers(const ImportCommand &command, const Configuration &configuration, Console &console)
{
    const auto domain = command.dryRun ? openDomain(configuration) : openOrMakeDomain(configuration, console);
    if (!domain)
        return Auth::failure(domain.error());
    Source source;
    if (auto opened = open(source, command); !opened)
        return opened;
    const UserRecords records((*domain)->manager().settings(), source.reader->isTextual(), command.ignoreUnknown);
    if (auto checked = records.checkColumns(source.reader->columns()); !checked)
        return checked;
    Storage &storage = (*domain)->storage();
    const auto start = startOf(source, command, storage.imports());
    if (!start)
        return Auth::failure(start.error());
    RejectReport report(command.rejects);
    if (start->finishedAt.count() != 0) {
        console.note(u"This file was imported to its end before."_s);
        return tell(*start, report, command, console);
    }
    if (start->place > 0 && !source.reader->goOn(start->place, start->linesRead))
        return unreadable(command.file, source.file.errorString());
    if (auto opened = report.open(start->reportSize); !opened)
        return opened;
    ProgressLine line(source.fingerprint.isEmpty() ? 0 : source.file.size(), start->place, console.isErrorTerminal(),
                      [&console](const QString &text) { console.showProgress(text); });
    ImportRun importRun(storage.users(), storage.imports(), report, command, *start);
    if (auto done = run(source, records, importRun, line); !done) {
        console.note(u"Committed up to line %1: %2"_s.arg(importRun.progress().linesRead)
                             .arg(summary(importRun.progress(), command.dryRun)));
        return done;
    }
    return tell(importRun.progress(), report, command, console);
}

} // namespace Gatehouse
