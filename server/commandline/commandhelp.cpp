// SPDX-License-Identifier: MIT
#include "commandline/commandtable.h"

#include "commandline/words.h"
#include "commands/text.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

//! Two columns: what is written, and what it means.
QString columns(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, terminalWidth(left));
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + padded(left, width) + u"   "_s + right + u'\n';
    return text;
}

QString optionList(const QList<OptionSpec> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : options)
        rows.append({u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value),
                     Tr::tr(option.help)});
    return columns(rows);
}

//! The commands whose name begins with \a prefix, with their arguments.
QString commandList(const QString &prefix)
{
    QList<std::pair<QString, QString>> rows;
    for (const CommandSpec &command : commandSpecs()) {
        if (command.name.startsWith(prefix))
            rows.append({command.name, Tr::tr(command.summary)});
    }
    return columns(rows);
}

QString heading(const QString &words)
{
    return words + u'\n';
}

QString commonList()
{
    return heading(Tr::tr("Every command takes:")) + optionList(commonOptions());
}

QString moreAbout(const QString &command)
{
    return Tr::tr("`%1` tells more about a command.").arg(command) + u'\n';
}

} // namespace

QString CommandSpec::usage() const
{
    QString line = u"gatehouse "_s + name;
    for (const ArgumentSpec &argument : arguments)
        line += argument.isRequired ? u' ' + argument.name : u" [%1]"_s.arg(argument.name);
    return options.isEmpty() ? line : line + u" [options]"_s;
}

QString programHelp()
{
    return Tr::tr("Gatehouse: user management and log-in for anything that speaks HTTP.") + u"\n\n"_s +
           Tr::tr("Usage: %1").arg(u"gatehouse COMMAND [options]"_s) + u"\n\n"_s + heading(Tr::tr("Commands:")) +
           commandList({}) + u'\n' + commonList() + u'\n' + heading(Tr::tr("To begin with:")) +
           u"  gatehouse migrate\n"
           "  gatehouse user create you@example.org --superuser --verified\n"
           "  gatehouse serve\n\n"_s +
           moreAbout(u"gatehouse COMMAND --help"_s);
}

QString groupHelp(const QString &group)
{
    return Tr::tr("Usage: %1").arg(u"gatehouse %1 COMMAND [options]"_s.arg(group)) + u"\n\n"_s +
           heading(Tr::tr("Commands:")) + commandList(group + u' ') + u'\n' +
           moreAbout(u"gatehouse %1 COMMAND --help"_s.arg(group));
}

QString commandHelp(const CommandSpec &command)
{
    QString text = Tr::tr("Usage: %1").arg(command.usage()) + u"\n\n"_s + Tr::tr(command.description) + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + heading(Tr::tr("Options:")) + optionList(command.options);
    text += u'\n' + commonList() + u'\n';
    text += heading(command.examples.size() == 1 ? Tr::tr("Example:") : Tr::tr("Examples:"));
    for (const QString &example : command.examples)
        text += u"  gatehouse "_s + example + u'\n';
    return text;
}

} // namespace Gatehouse
