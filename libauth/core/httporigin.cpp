// SPDX-License-Identifier: MIT
#include "core/httporigin.h"

#include <QRegularExpression>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

QByteArray httpOrigin(QStringView text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
            uR"((https?)://([a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?)"_s));
    const QString lower = text.toString().toLower();
    const QRegularExpressionMatch parts = form.match(lower);
    const int port = parts.captured(3).toInt();
    // toLower() makes ASCII of some letters that are none, such as the Kelvin sign.
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(u'\x7f'); });
    if (!parts.hasMatch() || !isAscii || port > 65535 || (port == 0 && !parts.captured(3).isEmpty()))
        return {};
    const QString scheme = parts.captured(1);
    const bool isUsual = port == 0 || port == (scheme == u"https" ? 443 : 80);
    const QByteArray origin = (scheme + u"://"_s + parts.captured(2)).toLatin1();
    return isUsual ? origin : origin + ':' + QByteArray::number(port);
}

} // namespace Auth
