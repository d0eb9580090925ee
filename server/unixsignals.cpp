// SPDX-License-Identifier: MIT
#include "unixsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace Gatehouse {

namespace {

int writeEnd = -1;
int readEnd = -1;

constexpr std::array handledSignals{SIGTERM, SIGINT, SIGHUP};

// A signal handler may do next to nothing (signal-safety(7)); a byte through a socket is allowed.
void passOn(int number)
{
    const int savedError = errno;
    const auto byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
    errno = savedError;
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return;
    writeEnd = ends[0];
    readEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::read);
    for (const int number : handledSignals)
        handle(number, passOn);
    handle(SIGPIPE, SIG_IGN); // a closed connection is an error of write(), not the end of the service
}

UnixSignals::~UnixSignals()
{
    for (const int number : handledSignals)
        handle(number, SIG_DFL);
    m_notifier.reset();
    ::close(writeEnd);
    ::close(readEnd);
}

void UnixSignals::read()
{
    char number = 0;
    while (::read(readEnd, &number, 1) == 1) {
        if (number == SIGHUP)
            Q_EMIT reloadRequested();
        else
            Q_EMIT stopRequested();
    }
}

} // namespace Gatehouse
