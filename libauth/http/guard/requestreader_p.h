// SPDX-License-Identifier: MIT
#pragma once

#include "http/guard/requestframing_p.h"

namespace Auth::Internal {

class Wire;

//! \brief Reads one request after another off a wire. Holds back what a client has pipelined behind the current one.
class RequestReader
{
public:
    RequestReader(Wire &wire, const ConnectionLimits &limits, bool withholdsFields);

    //! Reads until the request is complete, was refused, or the wire has no more. Tells a client that
    //! waits for `100 Continue` to go on.
    //! \return true when request() is complete
    bool read();
    //! On to the next request.
    void next();
    //! Forgets what was read.
    void clear() { m_held.clear(); }

    [[nodiscard]] const RequestFraming &request() const { return m_request; }
    //! Nothing of a request has come.
    [[nodiscard]] bool isIdle() const;

private:
    void sendContinue();

    Wire &m_wire;
    RequestFraming m_request;
    QByteArray m_held;
    bool m_continueSent = false;
};

} // namespace Auth::Internal
