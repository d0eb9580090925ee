// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QHeaderView;
class QTableView;

namespace GatehouseAdmin {

//! \brief The style of the desktop, with more room in the cells of tables and lists, and the rail's own look.
//! \note GUI thread.
class ConsoleStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    //! Of the toolbar whose buttons are painted as places.
    static constexpr auto railName = "rail";

    //! Puts itself over the style of the application, once.
    static void install();

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

    //! What a place that is chosen stands on. \param palette of the window
    [[nodiscard]] static QColor chosenPlaceColor(const QPalette &palette);

private:
    explicit ConsoleStyle(const QString &desktopStyle) : QProxyStyle(desktopStyle) {}
};

//! What all tables have in common: whole rows, no grid, no numbers of rows, headings that begin where their columns do.
void setUpTableLook(QTableView &table);
//! Widens columns whose heading does not fit, as it does not after another language was chosen. Narrows nothing.
void widenToHeadings(QHeaderView &header);

} // namespace GatehouseAdmin
