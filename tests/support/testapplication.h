// SPDX-License-Identifier: MIT
#pragma once

#include "authentication/cookietransport.h"
#include "authentication/databasestrategy.h"
#include "authentication/jwtstrategy.h"
#include "support/eventlog.h"
#include "support/forwardinguserdatabase.h"
#include "support/httpsite.h"
#include "support/results.h"

//! An application that uses HttpAuth: three backends, hooks, custom fields, routes over a real connection.
namespace TestApplication {

using namespace Auth;
using namespace Qt::StringLiterals;

inline HttpAnswer text(const QString &body)
{
    return {.status = 200, .contentType = "text/plain", .body = body.toUtf8(), .headers = {}};
}

//! A key in a header of its own: nothing that the library knows.
class ApiKeyTransport final : public Transport
{
public:
    std::optional<QByteArray> readToken(const RequestHeaders &request) const override
    {
        const QByteArray key = request.header("X-Api-Key");
        return key.isEmpty() ? std::nullopt : std::optional(key);
    }
    HttpAnswer loginAnswer(const Secret &token) const override
    {
        return {.status = 201, .contentType = "text/plain", .body = token.reveal().toByteArray(), .headers = {}};
    }
    HttpAnswer logoutAnswer() const override { return {.status = 205, .contentType = {}, .body = {}, .headers = {}}; }
    SecurityScheme securityScheme() const override
    {
        return {.kind = SecurityScheme::Kind::ApiKeyHeader, .parameterName = "X-Api-Key"};
    }
};

//! `key of EMAIL` is the key of that user; it cannot be taken back.
class ApiKeyStrategy final : public Strategy
{
public:
    explicit ApiKeyStrategy(bool isQuick) : m_isQuick(isQuick) {}

    [[nodiscard]] bool isQuickToRead() const override { return m_isQuick; }
    Result<User> readToken(QByteArrayView token, UserManager &manager) override
    {
        reader = QThread::currentThread();
        if (outage)
            return failure({Error::DatabaseUnavailable, u"the key server is down"_s, u"10.0.0.7"_s});
        if (!token.startsWith("key of "))
            return failure(Error::InvalidToken);
        auto user = manager.getByEmail(QString::fromUtf8(token.sliced(7)));
        return user ? user : failure(Error::InvalidToken);
    }
    Result<Secret> writeToken(const User &user) override
    {
        if (const auto step = std::exchange(whileWriting, {}))
            step();
        return Secret("key of " + user.email.toUtf8());
    }
    Result<void> destroyToken(QByteArrayView token, const User &) override
    {
        destroyed = token.toByteArray();
        return failure(Error::NotSupported);
    }

    std::atomic<bool> outage = false;
    std::function<void()> whileWriting; //!< called once by writeToken(), then forgotten; set before the request
    QByteArray destroyed;               //!< the last one; read after the answer
    std::atomic<QThread *> reader = nullptr;

private:
    const bool m_isQuick;
};

//! What an application overrides.
class HookedManager final : public UserManager
{
public:
    using UserManager::UserManager;

    Result<void> validatePassword(const Secret &password, const User &user) const override
    {
        if (password.reveal().contains(user.email.section(u'@', 0, 0).toUtf8().data()))
            return failure({Error::InvalidPassword, u"Password should not contain e-mail — „nie“"_s});
        return UserManager::validatePassword(password, user);
    }

protected:
    Result<void> beforeDelete(const User &user, const RequestContext &) override
    {
        if (user.isSuperuser)
            return failure({Error::Refused, u"superusers stay"_s, u"secret detail"_s});
        return {};
    }
    void afterLogin(const User &user, HttpAnswer *answer, const RequestContext &context) override
    {
        answer->headers.emplace_back("X-Welcome", user.email.toUtf8());
        answer->headers.emplace_back("X-Language", context.languages.join(u'+').toLatin1());
        UserManager::afterLogin(user, answer, context);
    }
};

inline UserFields ownFields()
{
    return {{.name = u"nick"_s, .type = UserField::Type::String, .length = 10},
            {.name = u"age"_s, .type = UserField::Type::Integer},
            {.name = u"score"_s, .type = UserField::Type::Real, .writable = UserField::Writable::Superuser},
            {.name = u"staff"_s, .type = UserField::Type::Boolean, .writable = UserField::Writable::Nobody}};
}

struct Options
{
    UserFields fields = {};
    HttpAuth::Settings settings = {};
    DatabaseKind database = {};
    ManagerBench::Adjust adjust = {};
    bool isQuick = true; //!< the strategy of `key`
};

//! An application with three backends: `jwt` (bearer), `cookie` (database) and `key` (its own), in this order.
class Application
{
public:
    explicit Application(const Options &options = {})
        : database(options.database, options.fields),
          users(database.users),
          manager(users, &database.tokens, managerSettings(options)),
          pool(2),
          jwt(std::make_shared<JwtStrategy>(JwtStrategy::Settings{
                  .signingKey = TestManager::key(), .verifyingKey = TestManager::key(), .clock = &clock})),
          cookie(std::make_shared<DatabaseStrategy>(database.tokens, std::chrono::hours(1), clock)),
          key(std::make_shared<ApiKeyStrategy>(options.isQuick)),
          auth(manager, *Authenticator::create(backends()), pool, options.settings)
    {}

    void serve() { site.serve(auth); }
    //! All routers of the library.
    void serveEverything()
    {
        for (const QString &name : {u"jwt"_s, u"cookie"_s, u"key"_s})
            (void)auth.addAuthRouter(name, u"/auth/"_s + name);
        auth.addRegisterRouter();
        auth.addVerifyRouter();
        auth.addResetPasswordRouter();
        auth.addUsersRouter();
        serve();
    }

    //! A user whose password is `correct horse`.
    User add(
            const QString &email, void (*change)(User &) = [](User &) {})
    {
        User user = newUser(email, *TestManager::quickHasher().hash(Secret("correct horse")));
        change(user);
        return database.add(user);
    }
    User addSuperuser()
    {
        return add(u"root@example.org"_s, [](User &user) { user.isSuperuser = user.isVerified = true; });
    }

    [[nodiscard]] QByteArray bearer(const User &user) const
    {
        return "Authorization: Bearer " + jwt->writeToken(user)->reveal().toByteArray();
    }
    [[nodiscard]] QByteArray cookieOf(const User &user) const
    {
        return "Cookie: fastapiusersauth=" + cookie->writeToken(user)->reveal().toByteArray();
    }
    static QByteArray keyOf(const User &user) { return "X-Api-Key: key of " + user.email.toUtf8(); }

    FixedClock clock;
    TestDatabase database;
    ForwardingUserDatabase users;
    HookedManager manager;
    WorkPool pool;
    std::shared_ptr<JwtStrategy> jwt;
    std::shared_ptr<DatabaseStrategy> cookie;
    std::shared_ptr<ApiKeyStrategy> key;
    HttpAuth auth;
    HttpSite site;

private:
    [[nodiscard]] UserManagerSettings managerSettings(const Options &options) const
    {
        UserManagerSettings settings = TestManager::settings(database.schema, clock);
        if (options.adjust)
            options.adjust(settings);
        return settings;
    }
    [[nodiscard]] QList<AuthenticationBackend> backends() const
    {
        return {{u"jwt"_s, std::make_shared<BearerTransport>(), jwt},
                {u"cookie"_s, std::make_shared<CookieTransport>(), cookie},
                {u"key"_s, std::make_shared<ApiKeyTransport>(), key}};
    }
};

} // namespace TestApplication
