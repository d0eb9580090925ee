// SPDX-License-Identifier: MIT
#include "shell/consolestyle.h"

#include "shell/icons.h"
#include "shell/tone.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
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

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
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
    if (m_paintsEdges && (isBox || isLine) && (isBox || option.state.testFlag(State_Enabled)))
        drawRoundedEdge(option, painter, isLine ? 2 : 1);
}

void ConsoleStyle::drawRoundedEdge(const QStyleOption &option, QPainter &painter, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QColor edge = edgeColor(option.palette);
    painter.setPen(QPen(option.state.testFlag(State_Enabled)
                                ? edge
                                : mixed(edge, option.palette.color(QPalette::Active, QPalette::Window), 0.5),
                        1));
    constexpr qreal half = 0.5; // of a line
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

// Qt counts two spaces to the words of a tool button and leaves both behind them.
void ConsoleStyle::drawToolButtonLabel(const QStyleOptionToolButton &button, QPainter *painter,
                                       const QWidget *widget) const
{
    QStyleOptionToolButton centered(button);
    const int space = button.fontMetrics.horizontalAdvance(QLatin1Char(' '));
    centered.rect.translate(button.direction == Qt::RightToLeft ? -space : space, 0);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &centered, painter, widget);
}

// Qt puts picture and text of a button at opposite edges where people read from the right.
void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && element == CE_ToolButtonLabel && !tool->icon.isNull() &&
        tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !tool->state.testFlag(State_AutoRaise))
        return drawToolButtonLabel(*tool, painter, widget);
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
    if (const auto *line = qstyleoption_cast<const QStyleOptionFrame *>(option);
        line && element == PE_PanelLineEdit && line->state.testFlag(State_ReadOnly)) {
        QStyleOptionFrame fixed(*line); // does not look as if one could type there
        fixed.palette.setBrush(QPalette::Base, line->palette.window());
        return QProxyStyle::drawPrimitive(element, &fixed, painter, widget);
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

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    constexpr qreal radius = 2;
    if (control == CC_SpinBox && m_paintsEdges && option->state.testFlag(State_Enabled) &&
        !option->state.testFlag(State_HasFocus))
        drawRoundedEdge(*option, *painter, radius);
}

// Letters of other scripts are lower than those of the font itself, and a button beside a field would be, too.
QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const bool isButton = type == CT_PushButton || type == CT_ToolButton || type == CT_CheckBox;
    const QSize least(0, isButton && option ? option->fontMetrics.height() : 0);
    return QProxyStyle::sizeFromContents(type, option, size.expandedTo(least), widget);
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

void stretchLastWhereItFits(QHeaderView &header, int widest)
{
    if (header.count() == 0)
        return;
    const int last = header.logicalIndex(header.count() - 1);
    const int needed = std::max(header.sectionSizeHint(last), widest);
    const bool fits = header.sectionPosition(last) + needed <= header.viewport()->width();
    header.setStretchLastSection(fits);
    if (!fits)
        header.resizeSection(last, needed);
}

} // namespace GatehouseAdmin
