// SPDX-License-Identifier: MIT
#pragma once

#include "database/userdatabase.h"

#include <QMutex>

#include <functional>
#include <optional>
#include <utility>

//! \brief A UserDatabase over another one that lets a test step in between: at the moment before a change, or instead
//! of it. Set it up before other threads use it.
class ForwardingUserDatabase final : public Auth::UserDatabase
{
public:
    using Changes = Auth::UserChanges;
    template<typename T>
    using Result = Auth::Result<T>;

    explicit ForwardingUserDatabase(Auth::UserDatabase &target) : m_target(target) {}

    std::optional<Auth::Error> failure;       //!< what every function returns, if set
    std::function<QString(QString)> folding;  //!< what getByEmail() looks for instead, as databases fold letters
    std::function<void()> afterGetByEmail;    //!< called once, then forgotten
    std::function<void()> beforeCreate;       //!< called once, then forgotten
    std::function<void()> beforeUpdate;       //!< called once, then forgotten; before the transaction of the update
    std::function<void()> beforeLink;         //!< called once, then forgotten; before addOAuthAccount()
    std::function<void()> beforeUnlink;       //!< called once, then forgotten; before removeOAuthAccount()
    std::optional<Auth::Error> updateFailure; //!< what update() returns, if set
    std::optional<qsizetype> longestToken;    //!< what longestOAuthToken() returns, if set
    std::optional<Auth::Error> linkFailure;   //!< what addOAuthAccount() returns, if set
    std::optional<int> mostAccounts;          //!< how long the list of oauthAccounts() may become, if set

    Result<Auth::User> get(const Auth::UserId &id) override
    {
        return failing<Auth::User>([&] { return m_target.get(id); });
    }
    Result<Auth::User> getByEmail(const QString &email) override
    {
        auto user = failing<Auth::User>([&] { return m_target.getByEmail(folding ? folding(email) : email); });
        if (const auto step = taken(afterGetByEmail))
            step();
        return user;
    }
    Result<Auth::User> getByOAuthAccount(const QString &name, const QString &accountId) override
    {
        return failing<Auth::User>([&] { return m_target.getByOAuthAccount(name, accountId); });
    }
    Result<Auth::User> create(const Auth::User &user) override
    {
        if (const auto step = taken(beforeCreate))
            step();
        return failing<Auth::User>([&] { return m_target.create(user); });
    }
    Result<Auth::User> update(const Auth::UserId &id, const Changes &changes) override
    {
        if (const auto step = taken(beforeUpdate))
            step();
        if (updateFailure)
            return Auth::failure(*updateFailure);
        return failing<Auth::User>([&] { return m_target.update(id, changes); });
    }
    Result<void> remove(const Auth::UserId &id) override
    {
        return failing<void>([&] { return m_target.remove(id); });
    }
    Result<void> discard(const Auth::UserId &id) override
    {
        return failing<void>([&] { return m_target.discard(id); });
    }

    Result<Auth::OAuthAccount> addOAuthAccount(const Auth::OAuthAccount &account) override
    {
        if (const auto step = taken(beforeLink))
            step();
        if (linkFailure)
            return Auth::failure(*linkFailure);
        return failing<Auth::OAuthAccount>([&] { return m_target.addOAuthAccount(account); });
    }
    Result<void> updateOAuthAccount(const Auth::OAuthAccount &account) override
    {
        return failing<void>([&] { return m_target.updateOAuthAccount(account); });
    }
    Result<void> removeOAuthAccount(const Auth::UserId &rowId) override
    {
        if (const auto step = taken(beforeUnlink))
            step();
        return failing<void>([&] { return m_target.removeOAuthAccount(rowId); });
    }
    Result<QList<Auth::OAuthAccount>> oauthAccounts(const Auth::UserId &userId, int limit) override
    {
        return failing<QList<Auth::OAuthAccount>>(
                [&] { return m_target.oauthAccounts(userId, mostAccounts.value_or(limit)); });
    }

    Result<QList<Auth::OAuthAccount>> findOAuthAccounts(const Auth::OAuthAccountQuery &query) override
    {
        return failing<QList<Auth::OAuthAccount>>([&] { return m_target.findOAuthAccounts(query); });
    }
    qsizetype longestOAuthToken() override { return longestToken ? *longestToken : m_target.longestOAuthToken(); }

    Result<Auth::UserPage> find(const Auth::UserQuery &query) override
    {
        return failing<Auth::UserPage>([&] { return m_target.find(query); });
    }
    Result<Auth::UserCount> count(const Auth::UserQuery &query, Auth::CountPrecision precision) override
    {
        return failing<Auth::UserCount>([&] { return m_target.count(query, precision); });
    }
    Result<QHash<Auth::UserId, QString>> emailsOf(const QList<Auth::UserId> &ids) override
    {
        return failing<QHash<Auth::UserId, QString>>([&] { return m_target.emailsOf(ids); });
    }
    Result<QList<qint64>> countRegistered(const QList<Auth::Instant> &bounds) override
    {
        return failing<QList<qint64>>([&] { return m_target.countRegistered(bounds); });
    }
    Result<void> transaction(const std::function<Result<void>()> &work) override
    {
        if (const auto step = std::exchange(beforeUpdate, {})) // else it would be a part of the transaction
            step();
        return failing<void>([&] { return m_target.transaction(work); });
    }
    void afterCommit(std::function<void()> work) override { m_target.afterCommit(std::move(work)); }
    Result<void> ping() override
    {
        return failing<void>([&] { return m_target.ping(); });
    }

private:
    template<typename T, typename Call>
    Result<T> failing(Call call) const
    {
        return failure ? Result<T>(Auth::failure(*failure)) : call();
    }

    //! The step, for the first of the threads that come here.
    std::function<void()> taken(std::function<void()> &step)
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(step, {});
    }

    Auth::UserDatabase &m_target;
    QMutex m_mutex;
};
