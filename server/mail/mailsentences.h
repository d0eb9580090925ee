// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Gatehouse {

//! What a mail is about; each has templates of its own.
enum class MailKind : quint8 {
    Verify,
    Reset,
    PasswordChanged,
    EmailChanged,
    NewLogin,
    ConfirmNewEmail,
    AlreadyRegistered,
    Test, //!< `gatehouse mail test`
};

[[nodiscard]] const QList<MailKind> &mailKinds();
//! `password_changed`: its templates are files of this name.
[[nodiscard]] QString mailKindName(MailKind kind);

//! \brief A sentence of a mail. It may have placeholders, as MailTemplate has.
struct MailSentence
{
    QString name;                         //!< of the placeholder that it fills: `introduction`
    const char *source = nullptr;         //!< English; what translations are found by
    const char *withoutDetails = nullptr; //!< the same where the first needs a detail that is not known
    const char *neededDetail = nullptr;   //!< that detail: `new_email`
};

//! Those that every mail has.
[[nodiscard]] const QList<MailSentence> &commonSentences();
//! Those of one kind; `subject` and `introduction` among them.
[[nodiscard]] const QList<MailSentence> &sentencesOf(MailKind kind);
//! `unknown`: what stands for a detail that is not known.
[[nodiscard]] const char *unknownDetail();
//! `{date}, {clock} UTC`
[[nodiscard]] const char *instantPattern();

//! \brief \a source in \a language; as it is in English and where there is no translation. Any thread.
//!
//! No translator is installed in the application for that: each mail has a language of its own.
[[nodiscard]] QString translatedSentence(const char *source, const QString &language);

} // namespace Gatehouse
