// SPDX-License-Identifier: MIT
#include "shell/theme.h"

#include "shell/consolestyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QSettings>
#include <QToolTip>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

namespace {

constexpr auto appearanceKey = "window/appearance";

//! In the settings, where a number would say nothing.
QString wordOf(Theme::Mode mode)
{
    return mode == Theme::Mode::Dark ? u"dark"_s : mode == Theme::Mode::Light ? u"light"_s : u"system"_s;
}

struct Colors
{
    QColor window, base, alternate, button, text, muted, disabled, highlight, highlightedText, link;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.text, colors.button, colors.button.lighter(130), colors.button.darker(150),
                     colors.button.darker(115), colors.text, colors.highlightedText, colors.base, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::ToolTipBase, colors.alternate);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.disabled);
    return palette;
}

//! Without a bus libdbus would start one, and wait for it.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

QPalette Theme::lightPalette()
{
    return paletteOf({.window = 0xf4f5f7,
                      .base = 0xffffff,
                      .alternate = 0xf0f2f5,
                      .button = 0xe9ebef,
                      .text = 0x1d2127,
                      .muted = 0x5a616c,
                      .disabled = 0x737a85,
                      .highlight = 0x1f5fae,
                      .highlightedText = 0xffffff,
                      .link = 0x1a56a0});
}

QPalette Theme::darkPalette()
{
    return paletteOf({.window = 0x23262b,
                      .base = 0x1a1c20,
                      .alternate = 0x212429,
                      .button = 0x31353c,
                      .text = 0xe8eaed,
                      .muted = 0xa3aab4,
                      .disabled = 0x8d949e,
                      .highlight = 0x2f6fc0,
                      .highlightedText = 0xffffff,
                      .link = 0x8ab8f5});
}

Theme::Theme(QObject *parent) : QObject(parent)
{
    ConsoleStyle::install();
    const QString word = QSettings().value(appearanceKey).toString();
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        if (word == wordOf(mode))
            m_mode = mode;
    }
    apply();
    if (hasSessionBus())
        askDesktop();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    QSettings().setValue(appearanceKey, wordOf(mode));
    apply();
}

void Theme::askDesktop()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(desktopChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) // Read() wraps the value once more
            takeScheme(reply.value().variant().value<QDBusVariant>().variant().toUInt());
    });
}

void Theme::desktopChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == u"org.freedesktop.appearance" && key == u"color-scheme")
        takeScheme(value.variant().toUInt());
}

void Theme::takeScheme(uint scheme)
{
    constexpr uint dark = 1;
    constexpr uint light = 2;
    m_desktopIsDark.reset();
    if (scheme == dark || scheme == light)
        m_desktopIsDark = scheme == dark;
    apply();
}

void Theme::apply() const
{
    QPalette palette; // that of the platform
    if (m_mode == Mode::Dark || (m_mode == Mode::System && m_desktopIsDark == true))
        palette = darkPalette();
    else if (m_mode == Mode::Light || (m_mode == Mode::System && m_desktopIsDark == false))
        palette = lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(QApplication::palette());
}

} // namespace GatehouseAdmin
