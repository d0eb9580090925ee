// SPDX-License-Identifier: MIT
#pragma once

#include "usertablemodel.h"

#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqluserdatabase.h"
#include "manager/asyncusermanager.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QTableView;

namespace GatehouseAdmin {

//! \brief Opens a database read-only and lists its users; the search box narrows the list.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows the users of an SQLite file, or in the status bar why it cannot.
    void openDatabase(const QString &path);
    [[nodiscard]] UserTableModel &model() noexcept { return m_model; }
    [[nodiscard]] QString statusText() const;

public Q_SLOTS:
    void search(const QString &text);

private:
    struct Connection;
    using ConnectionPtr = std::shared_ptr<Connection>;

    void setupActions();
    void setupTable();
    void chooseFile();
    void useConnection(const QString &path, ConnectionPtr connection);
    void letGoOfConnection();
    void loadPage(const QString &cursor);

    UserTableModel m_model;
    QLineEdit *m_searchBox;
    QTableView *m_table;
    QLabel *m_status;
    ConnectionPtr m_connection; // of the open database; null when none is
    quint64 m_opening = 0;      // counts files: one that opens late does not replace a newer one
    quint64 m_search = 0;       // counts searches: pages of an older one are dropped
};

} // namespace GatehouseAdmin
