// SPDX-License-Identifier: MIT
#pragma once

#include "lists/maillist.h"
#include "lists/pagedtablemodel.h"

namespace GatehouseAdmin {

//! \brief The outbox, a row each, newest first. \note GUI thread.
class MailTableModel final : public PagedRows<Auth::OutboxEntry, Auth::OutboxQuery::Position>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Recipient, Kind, State, Tries, Queued, When, Answer, Count };

    using PagedRows::PagedRows;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const MailFilter &filter() const noexcept { return m_filter; }
    //! For the next reload().
    void setFilter(const MailFilter &filter) { m_filter = filter; }

protected:
    [[nodiscard]] QFuture<Answer> ask(Session &session,
                                      const std::optional<Auth::OutboxQuery::Position> &begin) override;
    [[nodiscard]] QString keyOf(const Auth::OutboxEntry &row) const override { return row.id; }

private:
    [[nodiscard]] static QString text(const Auth::OutboxEntry &row, Column column);
    [[nodiscard]] static QString toolTip(const Auth::OutboxEntry &row, Column column);

    MailFilter m_filter;
};

} // namespace GatehouseAdmin
