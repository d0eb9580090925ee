// SPDX-License-Identifier: MIT
#include "commandline/commandtable.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

//! Two columns: what is written, and what it means.
QString columns(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width) + u"   "_s + right + u'\n';
    return text;
}

QString optionList(const QList<OptionSpec> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : options)
        rows.append({u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value), option.help});
    return columns(rows);
}

//! The commands whose name begins with \a prefix, with their arguments.
QString commandList(const QString &prefix)
{
    QList<std::pair<QString, QString>> rows;
    for (const CommandSpec &command : commandSpecs()) {
        if (command.name.startsWith(prefix))
            rows.append({command.name, command.summary});
    }
    return columns(rows);
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
    return u"Gatehouse: user management and log-in for anything that speaks HTTP.\n\n"
           "Usage: gatehouse COMMAND [options]\n\n"
           "Commands:\n"_s +
           commandList({}) + u"\nEvery command takes:\n"_s + optionList(commonOptions()) +
           u"\nTo begin with:\n"
           "  gatehouse migrate\n"
           "  gatehouse user create you@example.org --superuser --verified\n"
           "  gatehouse serve\n\n"
           "`gatehouse COMMAND --help` tells more about a command.\n"_s;
}

QString groupHelp(const QString &group)
{
    const QString text = u"Usage: gatehouse %1 COMMAND [options]\n\n"
                         "Commands:\n%2\n"
                         "`gatehouse %1 COMMAND --help` tells more about a command.\n"_s;
    return text.arg(group, commandList(group + u' '));
}

QString commandHelp(const CommandSpec &command)
{
    QString text = u"Usage: %1\n\n%2\n"_s.arg(command.usage(), command.description);
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s + optionList(command.options);
    text += u"\nEvery command takes:\n"_s + optionList(commonOptions());
    text += command.examples.size() == 1 ? u"\nExample:\n"_s : u"\nExamples:\n"_s;
    for (const QString &example : command.examples)
        text += u"  gatehouse "_s + example + u'\n';
    return text;
}

} // namespace Gatehouse
