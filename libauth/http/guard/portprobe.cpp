// SPDX-License-Identifier: MIT
#include "http/guard/portprobe_p.h"

#include <QTcpServer>

namespace Auth::Internal {

QString whyPortIsTaken(const QHostAddress &address, quint16 port)
{
    if (port == 0)
        return {};
    QTcpServer probe; // binds with SO_REUSEADDR alone, so connections that linger do not matter
    return probe.listen(address, port) ? QString() : probe.errorString();
}

} // namespace Auth::Internal
