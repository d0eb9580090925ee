// SPDX-License-Identifier: MIT
#pragma once

#include "lists/oauthaccountlist.h"
#include "lists/pagedtablemodel.h"

namespace GatehouseAdmin {

//! \brief Accounts at providers, a row each. \note GUI thread.
class OAuthAccountTableModel final : public PagedRows<ListedOAuthAccount, Auth::UserId>
{
    Q_OBJECT

public:
    enum class Column : quint8 { User, Provider, AccountEmail, AccountId, Expires, State, Count };

    using PagedRows::PagedRows;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const OAuthAccountFilter &filter() const noexcept { return m_filter; }
    //! For the next reload().
    void setFilter(const OAuthAccountFilter &filter) { m_filter = filter; }

protected:
    [[nodiscard]] QFuture<Answer> ask(Session &session, const std::optional<Auth::UserId> &begin) override;
    [[nodiscard]] QString keyOf(const ListedOAuthAccount &row) const override { return row.id.toString(); }

private:
    [[nodiscard]] static QString text(const ListedOAuthAccount &row, Column column);
    [[nodiscard]] static QString toolTip(const ListedOAuthAccount &row, Column column);

    OAuthAccountFilter m_filter;
};

} // namespace GatehouseAdmin
