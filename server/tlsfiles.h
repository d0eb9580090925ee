// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QSslConfiguration>

namespace Gatehouse {

//! \brief Reads a certificate chain and its private key (PEM; RSA or EC, not encrypted).
//! \return Error::InvalidConfiguration with a sentence that names the file
[[nodiscard]] Auth::Result<QSslConfiguration> loadTlsFiles(const QString &certificatePath, const QString &keyPath);

} // namespace Gatehouse
