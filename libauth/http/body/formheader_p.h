// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <map>
#include <optional>

namespace Auth::Internal {

//! \brief A header such as `form-data; name="user"`: a value and parameters.
//!
//! Read as python-multipart 0.0.20 reads it, by Python's email package: a quoted parameter may hold semicolons, `\"`
//! and `\\`; of a repeated parameter the last one counts; one that came in pieces or escaped (`name*0=`, `name*=`;
//! RFC 2231) counts more than a plain one, though RFC 7578, 4.2, has none of them.
struct HeaderOptions
{
    QByteArray value;                            //!< in lower case when there are no parameters, else as it was written
    std::map<QByteArray, QByteArray> parameters; //!< names in lower case, values without their quotes

    [[nodiscard]] std::optional<QByteArray> parameter(const QByteArray &name) const;
};

[[nodiscard]] HeaderOptions parseHeaderOptions(QByteArrayView header);

//! \brief \a bytes in \a charset; as Latin-1 when they are not valid in it or when the charset is not known.
//! Known are UTF-8, UTF-16 (with a byte order in its name or in front of the text), ASCII and Latin-1.
[[nodiscard]] QString decodedFormText(QByteArrayView bytes, QByteArrayView charset);

} // namespace Auth::Internal
