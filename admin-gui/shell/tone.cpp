// SPDX-License-Identifier: MIT
#include "shell/tone.h"

#include <QPainter>

namespace GatehouseAdmin {

namespace {

constexpr int barWidth = 4;
constexpr int tintMargin = 8;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
}

} // namespace

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool onDark = isDark(palette);
    switch (tone) {
    case Tone::Neutral: return palette.color(QPalette::Active, QPalette::PlaceholderText);
    case Tone::Good: return onDark ? QColor(0x6c, 0xcb, 0x8b) : QColor(0x1b, 0x6e, 0x3c);
    case Tone::Warning: return onDark ? QColor(0xe8, 0xb3, 0x4b) : QColor(0x85, 0x55, 0x00);
    case Tone::Bad: return onDark ? QColor(0xff, 0x9a, 0x94) : QColor(0xb0, 0x1e, 0x28);
    }
    Q_UNREACHABLE();
}

QColor mixed(const QColor &color, const QColor &into, double share)
{
    const auto part = [share](int first, int second) {
        return qRound(first * share + second * (1 - share));
    };
    return {part(color.red(), into.red()), part(color.green(), into.green()), part(color.blue(), into.blue())};
}

QColor toneTint(Tone tone, const QPalette &palette)
{
    constexpr double share = 0.09;
    return mixed(toneColor(tone, palette), palette.color(QPalette::Active, QPalette::Base), share);
}

void paintTone(QPainter &painter, const QRect &place, Tone tone, const QWidget &widget)
{
    painter.fillRect(place, toneTint(tone, widget.palette()));
    const QRect bar(place.left(), place.top(), barWidth, place.height());
    painter.fillRect(QStyle::visualRect(widget.layoutDirection(), place, bar), toneColor(tone, widget.palette()));
}

static QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Good: return QStringLiteral("✓ ");
    case Tone::Warning:
    case Tone::Bad: return QStringLiteral("⚠ ");
    }
    return {};
}

ToneLabel::ToneLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
}

void ToneLabel::say(const QString &sentence, Tone tone)
{
    m_tone = tone;
    setText(sentence.isEmpty() ? QString() : signOf(tone) + sentence);
    const int aside = tone == Tone::Neutral ? 0 : barWidth + tintMargin; // both sides: the bar may be at either
    const int above = tone == Tone::Neutral ? 0 : tintMargin;
    setContentsMargins(aside, above, aside, above);
    update();
}

void ToneLabel::paintEvent(QPaintEvent *event)
{
    if (m_tone != Tone::Neutral) {
        QPainter painter(this);
        paintTone(painter, rect(), m_tone, *this);
    }
    QLabel::paintEvent(event);
}

} // namespace GatehouseAdmin
