// SPDX-License-Identifier: MIT
#pragma once

#include "../core/user.h"
#include "strategy.h"
#include "transport.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace Auth {

class UserManager;

//! \brief One login method: a name, how its tokens travel, what they are. FastAPI Users' AuthenticationBackend.
//! \value
//! \source \fastapi{configuration/authentication/backend}
struct AuthenticationBackend
{
    QString name;                               //!< unique among the backends of an application; part of the routes
    std::shared_ptr<const Transport> transport; //!< how its tokens travel; must be set
    std::shared_ptr<Strategy> strategy;         //!< what its tokens are; must be set
};

//! \brief What a route asks of its user: the parameters of FastAPI Users' current_user().
//! \value
//! \source \fastapi{usage/current-user}
struct GuardRequirements
{
    bool optional = false;  //!< nobody, or somebody who does not qualify, comes in without a user
    bool active = false;    //!< an inactive user is 401
    bool verified = false;  //!< an unverified user is 403
    bool superuser = false; //!< anybody else is 403
    //! The names of the backends that count for this route; unset: all.
    std::optional<QStringList> enabledBackends = {};
    //! The same, asked for each request: FastAPI Users' get_enabled_backends. Those that \a enabledBackends leaves out
    //! stay out. Called in any thread, several at the same time; it must not wait. Unset: not asked.
    std::function<QStringList(const RequestHeaders &request)> backendsFor = {};
};

//! \brief Whether a request may pass, and as whom. Denied unless somebody decided otherwise.
//! \value
//! \source \fastapi{usage/current-user}
struct GuardDecision
{
    //! What was decided.
    enum class Verdict : quint8 {
        Denied,      //!< 401: nobody, or an inactive user
        Forbidden,   //!< 403: somebody, but not enough of it
        Unavailable, //!< 503: it could not be found out
        Granted,
    };
    Verdict verdict = Verdict::Denied; //!< what was decided
    std::optional<User> user = {};     //!< may be empty when granted to an optional guard
    QByteArray token = {};             //!< the token that the user came with
    Error error = {};                  //!< of Unavailable
};

//! \brief Finds the user of a request by trying backends in their order: the first that yields one wins.
//! \ownership A value that shares the transports and strategies of its backends with whoever has them, too.
//! \threads Immutable; every thread may call every function.
//! \source \fastapi{configuration/authentication}
class GATEHOUSE_AUTH_EXPORT Authenticator
{
public:
    //! \brief An authenticator with these backends, which are tried in their order.
    //! \return Error::InvalidConfiguration for duplicate or empty names, and for backends without transport or strategy
    [[nodiscard]] static Result<Authenticator> create(QList<AuthenticationBackend> backends);

    //! In the order in which they are tried.
    [[nodiscard]] const QList<AuthenticationBackend> &backends() const noexcept { return m_backends; }
    //! nullptr when no backend has this name.
    [[nodiscard]] const AuthenticationBackend *backend(QStringView name) const noexcept;

    //! \brief Decides whether a request may pass, and as whom.
    //! \note Blocks for what the strategies need: nothing but computing (JWT), a query (user, database tokens).
    [[nodiscard]] GuardDecision authenticate(const RequestHeaders &request, const GuardRequirements &requirements,
                                             UserManager &manager) const;

private:
    explicit Authenticator(QList<AuthenticationBackend> backends) : m_backends(std::move(backends)) {}

    QList<AuthenticationBackend> m_backends;
};

} // namespace Auth
