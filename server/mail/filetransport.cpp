// SPDX-License-Identifier: MIT
#include "mail/filetransport.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

//! The file is there after a power cut only when its folder is, too.
bool syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

QString FileTransport::problem() const
{
    if (!QFileInfo::exists(m_directory) && !QDir().mkpath(m_directory))
        return u"The mail folder %1 cannot be made."_s.arg(m_directory);
    if (!QFileInfo(m_directory).isWritable())
        return u"The mail folder %1 cannot be written to."_s.arg(m_directory);
    return {};
}

MailTransport::Answer FileTransport::deliver(const OutgoingMail &mail, const MayGoOn &)
{
    const QString name = mail.queued.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz"_s) + u'-' + mail.id + u".eml"_s;
    QSaveFile file(QDir(m_directory).filePath(name));
    const bool written = QDir().mkpath(m_directory) && file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(mail.bytes) == mail.bytes.size() && file.commit();
    if (!written)
        return {Answer::Verdict::Unreachable, u"%1: %2"_s.arg(file.fileName(), file.errorString())};
    if (!syncFolder(m_directory))
        return {Answer::Verdict::Unreachable, u"%1 cannot be brought to the disk."_s.arg(m_directory)};
    return {Answer::Verdict::Accepted, name};
}

} // namespace Gatehouse
