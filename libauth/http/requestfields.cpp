// SPDX-License-Identifier: MIT
#include "http/requestfields_p.h"

#include "http/guard/guardedsocket_p.h"
#include "http/guard/httpsyntax_p.h"
#include "http/qtcompat_p.h"

namespace Auth::Internal {

namespace {

//! The next header of that name, and \a rest is what follows it; its value is null when there is none.
QByteArrayView nextValue(QByteArrayView *rest, QByteArrayView name)
{
    while (!rest->isEmpty()) {
        const HeaderLine field = takeHeaderLine(rest);
        if (field.line.isEmpty())
            break; // the body begins
        if (equalsIgnoringCase(field.name, name))
            return field.value.isNull() ? QByteArrayView("") : field.value;
    }
    return {};
}

} // namespace

QByteArray fieldsOf(const QHttpServerRequest &request)
{
    if (const GuardedSocket *const socket = GuardedSocket::current())
        return socket->requestFields();
    QByteArray fields;
    for (const auto &[name, value] : headersOf(request))
        fields += name + ": " + value + "\r\n";
    return fields;
}

QByteArrayView firstValue(QByteArrayView fields, QByteArrayView name)
{
    return nextValue(&fields, name);
}

QByteArrayList allValues(QByteArrayView fields, QByteArrayView name)
{
    QByteArrayList values;
    for (QByteArrayView value; !(value = nextValue(&fields, name)).isNull();)
        values << value.toByteArray();
    return values;
}

} // namespace Auth::Internal
