// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

//! The field of \a form with this name for screen readers; without one the test program ends.
inline QLineEdit *field(QWidget &form, const QString &accessibleName)
{
    for (auto *one : form.findChildren<QLineEdit *>()) {
        if (one->accessibleName() == accessibleName)
            return one;
    }
    qFatal("no field %s", qPrintable(accessibleName));
}
