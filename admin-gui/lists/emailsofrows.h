// SPDX-License-Identifier: MIT
#pragma once

#include "domain.h"

namespace GatehouseAdmin {

//! \brief Fills in `email` of each row whose user exists. \param idOf gives the user's id of a row
//! \note Blocks; any thread.
template<typename Row, typename IdOf>
[[nodiscard]] Auth::Result<void> fillEmails(Gatehouse::Domain &domain, QList<Row> &rows, IdOf idOf)
{
    QSet<Auth::UserId> ids;
    for (const Row &row : std::as_const(rows))
        ids.insert(idOf(row));
    const auto emails = domain.manager().userDatabase().emailsOf(ids.values());
    if (!emails)
        return Auth::failure(emails.error());
    for (Row &row : rows)
        row.email = emails->value(idOf(row));
    return {};
}

} // namespace GatehouseAdmin
