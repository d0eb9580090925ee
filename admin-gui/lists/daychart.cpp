// SPDX-License-Identifier: MIT
#include "lists/daychart.h"

#include "shell/consolestyle.h"
#include "shell/tone.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace GatehouseAdmin {

namespace {

constexpr int margin = 12;

QString dateText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

DayChart::DayChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
}

void DayChart::setDays(const QList<DayCount> &days)
{
    m_days = days;
    describe();
    update();
}

void DayChart::setPlaceholder(const QString &sentence)
{
    m_placeholder = sentence;
    describe();
    update();
}

qint64 DayChart::highest() const
{
    qint64 most = 0;
    for (const DayCount &day : m_days)
        most = std::max(most, day.count);
    return most;
}

void DayChart::describe()
{
    qint64 all = 0;
    for (const DayCount &day : std::as_const(m_days))
        all += day.count;
    setAccessibleDescription(all == 0 ? m_placeholder
                                      : tr("%1 from %2 to %3, at most %4 a day")
                                                .arg(QLocale().toString(all), dateText(m_days.constFirst().day),
                                                     dateText(m_days.constLast().day), QLocale().toString(highest())));
}

QSize DayChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 12};
}

QSize DayChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * 7};
}

QRect DayChart::plot() const
{
    const int line = fontMetrics().lineSpacing();
    return rect().adjusted(margin, margin + line + 4, -margin, -margin - line);
}

QRect DayChart::barOf(qsizetype index, qint64 highest) const
{
    const QRect space = plot();
    const auto edge = [&](qsizetype i) {
        return space.left() + static_cast<int>(i * space.width() / std::max<qsizetype>(1, m_days.size()));
    };
    const int height = highest == 0 ? 0 : static_cast<int>(m_days.at(index).count * space.height() / highest);
    const QRect bar(edge(index), space.bottom() + 1 - height, std::max(1, edge(index + 1) - edge(index) - 2), height);
    return QStyle::visualRect(layoutDirection(), space, bar);
}

void DayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const qint64 most = highest();
    if (most == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                         m_placeholder);
        return;
    }
    const QRect space = plot();
    const auto drawLevel = [&painter, &space](int y, const QColor &color) {
        constexpr qreal half = 0.5; // of a line, which is blurred between two rows of pixels
        painter.setPen(QPen(color, 1));
        painter.drawLine(QLineF(space.left(), y + half, space.right() + 1, y + half));
    };
    const QColor edge = ConsoleStyle::edgeColor(palette()); // seen on dark, too
    drawLevel(space.bottom() + 1, edge);
    for (const int y : {space.top(), space.center().y()})
        drawLevel(y, mixed(edge, palette().color(QPalette::Base), 0.35));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    for (qsizetype i = 0; i < m_days.size(); ++i)
        painter.drawRect(barOf(i, most));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect above = rect().adjusted(margin, margin / 2 + 2, -margin, 0);
    const QRect below = rect().adjusted(margin, 0, -margin, -margin / 2);
    const auto put = [&](const QRect &place, Qt::Alignment side, const QString &text) {
        painter.drawText(place, static_cast<int>(QStyle::visualAlignment(layoutDirection(), side)), text);
    };
    put(above, Qt::AlignTop | Qt::AlignLeading, tr("at most %1 a day").arg(QLocale().toString(most)));
    put(below, Qt::AlignBottom | Qt::AlignLeading, dateText(m_days.constFirst().day));
    put(below, Qt::AlignBottom | Qt::AlignHCenter, dateText(m_days.at(m_days.size() / 2).day));
    put(below, Qt::AlignBottom | Qt::AlignTrailing, dateText(m_days.constLast().day));
}

bool DayChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRect space = plot();
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        QRect column = barOf(i, 0);
        column.setTop(space.top());
        column.setBottom(space.bottom());
        if (column.adjusted(-1, 0, 1, 0).contains(help->pos())) {
            const DayCount &day = m_days.at(i);
            QToolTip::showText(help->globalPos(),
                               tr("%1: %Ln user(s)", nullptr, static_cast<int>(day.count)).arg(dateText(day.day)),
                               this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace GatehouseAdmin
