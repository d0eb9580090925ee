// SPDX-License-Identifier: MIT
#include "core/user.h"

#include <QDebug>

namespace Auth {

QDebug operator<<(QDebug debug, const User &user)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "User(" << user.id.toString() << ", active " << user.isActive << ", verified "
                           << user.isVerified << ", superuser " << user.isSuperuser << ')';
}

} // namespace Auth
