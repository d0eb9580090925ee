// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "crypto/randomtoken.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

//! What belongs to one open database. The pool goes first and waits for its work, so this is made and destroyed in
//! threads that may wait.
struct MainWindow::Connection
{
    Connection(const QString &path, const Auth::SqlSchema &schema, Auth::UserManagerSettings settings)
        : connections({.path = path, .readOnly = true}),
          users(connections, schema),
          manager(users, nullptr, std::move(settings)),
          pool(2),
          async(manager, pool)
    {}

    Auth::SqlConnectionPool connections;
    Auth::SqlUserDatabase users;
    Auth::UserManager manager;
    Auth::WorkPool pool;
    Auth::AsyncUserManager async;

    //! Blocks while the file is opened.
    static Auth::Result<ConnectionPtr> open(const QString &path)
    {
        Auth::SqlConnectionPool look({.path = path, .readOnly = true});
        const auto schema = Auth::schemaOfDatabase(look);
        if (!schema)
            return Auth::failure(schema.error());
        // Nothing is signed or hashed here, so the keys may be anybody's.
        auto settings = Auth::UserManagerSettings::fromSecret(Auth::Secret(Auth::randomToken()));
        if (!settings)
            return Auth::failure(settings.error());
        settings->ids = schema->ids;
        return std::make_shared<Connection>(path, *schema, *std::move(settings));
    }
};

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_searchBox(new QLineEdit), m_table(new QTableView), m_status(new QLabel)
{
    setWindowTitle(tr("Gatehouse"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_searchBox);
    layout->addWidget(m_table);
    setCentralWidget(page);
    statusBar()->addWidget(m_status, 1);
    m_status->setText(tr("No database is open. Choose File > Open database."));
    setupTable();
    setupActions();
    resize(900, 600);
}

MainWindow::~MainWindow()
{
    letGoOfConnection();
}

void MainWindow::setupTable()
{
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Users"));
    m_table->setColumnWidth(static_cast<int>(UserTableModel::Column::Email), 320);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_searchBox->setPlaceholderText(tr("Search in e-mail addresses"));
    m_searchBox->setClearButtonEnabled(true);
    connect(&m_model, &UserTableModel::pageWanted, this, &MainWindow::loadPage);
    connect(m_searchBox, &QLineEdit::textChanged, this, &MainWindow::search);
}

void MainWindow::setupActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    connect(file->addAction(tr("&Open database…"), QKeySequence::Open), &QAction::triggered, this,
            &MainWindow::chooseFile);
    connect(file->addAction(tr("&Quit"), QKeySequence::Quit), &QAction::triggered, this, &QWidget::close);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    connect(view->addAction(tr("&Refresh"), QKeySequence::Refresh), &QAction::triggered, this,
            [this] { search(m_searchBox->text()); });
    connect(view->addAction(tr("&Find"), QKeySequence::Find), &QAction::triggered, m_searchBox,
            [this] { m_searchBox->setFocus(Qt::ShortcutFocusReason); });
}

QString MainWindow::statusText() const
{
    return m_status->text();
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open database"), {},
                                                      tr("SQLite databases (*.db *.sqlite);;All files (*)"));
    if (!path.isEmpty())
        openDatabase(path);
}

void MainWindow::openDatabase(const QString &path)
{
    letGoOfConnection();
    ++m_search;
    m_model.clear();
    m_status->setText(tr("Opening %1 …").arg(path));
    const auto opened = QtConcurrent::run([path] { return Connection::open(path); });
    Auth::whenDone(opened, this, [this, path, opening = ++m_opening](const Auth::Result<ConnectionPtr> &connection) {
        if (opening != m_opening)
            return;
        if (connection)
            useConnection(path, *connection);
        else
            m_status->setText(tr("The users cannot be read: %1").arg(connection.error().reason));
    });
}

void MainWindow::useConnection(const QString &path, ConnectionPtr connection)
{
    m_connection = std::move(connection);
    setWindowTitle(tr("%1 (read-only) – Gatehouse").arg(path));
    search(m_searchBox->text());
}

void MainWindow::letGoOfConnection()
{
    // Its pool waits for work that may hang in a locked database: elsewhere, so that no window ever waits.
    if (m_connection)
        QThreadPool::globalInstance()->start(
                [connection = std::exchange(m_connection, nullptr)]() mutable { connection.reset(); });
}

void MainWindow::search(const QString &)
{
    ++m_search;
    m_model.clear();
    loadPage({});
}

void MainWindow::loadPage(const QString &cursor)
{
    if (!m_connection)
        return;
    constexpr int pageSize = 200;
    Auth::UserQuery query;
    query.text = m_searchBox->text();
    query.sort = Auth::UserQuery::Sort::Email;
    query.limit = pageSize;
    query.after = cursor;
    const auto found = m_connection->async.run(&Auth::UserManager::find, query);
    Auth::whenDone(found, this, [this, search = m_search](const Auth::Result<Auth::UserPage> &page) {
        if (search != m_search)
            return;
        if (!page) {
            m_model.pageFailed();
            return m_status->setText(tr("The users cannot be read: %1").arg(page.error().reason));
        }
        m_model.append(*page);
        const int shown = m_model.rowCount();
        m_status->setText(page->nextCursor.isEmpty() ? tr("%n user(s)", nullptr, shown)
                                                     : tr("%n user(s) shown, more below", nullptr, shown));
    });
}

} // namespace GatehouseAdmin
