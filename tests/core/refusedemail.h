// SPDX-License-Identifier: MIT
#pragma once

#include "core/emailaddress.h"

#include <QTest>

// What is expected of it was recorded from pydantic 2.10.6 over email-validator 2.2.0 and idna 3.10, on Python 3.13.

inline void addRefusalColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
}

//! The text of the row is refused, for the reason of the row.
inline void refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    const Auth::Result<QString> email = Auth::normalizedEmail(text);
    QVERIFY(!email);
    QCOMPARE(email.error().code, Auth::Error::InvalidEmail);
    QCOMPARE(email.error().reason, reason);
}
