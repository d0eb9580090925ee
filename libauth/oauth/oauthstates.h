// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../core/error.h"
#include "../core/userid.h"
#include "../crypto/jwtkey.h"
#include "../database/ratelimiter.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Auth {

//! \brief What goes to the provider and comes back with the browser, so that nobody can send in another's login.
//!
//! The state is FastAPI Users' token (`csrftoken`, `aud`, `exp`, and `sub` where an account is linked), with the client
//! and the purpose it is for. It belongs to the browser that has the cookie with `csrftoken`. Nonce and PKCE verifier
//! are derived from `csrftoken` with the secret, so nothing has to be stored; whoever sees the state cannot tell them.
//! That a state is used once is remembered where attempts are counted: its bucket holds one token, and takes as long to
//! fill as a state lives. So it needs no table of its own, and is shared by all services on one database or Redis.
//! \ownership Borrows what its settings point to, which must outlive it.
//! \threads Every thread may call every function at the same time.
//! \source \fastapi{configuration/oauth}, the state token; \rfc{7636}
class GATEHOUSE_AUTH_EXPORT OAuthStates
{
public:
    //! What states are made with.
    struct Settings
    {
        JwtKey key;                            //!< signs states; FastAPI Users' `state_secret`
        Secret secret;                         //!< nonces and verifiers are derived from it
        RateLimiter *used;                     //!< remembers states that were used; must outlive this object
        const Clock *clock = &Clock::system(); //!< must outlive this object
        std::chrono::seconds lifetime{3600};   //!< for so long the journey may take
        QString audience = QStringLiteral("fastapi-users:oauth-state"); //!< `aud`; FastAPI Users' by default
    };
    //! For what a state was made.
    struct Purpose
    {
        QString clientName;              //!< of the OAuth client
        std::optional<UserId> user = {}; //!< to whom an account is to be linked; nothing: a login
    };
    //! One trip to the provider and back.
    struct Journey
    {
        QByteArray csrfToken; //!< 43 characters, for the cookie
        QString state;        //!< for the provider: a signed token
        QString nonce;        //!< of OpenID Connect; 43 characters
        QString codeVerifier; //!< 43 characters
        QString next;         //!< as given to begin(); whoever follows it checks it again
    };
    //! Why somebody who comes back is not let in.
    enum class Refusal : quint8 {
        Undecodable, //!< no state, forged, of another purpose or client
        Expired,
        NotThisBrowser, //!< the cookie is missing or belongs to another state
        AnotherUser,    //!< made for a user who is not the one that is here
    };

    //! What \a settings point to must outlive it.
    explicit OAuthStates(Settings settings) : m_settings(std::move(settings)) {}

    //! For so long the journey may take.
    [[nodiscard]] const std::chrono::seconds &lifetime() const noexcept { return m_settings.lifetime; }
    //! \brief Begins a journey to the provider.
    //! \param next where the browser is to be sent in the end; everybody on the way can read it, and nobody change it
    //! \return Error::Internal when OpenSSL fails
    [[nodiscard]] Result<Journey> begin(const Purpose &purpose, const QString &next = {}) const;
    //! \brief Checks what came back. Changes nothing: a state is not used up by somebody who may not use it.
    //! \param cookie of the browser; nothing where it has none
    [[nodiscard]] tl::expected<Journey, Refusal> check(const QString &state, const Purpose &purpose,
                                                       const std::optional<QByteArray> &cookie) const;
    //! \brief Uses the state up.
    //! \return false when it was used before; Error::DatabaseUnavailable
    //! \note Blocks as long as its store does.
    [[nodiscard]] Result<bool> use(const Journey &journey) const;

private:
    [[nodiscard]] QString derived(const char *what, const Purpose &purpose, const QByteArray &csrfToken) const;
    [[nodiscard]] Journey journeyOf(const Purpose &purpose, const QByteArray &csrfToken, const QString &state,
                                    const QString &next) const;

    const Settings m_settings;
};

} // namespace Auth
