// SPDX-License-Identifier: MIT
#pragma once

#include "bulk/bulkrun.h"

#include <QAbstractTableModel>

namespace GatehouseAdmin {

//! \brief The users of a run: what is planned for each, then what became of it.
class BulkRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 { State, Email, Id };
    enum class Shown : quint8 {
        Everybody,
        NotDone, //!< who is left out, failed, not known or not reached
    };

    //! \a run must outlive this.
    explicit BulkRowsModel(const BulkRun &run, QObject *parent = nullptr);

    //! For a run that does not go on at the moment: who is NotDone is looked up now.
    void show(Shown shown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void add(qsizetype count);
    void change(qsizetype first, qsizetype last);
    [[nodiscard]] static QVariant color(BulkOutcome outcome);
    [[nodiscard]] QString text(qsizetype row, Column column) const;

    const BulkRun &m_run;
    Shown m_shown = Shown::Everybody;
    int m_rows = 0;
    std::vector<quint32> m_notDone;
};

} // namespace GatehouseAdmin
