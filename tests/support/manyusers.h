// SPDX-License-Identifier: MIT
#pragma once

#include "support/testdatabase.h"

//! \brief Fills an empty SQLite database: `user1@example1.org`, …, with random ids, as in real tables. A million take
//! some ten seconds. One in three has proven the address; all are active, and none is a superuser.
inline void seedUsers(TestFile &file, int count)
{
    const QString id =
            QStringLiteral("lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || "
                           "substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || "
                           "hex(randomblob(6)))");
    file.run(QStringLiteral("INSERT INTO user (id, email, hashed_password, is_active, is_superuser, is_verified) "
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                            "SELECT %2, 'user' || i || '@example' || (i % 50) || '.org', "
                            "'$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$' || hex(randomblob(32)), 1, 0, "
                            "i % 3 = 0 FROM n")
                     .arg(QString::number(count), id));
    file.run(QStringLiteral("ANALYZE user"));
}
