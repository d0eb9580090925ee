// SPDX-License-Identifier: MIT
#include "users/flagdelegate.h"

#include "shell/icons.h"
#include "users/usersmodel.h"

namespace GatehouseAdmin {

void FlagDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    static const QIcon tick = icon(QStringLiteral("check"));
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant flag = index.data(UsersModel::FlagRole);
    if (!flag.isValid())
        return;
    const int side = option->fontMetrics.height();
    option->text = flag.toBool() ? QString() : QStringLiteral("–");
    if (flag.toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = tick;
        option->decorationSize = {side, side};
    } else {
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
    }
}

} // namespace GatehouseAdmin
