// SPDX-License-Identifier: MIT
#pragma once

#include "export.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace Auth {

//! \brief The headers of a request, wherever they come from: what a Transport reads tokens from.
//! \ownership A handler borrows it for as long as the request lasts.
//! \threads One object is read by any thread, and changed by none.
//! \source \rfc{9110}, section 6.3
class GATEHOUSE_AUTH_EXPORT RequestHeaders
{
public:
    RequestHeaders() = default;
    Q_DISABLE_COPY_MOVE(RequestHeaders)
    virtual ~RequestHeaders();

    //! The value of the first header of this name (compared case-insensitively); null when there is none.
    [[nodiscard]] virtual QByteArray header(QByteArrayView name) const = 0;
};

//! \brief What an HTTP answer is made of, without any HTTP server: Transports and hooks fill it.
//! \value
//! \source \rfc{9110}
struct HttpAnswer
{
    //! Name and value.
    using Header = std::pair<QByteArray, QByteArray>;

    int status = 200;       //!< of HTTP, 200 to 599
    QByteArray contentType; //!< empty: none is sent, as with 204
    QByteArray body;        //!< in the encoding that contentType says
    QList<Header> headers;  //!< in the order in which they are sent; a name may come more than once
};

} // namespace Auth
