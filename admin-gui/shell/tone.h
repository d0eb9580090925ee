// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QLabel>
#include <QPalette>

class QPainter;

namespace GatehouseAdmin {

//! \brief How good or bad something is. A colour never says it alone: a word or a sign stands beside it.
enum class Tone : quint8 { Neutral, Good, Warning, Bad };

//! \brief The colour of \a tone for texts and lines on the base, window and tint of \a palette, light or dark: the
//! contrast is 4.5 at least (WCAG 2.1, 1.4.3). \note Any thread.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
//! \a color to the \a share of 0 to 1, and \a into for the rest.
[[nodiscard]] QColor mixed(const QColor &color, const QColor &into, double share);
//! A background that has a touch of toneColor(); the palette's texts stay readable on it.
[[nodiscard]] QColor toneTint(Tone tone, const QPalette &palette);
//! Fills \a place with the tint, and a bar of the colour where people begin to read. \note GUI thread.
void paintTone(QPainter &painter, const QRect &place, Tone tone, const QWidget &widget);

//! \brief A sentence and the sign of its tone, on its tint; without either while it is neutral. \note GUI thread.
class ToneLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    [[nodiscard]] Tone tone() const noexcept { return m_tone; }
    //! \param sentence plain text; a sign is put before what is good, and before what is not
    void say(const QString &sentence, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace GatehouseAdmin
