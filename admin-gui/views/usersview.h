// SPDX-License-Identifier: MIT
#pragma once

#include "shell/view.h"

namespace GatehouseAdmin {

//! \brief The users that a search finds, and beside them the one that is chosen.
class UsersView final : public View
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
