// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include "core/error.h"

#include <QSslConfiguration>

namespace Gatehouse {

//! \brief Reads a certificate chain and its private key (PEM; RSA or EC, not encrypted), which must belong together.
//! \return Error::InvalidConfiguration with a sentence that names the file
[[nodiscard]] Auth::Result<QSslConfiguration> loadTlsFiles(const QString &certificatePath, const QString &keyPath);

//! The same for what [server] names; nothing when that is without TLS.
[[nodiscard]] Auth::Result<std::optional<QSslConfiguration>> loadTlsFiles(const ServerSettings &server);

} // namespace Gatehouse
