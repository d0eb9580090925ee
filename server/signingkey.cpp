// SPDX-License-Identifier: MIT
#include "signingkey.h"

#include "crypto/randomtoken.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBytes = 64;              // enough for HS512 too
constexpr qsizetype minimumKeyBytes = 32; // HS256: as long as the hash (RFC 7518, section 3.2)

tl::unexpected<Auth::Error> refuse(const QString &reason)
{
    return Auth::failure({Auth::Error::InvalidConfiguration, reason});
}

Auth::Result<Auth::Secret> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"The key file %1 cannot be read: %2"_s.arg(path, file.errorString()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return refuse(u"The key file %1 is open to other accounts; run: chmod 600 %1"_s.arg(path));
    const Auth::Secret key{QByteArrayView(file.readAll().trimmed())};
    if (key.size() < minimumKeyBytes)
        return refuse(u"The key in %1 is shorter than %2 bytes."_s.arg(path).arg(minimumKeyBytes));
    return key;
}

//! After this, a power cut does not lose the name of the file.
void syncFolder(const QString &path)
{
    const int folder =
            ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

//! Never overwrites: two services that start at once end up with one key.
Auth::Result<void> makeKey(const QString &path)
{
    // A name of its own each time: what a crash left behind must not stop the next start.
    const QString draft = path + u".new-"_s + QString::fromLatin1(Auth::randomToken(8));
    const int descriptor = ::open(QFile::encodeName(draft).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
        return refuse(u"The key file %1 cannot be made: %2"_s.arg(path, qt_error_string()));
    const bool written = file.write(Auth::randomToken(keyBytes) + '\n') > 0 && file.flush() && ::fsync(descriptor) == 0;
    file.close();
    const int linked = written ? ::link(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) : -1;
    const QString problem = qt_error_string();
    QFile::remove(draft);
    syncFolder(path);
    if (linked != 0 && !QFileInfo::exists(path))
        return refuse(u"The key file %1 cannot be made: %2"_s.arg(path, problem));
    return {};
}

} // namespace

QString signingKeyPath(const DatabaseSettings &database)
{
    return database.path + u".key"_s;
}

Auth::Result<Auth::Secret> signingKey(const Configuration &configuration)
{
    if (!configuration.secrets.key.isEmpty())
        return configuration.secrets.key;
    const QString path = signingKeyPath(configuration.database);
    if (!QFileInfo::exists(path)) {
        if (auto made = makeKey(path); !made)
            return Auth::failure(made.error());
    }
    return readKey(path);
}

} // namespace Gatehouse
