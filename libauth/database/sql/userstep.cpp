// SPDX-License-Identifier: MIT
#include "database/sql/userstep_p.h"

#include <QSqlQuery>

namespace Auth::Internal {

Result<bool> UserStep::hasTwins(const UserQuery &query) const
{
    if (query.after.isEmpty() || query.sort != UserQuery::Sort::Email)
        return false;
    const auto statement = m_search.twins(query);
    if (!statement)
        return failure(statement.error());
    bool has = false;
    const auto done = m_connection.run(statement->text, statement->values, [&has](const QSqlQuery &) { has = true; });
    return done ? Result<bool>(has) : failure(done.error());
}

Result<QString> UserStep::sorted(const UserQuery &query, int count) const
{
    const auto statement = m_search.nth(query, count);
    if (!statement)
        return failure(statement.error());
    QString cursor;
    const auto done = m_connection.run(statement->text, statement->values, [&](const QSqlQuery &row) {
        if (row.value(2).toInt() == count) // else there were fewer
            cursor = query.cursorBehind(row.value(0).toString(), m_schema.ids->fromDatabase(row.value(1)));
    });
    return done ? Result<QString>(cursor) : failure(done.error());
}

Result<QString> UserStep::cursorBehind(const UserQuery &query, int count) const
{
    struct Place
    {
        QString email;
        UserId id;
        QString lowered;
    };
    const auto twins = hasTwins(query);
    if (!twins)
        return failure(twins.error());
    if (*twins)
        return sorted(query, count);
    const auto statement = m_search.leap(query, count);
    if (!statement)
        return failure(statement.error());
    QList<Place> places;
    const auto done = m_connection.run(statement->text, statement->values, [&](const QSqlQuery &row) {
        places << Place{row.value(0).toString(), m_schema.ids->fromDatabase(row.value(1)), row.value(2).toString()};
    });
    if (!done)
        return failure(done.error());
    const bool byEmail = query.sort == UserQuery::Sort::Email;
    const qsizetype wanted = byEmail && count > 1 ? 1 : 0;
    if (places.size() <= wanted)
        return QString(); // there are fewer
    for (qsizetype other = 0; byEmail && other < places.size(); ++other) {
        if (other != wanted && places[other].lowered == places[wanted].lowered)
            return sorted(query, count);
    }
    return query.cursorBehind(places[wanted].email, places[wanted].id);
}

} // namespace Auth::Internal
