// SPDX-License-Identifier: MIT
#include "users/recordlist.h"

#include "session/isolated.h"
#include "shell/consolestyle.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>

namespace GatehouseAdmin {

RecordList::RecordList(QWidget *parent)
    : QWidget(parent), m_tree(new QTreeWidget), m_empty(new QLabel), m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->header()->setStretchLastSection(true); // where it fits
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(12);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->addStretch();
    layout->addWidget(m_tree);
    layout->addWidget(m_empty);
    layout->addLayout(m_buttons);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RecordList::currentChanged);
    m_tree->installEventFilter(this);
    setRows({}, {});
}

void RecordList::setHeaders(const QString &accessibleName, const QStringList &headers)
{
    m_tree->setAccessibleName(accessibleName);
    m_tree->setHeaderLabels(headers);
}

void RecordList::setRows(const QList<Row> &rows, const QString &whenEmpty)
{
    const int kept = currentRow();
    m_tree->clear();
    for (const Row &row : rows) {
        auto *item = new QTreeWidgetItem(m_tree);
        for (int column = 0; column < row.size(); ++column) {
            item->setText(column, isolated(row[column].text));
            item->setToolTip(column, row[column].toolTip.isEmpty() ? row[column].text : row[column].toolTip);
        }
    }
    for (int column = 0; column < m_tree->columnCount() - 1; ++column)
        m_tree->resizeColumnToContents(column);
    stretchLast();
    m_tree->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_empty->setText(whenEmpty);
    if (kept < rows.size())
        setCurrentRow(kept);
    Q_EMIT currentChanged();
}

void RecordList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    stretchLast();
}

void RecordList::stretchLast()
{
    const QAbstractItemView &cells = *m_tree;
    stretchLastWhereItFits(*m_tree->header(), cells.sizeHintForColumn(m_tree->columnCount() - 1));
}

int RecordList::count() const
{
    return m_tree->topLevelItemCount();
}

int RecordList::currentRow() const
{
    return m_tree->indexOfTopLevelItem(m_tree->currentItem());
}

void RecordList::setCurrentRow(int row)
{
    m_tree->setCurrentItem(m_tree->topLevelItem(row));
}

// Before the shortcuts of the view: there, Del is for the user.
bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_tree || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && !m_tree->actions().isEmpty())
        m_tree->actions().constFirst()->trigger();
    return true;
}

void RecordList::addButton(QAction *action)
{
    if (m_tree->actions().isEmpty()) {
        action->setShortcut(Qt::Key_Delete);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_tree->addAction(action);
}

} // namespace GatehouseAdmin
