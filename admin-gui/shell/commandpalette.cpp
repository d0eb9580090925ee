// SPDX-License-Identifier: MIT
#include "shell/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace GatehouseAdmin {

namespace {

//! The name, and at the other end its menu and its shortcut.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
        const QString group = index.data(CommandModel::GroupRole).toString();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto colors = index.flags().testFlag(Qt::ItemIsEnabled) ? QPalette::Active : QPalette::Disabled;
        painter->save();
        painter->setPen(option.palette.color(colors, isSelected ? QPalette::HighlightedText : QPalette::Text));
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->drawText(inner, static_cast<int>(end), shortcut);
        const int shift = option.fontMetrics.averageCharWidth() * 16;
        const QRect beside =
                option.direction == Qt::RightToLeft ? inner.adjusted(shift, 0, 0, 0) : inner.adjusted(0, 0, -shift, 0);
        painter->setPen(
                option.palette.color(colors, isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(beside, static_cast<int>(end), group);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() * 9 / 5);
        return size;
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Popup), m_typed(new QLineEdit), m_list(new QListView), m_nothing(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_typed);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    const int side = fontMetrics().height();
    m_list->setIconSize({side, side});
    m_list->setFocusPolicy(Qt::NoFocus); // the box keeps the keyboard and moves the choice
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    retranslateUi();
}

void CommandPalette::ask(const QList<CommandModel::Command> &commands)
{
    m_model.setCommands(commands);
    m_typed->clear();
    narrow({});
    const int unit = fontMetrics().averageCharWidth();
    const QWidget *over = parentWidget() ? parentWidget() : this;
    resize(std::min(unit * 90, over->width() * 9 / 10), std::min(fontMetrics().height() * 26, over->height() * 8 / 10));
    QDialog::move(over->mapToGlobal(QPoint((over->width() - width()) / 2, over->height() / 10)));
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::narrow(const QString &typed)
{
    m_model.setFilter(typed);
    const bool isEmpty = m_model.rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_list->setCurrentIndex(m_model.index(0));
}

void CommandPalette::choose(const QModelIndex &index)
{
    QAction *action = m_model.action(index);
    if (!action || !action->isEnabled())
        return;
    accept(); // first, so that what the action opens gets the keyboard
    action->trigger();
}

void CommandPalette::move(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model.rowCount() - 1));
    m_list->setCurrentIndex(m_model.index(row));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    constexpr int page = 10;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(page); return true;
    case Qt::Key_PageUp: move(-page); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void CommandPalette::retranslateUi()
{
    setWindowTitle(tr("Commands"));
    m_typed->setPlaceholderText(tr("What do you want to do?"));
    m_typed->setAccessibleName(tr("Name of a command"));
    m_list->setAccessibleName(tr("Commands"));
    m_nothing->setText(tr("No command is called like this."));
}

} // namespace GatehouseAdmin
