// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectionprofile.h"

#include <QCoreApplication>

namespace GatehouseAdmin {

//! \brief Why a connection was not opened, in words for people, and what can be done.
struct OpenFailure
{
    Q_DECLARE_TR_FUNCTIONS(OpenFailure)

public:
    enum class Kind : quint8 {
        Other,
        NoSuchFile,
        NoDatabase,     //!< there is something, but no users in it
        NeedsMigration, //!< `error.detail` has the steps
        TooNew,
        WrongPassword,
        Rejected,    //!< the server answers, and lets nobody in: password, name of the user or of the database
        Unreachable, //!< nothing answers at that address
        Locked,      //!< another program holds the file
        NotAllowed,
        InvalidConfiguration,
    };

    Kind kind = Kind::Other;
    Auth::Error error;
    QString server; //!< who does not answer, for people: `db.example.org:5432`

    //! \brief Looks what it was; where a server was not reached, whether anything answers there.
    //! \note Blocks for up to three seconds. Any thread.
    [[nodiscard]] static OpenFailure of(const ConnectionProfile &profile, const Auth::Error &error);

    //! One sentence each, in the language of the window.
    [[nodiscard]] QString what(const ConnectionProfile &profile) const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString whatNow(const ConnectionProfile &profile) const;
};

} // namespace GatehouseAdmin
