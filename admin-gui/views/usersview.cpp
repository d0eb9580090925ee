// SPDX-License-Identifier: MIT
#include "views/usersview.h"

#include "session/session.h"

namespace GatehouseAdmin {

void UsersView::setSession(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    refresh();
}

void UsersView::refresh() {}

} // namespace GatehouseAdmin
