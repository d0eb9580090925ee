// SPDX-License-Identifier: MIT
#include "database/sql/sqluserimport_p.h"

#include "core/logging_p.h"

#include <algorithm>
#include <numeric>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

//! Rows of one statement. SQLite has no way to the server that many rows could share; and as it knows of each row
//! whether it went in, it needs no savepoint, for which it would copy every page that it changes.
constexpr qsizetype rowsOfStatement = 1;

//! A row that is there already is no error: that would undo the whole transaction.
QString unlessTaken()
{
    return u" ON CONFLICT DO NOTHING"_s;
}

//! SQLite keeps 2 MB of its pages, too few where every row goes into three other places of a large table: a million
//! users take half as long again.
void makeRoom(SqlConnection &connection)
{
    if (auto done = connection.run(u"PRAGMA cache_size = -16384"_s, {}); !done) // KiB
        qCDebug(lcDatabase).noquote() << "no larger cache:" << done.error().detail;
}

//! In the order of the index on the address: neighbours share a page, and most of the time goes into pages. Equal ones
//! stay in their order, so that the first one wins.
QList<qsizetype> inOrderOfAddress(const QList<User> &users)
{
    QList<qsizetype> order(users.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return users[a].email.compare(users[b].email, Qt::CaseInsensitive) < 0;
    });
    return order;
}

} // namespace

Result<SqlUserImport::Outcomes> SqlUserImport::store(SqlConnection &connection, const QList<User> &users) const
{
    makeRoom(connection);
    const Places order = inOrderOfAddress(users);
    Outcomes outcomes;
    const auto done = connection.transaction([&]() -> Result<void> {
        outcomes = Outcomes(users.size(), std::nullopt);
        for (qsizetype from = 0; from < order.size(); from += rowsOfStatement) {
            if (auto stored = storePortion(connection, users, order.mid(from, rowsOfStatement), outcomes); !stored)
                return stored;
        }
        return {};
    });
    return done ? Result<Outcomes>(outcomes) : failure(done.error());
}

SqlUserImport::SqlUserImport(const SqlSchema &schema, const UserMapping &mapping)
    : m_schema(schema), m_mapping(mapping), m_insertOne(statement(1)), m_insertMany(statement(rowsOfStatement))
{}

QString SqlUserImport::statement(qsizetype rows) const
{
    QStringList names;
    for (const QString &name : m_mapping.columnNames())
        names << quoted(name);
    const QString row = u'(' + QStringList(names.size(), u"?"_s).join(u", "_s) + u')';
    return u"INSERT INTO %1 (%2) VALUES %3%4"_s.arg(quoted(m_schema.userTable), names.join(u", "_s),
                                                    QStringList(rows, row).join(u", "_s), unlessTaken());
}

Result<int> SqlUserImport::insert(SqlConnection &connection, const QList<User> &users, const Places &places) const
{
    QVariantList values;
    values.reserve(places.size() * m_mapping.columnNames().size());
    for (const qsizetype place : places) {
        User user = users[place];
        if (user.id.isNull())
            user.id = m_schema.ids->make();
        values += m_mapping.values(user);
    }
    if (places.size() == 1)
        return connection.run(m_insertOne, values);
    return places.size() == rowsOfStatement ? connection.run(m_insertMany, values)
                                            : connection.runOnce(statement(places.size()), values);
}

Result<void> SqlUserImport::storePortion(SqlConnection &connection, const QList<User> &users, const Places &places,
                                         Outcomes &outcomes) const
{
    const QString savepoint = u"gatehouse_rows"_s;
    const bool isOne = places.size() == 1;
    if (!isOne) {
        if (auto done = connection.run(u"SAVEPOINT "_s + savepoint, {}); !done)
            return failure(done.error());
    }
    const auto inserted = insert(connection, users, places);
    if (!inserted)
        return failure(inserted.error());
    if (isOne) {
        if (*inserted == 1)
            return {};
        const auto why = whyTaken(connection, users[places.constFirst()]);
        if (!why)
            return failure(why.error());
        outcomes[places.constFirst()] = *why;
        return {};
    }
    const bool areAll = *inserted == places.size();
    const QString end = (areAll ? u"RELEASE SAVEPOINT "_s : u"ROLLBACK TO SAVEPOINT "_s) + savepoint;
    if (auto done = connection.run(end, {}); !done)
        return failure(done.error());
    for (qsizetype i = 0; !areAll && i < places.size(); ++i) {
        if (auto done = storePortion(connection, users, {places[i]}, outcomes); !done)
            return done;
    }
    return {};
}

Result<Error> SqlUserImport::whyTaken(SqlConnection &connection, const User &user) const
{
    bool isIdTaken = false;
    if (!user.id.isNull()) {
        const auto done = connection.run(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(quoted(m_schema.userTable)),
                                         {m_schema.ids->toDatabase(user.id)},
                                         [&isIdTaken](const QSqlQuery &) { isIdTaken = true; });
        if (!done)
            return failure(done.error());
    }
    return isIdTaken ? Error(Error::Conflict, u"This id is taken."_s)
                     : Error(Error::UserAlreadyExists, u"This address is taken."_s);
}

} // namespace Auth::Internal
