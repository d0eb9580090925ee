// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

class QHttpServerRequest;

namespace Auth::Internal {

//! \brief The headers of a request as lines: `Name: value`, each with its line end.
//!
//! From the guard where there is one: it has all of them in their order, which QHttpServer of 6.4 loses, and also those
//! that it withholds from QHttpServer. A request line in front and a body behind them do no harm.
//! \note To be called while QHttpServer handles the request, in its thread.
[[nodiscard]] QByteArray fieldsOf(const QHttpServerRequest &request);

//! The value of the first header of that name; null without one. It points into \a fields.
[[nodiscard]] QByteArrayView firstValue(QByteArrayView fields, QByteArrayView name);
//! The values of all headers of that name, in their order.
[[nodiscard]] QByteArrayList allValues(QByteArrayView fields, QByteArrayView name);

} // namespace Auth::Internal
