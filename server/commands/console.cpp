// SPDX-License-Identifier: MIT
#include "commands/console.h"

#include "commandline/words.h"
#include "commands/secretline.h"
#include "commands/terminal.h"
#include "commands/text.h"

#include <cerrno>
#include <cstdio>

#include <unistd.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

void writeLine(QTextStream &stream, const QString &line)
{
    stream << escaped(line) << u'\n';
}

//! \a result, where an Error::NotSupported also tells the way without a terminal.
template<typename T>
Auth::Result<T> orAdvise(Auth::Result<T> result, const QString &advice)
{
    if (!result && result.error().code == Auth::Error::NotSupported)
        result.error().reason += u' ' + advice;
    return result;
}

} // namespace

Console::Console() : m_out(stdout), m_error(stderr), m_input(STDIN_FILENO), m_isProcess(true), m_terminal(u"/dev/tty"_s)
{}

Console::Console(QIODevice *out, QIODevice *error, int input, QString terminal)
    : m_out(out), m_error(error), m_input(input), m_isProcess(false), m_terminal(std::move(terminal))
{}

void Console::print(const QString &line)
{
    writeLine(m_out, line);
}

void Console::error(const QString &line)
{
    m_out.flush(); // so that the two stand in order on a terminal
    writeLine(m_error, line);
    m_error.flush();
}

bool Console::write(const QByteArray &lines)
{
    if (isTerminal()) {
        for (const QString &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts))
            writeLine(m_out, line);
    } else {
        m_out << QString::fromUtf8(lines);
    }
    return flush();
}

void Console::showProgress(const QString &text)
{
    m_error << text;
    m_error.flush();
}

bool Console::isTerminal() const
{
    return m_isProcess && ::isatty(STDOUT_FILENO) != 0;
}

bool Console::isErrorTerminal() const
{
    return m_isProcess && ::isatty(STDERR_FILENO) != 0;
}

bool Console::flush()
{
    m_out.flush();
    return m_out.status() == QTextStream::Ok;
}

Auth::Result<Auth::Secret> Console::askPassword(const QString &question)
{
    const QString advice = Tr::tr("Use --password-stdin or --generate-password.");
    m_out.flush();
    auto password = orAdvise(askAtTerminal(m_terminal, question, Echo::Hidden), advice);
    if (!password)
        return password;
    const auto again = orAdvise(askAtTerminal(m_terminal, Tr::tr("The same again:") + u' ', Echo::Hidden), advice);
    if (!again)
        return again;
    if (*password != *again)
        return Auth::failure({Auth::Error::InvalidPassword, Tr::tr("The two passwords differ; nothing was changed.")});
    return password;
}

Auth::Result<Auth::Secret> Console::firstLineOfStandardInput()
{
    if (::isatty(m_input) != 0) {
        return Auth::failure(
                {Auth::Error::NotSupported, Tr::tr("Standard input is a terminal, which would show what is typed; "
                                                   "send it from a file or a pipe.")});
    }
    SecretLine line;
    while (true) {
        char byte = 0; // one at a time: what follows the line is not ours
        const ssize_t count = ::read(m_input, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            return Auth::failure(
                    {Auth::Error::InvalidField, Tr::tr("Standard input cannot be read: %1.").arg(qt_error_string())});
        }
        if (count == 0 || byte == '\n')
            break;
        line.append(byte);
    }
    if (line.isTooLong())
        return Auth::failure({Auth::Error::InvalidField, Tr::tr("The first line of standard input is too long.")});
    return line.secret();
}

Auth::Result<void> Console::confirm(const QString &question)
{
    m_out.flush();
    const auto answer = orAdvise(askAtTerminal(m_terminal, question + u" [y/N] "_s, Echo::Visible),
                                 Tr::tr("Say --yes when it is meant."));
    if (!answer)
        return Auth::failure(answer.error());
    const QByteArray word = answer->reveal().toByteArray().trimmed().toLower();
    if (word != "y" && word != "yes")
        return Auth::failure({Auth::Error::Cancelled, Tr::tr("Nothing was changed.")});
    return {};
}

} // namespace Gatehouse
