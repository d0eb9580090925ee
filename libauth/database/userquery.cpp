// SPDX-License-Identifier: MIT
#include "database/userquery.h"

#include "core/json_p.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::JsonValue;
using Internal::parseJson;

namespace {

QString orderName(const UserQuery &query)
{
    return (query.descending ? u"-"_s : QString()) + (query.sort == UserQuery::Sort::Email ? u"email"_s : u"id"_s);
}

bool hasText(const User &user, const QString &text)
{
    return user.email.contains(text, Qt::CaseInsensitive) ||
           std::any_of(user.fields.begin(), user.fields.end(), [&](const QVariant &field) {
               return field.typeId() == QMetaType::QString && field.toString().contains(text, Qt::CaseInsensitive);
           });
}

bool holds(const UserCondition &condition, const User &user, const IdScheme &ids, const QStringList &oauthNames)
{
    switch (condition.kind) {
    case UserCondition::Kind::Text: return hasText(user, condition.value);
    case UserCondition::Kind::EmailPrefix: return user.email.startsWith(condition.value, Qt::CaseInsensitive);
    case UserCondition::Kind::Email: return user.email.compare(condition.value, Qt::CaseInsensitive) == 0;
    case UserCondition::Kind::Id: {
        const auto id = ids.parse(condition.value); // nobody has what is no id
        return id && *id == user.id;
    }
    case UserCondition::Kind::OAuthName: return oauthNames.contains(condition.value);
    }
    Q_UNREACHABLE();
}

bool isAsWanted(std::optional<bool> wanted, bool flag)
{
    return !wanted || *wanted == flag;
}

Error foreignCursor()
{
    return {Error::InvalidQuery, u"The cursor does not belong to this search."_s};
}

} // namespace

bool isIdBefore(const IdScheme &ids, const UserId &first, const UserId &second)
{
    return ids.isNumeric() ? first.toString().toLongLong() < second.toString().toLongLong() : first < second;
}

// SQLite matches patterns of at most 50,000 bytes, and each match costs the length of the pattern.
Result<void> UserQuery::check() const
{
    constexpr qsizetype maximumLength = 1000;
    constexpr qsizetype maximumConditions = 50;
    QStringList texts{text, emailPrefix};
    for (const UserCondition &condition : conditions) {
        if (condition.value.isEmpty())
            return failure({Error::InvalidQuery, u"There is nothing to search for in a condition."_s});
        texts << condition.value;
    }
    for (const QString &wanted : std::as_const(texts)) {
        if (wanted.contains(QChar(u'\0')))
            return failure({Error::InvalidQuery, u"No text holds the character U+0000."_s});
        if (wanted.size() > maximumLength)
            return failure(
                    {Error::InvalidQuery, u"A text to search for has at most %1 characters."_s.arg(maximumLength)});
    }
    if (conditions.size() > maximumConditions)
        return failure({Error::InvalidQuery, u"A search has at most %1 conditions."_s.arg(maximumConditions)});
    return {};
}

Result<void> UserQuery::checkPage() const
{
    constexpr int maximumLimit = 1000;
    if (limit < 1 || limit > maximumLimit)
        return failure({Error::InvalidQuery, u"The limit must be between 1 and %1."_s.arg(maximumLimit)});
    return check();
}

Result<void> UserQuery::checkStep(int count)
{
    constexpr int maximumStep = 100'000;
    if (count < 1 || count > maximumStep)
        return failure({Error::InvalidQuery, u"A step is of 1 to %1 users."_s.arg(maximumStep)});
    return {};
}

bool UserQuery::matches(const User &user, const IdScheme &ids, const QStringList &oauthNames) const
{
    return (text.isEmpty() || hasText(user, text)) && user.email.startsWith(emailPrefix, Qt::CaseInsensitive) &&
           isAsWanted(isActive, user.isActive) && isAsWanted(isSuperuser, user.isSuperuser) &&
           isAsWanted(isVerified, user.isVerified) && (oauthName.isEmpty() || oauthNames.contains(oauthName)) &&
           std::all_of(conditions.begin(), conditions.end(), [&](const UserCondition &condition) {
               return holds(condition, user, ids, oauthNames) != condition.isNegated;
           });
}

// ["email","a@example.org","ID"], ["-id","","ID"]: a cursor cannot be used with another order.
Result<std::optional<UserQuery::Place>> UserQuery::place() const
{
    if (after.isEmpty())
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(after.toLatin1(),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                                QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return failure(foreignCursor());
    const auto json = parseJson(decoded.decoded);
    if (!json || !json->isArray() || json->elements().size() != 3 ||
        json->elements()[0] != JsonValue(orderName(*this)) || !json->elements()[1].isString() ||
        !json->elements()[2].isString())
        return failure(foreignCursor());
    return Place{json->elements()[1].toString(), json->elements()[2].toString()};
}

QString UserQuery::cursorBehind(const QString &userEmail, const UserId &userId) const
{
    const QString sortKey = sort == Sort::Email ? userEmail : QString();
    const JsonValue cursor =
            JsonValue::array({JsonValue(orderName(*this)), JsonValue(sortKey), JsonValue(userId.toString())});
    return QString::fromLatin1(
            cursor.toJson().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<UserPage> UserPage::of(QList<User> matching, const UserQuery &query, const IdScheme &ids)
{
    if (auto checked = query.checkPage(); !checked)
        return failure(checked.error());
    const auto place = query.place();
    if (!place)
        return failure(place.error());
    const auto comesBefore = [&](const User &a, const User &b) {
        const User &first = query.descending ? b : a;
        const User &second = query.descending ? a : b;
        const int order =
                query.sort == UserQuery::Sort::Email ? first.email.toLower().compare(second.email.toLower()) : 0;
        return order != 0 ? order < 0 : isIdBefore(ids, first.id, second.id);
    };
    if (*place) {
        const auto id = ids.parse((*place)->id);
        if (!id)
            return failure(foreignCursor());
        User last;
        last.id = *id;
        last.email = (*place)->email;
        matching.removeIf([&](const User &user) { return !comesBefore(last, user); });
    }
    std::sort(matching.begin(), matching.end(), comesBefore);
    UserPage page;
    page.users = matching.first(std::min<qsizetype>(query.limit, matching.size()));
    if (page.users.size() < matching.size())
        page.nextCursor = query.cursorBehind(page.users.constLast().email, page.users.constLast().id);
    return page;
}

} // namespace Auth
