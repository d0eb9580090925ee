// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/user.h"
#include "core/userfield.h"
#include "http/httprequest.h"

namespace Auth::Internal {

// Every answer that is not a page of its own is made here, in FastAPI's words.

//! `{"detail":"…"}`
[[nodiscard]] HttpAnswer detail(int status, QByteArrayView text);
//! `{"detail":{"code":"…","reason":"…"}}`
[[nodiscard]] HttpAnswer detailWithReason(int status, QByteArrayView code, const QString &reason);
//! A body that is JSON already.
[[nodiscard]] HttpAnswer json(int status, QByteArray body);
[[nodiscard]] HttpAnswer noContent();
[[nodiscard]] HttpAnswer methodNotAllowed(const QByteArray &allowed);
//! 303 (RFC 9110, section 15.4.4): the browser gets \a location, whatever its request was.
[[nodiscard]] HttpAnswer seeOther(const QByteArray &location);
//! The code in an answer of detail() or detailWithReason() as one word: `LOGIN_BAD_CREDENTIALS`, `SERVICE_UNAVAILABLE`.
[[nodiscard]] QByteArray codeOf(const HttpAnswer &answer);
[[nodiscard]] HttpAnswer redirect(const HttpRequest &request, const QString &path);
//! \brief The answer to an error that the route has no code of its own for: 429 and 503 with Retry-After for what
//! passes, 500 for what should not be. The error's detail goes to the log, never into the answer.
[[nodiscard]] HttpAnswer failed(const Error &error);

//! Appends an id as JSON: a number where the ids of the application are numbers.
void appendId(QByteArray &out, const UserId &id, bool numericId);
//! Appends the public form of a user: id, address, flags, own fields; never the hash.
void appendUser(QByteArray &out, const User &user, const UserFields &fields, bool numericId);

} // namespace Auth::Internal
