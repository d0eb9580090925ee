// SPDX-License-Identifier: MIT
#include "lists/mailtablemodel.h"

#include "lists/listwords.h"
#include "session/isolated.h"
#include "shell/tone.h"

#include <QGuiApplication>
#include <QLocale>

namespace GatehouseAdmin {

using Auth::OutboxEntry;

namespace {

//! The next try of one that waits, else when it was sent or given up.
Auth::Instant whenOf(const OutboxEntry &row)
{
    return row.state == OutboxEntry::State::Queued ? row.nextAttemptAt : row.finishedAt;
}

} // namespace

int MailTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant MailTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutboxEntry &shown = row(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(shown, column);
    if (role == Qt::ForegroundRole && column == Column::State && shown.state != OutboxEntry::State::Queued)
        return QBrush(toneColor(shown.state == OutboxEntry::State::Failed ? Tone::Bad : Tone::Good,
                                QGuiApplication::palette()));
    return role == Qt::ToolTipRole ? QVariant(toolTip(shown, column)) : QVariant();
}

QString MailTableModel::text(const OutboxEntry &row, Column column)
{
    switch (column) {
    case Column::Recipient: return row.notice.recipient;
    case Column::Kind: return MailWords::kind(row.notice.kind);
    case Column::State: return MailWords::state(row.state);
    case Column::Tries: return QLocale().toString(row.attempts);
    case Column::Queued: return ListWords::dateTime(row.createdAt);
    case Column::When: return ListWords::dateTime(whenOf(row));
    case Column::Answer: return isolated(row.answer.simplified());
    case Column::Count: break;
    }
    return {};
}

QString MailTableModel::toolTip(const OutboxEntry &row, Column column)
{
    switch (column) {
    case Column::Queued: return ListWords::utc(row.createdAt);
    case Column::When: return ListWords::utc(whenOf(row));
    case Column::Answer: return row.answer;
    default: return text(row, column);
    }
}

QVariant MailTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Recipient: return tr("Recipient");
    case Column::Kind: return tr("About");
    case Column::State: return tr("State");
    case Column::Tries: return tr("Tries");
    case Column::Queued: return tr("Written");
    case Column::When: return tr("Next try, or end");
    case Column::Answer: return tr("What the server said");
    case Column::Count: break;
    }
    return {};
}

QFuture<MailTableModel::Answer> MailTableModel::ask(Session &session,
                                                    const std::optional<Auth::OutboxQuery::Position> &begin)
{
    return session.run([filter = m_filter, begin](Gatehouse::Domain &domain) -> Answer {
        const auto page = mailPage(domain, filter, begin);
        return page ? Answer(Page{page->entries, page->next}) : Auth::failure(page.error());
    });
}

} // namespace GatehouseAdmin
