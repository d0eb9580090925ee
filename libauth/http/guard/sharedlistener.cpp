// SPDX-License-Identifier: MIT
#include "http/guard/sharedlistener_p.h"

#include <QHostAddress>

#include <cerrno>
#include <cstring>

#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#    include <linux/filter.h>
#endif

namespace Auth::Internal {

namespace {

constexpr int backlog = 4096; // the kernel lowers it to net.core.somaxconn

struct SocketAddress
{
    sockaddr_storage storage = {};
    socklen_t size = 0;
    int family() const { return storage.ss_family; }
    const sockaddr *data() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

SocketAddress ipv4Address(quint32 address, quint16 port)
{
    SocketAddress result;
    auto *in = reinterpret_cast<sockaddr_in *>(&result.storage);
    in->sin_family = AF_INET;
    in->sin_port = htons(port);
    in->sin_addr.s_addr = htonl(address);
    result.size = sizeof(sockaddr_in);
    return result;
}

SocketAddress ipv6Address(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    auto *in = reinterpret_cast<sockaddr_in6 *>(&result.storage);
    in->sin6_family = AF_INET6;
    in->sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address(); // zeros for Any
    memcpy(&in->sin6_addr, &bytes, sizeof(bytes));
    const QByteArray scope = address.scopeId().toLatin1();
    bool isNumber = false;
    const uint number = scope.toUInt(&isNumber);
    in->sin6_scope_id = isNumber ? number : if_nametoindex(scope.constData());
    result.size = sizeof(sockaddr_in6);
    return result;
}

bool setOption(int descriptor, int level, int option, int value)
{
    return ::setsockopt(descriptor, level, option, &value, sizeof(value)) == 0;
}

// Both families share a socket only for Any, as QTcpServer has it.
bool configure(int descriptor, const SocketAddress &socketAddress, bool bothFamilies)
{
    return setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1) && setOption(descriptor, SOL_SOCKET, SO_REUSEPORT, 1) &&
           (socketAddress.family() != AF_INET6 ||
            setOption(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, bothFamilies ? 0 : 1));
}

tl::unexpected<Error> systemFailure(int error)
{
    return failure({Error::Internal, QString::fromLocal8Bit(std::strerror(error))});
}

Result<int> open(const SocketAddress &socketAddress, bool bothFamilies)
{
    const int descriptor = ::socket(socketAddress.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return systemFailure(errno);
    if (configure(descriptor, socketAddress, bothFamilies) &&
        ::bind(descriptor, socketAddress.data(), socketAddress.size) == 0 && ::listen(descriptor, backlog) == 0)
        return descriptor;
    const int error = errno; // close() may change it
    ::close(descriptor);
    return systemFailure(error);
}

} // namespace

Result<int> openSharedListener(const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QHostAddress::IPv4Protocol)
        return open(ipv4Address(address.toIPv4Address(), port), false);
    const bool bothFamilies = address == QHostAddress::Any;
    const Result<int> descriptor = open(ipv6Address(address, port), bothFamilies);
    if (descriptor || !bothFamilies)
        return descriptor;
    return open(ipv4Address(INADDR_ANY, port), false); // a machine without IPv6
}

void ignoreNewcomers([[maybe_unused]] int listener)
{
#ifdef Q_OS_LINUX
    // The filter of a listening socket sees each segment from its TCP header on; the flags are in byte 13 (RFC 9293,
    // section 3.1). SYN without ACK begins a connection.
    constexpr quint32 flags = 13, syn = 0x02, ack = 0x10, drop = 0, keep = 0xffffffff;
    sock_filter code[] = {BPF_STMT(BPF_LD | BPF_B | BPF_ABS, flags), BPF_STMT(BPF_ALU | BPF_AND | BPF_K, syn | ack),
                          BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, syn, 0, 1), BPF_STMT(BPF_RET | BPF_K, drop),
                          BPF_STMT(BPF_RET | BPF_K, keep)};
    const sock_fprog filter{std::size(code), code};
    ::setsockopt(listener, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof(filter)); // without it, some are reset
#endif
}

} // namespace Auth::Internal
