// SPDX-License-Identifier: MIT
#include "shell/consolestyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace GatehouseAdmin {

namespace {

constexpr int cellMargin = 7;

} // namespace

void ConsoleStyle::install()
{
    if (!qobject_cast<ConsoleStyle *>(QApplication::style()))
        QApplication::setStyle(new ConsoleStyle(QApplication::style()->name()));
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin: return cellMargin;
    case PM_FocusFrameHMargin:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return cellMargin - 1; // QCommonStyle adds one
        break;
    default: break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QColor ConsoleStyle::chosenPlaceColor(const QPalette &palette)
{
    constexpr float share = 0.14F;
    QColor color = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    color.setRgbF(color.redF() * share + window.redF() * (1 - share),
                  color.greenF() * share + window.greenF() * (1 - share),
                  color.blueF() * share + window.blueF() * (1 - share));
    return color;
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const bool isPlace = element == PE_PanelButtonTool && widget && widget->parentWidget() &&
                         widget->parentWidget()->objectName() == QLatin1String(railName);
    if (!isPlace)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isChosen = option->state.testFlag(State_On) && option->state.testFlag(State_Enabled);
    const bool isLit = option->state & (State_MouseOver | State_Sunken) && option->state.testFlag(State_Enabled);
    if (!isChosen && !isLit)
        return;
    constexpr int barWidth = 3;
    painter->fillRect(option->rect,
                      isChosen ? chosenPlaceColor(option->palette) : option->palette.color(QPalette::Button));
    if (isChosen) {
        const QRect bar(option->rect.left(), option->rect.top(), barWidth, option->rect.height());
        painter->fillRect(visualRect(option->direction, option->rect, bar),
                          option->palette.color(QPalette::Active, QPalette::Highlight));
    }
}

void setUpTableLook(QTableView &table)
{
    constexpr int aboveAndBelow = 5;
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false); // Tab goes on to the next widget
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // a million rows are not measured one by one
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 2 * aboveAndBelow);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void widenToHeadings(QHeaderView &header)
{
    for (int column = 0; column < header.count(); ++column) {
        const int needed = header.sectionSizeHint(column);
        if (!header.isSectionHidden(column) && header.sectionSize(column) < needed)
            header.resizeSection(column, needed);
    }
}

} // namespace GatehouseAdmin
