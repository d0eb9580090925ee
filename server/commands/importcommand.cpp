// SPDX-License-Identifier: MIT
#include "commands/importcommand.h"

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
        error.reason = u"--resume needs a file, which can be read again."_s;
    else if (error.code == Error::Conflict && command.resume)
        error.reason += u" Without --resume it begins."_s;
    else if (error.code == Error::Conflict)
        error.reason = error.reason.chopped(1) + u": --resume goes on there, --restart begins again."_s;
    return error;
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

Auth::Result<void> tell(const FileImport &import, const ImportCommand &command, Console &console)
{
    const ImportProgress &progress = import.progress();
    console.print(summary(progress, command.dryRun));
    if (progress.rejected == 0)
        return {};
    for (const Rejection &rejection : import.report().kept())
        console.note(u"line %1: %2"_s.arg(rejection.line).arg(rejection.reason));
    return Auth::failure(
            {Error::InvalidField,
             u"%1 rejected; %2"_s.arg(counted(progress.rejected, u"line"_s) +
                                              (progress.rejected == 1 ? u" was"_s : u" were"_s),
                                      import.report().hasFile() ? u"%1 says why."_s.arg(command.rejects)
                                                                : u"--rejects FILE keeps them all, with reasons."_s)});
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
        console.note(u"This file was imported to its end before."_s);
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
        console.note(u"Committed up to line %1: %2"_s.arg(import.progress().linesRead)
                             .arg(summary(import.progress(), command.dryRun)));
        return done;
    }
    return tell(import, command, console);
}

} // namespace Gatehouse
