// SPDX-License-Identifier: MIT
#pragma once

#include "support/results.h"
#include "support/testmanager.h"

namespace UserManagerBench {

using namespace Auth;
using namespace Qt::StringLiterals;

inline const UserFields ownFields{
        {.name = u"nickname"_s, .type = UserField::Type::String, .length = 10, .required = true},
        {.name = u"score"_s, .type = UserField::Type::Integer, .writable = UserField::Writable::Nobody}};

inline UserCreate newcomer(const QString &email = u"ada@example.org"_s, const QString &password = u"correct horse"_s)
{
    return {.email = email, .password = Secret::fromString(password), .fields = {}};
}

//! Refuses what it is told to, and remembers what it was asked.
class StrictManager : public UserManager
{
public:
    using UserManager::UserManager;

    Result<void> validatePassword(const Secret &password, const User &user) const override
    {
        askedFor = user;
        if (user.email.contains(u"refused"_s))
            return failure({Error::InvalidPassword, u"Not this one."_s});
        return UserManager::validatePassword(password, user);
    }
    Result<void> beforeDelete(const User &user, const RequestContext &context) override
    {
        deletionContext = context;
        return user.isSuperuser ? failure({Error::Refused, u"The last administrator stays."_s}) : Result<void>();
    }

    mutable User askedFor;
    RequestContext deletionContext;
};

struct Bench
{
    explicit Bench(const DatabaseKind &database, const UserFields &fields = {})
        : db(database, fields),
          users(db.users),
          manager(users, &db.tokens, TestManager::settings(db.schema, clock)),
          log(manager)
    {}

    FixedClock clock;
    TestDatabase db;
    ForwardingUserDatabase users;
    StrictManager manager;
    EventLog log;
};

} // namespace UserManagerBench

//! \brief Creating, changing, removing: FastAPI Users' BaseUserManager, error by error. Fields, logins, proofs and
//! OAuth have suites of their own.
class TestUserManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void createsWithTheFlagsOfANewcomer(); // creation.cpp
    void createsUnsafeWithTheFlagsGiven();
    void storesTheNormalFormOfTheAddress();
    void refusesToCreate_data();
    void refusesToCreate();
    void doesNotHashForAnAddressThatIsTaken();
    void theIndexDecidesBetweenTwoAtOnce();
    void parsesIds_data();
    void parsesIds();

    void updates_data(); // changes.cpp
    void updates();
    void refusesToUpdate_data();
    void refusesToUpdate();
    void anotherAddressMustBeProvenAgain();
    void anUpdateOfNothingIsAnUpdate();
    void aHookMayRefuseAPassword();
    void removesUnlessAHookRefuses();
    void speaksAfterTheCommitInTheCallersThread();
    void saysNothingWhenNothingHappened();
};
