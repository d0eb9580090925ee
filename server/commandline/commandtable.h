// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"

#include <QHash>

#include <functional>

namespace Gatehouse {

//! An option of a command: `--limit N`, or a flag when it takes no value.
struct OptionSpec
{
    QString name;     //!< without the two hyphens
    QString value;    //!< what its value is called, `N`; empty for a flag
    const char *help; //!< of the context "CommandLine", to be translated where it is shown; so the others here
    bool isRepeatable = false;
};

//! A positional argument.
struct ArgumentSpec
{
    QString name; //!< `USER`
    bool isRequired = true;
};

//! What was given, sorted but not understood.
struct GivenArguments
{
    QStringList positional;
    QHash<QString, QStringList> options; //!< by name; a flag has one empty value

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    //! The value of \a option, or the empty text.
    [[nodiscard]] QString value(const QString &option) const { return options.value(option).value(0); }
    //! The positional argument, or the empty text.
    [[nodiscard]] QString argument(qsizetype index) const { return positional.value(index); }
};

//! The command that the arguments make, or one sentence that says what to do.
using BuiltCommand = tl::expected<Command, QString>;

//! \brief One command: how it is called, what its help says, and how it becomes a value.
struct CommandSpec
{
    QString name = {};            //!< `user create`
    const char *summary = "";     //!< one line, for the list of commands
    const char *description = ""; //!< for its own help; may have several lines
    QList<ArgumentSpec> arguments = {};
    QList<OptionSpec> options = {};    //!< without those that every command has
    QList<QStringList> exclusive = {}; //!< options of which at most one may be given
    QStringList examples = {};         //!< what follows `gatehouse `
    std::function<BuiltCommand(const GivenArguments &)> build = {};

    [[nodiscard]] const OptionSpec *find(const QString &option) const;
    [[nodiscard]] QString usage() const; //!< `gatehouse user show USER [options]`
};

//! All commands, in the order of the help.
[[nodiscard]] const QList<CommandSpec> &commandSpecs();

//! Those of `gatehouse mail`, a part of the former.
[[nodiscard]] QList<CommandSpec> mailCommandSpecs();

//! `gatehouse import` and `gatehouse export`.
[[nodiscard]] QList<CommandSpec> transferCommandSpecs();

//! Those of `gatehouse token` and `gatehouse oauth`.
[[nodiscard]] QList<CommandSpec> tokenCommandSpecs();

//! `--yes`, as several commands have it.
[[nodiscard]] const OptionSpec &yesOption();
//! `--json`, as several commands have it.
[[nodiscard]] const OptionSpec &jsonOption();
//! The options that every command has.
[[nodiscard]] const QList<OptionSpec> &commonOptions();

//! What `gatehouse --help` prints.
[[nodiscard]] QString programHelp();
//! What `gatehouse user --help` prints: the commands that begin with \a group.
[[nodiscard]] QString groupHelp(const QString &group);
[[nodiscard]] QString commandHelp(const CommandSpec &command);

} // namespace Gatehouse
