// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "session/isolated.h"
#include "session/keychainstore.h"
#include "shell/commandpalette.h"
#include "shell/connectionband.h"
#include "shell/consolestyle.h"
#include "shell/errorpanel.h"
#include "shell/icons.h"
#include "shell/startpage.h"
#include "views/mailview.h"
#include "views/oauthaccountsview.h"
#include "views/overviewview.h"
#include "views/tokensview.h"
#include "views/usersview.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Command = WindowActions::Command;
using Menu = WindowActions::Menu;

MainWindow::MainWindow(QWidget *parent) : MainWindow(std::make_unique<KeychainStore>(), parent) {}

MainWindow::MainWindow(std::unique_ptr<SecretStore> secrets, QWidget *parent)
    : QMainWindow(parent),
      m_connector(std::move(secrets), this),
      m_band(new ConnectionBand),
      m_errors(new ErrorPanel),
      m_start(new StartPage({m_actions.action(Command::Connections), m_actions.action(Command::OpenFile)})),
      m_rail(new QToolBar),
      m_stack(new QStackedWidget),
      m_palette(new CommandPalette(this)),
      m_said(new QLabel),
      m_connection(new QLabel)
{
    setupViews();
    setupRail();
    setupCentre();
    setupMenus();
    setupStatusBar();
    connectActions();
    connectOpening();
    retranslateUi();
    restoreState();
    showCurrentPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::setupViews()
{
    m_views = {new OverviewView, new UsersView, new TokensView, new OAuthAccountsView, new MailView};
    m_stack->addWidget(m_start);
    for (View *view : m_views) {
        m_stack->addWidget(view);
        connect(view, &View::wanted, this, qOverload<View::Place, const QString &>(&MainWindow::goTo));
        connect(view, &View::said, m_said, &QLabel::setText);
        connect(view, &View::failed, this, [this](const QString &what, const QString &why, const QString &whatNow) {
            m_errors->add({what, why, whatNow});
        });
    }
}

void MainWindow::setupRail()
{
    m_rail->setObjectName(QLatin1String(ConsoleStyle::railName));
    m_rail->setOrientation(Qt::Vertical);
    m_rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    const int side = fontMetrics().height() * 3 / 2;
    m_rail->setIconSize({side, side});
    m_rail->addActions(m_actions.ofMenu(Menu::Go));
    for (auto *button : m_rail->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::setupCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_errors);
    auto *row = new QHBoxLayout; // mirrored where people read from the right
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    setCentralWidget(centre);
}

void MainWindow::setupMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions(m_actions.ofMenu(Menu::File));
    m_viewMenu = menuBar()->addMenu(QString());
    m_goMenu = menuBar()->addMenu(QString());
    m_goMenu->addActions(m_actions.ofMenu(Menu::Go));
    m_windowMenu = menuBar()->addMenu(QString());
    m_windowMenu->addActions(m_actions.ofMenu(Menu::View));
    m_windowMenu->addSeparator();
    m_appearanceMenu = m_windowMenu->addMenu(QString());
    m_appearanceMenu->addActions(m_actions.ofMenu(Menu::Appearance));
    m_languageMenu = m_windowMenu->addMenu(QString());
    m_languageMenu->addActions(m_languages.makeActions());
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions(m_actions.ofMenu(Menu::Help));
    connect(m_viewMenu, &QMenu::aboutToShow, this, &MainWindow::updateViewMenu);
}

void MainWindow::setupStatusBar()
{
    statusBar()->addWidget(m_said, 1);
    statusBar()->addPermanentWidget(m_connection);
}

void MainWindow::connectActions()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_actions.action(command), &QAction::triggered, this, slot);
    };
    on(Command::Connections,
       [this] { m_connector.showConnections(m_session ? m_session->profile().name : QString()); });
    on(Command::OpenFile, &MainWindow::chooseFile);
    on(Command::CloseConnection, &MainWindow::closeConnection);
    on(Command::Quit, &QWidget::close);
    on(Command::Refresh, [this] { view(m_place)->refresh(); });
    on(Command::Find, [this] {
        if (QWidget *field = view(m_place)->searchField())
            field->setFocus(Qt::ShortcutFocusReason);
    });
    on(Command::DismissError, [this] { m_errors->dismiss(); });
    on(Command::Commands, [this] { m_palette->ask(commands()); });
    on(Command::About, &MainWindow::showAbout);
    const QList<QAction *> places = m_actions.ofMenu(Menu::Go);
    for (qsizetype i = 0; i < places.size(); ++i)
        connect(places[i], &QAction::triggered, this, [this, i] { goTo(static_cast<View::Place>(i)); });
    const QList<QAction *> appearances = m_actions.ofMenu(Menu::Appearance);
    for (qsizetype i = 0; i < appearances.size(); ++i)
        connect(appearances[i], &QAction::triggered, this, [this, i] { m_theme.setMode(static_cast<Theme::Mode>(i)); });
    appearances[static_cast<qsizetype>(m_theme.mode())]->setChecked(true);
    connect(m_errors, &ErrorPanel::changed, this, &MainWindow::updateActions);
}

void MainWindow::connectOpening()
{
    SessionOpener &opener = m_connector.opener();
    connect(&opener, &SessionOpener::started, this, [this] {
        useSession(nullptr);
        showCurrentPage();
    });
    connect(&opener, &SessionOpener::opened, this, &MainWindow::useSession);
    connect(&opener, &SessionOpener::failed, this, &MainWindow::showCurrentPage);
    connect(&opener, &SessionOpener::cancelled, this, [this](const ConnectionProfile &profile) {
        m_said->setText(tr("%1 is not opened.").arg(profile.name));
        showCurrentPage();
    });
    connect(&m_connector, &Connector::failed, m_errors, &ErrorPanel::add);
    connect(&m_connector, &Connector::said, m_said, &QLabel::setText);
    connect(m_start, &StartPage::cancelWanted, &opener, &SessionOpener::cancel);
    connect(m_start, &StartPage::connectionWanted, this, &MainWindow::openConnection);
    const auto showConnections = [this] {
        m_start->setConnections(m_connector.connections().profiles());
    };
    connect(&m_connector.connections(), &ConnectionStore::changed, this, showConnections);
    showConnections();
}

void MainWindow::open(const ConnectionProfile &profile, const Passwords &passwords)
{
    m_connector.opener().open(profile, passwords);
}

void MainWindow::openConnection(const QString &name)
{
    m_connector.open(name);
}

void MainWindow::openFile(const QString &path)
{
    ConnectionProfile profile{.name = QFileInfo(path).fileName()};
    if (path.endsWith(u".toml"_s, Qt::CaseInsensitive))
        profile.kind = ConnectionProfile::Kind::Configuration;
    profile.path = path;
    open(profile);
}

void MainWindow::closeConnection()
{
    useSession(nullptr);
    m_connector.opener().cancel();
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
            this, tr("Open file"), {},
            tr("Databases and configurations (*.db *.sqlite *.sqlite3 *.toml);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::useSession(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    m_band->setProfile(m_session ? m_session->profile() : ConnectionProfile{});
    if (!m_session)
        m_said->clear();
    for (View *view : m_views)
        view->setSession(m_session);
    retranslateUi();
    showCurrentPage();
}

void MainWindow::goTo(View::Place place)
{
    m_place = place;
    showCurrentPage();
}

void MainWindow::goTo(View::Place place, const QString &filter)
{
    goTo(place);
    view(place)->setFilter(filter);
}

void MainWindow::showCurrentPage()
{
    m_actions.ofMenu(Menu::Go)[static_cast<qsizetype>(m_place)]->setChecked(true);
    m_start->setOpening(isOpening() ? m_connector.opener().profile().name : QString());
    QWidget *page = m_session ? static_cast<QWidget *>(view(m_place)) : m_start;
    if (m_stack->currentWidget() != page)
        m_stack->setCurrentWidget(page);
    updateViewMenu();
    updateActions();
}

void MainWindow::updateViewMenu()
{
    m_viewMenu->clear();
    if (m_session)
        m_viewMenu->addActions(view(m_place)->viewActions());
    m_viewMenu->setTitle(m_actions.ofMenu(Menu::Go)[static_cast<qsizetype>(m_place)]->text());
    m_viewMenu->menuAction()->setVisible(!m_viewMenu->isEmpty());
}

void MainWindow::updateActions()
{
    const bool isOpen = m_session != nullptr;
    for (QAction *place : m_actions.ofMenu(Menu::Go))
        place->setEnabled(isOpen);
    m_actions.action(Command::CloseConnection)->setEnabled(isOpen || isOpening());
    m_actions.action(Command::Refresh)->setEnabled(isOpen);
    m_actions.action(Command::Find)->setEnabled(isOpen && view(m_place)->searchField());
    m_actions.action(Command::DismissError)->setEnabled(!m_errors->failures().isEmpty());
}

QList<CommandModel::Command> MainWindow::commands() const
{
    QList<CommandModel::Command> all;
    for (const QMenu *menu :
         {m_viewMenu, m_goMenu, m_fileMenu, m_windowMenu, m_appearanceMenu, m_languageMenu, m_helpMenu}) {
        const QString group = plainText(*menu->menuAction());
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu())
                all << CommandModel::Command{action, group};
        }
    }
    return all;
}

QString MainWindow::statusText() const
{
    return m_said->text();
}

void MainWindow::escape()
{
    if (!m_errors->failures().isEmpty())
        m_errors->dismiss();
    else if (isOpening())
        m_connector.opener().cancel();
    else if (m_session)
        view(m_place)->setFocus(Qt::OtherFocusReason);
    updateActions();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Gatehouse"),
                       tr("Gatehouse %1\nSee and manage users, tokens and OAuth accounts.\nMIT licence.")
                               .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return escape();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslateUi()
{
    m_actions.retranslate();
    m_fileMenu->setTitle(tr("&File"));
    m_goMenu->setTitle(tr("&Go"));
    m_windowMenu->setTitle(tr("&View"));
    m_appearanceMenu->setTitle(tr("&Appearance"));
    m_languageMenu->setTitle(tr("&Language"));
    m_languageMenu->actions().first()->setText(tr("Like the &desktop"));
    m_helpMenu->setTitle(tr("&Help"));
    m_rail->setAccessibleName(tr("Places"));
    int width = 0; // all buttons are as wide as the widest
    const auto buttons = m_rail->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setMinimumWidth(0);
        width = std::max(width, button->sizeHint().width());
    }
    for (QToolButton *button : buttons)
        button->setMinimumWidth(width);
    m_said->setAccessibleName(tr("Status"));
    m_connection->setAccessibleName(tr("Connection"));
    if (!m_session) {
        setWindowTitle(tr("Gatehouse"));
        m_connection->setText(tr("Not connected"));
    } else if (const QString &name = m_session->profile().name; m_session->isReadOnly()) {
        setWindowTitle(tr("%1 (read-only) – Gatehouse").arg(name));
        m_connection->setText(tr("%1 (read-only)").arg(isolated(name)));
    } else {
        setWindowTitle(tr("%1 – Gatehouse").arg(name));
        m_connection->setText(name);
    }
    updateViewMenu();
}

void MainWindow::restoreState()
{
    const QSettings settings;
    resize(1100, 720);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    const int place = settings.value(u"window/place"_s).toInt();
    if (place >= 0 && place < static_cast<int>(placeCount))
        m_place = static_cast<View::Place>(place);
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/place"_s, static_cast<int>(m_place));
}

} // namespace GatehouseAdmin
