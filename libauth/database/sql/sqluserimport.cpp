// SPDX-License-Identifier: MIT
#include "database/sql/sqluserimport_p.h"

#include <algorithm>
#include <numeric>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

SqlUserImport::SqlUserImport(const SqlSchema &schema, const UserMapping &mapping, const SqlDialect &dialect)
    : m_schema(schema), m_mapping(mapping), m_dialect(dialect), m_rowsOfStatement(dialect.rowsOfInsert())
{
    for (const Key key : {Key::Given, Key::Made}) {
        m_insertOne[index(key)] = statement(key, 1);
        m_insertMany[index(key)] = statement(key, m_rowsOfStatement);
    }
}

Result<SqlUserImport::Outcomes> SqlUserImport::store(SqlConnection &connection, const QList<User> &users) const
{
    const auto set = [&connection](const QString &statement) -> Result<void> {
        const auto done =
                statement.isEmpty() ? Result<int>(0) : connection.run(statement, {}, [](const QSqlQuery &) {});
        return done ? Result<void>() : failure(done.error());
    };
    Outcomes outcomes;
    const auto done = connection.transaction([&]() -> Result<void> {
        outcomes = Outcomes(users.size(), std::nullopt);
        if (auto ready = set(m_dialect.beforeManyRows()); !ready)
            return ready;
        const auto [given, made] = inOrderOfAddress(users);
        if (auto stored = storeAll(connection, users, given, outcomes); !stored)
            return stored;
        // Before the database makes keys: it must not make one that was given.
        if (m_schema.ids->isNumeric() && !given.isEmpty()) {
            if (auto passed = set(m_dialect.passMadeKeys(quoted(m_schema.userTable))); !passed)
                return passed;
        }
        return storeAll(connection, users, made, outcomes);
    });
    return done ? Result<Outcomes>(outcomes) : failure(done.error());
}

//! In the order of the index on the address: neighbours share a page, and most of the time goes into pages. Equal ones
//! stay in their order, so that the first one wins.
std::pair<SqlUserImport::Places, SqlUserImport::Places> SqlUserImport::inOrderOfAddress(const QList<User> &users) const
{
    Places order(users.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return users[a].email.compare(users[b].email, Qt::CaseInsensitive) < 0;
    });
    if (!m_schema.ids->isNumeric())
        return {order, {}}; // all keys are known before
    const auto made = std::stable_partition(order.begin(), order.end(),
                                            [&](qsizetype place) { return !users[place].id.isNull(); });
    const qsizetype given = made - order.begin();
    return {order.first(given), order.sliced(given)};
}

Result<void> SqlUserImport::storeAll(SqlConnection &connection, const QList<User> &users, const Places &places,
                                     Outcomes &outcomes) const
{
    for (qsizetype from = 0; from < places.size(); from += m_rowsOfStatement) {
        if (auto stored = storePortion(connection, users, places.mid(from, m_rowsOfStatement), outcomes); !stored)
            return stored;
    }
    return {};
}

QString SqlUserImport::statement(Key key, qsizetype rows) const
{
    QStringList names;
    for (const QString &name : m_mapping.columnNames())
        names << quoted(name);
    if (key == Key::Made)
        names.removeFirst(); // PostgreSQL takes NULL for a key at its word
    const QString row = u'(' + QStringList(names.size(), u"?"_s).join(u", "_s) + u')';
    return u"INSERT INTO %1 (%2) VALUES %3%4"_s.arg(quoted(m_schema.userTable), names.join(u", "_s),
                                                    QStringList(rows, row).join(u", "_s), m_dialect.unlessTaken());
}

Result<qsizetype> SqlUserImport::insert(SqlConnection &connection, const QList<User> &users, const Places &places) const
{
    QVariantList values;
    values.reserve(places.size() * m_mapping.columnNames().size());
    Key key = Key::Given;
    for (const qsizetype place : places) {
        User user = users[place];
        if (user.id.isNull())
            user.id = m_schema.ids->make();
        QVariantList ofUser = m_mapping.values(user);
        if (user.id.isNull()) {
            key = Key::Made;
            ofUser.removeFirst();
        }
        values += ofUser;
    }
    const auto [before, after] = m_dialect.countTaken();
    if (!before.isEmpty()) {
        if (auto done = connection.runOnce(before); !done)
            return failure(done.error());
    }
    const auto inserted = places.size() == 1 ? connection.run(m_insertOne[index(key)], values)
                          : places.size() == m_rowsOfStatement
                                  ? connection.run(m_insertMany[index(key)], values)
                                  : connection.runOnce(statement(key, places.size()), values);
    if (!inserted)
        return failure(inserted.error());
    if (after.isEmpty())
        return qsizetype(*inserted);
    qsizetype taken = 0;
    const auto counted =
            connection.run(after, {}, [&taken](const QSqlQuery &row) { taken = row.value(0).toLongLong(); });
    return counted ? Result<qsizetype>(places.size() - taken) : failure(counted.error());
}

Result<void> SqlUserImport::storePortion(SqlConnection &connection, const QList<User> &users, const Places &places,
                                         Outcomes &outcomes) const
{
    const QString savepoint = u"gatehouse_rows"_s;
    const bool isOne = places.size() == 1;
    if (!isOne) {
        if (auto done = connection.runOnce(u"SAVEPOINT "_s + savepoint); !done)
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
    if (auto done = connection.runOnce(end); !done)
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
