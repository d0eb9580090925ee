// SPDX-License-Identifier: MIT
#include "connection.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string_view>

namespace Bench {

namespace {

//! The value of Content-Length; 0 when there is none, -1 for a body of another form.
long bodyBytes(std::string_view head)
{
    constexpr std::string_view length = "\r\nContent-Length:";
    constexpr std::string_view encoding = "\r\nTransfer-Encoding:";
    for (std::size_t at = head.find("\r\n"); at != std::string_view::npos; at = head.find("\r\n", at + 2)) {
        const std::string_view line = head.substr(at);
        if (strncasecmp(line.data(), encoding.data(), std::min(line.size(), encoding.size())) == 0)
            return -1;
        if (strncasecmp(line.data(), length.data(), std::min(line.size(), length.size())) == 0)
            return std::strtol(line.data() + length.size(), nullptr, 10);
    }
    return 0;
}

} // namespace

bool Connection::open()
{
    close();
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_descriptor < 0 || ::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        close();
        return false;
    }
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return true;
}

void Connection::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_busy = false;
    m_input.clear();
}

bool Connection::send(const std::string &request, Clock::time_point due)
{
    m_due = due;
    m_busy = true;
    // A request is far smaller than the send buffer, which is empty between requests.
    return ::send(m_descriptor, request.data(), request.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(request.size());
}

Connection::Outcome Connection::receive()
{
    char bytes[16384];
    while (true) {
        const ssize_t count = ::recv(m_descriptor, bytes, sizeof bytes, MSG_DONTWAIT);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return judge();
        if (count <= 0)
            return Outcome::Failed;
        m_input.append(bytes, static_cast<std::size_t>(count));
        if (const Outcome outcome = judge(); outcome != Outcome::Waiting)
            return outcome;
    }
}

Connection::Outcome Connection::judge()
{
    constexpr std::size_t statusAt = sizeof "HTTP/1.1"; // behind the blank
    const std::size_t end = m_input.find("\r\n\r\n");
    if (end == std::string::npos)
        return Outcome::Waiting;
    const long body = bodyBytes(std::string_view(m_input).substr(0, end + 2));
    if (body < 0 || !m_busy)
        return Outcome::Failed;
    const std::size_t whole = end + 4 + static_cast<std::size_t>(body);
    if (m_input.size() < whole)
        return Outcome::Waiting;
    if (m_input.size() > whole)
        return Outcome::Failed;
    m_status = std::atoi(m_input.c_str() + statusAt);
    m_input.clear();
    m_busy = false;
    return Outcome::Answered;
}

} // namespace Bench
