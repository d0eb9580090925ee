// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QTreeWidget;

namespace GatehouseAdmin {

//! \brief A short list of what belongs to one user, with buttons for what can be done, and words where it is empty.
class RecordList final : public QWidget
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text;
        QString toolTip = {};
    };
    using Row = QList<Cell>;

    explicit RecordList(QWidget *parent = nullptr);

    void setHeaders(const QString &accessibleName, const QStringList &headers);
    //! \param whenEmpty what to say when there are no \a rows
    void setRows(const QList<Row> &rows, const QString &whenEmpty);
    [[nodiscard]] int count() const;
    //! -1: none
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    //! Adds a button, and an entry to the menu of the rows. With the key Del the first one is for the current row.
    void addButton(QAction *action);

Q_SIGNALS:
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void stretchLast();

    QTreeWidget *m_tree;
    QLabel *m_empty;
    QHBoxLayout *m_buttons;
};

} // namespace GatehouseAdmin
