// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace Gatehouse {

//! \brief One mail of plain text.
struct MailMessage
{
    QString from; //!< `Name <address>` or an address
    QString to;   //!< an address
    QString subject;
    QString text; //!< lines end with \n

    //! The message as it is sent (RFC 5322, RFC 2045, RFC 6532 for addresses beyond ASCII), with CRLF line ends.
    //! \param id left of the @ of Message-ID
    [[nodiscard]] QByteArray toRfc5322(const QDateTime &date, const QByteArray &id) const;
};

} // namespace Gatehouse
