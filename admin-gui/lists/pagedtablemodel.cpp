// SPDX-License-Identifier: MIT
#include "lists/pagedtablemodel.h"

namespace GatehouseAdmin {

bool PagedTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isLoading && !isComplete();
}

void PagedTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        requestPage(false);
}

void PagedTableModel::setSession(const std::shared_ptr<Session> &session)
{
    m_session = session;
    clear();
}

void PagedTableModel::clear()
{
    ++m_generation;
    m_isLoading = false;
    beginResetModel();
    forgetRows();
    endResetModel();
}

void PagedTableModel::reload()
{
    ++m_generation;
    m_isLoading = false;
    requestPage(true);
}

void PagedTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace GatehouseAdmin
