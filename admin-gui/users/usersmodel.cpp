// SPDX-License-Identifier: MIT
#include "users/usersmodel.h"

#include "domain.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPalette>
#include <QTimer>

#include <algorithm>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::UserQuery;

UsersModel::UsersModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_query.sort = UserQuery::Sort::Email;
}

UsersModel::~UsersModel()
{
    if (m_stop)
        m_stop->store(true);
}

void UsersModel::setSession(std::shared_ptr<Session> session)
{
    beginResetModel();
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
    Session::release(std::exchange(m_session, std::move(session)));
    m_fields = m_session ? m_session->manager().settings().fields : Auth::UserFields();
    m_pages.clear();
    m_wanted.clear();
    m_count.reset();
    m_rows = 0;
    m_rowsMeant = 0;
    m_isFetching = false;
    m_isSearching = false;
    endResetModel();
    Q_EMIT countChanged();
}

void UsersModel::search(const UserQuery &query)
{
    const UserQuery::Sort sort = m_query.sort;
    const bool isDescending = m_query.descending;
    m_query = query;
    m_query.sort = sort;
    m_query.descending = isDescending;
    m_query.after.clear();
    start();
}

void UsersModel::start()
{
    if (!m_session)
        return;
    if (m_stop)
        m_stop->store(true);
    m_stop = std::make_shared<UserPages::Stop>(false);
    m_isFetching = false;
    m_isSearching = true;
    m_firstLooked = 0;
    m_lastLooked = 0;
    m_count.reset();
    m_isEndSeen = false;
    m_pages.clear();
    setRows(0);
    m_wanted = {0};
    Q_EMIT countChanged();
    fetchNext();
    countMatches();
}

void UsersModel::refresh()
{
    if (!m_session || m_isSearching || m_rows == 0)
        return start();
    if (m_stop)
        m_stop->store(true);
    m_stop = std::make_shared<UserPages::Stop>(false);
    m_isFetching = false;
    m_isEndSeen = false;
    m_pages.outdate();
    m_wanted.clear();
    countMatches();
    look(m_firstLooked, m_lastLooked);
}

void UsersModel::countMatches()
{
    const auto counted = m_session->run([query = m_query, stop = m_stop](Gatehouse::Domain &domain) {
        return stop->load() ? Auth::Result<Auth::UserCount>(Auth::failure(Error::Cancelled))
                            : domain.manager().count(query, Auth::CountPrecision::Quick);
    });
    Auth::whenDone(counted, this, [this, stop = m_stop](const Auth::Result<Auth::UserCount> &count) {
        if (stop->load() || !count)
            return; // the page says what is wrong
        if (m_isEndSeen)
            return; // which is surer
        m_count = *count;
        // An estimate is one of the whole table: with a condition it says too much.
        UserQuery everybody;
        everybody.sort = m_query.sort;
        everybody.descending = m_query.descending;
        const bool isNarrowed = m_query != everybody;
        constexpr qint64 quickCeiling = 10'000;
        if (!count->isExact && isNarrowed)
            m_count->value = quickCeiling;
        const int rows = static_cast<int>(std::min<qint64>(m_count->value, std::numeric_limits<int>::max() / 2));
        if (count->isExact && !m_isSearching)
            setRows(rows);
        else
            growTo(rows);
        Q_EMIT countChanged();
    });
}

void UsersModel::look(int firstRow, int lastRow)
{
    m_firstLooked = std::max(0, firstRow);
    m_lastLooked = std::max(m_firstLooked, lastRow);
    if (!m_session || m_rows == 0)
        return;
    const int firstPage = std::min(m_firstLooked, m_rows - 1) / UserPages::pageSize;
    const int lastPage = std::min(m_lastLooked, m_rows - 1) / UserPages::pageSize;
    QList<int> wanted;
    const auto want = [&](int page) {
        if (page < 0 || page > (m_rows - 1) / UserPages::pageSize)
            return;
        if (m_pages.isFresh(page))
            m_pages.touch(page);
        else if (!wanted.contains(page))
            wanted << page;
    };
    for (int page = firstPage; page <= lastPage; ++page)
        want(page);
    want(lastPage + 1); // before it is looked at
    want(firstPage - 1);
    m_wanted = wanted;
    fetchNext();
}

void UsersModel::fetchNext()
{
    if (m_isFetching || m_wanted.isEmpty())
        return;
    m_isFetching = true;
    const int page = m_wanted.constFirst();
    const auto fetched = m_session->run(
            [query = m_query, page, known = m_pages.nearestTo(page), stop = m_stop](Gatehouse::Domain &domain) {
                return UserPages::fetch(domain.manager(), query, page, known, *stop);
            });
    Auth::whenDone(fetched, this, [this, stop = m_stop](const Auth::Result<UserPages::Fetched> &result) {
        if (stop->load())
            return;
        m_isFetching = false;
        receive(result);
    });
}

void UsersModel::receive(const Auth::Result<UserPages::Fetched> &fetched)
{
    if (!fetched) {
        m_wanted.clear(); // looked at again, it is asked for again
        m_isSearching = false;
        Q_EMIT searched();
        Q_EMIT failed(fetched.error());
        return;
    }
    m_pages.take(*fetched);
    if (fetched->users) {
        const int first = fetched->page * UserPages::pageSize;
        const int last = first + static_cast<int>(fetched->users->size()) - 1;
        if (fetched->total) {
            m_isEndSeen = true;
            m_count = Auth::UserCount{.value = *fetched->total, .isExact = true};
            setRows(*fetched->total);
            Q_EMIT countChanged();
        } else {
            growTo(last + 2); // there is one more at least
        }
        m_wanted.removeOne(fetched->page);
        if (last >= first)
            Q_EMIT dataChanged(index(first, 0), index(std::min(last, m_rows - 1), columnCount() - 1));
        if (std::exchange(m_isSearching, false))
            Q_EMIT searched();
        Q_EMIT pageArrived(first, last);
    }
    look(m_firstLooked, m_lastLooked);
}

void UsersModel::growTo(int rows)
{
    if (rows > m_rowsMeant)
        setRows(rows);
}

void UsersModel::setRows(int rows)
{
    m_rowsMeant = rows;
    if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    grow();
}

// A table has a section for each row: for the first million of them its header takes 50 ms, mostly for their memory.
void UsersModel::grow()
{
    constexpr int rowsAtOnce = 50'000;
    constexpr qint64 turn = 10; // milliseconds
    QElapsedTimer time;
    time.start();
    while (m_rows < m_rowsMeant) {
        if (time.hasExpired(turn)) {
            if (!std::exchange(m_isGrowing, true)) {
                QTimer::singleShot(0, this, [this] {
                    m_isGrowing = false;
                    grow();
                });
            }
            return;
        }
        const int rows = m_rows + std::min(m_rowsMeant - m_rows, rowsAtOnce);
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void UsersModel::replace(const Auth::User &user)
{
    if (const int row = m_pages.replace(user); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

const Auth::User *UsersModel::userAt(int row) const
{
    return row < 0 || row >= m_rows ? nullptr : m_pages.at(row);
}

int UsersModel::rowOf(const Auth::UserId &id) const
{
    const int row = m_pages.rowOf(id);
    return row < m_rows ? row : -1;
}

bool UsersModel::isSortable(int column) const
{
    return column == static_cast<int>(Column::Email) || column == static_cast<int>(Column::Id);
}

int UsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int UsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::FirstField) + static_cast<int>(m_fields.size());
}

QVariant UsersModel::text(const Auth::User &user, int column) const
{
    const auto word = [](bool value) {
        return value ? tr("yes") : tr("no");
    };
    switch (static_cast<Column>(column)) {
    case Column::Email: return user.email;
    case Column::Active: return word(user.isActive);
    case Column::Verified: return word(user.isVerified);
    case Column::Superuser: return word(user.isSuperuser);
    case Column::Id: return user.id.toString();
    case Column::FirstField: break;
    }
    const QVariant value = user.fields.value(m_fields[column - static_cast<int>(Column::FirstField)].name);
    return value.typeId() == QMetaType::Bool ? word(value.toBool()) : value;
}

QVariant UsersModel::flag(const Auth::User &user, int column)
{
    switch (static_cast<Column>(column)) {
    case Column::Active: return user.isActive;
    case Column::Verified: return user.isVerified;
    case Column::Superuser: return user.isSuperuser;
    case Column::Email:
    case Column::Id:
    case Column::FirstField: break;
    }
    return {};
}

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Auth::User *user = userAt(index.row());
    if (role == IsLoadedRole)
        return user != nullptr;
    if (!user)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(u"…"_s) : QVariant();
    if (role == Qt::DisplayRole)
        return text(*user, index.column());
    if (role == Qt::ToolTipRole)
        return user->isActive ? text(*user, index.column()).toString()
                              : tr("%1 is inactive: cannot log in.").arg(user->email);
    if (role == Qt::AccessibleTextRole)
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(),
                               text(*user, index.column()).toString());
    if (role == Qt::ForegroundRole && !user->isActive) // beside the word in the column
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == FlagRole)
        return flag(*user, index.column());
    return {};
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isKey = role == KeyRole;
    if (!isKey && role != Qt::DisplayRole) {
        if (role == Qt::ToolTipRole && !isSortable(section))
            return tr("Cannot be sorted by this column: it has no index.");
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Email: return isKey ? u"email"_s : tr("E-mail");
    case Column::Active: return isKey ? u"is_active"_s : tr("Active");
    case Column::Verified: return isKey ? u"is_verified"_s : tr("Verified");
    case Column::Superuser: return isKey ? u"is_superuser"_s : tr("Superuser");
    case Column::Id: return isKey ? u"id"_s : tr("Id");
    case Column::FirstField: break;
    }
    return m_fields[section - static_cast<int>(Column::FirstField)].name;
}

void UsersModel::sort(int column, Qt::SortOrder order)
{
    if (!isSortable(column))
        return;
    const auto sort = column == static_cast<int>(Column::Id) ? UserQuery::Sort::Id : UserQuery::Sort::Email;
    const bool isDescending = order == Qt::DescendingOrder;
    if (m_query.sort == sort && m_query.descending == isDescending)
        return;
    m_query.sort = sort;
    m_query.descending = isDescending;
    start();
}

void UsersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

} // namespace GatehouseAdmin
