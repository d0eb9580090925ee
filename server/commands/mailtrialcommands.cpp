// SPDX-License-Identifier: MIT
#include "commands/mailtrialcommands.h"

#include "commandline/words.h"
#include "commands/console.h"
#include "commands/exitcodes.h"
#include "commands/text.h"
#include "mail/maillanguage.h"
#include "mail/mailtexts.h"
#include "mail/mailtransports.h"

#include "core/emailaddress.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Verdict = MailTransport::Answer::Verdict;

namespace {

constexpr auto patience = std::chrono::seconds(60); // somebody sits and waits

Auth::Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return Auth::failure(
                {Auth::Error::InvalidField, Tr::tr("%1 cannot be written: %2.").arg(path, file.errorString())});
    return {};
}

Auth::Result<MailTexts> textsOf(const Configuration &configuration, Console &console)
{
    auto texts = MailTexts::create(configuration.mail, configuration.server.publicUrl);
    if (texts)
        return *std::move(texts);
    for (const QString &problem : texts.error())
        console.error(problem);
    return Auth::failure({Auth::Error::InvalidConfiguration, Tr::tr("The templates of the mails have problems.")});
}

Auth::Result<void> writeExample(const QString &path, const MailMessage &message, const QDateTime &now)
{
    for (const auto &[ending, bytes] :
         {std::pair(u".html"_s, message.html.toUtf8()), std::pair(u".txt"_s, message.text.toUtf8()),
          std::pair(u".eml"_s, message.toRfc5322(now, "example"))}) {
        if (auto written = write(path + ending, bytes); !written)
            return written;
    }
    return {};
}

ExitCode say(const MailTransport::Answer &answer, const MailTestCommand &command, Console &console)
{
    if (answer.verdict != Verdict::Accepted) {
        console.error(u"gatehouse: "_s +
                      Tr::tr("The mail to %1 was not taken: %2").arg(command.recipient, answer.text));
        return ExitCode::Unavailable;
    }
    console.print(Tr::tr("The mail to %1 was taken: %2").arg(command.recipient, answer.text));
    return console.flush() ? ExitCode::Ok : ExitCode::Unavailable;
}

ExitCode refuse(const Auth::Error &error, Console &console)
{
    console.error(u"gatehouse: "_s + sentenceOf(error));
    return exitCodeOf(error);
}

} // namespace

Auth::Result<void> previewMails(const MailPreviewCommand &command, const Configuration &configuration, Console &console)
{
    const auto texts = textsOf(configuration, console);
    if (!texts)
        return Auth::failure(texts.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDir folder(command.folder);
    for (const QString &language : mailLanguages()) {
        if (!folder.mkpath(language))
            return Auth::failure({Auth::Error::InvalidField,
                                  Tr::tr("The folder %1 cannot be made.").arg(folder.filePath(language))});
        for (const MailKind kind : mailKinds()) {
            const QString path = folder.filePath(language + u'/' + mailKindName(kind));
            if (auto written = writeExample(path, texts->example(kind, language, now), now); !written)
                return written;
        }
    }
    const qint64 count = mailLanguages().size() * mailKinds().size();
    console.print(Tr::tr("Wrote %n mail(s) into %1, each as .html, .txt and .eml.", nullptr, Tr::count(count))
                          .arg(folder.absolutePath()));
    return {};
}

ExitCode sendTestMail(const MailTestCommand &command, const Configuration &configuration, Console &console)
{
    const auto recipient = Auth::normalizedEmail(command.recipient);
    if (!recipient)
        return refuse(recipient.error(), console);
    const auto transport = makeMailTransport(configuration.mail, patience);
    const QString problem = transport ? transport->problem() : Tr::tr("Nothing is mailed: mail.transport is \"none\".");
    if (!problem.isEmpty())
        return refuse({Auth::Error::InvalidConfiguration, problem}, console);
    const auto texts = textsOf(configuration, console);
    if (!texts)
        return refuse(texts.error(), console);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const MailMessage message = texts->composeTest(*recipient, now);
    const OutgoingMail mail{id, now, message.from, message.to, message.toRfc5322(now, id.toLatin1())};
    return say(transport->deliver(mail, [] { return true; }), command, console);
}

} // namespace Gatehouse
