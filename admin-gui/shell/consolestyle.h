// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QHeaderView;
class QTableView;

namespace GatehouseAdmin {

//! \brief The style of the desktop, with more room in the cells of tables and lists, and with the console's
//! own look of the rail and of pictures in questions. Under it labels and tool tips show markup as text.
//! \note GUI thread.
class ConsoleStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    //! Of the toolbar whose buttons are painted as places.
    static constexpr auto railName = "rail";

    //! Puts itself over the style of the application, once.
    static void install();

    using QProxyStyle::polish;
    //! \brief Makes a label's Qt::AutoText, which follows what looks like markup, Qt::PlainText: strangers choose some
    //! of the texts, and markup reads files. Before its first layout, and so for each text that it gets. Tool tips and
    //! the questions of Qt are labels, too. One that is to follow markup says Qt::RichText itself.
    void polish(QWidget *widget) override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap picture, const QStyleOption *option,
                                     const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;

    //! The edge of what is filled in or ticked: three times as bright or dark as what it stands on (WCAG 2.1, 1.4.11).
    [[nodiscard]] static QColor edgeColor(const QPalette &palette);
    //! What a place that is chosen stands on. \param palette of the window
    [[nodiscard]] static QColor chosenPlaceColor(const QPalette &palette);

private:
    explicit ConsoleStyle(const QString &desktopStyle);
    void drawEdge(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    static void drawRoundedEdge(const QStyleOption &option, QPainter &painter, qreal radius);
    void drawToolButtonLabel(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;

    const bool m_paintsEdges; // of a style whose own are hardly seen on dark
};

//! What all tables have in common: whole rows, no grid, no numbers of rows, headings that begin where their columns do.
void setUpTableLook(QTableView &table);
//! Widens columns whose heading does not fit, as it does not after another language was chosen. Narrows nothing.
void widenToHeadings(QHeaderView &header);
//! Gives the last column what is left, but never less than its heading: then the rest is scrolled.
//! \param widest pixels that its widest cell has; 0 where cells may be shortened
void stretchLastWhereItFits(QHeaderView &header, int widest = 0);

} // namespace GatehouseAdmin
