// SPDX-License-Identifier: MIT
#include "database/sql/sqluserimport_p.h"

#include <algorithm>
#include <numeric>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

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

//! A statement whose rows, if any, are of no interest; nothing for an empty one.
Result<void> runAnyway(SqlConnection &connection, const QString &statement)
{
    if (statement.isEmpty())
        return {};
    const auto done = connection.runOnce(statement, {}, [](const QSqlQuery &) {});
    return done ? Result<void>() : failure(done.error());
}

} // namespace

SqlUserImport::SqlUserImport(const SqlSchema &schema, const UserMapping &mapping, const SqlDialect &dialect)
    : m_schema(schema), m_mapping(mapping), m_dialect(dialect), m_rowsOfStatement(dialect.rowsOfInsert())
{}

Result<SqlUserImport::Outcomes> SqlUserImport::store(SqlConnection &connection, const QList<User> &users) const
{
    const std::vector<Group> all = groups(users);
    Outcomes outcomes;
    const auto done = connection.transaction([&]() -> Result<void> {
        outcomes = Outcomes(users.size(), std::nullopt);
        if (auto ready = runAnyway(connection, m_dialect.beforeManyRows()); !ready)
            return ready;
        bool isPassed = false;
        for (const Group &group : all) {
            // Those with keys come first: the database must not make a key that was given.
            if (group.isKeyMade && !std::exchange(isPassed, true)) {
                const QString pass = m_dialect.passMadeKeys(quoted(m_schema.userTable));
                if (auto passed = runAnyway(connection, pass); !passed)
                    return passed;
            }
            if (auto stored = storeGroup(connection, users, group, outcomes); !stored)
                return stored;
        }
        const bool needsPass = m_schema.ids->isNumeric() && !all.empty() && !isPassed;
        return needsPass ? runAnyway(connection, m_dialect.passMadeKeys(quoted(m_schema.userTable))) : Result<void>();
    });
    return done ? Result<Outcomes>(outcomes) : failure(done.error());
}

std::vector<SqlUserImport::Group> SqlUserImport::groups(const QList<User> &users) const
{
    std::vector<Group> all;
    const QList<qsizetype> order = inOrderOfAddress(users);
    for (const qsizetype place : order) {
        const bool isKeyMade = users[place].id.isNull() && m_schema.ids->isNumeric();
        QStringList columns = m_mapping.columnsGiven(users[place]);
        if (isKeyMade)
            columns.removeFirst(); // PostgreSQL takes NULL for a key at its word
        auto group = std::find_if(all.begin(), all.end(), [&](const Group &known) { return known.columns == columns; });
        if (group == all.end())
            group = all.insert(all.end(), Group{columns, isKeyMade, {}, {}, {}});
        group->places << place;
    }
    for (Group &group : all) {
        group.insertOne = statement(group, 1);
        group.insertMany = statement(group, m_rowsOfStatement);
    }
    std::stable_partition(all.begin(), all.end(), [](const Group &group) { return !group.isKeyMade; });
    return all;
}

QString SqlUserImport::statement(const Group &group, qsizetype rows) const
{
    QStringList names;
    for (const QString &name : group.columns)
        names << quoted(name);
    const QString row = u'(' + QStringList(names.size(), u"?"_s).join(u", "_s) + u')';
    return u"INSERT INTO %1 (%2) VALUES %3%4"_s.arg(quoted(m_schema.userTable), names.join(u", "_s),
                                                    QStringList(rows, row).join(u", "_s), m_dialect.unlessTaken());
}

Result<void> SqlUserImport::storeGroup(SqlConnection &connection, const QList<User> &users, const Group &group,
                                       Outcomes &outcomes) const
{
    for (qsizetype from = 0; from < group.places.size(); from += m_rowsOfStatement) {
        const Places portion = group.places.mid(from, m_rowsOfStatement);
        if (auto stored = storePortion(connection, users, group, portion, outcomes); !stored)
            return stored;
    }
    return {};
}

Result<qsizetype> SqlUserImport::insert(SqlConnection &connection, const QList<User> &users, const Group &group,
                                        const Places &places) const
{
    QVariantList values;
    values.reserve(places.size() * group.columns.size());
    for (const qsizetype place : places) {
        User user = users[place];
        if (user.id.isNull())
            user.id = m_schema.ids->make();
        values += group.isKeyMade ? m_mapping.values(user).sliced(1) : m_mapping.values(user);
    }
    const auto [before, after] = m_dialect.countTaken();
    if (auto ready = runAnyway(connection, before); !ready)
        return failure(ready.error());
    const auto inserted = places.size() == 1 ? connection.run(group.insertOne, values)
                          : places.size() == m_rowsOfStatement
                                  ? connection.run(group.insertMany, values)
                                  : connection.runOnce(statement(group, places.size()), values);
    if (!inserted)
        return failure(inserted.error());
    if (after.isEmpty())
        return qsizetype(*inserted);
    qsizetype taken = 0;
    const auto counted =
            connection.run(after, {}, [&taken](const QSqlQuery &row) { taken = row.value(0).toLongLong(); });
    return counted ? Result<qsizetype>(places.size() - taken) : failure(counted.error());
}

Result<void> SqlUserImport::storePortion(SqlConnection &connection, const QList<User> &users, const Group &group,
                                         const Places &places, Outcomes &outcomes) const
{
    const QString savepoint = u"gatehouse_rows"_s;
    const bool isOne = places.size() == 1;
    if (!isOne) {
        if (auto done = runAnyway(connection, u"SAVEPOINT "_s + savepoint); !done)
            return done;
    }
    const auto inserted = insert(connection, users, group, places);
    if (!inserted)
        return failure(inserted.error());
    const bool areAll = *inserted == places.size();
    if (isOne) {
        if (areAll)
            return {};
        const auto why = whyTaken(connection, users[places.constFirst()]);
        if (!why)
            return failure(why.error());
        outcomes[places.constFirst()] = *why;
        return {};
    }
    const QString end = (areAll ? u"RELEASE SAVEPOINT "_s : u"ROLLBACK TO SAVEPOINT "_s) + savepoint;
    if (auto done = runAnyway(connection, end); !done)
        return done;
    for (qsizetype i = 0; !areAll && i < places.size(); ++i) {
        if (auto done = storePortion(connection, users, group, {places[i]}, outcomes); !done)
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
