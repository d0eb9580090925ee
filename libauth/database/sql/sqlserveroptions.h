// SPDX-License-Identifier: MIT
#pragma once

#include "../../core/error.h"
#include "../../core/secret.h"

#include <QString>

#include <chrono>

namespace Auth {

//! \brief How a PostgreSQL or MariaDB server is reached.
//! \value
//! \source PostgreSQL documentation, section 34.1 (libpq); \decision{0016-three-databases}
struct GATEHOUSE_AUTH_EXPORT SqlServerOptions
{
    //! Which server it is.
    enum class Kind : quint8 {
        PostgreSql, //!< 13 or newer, by the driver QPSQL
        MariaDb,    //!< MariaDB 10.6 or newer, MySQL 8.0 or newer; by the driver QMYSQL
    };
    //! The names and meanings of libpq's sslmode (PostgreSQL documentation, section 34.19).
    enum class Tls : quint8 {
        Disable,
        Prefer,     //!< encrypted where the server can, nothing is verified
        Require,    //!< encrypted or not at all; nothing is verified
        VerifyCa,   //!< the certificate is of an authority in `tlsCaFile`
        VerifyFull, //!< and it is that of the host; PostgreSQL only
    };

    Kind kind = Kind::PostgreSql;               //!< which server it is
    QString host = QStringLiteral("127.0.0.1"); //!< a name or an address; beginning with a slash, a Unix socket: its
                                                //!< folder for PostgreSQL, itself for MariaDB
    quint16 port = 0;                           //!< 0: 5432 or 3306
    QString userName = {};                      //!< the account at the server
    Secret password = {};                       //!< its password
    QString database = {};                      //!< the name of the database

    Tls tls = Tls::Prefer;           //!< how the way there is protected
    QString tlsCaFile = {};          //!< PEM
    QString tlsCertificateFile = {}; //!< PEM, of this client; empty: none, like the key
    QString tlsKeyFile = {};         //!< PEM

    std::chrono::seconds connectTimeout{3}; //!< libpq takes 1 for 2
    //! How long a statement may take on the server before it is given up; the connection is given up a second later, so
    //! that a server that says nothing holds nobody for ever.
    std::chrono::seconds statementTimeout{5};
    bool readOnly = false; //!< the server refuses to write

    //! \brief Reads `postgresql://user:password@host:5432/name` or `mysql://…`; its parts may be percent-encoded.
    //!
    //! Parameters, with libpq's names: `host` (the path of a Unix socket), `sslmode`, `sslrootcert`, `sslcert`,
    //! `sslkey`, `connect_timeout` and `statement_timeout` (seconds, 1 to 3600).
    //! \return Error::InvalidConfiguration; the reason never quotes the URL, which holds a password
    [[nodiscard]] static Result<SqlServerOptions> fromUrl(const QString &text);

    //! Where it is and who asks, for people and logs: `postgresql://user@host:5432/name`.
    [[nodiscard]] QString toString() const;

    //! Member by member.
    friend bool operator==(const SqlServerOptions &a, const SqlServerOptions &b) = default;
};

} // namespace Auth
