// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../core/user.h"

#include <QList>

#include <optional>

namespace Auth {

//! \brief Which stored tokens to list, newest first. All conditions must hold; unset ones hold for every token.
//! \value
//! \source Gatehouse's own: \decision{0029-lists-and-figures}
struct AccessTokenQuery
{
    UserId userId = {};                     //!< of this user; null: of all
    std::optional<Instant> madeSince = {};  //!< at this instant or later
    std::optional<Instant> madeBefore = {}; //!< earlier than this instant
    QString after = {};                     //!< AccessTokenPage::nextCursor of the page before; empty: the first page
    int limit = 200;                        //!< tokens a page, 1 to 1000
};

//! \brief One page: keyset paging costs the same on every page, and skips nothing when tokens come and go.
//! \value
//! \source Gatehouse's own: \decision{0029-lists-and-figures}
struct AccessTokenPage
{
    QList<AccessToken> tokens; //!< newest first
    QString nextCursor;        //!< empty on the last page; opaque, and as secret as the tokens
};

} // namespace Auth
