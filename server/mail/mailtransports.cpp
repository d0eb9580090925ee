// SPDX-License-Identifier: MIT
#include "mail/mailtransports.h"

#include "mail/filetransport.h"
#include "mail/smtptransport.h"

namespace Gatehouse {

std::unique_ptr<MailTransport> makeMailTransport(const MailSettings &settings, std::chrono::seconds patience)
{
    switch (settings.transport) {
    case MailSettings::Transport::File: return std::make_unique<FileTransport>(settings.directory);
    case MailSettings::Transport::Smtp: return std::make_unique<SmtpTransport>(settings, patience);
    case MailSettings::Transport::None: break;
    }
    return nullptr;
}

} // namespace Gatehouse
