// SPDX-License-Identifier: MIT
#pragma once

#include "../core/user.h"

#include <QList>

#include <optional>

namespace Auth {

//! Whether \a first comes before \a second where users are listed by id: by number where ids are numbers, else by text.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT bool isIdBefore(const IdScheme &ids, const UserId &first, const UserId &second);

//! \brief One thing that must, or must not, hold for a user who is searched for.
//! \value
//! \source Gatehouse's own: \decision{0029-lists-and-figures}
struct UserCondition
{
    //! What is compared.
    enum class Kind : quint8 {
        Text,        //!< as UserQuery::text
        EmailPrefix, //!< as UserQuery::emailPrefix
        Email,       //!< the e-mail is this one, case ignored; uses the index
        Id,          //!< the id is this one; uses the index
        OAuthName,   //!< as UserQuery::oauthName
    };

    Kind kind = Kind::Text; //!< what is compared
    QString value;          //!< not empty, at most 1000 characters
    bool isNegated = false; //!< it must not hold; a negated one uses no index

    //! Member by member.
    friend bool operator==(const UserCondition &a, const UserCondition &b) = default;
};

//! \brief What an administrator searches for. All conditions must hold; unset ones hold for everybody.
//! \value
//! \source Gatehouse's own: \decision{0029-lists-and-figures}
struct GATEHOUSE_AUTH_EXPORT UserQuery
{
    //! By what a list is sorted.
    enum class Sort : quint8 { Id, Email };

    QString text; //!< in the e-mail or a custom text field, anywhere, case ignored as the database does; at most 1000
                  //!< characters
    QString emailPrefix;          //!< the e-mail begins with it, case ignored; uses the index; at most 1000 characters
    std::optional<bool> isActive; //!< as in User
    std::optional<bool> isSuperuser;      //!< as in User
    std::optional<bool> isVerified;       //!< as in User
    QString oauthName;                    //!< has an account of this OAuth client
    QList<UserCondition> conditions = {}; //!< further ones, at most 50

    Sort sort = Sort::Id;    //!< by what it is sorted
    bool descending = false; //!< the other way round
    int limit = 50;          //!< users a page, 1 to 1000
    QString after;           //!< UserPage::nextCursor of the page before; empty for the first page

    //! Member by member.
    friend bool operator==(const UserQuery &a, const UserQuery &b) = default;

    // ---- for whoever writes a UserDatabase
    //! Behind whom a page begins.
    struct Place
    {
        QString email; //!< empty unless the order is by address
        QString id;    //!< not parsed yet
    };
    //! Whether texts and conditions make sense.
    //! \return Error::InvalidQuery
    [[nodiscard]] Result<void> check() const;
    //! check(), and whether there can be such a page: 1 to 1000 users.
    //! \return Error::InvalidQuery
    [[nodiscard]] Result<void> checkPage() const;
    //! Whether UserDatabase::cursorBehind() may go so far.
    //! \return Error::InvalidQuery
    [[nodiscard]] static Result<void> checkStep(int count);
    //! Whether the conditions hold for \a user. Letters are compared without case.
    //! \param oauthNames of the OAuth clients by which the user has accounts
    [[nodiscard]] bool matches(const User &user, const IdScheme &ids, const QStringList &oauthNames = {}) const;
    //! What `after` means; nothing for the first page.
    //! \return Error::InvalidQuery for a cursor of another order
    [[nodiscard]] Result<std::optional<Place>> place() const;
    //! The text for `after` of a page that begins behind this user.
    [[nodiscard]] QString cursorBehind(const QString &userEmail, const UserId &userId) const;
};

//! \brief One page: keyset paging costs the same on page 1 and page 10,000, and skips nobody when rows come and go.
//! \value
//! \source Gatehouse's own: \decision{0029-lists-and-figures}
struct GATEHOUSE_AUTH_EXPORT UserPage
{
    QList<User> users;  //!< in the order of the query
    QString nextCursor; //!< empty on the last page; opaque

    //! \brief The page of \a query among \a matching, the users for whom UserQuery::matches(): a UserDatabase that
    //! holds them all in memory needs no more for its find().
    //! \return Error::InvalidQuery
    [[nodiscard]] static Result<UserPage> of(QList<User> matching, const UserQuery &query, const IdScheme &ids);
};

//! How much a count may cost.
enum class CountPrecision : quint8 {
    Exact, //!< visits every match: seconds for millions of users
    Quick, //!< exact up to 10,000, beyond that an estimate
};

//! \brief How many users match.
//! \value
//! \source Gatehouse's own: \decision{0029-lists-and-figures}
struct UserCount
{
    qint64 value = 0;    //!< users
    bool isExact = true; //!< false: "about" this many
};

} // namespace Auth
