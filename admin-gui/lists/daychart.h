// SPDX-License-Identifier: MIT
#pragma once

#include "lists/overviewfigures.h"

#include <QWidget>

namespace GatehouseAdmin {

//! \brief A bar for each day, with the number of the day under the mouse; the latest day is where lines of text end.
//! \note GUI thread.
class DayChart final : public QWidget
{
    Q_OBJECT

public:
    explicit DayChart(QWidget *parent = nullptr);

    [[nodiscard]] const QList<DayCount> &days() const noexcept { return m_days; }
    //! Oldest first.
    void setDays(const QList<DayCount> &days);
    //! What is written where bars would be.
    void setPlaceholder(const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRect barOf(qsizetype index, qint64 highest) const;
    [[nodiscard]] qint64 highest() const;
    void describe();

    QList<DayCount> m_days;
    QString m_placeholder;
};

} // namespace GatehouseAdmin
