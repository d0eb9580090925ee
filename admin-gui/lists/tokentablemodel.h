// SPDX-License-Identifier: MIT
#pragma once

#include "lists/pagedtablemodel.h"
#include "lists/tokenlist.h"

namespace GatehouseAdmin {

//! \brief Stored access tokens, a row each. No role of no cell has a whole token. \note GUI thread.
class TokenTableModel final : public PagedRows<ListedToken, QString>
{
    Q_OBJECT

public:
    enum class Column : quint8 { User, Token, Fingerprint, Store, Made, Expires, State, Count };

    using PagedRows::PagedRows;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const TokenFilter &filter() const noexcept { return m_filter; }
    //! For the next reload().
    void setFilter(const TokenFilter &filter) { m_filter = filter; }

protected:
    [[nodiscard]] QFuture<Answer> ask(Session &session, const std::optional<QString> &begin) override;
    [[nodiscard]] QString keyOf(const ListedToken &row) const override { return row.token.fingerprint(); }

private:
    [[nodiscard]] static QString text(const ListedToken &row, Column column);
    [[nodiscard]] static QString toolTip(const ListedToken &row, Column column);

    TokenFilter m_filter;
};

} // namespace GatehouseAdmin
