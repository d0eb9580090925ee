// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../core/user.h"
#include "oauthaccountquery.h"
#include "userquery.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <functional>

namespace Auth {

//! \brief The columns of one user that are to change; what is unset stays as it is.
//! \value
//! \source \decision{0005-compare-and-set}
struct GATEHOUSE_AUTH_EXPORT UserChanges
{
    std::optional<QString> email;          //!< normalised, see normalizedEmail()
    std::optional<QString> hashedPassword; //!< as PasswordHasher makes it
    std::optional<bool> isActive;          //!< see User
    std::optional<bool> isSuperuser;       //!< see User
    std::optional<bool> isVerified;        //!< see User
    QVariantMap fields;                    //!< by name

    //! Compare and set: the change happens only while the row still holds these, else Error::Conflict.
    //! It keeps a hash upgrade from undoing a new password, and a reset token from being used twice at once.
    std::optional<QString> whileHashedPassword;
    std::optional<QString> whileEmail;         //!< letter by letter
    std::optional<bool> whileIsVerified;       //!< as it is stored
    std::optional<bool> whileIsActive = {};    //!< as it is stored
    std::optional<bool> whileIsSuperuser = {}; //!< as it is stored
    QVariantMap whileFields = {};              //!< by name; null: while it is null

    //! Whether nothing is to change.
    [[nodiscard]] bool isEmpty() const
    {
        return !email && !hashedPassword && !isActive && !isSuperuser && !isVerified && fields.isEmpty();
    }
    //! \brief \a user with these changes, for whoever writes a UserDatabase: to be stored before anybody else changes
    //! the user.
    //! \return Error::Conflict where \a user is not as the change wants it
    [[nodiscard]] Result<User> appliedTo(User user) const;
};

//! \brief Where users and their OAuth accounts live: FastAPI Users' BaseUserDatabase.
//!
//! Subclass it to keep users elsewhere: get(), getByEmail(), create(), update(), remove() and ping() are all that
//! logins need; what has a default says so. UserQuery::matches(), UserPage::of() and UserChanges::appliedTo() do the
//! rest of the work. E-mail addresses are compared case-insensitively.
//!
//! Besides the errors named, every function may return Error::DatabaseUnavailable and Error::Internal.
//! \ownership Whoever has made it owns it; the manager borrows it.
//! \threads Every function blocks, and every thread may call every function at the same time.
//! \source \fastapi{configuration/databases/sqlalchemy}, BaseUserDatabase
class GATEHOUSE_AUTH_EXPORT UserDatabase
{
public:
    UserDatabase() = default;
    Q_DISABLE_COPY_MOVE(UserDatabase)
    virtual ~UserDatabase();

    //! \brief Finds a user by id.
    //! \return Error::UserNotExists when nobody has this id.
    [[nodiscard]] virtual Result<User> get(const UserId &id) = 0;
    //! \brief Finds a user by address.
    //! \return Error::UserNotExists when nobody has this address.
    [[nodiscard]] virtual Result<User> getByEmail(const QString &email) = 0;
    //! \brief Finds a user by an account at a provider.
    //! \return Error::UserNotExists when nobody has linked this account, as by default.
    [[nodiscard]] virtual Result<User> getByOAuthAccount(const QString &oauthName, const QString &accountId);

    //! \brief Stores a new user.
    //! \param user with a null id: the database makes one.
    //! \return the user as stored; Error::UserAlreadyExists when the address is taken, also by someone a moment ago;
    //! Error::Conflict when the id is taken; Error::InvalidField for a field that the database does not know.
    [[nodiscard]] virtual Result<User> create(const User &user) = 0;
    //! \brief Stores many users, for whoever moves in with a million: what create() does, with less for each.
    //!
    //! Whose address or id is taken, in the database or by an earlier one of \a users, is left out, and the others are
    //! stored. With any other error none is. Within a transaction it joins in.
    //! \return for each of \a users, in their order: nothing when it is stored, else Error::UserAlreadyExists or
    //! Conflict, as create() has it; Error::InvalidField
    [[nodiscard]] virtual Result<QList<std::optional<Error>>> createMany(const QList<User> &users);
    //! \brief Changes columns of a user.
    //! \return the user as stored; Error::UserNotExists, UserAlreadyExists, InvalidField, or Conflict
    //! (see UserChanges).
    [[nodiscard]] virtual Result<User> update(const UserId &id, const UserChanges &changes) = 0;
    //! Removes the user with all tokens and OAuth accounts, or nothing.
    //! \return Error::UserNotExists; Error::Refused while other tables of the application refer to the user.
    [[nodiscard]] virtual Result<void> remove(const UserId &id) = 0;
    //! remove(), and no error when nobody has this id: with the same statements, whether anybody has.
    [[nodiscard]] virtual Result<void> discard(const UserId &id);

    //! \brief Links an account to a user.
    //! \param account with a null id: the database makes one.
    //! \return the account as stored; Error::OAuthAccountAlreadyLinked when it is linked to anybody, also since a
    //! moment ago; Error::UserNotExists; NotSupported, as by default.
    [[nodiscard]] virtual Result<OAuthAccount> addOAuthAccount(const OAuthAccount &account);
    //! Stores everything but id and owner.
    //! \return Error::OAuthAccountNotExists, as by default
    [[nodiscard]] virtual Result<void> updateOAuthAccount(const OAuthAccount &account);
    //! \brief Takes an account away from its user.
    //! \return Error::OAuthAccountNotExists, as by default
    [[nodiscard]] virtual Result<void> removeOAuthAccount(const UserId &accountRowId);
    //! The accounts of one user, or of all when \a userId is null (at most \a limit); none by default.
    [[nodiscard]] virtual Result<QList<OAuthAccount>> oauthAccounts(const UserId &userId, int limit = 1000);
    //! One page of the accounts of all users, in the order of their ids.
    //! \return Error::NotSupported where the database cannot do it, as by default
    [[nodiscard]] virtual Result<QList<OAuthAccount>> findOAuthAccounts(const OAuthAccountQuery &query);
    //! What an access or a refresh token of a provider may be long, in characters, to be stored: 1024 by default, as
    //! in FastAPI Users' tables.
    [[nodiscard]] virtual qsizetype longestOAuthToken();

    //! One page in the order of the query.
    //! \return Error::InvalidQuery for a cursor of another query; NotSupported, as by default
    [[nodiscard]] virtual Result<UserPage> find(const UserQuery &query);
    //! \brief The cursor behind the \a count next users, to be given as UserQuery::after: what is far down a list is
    //! reached in few steps, each of which is remembered. limit does not matter.
    //! \param count 1 to 100,000: the cost of a step grows with it
    //! \return the empty text when there are fewer, or perhaps where none is behind them; Error::InvalidQuery
    [[nodiscard]] virtual Result<QString> cursorBehind(const UserQuery &query, int count);
    //! How many users match; sort, limit and cursor do not matter.
    //! \return Error::InvalidQuery; NotSupported, as by default
    [[nodiscard]] virtual Result<UserCount> count(const UserQuery &query, CountPrecision precision);
    //! The addresses of those users of \a ids that exist: for lists of what belongs to users.
    [[nodiscard]] virtual Result<QHash<UserId, QString>> emailsOf(const QList<UserId> &ids);
    //! \brief How many users were made by create() from each instant of \a bounds, which ascend, to before the next:
    //! one number less than there are bounds. Users who are gone are not counted, nor those whom createMany() has
    //! stored or another program.
    //! \param bounds since 1970-01-01 UTC
    //! \return Error::NotSupported where it is not written down, as by default
    [[nodiscard]] virtual Result<QList<qint64>> countRegistered(const QList<Instant> &bounds);

    //! \brief Makes several changes one: \a work runs in the calling thread, and what it changes is there as a whole or
    //! not at all. An error, also one that the work overlooks, undoes everything.
    //!
    //! Calls within it join in; so does every database over the same connections, such as that of the tokens. It holds
    //! up other writers: no hashing and no waiting inside. A database that cannot do it just runs the work.
    //! \return the error of the work, or why it could not be committed
    [[nodiscard]] virtual Result<void> transaction(const std::function<Result<void>()> &work);
    //! Calls \a work in the calling thread once its transaction is committed, and never if that is undone; at once
    //! where there is no transaction.
    virtual void afterCommit(std::function<void()> work);

    //! Whether the database answers: for readiness checks.
    //! \return Error::DatabaseUnavailable with a detail
    [[nodiscard]] virtual Result<void> ping() = 0;
};

} // namespace Auth
