// SPDX-License-Identifier: MIT
#pragma once

#include "core/user.h"

#include <QList>

namespace Gatehouse {

//! One user of a file, ready to be stored, or why not.
struct ImportRow
{
    qint64 line = 0;      //!< where it begins, counted from 1
    qint64 linesRead = 0; //!< up to its end
    qint64 end = 0;       //!< bytes up to its end
    QString problem;      //!< a sentence; empty when the user can be stored
    Auth::User user;      //!< whose id is null when none was given

    // What the file says; the rest has the usual values, which must not replace those of a user who is there.
    bool givesPassword = false;
    bool givesActive = false;
    bool givesSuperuser = false;
    bool givesVerified = false;
};

using ImportRows = QList<ImportRow>;

} // namespace Gatehouse
