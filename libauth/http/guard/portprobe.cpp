// SPDX-License-Identifier: MIT
#include "http/guard/portprobe_p.h"

#include <QTcpSocket>

namespace Auth::Internal {

QString whyPortIsTaken(const QHostAddress &address, quint16 port)
{
    if (port == 0)
        return {};
    // Bound with SO_REUSEADDR alone: connections that linger do not matter. It never listens, for whoever came then
    // would be reset.
    QTcpSocket probe;
    return probe.bind(address, port, QAbstractSocket::ReuseAddressHint) ? QString() : probe.errorString();
}

} // namespace Auth::Internal
