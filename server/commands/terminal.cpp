// SPDX-License-Identifier: MIT
#include "commands/terminal.h"

#include "commandline/words.h"
#include "commands/secretline.h"
#include "commands/text.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    Q_DISABLE_COPY_MOVE(Descriptor)
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] int get() const { return m_descriptor; }

private:
    const int m_descriptor;
};

//! \brief Holds back the signals that end or stop a process, and makes them visible to poll(2).
//!
//! They come when this goes. No handler is needed, and no moment is left in which one could be lost.
class HeldSignals
{
public:
    HeldSignals() : m_descriptor(hold(m_before)) {}
    Q_DISABLE_COPY_MOVE(HeldSignals)
    ~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }

private:
    static int hold(sigset_t &before)
    {
        sigset_t held;
        sigemptyset(&held);
        for (const int number : {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP})
            sigaddset(&held, number);
        ::pthread_sigmask(SIG_BLOCK, &held, &before);
        return ::signalfd(-1, &held, SFD_CLOEXEC);
    }

    sigset_t m_before = {};
    const Descriptor m_descriptor;
};

//! The terminal does not show what is typed, only the line break, until this goes.
class HiddenInput
{
public:
    explicit HiddenInput(int terminal) : m_terminal(terminal)
    {
        if (::tcgetattr(terminal, &m_before) != 0)
            return;
        termios hidden = m_before;
        hidden.c_lflag = (hidden.c_lflag & ~static_cast<tcflag_t>(ECHO)) | ECHONL;
        m_isHidden = ::tcsetattr(terminal, TCSAFLUSH, &hidden) == 0; // FLUSH: what was typed before was seen
    }
    Q_DISABLE_COPY_MOVE(HiddenInput)
    ~HiddenInput()
    {
        if (m_isHidden)
            ::tcsetattr(m_terminal, TCSADRAIN, &m_before);
    }

    [[nodiscard]] bool isHidden() const { return m_isHidden; }

private:
    const int m_terminal;
    termios m_before = {};
    bool m_isHidden = false;
};

void writeTo(int terminal, const QByteArray &text)
{
    qsizetype written = 0;
    while (written < text.size()) {
        const auto left = static_cast<std::size_t>(text.size() - written);
        const ssize_t count = ::write(terminal, text.constData() + written, left);
        if (count < 0 && errno != EINTR)
            return;
        written += count > 0 ? count : 0;
    }
}

enum class Reading : quint8 { Done, Ended, Interrupted };

Reading readLine(int terminal, int signalDescriptor, SecretLine &line)
{
    std::array<pollfd, 2> watched{pollfd{terminal, POLLIN, 0}, pollfd{signalDescriptor, POLLIN, 0}};
    while (true) {
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return Reading::Ended;
        if (watched[1].revents & POLLIN)
            return Reading::Interrupted;
        if (watched[0].revents == 0)
            continue;
        char byte = 0;
        const ssize_t count = ::read(terminal, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        const bool isGone = count < 0 || (watched[0].revents & (POLLHUP | POLLERR)) != 0;
        if (count <= 0 && (isGone || line.isEmpty()))
            return Reading::Ended;
        if (byte == '\n')
            return Reading::Done;
        if (count > 0) // 0: Ctrl-D in the middle of a line only hands over what was typed
            line.append(byte);
    }
}

} // namespace

Auth::Result<Auth::Secret> askAtTerminal(const QString &device, const QString &question, Echo echo)
{
    const Descriptor terminal(::open(QFile::encodeName(device).constData(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (terminal.get() < 0 || ::isatty(terminal.get()) == 0)
        return Auth::failure({Auth::Error::NotSupported, Tr::tr("There is no terminal to ask at.")});
    SecretLine line;
    while (true) {
        const HeldSignals heldSignals;
        std::optional<HiddenInput> hidden; // goes before heldSignals: whatever the signal does, the terminal is whole
        if (echo == Echo::Hidden && !hidden.emplace(terminal.get()).isHidden())
            return Auth::failure({Auth::Error::NotSupported, Tr::tr("The terminal would show what is typed.")});
        writeTo(terminal.get(), escaped(question).toLocal8Bit());
        switch (readLine(terminal.get(), heldSignals.descriptor(), line)) {
        case Reading::Done:
            if (line.isTooLong())
                return Auth::failure({Auth::Error::InvalidField, Tr::tr("This line is too long.")});
            return line.secret();
        case Reading::Ended:
            writeTo(terminal.get(), "\n");
            return Auth::failure({Auth::Error::Cancelled, Tr::tr("Nothing was answered, nothing was changed.")});
        case Reading::Interrupted: writeTo(terminal.get(), "\n"); line.clear();
        }
    }
}

} // namespace Gatehouse
