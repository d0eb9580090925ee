// SPDX-License-Identifier: MIT
// All words of all mails. Whoever changes one runs scripts/translations and has it translated; a test waits for that.
#include "mail/mailsentences.h"

#include "translations.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "Mail";

//: {service} is the name of the service, {recipient} the e-mail address of the reader.
constexpr auto verifyIntroduction =
        QT_TRANSLATE_NOOP("Mail", "Welcome to {service}. Please confirm that {recipient} is your e-mail address.");
//: {service} is the name of the service.
constexpr auto resetIntroduction = QT_TRANSLATE_NOOP(
        "Mail", "Somebody, hopefully you, asked to set a new password for your account at {service}.");
//: {service} is the name of the service, {time} an instant such as "20 November 2026, 16:03 UTC".
constexpr auto passwordChangedIntroduction =
        QT_TRANSLATE_NOOP("Mail", "The password of your account at {service} was changed ({time}).");
//: {new_email} is the new e-mail address of the account.
constexpr auto emailChangedIntroduction = QT_TRANSLATE_NOOP(
        "Mail", "The e-mail address of your account at {service} was changed to {new_email} ({time}). "
                "Messages about the account will no longer be sent to the old address.");
//: The same where the new e-mail address is not known.
constexpr auto emailChangedWithoutAddress =
        QT_TRANSLATE_NOOP("Mail", "The e-mail address of your account at {service} was changed ({time}). "
                                  "Messages about the account will no longer be sent to the old address.");
constexpr auto newLoginIntroduction = QT_TRANSLATE_NOOP(
        "Mail", "Somebody logged in to your account at {service} from a place or a device that was not used before.");
//: Goes to the new address of an account; its reader may have no account.
constexpr auto confirmNewEmailIntroduction = QT_TRANSLATE_NOOP(
        "Mail", "Somebody, hopefully you, wants to use the e-mail address {recipient} for an account at "
                "{service}. Please confirm that this address is yours.");
constexpr auto alreadyRegisteredIntroduction = QT_TRANSLATE_NOOP(
        "Mail", "Somebody, probably you, wanted to use the e-mail address {recipient} for an account at "
                "{service}. There is already an account with this address.");
//: The mail that an administrator sends to see whether mails arrive.
constexpr auto testIntroduction =
        QT_TRANSLATE_NOOP("Mail", "This is a test message. If you can read it, {service} can send mail.");

//: On a button.
constexpr auto confirmAction = QT_TRANSLATE_NOOP("Mail", "Confirm e-mail address");
//: Stands above the link in a mail without buttons.
constexpr auto confirmInstruction = QT_TRANSLATE_NOOP("Mail", "To confirm the address, open this link:");
constexpr auto ignoreNote =
        QT_TRANSLATE_NOOP("Mail", "If you did not ask for this, you can simply ignore this message.");
constexpr auto lifetime = QT_TRANSLATE_NOOP("Mail", "The link is valid for one hour.");
//: Stands above the link itself.
constexpr auto linkHint = QT_TRANSLATE_NOOP("Mail", "If the button does not work, open this address in your browser:");

const QList<MailSentence> verifySentences{//: Subject of the mail.
                                          {u"subject"_s, QT_TRANSLATE_NOOP("Mail", "Confirm your e-mail address")},
                                          {u"introduction"_s, verifyIntroduction},
                                          {u"action"_s, confirmAction},
                                          {u"instruction"_s, confirmInstruction},
                                          {u"link_hint"_s, linkHint},
                                          {u"lifetime"_s, lifetime},
                                          {u"note"_s, ignoreNote}};

const QList<MailSentence> resetSentences{
        //: Subject of the mail, and on its button.
        {u"subject"_s, QT_TRANSLATE_NOOP("Mail", "Set a new password")},
        {u"introduction"_s, resetIntroduction},
        {u"action"_s, QT_TRANSLATE_NOOP("Mail", "Set a new password")},
        //: Stands above the link in a mail without buttons.
        {u"instruction"_s, QT_TRANSLATE_NOOP("Mail", "To set a new password, open this link:")},
        {u"link_hint"_s, linkHint},
        {u"lifetime"_s, lifetime},
        {u"note"_s, QT_TRANSLATE_NOOP("Mail", "If you did not ask for this, you can simply ignore this message; your "
                                              "password stays as it is.")}};

const QList<MailSentence> passwordChangedSentences{
        //: Subject of the mail.
        {u"subject"_s, QT_TRANSLATE_NOOP("Mail", "Your password was changed")},
        {u"introduction"_s, passwordChangedIntroduction},
        {u"note"_s,
         QT_TRANSLATE_NOOP("Mail", "If it was you, there is nothing to do. If not, please set a new password "
                                   "at once and contact the operator of {service}.")}};

const QList<MailSentence> emailChangedSentences{
        //: Subject of the mail.
        {u"subject"_s, QT_TRANSLATE_NOOP("Mail", "Your e-mail address was changed")},
        {u"introduction"_s, emailChangedIntroduction, emailChangedWithoutAddress, "new_email"},
        {u"note"_s, QT_TRANSLATE_NOOP("Mail", "If it was you, there is nothing to do. If not, please contact the "
                                              "operator of {service} at once: somebody else may have access to your "
                                              "account.")}};

const QList<MailSentence> newLoginSentences{
        //: Subject of the mail.
        {u"subject"_s, QT_TRANSLATE_NOOP("Mail", "New login to your account")},
        {u"introduction"_s, newLoginIntroduction},
        {u"login_time"_s, QT_TRANSLATE_NOOP("Mail", "Time: {time}")},
        //: {client_address} is an address such as 192.0.2.1.
        {u"login_address"_s, QT_TRANSLATE_NOOP("Mail", "IP address: {client_address}")},
        //: {user_agent} is what a browser says of itself, such as "Mozilla/5.0 (X11; Linux x86_64)".
        {u"login_device"_s, QT_TRANSLATE_NOOP("Mail", "Browser or app: {user_agent}")},
        {u"note"_s,
         QT_TRANSLATE_NOOP("Mail", "If it was you, there is nothing to do. If not, please set a new password "
                                   "at once.")}};

const QList<MailSentence> confirmNewEmailSentences{
        //: Subject of the mail.
        {u"subject"_s, QT_TRANSLATE_NOOP("Mail", "Confirm your new e-mail address")},
        {u"introduction"_s, confirmNewEmailIntroduction},
        {u"action"_s, confirmAction},
        {u"instruction"_s, confirmInstruction},
        {u"link_hint"_s, linkHint},
        {u"lifetime"_s, lifetime},
        {u"note"_s, ignoreNote}};

const QList<MailSentence> alreadyRegisteredSentences{
        //: Subject of the mail.
        {u"subject"_s, QT_TRANSLATE_NOOP("Mail", "You already have an account")},
        {u"introduction"_s, alreadyRegisteredIntroduction},
        {u"note"_s, QT_TRANSLATE_NOOP("Mail", "If it was you, please log in as usual; if you have forgotten your "
                                              "password, you can set a new one. If not, you can simply ignore this "
                                              "message; nothing was changed.")}};

const QList<MailSentence> testSentences{
        //: Subject of the mail.
        {u"subject"_s, QT_TRANSLATE_NOOP("Mail", "Test message from {service}")},
        {u"introduction"_s, testIntroduction},
        {u"note"_s, QT_TRANSLATE_NOOP("Mail", "The operator of {service} sent it; there is nothing to do.")}};

} // namespace

const QList<MailKind> &mailKinds()
{
    using enum MailKind;
    static const QList<MailKind> kinds{Verify,   Reset,           PasswordChanged,   EmailChanged,
                                       NewLogin, ConfirmNewEmail, AlreadyRegistered, Test};
    return kinds;
}

QString mailKindName(MailKind kind)
{
    switch (kind) {
    case MailKind::Verify: return u"verify"_s;
    case MailKind::Reset: return u"reset"_s;
    case MailKind::PasswordChanged: return u"password_changed"_s;
    case MailKind::EmailChanged: return u"email_changed"_s;
    case MailKind::NewLogin: return u"new_login"_s;
    case MailKind::ConfirmNewEmail: return u"confirm_new_email"_s;
    case MailKind::AlreadyRegistered: return u"already_registered"_s;
    case MailKind::Test: return u"test"_s;
    }
    return {};
}

const QList<MailSentence> &commonSentences()
{
    static const QList<MailSentence> sentences{
            {u"greeting"_s, QT_TRANSLATE_NOOP("Mail", "Hello,")},
            //: At the foot of every mail. {public_url} is the address of the service, https://example.org.
            {u"footer"_s,
             QT_TRANSLATE_NOOP("Mail", "This message was sent automatically by {service} ({public_url}).")}};
    return sentences;
}

const QList<MailSentence> &sentencesOf(MailKind kind)
{
    switch (kind) {
    case MailKind::Verify: return verifySentences;
    case MailKind::Reset: return resetSentences;
    case MailKind::PasswordChanged: return passwordChangedSentences;
    case MailKind::EmailChanged: return emailChangedSentences;
    case MailKind::NewLogin: return newLoginSentences;
    case MailKind::ConfirmNewEmail: return confirmNewEmailSentences;
    case MailKind::AlreadyRegistered: return alreadyRegisteredSentences;
    case MailKind::Test: break;
    }
    return testSentences;
}

const char *unknownDetail()
{
    //: An address, or a browser, that is not known: "IP address: unknown".
    return QT_TRANSLATE_NOOP("Mail", "unknown");
}

const char *instantPattern()
{
    //: {date} is a date in words, {clock} a time such as 16:03; UTC is the time zone.
    return QT_TRANSLATE_NOOP("Mail", "{date}, {clock} UTC");
}

QString translatedSentence(const char *source, const QString &language)
{
    const QString text = Translations::embedded().find(context, source, language);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace Gatehouse
