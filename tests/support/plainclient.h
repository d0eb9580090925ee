// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cerrno>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

//! A client that needs no event loop, so that the server's can be held up.
class PlainClient
{
public:
    PlainClient() = default;
    ~PlainClient() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(PlainClient)

    //! False where it is refused, or not heard within 0.4 s: the kernel asks again after one.
    [[nodiscard]] bool connectTo(quint16 port)
    {
        constexpr int unheard = 400;
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0)
            return true;
        pollfd connecting{.fd = m_descriptor, .events = POLLOUT, .revents = 0};
        return errno == EINPROGRESS && ::poll(&connecting, 1, unheard) == 1 && (connecting.revents & POLLERR) == 0;
    }

    [[nodiscard]] bool send(const QByteArray &request)
    {
        return ::send(m_descriptor, request.constData(), std::size_t(request.size()), MSG_NOSIGNAL) == request.size();
    }

    //! Or the end.
    [[nodiscard]] bool hasAnswer() const
    {
        pollfd answered{.fd = m_descriptor, .events = POLLIN, .revents = 0};
        return ::poll(&answered, 1, 0) == 1;
    }
    //! What comes first; empty where nothing does but the end.
    [[nodiscard]] QByteArray receive()
    {
        constexpr int patience = 10'000;
        pollfd answered{.fd = m_descriptor, .events = POLLIN, .revents = 0};
        QByteArray answer(4096, '\0');
        ssize_t size = 0;
        if (::poll(&answered, 1, patience) == 1)
            size = ::recv(m_descriptor, answer.data(), std::size_t(answer.size()), 0);
        answer.truncate(qMax<qsizetype>(size, 0));
        return answer;
    }

private:
    const int m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
};
