// SPDX-License-Identifier: MIT
#include "usertablemodel.h"

namespace GatehouseAdmin {

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Auth::User &user = m_users[index.row()];
    const auto word = [](bool value) {
        return value ? tr("yes") : tr("no");
    };
    switch (static_cast<Column>(index.column())) {
    case Column::Email: return user.email;
    case Column::Active: return word(user.isActive);
    case Column::Verified: return word(user.isVerified);
    case Column::Superuser: return word(user.isSuperuser);
    case Column::Id: return user.id.toString();
    case Column::Count: break;
    }
    return {};
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Email: return tr("E-mail");
    case Column::Active: return tr("Active");
    case Column::Verified: return tr("Verified");
    case Column::Superuser: return tr("Superuser");
    case Column::Id: return tr("Id");
    case Column::Count: break;
    }
    return {};
}

bool UserTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_nextCursor.isEmpty() && !m_waiting;
}

void UserTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    Q_EMIT pageWanted(m_nextCursor);
}

void UserTableModel::clear()
{
    beginResetModel();
    m_users.clear();
    m_nextCursor.clear();
    m_waiting = false;
    endResetModel();
}

void UserTableModel::append(const Auth::UserPage &page)
{
    m_waiting = false;
    m_nextCursor = page.nextCursor;
    if (page.users.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.users.size()) - 1);
    m_users += page.users;
    endInsertRows();
}

} // namespace GatehouseAdmin
