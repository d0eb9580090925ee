// SPDX-License-Identifier: MIT
#include "lists/tile.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

Tile::Tile(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setTexts(const QString &name, const QString &figure, const QString &note)
{
    setText(name);
    m_figure = figure;
    m_note = note;
    setAccessibleName(u"%1: %2"_s.arg(name, figure));
    setAccessibleDescription(note);
    setToolTip(note);
    updateGeometry();
    update();
}

QFont Tile::figureFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    font.setBold(true);
    return font;
}

QSize Tile::sizeHint() const
{
    const QFontMetrics words(font());
    const QFontMetrics number(figureFont());
    const int width = std::max({words.horizontalAdvance(text()), number.horizontalAdvance(m_figure),
                                std::min(words.horizontalAdvance(m_note), words.averageCharWidth() * 32)});
    return {width + 2 * margin, number.height() + 3 * words.lineSpacing() + 2 * margin};
}

QSize Tile::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14 + 2 * margin, sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // As the styles do: a ring for those who came by keyboard.
    const bool isLit = underMouse() || (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange));
    painter.setPen(QPen(palette().color(isLit ? QPalette::Highlight : QPalette::Mid), isLit ? 2 : 1));
    painter.setBrush(palette().color(isDown() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    QRect space = rect().adjusted(margin, margin, -margin, -margin);
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop);
    painter.setPen(palette().color(QPalette::Text));
    const auto line = [&](const QFont &font, const QString &text) {
        painter.setFont(font);
        const QFontMetrics metrics(font);
        painter.drawText(space, static_cast<int>(leading), metrics.elidedText(text, Qt::ElideRight, space.width()));
        space.setTop(space.top() + metrics.lineSpacing());
    };
    line(font(), text());
    line(figureFont(), m_figure);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(space, static_cast<int>(leading) | Qt::TextWordWrap, m_note);
}

} // namespace GatehouseAdmin
