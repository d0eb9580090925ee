// SPDX-License-Identifier: MIT
#pragma once

#include "shell/view.h"

namespace GatehouseAdmin {

//! \brief The outbox: what is to be sent, was sent, and failed.
class MailView final : public View
{
    Q_OBJECT

public:
    using View::View;

    void setSession(std::shared_ptr<Session> session) override;
    void refresh() override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace GatehouseAdmin
