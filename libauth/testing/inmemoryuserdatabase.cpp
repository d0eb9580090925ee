// SPDX-License-Identifier: MIT
#include "testing/inmemoryuserdatabase.h"

#include "testing/inmemorytables_p.h"

#include <algorithm>
#include <limits>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::InMemoryRows;
using Internal::InMemoryTables;

namespace {

Result<User> userWith(const InMemoryRows &rows, const UserId &id)
{
    const auto found = rows.users.constFind(id);
    return found == rows.users.cend() ? Result<User>(failure(Error::UserNotExists)) : *found;
}

const OAuthAccount *accountOf(const InMemoryRows &rows, const QString &oauthName, const QString &accountId)
{
    const auto found = std::find_if(rows.accounts.begin(), rows.accounts.end(), [&](const OAuthAccount &account) {
        return account.oauthName == oauthName && account.accountId == accountId;
    });
    return found == rows.accounts.end() ? nullptr : &*found;
}

//! \a given in the types of the fields. \return Error::InvalidField, also for a name that is no field
Result<QVariantMap> checkedFields(const QVariantMap &given, const UserFields &fields)
{
    QVariantMap checked;
    for (auto value = given.begin(); value != given.end(); ++value) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const UserField &candidate) { return candidate.name == value.key(); });
        if (field == fields.end())
            return failure({Error::InvalidField, u"There is no field %1."_s.arg(value.key())});
        const auto typed = field->checked(*value);
        if (!typed)
            return failure(typed.error());
        checked.insert(value.key(), *typed);
    }
    return checked;
}

//! \a user with a value for each field.
Result<User> completed(User user, const UserFields &fields)
{
    const auto checked = checkedFields(user.fields, fields);
    if (!checked)
        return failure(checked.error());
    user.fields.clear();
    for (const UserField &field : fields)
        user.fields.insert(field.name, checked->value(field.name));
    return user;
}

//! Stores a user who is completed(), or returns why not.
Result<User> inserted(InMemoryRows &rows, User user, InMemoryTables &tables)
{
    const QString address = user.email.toLower();
    if (rows.owners.contains(address))
        return failure({Error::UserAlreadyExists, u"Another user has this address."_s});
    if (rows.users.contains(user.id))
        return failure({Error::Conflict, u"Another user has this id."_s});
    user.id = tables.idFor(user.id);
    rows.users.insert(user.id, user);
    rows.owners.insert(address, user.id);
    return user;
}

void erase(InMemoryRows &rows, const User &user)
{
    rows.tokens.removeIf([&](const auto &token) { return token->userId == user.id; });
    rows.accounts.removeIf([&](const auto &account) { return account->userId == user.id; });
    rows.owners.remove(user.email.toLower());
    rows.users.remove(user.id);
}

QList<User> usersFor(const InMemoryRows &rows, const UserQuery &query, const IdScheme &ids)
{
    QHash<UserId, QStringList> oauthNames;
    for (const OAuthAccount &account : rows.accounts)
        oauthNames[account.userId] << account.oauthName;
    QList<User> matching;
    for (const User &user : rows.users) {
        if (query.matches(user, ids, oauthNames.value(user.id)))
            matching << user;
    }
    return matching;
}

bool isWanted(const OAuthAccountQuery &query, const OAuthAccount &account, const IdScheme &ids)
{
    return (query.userId.isNull() || query.userId == account.userId) &&
           (query.oauthName.isEmpty() || query.oauthName == account.oauthName) &&
           (!query.expiresBefore || (account.expiresAt && *account.expiresAt < *query.expiresBefore)) &&
           (!query.renewable ||
            (account.refreshToken && account.expiresAt && *account.expiresAt >= query.renewable->first &&
             *account.expiresAt < query.renewable->second)) &&
           (query.after.isNull() || isIdBefore(ids, query.after, account.id));
}

//! The first \a limit of the accounts for which \a wanted holds.
template<typename Wanted, typename Before>
QList<OAuthAccount> firstOf(const InMemoryRows &rows, int limit, Wanted wanted, Before before)
{
    QList<OAuthAccount> accounts;
    std::copy_if(rows.accounts.begin(), rows.accounts.end(), std::back_inserter(accounts), wanted);
    std::sort(accounts.begin(), accounts.end(), before);
    return accounts.first(std::min<qsizetype>(limit, accounts.size()));
}

} // namespace

InMemoryUserDatabase::InMemoryUserDatabase(InMemoryStore &store) : m_tables(*store.m_tables) {}

Result<User> InMemoryUserDatabase::get(const UserId &id)
{
    return m_tables.read([&](const InMemoryRows &rows) { return userWith(rows, id); });
}

Result<User> InMemoryUserDatabase::getByEmail(const QString &email)
{
    return m_tables.read([&](const InMemoryRows &rows) { return userWith(rows, rows.owners.value(email.toLower())); });
}

Result<User> InMemoryUserDatabase::getByOAuthAccount(const QString &oauthName, const QString &accountId)
{
    return m_tables.read([&](const InMemoryRows &rows) {
        const OAuthAccount *account = accountOf(rows, oauthName, accountId);
        return userWith(rows, account ? account->userId : UserId());
    });
}

Result<User> InMemoryUserDatabase::create(const User &user)
{
    return m_tables.write([&](InMemoryRows &rows) -> Result<User> {
        auto complete = completed(user, m_tables.fields());
        if (!complete)
            return complete;
        auto stored = inserted(rows, *std::move(complete), m_tables);
        return stored ? stored : m_tables.refuse(stored.error());
    });
}

Result<QList<std::optional<Error>>> InMemoryUserDatabase::createMany(const QList<User> &users)
{
    using Outcomes = QList<std::optional<Error>>;
    return m_tables.write([&](InMemoryRows &rows) -> Result<Outcomes> {
        QList<User> complete;
        for (const User &user : users) {
            auto one = completed(user, m_tables.fields());
            if (!one)
                return failure(one.error());
            complete << *std::move(one);
        }
        Outcomes outcomes;
        for (const User &user : std::as_const(complete)) {
            const auto stored = inserted(rows, user, m_tables);
            outcomes << (stored ? std::nullopt : std::optional(stored.error()));
        }
        return outcomes;
    });
}

Result<User> InMemoryUserDatabase::update(const UserId &id, const UserChanges &changes)
{
    return m_tables.write([&](InMemoryRows &rows) -> Result<User> {
        UserChanges checked = changes;
        for (QVariantMap *fields : {&checked.fields, &checked.whileFields}) {
            auto typed = checkedFields(*fields, m_tables.fields());
            if (!typed)
                return failure(typed.error());
            *fields = *std::move(typed);
        }
        const auto known = userWith(rows, id);
        if (!known || changes.isEmpty())
            return known;
        auto changed = checked.appliedTo(*known);
        if (!changed)
            return changed;
        const QString address = changed->email.toLower();
        if (rows.owners.value(address, id) != id)
            return m_tables.refuse({Error::UserAlreadyExists, u"Another user has this address."_s});
        rows.owners.remove(known->email.toLower());
        rows.owners.insert(address, id);
        rows.users.insert(id, *changed);
        return changed;
    });
}

Result<void> InMemoryUserDatabase::remove(const UserId &id)
{
    return m_tables.write([&](InMemoryRows &rows) -> Result<void> {
        const auto user = userWith(rows, id);
        if (!user)
            return m_tables.refuse(user.error());
        erase(rows, *user);
        return {};
    });
}

Result<void> InMemoryUserDatabase::discard(const UserId &id)
{
    return m_tables.write([&](InMemoryRows &rows) -> Result<void> {
        if (const auto user = userWith(rows, id))
            erase(rows, *user);
        return {};
    });
}

Result<OAuthAccount> InMemoryUserDatabase::addOAuthAccount(const OAuthAccount &account)
{
    return m_tables.write([&](InMemoryRows &rows) -> Result<OAuthAccount> {
        if (!rows.users.contains(account.userId))
            return m_tables.refuse(Error::UserNotExists);
        if (accountOf(rows, account.oauthName, account.accountId))
            return m_tables.refuse({Error::OAuthAccountAlreadyLinked, u"This account is linked already."_s});
        if (rows.accounts.contains(account.id))
            return m_tables.refuse({Error::Conflict, u"Another account has this id."_s});
        OAuthAccount stored = account;
        stored.id = m_tables.idFor(account.id);
        rows.accounts.insert(stored.id, stored);
        return stored;
    });
}

Result<void> InMemoryUserDatabase::updateOAuthAccount(const OAuthAccount &account)
{
    return m_tables.write([&](InMemoryRows &rows) -> Result<void> {
        const auto known = rows.accounts.find(account.id);
        if (known == rows.accounts.end())
            return failure(Error::OAuthAccountNotExists);
        const UserId owner = known->userId;
        *known = account;
        known->userId = owner;
        return {};
    });
}

Result<void> InMemoryUserDatabase::removeOAuthAccount(const UserId &accountRowId)
{
    return m_tables.write([&](InMemoryRows &rows) {
        return rows.accounts.remove(accountRowId) ? Result<void>() : failure(Error::OAuthAccountNotExists);
    });
}

Result<QList<OAuthAccount>> InMemoryUserDatabase::oauthAccounts(const UserId &userId, int limit)
{
    return m_tables.read([&](const InMemoryRows &rows) -> Result<QList<OAuthAccount>> {
        return firstOf(
                rows, limit, [&](const OAuthAccount &account) { return userId.isNull() || account.userId == userId; },
                [](const OAuthAccount &a, const OAuthAccount &b) {
                    return std::tie(a.oauthName, a.accountId) < std::tie(b.oauthName, b.accountId);
                });
    });
}

Result<QList<OAuthAccount>> InMemoryUserDatabase::findOAuthAccounts(const OAuthAccountQuery &query)
{
    return m_tables.read([&](const InMemoryRows &rows) -> Result<QList<OAuthAccount>> {
        const IdScheme &ids = m_tables.ids();
        return firstOf(
                rows, query.limit, [&](const OAuthAccount &account) { return isWanted(query, account, ids); },
                [&](const OAuthAccount &a, const OAuthAccount &b) { return isIdBefore(ids, a.id, b.id); });
    });
}

qsizetype InMemoryUserDatabase::longestOAuthToken()
{
    return std::numeric_limits<qsizetype>::max();
}

Result<UserPage> InMemoryUserDatabase::find(const UserQuery &query)
{
    return m_tables.read([&](const InMemoryRows &rows) {
        return UserPage::of(usersFor(rows, query, m_tables.ids()), query, m_tables.ids());
    });
}

Result<UserCount> InMemoryUserDatabase::count(const UserQuery &query, CountPrecision)
{
    if (auto checked = query.check(); !checked)
        return failure(checked.error());
    return m_tables.read([&](const InMemoryRows &rows) -> Result<UserCount> {
        return UserCount{.value = usersFor(rows, query, m_tables.ids()).size(), .isExact = true};
    });
}

Result<void> InMemoryUserDatabase::transaction(const std::function<Result<void>()> &work)
{
    return m_tables.transaction(work);
}

void InMemoryUserDatabase::afterCommit(std::function<void()> work)
{
    m_tables.afterCommit(std::move(work));
}

Result<void> InMemoryUserDatabase::ping()
{
    return m_tables.read([](const InMemoryRows &) { return Result<void>(); });
}

} // namespace Auth
