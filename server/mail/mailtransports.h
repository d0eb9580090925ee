// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"
#include "mail/mailtransport.h"

#include <chrono>
#include <memory>

namespace Gatehouse {

//! The one that the configuration asks for; null when it asks for none.
//! \param patience with a server, for one mail; see SmtpTransport
[[nodiscard]] std::unique_ptr<MailTransport>
makeMailTransport(const MailSettings &settings, std::chrono::seconds patience = std::chrono::seconds(180));

} // namespace Gatehouse
