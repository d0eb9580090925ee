// SPDX-License-Identifier: MIT
#include "commands/maintenancecommands.h"

#include "commandline/words.h"
#include "commands/access.h"
#include "commands/configurationsummary.h"
#include "commands/console.h"
#include "commands/exitcodes.h"
#include "commands/text.h"
#include "mail/mailtexts.h"
#include "tlsfiles.h"
#include "usercolumns.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

//! What a migration does or would do, and what is wrong with the user table besides.
struct MigrationReport
{
    QStringList steps;
    QString problem; //!< empty: nobody is kept from registering
};

Auth::Result<MigrationReport> reportOf(Auth::Result<QStringList> steps, const Auth::SqlMigration &migration,
                                       const QString &userTable)
{
    if (!steps)
        return Auth::failure(steps.error());
    const auto columns = migration.unfilledUserColumns();
    if (!columns)
        return Auth::failure(columns.error());
    return MigrationReport{*std::move(steps),
                           columns->isEmpty() ? QString() : whyNobodyCanRegister(userTable, *columns)};
}

//! Connections for looking only. \param exists else an empty database in memory tells what a new file would need
Auth::SqlConnectionPool lookingPool(const DatabaseSettings &database, bool exists)
{
    if (database.server) {
        Auth::SqlServerOptions server = *database.server;
        server.readOnly = true;
        return Auth::SqlConnectionPool(server);
    }
    return Auth::SqlConnectionPool(exists ? Auth::SqliteOptions{.path = database.path, .readOnly = true}
                                          : Auth::SqliteOptions{.path = u":memory:"_s});
}

Auth::Result<MigrationReport> plannedSteps(const DatabaseSettings &database, bool exists, const Auth::SqlSchema &schema)
{
    Auth::SqlConnectionPool pool = lookingPool(database, exists);
    const Auth::SqlMigration migration(pool, schema);
    auto report = reportOf(migration.plan(), migration, schema.userTable);
    if (report && !exists)
        report->steps.prepend(u"make the file %1"_s.arg(database.path));
    return report;
}

Auth::Result<MigrationReport> takeSteps(Storage &storage)
{
    const Auth::SqlMigration migration = storage.migration();
    return reportOf(migration.apply(), migration, storage.schema().userTable);
}

//! What is wrong with the database that is there, as far as it can be read.
QStringList databaseProblems(const Configuration &configuration)
{
    const auto exists = databaseFileExists(configuration.database);
    if (!exists || !*exists)
        return {}; // no fault of the configuration
    const auto report = plannedSteps(configuration.database, true, Storage(configuration).schema());
    if (!report)
        return report.error().code == Auth::Error::InvalidConfiguration ? QStringList(sentenceOf(report.error()))
                                                                        : QStringList();
    const bool isProblem = !report->problem.isEmpty() && configuration.registration.enabled;
    return isProblem ? QStringList(report->problem) : QStringList();
}

} // namespace

Auth::Result<void> migrate(const MigrateCommand &command, const Configuration &configuration, Console &console)
{
    const DatabaseSettings &database = configuration.database;
    const auto exists = databaseFileExists(database);
    if (!exists)
        return Auth::failure(exists.error());
    Storage storage(configuration);
    const auto report = command.dryRun ? plannedSteps(database, *exists, storage.schema()) : takeSteps(storage);
    if (!report)
        return Auth::failure(report.error());
    if (!report->problem.isEmpty() && configuration.registration.enabled)
        console.note(report->problem);
    if (report->steps.isEmpty()) {
        console.print(Tr::tr("%1 is up to date.").arg(database.display()));
        return {};
    }
    console.print((command.dryRun ? Tr::tr("`gatehouse migrate` would change %1:") : Tr::tr("Changed %1:"))
                          .arg(database.display()));
    for (const QString &step : report->steps)
        console.print(u"  "_s + step);
    return {};
}

ExitCode checkConfig(const LoadedConfiguration &loaded, Console &console)
{
    QStringList problems = loaded ? QStringList() : loaded.error();
    if (problems.isEmpty()) {
        if (const auto domain = makeDomain(*loaded); !domain)
            problems << sentenceOf(domain.error());
        if (const auto tls = loadTlsFiles(loaded->server); !tls)
            problems << sentenceOf(tls.error());
        if (const auto texts = MailTexts::create(loaded->mail, loaded->server.publicUrl); !texts)
            problems << texts.error();
        problems << databaseProblems(*loaded);
    }
    for (const QString &problem : std::as_const(problems))
        console.error(problem);
    if (!problems.isEmpty())
        return ExitCode::Configuration;
    console.print(loaded->file.isEmpty()
                          ? Tr::tr("The configuration (of the environment and the defaults) is fine. In effect:")
                          : Tr::tr("%1 is fine. In effect:").arg(loaded->file));
    for (const QString &line : aligned(configurationSummary(*loaded)))
        console.print(u"  "_s + line);
    return ExitCode::Ok;
}

} // namespace Gatehouse
