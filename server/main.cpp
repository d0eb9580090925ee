// SPDX-License-Identifier: MIT
#include "commandline/commandline.h"
#include "commandline/words.h"
#include "commands/console.h"
#include "commands/exitcodes.h"
#include "commands/maintenancecommands.h"
#include "commands/runcommand.h"
#include "configuration/configurationloader.h"
#include "servecommand.h"
#include "translations.h"
#include "version.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Gatehouse;

namespace {

ExitCode run(const CommandLine &line, const ConfigurationLoader &loader)
{
    Console console;
    const LoadedConfiguration configuration = loader.load(loader.findFile(line.configFile));
    if (std::holds_alternative<CheckConfigCommand>(line.command))
        return checkConfig(configuration, console);
    if (!configuration) {
        for (const QString &problem : configuration.error())
            console.error(problem);
        return ExitCode::Configuration;
    }
    if (const auto *serve = std::get_if<ServeCommand>(&line.command))
        return runServe(*serve, *configuration, console);
    return runCommand(line.command, *configuration, console);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gatehouse"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(version));

    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    Translations::speak(languageOfEnvironment(environment));

    const auto line = parseCommandLine(QCoreApplication::arguments().mid(1), QString::fromLatin1(version));
    if (!line) {
        const CommandLineAnswer &answer = line.error();
        std::fputs(answer.text.toLocal8Bit().constData(), answer.exitCode == ExitCode::Ok ? stdout : stderr);
        return static_cast<int>(answer.exitCode);
    }
    return static_cast<int>(run(*line, ConfigurationLoader(environment)));
}
