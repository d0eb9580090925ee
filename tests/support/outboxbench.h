// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqlknownplaces.h"
#include "database/sql/sqloutbox.h"
#include "support/testmanager.h"

//! \brief A manager with an outbox in the same database, and the same clock for all.
struct OutboxBench
{
    explicit OutboxBench(const DatabaseKind &database = {}, const ManagerBench::Adjust &adjust = {})
        : db(database),
          outbox(db.pool, clock),
          places(db.pool, db.schema),
          users(db.users),
          manager(users, &db.tokens, settings(adjust)),
          log(manager)
    {}

    //! A user whose password is "correct horse".
    Auth::User add(const QString &email = QStringLiteral("ada@example.org"))
    {
        return db.add(newUser(email, *TestManager::quickHasher().hash(Auth::Secret("correct horse"))));
    }
    [[nodiscard]] Auth::User stored(const Auth::User &user) { return *db.users.get(user.id); }
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

    Auth::FixedClock clock;
    TestDatabase db;
    Auth::SqlOutbox outbox;
    Auth::SqlKnownPlaces places;
    ForwardingUserDatabase users;
    Auth::UserManager manager;
    EventLog log;

private:
    [[nodiscard]] Auth::UserManagerSettings settings(const ManagerBench::Adjust &adjust)
    {
        Auth::UserManagerSettings settings = TestManager::settings(db.schema, clock);
        settings.outbox = &outbox;
        if (adjust)
            adjust(settings);
        return settings;
    }
};

//! The token that would be mailed now for the only notice of this kind.
inline Auth::Result<std::optional<Auth::Notice>> completedNotice(OutboxBench &bench, Auth::Notice::Kind kind)
{
    for (const Auth::OutboxEntry &entry : bench.entries()) {
        if (entry.notice.kind == kind)
            return bench.manager.completed(entry.notice);
    }
    return Auth::failure(Auth::Error::NoticeNotExists);
}

inline QByteArray tokenOf(const Auth::Result<std::optional<Auth::Notice>> &completed)
{
    return completed && *completed ? (*completed)->token.reveal().toByteArray() : QByteArray();
}
