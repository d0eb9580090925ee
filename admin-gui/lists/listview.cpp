// SPDX-License-Identifier: MIT
#include "lists/listview.h"

#include "lists/listwords.h"
#include "shell/commandmodel.h"
#include "shell/consolestyle.h"
#include "shell/emptystate.h"
#include "shell/icons.h"
#include "shell/tone.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolBar>

#include <algorithm>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ListView::ListView(QWidget *parent)
    : View(parent),
      m_page(new QWidget(this)),
      m_search(new QLineEdit(m_page)),
      m_complaint(new ToneLabel(m_page)),
      m_stack(new QStackedWidget(m_page)),
      m_table(new QTableView(m_stack)),
      m_empty(new EmptyState(m_stack)),
      m_count(new QLabel(m_page)),
      m_top(new QHBoxLayout),
      m_tools(new QToolBar(m_page))
{
    auto *rows = new QVBoxLayout(m_page);
    rows->setContentsMargins(0, 0, 0, 0);
    m_top->addWidget(m_search, 1);
    rows->addLayout(m_top);
    rows->addWidget(m_complaint);
    rows->addWidget(m_tools);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_count);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_page);
    setUpSearch();
    setUpTable();
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int side = m_tools->fontMetrics().height();
    m_tools->setIconSize({side, side});
}

ListView::~ListView()
{
    saveColumns();
    Session::release(std::move(m_session));
}

void ListView::setUpSearch()
{
    m_search->setClearButtonEnabled(true);
    m_complaint->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    m_pause.callOnTimeout(this, [this] { search(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(m_search->text()); });
}

void ListView::setUpTable()
{
    setUpTableLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(30); // rows that are measured
    connect(m_empty, &EmptyState::allWanted, this, [this] {
        setFilter({});
        m_search->setFocus();
    });
}

void ListView::setUp(PagedTableModel *model, const QList<ListKey> &keys)
{
    m_model = model;
    m_keys = keys;
    m_table->setModel(model);
    connect(model, &PagedTableModel::loaded, this, [this] {
        if (m_model->rowCount() == 0) // a page of what this version does not know
            m_model->fetchMore({});
        fitColumns();
        findPlace();
        showState();
        updateCommands();
    });
    connect(model, &PagedTableModel::modelAboutToBeReset, this, &ListView::rememberPlace);
    connect(model, &PagedTableModel::failed, this, &ListView::showFailure);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { updateCommands(); });
    restoreColumns();
    retranslateUi();
    showState();
    updateCommands();
}

void ListView::addChoices(const QString &key)
{
    auto *box = new QComboBox(m_page);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choices.insert(key, box);
    m_top->addWidget(box);
    connect(box, &QComboBox::activated, this,
            [this, key, box] { setFilter(ListFilter::with(m_search->text(), key, box->currentData().toString())); });
}

QAction *ListView::addCommand(const QString &picture, const QKeySequence &shortcut)
{
    auto *command = new QAction(icon(picture), {}, this);
    command->setShortcut(shortcut);
    m_commands << command;
    m_table->addAction(command);
    m_tools->addAction(command);
    connect(command, &QAction::changed, this, [command] { command->setIconText(withoutMnemonic(command->text())); });
    return command;
}

void ListView::setSession(std::shared_ptr<Session> session)
{
    Session::release(std::exchange(m_session, std::move(session)));
    ++m_opened;
    m_isWriting = false;
    m_model->setSession(m_session);
    search(m_search->text());
}

void ListView::refresh()
{
    m_model->reload();
    showState();
}

void ListView::setFilter(const QString &text)
{
    m_search->setText(text);
    search(text);
}

QWidget *ListView::searchField()
{
    return m_search;
}

QString ListView::filterText() const
{
    return m_search->text();
}

void ListView::search(const QString &text)
{
    m_pause.stop(); // what was typed is searched for now
    const ListFilter filter(text, m_keys);
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice)
        choice.value()->setCurrentIndex(std::max(0, choice.value()->findData(filter.value(choice.key()))));
    const QString complaint = filter.complaint().isEmpty() ? applyFilter(filter) : filter.complaint();
    m_complaint->say(complaint, Tone::Warning);
    m_complaint->setVisible(!complaint.isEmpty());
    if (complaint.isEmpty()) // else what was found before stays
        m_model->reload();
    showState();
    updateCommands();
}

bool ListView::canWrite() const
{
    return m_session && !m_session->isReadOnly() && !m_isWriting;
}

QList<int> ListView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ListView::confirm(const QString &title, const QString &text, const QString &yes, const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, box, go, then, asked = m_opened] {
        if (box->clickedButton() == go && asked == m_opened && canWrite())
            then();
    });
    box->open();
}

void ListView::report(const QString &what, const Auth::Error &error)
{
    Q_EMIT failed(what, ListWords::why(error), ListWords::whatNow(error));
}

void ListView::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    updateCommands();
}

void ListView::rememberPlace()
{
    const QList<int> chosen = selectedRows();
    for (const int row : chosen)
        m_chosenKeys << m_model->key(row);
    m_firstRow = std::max(0, m_table->rowAt(0));
}

void ListView::findPlace()
{
    if (m_chosenKeys.isEmpty() && m_firstRow == 0)
        return;
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount() && !m_chosenKeys.isEmpty(); ++row) {
        if (m_chosenKeys.removeOne(m_model->key(row)))
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (m_firstRow > 0 && m_firstRow < m_model->rowCount())
        m_table->scrollTo(m_model->index(m_firstRow, 0), QAbstractItemView::PositionAtTop);
    m_chosenKeys.clear();
    m_firstRow = 0;
}

void ListView::showState()
{
    const int rows = m_model->rowCount();
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (!m_session)
        m_empty->setState(tr("No connection is open."), false);
    else if (m_model->isLoading())
        m_empty->setState(tr("Asking the database…"), false);
    else
        m_empty->setState(emptyText(), !filterText().trimmed().isEmpty());
    const QString count = countText(rows);
    m_count->setText(rows == 0 ? QString() : m_model->isComplete() ? count : tr("%1, more follow").arg(count));
}

void ListView::showFailure(const Auth::Error &error)
{
    // Somebody who types an address letter by letter has not failed; but what others have must not seem to be theirs.
    const bool isNobody = error.code == Auth::Error::UserNotExists || error.code == Auth::Error::InvalidId;
    if (isNobody)
        m_model->clear();
    showState();
    updateCommands();
    if (m_model->rowCount() == 0)
        m_empty->setState(ListWords::why(error), !filterText().trimmed().isEmpty());
    if (!isNobody)
        report(listFailedText(), error);
}

void ListView::fillChoices()
{
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        QComboBox &box = *choice.value();
        const int chosen = box.currentIndex();
        box.clear();
        const QList<Choice> offered = choicesOf(choice.key());
        for (const Choice &one : offered)
            box.addItem(one.text, one.value);
        box.setCurrentIndex(std::max(0, chosen));
        box.setAccessibleName(box.itemText(0));
    }
}

void ListView::retranslateUi()
{
    m_search->setAccessibleName(tr("Search"));
    m_count->setAccessibleName(tr("How many are shown"));
    m_tools->setAccessibleName(tr("What can be done with the chosen ones"));
    m_complaint->setAccessibleName(tr("What is not understood"));
    fillChoices();
    m_model->retranslate();
    widenToHeadings(*m_table->horizontalHeader());
    showState();
}

void ListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    View::changeEvent(event);
}

// Remembered where the program has a name to remember things by.
void ListView::restoreColumns()
{
    if (!QCoreApplication::organizationName().isEmpty()) {
        const QByteArray state = QSettings().value(u"lists/"_s + objectName()).toByteArray();
        m_hasWidths = m_table->horizontalHeader()->restoreState(state);
    }
}

// Once, by the rows that came first: nothing jumps while somebody reads.
void ListView::fitColumns()
{
    if (m_hasWidths || m_model->rowCount() == 0)
        return;
    m_hasWidths = true;
    const int widest = m_table->fontMetrics().averageCharWidth() * 34;
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) { // the last one takes what is left
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(widest, m_table->columnWidth(column)));
    }
    widenToHeadings(*m_table->horizontalHeader());
}

void ListView::saveColumns() const
{
    if (!QCoreApplication::organizationName().isEmpty())
        QSettings().setValue(u"lists/"_s + objectName(), m_table->horizontalHeader()->saveState());
}

} // namespace GatehouseAdmin
