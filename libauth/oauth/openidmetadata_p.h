// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/export_p.h"
#include "crypto/jsonwebkeyset.h"
#include "oauth/httpfetcher.h"

#include <QMutex>
#include <QStringList>

#include <optional>

namespace Auth::Internal {

//! What a provider says about itself (OpenID Connect Discovery 1.0, section 3).
struct OpenIdMetadata
{
    QString issuer;
    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString userinfoEndpoint; //!< may be empty, like the next
    QString revocationEndpoint;
    QString jwksUri;
    QStringList tokenAuthentications; //!< empty: not said
    QStringList signingAlgorithms;
    QStringList challengeMethods;
    bool namesChallengeMethods = false;
    bool sendsIssuer = false; //!< with each code (RFC 9207)
};

//! \brief Reads a discovery document.
//! \return Error::OAuthProviderFailed where a member is missing, where the issuer is not the one that \a url belongs to
//! (section 4.3: else anybody could speak for it), and where an address is not as safe as \a url
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT Result<OpenIdMetadata> readOpenIdMetadata(QByteArrayView json,
                                                                                   const QUrl &url);

//! \brief The discovery document and the keys of one provider, fetched when needed and kept for an hour.
//!
//! While the provider is away the document of before stays good. Keys are fetched anew where a token names one that is
//! not there, but not more often than each ten seconds.
//! \note Any thread. One of them fetches, the others wait for it.
class GATEHOUSE_AUTH_TEST_EXPORT OpenIdSource
{
public:
    //! Both must outlive it.
    OpenIdSource(QUrl discoveryUrl, HttpFetcher &fetcher, const Clock &clock);

    [[nodiscard]] Result<OpenIdMetadata> metadata(QDeadlineTimer deadline);
    //! Whether metadata() would not have to ask anybody.
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] Result<JsonWebKeySet> keys(QDeadlineTimer deadline);
    //! Keys that are newer than those that keys() gave; the same ones where newKeys() has fetched them a moment ago.
    [[nodiscard]] Result<JsonWebKeySet> newKeys(QDeadlineTimer deadline);

private:
    //! Those that are here while \a fetchedAt is less than \a lifetime ago; else it fetches them and notes
    //! when.
    [[nodiscard]] Result<JsonWebKeySet> keysSince(std::chrono::seconds OpenIdSource::*fetchedAt,
                                                  std::chrono::seconds lifetime, QDeadlineTimer deadline);
    [[nodiscard]] Result<QByteArray> document(const QUrl &url, QDeadlineTimer deadline);

    const QUrl m_discoveryUrl;
    HttpFetcher &m_fetcher;
    const Clock &m_clock;
    QMutex m_fetching;      // held while somebody asks the provider
    mutable QMutex m_mutex; // guards what follows
    std::optional<OpenIdMetadata> m_metadata;
    std::optional<JsonWebKeySet> m_keys;
    std::chrono::seconds m_metadataAt{0}; // since 1970-01-01 UTC, when it came
    std::chrono::seconds m_keysAt{0};
    std::chrono::seconds m_keysRenewedAt{0}; // the last time that it was because of an unknown key
};

} // namespace Auth::Internal
