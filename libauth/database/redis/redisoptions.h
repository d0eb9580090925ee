// SPDX-License-Identifier: MIT
#pragma once

#include "../../core/secret.h"

#include <QString>

#include <chrono>

namespace Auth {

//! \brief Where a Redis server is, who we are to it, and how long it may take.
//! \value
//! \source Redis documentation, ACL and TLS
struct GATEHOUSE_AUTH_EXPORT RedisOptions
{
    QString host = QStringLiteral("127.0.0.1"); //!< a name or an address
    quint16 port = 6379;                        //!< of TCP
    QString socketPath;                         //!< a Unix socket, instead of host and port; empty: there is none
    QString userName;                           //!< empty: Redis' user `default`
    Secret password;                            //!< empty: Redis asks for none
    int database = 0;                           //!< 0 or more; Redis has 16 unless told otherwise
    bool tls = false; //!< checks the server's certificate, and that it is that of the host; not over a Unix socket
    QString caFile;   //!< PEM certificates of the authorities to trust; empty: those of the system
    //! For connecting, TLS and logging in together. The system's look-up of a name may take longer.
    std::chrono::milliseconds connectTimeout{1000};
    std::chrono::milliseconds commandTimeout{2000}; //!< for one command and its answer

    //! The server as it is named in logs: `redis://host:6379/0`, without user name and password.
    [[nodiscard]] QString place() const;
};

} // namespace Auth
