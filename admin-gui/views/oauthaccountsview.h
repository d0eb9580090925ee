// SPDX-License-Identifier: MIT
#pragma once

#include "shell/view.h"

namespace GatehouseAdmin {

//! \brief Accounts at providers, by provider and user.
class OAuthAccountsView final : public View
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
