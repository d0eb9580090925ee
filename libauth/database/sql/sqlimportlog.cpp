// SPDX-License-Identifier: MIT
#include "database/sql/sqlimportlog.h"

#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

ImportProgress read(const QSqlQuery &row, const QByteArray &fingerprint)
{
    ImportProgress progress;
    progress.fingerprint = fingerprint;
    progress.place = row.value(0).toLongLong();
    progress.linesRead = row.value(1).toLongLong();
    progress.stored = row.value(2).toLongLong();
    progress.changed = row.value(3).toLongLong();
    progress.skipped = row.value(4).toLongLong();
    progress.rejected = row.value(5).toLongLong();
    progress.reportSize = row.value(6).toLongLong();
    progress.finishedAt = Instant(row.value(7).toLongLong());
    return progress;
}

} // namespace

Result<std::optional<ImportProgress>> SqlImportLog::find(const QByteArray &fingerprint)
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    std::optional<ImportProgress> progress;
    const auto done = (*connection)
                              ->run(u"SELECT place, lines_read, stored, changed, skipped, rejected, report_size, "
                                    "finished_at FROM gatehouse_imports WHERE fingerprint = ?"_s,
                                    {QString::fromLatin1(fingerprint)},
                                    [&](const QSqlQuery &row) { progress = read(row, fingerprint); });
    return done ? Result<std::optional<ImportProgress>>(progress) : failure(done.error());
}

Result<void> SqlImportLog::save(const ImportProgress &progress)
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const QVariantList values{QString::fromLatin1(progress.fingerprint),
                              progress.place,
                              progress.linesRead,
                              progress.stored,
                              progress.changed,
                              progress.skipped,
                              progress.rejected,
                              progress.reportSize,
                              qint64(progress.finishedAt.count())};
    // Two statements that every database has, instead of one that each writes in its own way.
    return (*connection)->transaction([&]() -> Result<void> {
        if (auto gone =
                    (*connection)->run(u"DELETE FROM gatehouse_imports WHERE fingerprint = ?"_s, {values.constFirst()});
            !gone)
            return failure(gone.error());
        const auto done = (*connection)
                                  ->run(u"INSERT INTO gatehouse_imports (fingerprint, place, lines_read, stored, "
                                        "changed, skipped, rejected, report_size, finished_at) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                        values);
        return done ? Result<void>() : failure(done.error());
    });
}

} // namespace Auth
