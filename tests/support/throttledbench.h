// SPDX-License-Identifier: MIT
#pragma once

#include "database/memoryratelimiter.h"
#include "support/outboxbench.h"
#include "support/results.h"

namespace ThrottledBench {

//! Small, and each of another size; a token of any comes back in ten seconds.
inline constexpr Auth::ThrottleLimits limits{.loginFailuresPerAccount = {3, std::chrono::seconds(30)},
                                             .loginFailuresPerKnownPlace = {4, std::chrono::seconds(40)},
                                             .loginFailuresPerAddress = {6, std::chrono::seconds(60)},
                                             .registrationsPerAddress = {2, std::chrono::seconds(20)},
                                             .mailsPerRecipient = {2, std::chrono::seconds(20)},
                                             .mailsPerAddress = {5, std::chrono::seconds(50)}};

inline Auth::RequestContext from(const QString &address)
{
    Auth::RequestContext context;
    context.clientAddress = address;
    return context;
}

inline ManagerBench::Adjust throttled(Auth::RateLimiter &limiter, const ManagerBench::Adjust &adjust)
{
    return [&limiter, adjust](Auth::UserManagerSettings &settings) {
        settings.rateLimiter = &limiter;
        settings.throttleLimits = limits;
        if (adjust)
            adjust(settings);
    };
}

//! \brief A manager with these limits, counted in a store that it is given or in memory.
struct Logins
{
    explicit Logins(const ManagerBench::Adjust &adjust = {}, std::unique_ptr<Auth::RateLimiter> store = {})
        : limiter(store ? std::move(store) : std::make_unique<Auth::MemoryRateLimiter>()),
          bench({}, throttled(*limiter, adjust))
    {}

    //! As a route does it; the name of the error, or Ok.
    QByteArray login(const QString &address, const Auth::Secret &given,
                     const QString &email = QStringLiteral("ada@example.org"))
    {
        const auto user = bench.manager.authenticate(email, given, from(address));
        if (user)
            bench.manager.forgiveAttempt(email, from(address));
        return outcome(user);
    }
    //! So many wrong guesses; the last answer.
    QByteArray guess(int times, const QString &address, const QString &email = QStringLiteral("ada@example.org"))
    {
        QByteArray last;
        for (int i = 0; i < times; ++i)
            last = login(address, Auth::Secret("battery staple"), email);
        return last;
    }

    const std::unique_ptr<Auth::RateLimiter> limiter;
    ManagerBench bench;
};

//! \brief The same with an outbox.
struct Mails
{
    explicit Mails(const ManagerBench::Adjust &adjust = {}) : bench({}, throttled(limiter, adjust)) {}

    //! What waits to be mailed: kind, recipient, state.
    [[nodiscard]] QStringList summary() { return bench.summary(); }

    Auth::MemoryRateLimiter limiter;
    OutboxBench bench;
};

} // namespace ThrottledBench
