// SPDX-License-Identifier: MIT
#pragma once

#include "httprequest.h"
#include "responder.h"
#include "routedescription.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace Auth {

//! Handles a request now or later, in the thread of its server: a handler must not block it.
using RouteHandler = std::function<void(const HttpRequestPtr &request, const Responder &responder)>;

//! \brief Which handler a request belongs to, with the answers of Starlette's router where there is none.
//!
//! QHttpServer's own router tries one regular expression after the other and knows no 405; this one looks paths up.
//! Patterns are paths; one segment may be `{name}`. A path without parameter comes before one with.
//! \ownership Owns its routes and their handlers.
//! \threads Set up in one thread, then immutable: every thread may dispatch.
//! \source \decision{0001-own-router}
class GATEHOUSE_HTTP_EXPORT Router
{
public:
    //! \brief Adds a route.
    //! \param method upper case
    void add(const QByteArray &method, const QString &pattern, RouteDescription description, RouteHandler handler);

    //! Calls the handler of the request's route, or answers 404, 405 with Allow, or 307 to the path without its last
    //! slash.
    void dispatch(const std::shared_ptr<HttpRequest> &request, const Responder &responder) const;

    //! What was added.
    struct Route
    {
        QByteArray method;            //!< upper case
        QString pattern;              //!< a path, perhaps with `{name}`
        RouteDescription description; //!< for the OpenAPI document
        RouteHandler handler;         //!< who answers
    };
    //! In the order in which they were added.
    [[nodiscard]] const std::vector<Route> &routes() const noexcept { return m_routes; }

private:
    struct Pattern
    {
        QString prefix;
        QString suffix;
        std::size_t route;
    };
    struct Match
    {
        const Route *route = nullptr;
        QString parameter;
        QByteArray allowed; //!< the method of the first route that has the path but another method
    };
    [[nodiscard]] Match match(QByteArrayView method, const QString &path) const;

    std::vector<Route> m_routes;
    QHash<QString, QList<std::size_t>> m_exact;
    std::vector<Pattern> m_patterns;
};

} // namespace Auth
