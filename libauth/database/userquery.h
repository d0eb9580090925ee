// SPDX-License-Identifier: MIT
#pragma once

#include "../core/user.h"

#include <QList>

#include <optional>

namespace Auth {

//! \brief One thing that must, or must not, hold for a user who is searched for.
struct UserCondition
{
    enum class Kind : quint8 {
        Text,        //!< as UserQuery::text
        EmailPrefix, //!< as UserQuery::emailPrefix
        Email,       //!< the e-mail is this one, case ignored; uses the index
        Id,          //!< the id is this one; uses the index
        OAuthName,   //!< as UserQuery::oauthName
    };

    Kind kind = Kind::Text;
    QString value;          //!< not empty, at most 1000 characters
    bool isNegated = false; //!< it must not hold; a negated one uses no index

    friend bool operator==(const UserCondition &a, const UserCondition &b) = default;
};

//! \brief What an administrator searches for. All conditions must hold; unset ones hold for everybody.
struct UserQuery
{
    enum class Sort : quint8 { Id, Email };

    QString text; //!< in the e-mail or a custom text field, anywhere, case ignored as the database does; at most 1000
                  //!< characters
    QString emailPrefix; //!< the e-mail begins with it, case ignored; uses the index; at most 1000 characters
    std::optional<bool> isActive;
    std::optional<bool> isSuperuser;
    std::optional<bool> isVerified;
    QString oauthName;                    //!< has an account of this OAuth client
    QList<UserCondition> conditions = {}; //!< further ones, at most 50

    Sort sort = Sort::Id;
    bool descending = false;
    int limit = 50; //!< users a page, 1 to 1000
    QString after;  //!< UserPage::nextCursor of the page before; empty for the first page

    friend bool operator==(const UserQuery &a, const UserQuery &b) = default;
};

//! \brief One page: keyset paging costs the same on page 1 and page 10,000, and skips nobody when rows come and go.
struct UserPage
{
    QList<User> users;
    QString nextCursor; //!< empty on the last page; opaque
};

enum class CountPrecision : quint8 {
    Exact, //!< visits every match: seconds for millions of users
    Quick, //!< exact up to 10,000, beyond that an estimate
};

struct UserCount
{
    qint64 value = 0;
    bool isExact = true; //!< false: "about" this many
};

} // namespace Auth
