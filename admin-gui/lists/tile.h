// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace GatehouseAdmin {

//! \brief A figure with its name and a note, which opens the list behind it. \note GUI thread.
class Tile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Tile(QWidget *parent = nullptr);

    [[nodiscard]] const QString &figure() const noexcept { return m_figure; }
    [[nodiscard]] const QString &note() const noexcept { return m_note; }
    void setTexts(const QString &name, const QString &figure, const QString &note);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int margin = 14;

    [[nodiscard]] QFont figureFont() const;

    QString m_figure;
    QString m_note;
};

} // namespace GatehouseAdmin
