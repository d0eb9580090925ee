// SPDX-License-Identifier: MIT
#include "shell/connectionband.h"

#include "session/isolated.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace GatehouseAdmin {

namespace {

//! Relative luminance (WCAG 2.1).
double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

ConnectionBand::ConnectionBand(QWidget *parent) : QFrame(parent), m_text(new QLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_text, 1, Qt::AlignCenter);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_text->setFont(bold);
    hide();
}

QColor ConnectionBand::textColorOn(const QColor &background)
{
    const double light = luminance(background);
    // The contrast with white is 1.05 / (light + 0.05), that with black (light + 0.05) / 0.05.
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? QColor(Qt::white) : QColor(Qt::black);
}

QColor ConnectionBand::usualColor()
{
    return {0xb0, 0x1e, 0x28};
}

void ConnectionBand::setProfile(const ConnectionProfile &profile)
{
    m_profile = profile;
    const QColor named(profile.color);
    const QColor color = named.isValid() ? named : usualColor();
    QPalette colors = palette();
    colors.setColor(QPalette::Window, color);
    colors.setColor(QPalette::WindowText, textColorOn(color));
    setPalette(colors);
    retranslateUi();
    setVisible(profile.isProduction);
}

void ConnectionBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void ConnectionBand::retranslateUi()
{
    m_text->setText(m_profile.isReadOnly ? tr("Production: %1 (read-only)").arg(isolated(m_profile.name))
                                         : tr("Production: %1 – changes are real").arg(isolated(m_profile.name)));
    setAccessibleName(m_text->text());
}

} // namespace GatehouseAdmin
