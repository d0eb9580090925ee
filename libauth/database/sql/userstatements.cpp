// SPDX-License-Identifier: MIT
#include "database/sql/userstatements_p.h"

#include "core/json_p.h"

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

QString escapedForLike(QString text)
{
    return text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
}

QString orderName(const UserQuery &query)
{
    return (query.descending ? u"-"_s : QString()) + (query.sort == UserQuery::Sort::Email ? u"email"_s : u"id"_s);
}

struct Cursor
{
    QString sortKey;
    QString id;
};

// ["email","a@example.org","ID"], ["-id","","ID"]: a cursor cannot be used with another order.
Result<Cursor> parseCursor(const UserQuery &query)
{
    const auto decoded = QByteArray::fromBase64Encoding(query.after.toLatin1(),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                                QByteArray::AbortOnBase64DecodingErrors);
    if (decoded) {
        const auto json = parseJson(decoded.decoded);
        if (json && json->isArray() && json->elements().size() == 3 &&
            json->elements()[0] == JsonValue(orderName(query)) && json->elements()[1].isString() &&
            json->elements()[2].isString())
            return Cursor{json->elements()[1].toString(), json->elements()[2].toString()};
    }
    return failure({Error::InvalidQuery, u"The cursor does not belong to this search."_s});
}

// SQLite matches patterns of at most 50,000 bytes, and each match costs the length of the pattern.
Result<void> checkTexts(const UserQuery &query)
{
    constexpr qsizetype maximumLength = 1000;
    if (query.text.contains(QChar(u'\0')) || query.emailPrefix.contains(QChar(u'\0')))
        return failure({Error::InvalidQuery, u"No text holds the character U+0000."_s});
    if (query.text.size() <= maximumLength && query.emailPrefix.size() <= maximumLength)
        return {};
    return failure({Error::InvalidQuery, u"A text to search for has at most %1 characters."_s.arg(maximumLength)});
}

QString where(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

} // namespace

void UserSearch::addConditions(const UserQuery &query, QStringList &conditions, QVariantList &values) const
{
    if (!query.text.isEmpty()) {
        QStringList columns{u"u.\"email\""_s};
        for (const UserField &field : m_schema.fields) {
            if (field.type == UserField::Type::String)
                columns << u"u."_s + quoted(field.name);
        }
        QStringList matches;
        for (const QString &column : std::as_const(columns)) {
            matches << m_dialect.isLike(column);
            values << QString(u'%' + escapedForLike(query.text) + u'%');
        }
        conditions << u'(' + matches.join(u" OR "_s) + u')';
    }
    if (!query.emailPrefix.isEmpty()) {
        // A range, not LIKE: a range uses the index on the address in lower case.
        conditions << u"%1 >= lower(?) AND %1 < %2"_s.arg(m_dialect.lowerEmail(QLatin1Char('u')),
                                                          m_dialect.endOfPrefix());
        values << query.emailPrefix << query.emailPrefix;
    }
    const auto flag = [&](const std::optional<bool> &wanted, const QString &column) {
        if (!wanted)
            return;
        conditions << u"u."_s + quoted(column) + u" = ?"_s;
        values << *wanted;
    };
    flag(query.isActive, u"is_active"_s);
    flag(query.isSuperuser, u"is_superuser"_s);
    flag(query.isVerified, u"is_verified"_s);
    if (!query.oauthName.isEmpty()) {
        conditions << u"EXISTS (SELECT 1 FROM %1 o WHERE o.user_id = u.id AND o.oauth_name = ?)"_s.arg(
                quoted(m_schema.oauthAccountTable));
        values << query.oauthName;
    }
}

Result<Statement> UserSearch::page(const UserQuery &query) const
{
    constexpr int maximumLimit = 1000;
    if (query.limit < 1 || query.limit > maximumLimit)
        return failure({Error::InvalidQuery, u"The limit must be between 1 and %1."_s.arg(maximumLimit)});
    if (auto checked = checkTexts(query); !checked)
        return failure(checked.error());
    QStringList conditions;
    QVariantList values;
    addConditions(query, conditions, values);

    const QString direction = query.descending ? u" DESC"_s : QString();
    const QString beyond = query.descending ? u"<"_s : u">"_s;
    const bool byEmail = query.sort == UserQuery::Sort::Email;
    const QString email = m_dialect.lowerEmail(QLatin1Char('u'));
    if (!query.after.isEmpty()) {
        const auto cursor = parseCursor(query);
        if (!cursor)
            return failure(cursor.error());
        const auto id = m_schema.ids->parse(cursor->id);
        if (!id)
            return failure({Error::InvalidQuery, u"The cursor does not belong to this search."_s});
        if (byEmail) {
            // SQLite finds the place in the index by the first condition only; the second is exact.
            conditions << u"%1 %2= lower(?) AND (%1, u.id) %2 (lower(?), ?)"_s.arg(email, beyond);
            values << cursor->sortKey << cursor->sortKey;
        } else {
            conditions << u"u.id %1 ?"_s.arg(beyond);
        }
        values << m_schema.ids->toDatabase(*id);
    }
    const QString order = byEmail ? u"%1%2, u.id%2"_s.arg(email, direction) : u"u.id%1"_s.arg(direction);
    values << query.limit + 1;
    return Statement{u"SELECT %1 FROM %2 u%3 ORDER BY %4 LIMIT ?"_s.arg(
                             m_mapping.columns(QLatin1Char('u')), quoted(m_schema.userTable), where(conditions), order),
                     values};
}

Result<Statement> UserSearch::count(const UserQuery &query, qint64 ceiling) const
{
    if (auto checked = checkTexts(query); !checked)
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

QString UserSearch::cursorAfter(const UserQuery &query, const User &last)
{
    const QString sortKey = query.sort == UserQuery::Sort::Email ? last.email : QString();
    const JsonValue cursor =
            JsonValue::array({JsonValue(orderName(query)), JsonValue(sortKey), JsonValue(last.id.toString())});
    return QString::fromLatin1(
            cursor.toJson().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Auth::Internal
