// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqloutbox.h"
#include "support/testmanager.h"

//! \brief A manager with an outbox in the same database, and the same clock for all.
struct OutboxBench
{
    explicit OutboxBench(const DatabaseKind &database = {})
        : db(database), outbox(db.pool, clock), users(db.users), manager(users, &db.tokens, settings()), log(manager)
    {}

    //! A user whose password is "correct horse".
    Auth::User add(const QString &email = QStringLiteral("ada@example.org"))
    {
        return db.add(newUser(email, *TestManager::quickHasher().hash(Auth::Secret("correct horse"))));
    }
    //! All there is, newest first.
    [[nodiscard]] QList<Auth::OutboxEntry> entries() { return *outbox.list(std::nullopt, 1000); }
    //! `reset_requested ada@example.org queued`, sorted.
    [[nodiscard]] QStringList summary()
    {
        QStringList texts;
        for (const Auth::OutboxEntry &entry : entries()) {
            texts << Auth::Notice::name(entry.notice.kind) + u' ' + entry.notice.recipient + u' ' +
                             Auth::OutboxEntry::name(entry.state);
        }
        texts.sort();
        return texts;
    }

    FixedClock clock;
    TestDatabase db;
    Auth::SqlOutbox outbox;
    ForwardingUserDatabase users;
    Auth::UserManager manager;
    EventLog log;

private:
    [[nodiscard]] Auth::UserManagerSettings settings()
    {
        Auth::UserManagerSettings settings = TestManager::settings(db.schema, clock);
        settings.outbox = &outbox;
        return settings;
    }
};
