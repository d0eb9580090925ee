// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"
#include "mail/mailmessage.h"
#include "mail/mailsentences.h"
#include "mail/mailtemplates.h"

#include "core/notice.h"

#include <memory>

namespace Gatehouse {

//! \brief Finds the words for a notice, in the reader's language.
//! \note Copies share what was loaded. Any thread.
class MailTexts
{
public:
    //! Reads the templates.
    //! \return what is wrong with those of the operator, a line each: `FILE:LINE:COLUMN: message`
    [[nodiscard]] static tl::expected<MailTexts, QStringList> create(const MailSettings &settings,
                                                                     const QString &publicUrl);

    //! \param notice with its token where its kind has one; no kind that is only a request
    //! \param happened when what it tells of happened
    [[nodiscard]] MailMessage compose(const Auth::Notice &notice, const QDateTime &happened) const;
    //! The mail of `gatehouse mail test`, in the language of the configuration.
    [[nodiscard]] MailMessage composeTest(const QString &recipient, const QDateTime &happened) const;
    //! One mail of each kind and language with made-up values: what `gatehouse mail preview` shows.
    [[nodiscard]] MailMessage example(MailKind kind, const QString &language, const QDateTime &happened) const;

private:
    MailTexts(MailSettings settings, const QString &publicUrl, MailTemplates templates);

    [[nodiscard]] QString languageOf(const Auth::Notice &notice) const;
    [[nodiscard]] QString serviceName() const;
    [[nodiscard]] QString link(const QString &pattern, const Auth::Secret &token) const;
    [[nodiscard]] QString instant(const QDateTime &happened, const QString &language) const;
    [[nodiscard]] MailValues valuesOf(const Auth::Notice &notice, MailKind kind, const QString &language,
                                      const QDateTime &happened) const;
    void addSentences(MailKind kind, const Auth::Notice &notice, MailValues &values) const;
    [[nodiscard]] MailMessage rendered(const Auth::Notice &notice, MailKind kind, const QString &language,
                                       const QDateTime &happened) const;

    MailSettings m_settings;
    QString m_publicUrl;
    MailTemplates m_templates;
};

} // namespace Gatehouse
