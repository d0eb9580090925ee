// SPDX-License-Identifier: MIT
#include "mail/mailer.h"

#include "mail/mailmessage.h"

#include "crypto/randomtoken.h"
#include "manager/usermanager.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcMail, "gatehouse.mail", QtInfoMsg)

constexpr int maximumWaiting = 4096; // mails

} // namespace

Mailer::Mailer(MailSettings settings, QString publicUrl, Auth::UserManager &manager, Observer observer, QObject *parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_publicUrl(std::move(publicUrl)),
      m_observer(std::move(observer)),
      m_thread(1, maximumWaiting)
{
    if (m_settings.transport == MailSettings::Transport::None)
        return;
    // Direct: a signal for an event loop would wait there for who knows how long.
    connect(
            &manager, &Auth::UserManager::verificationRequested, this,
            [this](const Auth::User &user, const Auth::Secret &token) { mailVerification(user, token); },
            Qt::DirectConnection);
    connect(
            &manager, &Auth::UserManager::passwordForgotten, this,
            [this](const Auth::User &user, const Auth::Secret &token) { mailReset(user, token); },
            Qt::DirectConnection);
}

QString Mailer::problem() const
{
    if (m_settings.transport != MailSettings::Transport::File)
        return {};
    const QFileInfo folder(m_settings.directory);
    if (!folder.exists() && !QDir().mkpath(m_settings.directory))
        return u"The mail folder %1 cannot be made."_s.arg(m_settings.directory);
    if (!QFileInfo(m_settings.directory).isWritable())
        return u"The mail folder %1 cannot be written to."_s.arg(m_settings.directory);
    return {};
}

QString Mailer::link(const QString &pattern, const Auth::Secret &token) const
{
    QString url = pattern;
    return url.replace(u"{public_url}"_s, m_publicUrl).replace(u"{token}"_s, QString::fromLatin1(token.reveal()));
}

void Mailer::mailVerification(const Auth::User &user, const Auth::Secret &token)
{
    post(user, tr("Confirm your e-mail address"),
         tr("Hello,\n\nplease confirm that this is your e-mail address by opening this link within an hour:\n\n%1\n\n"
            "If you did not ask for this, you can ignore this message.\n")
                 .arg(link(m_settings.verifyUrl, token)));
}

void Mailer::mailReset(const Auth::User &user, const Auth::Secret &token)
{
    post(user, tr("Set a new password"),
         tr("Hello,\n\nto set a new password, open this link within an hour:\n\n%1\n\n"
            "If you did not ask for this, you can ignore this message: your password stays as it is.\n")
                 .arg(link(m_settings.resetUrl, token)));
}

void Mailer::post(const Auth::User &user, const QString &subject, const QString &text)
{
    const bool accepted = m_thread.tryRun([this, user, subject, text] { deliver(user, subject, text); });
    if (!accepted)
        deliver(user, subject, text); // late is better than never
}

void Mailer::deliver(const Auth::User &user, const QString &subject, const QString &text) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray id = Auth::randomToken(16);
    const MailMessage message{m_settings.from, user.email, subject, text};
    const QString name = now.toString(u"yyyyMMdd'T'HHmmsszzz"_s) + u'-' + QString::fromLatin1(id) + u".eml"_s;
    QSaveFile file(QDir(m_settings.directory).filePath(name));
    const QByteArray bytes = message.toRfc5322(now, id);
    const bool delivered = QDir().mkpath(m_settings.directory) && file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (delivered)
        qCInfo(lcMail).noquote() << "mail for user" << user.id.toString() << "written";
    else
        qCCritical(lcMail).noquote() << "mail for user" << user.id.toString() << "not written:" << file.errorString();
    m_observer(delivered);
}

} // namespace Gatehouse
