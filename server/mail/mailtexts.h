// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"
#include "mail/mailmessage.h"

#include "core/notice.h"

#include <QCoreApplication>

namespace Gatehouse {

//! \brief Finds the words for a notice.
//! \note Any thread.
class MailTexts
{
    Q_DECLARE_TR_FUNCTIONS(MailTexts)

public:
    MailTexts(MailSettings settings, QString publicUrl)
        : m_settings(std::move(settings)), m_publicUrl(std::move(publicUrl))
    {}

    //! \param notice with its token where its kind has one; no kind that is only a request
    [[nodiscard]] MailMessage compose(const Auth::Notice &notice) const;

private:
    struct Text
    {
        QString subject;
        QString body;
    };

    [[nodiscard]] Text textOf(const Auth::Notice &notice) const;
    [[nodiscard]] QString link(const QString &pattern, const Auth::Secret &token) const;

    const MailSettings m_settings;
    const QString m_publicUrl;
};

} // namespace Gatehouse
