// SPDX-License-Identifier: MIT
#pragma once

#include "shell/commandmodel.h"
#include "shell/connector.h"
#include "shell/languages.h"
#include "shell/theme.h"
#include "shell/view.h"
#include "shell/windowactions.h"

#include <QMainWindow>

#include <array>

class QLabel;
class QStackedWidget;
class QToolBar;

namespace GatehouseAdmin {

class CommandPalette;
class ConnectionBand;
class ErrorPanel;
class StartPage;

//! \brief One open database, seen from the five places of the rail.
//!
//! The window knows the views as Views only: it gives them the session, shows their actions in its menu, and goes
//! where they want. \note GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    //! \param secrets where passwords are kept
    explicit MainWindow(std::unique_ptr<SecretStore> secrets, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Opens it elsewhere and shows it when it is there, or says in the error panel why it is not.
    void open(const ConnectionProfile &profile, const Passwords &passwords = {});
    //! One that is remembered.
    void openConnection(const QString &name);
    //! An SQLite file or, of that ending, a gatehouse.toml; read-only.
    void openFile(const QString &path);
    void closeConnection();
    //! Null while none is open.
    [[nodiscard]] const std::shared_ptr<Session> &session() const noexcept { return m_session; }
    [[nodiscard]] bool isOpening() const noexcept { return m_connector.isOpening(); }

    [[nodiscard]] Connector &connector() noexcept { return m_connector; }
    [[nodiscard]] Languages &languages() noexcept { return m_languages; }
    [[nodiscard]] Theme &theme() noexcept { return m_theme; }

    [[nodiscard]] View *view(View::Place place) const { return m_views[static_cast<std::size_t>(place)]; }
    [[nodiscard]] View::Place place() const noexcept { return m_place; }
    void goTo(View::Place place);
    //! And shows there what \a filter says.
    void goTo(View::Place place, const QString &filter);

    [[nodiscard]] WindowActions &actions() noexcept { return m_actions; }
    [[nodiscard]] ErrorPanel &errorPanel() noexcept { return *m_errors; }
    [[nodiscard]] CommandPalette &commandPalette() noexcept { return *m_palette; }
    [[nodiscard]] QString statusText() const;
    //! Everything that can be done now, by menus.
    [[nodiscard]] QList<CommandModel::Command> commands() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr std::size_t placeCount = 5;

    void setupViews();
    void setupRail();
    void setupCentre();
    void setupMenus();
    void setupStatusBar();
    void connectActions();
    void connectOpening();
    void useSession(std::shared_ptr<Session> session);
    void showCurrentPage();
    void updateViewMenu();
    void updateActions();
    void chooseFile();
    void escape();
    void showAbout();
    void retranslateUi();
    void restoreState();
    void saveState() const;

    Theme m_theme;
    Languages m_languages;
    WindowActions m_actions;
    Connector m_connector;
    std::shared_ptr<Session> m_session;
    std::array<View *, placeCount> m_views{};
    View::Place m_place = View::Place::Overview;

    ConnectionBand *m_band;
    ErrorPanel *m_errors;
    StartPage *m_start;
    QToolBar *m_rail;
    QStackedWidget *m_stack;
    CommandPalette *m_palette;
    QLabel *m_said;
    QLabel *m_connection;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_viewMenu = nullptr; // of the current view: its actions
    QMenu *m_goMenu = nullptr;
    QMenu *m_windowMenu = nullptr;
    QMenu *m_appearanceMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
};

} // namespace GatehouseAdmin
