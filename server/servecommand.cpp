// SPDX-License-Identifier: MIT
#include "servecommand.h"

#include "commands/console.h"
#include "commands/exitcodes.h"
#include "service.h"
#include "systemdnotice.h"
#include "unixsignals.h"

#include <QCoreApplication>

#include <sys/stat.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;

ExitCode runServe(const ServeCommand &command, Configuration configuration, Console &console)
{
    if (!command.host.isEmpty())
        configuration.server.host = command.host;
    if (command.port)
        configuration.server.port = *command.port;
    ::umask(077); // database, key, mails and log belong to this account alone

    LogSink log(configuration.log);
    log.install();
    const auto domain = Domain::create(configuration);
    if (!domain) {
        console.error(u"gatehouse: "_s + sentenceOf(domain.error()));
        return exitCodeOf(domain.error());
    }
    Service service(**domain, log);
    UnixSignals signalsOfSystem;
    QObject::connect(&signalsOfSystem, &UnixSignals::stopRequested, &service, &Service::stop);
    QObject::connect(&signalsOfSystem, &UnixSignals::reloadRequested, &service, &Service::reload);
    QObject::connect(&service, &Service::stopped, QCoreApplication::instance(), &QCoreApplication::quit);

    const auto address = service.start();
    if (!address) {
        console.error(u"gatehouse: "_s + sentenceOf(address.error()));
        return exitCodeOf(address.error());
    }
    console.print(u"Gatehouse listens on %1"_s.arg(*address));
    if (!console.flush()) // whoever started it waits for this line
        return ExitCode::Software;
    tellSystemd("READY=1");
    QObject::connect(&signalsOfSystem, &UnixSignals::stopRequested, &service, [] { tellSystemd("STOPPING=1"); });
    QCoreApplication::exec();
    return ExitCode::Ok;
}

} // namespace Gatehouse
