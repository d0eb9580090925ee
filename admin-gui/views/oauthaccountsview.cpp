// SPDX-License-Identifier: MIT
#include "views/oauthaccountsview.h"

#include "session/session.h"

namespace GatehouseAdmin {

void OAuthAccountsView::setSession(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    refresh();
}

void OAuthAccountsView::refresh() {}

} // namespace GatehouseAdmin
