// SPDX-License-Identifier: MIT
#include "commands/importcommand.h"

#include "commandline/words.h"
#include "commands/access.h"
#include "commands/console.h"
#include "commands/text.h"
#include "transfer/fileimport.h"
#include "transfer/progressline.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::ImportProgress;

namespace {

//! Why a file cannot be imported, with the options that help.
Error withOptions(Error error, const ImportCommand &command)
{
    if (error.code == Error::NotSupported && command.resume)
        error.reason = Tr::tr("--resume needs a file, which can be read again.");
    else if (error.code == Error::Conflict && command.resume)
        error.reason += u' ' + Tr::tr("Without --resume it begins.");
    else if (error.code == Error::Conflict)
        error.reason += u' ' + Tr::tr("--resume goes on there, --restart begins again.");
    return error;
}

QString summary(const ImportProgress &progress, bool isDryRun)
{
    const int stored = Tr::count(progress.stored);
    QString text = isDryRun ? Tr::tr("%n user(s) would be imported", nullptr, stored)
                            : Tr::tr("%n user(s) imported", nullptr, stored);
    if (progress.changed > 0) //: Goes on after "3 users imported"; so the next two.
        text += Tr::tr(", %n changed", nullptr, Tr::count(progress.changed));
    if (progress.skipped > 0)
        text += Tr::tr(", %n skipped", nullptr, Tr::count(progress.skipped));
    if (progress.rejected > 0)
        text += Tr::tr(", %n rejected", nullptr, Tr::count(progress.rejected));
    //: A whole sentence but for its point: "3 users imported, 1 skipped".
    return Tr::tr("%1.").arg(text);
}

Auth::Result<void> tell(const FileImport &import, const ImportCommand &command, Console &console)
{
    const ImportProgress &progress = import.progress();
    console.print(summary(progress, command.dryRun));
    if (progress.rejected == 0)
        return {};
    for (const Rejection &rejection : import.report().kept())
        console.note(Tr::tr("line %1: %2").arg(rejection.line).arg(rejection.reason));
    const int rejected = Tr::count(progress.rejected);
    return Auth::failure(
            {Error::InvalidField,
             import.report().hasFile()
                     ? Tr::tr("%n line(s) were rejected; %1 says why.", nullptr, rejected).arg(command.rejects)
                     : Tr::tr("%n line(s) were rejected; --rejects FILE keeps them all, with reasons.", nullptr,
                              rejected)});
}

} // namespace

Auth::Result<void> importUsers(const ImportCommand &command, const Configuration &configuration, Console &console)
{
    const auto domain = command.dryRun ? openDomain(configuration) : openOrMakeDomain(configuration, console);
    if (!domain)
        return Auth::failure(domain.error());
    FileImport import((*domain)->manager().settings(), (*domain)->storage(), command);
    if (auto opened = import.open(); !opened)
        return Auth::failure(withOptions(opened.error(), command));
    if (import.wasFinished()) {
        console.note(Tr::tr("This file was imported to its end before."));
        return tell(import, command, console);
    }
    ProgressLine line(import.size(), import.progress().place, console.isErrorTerminal(),
                      [&console](const QString &text) { console.showProgress(text); });
    const auto done = import.run([&line](const ImportProgress &progress) {
        line.update(progress.place, progress.linesRead);
        return true;
    });
    line.clear();
    if (!done) {
        console.note(Tr::tr("Committed up to line %1: %2")
                             .arg(import.progress().linesRead)
                             .arg(summary(import.progress(), command.dryRun)));
        return done;
    }
    return tell(import, command, console);
}

} // namespace Gatehouse
