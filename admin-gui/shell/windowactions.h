// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>

#include <array>
#include <vector>

class QActionGroup;

namespace GatehouseAdmin {

//! \brief The actions of the window itself, each in its menu. What they do is for the window to connect.
//!
//! Texts are set anew by retranslate(), so that the language can change while the window is open. \note GUI thread.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    enum class Command : quint8 {
        Connections,
        OpenFile,
        CloseConnection,
        Quit,
        GoToOverview, //!< this one and the next four in the order of View::Place
        GoToUsers,
        GoToTokens,
        GoToOAuthAccounts,
        GoToMail,
        Refresh,
        Find,
        DismissError,
        FollowSystem, //!< this one and the next two in the order of Theme::Mode
        Light,
        Dark,
        Commands,
        About,
    };
    enum class Menu : quint8 { File, Go, View, Appearance, Help };

    //! Where an action stands, and its words.
    struct Place
    {
        Command command;
        Menu menu;
        const char *icon;
        const char *shortcut; //!< in the portable form of QKeySequence
        const char *text;
        const char *statusTip;
    };

    explicit WindowActions(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(Command command) const;
    //! In the order in which they are shown.
    [[nodiscard]] QList<QAction *> ofMenu(Menu menu) const;
    void retranslate();

private:
    struct Entry
    {
        const Place &place;
        QAction *action;
    };

    std::vector<Entry> m_entries;
};

} // namespace GatehouseAdmin
