// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QTextStream>

namespace Gatehouse {

//! \brief What a command reads and writes: results on standard output, everything else on standard error.
//!
//! Each call writes one line and never a control character: what came from the database or from outside cannot forge
//! a second line or speak to the terminal (see escaped()).
//! \note One thread.
class Console
{
public:
    //! That of the process.
    Console();
    //! \brief Any other, for tests. \a out and \a error must outlive it.
    //! \param input a descriptor, not closed \param terminal the device at which questions are asked
    Console(QIODevice *out, QIODevice *error, int input, QString terminal);

    //! A line of the result.
    void print(const QString &line);
    //! What went wrong, and what to do.
    void error(const QString &line);
    //! What is worth knowing, but no part of the result: on standard error.
    void note(const QString &line) { error(line); }
    //! \brief A part of a result that is no text for a person, as it is: UTF-8 of whole lines.
    //! On a terminal nothing in it can speak to it. \return false when it did not arrive
    [[nodiscard]] bool write(const QByteArray &lines);
    //! On standard error, as it is: what was written before may be overwritten. Only for texts of our own.
    void showProgress(const QString &text);
    //! Whether a person sees the results, or what stands on standard error.
    [[nodiscard]] bool isTerminal() const;
    [[nodiscard]] bool isErrorTerminal() const;
    //! Hands over what was written. \return false when not all of it arrived: the disk is full, the reader is gone
    [[nodiscard]] bool flush();

    //! \brief Asks for a new password at the terminal, twice, unseen.
    //! \return Error::NotSupported without a terminal; Error::InvalidPassword when the two differ; Error::Cancelled
    [[nodiscard]] Auth::Result<Auth::Secret> askPassword(const QString &question);
    //! \brief The first line of standard input, without its end; empty when there is none. Reads nothing beyond it.
    //! \return Error::NotSupported when a person would type it for all to see; Error::InvalidField when it is too long
    [[nodiscard]] Auth::Result<Auth::Secret> firstLineOfStandardInput();
    //! \brief Asks at the terminal whether it is meant; only `y` and `yes` are.
    //! \return Error::Cancelled for any other answer; Error::NotSupported without a terminal
    [[nodiscard]] Auth::Result<void> confirm(const QString &question);

private:
    QTextStream m_out;
    QTextStream m_error;
    const int m_input;
    const bool m_isProcess; // its standard output and error are those of the process
    const QString m_terminal;
};

} // namespace Gatehouse
