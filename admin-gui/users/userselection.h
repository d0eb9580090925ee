// SPDX-License-Identifier: MIT
#pragma once

#include "manager/usermanager.h"

namespace GatehouseAdmin {

//! \brief Whom an action is for: some users, or all that match.
struct UserSelection
{
    QList<Auth::UserId> ids = {};                     //!< empty where `allThatMatch` is set
    std::optional<Auth::UserQuery> allThatMatch = {}; //!< everybody whom this search finds when the action runs

    [[nodiscard]] bool isEmpty() const { return ids.isEmpty() && !allThatMatch; }
};

//! First and last row, in a list of users.
using RowRange = std::pair<int, int>;

//! \brief The users in some rows of a list, whether they were ever shown or not.
//! \return in the order of the rows; fewer where the list has become shorter \note Blocks; any thread.
[[nodiscard]] Auth::Result<QList<Auth::UserId>> idsInRows(const Auth::UserManager &manager,
                                                          const Auth::UserQuery &query, QList<RowRange> ranges);

} // namespace GatehouseAdmin
