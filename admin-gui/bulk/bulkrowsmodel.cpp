// SPDX-License-Identifier: MIT
#include "bulk/bulkrowsmodel.h"

#include "bulk/bulktexts.h"
#include "shell/tone.h"

#include <QGuiApplication>

#include <algorithm>

namespace GatehouseAdmin {

BulkRowsModel::BulkRowsModel(const BulkRun &run, QObject *parent)
    : QAbstractTableModel(parent), m_run(run), m_rows(int(run.rows().size()))
{
    connect(&run, &BulkRun::rowsAdded, this, &BulkRowsModel::add);
    connect(&run, &BulkRun::rowsChanged, this, &BulkRowsModel::change);
}

void BulkRowsModel::add(qsizetype count)
{
    if (m_shown == Shown::Everybody && count > m_rows) {
        beginInsertRows({}, m_rows, int(count) - 1);
        m_rows = int(count);
        endInsertRows();
    }
}

void BulkRowsModel::change(qsizetype first, qsizetype last)
{
    if (m_shown == Shown::Everybody)
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
    else if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

void BulkRowsModel::show(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    m_notDone.clear();
    if (shown == Shown::NotDone) {
        // Before the run everybody else is planned; after it everybody else is done.
        const BulkOutcome usual = m_run.stage() == BulkRun::Stage::Planned ? BulkOutcome::Planned : BulkOutcome::Done;
        for (qsizetype row = 0; row < m_run.rows().size(); ++row) {
            if (m_run.rows().outcome(row) != usual)
                m_notDone.push_back(quint32(row));
        }
    }
    m_rows = shown == Shown::NotDone ? int(m_notDone.size()) : int(m_run.rows().size());
    endResetModel();
}

int BulkRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int BulkRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Id) + 1;
}

QString BulkRowsModel::text(qsizetype row, Column column) const
{
    const BulkRows &rows = m_run.rows();
    switch (column) {
    case Column::State: return BulkTexts::state(m_run.action(), rows.state(row));
    case Column::Email: return rows.email(row);
    case Column::Id: return rows.id(row).toString();
    }
    return {};
}

QVariant BulkRowsModel::color(BulkOutcome outcome)
{
    const QPalette palette = QGuiApplication::palette();
    switch (outcome) {
    case BulkOutcome::Planned: break;
    case BulkOutcome::Done: return toneColor(Tone::Good, palette);
    case BulkOutcome::LeftOut: return toneColor(Tone::Neutral, palette);
    case BulkOutcome::Failed: return toneColor(Tone::Bad, palette);
    case BulkOutcome::Uncertain: return toneColor(Tone::Warning, palette);
    }
    return {};
}

QVariant BulkRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype row = m_shown == Shown::NotDone ? m_notDone[std::size_t(index.row())] : index.row();
    if (role == Qt::ForegroundRole && Column(index.column()) == Column::State)
        return color(m_run.rows().outcome(row));
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? text(row, Column(index.column())) : QVariant();
}

QVariant BulkRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Column::State: return m_run.stage() == BulkRun::Stage::Ended ? tr("Result") : tr("What happens");
    case Column::Email: return tr("E-mail");
    case Column::Id: return tr("Id");
    }
    return {};
}

} // namespace GatehouseAdmin
