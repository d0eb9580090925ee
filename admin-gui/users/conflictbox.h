// SPDX-License-Identifier: MIT
#pragma once

#include "users/edithistory.h"

#include <QMessageBox>

namespace GatehouseAdmin {

//! \brief Somebody else changed the same thing meanwhile: shows both values, and lets the person choose.
class ConflictBox final : public QMessageBox
{
    Q_OBJECT

public:
    //! \param actual the user as he or she is now
    ConflictBox(const UserEdit &edit, const Auth::User &actual, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The own value shall be saved; \a edit has seen what is there.
    void insisted(const GatehouseAdmin::UserEdit &edit);
};

} // namespace GatehouseAdmin
