// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPalette>

#include <optional>

class QDBusVariant;

namespace GatehouseAdmin {

//! \brief Light or dark: what was chosen, else what the desktop says, and it may change its mind while the program
//! runs.
//!
//! The desktop is asked through the settings portal (org.freedesktop.appearance, color-scheme), which answers Qt 6.4 to
//! 6.8 alike; without it the palette of Qt's platform theme stays. The choice is remembered. \note GUI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 { System, Light, Dark };
    Q_ENUM(Mode)

    //! Applies what is remembered.
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const noexcept { return m_mode; }
    void setMode(Mode mode);
    //! What the desktop prefers, as the portal says it: 1 dark, 2 light, all else no wish.
    void takeScheme(uint scheme);

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

private Q_SLOTS:
    //! The signal SettingChanged of the portal.
    void desktopChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askDesktop();
    void apply() const;

    Mode m_mode = Mode::System;
    std::optional<bool> m_desktopIsDark;
};

} // namespace GatehouseAdmin
