// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../core/error.h"
#include "../core/userid.h"

#include <chrono>
#include <functional>

namespace Auth {

//! \brief From where users have logged in before, so that they can be told of a place that is new.
//!
//! Besides the errors named, every function may return Error::DatabaseUnavailable and Error::Internal.
//! \ownership Whoever has made it owns it; the manager borrows it.
//! \threads Every function blocks, and every thread may call every function at the same time.
//! \source \decision{0014-whose-account}
class GATEHOUSE_AUTH_EXPORT KnownPlaces
{
public:
    //! What a place is to its user.
    enum class Visit : quint8 {
        First, //!< nothing was known of this user
        Known,
        New, //!< the user was seen before, and never here
    };

    KnownPlaces() = default;
    Q_DISABLE_COPY_MOVE(KnownPlaces)
    virtual ~KnownPlaces();

    //! \brief Notes that a user is at \a place. Of the places of a user the latest are kept, a few dozen.
    //! \param place at most 43 characters
    //! \param whenNew called for Visit::New in the transaction that notes it; an error undoes it
    //! \return Error::UserNotExists; the error of \a whenNew
    [[nodiscard]] virtual Result<Visit> note(const UserId &userId, const QByteArray &place, Instant now,
                                             const std::function<Result<void>()> &whenNew) = 0;
    //! \brief Forgets the places not seen since \a before, but the last of each user: else whoever was away for long
    //! could be somebody else, and nobody would be told.
    //! \return how many went
    [[nodiscard]] virtual Result<qint64> purge(Instant before) = 0;
};

} // namespace Auth
