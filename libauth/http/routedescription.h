// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Auth {

//! \brief What the OpenAPI document says about a route. Written beside the route, so that the two cannot drift apart.
//! \value
//! \source OpenAPI 3.1, Operation Object
struct RouteDescription
{
    //! What a request has in its body.
    enum class Body : quint8 { None, Json, LoginForm };

    //! One of the answers.
    struct Response
    {
        int status = 200;       //!< of HTTP
        QByteArray description; //!< a sentence for people
        QByteArray schema = {}; //!< the name of a component; empty: no body
    };

    QByteArray operationId;                 //!< unique in the application; empty: the route stays out of the document
    QByteArray tag;                         //!< the group that it stands in
    QByteArray summary;                     //!< a sentence for people
    Body body = Body::None;                 //!< what a request has in its body
    QByteArray bodySchema = {};             //!< the name of a component
    QList<Response> responses = {};         //!< what it is answered with
    bool authenticated = false;             //!< wants a token of any backend
    QList<QByteArray> queryParameters = {}; //!< optional ones, by name
    bool throttled = false;                 //!< answers 429 with Retry-After where the manager has a limiter
    //! False: a request with another method, or another slash at its end, is answered as if there were no such path.
    bool announced = true;
    //! True: a page of another origin may send it with a cookie, because the handler knows otherwise that the user
    //! meant it. No other route that changes something is reached then; see BrowserPolicy::checkOrigin.
    bool crossSite = false;
};

} // namespace Auth
