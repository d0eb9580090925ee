// SPDX-License-Identifier: MIT
#pragma once

#include "database/userquery.h"

#include <QAbstractTableModel>

namespace GatehouseAdmin {

//! \brief The users that were found, a row each. Grows page by page; asks for nothing by itself.
class UserTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 { Email, Active, Verified, Superuser, Id, Count };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    //! Emits pageWanted(); the page comes through append().
    void fetchMore(const QModelIndex &parent) override;

    void clear();
    void append(const Auth::UserPage &page);
    //! The page that was asked for does not come; it may be asked for again.
    void pageFailed() { m_waiting = false; }

Q_SIGNALS:
    void pageWanted(const QString &cursor);

private:
    QList<Auth::User> m_users;
    QString m_nextCursor;   // empty: there is no further page
    bool m_waiting = false; // a page has been asked for
};

} // namespace GatehouseAdmin
