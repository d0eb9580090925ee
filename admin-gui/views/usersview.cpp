// SPDX-License-Identifier: MIT
#include "views/usersview.h"

#include "bulk/bulkactions.h"
#include "domain.h"
#include "lists/listwords.h"
#include "shell/consolestyle.h"
#include "shell/emptystate.h"
#include "shell/splitter.h"
#include "transfer/transferactions.h"
#include "users/chipbar.h"
#include "users/columnmemory.h"
#include "users/conflictbox.h"
#include "users/flagdelegate.h"
#include "users/searchfield.h"
#include "users/selectedusers.h"
#include "users/useractions.h"
#include "users/userdetails.h"
#include "users/usersearch.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

UsersView::UsersView(QWidget *parent)
    : View(parent),
      m_model(new UsersModel(this)),
      m_history(new EditHistory(this)),
      m_search(new SearchField),
      m_chips(new ChipBar),
      m_table(new QTableView),
      m_selected(nullptr),
      m_columns(nullptr),
      m_empty(new EmptyState),
      m_pages(new QStackedWidget),
      m_count(new QLabel),
      m_details(new UserDetails),
      m_splitter(new Splitter),
      m_actions(new UserActions(*m_history, this)),
      m_bulk(new BulkActions([this] { return selection(); }, this)),
      m_transfer(new TransferActions([this] { return selection(); }, this)),
      m_tools(new QToolBar),
      m_columnMenu(new QMenu(this)),
      m_rest(new QTimer(this))
{
    setupTable();
    setupLayout();
    connectSearch();
    connectModel();
    connectDetails();
    connectActions();
    retranslate();
    showCount();
}

UsersView::~UsersView()
{
    m_model->setSession(nullptr);
    m_history->setSession(nullptr);
    Session::release(std::move(m_session));
}

void UsersView::setupTable()
{
    m_table->setModel(m_model);
    m_selected = new SelectedUsers(m_table, m_model);
    setUpTableLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(static_cast<int>(UsersModel::Column::Email), Qt::AscendingOrder);
    m_columns = new ColumnMemory(header, UsersModel::KeyRole, u"users/columns"_s,
                                 static_cast<int>(UsersModel::Column::Email));
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_columns->setDefaultWidth(u"email"_s, letter * 32);
    auto *flags = new FlagDelegate(m_table);
    for (const auto column :
         {UsersModel::Column::Active, UsersModel::Column::Verified, UsersModel::Column::Superuser}) {
        m_table->setItemDelegateForColumn(static_cast<int>(column), flags);
        m_columns->setDefaultWidth(
                m_model->headerData(static_cast<int>(column), Qt::Horizontal, UsersModel::KeyRole).toString(),
                letter * 9);
    }
    m_columns->setDefaultWidth(u"id"_s, letter * 14); // the last column takes what is left
    m_columns->restore();
    widenToHeadings(*header);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &UsersView::restrictSorting);
    connect(m_table, &QWidget::customContextMenuRequested, this, &UsersView::showMenu);
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        m_columnMenu->clear();
        m_columns->fill(m_columnMenu);
    });
}

void UsersView::setupLayout()
{
    auto *layout = new QVBoxLayout(this);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int side = m_tools->fontMetrics().height();
    m_tools->setIconSize({side, side});
    m_tools->addActions(m_actions->important());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    column->addWidget(m_count);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({660, 420});
    layout->addWidget(m_search);
    layout->addWidget(m_chips);
    layout->addWidget(m_tools);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_search, m_table);
    setTabOrder(m_table, m_details);
}

void UsersView::connectSearch()
{
    connect(m_search, &SearchField::searched, this, &UsersView::search);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        m_table->setFocus();
        if (!m_table->selectionModel()->hasSelection()) // the focus alone makes a row the current one and chooses none
            chooseRow(std::max(0, m_table->currentIndex().row()));
    });
    connect(m_table, &QTableView::activated, m_details, &UserDetails::editEmail); // Enter, or a double click
    connect(m_empty, &EmptyState::allWanted, this, [this] {
        m_search->search({});
        m_search->setFocus();
    });
    connect(m_chips, &ChipBar::removed, this, [this](const QString &text) {
        m_search->search(text);
        m_search->setFocus();
    });
}

void UsersView::connectModel()
{
    const auto look = [this] {
        const int first = m_table->rowAt(0);
        const int last = m_table->rowAt(m_table->viewport()->height() - 1);
        m_model->look(std::max(first, 0), last < 0 ? first + m_table->height() / 10 : last);
    };
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, look);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, look);
    connect(m_model, &UsersModel::countChanged, this, &UsersView::showCount);
    connect(m_model, &UsersModel::searched, this, [this] {
        showCount();
        m_table->scrollToTop();
    });
    connect(m_model, &UsersModel::pageArrived, this, &UsersView::keepCurrent);
    connect(m_model, &UsersModel::failed, this,
            [this](const Auth::Error &error) { showFailure(tr("The users cannot be read."), error); });
    m_rest->setSingleShot(true);
    m_rest->setInterval(80ms); // while somebody runs through the rows nobody is read in full
    connect(m_rest, &QTimer::timeout, this, &UsersView::loadRecord);
    connect(m_selected, &SelectedUsers::changed, this, &UsersView::showCurrent);
    connect(m_selected, &SelectedUsers::knownChanged, this, [this] {
        m_bulk->setSelected(!selection().isEmpty());
        m_actions->setSeveral(m_selected->count() > 1 && !selection().isEmpty());
    });
    connect(m_selected, &SelectedUsers::failed, this,
            [this](const Auth::Error &error) { showFailure(tr("It is not known who is selected."), error); });
}

void UsersView::connectDetails()
{
    connect(m_details, &UserDetails::editWanted, m_history, &EditHistory::apply);
    connect(m_details, &UserDetails::refused, this,
            [this](const Auth::Error &error) { showFailure(tr("The value was not saved."), error); });
    connect(m_details, &UserDetails::revokeWanted, m_actions, &UserActions::revoke);
    connect(m_details, &UserDetails::revokeAllWanted, m_actions->revokeAll(), &QAction::trigger);
    connect(m_details, &UserDetails::unlinkWanted, m_actions, &UserActions::unlink);
    connect(m_history, &EditHistory::changed, this, [this] { m_details->setBusy(m_history->isBusy()); });
    connect(m_history, &EditHistory::saved, this, [this](const Auth::User &user, const QString &sentence) {
        m_model->replace(user);
        if (user.id == m_current) {
            showCurrent();
            loadRecord();
        }
        Q_EMIT said(sentence);
    });
    connect(m_history, &EditHistory::failed, this, [this](const UserEdit &edit, const Auth::Error &error) {
        m_details->restore();
        showFailure(tr("%1 was not changed.").arg(edit.description()), error);
    });
    connect(m_history, &EditHistory::conflictFound, this, &UsersView::showConflict);
}

void UsersView::connectActions()
{
    connect(m_actions, &UserActions::said, this, &UsersView::said);
    connect(m_actions, &UserActions::failed, this, &UsersView::showFailure);
    connect(m_actions, &UserActions::editEmailWanted, m_details, &UserDetails::editEmail);
    connect(m_actions, &UserActions::touched, this, [this](const Auth::UserId &id) {
        if (id == m_current)
            loadRecord();
    });
    connect(m_actions, &UserActions::created, this, [this](const Auth::User &user) {
        m_search->search(u"\"%1\""_s.arg(user.email)); // there the new one is
        m_model->refresh();
    });
    connect(m_actions, &UserActions::deactivateSeveralWanted, m_bulk->action(BulkAction::Deactivate),
            &QAction::trigger);
    connect(m_actions, &UserActions::removeSeveralWanted, m_bulk->action(BulkAction::Delete), &QAction::trigger);
    connect(m_bulk, &BulkActions::changed, this, &UsersView::refresh);
    connect(m_transfer, &TransferActions::changed, this, &UsersView::refresh);
    connect(m_actions, &UserActions::removed, this, [this] {
        m_table->clearSelection();
        m_model->refresh();
    });
}

void UsersView::setSession(std::shared_ptr<Session> session)
{
    Session::release(std::exchange(m_session, std::move(session)));
    m_current = {};
    m_rest->stop();
    ++m_record;
    m_selected->setSession(m_session);
    m_history->setSession(m_session);
    m_actions->setSession(m_session);
    m_bulk->setSession(m_session);
    m_transfer->setSession(m_session);
    m_details->setSession(m_session);
    m_model->setSession(m_session);
    m_columns->restore();
    widenToHeadings(*m_table->horizontalHeader());
    if (m_session) {
        m_search->setProviders(m_session->manager().settings().oauthNames.value_or(QStringList()));
        search(m_search->text());
    }
    showCount();
}

void UsersView::refresh()
{
    m_model->refresh();
    if (!m_current.isNull())
        loadRecord();
}

void UsersView::setFilter(const QString &filter)
{
    m_search->search(filter);
}

QWidget *UsersView::searchField()
{
    return m_search;
}

QList<QAction *> UsersView::viewActions() const
{
    return m_actions->all() + m_bulk->actions() + m_transfer->actions() + QList{m_columnMenu->menuAction()};
}

void UsersView::search(const QString &text)
{
    const UserSearch search(text);
    m_chips->setSearch(search);
    m_table->clearSelection();
    if (m_session)
        m_model->search(search.query());
}

void UsersView::showCount()
{
    const auto &count = m_model->count();
    QString text;
    if (!m_session)
        text.clear();
    else if (!count)
        text = tr("Counting …");
    else if (count->isExact)
        text = tr("%Ln user(s)", nullptr, static_cast<int>(count->value));
    else if (UserSearch(m_search->text()).terms().isEmpty())
        text = tr("about %Ln user(s)", nullptr, static_cast<int>(count->value));
    else
        text = tr("more than %Ln user(s)", nullptr, static_cast<int>(count->value));
    m_count->setText(text);
    const bool isEmpty = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    if (!m_session)
        m_empty->setState(tr("No database is open."), false);
    else if (m_model->isSearching())
        m_empty->setState(tr("Looking …"), false);
    else if (m_search->text().trimmed().isEmpty())
        m_empty->setState(tr("There are no users yet. Make one with “New user”, or import a list."), false);
    else
        m_empty->setState(tr("Nobody matches the search. Remove a condition, or press Esc in the search box to see "
                             "everybody."),
                          true);
}

// QTableView::selectRow() finds none where people read from the right.
void UsersView::chooseRow(int row)
{
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// The rows may have moved under the selection.
void UsersView::keepCurrent()
{
    if (m_current.isNull())
        return showCurrent();
    const Auth::User *shown = m_selected->single();
    if (shown && shown->id != m_current) {
        if (const int row = m_model->rowOf(m_current); row >= 0)
            chooseRow(row);
    }
    showCurrent();
}

void UsersView::showCurrent()
{
    const qint64 count = m_selected->count();
    const Auth::User *user = m_selected->single();
    m_actions->setUser(user);
    const bool isAnother = !user || user->id != m_current;
    if (count > 1)
        m_details->showMany(count);
    else
        m_details->setUser(user);
    m_current = user ? user->id : Auth::UserId();
    if (isAnother) {
        ++m_record;
        if (user)
            m_rest->start();
    }
}

void UsersView::loadRecord()
{
    if (!m_session || m_current.isNull())
        return;
    const auto loaded = m_session->run([id = m_current, knowsKeys = m_session->knowsKeys()](Gatehouse::Domain &domain) {
        return UserRecord::load(domain, id, knowsKeys);
    });
    Auth::whenDone(loaded, this, [this, number = ++m_record](const Auth::Result<UserRecord> &record) {
        if (number != m_record)
            return;
        if (!record)
            return showFailure(tr("The user cannot be read."), record.error());
        m_model->replace(record->user);
        m_actions->setUser(&record->user);
        m_details->setRecord(*record);
    });
}

void UsersView::restrictSorting(int column, Qt::SortOrder)
{
    if (m_model->isSortable(column))
        return;
    const QSignalBlocker blocker(m_table->horizontalHeader());
    const Auth::UserQuery &query = m_model->query();
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(query.sort == Auth::UserQuery::Sort::Id
                                                                           ? UsersModel::Column::Id
                                                                           : UsersModel::Column::Email),
                                                  query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void UsersView::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->addSeparator();
    menu->addActions(m_bulk->actions());
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void UsersView::showConflict(const UserEdit &edit, const Auth::User &actual)
{
    m_model->replace(actual);
    if (actual.id == m_current)
        showCurrent();
    auto *box = new ConflictBox(edit, actual, this);
    connect(box, &ConflictBox::insisted, m_history, &EditHistory::apply);
    connect(box, &QDialog::finished, this, &UsersView::loadRecord);
    box->open();
}

void UsersView::showFailure(const QString &what, const Auth::Error &error)
{
    Q_EMIT failed(what, ListWords::why(error), ListWords::whatNow(error));
}

UserSelection UsersView::selection() const
{
    return m_selected->known().value_or(UserSelection{});
}

void UsersView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    View::changeEvent(event);
}

void UsersView::retranslate()
{
    m_search->setPlaceholderText(tr("Search: half an address, text, is:active, not is:verified, provider:github …"));
    m_search->setAccessibleName(tr("Search users"));
    m_search->setToolTip(tr("All words must match. ada@exa: the address begins so; “ada@example.org” in quotes: this "
                            "address; ada: anywhere in address and text fields. email: id: is:active is:verified "
                            "is:superuser provider: and not before any of them."));
    m_table->setAccessibleName(tr("Users"));
    m_tools->setAccessibleName(tr("What can be done with users"));
    m_columnMenu->setTitle(tr("Columns"));
    m_count->setAccessibleName(tr("Number of users"));
    m_actions->retranslate();
    m_bulk->retranslate();
    m_transfer->retranslate();
    m_details->retranslate();
    m_model->retranslate();
    widenToHeadings(*m_table->horizontalHeader());
    m_chips->setSearch(UserSearch(m_search->text()));
    showCount();
}

} // namespace GatehouseAdmin
