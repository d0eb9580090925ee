// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/httpvalues.h"

#include <functional>
#include <memory>

namespace Auth {

namespace Internal {
class Courier;
struct CourierAddress;
}

//! \brief The duty to answer one request, from any thread, once.
//!
//! A copy is the same duty; the first answer() counts, later ones are nothing. The answer is written in the thread
//! of the QHttpServer; when that is gone, the answer goes nowhere and nothing is harmed.
class GATEHOUSE_HTTP_EXPORT Responder
{
public:
    void answer(HttpAnswer answer) const;

private:
    friend class Internal::Courier;
    Responder(std::shared_ptr<Internal::CourierAddress> address, quint64 ticket) : m_address(std::move(address)), m_ticket(ticket) {}

    std::shared_ptr<Internal::CourierAddress> m_address;
    quint64 m_ticket;
};

} // namespace Auth
