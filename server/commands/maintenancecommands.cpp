// SPDX-License-Identifier: MIT
#include "commands/maintenancecommands.h"

#include "commands/access.h"
#include "commands/configurationsummary.h"
#include "commands/console.h"
#include "commands/exitcodes.h"
#include "commands/text.h"
#include "configuration/supported.h"
#include "mail/mailtexts.h"
#include "tlsfiles.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

Auth::Result<QStringList> plannedSteps(const DatabaseSettings &database, bool exists, const Auth::SqlSchema &schema)
{
    // An empty database in memory tells what a new file would need.
    Auth::SqlConnectionPool pool(exists ? Auth::SqliteOptions{.path = database.path, .readOnly = true}
                                        : Auth::SqliteOptions{.path = u":memory:"_s});
    auto steps = Auth::SqlMigration(pool, schema).plan();
    if (steps && !exists)
        steps->prepend(u"make the file %1"_s.arg(database.path));
    return steps;
}

} // namespace

Auth::Result<void> migrate(const MigrateCommand &command, const Configuration &configuration, Console &console)
{
    const DatabaseSettings &database = configuration.database;
    const auto exists = databaseFileExists(database);
    if (!exists)
        return Auth::failure(exists.error());
    Storage storage(configuration);
    const auto steps = command.dryRun ? plannedSteps(database, *exists, storage.schema()) : storage.migration().apply();
    if (!steps)
        return Auth::failure(steps.error());
    if (steps->isEmpty()) {
        console.print(u"%1 is up to date."_s.arg(database.path));
        return {};
    }
    console.print((command.dryRun ? u"`gatehouse migrate` would change %1:"_s : u"Changed %1:"_s).arg(database.path));
    for (const QString &step : *steps)
        console.print(u"  "_s + step);
    return {};
}

ExitCode checkConfig(const LoadedConfiguration &loaded, Console &console)
{
    QStringList problems = loaded ? unsupportedSettings(*loaded) : loaded.error();
    if (problems.isEmpty()) {
        if (const auto domain = makeDomain(*loaded); !domain)
            problems << sentenceOf(domain.error());
        if (const auto tls = loadTlsFiles(loaded->server); !tls)
            problems << sentenceOf(tls.error());
        if (const auto texts = MailTexts::create(loaded->mail, loaded->server.publicUrl); !texts)
            problems << texts.error();
    }
    for (const QString &problem : std::as_const(problems))
        console.error(problem);
    if (!problems.isEmpty())
        return ExitCode::Configuration;
    const QString name =
            loaded->file.isEmpty() ? u"The configuration (of the environment and the defaults)"_s : loaded->file;
    console.print(name + u" is fine. In effect:"_s);
    for (const QString &line : aligned(configurationSummary(*loaded)))
        console.print(u"  "_s + line);
    return ExitCode::Ok;
}

} // namespace Gatehouse
