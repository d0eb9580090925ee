// SPDX-License-Identifier: MIT
#pragma once

#include "shell/view.h"

namespace GatehouseAdmin {

//! \brief How many users there are, and how they do: tiles that open the list behind each.
class OverviewView final : public View
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
