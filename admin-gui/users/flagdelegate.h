// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace GatehouseAdmin {

//! \brief Shows a yes of UsersModel::FlagRole as a tick and a no as a pale dash, so that a column of them is read at a
//! glance. Whoever cannot see it hears the words of the model. \note GUI thread.
class FlagDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace GatehouseAdmin
