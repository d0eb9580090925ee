// SPDX-License-Identifier: MIT
#pragma once

#include "../core/httpvalues.h"
#include "../core/requestcontext.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

class QHttpServerRequest;

namespace Auth {

class RequestLifetime;

//! \brief Which peers are believed when they say for whom they forward (X-Forwarded-For, -Proto).
//! \value
//! \source \rfc{7239}, section 8.1, on whose word counts
struct GATEHOUSE_HTTP_EXPORT TrustedProxies
{
    QList<std::pair<QHostAddress, int>> networks; //!< address and prefix length

    //! Addresses and networks such as `10.0.0.0/8`; those that are none are left out.
    [[nodiscard]] static TrustedProxies fromStrings(const QStringList &texts);
    //! Whether \a address is in one of the networks.
    [[nodiscard]] bool contains(const QHostAddress &address) const;
};

//! \brief A request as handlers see it: a value that may be kept and taken to another thread.
//! \ownership Owns a copy of all that it tells; handlers share it by HttpRequestPtr.
//! \threads Read by any thread at the same time; setPathParameter() only before others have it.
//! \source \rfc{9110}
class GATEHOUSE_HTTP_EXPORT HttpRequest final : public RequestHeaders
{
public:
    //! To be made while QHttpServer handles the request, in its thread.
    HttpRequest(const QHttpServerRequest &request, const TrustedProxies &proxies);
    ~HttpRequest() override;

    [[nodiscard]] QByteArray header(QByteArrayView name) const override;

    //! Upper case, such as `GET`.
    [[nodiscard]] QByteArrayView method() const noexcept { return m_method; }
    [[nodiscard]] const QString &path() const noexcept { return m_path; }   //!< percent-decoded, without the query
    [[nodiscard]] const QString &query() const noexcept { return m_query; } //!< still encoded, without the `?`
    //! The bytes of the body, without any transfer coding.
    [[nodiscard]] const QByteArray &body() const noexcept { return m_body; }
    //! The decoded values of a query parameter, in their order, as `application/x-www-form-urlencoded` (WHATWG URL,
    //! section 5.1); one without `=` is empty.
    [[nodiscard]] QStringList queryParameters(QStringView name) const;
    //! The last of queryParameters(); nothing when there is none.
    [[nodiscard]] std::optional<QString> queryParameter(QStringView name) const;
    //! What stood in the place of `{…}` of the route.
    [[nodiscard]] const QString &pathParameter() const noexcept { return m_pathParameter; }
    //! Whether it came over TLS, as the client sees it.
    [[nodiscard]] bool isSecure() const noexcept { return m_secure; }
    //! `http://host:port` as the client sees it.
    [[nodiscard]] QByteArray baseUrl() const;
    //! For whom the operation runs.
    [[nodiscard]] RequestContext context() const;
    //! The address of the client, also behind a trusted proxy.
    [[nodiscard]] const QHostAddress &clientAddress() const noexcept { return m_clientAddress; }
    //! True when nobody waits for the answer any more: work that has not begun need not begin.
    [[nodiscard]] bool clientGone() const;

    //! For the router.
    void setPathParameter(const QString &value) { m_pathParameter = value; }

private:
    void resolveForwarding(const QHostAddress &peer, const TrustedProxies &proxies);

    QByteArrayView m_method; // of a constant
    QString m_path;
    QString m_query;
    QByteArray m_body;
    QByteArray m_fields; // the headers as lines
    QString m_pathParameter;
    QHostAddress m_clientAddress;
    bool m_secure = false;
    std::shared_ptr<const RequestLifetime> m_lifetime;
};

//! A request that several places share: handlers take it to the pool and back.
using HttpRequestPtr = std::shared_ptr<const HttpRequest>;

} // namespace Auth
