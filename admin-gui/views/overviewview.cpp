// SPDX-License-Identifier: MIT
#include "views/overviewview.h"

#include "session/session.h"

namespace GatehouseAdmin {

void OverviewView::setSession(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    refresh();
}

void OverviewView::refresh() {}

} // namespace GatehouseAdmin
