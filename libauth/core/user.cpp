// SPDX-License-Identifier: MIT
#include "core/user.h"

#include <QCryptographicHash>
#include <QDebug>

namespace Auth {

QDebug operator<<(QDebug debug, const User &user)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "User(" << user.id.toString() << ", active " << user.isActive << ", verified "
                           << user.isVerified << ", superuser " << user.isSuperuser << ')';
}

QString AccessToken::beginning() const
{
    constexpr qsizetype shown = 6;
    constexpr qsizetype shortestToShow = 32; // characters: 26 of base64url stay unknown, 156 bits
    return token.size() < shortestToShow ? QStringLiteral("…") : QString::fromLatin1(token.first(shown)) + QChar(u'…');
}

QString AccessToken::fingerprint() const
{
    constexpr qsizetype shown = 12;
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex().first(shown));
}

} // namespace Auth
