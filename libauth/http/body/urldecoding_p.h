// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Auth::Internal {

//! \brief UTF-8 to text. Every maximal part of a broken sequence becomes one U+FFFD, as Unicode recommends
//! (chapter 3, table 3-8) and Python does; Qt's decoder makes one of each octet. A byte order mark stays.
[[nodiscard]] QString lossyUtf8(QByteArrayView bytes);

//! \brief \a text with its escapes (`%20`) resolved; what is no escape, such as `%4g`, stays as it is.
[[nodiscard]] QByteArray percentDecoded(QByteArrayView text);

//! \brief A name or value of `application/x-www-form-urlencoded` as Python's unquote_plus() reads it.
//!
//! Escaped octets are UTF-8, bare octets beyond ASCII are Latin-1.
[[nodiscard]] QString urlDecoded(QByteArrayView text);

} // namespace Auth::Internal
