// SPDX-License-Identifier: MIT
#include "views/tokensview.h"

#include "session/session.h"

namespace GatehouseAdmin {

void TokensView::setSession(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    refresh();
}

void TokensView::refresh() {}

} // namespace GatehouseAdmin
