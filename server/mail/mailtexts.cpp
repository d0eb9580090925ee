// SPDX-License-Identifier: MIT
#include "mail/mailtexts.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Kind = Auth::Notice::Kind;

QString MailTexts::link(const QString &pattern, const Auth::Secret &token) const
{
    QString url = pattern;
    return url.replace(u"{public_url}"_s, m_publicUrl).replace(u"{token}"_s, QString::fromLatin1(token.reveal()));
}

MailTexts::Text MailTexts::textOf(const Auth::Notice &notice) const
{
    switch (notice.kind) {
    case Kind::VerifyEmail:
    case Kind::VerifyRequested:
    case Kind::ConfirmNewEmail:
        return {tr("Confirm your e-mail address"),
                tr("Hello,\n\nplease confirm that this is your e-mail address by opening this link within an hour:\n\n"
                   "%1\n\nIf you did not ask for this, you can ignore this message.\n")
                        .arg(link(m_settings.verifyUrl, notice.token))};
    case Kind::ResetPassword:
    case Kind::ResetRequested:
        return {tr("Set a new password"),
                tr("Hello,\n\nto set a new password, open this link within an hour:\n\n%1\n\n"
                   "If you did not ask for this, you can ignore this message: your password stays as it is.\n")
                        .arg(link(m_settings.resetUrl, notice.token))};
    case Kind::PasswordChanged:
        return {tr("Your password was changed"),
                tr("Hello,\n\nthe password of your account at %1 was changed just now.\n\n"
                   "If that was not you, set a new password at once.\n")
                        .arg(m_publicUrl)};
    case Kind::EmailChanged:
        return {tr("Your e-mail address was changed"),
                tr("Hello,\n\nthe e-mail address of your account at %1 was changed to %2.\n\n"
                   "If that was not you, tell whoever runs this service.\n")
                        .arg(m_publicUrl, notice.details.value(u"new_email"_s))};
    case Kind::NewLogin:
        return {tr("A new login"), tr("Hello,\n\nsomebody logged in to your account at %1 from a place that is new.\n\n"
                                      "If that was not you, set a new password at once.\n")
                                           .arg(m_publicUrl)};
    case Kind::AlreadyRegistered:
        return {tr("You have an account already"),
                tr("Hello,\n\nsomebody wanted to register at %1 with this e-mail address, which has an account "
                   "already.\n\nIf that was you, log in, or ask for a new password. Else you can ignore this "
                   "message.\n")
                        .arg(m_publicUrl)};
    }
    return {};
}

MailMessage MailTexts::compose(const Auth::Notice &notice) const
{
    const Text text = textOf(notice);
    return {m_settings.from, notice.recipient, text.subject, text.body};
}

} // namespace Gatehouse
