// SPDX-License-Identifier: MIT
#include "session/connectionstore.h"

#include <QCollator>
#include <QMetaEnum>
#include <QSettings>
#include <QUrl>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Kind = ConnectionProfile::Kind;

namespace {

constexpr auto group = "connections";

//! In the settings a kind has a word, so that the order of the enum may change.
constexpr std::array<std::pair<Kind, const char *>, 3> kinds{
        {{Kind::SqliteFile, "sqlite"}, {Kind::Server, "server"}, {Kind::Configuration, "configuration"}}};

QString wordOf(Kind kind)
{
    return QString::fromLatin1(std::ranges::find(kinds, kind, [](const auto &one) { return one.first; })->second);
}

Kind kindOf(const QString &word)
{
    const auto kind =
            std::ranges::find_if(kinds, [&word](const auto &one) { return word == QLatin1String(one.second); });
    return kind == kinds.end() ? Kind::SqliteFile : kind->first;
}

ConnectionProfile read(const QSettings &settings)
{
    return {.name = settings.value("name").toString(),
            .kind = kindOf(settings.value("kind").toString()),
            .path = settings.value("path").toString(),
            .url = settings.value("url").toString(),
            .redisUrl = settings.value("redis_url").toString(),
            // What was written by hand, and not well, rather reads than writes.
            .isReadOnly = settings.value("read_only", true).toString() != u"false"_s,
            .isProduction = settings.value("production").toBool(),
            .color = settings.value("color").toString()};
}

} // namespace

QString ConnectionStore::passwordName(const QString &connection)
{
    return connection + u"/database"_s;
}

QString ConnectionStore::redisPasswordName(const QString &connection)
{
    return connection + u"/redis"_s;
}

std::pair<QString, Auth::Secret> ConnectionStore::withoutPassword(const QString &url)
{
    QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid()) {
        // What no URL is may still hold a password: everything between the first colon after // and the last @.
        const qsizetype host = url.lastIndexOf(u'@');
        const qsizetype colon = url.indexOf(u':', url.indexOf(u"//"_s) + 2);
        if (host < 0 || colon < 0 || colon > host)
            return {url, {}};
        return {url.left(colon) + url.mid(host), Auth::Secret::fromString(url.mid(colon + 1, host - colon - 1))};
    }
    const Auth::Secret password = Auth::Secret::fromString(parsed.password(QUrl::FullyDecoded));
    if (password.isEmpty())
        return {url, {}};
    parsed.setUserInfo(parsed.userName(QUrl::FullyEncoded).isEmpty() ? QString() : parsed.userName(QUrl::FullyEncoded));
    return {parsed.toString(QUrl::FullyEncoded), password};
}

QList<ConnectionProfile> ConnectionStore::profiles() const
{
    QSettings settings;
    QList<ConnectionProfile> all;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (const ConnectionProfile one = read(settings); !one.name.isEmpty())
            all << one;
    }
    QCollator order;
    order.setNumericMode(true);
    std::ranges::sort(all, [&order](const auto &a, const auto &b) { return order.compare(a.name, b.name) < 0; });
    return all;
}

std::optional<ConnectionProfile> ConnectionStore::profile(const QString &name) const
{
    for (const ConnectionProfile &one : profiles()) {
        if (one.name == name)
            return one;
    }
    return {};
}

void ConnectionStore::save(const ConnectionProfile &profile, const QString &formerName)
{
    QList<ConnectionProfile> all = profiles();
    all.removeIf([&](const ConnectionProfile &one) { return one.name == profile.name || one.name == formerName; });
    all << profile;
    write(all);
}

void ConnectionStore::remove(const QString &name)
{
    QList<ConnectionProfile> all = profiles();
    all.removeIf([&name](const ConnectionProfile &one) { return one.name == name; });
    write(all);
}

void ConnectionStore::write(const QList<ConnectionProfile> &profiles)
{
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group, static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        const ConnectionProfile &profile = profiles[i];
        settings.setArrayIndex(i);
        settings.setValue("name", profile.name);
        settings.setValue("kind", wordOf(profile.kind));
        settings.setValue("path", profile.path);
        settings.setValue("url", withoutPassword(profile.url).first);
        settings.setValue("redis_url", withoutPassword(profile.redisUrl).first);
        settings.setValue("read_only", profile.isReadOnly);
        settings.setValue("production", profile.isProduction);
        settings.setValue("color", profile.color);
    }
    settings.endArray();
    Q_EMIT changed();
}

} // namespace GatehouseAdmin
