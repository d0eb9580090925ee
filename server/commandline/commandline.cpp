// SPDX-License-Identifier: MIT
#include "commandline/commandline.h"

#include "commandline/commandtable.h"
#include "commandline/words.h"
#include "configuration/suggestion.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

//! \param sentence without the point at its end, which a question has not either
CommandLineAnswer wrongUsage(const QString &sentence, const QString &helpOf = {})
{
    const QString help = u"gatehouse %1--help"_s.arg(helpOf.isEmpty() ? QString() : helpOf + u' ');
    const bool isQuestion = QStringView(u"?？؟").contains(sentence.back());
    //: %1 is what is wrong with the command line, as a question; %2 a command.
    const QString text = isQuestion ? Tr::tr("%1 See `%2`.")
                                    //: The same where %1 is no question.
                                    : Tr::tr("%1. See `%2`.");
    return {ExitCode::Usage, u"gatehouse: "_s + text.arg(sentence, help) + u'\n'};
}

//! Reads the arguments in two steps: first the words that name the command, then all others for it.
class CommandLineParser
{
public:
    CommandLineParser(QStringList arguments, QString version)
        : m_arguments(std::move(arguments)), m_version(std::move(version))
    {}

    tl::expected<CommandLine, CommandLineAnswer> parse()
    {
        findCommand();
        const qsizetype end = std::find(m_arguments.begin(), m_arguments.end(), u"--"_s) - m_arguments.begin();
        const QStringList options = m_arguments.first(end);
        if (options.contains(u"--help"_s) || options.contains(u"-h"_s))
            return tl::unexpected(help());
        if (options.contains(u"--version"_s))
            return tl::unexpected(CommandLineAnswer{ExitCode::Ok, u"gatehouse %1\n"_s.arg(m_version)});
        if (!m_command)
            return tl::unexpected(withoutCommand());
        return understand();
    }

private:
    //! Takes the command's words out of the arguments. Only options that every command has may stand before them.
    void findCommand()
    {
        for (qsizetype i = 0; i < m_arguments.size() && m_words.size() < 2 && m_arguments[i] != u"--";) {
            if (m_arguments[i] == u"--config") {
                i += 2;
            } else if (isCommonFlag(m_arguments[i])) {
                ++i;
            } else if (m_arguments[i].startsWith(u'-')) {
                return; // its value could not be told from a command
            } else {
                m_words.append(m_arguments.takeAt(i));
                if (findSpec() || !isGroup(m_words.first()))
                    return;
            }
        }
    }

    [[nodiscard]] static bool isCommonFlag(const QString &argument)
    {
        return argument.startsWith(u"--config="_s) || argument == u"--help" || argument == u"-h" ||
               argument == u"--version";
    }

    bool findSpec()
    {
        const QString name = m_words.join(u' ');
        for (const CommandSpec &command : commandSpecs()) {
            if (command.name == name)
                m_command = &command;
        }
        return m_command != nullptr;
    }

    [[nodiscard]] static bool isGroup(const QString &word)
    {
        return std::any_of(commandSpecs().begin(), commandSpecs().end(),
                           [&](const CommandSpec &command) { return command.name.startsWith(word + u' '); });
    }

    [[nodiscard]] CommandLineAnswer help() const
    {
        if (m_command)
            return {ExitCode::Ok, commandHelp(*m_command)};
        if (m_words.isEmpty())
            return {ExitCode::Ok, programHelp()};
        return m_words.size() == 1 && isGroup(m_words.first())
                       ? CommandLineAnswer{ExitCode::Ok, groupHelp(m_words.first())}
                       : withoutCommand();
    }

    //! What to answer when the words name no command.
    [[nodiscard]] CommandLineAnswer withoutCommand() const
    {
        if (m_words.isEmpty())
            return withoutWords();
        const bool inGroup = isGroup(m_words.first());
        const QString group = inGroup ? m_words.first() : QString();
        QStringList candidates;
        for (const CommandSpec &command : commandSpecs()) {
            const QStringList words = command.name.split(u' ');
            const QString candidate = inGroup ? words.value(1) : words.first();
            if ((!inGroup || words.first() == group) && !candidates.contains(candidate))
                candidates.append(candidate);
        }
        if (inGroup && m_words.size() == 1)
            return wrongUsage(Tr::tr("say what to do: %1 %2").arg(group, alternatives(candidates, Tr::tr("%1 or %2"))),
                              group);
        const QString given = printable(m_words.join(u' '));
        const QString closest = closestWord(m_words.last(), candidates);
        return wrongUsage(closest.isEmpty()
                                  ? Tr::tr("there is no command \"%1\"").arg(given)
                                  : Tr::tr("there is no command \"%1\"; did you mean %2?").arg(given, closest),
                          group);
    }

    [[nodiscard]] CommandLineAnswer withoutWords() const
    {
        for (const QString &argument : m_arguments) {
            const QString name = argument.section(u'=', 0, 0);
            if (name.startsWith(u'-') && name != u"--config" && name != u"--")
                return wrongUsage(
                        Tr::tr("say what to do before %1, for example `gatehouse serve`").arg(printable(name)));
        }
        return wrongUsage(Tr::tr("say what to do, for example `gatehouse serve`"));
    }

    tl::expected<CommandLine, CommandLineAnswer> understand()
    {
        GivenArguments given;
        QString complaint = sort(given);
        if (complaint.isEmpty())
            complaint = wrongArguments(given);
        if (!complaint.isEmpty())
            return tl::unexpected(wrongUsage(complaint, m_command->name));
        BuiltCommand command = m_command->build(given);
        if (!command)
            return tl::unexpected(wrongUsage(command.error(), m_command->name));
        return CommandLine{given.value(u"config"_s), *std::move(command)};
    }

    //! Sorts the arguments into options and others; gives a complaint, or nothing.
    QString sort(GivenArguments &given) const
    {
        for (qsizetype i = 0; i < m_arguments.size(); ++i) {
            const QString &argument = m_arguments[i];
            if (argument == u"--") {
                given.positional += m_arguments.sliced(i + 1);
                return {};
            }
            if (!argument.startsWith(u'-') || argument == u"-") {
                given.positional.append(argument);
                continue;
            }
            const QString complaint = takeOption(i, given);
            if (!complaint.isEmpty())
                return complaint;
        }
        return {};
    }

    //! Takes the option at \a i, and its value, which may be the argument behind it.
    QString takeOption(qsizetype &i, GivenArguments &given) const
    {
        const QString &argument = m_arguments[i];
        const QString name = argument.startsWith(u"--"_s) ? argument.sliced(2).section(u'=', 0, 0) : QString();
        const OptionSpec *option = m_command->find(name);
        if (!option)
            return unknownOption(name.isEmpty() ? argument.left(2) : u"--"_s + name);
        const bool hasValue = argument.contains(u'=');
        if (option->value.isEmpty() && hasValue)
            return Tr::tr("--%1 takes no value").arg(name);
        if (given.has(name) && !option->isRepeatable)
            return Tr::tr("--%1 is given twice").arg(name);
        QString value = argument.section(u'=', 1);
        if (!option->value.isEmpty() && !hasValue) {
            if (i + 1 >= m_arguments.size() || m_arguments[i + 1].startsWith(u"--"_s))
                return Tr::tr("--%1 needs its value: --%1 %2").arg(name, option->value);
            value = m_arguments[++i];
        }
        if (name == u"config" && value.isEmpty())
            return Tr::tr("--config needs the name of a file");
        given.options[name].append(value);
        return {};
    }

    [[nodiscard]] QString unknownOption(const QString &name) const
    {
        if (name == u"--password" || name == u"--token")
            return Tr::tr("%1 does not exist, because everyone on the machine can read arguments; use %1-stdin")
                    .arg(name);
        QStringList names;
        for (const OptionSpec &option : m_command->options + commonOptions())
            names.append(u"--"_s + option.name);
        const QString closest = closestWord(name, names);
        return closest.isEmpty()
                       ? Tr::tr("%1 has no option %2").arg(m_command->name, printable(name))
                       : Tr::tr("%1 has no option %2; did you mean %3?").arg(m_command->name, printable(name), closest);
    }

    [[nodiscard]] QString wrongArguments(const GivenArguments &given) const
    {
        const QList<ArgumentSpec> &wanted = m_command->arguments;
        if (given.positional.size() > wanted.size())
            return Tr::tr("there are more arguments than the %1 that %2 takes: %3")
                    .arg(QString::number(wanted.size()), m_command->name, m_command->usage());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (i >= given.positional.size() && wanted[i].isRequired)
                return Tr::tr("%1 needs %2: %3").arg(m_command->name, wanted[i].name, m_command->usage());
            if (i < given.positional.size() && given.positional[i].isEmpty())
                return Tr::tr("%1 must not be empty").arg(wanted[i].name);
        }
        for (const QStringList &options : m_command->exclusive) {
            if (std::count_if(options.begin(), options.end(),
                              [&](const QString &option) { return given.has(option); }) > 1)
                return Tr::tr("--%1 and --%2 exclude each other").arg(options.value(0), options.value(1));
        }
        return {};
    }

    QStringList m_arguments;
    QString m_version;
    QStringList m_words; //!< `user`, `create`
    const CommandSpec *m_command = nullptr;
};

} // namespace

tl::expected<CommandLine, CommandLineAnswer> parseCommandLine(const QStringList &arguments, const QString &version)
{
    return CommandLineParser(arguments, version).parse();
}

} // namespace Gatehouse
