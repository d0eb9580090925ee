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

} // namespace GatehouseAdmin
