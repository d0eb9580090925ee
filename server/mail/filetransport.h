// SPDX-License-Identifier: MIT
#pragma once

#include "mail/mailtransport.h"

namespace Gatehouse {

//! \brief Writes each mail as an .eml file into a folder: mode 0600, whole or not at all, on the disk when accepted.
//!
//! The name says when the mail was queued and which one it is; another try writes the same file.
class FileTransport final : public MailTransport
{
public:
    //! \param directory made when missing
    explicit FileTransport(QString directory) : m_directory(std::move(directory)) {}

    [[nodiscard]] QString problem() const override;
    [[nodiscard]] Answer deliver(const OutgoingMail &mail, const MayGoOn &mayGoOn) override;

private:
    const QString m_directory;
};

} // namespace Gatehouse
