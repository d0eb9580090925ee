// SPDX-License-Identifier: MIT
#include "manager/loginplace_p.h"

#include <QHostAddress>

#include <algorithm>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

struct Sign
{
    QLatin1String text;
    QLatin1String name;
};

QString firstOf(const QString &userAgent, std::initializer_list<Sign> signs)
{
    for (const Sign &sign : signs) {
        if (userAgent.contains(sign.text))
            return sign.name;
    }
    return {};
}

} // namespace

QString networkOf(const QString &clientAddress)
{
    constexpr int ipv4Bits = 24;
    constexpr int ipv6Bits = 48;
    const QHostAddress address(clientAddress);
    if (address.isNull())
        return clientAddress;
    bool isIpv4 = false;
    if (const quint32 ipv4 = address.toIPv4Address(&isIpv4); isIpv4)
        return u"%1/%2"_s.arg(QHostAddress(ipv4 >> (32 - ipv4Bits) << (32 - ipv4Bits)).toString()).arg(ipv4Bits);
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + ipv6Bits / 8, std::end(bytes.c), quint8(0));
    return u"%1/%2"_s.arg(QHostAddress(bytes).toString()).arg(ipv6Bits);
}

QString agentFamilyOf(const QString &userAgent)
{
    // Everybody claims to be Mozilla, Chrome and Safari; so the more special come first.
    const QString browser = firstOf(userAgent, {{"Edg"_L1, "Edge"_L1},
                                                {"OPR/"_L1, "Opera"_L1},
                                                {"SamsungBrowser"_L1, "Samsung Internet"_L1},
                                                {"Firefox"_L1, "Firefox"_L1},
                                                {"FxiOS"_L1, "Firefox"_L1},
                                                {"CriOS"_L1, "Chrome"_L1},
                                                {"Chrome"_L1, "Chrome"_L1},
                                                {"Safari"_L1, "Safari"_L1}});
    if (browser.isEmpty()) // `curl/8.5.0`: the first product (RFC 9110, section 10.1.5)
        return userAgent.section(u'/', 0, 0).section(u' ', 0, 0).left(100);
    const QString system = firstOf(userAgent, {{"Android"_L1, "Android"_L1},
                                               {"iPhone"_L1, "iOS"_L1},
                                               {"iPad"_L1, "iOS"_L1},
                                               {"Windows"_L1, "Windows"_L1},
                                               {"Mac OS X"_L1, "macOS"_L1},
                                               {"CrOS"_L1, "ChromeOS"_L1},
                                               {"Linux"_L1, "Linux"_L1}});
    return system.isEmpty() ? browser : u"%1 on %2"_s.arg(browser, system);
}

} // namespace Auth::Internal
