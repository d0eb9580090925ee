// SPDX-License-Identifier: MIT
#include "oauth/openidmetadata_p.h"

#include "core/json_p.h"

#include <mutex>

namespace Auth::Internal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds metadataLifetime = 1h;
constexpr std::chrono::seconds staleMetadataLifetime = 24h; // while the provider is away
constexpr std::chrono::seconds keysLifetime = 1h;
constexpr std::chrono::seconds keysPause = 10s; // between two fetches because of an unknown key

tl::unexpected<Error> failed(const QString &why)
{
    return failure({Error::OAuthProviderFailed, {}, why});
}

QString text(const JsonValue &document, QStringView name)
{
    const JsonValue *value = document.find(name);
    return value ? value->toString() : QString();
}

QStringList texts(const JsonValue &document, QStringView name)
{
    QStringList all;
    if (const JsonValue *value = document.find(name)) {
        for (const JsonValue &element : value->elements())
            all << element.toString();
    }
    return all;
}

//! No address may be less safe than the one that names it.
bool isAsSafe(const QString &address, const QUrl &url)
{
    const QUrl endpoint(address, QUrl::StrictMode);
    return endpoint.isValid() && !endpoint.host().isEmpty() && endpoint.userInfo().isEmpty() &&
           (endpoint.scheme() == u"https" || (endpoint.scheme() == u"http" && url.scheme() == u"http"));
}

bool belongsTo(const QString &issuer, const QUrl &url)
{
    QString base = issuer;
    while (base.endsWith(u'/'))
        base.chop(1);
    return base + u"/.well-known/openid-configuration"_s == url.toString();
}

} // namespace

Result<OpenIdMetadata> readOpenIdMetadata(QByteArrayView json, const QUrl &url)
{
    const auto document = parseJson(json, {.refuseDuplicateKeys = true, .maximumDepth = 32});
    if (!document || !document->isObject())
        return failed(u"the discovery document is no JSON object"_s);
    OpenIdMetadata metadata{.issuer = text(*document, u"issuer"),
                            .authorizationEndpoint = text(*document, u"authorization_endpoint"),
                            .tokenEndpoint = text(*document, u"token_endpoint"),
                            .userinfoEndpoint = text(*document, u"userinfo_endpoint"),
                            .revocationEndpoint = text(*document, u"revocation_endpoint"),
                            .jwksUri = text(*document, u"jwks_uri"),
                            .tokenAuthentications = texts(*document, u"token_endpoint_auth_methods_supported"),
                            .signingAlgorithms = texts(*document, u"id_token_signing_alg_values_supported"),
                            .challengeMethods = texts(*document, u"code_challenge_methods_supported")};
    metadata.namesChallengeMethods = document->find(u"code_challenge_methods_supported") != nullptr;
    const JsonValue *sendsIssuer = document->find(u"authorization_response_iss_parameter_supported");
    metadata.sendsIssuer = sendsIssuer && sendsIssuer->toBool();
    if (!belongsTo(metadata.issuer, url))
        return failed(u"the discovery document belongs to another issuer than its address"_s);
    for (const QString &endpoint : {metadata.authorizationEndpoint, metadata.tokenEndpoint, metadata.jwksUri}) {
        if (!isAsSafe(endpoint, url))
            return failed(u"the discovery document names an address that is none, or not safe"_s);
    }
    for (QString *endpoint : {&metadata.userinfoEndpoint, &metadata.revocationEndpoint}) {
        if (!isAsSafe(*endpoint, url))
            endpoint->clear();
    }
    return metadata;
}

OpenIdSource::OpenIdSource(QUrl discoveryUrl, HttpFetcher &fetcher, const Clock &clock)
    : m_discoveryUrl(std::move(discoveryUrl)), m_fetcher(fetcher), m_clock(clock)
{}

bool OpenIdSource::isFresh() const
{
    const QMutexLocker lock(&m_mutex);
    return m_metadata && m_clock.secondsSinceEpoch() - m_metadataAt < metadataLifetime;
}

Result<QByteArray> OpenIdSource::document(const QUrl &url, QDeadlineTimer deadline)
{
    auto answer = m_fetcher.fetch({.url = url, .headers = {{"Accept", "application/json"}}}, deadline);
    if (!answer)
        return failure(answer.error());
    if (answer->status != 200)
        return failed(u"%1 answered %2"_s.arg(url.host()).arg(answer->status));
    return std::move(answer->body);
}

Result<OpenIdMetadata> OpenIdSource::metadata(QDeadlineTimer deadline)
{
    const auto kept = [this](std::chrono::seconds lifetime) -> std::optional<OpenIdMetadata> {
        const QMutexLocker lock(&m_mutex);
        return m_clock.secondsSinceEpoch() - m_metadataAt < lifetime ? m_metadata : std::nullopt;
    };
    if (auto known = kept(metadataLifetime))
        return *std::move(known);
    if (!m_fetching.tryLock(static_cast<int>(deadline.remainingTime())))
        return failed(u"%1 did not answer in time"_s.arg(m_discoveryUrl.host()));
    const std::unique_lock<QMutex> fetching(m_fetching, std::adopt_lock);
    if (auto known = kept(metadataLifetime)) // somebody was quicker
        return *std::move(known);
    const auto json = document(m_discoveryUrl, deadline);
    auto fetched = json ? readOpenIdMetadata(*json, m_discoveryUrl) : failure(json.error());
    if (!fetched) {
        const auto old = kept(staleMetadataLifetime);
        return old ? Result<OpenIdMetadata>(*old) : fetched;
    }
    const QMutexLocker lock(&m_mutex);
    m_metadata = *fetched;
    m_metadataAt = m_clock.secondsSinceEpoch();
    return fetched;
}

Result<JsonWebKeySet> OpenIdSource::keys(QDeadlineTimer deadline)
{
    return keysSince(&OpenIdSource::m_keysAt, keysLifetime, deadline);
}

Result<JsonWebKeySet> OpenIdSource::newKeys(QDeadlineTimer deadline)
{
    // Counted apart: keys that have come a moment ago, as usual, may be older than a token that came after them.
    return keysSince(&OpenIdSource::m_keysRenewedAt, keysPause, deadline);
}

Result<JsonWebKeySet> OpenIdSource::keysSince(std::chrono::seconds OpenIdSource::*fetchedAt,
                                              std::chrono::seconds lifetime, QDeadlineTimer deadline)
{
    const auto about = metadata(deadline);
    if (!about)
        return failure(about.error());
    const auto kept = [&]() -> std::optional<JsonWebKeySet> {
        const QMutexLocker lock(&m_mutex);
        return m_clock.secondsSinceEpoch() - this->*fetchedAt < lifetime ? m_keys : std::nullopt;
    };
    if (auto known = kept())
        return *std::move(known);
    if (!m_fetching.tryLock(static_cast<int>(deadline.remainingTime())))
        return failed(u"%1 did not answer in time"_s.arg(m_discoveryUrl.host()));
    const std::unique_lock<QMutex> fetching(m_fetching, std::adopt_lock);
    if (auto known = kept()) // somebody was quicker
        return *std::move(known);
    const auto json = document(QUrl(about->jwksUri), deadline);
    auto set = json ? JsonWebKeySet::fromJson(*json) : failure(json.error());
    if (!set)
        return failed(u"keys: "_s + set.error().reason + set.error().detail);
    const QMutexLocker lock(&m_mutex);
    m_keys = *set;
    m_keysAt = this->*fetchedAt = m_clock.secondsSinceEpoch();
    return set;
}

} // namespace Auth::Internal
