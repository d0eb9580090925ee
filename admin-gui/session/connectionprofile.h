// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QString>

namespace Gatehouse {
struct Configuration;
}

namespace GatehouseAdmin {

//! \brief A connection as it is remembered: everything but its password.
struct ConnectionProfile
{
    enum class Kind : quint8 {
        SqliteFile,    //!< `path`
        Server,        //!< `url`, of PostgreSQL or MariaDB
        Configuration, //!< `path` of a gatehouse.toml, which says everything else
    };

    QString name; //!< how the administrator calls it; no other connection has it
    Kind kind = Kind::SqliteFile;
    QString path = {};
    QString url = {};      //!< as in `[database]`, without a password
    QString redisUrl = {}; //!< as in `[redis]`, without a password; empty: no tokens in Redis are shown
    bool isReadOnly = true;
    bool isProduction = false; //!< wears a band of colour
    QString color = {};        //!< of the band, as #rrggbb; empty: the usual one

    //! \brief What a service with this database would be told.
    //! \param password of `url`; \param redisPassword of `redisUrl`
    //! \return Error::InvalidConfiguration with a sentence that says what to change \note Reads files. Any thread.
    [[nodiscard]] Auth::Result<Gatehouse::Configuration> configuration(const Auth::Secret &password = {},
                                                                       const Auth::Secret &redisPassword = {}) const;

    friend bool operator==(const ConnectionProfile &a, const ConnectionProfile &b) = default;
};

} // namespace GatehouseAdmin
