// SPDX-License-Identifier: MIT
#include "http/guard/requestreader_p.h"

#include "http/guard/wire_p.h"

#include <array>

namespace Auth::Internal {

RequestReader::RequestReader(Wire &wire, const ConnectionLimits &limits, bool withholdsFields)
    : m_wire(wire), m_request(limits, wire.isTls(), withholdsFields)
{}

bool RequestReader::read()
{
    constexpr qsizetype readBytes = 16 * 1024;
    if (!m_held.isEmpty())
        m_held.remove(0, m_request.feed(m_held));
    QTcpSocket &socket = m_wire.socket();
    while (m_held.isEmpty() && m_request.state() < RequestFraming::State::Complete && socket.bytesAvailable() > 0) {
        std::array<char, readBytes> buffer; // not initialised: this is the hot path
        const qsizetype size = qsizetype(socket.read(buffer.data(), readBytes));
        if (size <= 0)
            break;
        const qsizetype taken = m_request.feed({buffer.data(), size});
        m_held.append(buffer.data() + taken, size - taken);
    }
    if (m_request.state() == RequestFraming::State::Body)
        sendContinue();
    return m_request.state() == RequestFraming::State::Complete;
}

void RequestReader::sendContinue()
{
    const bool waits = m_request.head().wantsContinue() && !m_request.hasBodyBegun();
    if (waits && !std::exchange(m_continueSent, true))
        m_wire.send("HTTP/1.1 100 Continue\r\n\r\n");
}

void RequestReader::next()
{
    m_request.reset();
    m_continueSent = false;
}

bool RequestReader::isIdle() const
{
    return !m_request.hasBegun() && m_held.isEmpty() && m_wire.socket().bytesAvailable() == 0;
}

} // namespace Auth::Internal
