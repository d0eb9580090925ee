// SPDX-License-Identifier: MIT
#pragma once

#include "shell/view.h"

namespace GatehouseAdmin {

//! \brief Access tokens that are stored, of all users or of one. Shows none of them whole.
class TokensView final : public View
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
