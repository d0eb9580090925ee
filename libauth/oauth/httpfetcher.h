// SPDX-License-Identifier: MIT
#pragma once

#include "../core/error.h"
#include "../core/export.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QSslCertificate>
#include <QUrl>

#include <memory>

namespace Auth {

//! \brief What is sent to a provider.
//! \value
//! \source \rfc{9110}
struct HttpCall
{
    QByteArray method = "GET";                             //!< or `POST`
    QUrl url;                                              //!< http or https
    QList<std::pair<QByteArray, QByteArray>> headers = {}; //!< name and value
    QByteArray body = {};                                  //!< nothing is sent where it is empty
};

//! \brief What a provider answered, whatever the status.
//! \value
//! \source \rfc{9110}
struct FetchedAnswer
{
    int status = 0;         //!< of HTTP
    QByteArray contentType; //!< as the server says
    QByteArray body;        //!< in full
};

//! \brief How OAuth clients reach their providers. An interface, so that tests bring recorded answers.
//! \ownership OAuth clients share it.
//! \threads Every thread may call fetch() at the same time; it blocks.
//! \source Gatehouse's own: \decision{0024-oauth}
class GATEHOUSE_AUTH_EXPORT HttpFetcher
{
public:
    HttpFetcher() = default;
    Q_DISABLE_COPY_MOVE(HttpFetcher)
    virtual ~HttpFetcher();

    //! \brief Sends a request and waits for the answer.
    //! \return the answer, also one that is an error of HTTP; Error::OAuthProviderFailed when none came before
    //! \a deadline, none that was trusted, a redirect, or one that was too large
    [[nodiscard]] virtual Result<FetchedAnswer> fetch(const HttpCall &call, QDeadlineTimer deadline) = 0;
};

//! \brief HTTP over QNetworkAccessManager, in a thread of its own, for callers in any other.
//!
//! Certificates are checked and nobody can switch that off. Redirects are not followed: the addresses of a provider are
//! configured or come from its discovery document, and a redirect could lead with our credentials to another host, or
//! to an address that only we can reach. No cookies, no cache, no credentials of the system, no compression.
//! \ownership Owns its thread; OAuth clients share it.
//! \threads Every thread may call every function at the same time.
//! \source \decision{0024-oauth}; \rfc{9700}
class GATEHOUSE_AUTH_EXPORT NetworkFetcher final : public HttpFetcher
{
public:
    //! What the fetcher is set up with.
    struct Settings
    {
        qsizetype maximumBytes = 1024 * 1024;               //!< of an answer's body
        QList<QSslCertificate> certificateAuthorities = {}; //!< besides those that the system trusts
    };

    //! \brief With the default Settings.
    NetworkFetcher();
    //! Starts the thread that waits for the network.
    explicit NetworkFetcher(const Settings &settings);
    //! Nobody must wait in fetch() any more.
    ~NetworkFetcher() override;

    [[nodiscard]] Result<FetchedAnswer> fetch(const HttpCall &call, QDeadlineTimer deadline) override;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Auth
