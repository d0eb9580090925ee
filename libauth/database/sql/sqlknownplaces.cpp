// SPDX-License-Identifier: MIT
#include "database/sql/sqlknownplaces.h"

#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/usermapping_p.h"

namespace Auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Internal::SqlConnection;

namespace {

struct Seen
{
    QString place;
    Instant at;
};

//! The latest first.
Result<QList<Seen>> placesOf(SqlConnection &connection, const QVariant &user)
{
    QList<Seen> places;
    const auto done = connection.run(u"SELECT place, last_seen FROM gatehouse_known_places WHERE user_id = ? "
                                     "ORDER BY last_seen DESC, place"_s,
                                     {user}, [&places](const QSqlQuery &row) {
                                         places << Seen{row.value(0).toString(), Instant(row.value(1).toLongLong())};
                                     });
    return done ? Result<QList<Seen>>(places) : failure(done.error());
}

} // namespace

SqlKnownPlaces::SqlKnownPlaces(SqlConnectionPool &pool, SqlSchema schema) : m_pool(pool), m_schema(std::move(schema)) {}

Result<KnownPlaces::Visit> SqlKnownPlaces::note(const UserId &userId, const QByteArray &place, Instant now,
                                                const std::function<Result<void>()> &whenNew)
{
    constexpr auto precision = 24h; // of last_seen, so that few logins write
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const QVariant user = m_schema.ids->toDatabase(userId);
    const QString name = QString::fromLatin1(place);
    Visit visit = Visit::Known;
    const QString users = Internal::quoted(m_schema.userTable);
    const QString held = u"SELECT 1 FROM %1 WHERE id = ?%2"_s.arg(users, m_pool.dialect().forUpdate());
    const auto write = [&]() -> Result<void> {
        // One login of a user at a time.
        if (auto done = (*connection)->run(held, {user}, [](const QSqlQuery &) {}); !done)
            return failure(done.error());
        const auto places = placesOf(**connection, user);
        if (!places)
            return failure(places.error());
        const qint64 at = now.count();
        const auto seen = (*connection)
                                  ->run(u"UPDATE gatehouse_known_places SET last_seen = ? WHERE user_id = ? AND "
                                        "place = ?"_s,
                                        {at, user, name});
        if (!seen || *seen > 0)
            return seen ? Result<void>() : failure(seen.error());
        visit = places->isEmpty() ? Visit::First : Visit::New;
        for (qsizetype i = placesOfUser - 1; i < places->size(); ++i) {
            const auto removed = (*connection)
                                         ->run(u"DELETE FROM gatehouse_known_places WHERE user_id = ? AND place = ?"_s,
                                               {user, places->at(i).place});
            if (!removed)
                return failure(removed.error());
        }
        const auto added = (*connection)
                                   ->run(u"INSERT INTO gatehouse_known_places (user_id, place, last_seen) "
                                         "VALUES (?, ?, ?)"_s,
                                         {user, name, at});
        if (!added)
            return failure(added.error());
        return visit == Visit::New ? whenNew() : Result<void>();
    };
    // Looked up without the write lock: mostly it is the place of yesterday.
    const auto places = placesOf(**connection, user);
    if (!places)
        return failure(places.error());
    for (const Seen &seen : *places) {
        if (seen.place == name && now - seen.at < precision)
            return Visit::Known;
    }
    const auto done = (*connection)->transaction(write);
    return done ? Result<Visit>(visit) : failure(done.error());
}

Result<qint64> SqlKnownPlaces::purge(Instant before)
{
    constexpr int portion = 1000; // rows for which the write lock is held
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const QString users = Internal::quoted(m_schema.userTable);
    qint64 total = 0;
    while (true) {
        // Also what is left of users whom somebody removed where foreign keys mean nothing (SQLite's default).
        QList<QVariantList> old;
        const auto found = (*connection)
                                   ->run(u"SELECT p.user_id, p.place FROM gatehouse_known_places p WHERE "
                                         "p.last_seen < ? AND (EXISTS (SELECT 1 FROM gatehouse_known_places n WHERE "
                                         "n.user_id = p.user_id AND n.last_seen > p.last_seen) OR NOT EXISTS "
                                         "(SELECT 1 FROM %1 u WHERE u.id = p.user_id)) LIMIT ?"_s.arg(users),
                                         {qint64(before.count()), portion}, [&old](const QSqlQuery &row) {
                                             old << QVariantList{row.value(0), row.value(1)};
                                         });
        if (!found)
            return failure(found.error());
        qint64 gone = 0;
        const auto done = (*connection)->transaction([&]() -> Result<void> {
            gone = 0;
            for (const QVariantList &key : std::as_const(old)) {
                const auto removed =
                        (*connection)
                                ->run(u"DELETE FROM gatehouse_known_places WHERE user_id = ? AND place = ?"_s, key);
                if (!removed)
                    return failure(removed.error());
                gone += *removed;
            }
            return {};
        });
        if (!done)
            return failure(done.error());
        total += gone;
        if (old.size() < portion)
            return total;
    }
}

} // namespace Auth
