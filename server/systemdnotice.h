// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace Gatehouse {

//! \brief Tells systemd what becomes of the service, where it was started with `Type=notify`; elsewhere does nothing.
//! \param state such as `READY=1` (sd_notify(3))
//! \note Any thread. Does not wait.
void tellSystemd(QByteArrayView state);

} // namespace Gatehouse
