// SPDX-License-Identifier: MIT
#include "database/sql/sqluserdatabase.h"

#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqloauthaccounts_p.h"
#include "database/sql/sqluserimport_p.h"
#include "database/sql/userstatements_p.h"
#include "database/sql/userstep_p.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::quoted;

struct Q_DECL_HIDDEN SqlUserDatabase::Private
{
    Private(SqlConnectionPool &connectionPool, SqlSchema sqlSchema, const Clock &wallClock);

    [[nodiscard]] Result<User> one(const QString &statement, const QVariantList &values) const;
    [[nodiscard]] Error whyNoRowChanged(const UserId &id) const;
    [[nodiscard]] Result<void> checkNames(const QVariantMap &fields) const;
    //! What the row must still hold, see UserChanges.
    static void addWhile(const UserChanges &changes, const Internal::SqlDialect &dialect, QStringList &conditions,
                         QVariantList &values);
    //! With everything that is the user's. \return how many users went: 0 or 1
    [[nodiscard]] Result<int> removeRows(Internal::SqlConnection &connection, const UserId &id) const;

    SqlConnectionPool &pool;
    const Clock &clock;
    const SqlSchema schema;
    const Internal::UserMapping mapping;
    const Internal::UserSearch search;
    const QString userTable;
    const Internal::SqlOAuthAccounts accounts;
    const QString tokenTable;
    // The statements of every request, written once.
    const QString byId;
    const QString byEmail;
};

SqlUserDatabase::Private::Private(SqlConnectionPool &connectionPool, SqlSchema sqlSchema, const Clock &wallClock)
    : pool(connectionPool),
      clock(wallClock),
      schema(std::move(sqlSchema)),
      mapping(schema, pool.dialect()),
      search(schema, mapping, pool.dialect()),
      userTable(quoted(schema.userTable)),
      accounts(pool, schema),
      tokenTable(quoted(schema.accessTokenTable)),
      byId(u"SELECT %1 FROM %2 u WHERE u.id = ?"_s.arg(mapping.columns(QLatin1Char('u')), userTable)),
      // lower() on both sides, as FastAPI Users does; the index is on it.
      byEmail(u"SELECT %1 FROM %2 u WHERE %3 = lower(?)"_s.arg(mapping.columns(QLatin1Char('u')), userTable,
                                                               pool.dialect().lowerEmail(QLatin1Char('u'))))
{}

Result<User> SqlUserDatabase::Private::one(const QString &statement, const QVariantList &values) const
{
    const auto connection = pool.connection();
    if (!connection)
        return failure(connection.error());
    std::optional<User> user;
    const auto done = (*connection)->run(statement, values, [&](const QSqlQuery &row) {
        if (!user)
            user = mapping.read(row);
    });
    if (!done && done.error().code == Error::InvalidField) // a number that is too large to be an id
        return failure({Error::UserNotExists, {}, done.error().detail});
    if (!done)
        return failure(done.error());
    if (!user)
        return failure(Error::UserNotExists);
    return *std::move(user);
}

Error SqlUserDatabase::Private::whyNoRowChanged(const UserId &id) const
{
    const auto user = one(byId, {schema.ids->toDatabase(id)});
    return user ? Error(Error::Conflict, u"The user was changed meanwhile."_s) : user.error();
}

// A field that is no field of the application could be any column: hashed_password, is_superuser.
Result<void> SqlUserDatabase::Private::checkNames(const QVariantMap &fields) const
{
    for (auto field = fields.keyBegin(); field != fields.keyEnd(); ++field) {
        const auto known = std::any_of(schema.fields.begin(), schema.fields.end(),
                                       [&](const UserField &candidate) { return candidate.name == *field; });
        if (!known)
            return failure({Error::InvalidField, u"There is no field %1."_s.arg(*field)});
    }
    return {};
}

void SqlUserDatabase::Private::addWhile(const UserChanges &changes, const Internal::SqlDialect &dialect,
                                        QStringList &conditions, QVariantList &values)
{
    const auto holds = [&](const QString &column, const auto &value) {
        if (!value)
            return;
        conditions << quoted(column) + u" = ?"_s;
        values << *value;
    };
    holds(u"hashed_password"_s, changes.whileHashedPassword);
    holds(u"email"_s, changes.whileEmail);
    holds(u"is_verified"_s, changes.whileIsVerified);
    holds(u"is_active"_s, changes.whileIsActive);
    holds(u"is_superuser"_s, changes.whileIsSuperuser);
    for (auto field = changes.whileFields.cbegin(); field != changes.whileFields.cend(); ++field) {
        if (field->isNull())
            conditions << quoted(field.key()) + u" IS NULL"_s;
        else if (field->typeId() == QMetaType::QString)
            conditions << dialect.equals(quoted(field.key()), field->toString(), values);
        else
            holds(field.key(), std::optional(*field));
    }
}

SqlUserDatabase::SqlUserDatabase(SqlConnectionPool &pool, SqlSchema schema, const Clock &clock)
    : d(std::make_unique<const Private>(pool, std::move(schema), clock))
{}

SqlUserDatabase::~SqlUserDatabase() = default;

Result<User> SqlUserDatabase::get(const UserId &id)
{
    return d->one(d->byId, {d->schema.ids->toDatabase(id)});
}

Result<User> SqlUserDatabase::getByEmail(const QString &email)
{
    if (email.contains(QChar(u'\0'))) // no database has such an address; PostgreSQL cannot even be asked
        return failure(Error::UserNotExists);
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    std::optional<User> user;
    const auto done = (*connection)->run(d->byEmail, {email}, [&](const QSqlQuery &row) {
        // An old database may hold two addresses that differ in case only: the one that was typed is meant.
        if (User candidate = d->mapping.read(row); !user || candidate.email == email)
            user = std::move(candidate);
    });
    if (!done)
        return failure(done.error());
    return user ? Result<User>(*std::move(user)) : failure(Error::UserNotExists);
}

Result<User> SqlUserDatabase::getByOAuthAccount(const QString &oauthName, const QString &accountId)
{
    QVariantList values;
    const QString condition = d->accounts.isAccount(u"o."_s, oauthName, accountId, values);
    return d->one(u"SELECT %1 FROM %2 u JOIN %3 o ON o.user_id = u.id WHERE %4"_s.arg(
                          d->mapping.columns(QLatin1Char('u')), d->userTable, d->accounts.table(), condition),
                  values);
}

Result<User> SqlUserDatabase::create(const User &user)
{
    if (auto checked = d->checkNames(user.fields); !checked)
        return failure(checked.error());
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    User stored = user;
    if (stored.id.isNull())
        stored.id = d->schema.ids->make();
    QStringList names;
    const QStringList columns = d->mapping.columnsGiven(stored);
    for (const QString &name : columns)
        names << quoted(name);
    // The unique index decides who wins when two come at once; a look-up before would be a race.
    const bool isMade = stored.id.isNull();
    QVariantList values = d->mapping.values(stored);
    if (isMade) { // PostgreSQL takes NULL for a key at its word
        names.removeFirst();
        values.removeFirst();
    }
    const QString marks = QStringList(names.size(), u"?"_s).join(u", "_s);
    const QString statement = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(d->userTable, names.join(u", "_s), marks);
    const auto done = (*connection)->transaction([&]() -> Result<void> {
        const auto key = (*connection)->insert(statement, values, u"id"_s);
        if (!key)
            return failure(key.error());
        if (isMade)
            stored.id = d->schema.ids->fromDatabase(*key);
        const auto noted =
                (*connection)
                        ->run(u"INSERT INTO gatehouse_registrations (user_id, registered_at) VALUES (?, ?)"_s,
                              {d->schema.ids->toDatabase(stored.id), qint64(d->clock.sinceEpoch().count())});
        return noted ? Result<void>() : failure(noted.error());
    });
    if (!done)
        return failure(done.error());
    // What the database filled is known to it alone.
    return stored.fields.size() == d->schema.fields.size() ? Result<User>(stored) : get(stored.id);
}

Result<QList<std::optional<Error>>> SqlUserDatabase::createMany(const QList<User> &users)
{
    for (const User &user : users) {
        if (auto checked = d->checkNames(user.fields); !checked)
            return failure(checked.error());
    }
    const auto connection = d->pool.connection();
    return connection
                   ? Internal::SqlUserImport(d->schema, d->mapping, (*connection)->dialect()).store(**connection, users)
                   : failure(connection.error());
}

Result<User> SqlUserDatabase::update(const UserId &id, const UserChanges &changes)
{
    for (const QVariantMap &fields : {changes.fields, changes.whileFields}) {
        if (auto checked = d->checkNames(fields); !checked)
            return failure(checked.error());
    }
    if (changes.isEmpty())
        return get(id);
    QStringList assignments;
    QVariantList values;
    const auto assign = [&](const QString &column, const QVariant &value) {
        assignments << quoted(column) + u" = ?"_s;
        values << value;
    };
    if (changes.email)
        assign(u"email"_s, *changes.email);
    if (changes.hashedPassword)
        assign(u"hashed_password"_s, *changes.hashedPassword);
    if (changes.isActive)
        assign(u"is_active"_s, *changes.isActive);
    if (changes.isSuperuser)
        assign(u"is_superuser"_s, *changes.isSuperuser);
    if (changes.isVerified)
        assign(u"is_verified"_s, *changes.isVerified);
    for (auto field = changes.fields.cbegin(); field != changes.fields.cend(); ++field)
        assign(field.key(), field.value());

    QStringList conditions{u"id = ?"_s};
    values << d->schema.ids->toDatabase(id);
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    Private::addWhile(changes, (*connection)->dialect(), conditions, values);
    const QString statement =
            u"UPDATE %1 SET %2 WHERE %3"_s.arg(d->userTable, assignments.join(u", "_s), conditions.join(u" AND "_s));
    const auto affected = (*connection)->run(statement, values);
    if (!affected)
        return failure(affected.error());
    if (*affected == 0)
        return failure(d->whyNoRowChanged(id));
    return get(id);
}

Result<int> SqlUserDatabase::Private::removeRows(Internal::SqlConnection &connection, const UserId &id) const
{
    const QVariantList values{schema.ids->toDatabase(id)};
    // Everything of the user goes with it, also where an old table has no ON DELETE CASCADE.
    for (const QString &table : {tokenTable, accounts.table()}) {
        if (auto done = connection.run(u"DELETE FROM %1 WHERE user_id = ?"_s.arg(table), values); !done)
            return done;
    }
    const auto removed = connection.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(userTable), values);
    if (!removed && removed.error().code == Error::UserNotExists) // a foreign key: here, that of somebody else's table
        return failure({Error::Refused, u"Other data still belongs to this user."_s, removed.error().detail});
    return removed;
}

Result<void> SqlUserDatabase::remove(const UserId &id)
{
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    return (*connection)->transaction([&]() -> Result<void> {
        const auto removed = d->removeRows(**connection, id);
        if (!removed)
            return failure(removed.error());
        return *removed == 0 ? Result<void>(failure(Error::UserNotExists)) : Result<void>();
    });
}

Result<void> SqlUserDatabase::discard(const UserId &id)
{
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    return (*connection)->transaction([&]() -> Result<void> {
        const auto removed = d->removeRows(**connection, id);
        return removed ? Result<void>() : failure(removed.error());
    });
}

Result<OAuthAccount> SqlUserDatabase::addOAuthAccount(const OAuthAccount &account)
{
    return d->accounts.add(account);
}

Result<void> SqlUserDatabase::updateOAuthAccount(const OAuthAccount &account)
{
    return d->accounts.update(account);
}

Result<void> SqlUserDatabase::removeOAuthAccount(const UserId &accountRowId)
{
    return d->accounts.remove(accountRowId);
}

Result<QList<OAuthAccount>> SqlUserDatabase::oauthAccounts(const UserId &userId, int limit)
{
    return d->accounts.ofUser(userId, limit);
}

Result<QList<OAuthAccount>> SqlUserDatabase::findOAuthAccounts(const OAuthAccountQuery &query)
{
    return d->accounts.find(query);
}

qsizetype SqlUserDatabase::longestOAuthToken()
{
    return d->accounts.longestToken();
}

Result<UserPage> SqlUserDatabase::find(const UserQuery &query)
{
    const auto statement = d->search.page(query);
    if (!statement)
        return failure(statement.error());
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    UserPage page;
    const auto done = (*connection)->run(statement->text, statement->values, [&](const QSqlQuery &row) {
        page.users << d->mapping.read(row);
    });
    if (!done)
        return failure(done.error());
    if (page.users.size() > query.limit) {
        page.users.removeLast();
        page.nextCursor = query.cursorBehind(page.users.constLast().email, page.users.constLast().id);
    }
    return page;
}

Result<QString> SqlUserDatabase::cursorBehind(const UserQuery &query, int count)
{
    const auto connection = d->pool.connection();
    return connection ? Internal::UserStep(d->search, d->schema, **connection).cursorBehind(query, count)
                      : failure(connection.error());
}

Result<UserCount> SqlUserDatabase::count(const UserQuery &query, CountPrecision precision)
{
    constexpr qint64 quickCeiling = 10'000;
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    const qint64 ceiling = precision == CountPrecision::Quick ? quickCeiling + 1 : 0;
    const auto statement = d->search.count(query, ceiling);
    if (!statement)
        return failure(statement.error());
    UserCount count;
    const auto read = [&count](const QSqlQuery &row) {
        count.value = row.value(0).toLongLong();
    };
    if (auto done = (*connection)->run(statement->text, statement->values, read); !done)
        return failure(done.error());
    if (ceiling != 0 && count.value == ceiling) {
        count.isExact = false;
        if (auto done = (*connection)->run(d->pool.dialect().roughCount(d->schema.userTable), {}, read); !done)
            return failure(done.error());
        count.value = std::max(count.value, ceiling); // where the database has not looked for long
    }
    return count;
}

Result<QHash<UserId, QString>> SqlUserDatabase::emailsOf(const QList<UserId> &ids)
{
    constexpr qsizetype portion = 500; // ids in one statement
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    QHash<UserId, QString> emails;
    for (qsizetype from = 0; from < ids.size(); from += portion) {
        QVariantList values;
        for (const UserId &id : ids.mid(from, portion))
            values << d->schema.ids->toDatabase(id);
        const QString marks = QStringList(values.size(), u"?"_s).join(u", "_s);
        const auto done = (*connection)
                                  ->runOnce(u"SELECT %1 FROM %2 u WHERE u.id IN (%3)"_s.arg(
                                                    d->mapping.columns(QLatin1Char('u')), d->userTable, marks),
                                            values, [&](const QSqlQuery &row) {
                                                const User user = d->mapping.read(row);
                                                emails.insert(user.id, user.email);
                                            });
        if (!done)
            return failure(done.error());
    }
    return emails;
}

Result<QList<qint64>> SqlUserDatabase::countRegistered(const QList<Instant> &bounds)
{
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    QList<qint64> counts;
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) { // an interval of the index each
        const auto done = (*connection)
                                  ->run(u"SELECT count(*) FROM gatehouse_registrations "
                                        "WHERE registered_at >= ? AND registered_at < ?"_s,
                                        {qint64(bounds[i].count()), qint64(bounds[i + 1].count())},
                                        [&](const QSqlQuery &row) { counts << row.value(0).toLongLong(); });
        if (!done)
            return failure(done.error());
    }
    return counts;
}

Result<void> SqlUserDatabase::transaction(const std::function<Result<void>()> &work)
{
    const auto connection = d->pool.connection();
    return connection ? (*connection)->transaction(work) : failure(connection.error());
}

void SqlUserDatabase::afterCommit(std::function<void()> work)
{
    if (const auto connection = d->pool.connection(); connection)
        (*connection)->afterCommit(std::move(work));
    else
        work(); // there is no transaction without a connection
}

Result<void> SqlUserDatabase::ping()
{
    const auto connection = d->pool.connection();
    if (!connection)
        return failure(connection.error());
    const auto done = (*connection)->run(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(d->userTable), {}, [](const QSqlQuery &) {});
    return done ? Result<void>() : failure(done.error());
}

} // namespace Auth
