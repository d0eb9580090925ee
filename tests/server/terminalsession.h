// SPDX-License-Identifier: MIT
#pragma once

#include "commands/console.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <functional>

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace Gatehouse {

//! A pipe(2).
class Pipe
{
public:
    Pipe() { m_isOpen = ::pipe(m_ends) == 0; }
    Q_DISABLE_COPY_MOVE(Pipe)
    ~Pipe()
    {
        ::close(m_ends[0]);
        closeWriter();
    }

    [[nodiscard]] int reader() const { return m_ends[0]; }
    [[nodiscard]] int writer() const { return m_ends[1]; }
    void closeWriter()
    {
        if (m_isOpen)
            ::close(m_ends[1]);
        m_isOpen = false;
    }
    void send(const QByteArray &bytes)
    {
        QCOMPARE(::write(m_ends[1], bytes.constData(), size_t(bytes.size())), bytes.size());
        closeWriter();
    }

private:
    int m_ends[2] = {-1, -1};
    bool m_isOpen = false;
};

//! \brief A process of its own with a terminal of its own, at which the test sits.
//!
//! The terminal is the process' /dev/tty, so that Ctrl-C is what it is in life.
class TerminalSession
{
public:
    //! Runs \a work there; what it returns comes out of answer().
    explicit TerminalSession(const std::function<QByteArray(Console &)> &work)
    {
        m_terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (m_terminal < 0 || ::grantpt(m_terminal) != 0 || ::unlockpt(m_terminal) != 0)
            return;
        const QByteArray name = ::ptsname(m_terminal);
        m_watcher =
                ::open(name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC); // keeps the settings readable after the end
        m_child = ::fork();
        if (m_child == 0)
            live(name, work);
        m_answer.closeWriter();
    }
    Q_DISABLE_COPY_MOVE(TerminalSession)
    ~TerminalSession()
    {
        if (isOpen() && !m_hasEnded) { // a test that failed did not wait for it
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, nullptr, 0);
        }
        ::close(m_terminal);
        ::close(m_watcher);
    }

    [[nodiscard]] bool isOpen() const { return m_child > 0; }

    //! Waits until the terminal has shown \a text \a times times. \return false after a minute
    [[nodiscard]] bool waitFor(const QByteArray &text, int times = 1)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_screen.count(text) < times && timer.elapsed() < longPatience)
            readScreen(100);
        return m_screen.count(text) >= times;
    }
    void type(const QByteArray &keys)
    {
        QCOMPARE(::write(m_terminal, keys.constData(), size_t(keys.size())), keys.size());
    }
    //! Waits until the process has taken what was typed. \return false after a minute
    [[nodiscard]] bool waitUntilRead()
    {
        QElapsedTimer timer;
        timer.start();
        int left = 1;
        while (::ioctl(m_watcher, FIONREAD, &left) == 0 && left > 0 && timer.elapsed() < longPatience)
            readScreen(10);
        return left == 0;
    }
    void send(int signal) const { QCOMPARE(::kill(m_child, signal), 0); }

    //! How the process ended, as waitpid(2) tells it.
    [[nodiscard]] int wait()
    {
        int status = -1;
        QElapsedTimer timer;
        timer.start();
        while (::waitpid(m_child, &status, WNOHANG) == 0) {
            readScreen(20); // a full terminal would hold it up
            if (timer.elapsed() > longPatience)
                ::kill(m_child, SIGKILL);
        }
        m_hasEnded = true;
        readScreen(0);
        return status;
    }
    [[nodiscard]] QByteArray answer() const
    {
        QByteArray bytes(10'000, 0);
        return bytes.first(std::max<ssize_t>(0, ::read(m_answer.reader(), bytes.data(), size_t(bytes.size()))));
    }
    [[nodiscard]] const QByteArray &screen() const { return m_screen; }
    [[nodiscard]] bool isEchoing() const
    {
        termios settings = {};
        return ::tcgetattr(m_watcher, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }

private:
    static constexpr int longPatience = 60'000; // milliseconds

    [[noreturn]] void live(const QByteArray &terminalName, const std::function<QByteArray(Console &)> &work) const
    {
        for (int signal = 1; signal < NSIG; ++signal)
            ::signal(signal, SIG_DFL); // QtTest has handlers of its own
        ::setsid();
        const int terminal = ::open(terminalName.constData(), O_RDWR); // becomes the controlling one
        ::ioctl(terminal, TIOCSCTTY, 0);
        QBuffer out;
        QBuffer error;
        out.open(QIODevice::WriteOnly);
        error.open(QIODevice::WriteOnly);
        Console console(&out, &error, -1, QStringLiteral("/dev/tty"));
        const QByteArray answer = work(console);
        const ssize_t written = ::write(m_answer.writer(), answer.constData(), size_t(answer.size()));
        ::_exit(written == answer.size() ? 0 : 1);
    }

    void readScreen(int milliseconds)
    {
        pollfd watched{m_terminal, POLLIN, 0};
        while (::poll(&watched, 1, milliseconds) > 0 && (watched.revents & POLLIN) != 0) {
            char buffer[256];
            const ssize_t count = ::read(m_terminal, buffer, sizeof buffer);
            if (count <= 0)
                return;
            m_screen.append(buffer, count);
            milliseconds = 0;
        }
    }

    int m_terminal = -1;
    int m_watcher = -1;
    pid_t m_child = -1;
    bool m_hasEnded = false;
    Pipe m_answer;
    QByteArray m_screen;
};

} // namespace Gatehouse
