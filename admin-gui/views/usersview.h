// SPDX-License-Identifier: MIT
#pragma once

#include "shell/view.h"
#include "users/edithistory.h"
#include "users/userselection.h"
#include "users/usersmodel.h"

class QAction;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolBar;

namespace GatehouseAdmin {

class BulkActions;
class ChipBar;
class EmptyState;
class ColumnMemory;
class SearchField;
class SelectedUsers;
class TransferActions;
class UserActions;
class UserDetails;

//! \brief The users that a search finds, and beside them the one that is chosen.
class UsersView final : public View
{
    Q_OBJECT

public:
    explicit UsersView(QWidget *parent = nullptr);
    ~UsersView() override;

    void setSession(std::shared_ptr<Session> session) override;
    void refresh() override;
    void setFilter(const QString &filter) override;
    [[nodiscard]] QWidget *searchField() override;
    [[nodiscard]] QList<QAction *> viewActions() const override;

    //! Whom actions on several users are for; nobody, while the database is asked who is in rows that were never shown.
    [[nodiscard]] UserSelection selection() const;
    [[nodiscard]] UsersModel &model() noexcept { return *m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupTable();
    void setupLayout();
    void connectSearch();
    void connectModel();
    void connectDetails();
    void connectActions();
    void search(const QString &text);
    void showCount();
    void showCurrent();
    void loadRecord();
    void keepCurrent();
    void restrictSorting(int column, Qt::SortOrder order);
    void showMenu(const QPoint &place);
    void showConflict(const UserEdit &edit, const Auth::User &actual);
    void showFailure(const QString &what, const Auth::Error &error);
    void retranslate();

    std::shared_ptr<Session> m_session;
    UsersModel *m_model;
    EditHistory *m_history;
    SearchField *m_search;
    ChipBar *m_chips;
    QTableView *m_table;
    SelectedUsers *m_selected;
    ColumnMemory *m_columns;
    EmptyState *m_empty;
    QStackedWidget *m_pages; // the table, or words about its emptiness
    QLabel *m_count;
    UserDetails *m_details;
    QSplitter *m_splitter;
    UserActions *m_actions;
    BulkActions *m_bulk;
    TransferActions *m_transfer;
    QToolBar *m_tools;
    QMenu *m_columnMenu;
    QTimer *m_rest; // of the selection, before a user is read in full
    Auth::UserId m_current;
    quint64 m_record = 0; // counts reads: of an older one nothing is shown
};

} // namespace GatehouseAdmin
