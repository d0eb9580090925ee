// SPDX-License-Identifier: MIT
#include "lists/oauthaccounttablemodel.h"

#include "lists/listwords.h"
#include "shell/tone.h"

#include <QGuiApplication>

namespace GatehouseAdmin {

int OAuthAccountTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant OAuthAccountTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListedOAuthAccount &shown = row(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(shown, column);
    if (role == Qt::ForegroundRole && column == Column::State && shown.expiresAt)
        return QBrush(toneColor(shown.isExpired ? Tone::Warning : Tone::Good, QGuiApplication::palette()));
    return role == Qt::ToolTipRole ? QVariant(toolTip(shown, column)) : QVariant();
}

QString OAuthAccountTableModel::text(const ListedOAuthAccount &row, Column column)
{
    switch (column) {
    case Column::User: return row.email.isEmpty() ? tr("%1 (gone)").arg(row.userId.toString()) : row.email;
    case Column::Provider: return row.provider;
    case Column::AccountEmail: return row.accountEmail;
    case Column::AccountId: return row.accountId;
    case Column::Expires: return ListWords::dateTime(row.expiresAt.value_or(std::chrono::seconds(0)));
    case Column::State:
        if (!row.isExpired)
            return row.expiresAt ? tr("Good") : tr("Does not expire");
        return row.isRenewable ? tr("Expired, can be renewed") : tr("Expired");
    case Column::Count: break;
    }
    return {};
}

QString OAuthAccountTableModel::toolTip(const ListedOAuthAccount &row, Column column)
{
    switch (column) {
    case Column::User: return row.email + u'\n' + row.userId.toString();
    case Column::Expires: return ListWords::utc(row.expiresAt.value_or(std::chrono::seconds(0)));
    case Column::State:
        return row.isExpired ? tr("This is about the provider's token. The user can still log in with the account.")
                             : QString();
    default: return text(row, column);
    }
}

QVariant OAuthAccountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::User: return tr("User");
    case Column::Provider: return tr("Provider");
    case Column::AccountEmail: return tr("Address there");
    case Column::AccountId: return tr("Id there");
    case Column::Expires: return tr("Token expires");
    case Column::State: return tr("Provider token");
    case Column::Count: break;
    }
    return {};
}

QFuture<OAuthAccountTableModel::Answer> OAuthAccountTableModel::ask(Session &session,
                                                                    const std::optional<Auth::UserId> &begin)
{
    return session.run([filter = m_filter, begin](Gatehouse::Domain &domain) -> Answer {
        const auto page = oauthAccountPage(domain, filter, begin);
        return page ? Answer(Page{page->accounts, page->next}) : Auth::failure(page.error());
    });
}

} // namespace GatehouseAdmin
