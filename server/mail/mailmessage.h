// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace Gatehouse {

//! \brief One mail of plain text, or of plain text and the same as HTML.
struct MailMessage
{
    QString from; //!< `Name <address>` or an address
    QString to;   //!< an address
    QString subject;
    QString text;          //!< lines end with \n
    QString html = {};     //!< empty: plain text only
    QString language = {}; //!< a tag of RFC 5646; empty: not said

    //! The message as it is sent (RFC 5322, RFC 2045), with CRLF line ends. Two bodies are a multipart/alternative (RFC
    //! 2046, section 5.1.4). All of it is ASCII, domains in the form of IDNA too; only the part of an address before
    //! the @ may be beyond (RFC 6532).
    //! \param id left of the @ of Message-ID
    [[nodiscard]] QByteArray toRfc5322(const QDateTime &date, const QByteArray &id) const;
};

} // namespace Gatehouse
