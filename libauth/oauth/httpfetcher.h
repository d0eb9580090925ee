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

//! What is sent to a provider.
struct HttpCall
{
    QByteArray method = "GET"; //!< or `POST`
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};

//! What a provider answered, whatever the status.
struct FetchedAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
};

//! \brief How OAuth clients reach their providers. An interface, so that tests bring recorded answers.
//! \note Every thread may call fetch(); it blocks.
class GATEHOUSE_AUTH_EXPORT HttpFetcher
{
public:
    HttpFetcher() = default;
    Q_DISABLE_COPY_MOVE(HttpFetcher)
    virtual ~HttpFetcher();

    //! \return the answer, also one that is an error of HTTP; Error::OAuthProviderFailed when none came before
    //! \a deadline, none that was trusted, a redirect, or one that was too large
    [[nodiscard]] virtual Result<FetchedAnswer> fetch(const HttpCall &call, QDeadlineTimer deadline) = 0;
};

//! \brief HTTP over QNetworkAccessManager, in a thread of its own, for callers in any other.
//!
//! Certificates are checked and nobody can switch that off. Redirects are not followed: the addresses of a provider are
//! configured or come from its discovery document, and a redirect could lead with our credentials to another host, or
//! to an address that only we can reach. No cookies, no cache, no credentials of the system, no compression.
class GATEHOUSE_AUTH_EXPORT NetworkFetcher final : public HttpFetcher
{
public:
    struct Settings
    {
        qsizetype maximumBytes = 1024 * 1024;               //!< of an answer's body
        QList<QSslCertificate> certificateAuthorities = {}; //!< besides those that the system trusts
    };

    NetworkFetcher();
    explicit NetworkFetcher(const Settings &settings);
    //! Nobody must wait in fetch() any more.
    ~NetworkFetcher() override;

    [[nodiscard]] Result<FetchedAnswer> fetch(const HttpCall &call, QDeadlineTimer deadline) override;

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Auth
