// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../crypto/jwtkey.h"
#include "../manager/workpool.h"
#include "httpfetcher.h"
#include "oauthvalues.h"
#include "providers.h"

#include <QStringList>

#include <memory>

namespace Auth {

//! \brief What an OAuthClient is set up with.
//! \ownership Borrows the clock, which must outlive the client; shares the fetcher.
//! \threads One object is used by one thread at a time; the client keeps a copy.
//! \source \fastapi{configuration/oauth}; \rfc{6749}
struct OAuthClientSettings
{
    QString name;                          //!< of the client, at most 100 characters; stored with its accounts
    OAuthProvider provider;                //!< what the provider is like; see oauthProvider()
    QString tenant = {};                   //!< what {tenant} stands for; empty: the provider's default
    QString clientId;                      //!< given by the provider
    Secret clientSecret = {};              //!< not for private_key_jwt and Apple
    std::optional<JwtKey> signingKey = {}; //!< for private_key_jwt and Apple; its name is sent as `kid`
    QString teamId = {};                   //!< Apple's
    ClientAuthentication authentication = ClientAuthentication::Automatic; //!< else instead of the provider's
    QStringList scopes = {};                                               //!< empty: the provider's
    std::shared_ptr<HttpFetcher> fetcher;                                  //!< may be shared by clients
    const Clock *clock = &Clock::system();                                 //!< must outlive the client
};

//! \brief Logs in at a provider with the authorization code (RFC 6749, section 4.1; OpenID Connect Core 1.0).
//!
//! Functions that ask the provider block until it has answered, at most until the deadline they are given: call them
//! in threads that may wait, such as a WorkPool of their own for each client, so that a provider that hangs stops
//! nobody else. For everybody else async() gives futures.
//! Besides the errors named, these functions return Error::OAuthProviderFailed when the provider does not answer, or
//! not as it should; the detail is for the log and names no secret.
//! \ownership Owns its settings; routes and futures borrow it.
//! \threads Immutable once made; every thread may call every function.
//! \source \rfc{6749}, section 4.1; OpenID Connect Core 1.0; httpx-oauth
class GATEHOUSE_AUTH_EXPORT OAuthClient
{
public:
    //! What the browser is sent to the provider with.
    struct Authorization
    {
        QString redirectUri;       //!< where the provider sends the browser back to; registered there
        QString state;             //!< comes back with the browser; see OAuthStates
        QString nonce = {};        //!< of OpenID Connect; others are not told
        QString codeVerifier = {}; //!< 43 to 128 characters (RFC 7636, section 4.1); empty: no PKCE
        QStringList scopes = {};   //!< empty: those of the settings
        QList<std::pair<QString, QString>> extraParameters = {}; //!< added to the query as they are
    };
    //! What the provider sent back by the browser.
    struct Callback
    {
        QString code;              //!< good for one exchange
        QString redirectUri;       //!< the same as in the Authorization
        QString codeVerifier = {}; //!< the same as in the Authorization
        QString nonce = {};        //!< the same as in the Authorization
        QString issuer = {};       //!< the parameter `iss` (RFC 9207)
    };
    //! Who has logged in, and what was given for the code.
    struct Login
    {
        OAuthTokens tokens;     //!< what was given
        OAuthIdentity identity; //!< who it is
    };

    //! \brief A client of a provider.
    //! \return Error::InvalidConfiguration with a sentence that says what to do
    [[nodiscard]] static Result<std::unique_ptr<OAuthClient>> create(OAuthClientSettings settings);
    Q_DISABLE_COPY_MOVE(OAuthClient)
    ~OAuthClient();

    //! As in the settings.
    [[nodiscard]] const QString &name() const noexcept;
    //! As in the settings.
    [[nodiscard]] const OAuthProvider &provider() const noexcept;
    //! Whether authorizationUrl() would answer without asking the provider.
    [[nodiscard]] bool isReady() const;

    //! \brief The address to send the browser to.
    //! \note Asks an OpenID provider for its discovery document at first, and then each hour.
    [[nodiscard]] Result<QUrl> authorizationUrl(const Authorization &authorization, QDeadlineTimer deadline) const;
    //! \brief Code exchange and identity in one: what a callback needs.
    //! \return Error::OAuthCodeRefused where the code is unknown, used, expired, or belongs to another login
    [[nodiscard]] Result<Login> logIn(const Callback &callback, QDeadlineTimer deadline) const;

    // ---- the steps of it
    //! \brief Gives the provider the code, and takes the tokens.
    //! \return Error::OAuthCodeRefused
    [[nodiscard]] Result<OAuthTokens> exchangeCode(const Callback &callback, QDeadlineTimer deadline) const;
    //! \brief From the ID token, with the profile where that is needed; it is checked in full.
    //! \param nonce must be the token's, unless empty
    [[nodiscard]] Result<OAuthIdentity> identity(const OAuthTokens &tokens, const QString &nonce,
                                                 QDeadlineTimer deadline) const;
    //! The profile as JSON, as the provider sends it.
    [[nodiscard]] Result<QByteArray> profile(const QString &accessToken, QDeadlineTimer deadline) const;
    //! \brief Asks for new tokens (RFC 6749, section 6).
    //! \return the new tokens; the refresh token is the old one where no new one came. Error::OAuthCodeRefused where it
    //! is not good any more
    [[nodiscard]] Result<OAuthTokens> refresh(const QString &refreshToken, QDeadlineTimer deadline) const;
    //! \brief Tells the provider that a token is not needed any more (RFC 7009).
    //! \return Error::NotSupported where the provider has no way to do it
    [[nodiscard]] Result<void> revoke(const QString &token, QDeadlineTimer deadline) const;

    //! \brief \a work with this client in a thread of \a pool: `client.async(pool, [=](const OAuthClient &c) { return
    //! c.refresh(token, QDeadlineTimer(10s)); })`. The client must outlive it.
    //! \return as WorkPool::run()
    template<typename Work>
    [[nodiscard]] auto async(WorkPool &pool, Work work) const
    {
        return pool.run([this, work = std::move(work)]() mutable { return work(*this); });
    }

private:
    class Private;
    explicit OAuthClient(std::unique_ptr<Private> data);
    const std::unique_ptr<Private> d;
};

//! The code challenge of \a verifier (RFC 7636, section 4.2, S256).
[[nodiscard]] GATEHOUSE_AUTH_EXPORT QString codeChallenge(const QString &verifier);

} // namespace Auth
