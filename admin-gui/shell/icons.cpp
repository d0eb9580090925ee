// SPDX-License-Identifier: MIT
#include "shell/icons.h"

#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal grid = 24; // units a side
constexpr qreal stroke = 1.8;

//! Strokes on the grid: `M x y` begins, `L x y` goes on, `C x y x y x y` bends, `Z` closes; `O x y r` is a circle,
//! `R x y w h r` a rectangle with round corners. A letter is written once for all that follows it.
const QHash<QString, QString> &drawings()
{
    static const QHash<QString, QString> all{
            {u"overview"_s, u"R 3 3 8 10 1.5 R 13 3 8 6 1.5 R 13 12 8 9 1.5 R 3 16 8 5 1.5"_s},
            {u"users"_s, u"O 9 8 3.5 M 2.5 20 C 2.5 12.5 15.5 12.5 15.5 20 M 15.5 4.8 C 19.5 5 19.5 11 15.5 11.3 "
                         "M 18 14.2 C 20.4 15 21.5 17 21.5 20"_s},
            {u"user"_s, u"O 12 8 4 M 4 21 C 4 12.5 20 12.5 20 21"_s},
            {u"tokens"_s, u"O 8 15.5 4.5 M 11.3 12.2 L 20 3.5 M 16 7.5 L 19 10.5 M 18.3 5.2 L 21 8"_s},
            {u"oauthaccounts"_s, u"M 10 14 C 8 11.5 9 10.5 10.5 9 L 14 5.5 C 17.5 2.5 21.5 6.5 18.5 10 L 16.5 12 "
                                 "M 14 10 C 16 12.5 15 13.5 13.5 15 L 10 18.5 C 6.5 21.5 2.5 17.5 5.5 14 L 7.5 12"_s},
            {u"mail"_s, u"R 3 5 18 14 2 M 3.5 7 L 12 13 L 20.5 7"_s},
            {u"refresh"_s, u"M 19.5 9 C 17 3 9 2.5 5.5 7.5 C 1.5 14 6 20.5 12.5 20.2 C 16 20 18.8 18 19.8 15 "
                           "M 20 3.5 L 20 9 L 14.5 9"_s},
            {u"search"_s, u"O 10.5 10.5 6.5 M 15.5 15.5 L 21 21"_s},
            {u"add"_s, u"M 12 4 L 12 20 M 4 12 L 20 12"_s},
            {u"edit"_s, u"M 4 20 L 5 15.5 L 16.5 4 L 20 7.5 L 8.5 19 Z M 14 6.5 L 17.5 10"_s},
            {u"delete"_s, u"M 4 6.5 L 20 6.5 M 9 6.5 L 9 3.5 L 15 3.5 L 15 6.5 M 6 6.5 L 7 20.5 L 17 20.5 L 18 6.5 "
                          "M 10 10.5 L 10.3 17 M 14 10.5 L 13.7 17"_s},
            {u"undo"_s, u"M 8.5 4.5 L 4 9 L 8.5 13.5 M 4 9 L 14 9 C 22 9 22 19.5 14 19.5 L 9 19.5"_s},
            {u"redo"_s, u"M 15.5 4.5 L 20 9 L 15.5 13.5 M 20 9 L 10 9 C 2 9 2 19.5 10 19.5 L 15 19.5"_s},
            {u"password"_s, u"R 5 10.5 14 10 2 M 8 10.5 C 7 1.5 17 1.5 16 10.5 M 12 14.5 L 12 16.8"_s},
            {u"check"_s, u"M 4 12.5 L 9.5 18 L 20 6.5"_s},
            {u"close"_s, u"M 5 5 L 19 19 M 19 5 L 5 19"_s},
            {u"warning"_s, u"M 12 3.5 L 22 20.5 L 2 20.5 Z M 12 10 L 12 14.5 M 12 17.2 L 12 17.6"_s},
            {u"error"_s, u"O 12 12 9 M 12 7 L 12 13 M 12 16.4 L 12 16.8"_s},
            {u"information"_s, u"O 12 12 9 M 12 11 L 12 17 M 12 7.2 L 12 7.6"_s},
            {u"connection"_s, u"M 4 6 C 4 2.5 20 2.5 20 6 C 20 9.5 4 9.5 4 6 L 4 18 C 4 21.5 20 21.5 20 18 L 20 6 "
                              "M 4 12 C 4 15.5 20 15.5 20 12"_s},
            {u"disconnect"_s, u"M 4 6 C 4 2.5 18 2.5 18 6 C 18 9.5 4 9.5 4 6 L 4 18 C 4 20 8 21 11 21 M 4 12 C 4 14 "
                              "7 14.8 10 14.9 M 18 6 L 18 11 M 14.5 15 L 21 21.5 M 21 15 L 14.5 21.5"_s},
            {u"copy"_s, u"R 8 8 12 13 2 M 16 8 L 16 5 C 16 3.8 15.2 3 14 3 L 6 3 C 4.8 3 4 3.8 4 5 L 4 14 C 4 15.2 "
                        "4.8 16 6 16 L 8 16"_s},
            {u"import"_s, u"M 12 3 L 12 15 M 7 10.5 L 12 15.5 L 17 10.5 M 4 16 L 4 20.5 L 20 20.5 L 20 16"_s},
            {u"export"_s, u"M 12 15.5 L 12 3.5 M 7 8.5 L 12 3.5 L 17 8.5 M 4 16 L 4 20.5 L 20 20.5 L 20 16"_s},
            {u"filter"_s, u"M 3 5 L 21 5 L 14 13 L 14 20 L 10 18 L 10 13 Z"_s},
            {u"columns"_s, u"R 3 4 18 16 2 M 9 4 L 9 20 M 15 4 L 15 20"_s},
            {u"commands"_s, u"R 3 4 18 16 2 M 7 9 L 10.5 12 L 7 15 M 12.5 15.5 L 17 15.5"_s},
            {u"readonly"_s, u"M 2.5 12 C 7 4.5 17 4.5 21.5 12 C 17 19.5 7 19.5 2.5 12 O 12 12 3"_s},
            {u"file"_s, u"M 6 3 L 14 3 L 19 8 L 19 21 L 6 21 Z M 14 3 L 14 8 L 19 8"_s},
            {u"stop"_s, u"R 5 5 14 14 2"_s},
            {u"ban"_s, u"O 12 12 8.5 M 6 6 L 18 18"_s},
            {u"unlink"_s, u"M 10.5 9 L 14 5.5 C 17.5 2.5 21.5 6.5 18.5 10 L 16.5 12 M 13.5 15 L 10 18.5 C 6.5 21.5 2.5 "
                          "17.5 5.5 14 L 7.5 12 M 4 4 L 20 20"_s},
            {u"mailcheck"_s, u"M 20.5 11 L 20.5 7 C 20.5 5.8 19.7 5 18.5 5 L 5 5 C 3.8 5 3 5.8 3 7 L 3 17 C 3 18.2 3.8 "
                             "19 5 19 L 11 19 M 3.5 7 L 12 13 L 20.5 7 M 14 18 L 16.8 20.8 L 21.5 15"_s},
    };
    return all;
}

QPainterPath parsed(const QString &drawing)
{
    QPainterPath path;
    const QStringList words = drawing.split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 0;
    const auto number = [&words, &at] {
        return words[at++].toDouble();
    };
    const auto point = [&number] {
        const qreal x = number();
        return QPointF(x, number());
    };
    while (at < words.size()) {
        const QChar letter = words[at++].front();
        if (letter == u'M') {
            path.moveTo(point());
        } else if (letter == u'L') {
            path.lineTo(point());
        } else if (letter == u'C') {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        } else if (letter == u'O') {
            const QPointF center = point();
            const qreal radius = number();
            path.addEllipse(center, radius, radius);
        } else if (letter == u'R') {
            const QPointF corner = point();
            const QPointF extent = point();
            const qreal radius = number();
            path.addRoundedRect({corner, QSizeF(extent.x(), extent.y())}, radius, radius);
        } else {
            Q_ASSERT(letter == u'Z');
            path.closeSubpath();
        }
    }
    return path;
}

//! What points into the direction of reading.
bool isMirroredFromTheRight(const QString &name)
{
    return name == u"undo" || name == u"redo" || name == u"file";
}

//! Paints instead of keeping pictures, so that it fits every scale.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const QString &name, std::optional<QPalette> palette)
        : m_name(name), m_path(parsed(drawings().value(name))), m_palette(std::move(palette))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = std::min(rect.width(), rect.height()) / grid;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(grid, grid) * scale / 2);
        painter->scale(scale, scale);
        if (isMirroredFromTheRight(m_name) && QGuiApplication::isRightToLeft()) {
            painter->translate(grid, 0);
            painter->scale(-1, 1);
        }
        painter->setPen(QPen(color(mode), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(m_path);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, {{}, size}, mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }
    [[nodiscard]] QString key() const override { return u"gatehouse-lines"_s; }
    [[nodiscard]] QString iconName() override { return m_name; }
    [[nodiscard]] bool isNull() override { return m_path.isEmpty(); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = m_palette.value_or(QGuiApplication::palette());
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    const QString m_name;
    const QPainterPath m_path;
    const std::optional<QPalette> m_palette;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIconEngine(name, {}));
}

QIcon icon(const QString &name, const QPalette &palette)
{
    return QIcon(new LineIconEngine(name, palette));
}

QStringList iconNames()
{
    QStringList names = drawings().keys();
    names.sort();
    return names;
}

} // namespace GatehouseAdmin
