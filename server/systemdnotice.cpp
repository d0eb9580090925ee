// SPDX-License-Identifier: MIT
#include "systemdnotice.h"

#include <QByteArray>

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Gatehouse {

void tellSystemd(QByteArrayView state)
{
    const QByteArray place = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (place.size() < 2 || place.size() > qsizetype(sizeof address.sun_path) ||
        (place[0] != '/' && place[0] != '@')) // other kinds of sockets are for virtual machines
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, place.constData(), size_t(place.size()));
    if (place[0] == '@')
        address.sun_path[0] = '\0'; // a name that is no file
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(place.size()));
    [[maybe_unused]] const ssize_t sent =
            ::sendto(socket, state.data(), size_t(state.size()), MSG_NOSIGNAL,
                     reinterpret_cast<const sockaddr *>(&address), length); // the socket interface of C wants it so
    ::close(socket);
}

} // namespace Gatehouse
