// SPDX-License-Identifier: MIT
#include "shell/windowactions.h"

#include "shell/commandmodel.h"
#include "shell/icons.h"

#include <QActionGroup>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Command = WindowActions::Command;
using Menu = WindowActions::Menu;

namespace {

// The texts are of the context that tr() of WindowActions looks in.
constexpr std::array<WindowActions::Place, 17> places{{
        {Command::Connections, Menu::File, "connection", "Ctrl+O",
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&Connections…"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Open a remembered connection, or make a new one")},
        {Command::OpenFile, Menu::File, "file", "Ctrl+Shift+O",
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Open &file…"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Open an SQLite database or a gatehouse.toml")},
        {Command::CloseConnection, Menu::File, "disconnect", "Ctrl+W",
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "C&lose connection"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Let go of the database")},
        {Command::Quit, Menu::File, "close", "Ctrl+Q", QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&Quit"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Close the window")},
        {Command::GoToOverview, Menu::Go, "overview", "Ctrl+1",
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&Overview"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "How many users there are, and what needs a look")},
        {Command::GoToUsers, Menu::Go, "users", "Ctrl+2", QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&Users"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Find and change users")},
        {Command::GoToTokens, Menu::Go, "tokens", "Ctrl+3",
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&Tokens"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "See and revoke access tokens")},
        {Command::GoToOAuthAccounts, Menu::Go, "oauthaccounts", "Ctrl+4",
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "O&Auth accounts"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "See and unlink accounts at other providers")},
        {Command::GoToMail, Menu::Go, "mail", "Ctrl+5", QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&Mail"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "What is to be sent, was sent, and failed")},
        {Command::Refresh, Menu::View, "refresh", "F5", QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&Refresh"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Ask the database anew")},
        {Command::Find, Menu::View, "search", "Ctrl+F", QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&Find"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Go to the search box")},
        // Escape is taken where nothing else wants it, so it is no shortcut.
        {Command::DismissError, Menu::View, "check", "",
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Error was r&ead\tEsc"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Close the message about what went wrong")},
        {Command::FollowSystem, Menu::Appearance, "", "",
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Like the &desktop"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Light or dark, as the desktop is")},
        {Command::Light, Menu::Appearance, "", "", QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&Light"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Dark on light")},
        {Command::Dark, Menu::Appearance, "", "", QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "D&ark"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Light on dark")},
        {Command::Commands, Menu::Help, "commands", "Ctrl+K",
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&Commands…"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Find every action by its name")},
        {Command::About, Menu::Help, "information", "",
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "&About Gatehouse"),
         QT_TRANSLATE_NOOP("GatehouseAdmin::WindowActions", "Which version this is")},
}};

void makeExclusive(const QList<QAction *> &actions, QObject *parent)
{
    auto *group = new QActionGroup(parent);
    for (QAction *action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

} // namespace

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    m_entries.reserve(places.size());
    for (const Place &place : places) {
        auto *action = new QAction(this);
        if (*place.icon)
            action->setIcon(icon(QString::fromLatin1(place.icon)));
        action->setShortcut(QKeySequence(QString::fromLatin1(place.shortcut), QKeySequence::PortableText));
        m_entries.push_back({place, action});
    }
    makeExclusive(ofMenu(Menu::Go), this);
    makeExclusive(ofMenu(Menu::Appearance), this);
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction *WindowActions::action(Command command) const
{
    const auto entry =
            std::ranges::find_if(m_entries, [command](const Entry &one) { return one.place.command == command; });
    Q_ASSERT(entry != m_entries.end());
    return entry->action;
}

QList<QAction *> WindowActions::ofMenu(Menu menu) const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (entry.place.menu == menu)
            actions << entry.action;
    }
    return actions;
}

void WindowActions::retranslate()
{
    for (const Entry &entry : m_entries) {
        entry.action->setText(tr(entry.place.text));
        entry.action->setIconText(plainText(*entry.action));
        entry.action->setStatusTip(tr(entry.place.statusTip));
        entry.action->setToolTip(tr(entry.place.statusTip));
    }
}

} // namespace GatehouseAdmin
