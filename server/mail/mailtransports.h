// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"
#include "mail/mailtransport.h"

#include <memory>

namespace Gatehouse {

//! The one that the configuration asks for; null when it asks for none.
[[nodiscard]] std::unique_ptr<MailTransport> makeMailTransport(const MailSettings &settings);

} // namespace Gatehouse
