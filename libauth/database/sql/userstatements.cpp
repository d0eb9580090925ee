// SPDX-License-Identifier: MIT
#include "database/sql/userstatements_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

QString escapedForLike(QString text)
{
    return text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
}

QString where(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

} // namespace

QString UserSearch::holds(const UserCondition &condition, QVariantList &values) const
{
    const QString email = m_dialect.lowerEmail(QLatin1Char('u'));
    switch (condition.kind) {
    case UserCondition::Kind::Text: {
        QStringList columns{u"u.\"email\""_s};
        for (const UserField &field : m_schema.fields) {
            if (field.type == UserField::Type::String)
                columns << u"u."_s + quoted(field.name);
        }
        QStringList matches;
        for (const QString &column : std::as_const(columns)) {
            matches << m_dialect.isLike(column);
            values << QString(u'%' + escapedForLike(condition.value) + u'%');
        }
        return u'(' + matches.join(u" OR "_s) + u')';
    }
    case UserCondition::Kind::EmailPrefix:
        // A range, not LIKE: a range uses the index on the address in lower case.
        values << condition.value << condition.value;
        return u"%1 >= lower(?) AND %1 < %2"_s.arg(email, m_dialect.endOfPrefix());
    case UserCondition::Kind::Email: values << condition.value; return u"%1 = lower(?)"_s.arg(email);
    case UserCondition::Kind::Id: {
        const auto id = m_schema.ids->parse(condition.value);
        if (!id)
            return u"1 = 0"_s; // nobody has what is no id
        values << m_schema.ids->toDatabase(*id);
        return u"u.id = ?"_s;
    }
    case UserCondition::Kind::OAuthName:
        values << condition.value;
        return u"EXISTS (SELECT 1 FROM %1 o WHERE o.user_id = u.id AND o.oauth_name = ?)"_s.arg(
                quoted(m_schema.oauthAccountTable));
    }
    Q_UNREACHABLE();
}

void UserSearch::addConditions(const UserQuery &query, QStringList &conditions, QVariantList &values) const
{
    const auto add = [&](const UserCondition &condition) {
        const QString text = holds(condition, values);
        // Not just NOT: what is unknown because a column is null does not hold either.
        conditions << (condition.isNegated ? u"CASE WHEN %1 THEN 0 ELSE 1 END = 1"_s.arg(text) : text);
    };
    if (!query.text.isEmpty())
        add({.kind = UserCondition::Kind::Text, .value = query.text});
    if (!query.emailPrefix.isEmpty())
        add({.kind = UserCondition::Kind::EmailPrefix, .value = query.emailPrefix});
    const auto flag = [&](const std::optional<bool> &wanted, const QString &column) {
        if (!wanted)
            return;
        conditions << u"u."_s + quoted(column) + u" = ?"_s;
        values << *wanted;
    };
    flag(query.isActive, u"is_active"_s);
    flag(query.isSuperuser, u"is_superuser"_s);
    flag(query.isVerified, u"is_verified"_s);
    if (!query.oauthName.isEmpty())
        add({.kind = UserCondition::Kind::OAuthName, .value = query.oauthName});
    for (const UserCondition &condition : query.conditions)
        add(condition);
}

//! What a page and a step have in common.
struct UserSearch::Range
{
    QString where; //!< with the keyword, or empty
    QString order; //!< behind ORDER BY
    QVariantList values;
};

Result<UserSearch::Range> UserSearch::range(const UserQuery &query, Order exactness) const
{
    if (auto checked = query.check(); !checked)
        return failure(checked.error());
    QStringList conditions;
    QVariantList values;
    addConditions(query, conditions, values);

    const QString direction = query.descending ? u" DESC"_s : QString();
    const QString beyond = query.descending ? u"<"_s : u">"_s;
    const bool byEmail = query.sort == UserQuery::Sort::Email;
    const QString email = m_dialect.lowerEmail(QLatin1Char('u'));
    const auto place = query.place();
    if (!place)
        return failure(place.error());
    if (const auto &cursor = *place) {
        const auto id = m_schema.ids->parse(cursor->id);
        if (!id)
            return failure({Error::InvalidQuery, u"The cursor does not belong to this search."_s});
        if (byEmail && exactness == Order::AddressAlone) {
            conditions << u"%1 %2 lower(?)"_s.arg(email, beyond);
            values << cursor->email;
        } else if (byEmail) {
            // SQLite finds the place in the index by the first condition only; the second is exact.
            conditions << u"%1 %2= lower(?) AND (%1, u.id) %2 (lower(?), ?)"_s.arg(email, beyond);
            values << cursor->email << cursor->email << m_schema.ids->toDatabase(*id);
        } else {
            conditions << u"u.id %1 ?"_s.arg(beyond);
            values << m_schema.ids->toDatabase(*id);
        }
    }
    const QString byId = u"u.id"_s + direction;
    const QString byAddress = email + direction;
    const QString order = !byEmail ? byId : exactness == Order::AddressAlone ? byAddress : byAddress + u", "_s + byId;
    return Range{where(conditions), order, values};
}

Result<Statement> UserSearch::page(const UserQuery &query) const
{
    if (auto checked = query.checkPage(); !checked)
        return failure(checked.error());
    auto wanted = range(query);
    if (!wanted)
        return failure(wanted.error());
    wanted->values << query.limit + 1;
    return Statement{u"SELECT %1 FROM %2 u%3 ORDER BY %4 LIMIT ?"_s.arg(m_mapping.columns(QLatin1Char('u')),
                                                                        quoted(m_schema.userTable), wanted->where,
                                                                        wanted->order),
                     wanted->values};
}

Result<Statement> UserSearch::nth(const UserQuery &query, int count) const
{
    if (auto checked = UserQuery::checkStep(count); !checked)
        return failure(checked.error());
    auto wanted = range(query);
    if (!wanted)
        return failure(wanted.error());
    wanted->values << count;
    // The order, but backwards: the last one is the first.
    const QString back = query.descending ? QString() : u" DESC"_s;
    const bool byEmail = query.sort == UserQuery::Sort::Email;
    const QString lowered = byEmail ? m_dialect.lowerEmail(QLatin1Char('u')) + u" AS lowered, "_s : QString();
    return Statement{u"SELECT email, shown_id, count(*) OVER () FROM (SELECT %1%2 AS email, %3 AS shown_id, u.id AS id "
                     u"FROM %4 u%5 "
                     "ORDER BY %6 LIMIT ?) AS n ORDER BY %7id%8 LIMIT 1"_s.arg(
                             lowered, m_dialect.selected(QLatin1Char('u'), u"email"_s),
                             m_dialect.selected(QLatin1Char('u'), u"id"_s), quoted(m_schema.userTable), wanted->where,
                             wanted->order, byEmail ? u"lowered%1, "_s.arg(back) : QString(), back),
                     wanted->values};
}

Result<Statement> UserSearch::leap(const UserQuery &query, int count) const
{
    if (auto checked = UserQuery::checkStep(count); !checked)
        return failure(checked.error());
    auto wanted = range(query, Order::AddressAlone);
    if (!wanted)
        return failure(wanted.error());
    const bool byEmail = query.sort == UserQuery::Sort::Email;
    const int before = byEmail && count > 1 ? 1 : 0;
    wanted->values << before + (byEmail ? 2 : 1) << count - 1 - before;
    // With nothing but the key in the order, the rows in between are counted in the index and never read.
    return Statement{u"SELECT %1, %2, %3 FROM %4 u%5 ORDER BY %6 LIMIT ? OFFSET ?"_s.arg(
                             m_dialect.selected(QLatin1Char('u'), u"email"_s),
                             m_dialect.selected(QLatin1Char('u'), u"id"_s), m_dialect.lowerEmail(QLatin1Char('u')),
                             quoted(m_schema.userTable), wanted->where, wanted->order),
                     wanted->values};
}

Result<Statement> UserSearch::twins(const UserQuery &query) const
{
    const auto place = query.place();
    if (!place)
        return failure(place.error());
    const auto id = *place ? m_schema.ids->parse((*place)->id) : failure(Error::InvalidQuery);
    if (!id)
        return failure({Error::InvalidQuery, u"The cursor does not belong to this search."_s});
    return Statement{u"SELECT 1 FROM %1 u WHERE %2 = lower(?) AND u.id <> ? LIMIT 1"_s.arg(
                             quoted(m_schema.userTable), m_dialect.lowerEmail(QLatin1Char('u'))),
                     {(*place)->email, m_schema.ids->toDatabase(*id)}};
}

Result<Statement> UserSearch::count(const UserQuery &query, qint64 ceiling) const
{
    if (auto checked = query.check(); !checked)
        return failure(checked.error());
    QStringList conditions;
    QVariantList values;
    addConditions(query, conditions, values);
    const QString from = u" FROM %1 u%2"_s.arg(quoted(m_schema.userTable), where(conditions));
    if (ceiling == 0)
        return Statement{u"SELECT count(*)"_s + from, values};
    values << ceiling;
    return Statement{u"SELECT count(*) FROM (SELECT 1%1 LIMIT ?) AS matching"_s.arg(from), values};
}

} // namespace Auth::Internal
