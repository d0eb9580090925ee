// SPDX-License-Identifier: MIT
#include "shell/consolestyle.h"

#include "shell/icons.h"
#include "shell/tone.h"

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

ConsoleStyle::ConsoleStyle(const QString &desktopStyle)
    : QProxyStyle(desktopStyle), m_paintsEdges(desktopStyle.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0)
{}

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

QIcon ConsoleStyle::standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    const auto drawn = [](const char *name, Tone tone) {
        QPalette palette = QGuiApplication::palette();
        palette.setColor(QPalette::ButtonText, toneColor(tone, palette));
        return icon(QString::fromLatin1(name), palette);
    };
    switch (picture) {
    case SP_MessageBoxWarning: return drawn("warning", Tone::Warning);
    case SP_MessageBoxCritical: return drawn("error", Tone::Bad);
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation: return drawn("information", Tone::Neutral);
    default: return QProxyStyle::standardIcon(picture, option, widget);
    }
}

QColor ConsoleStyle::edgeColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::PlaceholderText),
                 palette.color(QPalette::Active, QPalette::Window), 0.75);
}

QColor ConsoleStyle::chosenPlaceColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Highlight),
                 palette.color(QPalette::Active, QPalette::Window), 0.14);
}

void ConsoleStyle::drawEdge(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const bool isBox = element == PE_IndicatorCheckBox;
    const bool isLine = element == PE_FrameLineEdit && !option.state.testFlag(State_HasFocus);
    if (!m_paintsEdges || (!isBox && !isLine) || !option.state.testFlag(State_Enabled))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edgeColor(option.palette), 1));
    constexpr qreal half = 0.5; // of a line
    const qreal radius = isLine ? 2 : 1;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

// Qt puts picture and text of a button at opposite edges where people read from the right.
void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element != CE_PushButtonLabel || !button || button->direction != Qt::RightToLeft || button->icon.isNull() ||
        button->text.isEmpty())
        return QProxyStyle::drawControl(element, option, painter, widget);
    constexpr int space = 4;
    const int side = button->iconSize.width();
    const int text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    QRect both(0, 0, side + space + text, button->iconSize.height());
    both.moveCenter(button->rect.center());
    const bool isEnabled = button->state.testFlag(State_Enabled);
    button->icon.paint(painter, {both.right() + 1 - side, both.top(), side, both.height()}, Qt::AlignCenter,
                       isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words(both.left(), button->rect.top(), text, button->rect.height());
    drawItemText(painter, words, Qt::AlignCenter | Qt::TextShowMnemonic, button->palette, isEnabled, button->text,
                 QPalette::ButtonText);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const bool isPlace = element == PE_PanelButtonTool && widget && widget->parentWidget() &&
                         widget->parentWidget()->objectName() == QLatin1String(railName);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == PE_IndicatorHeaderArrow && widget) {
        QStyleOptionHeader arrow(*header); // else at the upper edge
        arrow.rect.moveCenter({arrow.rect.center().x(), widget->rect().center().y()});
        return QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
    }
    if (!isPlace) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawEdge(element, *option, *painter);
    }
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
                          option->palette.color(QPalette::Active, QPalette::Link)); // brighter on dark
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

void stretchLastWhereItFits(QHeaderView &header)
{
    if (header.count() == 0)
        return;
    const int last = header.logicalIndex(header.count() - 1);
    const int needed = header.sectionSizeHint(last);
    const bool fits = header.sectionPosition(last) + needed <= header.viewport()->width();
    header.setStretchLastSection(fits);
    if (!fits)
        header.resizeSection(last, needed);
}

} // namespace GatehouseAdmin
