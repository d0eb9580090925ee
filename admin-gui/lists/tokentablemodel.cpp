// SPDX-License-Identifier: MIT
#include "lists/tokentablemodel.h"

#include "lists/listwords.h"
#include "session/isolated.h"
#include "shell/tone.h"

#include <QGuiApplication>

namespace GatehouseAdmin {

using TokenStore = TokenFilter::Store;

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListedToken &shown = row(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(shown, column);
    case Qt::ToolTipRole: return toolTip(shown, column);
    case Qt::ForegroundRole:
        if (column != Column::State)
            return {};
        return QBrush(toneColor(shown.isExpired ? Tone::Warning : Tone::Good, QGuiApplication::palette()));
    default: return {};
    }
}

QString TokenTableModel::text(const ListedToken &row, Column column)
{
    switch (column) {
    case Column::User: return row.email.isEmpty() ? tr("%1 (gone)").arg(row.token.userId.toString()) : row.email;
    case Column::Token: return isolated(row.token.beginning());
    case Column::Fingerprint: return row.token.fingerprint();
    case Column::Store: return row.store == TokenStore::Redis ? tr("Redis") : tr("Database");
    case Column::Made: return ListWords::dateTime(row.token.createdAt);
    case Column::Expires: return ListWords::dateTime(row.token.expiresAt.value_or(Auth::Instant(0)));
    case Column::State:
        if (row.isExpired)
            return tr("Expired");
        return row.token.expiresAt ? tr("Good") : tr("Good until revoked");
    case Column::Count: break;
    }
    return {};
}

QString TokenTableModel::toolTip(const ListedToken &row, Column column)
{
    switch (column) {
    case Column::User: return row.email + u'\n' + row.token.userId.toString();
    case Column::Token: return tr("The beginning of the token. The rest is never shown.");
    case Column::Fingerprint: return tr("The first digits of its SHA-256, by which logs and commands call it.");
    case Column::Made: return ListWords::utc(row.token.createdAt);
    case Column::Expires: return ListWords::utc(row.token.expiresAt.value_or(Auth::Instant(0)));
    default: return text(row, column);
    }
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::User: return tr("User");
    case Column::Token: return tr("Token");
    case Column::Fingerprint: return tr("Fingerprint");
    case Column::Store: return tr("Kept in");
    case Column::Made: return tr("Made");
    case Column::Expires: return tr("Expires");
    case Column::State: return tr("State");
    case Column::Count: break;
    }
    return {};
}

QFuture<TokenTableModel::Answer> TokenTableModel::ask(Session &session, const std::optional<QString> &begin)
{
    return session.run([filter = m_filter, begin](Gatehouse::Domain &domain) -> Answer {
        const auto page = tokenPage(domain, filter, begin);
        return page ? Answer(Page{page->tokens, page->next}) : Auth::failure(page.error());
    });
}

} // namespace GatehouseAdmin
