// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"
#include "mail/mailtransport.h"

#include <chrono>
#include <memory>

namespace Gatehouse {

//! \brief Hands mails to an SMTP server (RFC 5321), by libcurl: STARTTLS or TLS from the start, always with a
//! certificate that is good for the host; AUTH PLAIN or LOGIN. One connection for the mails until rest().
//!
//! What the server says about one mail decides about that one: 5yz at RCPT or DATA refuses it, 4yz asks to come later.
//! What it says before, or its silence, is about all of them.
class SmtpTransport final : public MailTransport
{
public:
    //! \param patience for one mail, with the connection; at least 3 s, a third of it for each answer
    explicit SmtpTransport(const MailSettings &settings, std::chrono::seconds patience = std::chrono::seconds(180));
    //! As rest().
    ~SmtpTransport() override;

    [[nodiscard]] Answer deliver(const OutgoingMail &mail, const MayGoOn &mayGoOn) override;
    //! Takes leave of the server.
    void rest() override;

private:
    struct Connection;

    const MailSettings m_settings;
    const std::chrono::seconds m_patience;
    std::unique_ptr<Connection> m_connection;
};

} // namespace Gatehouse
