// SPDX-License-Identifier: MIT
#include "views/mailview.h"

#include "session/session.h"

namespace GatehouseAdmin {

void MailView::setSession(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    refresh();
}

void MailView::refresh() {}

} // namespace GatehouseAdmin
