// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectionprofile.h"

#include <QFrame>

class QLabel;

namespace GatehouseAdmin {

//! \brief Says in colour and in words that the open database is a production one; hidden for all others.
class ConnectionBand final : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionBand(QWidget *parent = nullptr);

    void setProfile(const ConnectionProfile &profile);
    //! The text is dark or light, whichever can be read on \a background (WCAG 2.1, contrast ratio).
    [[nodiscard]] static QColor textColorOn(const QColor &background);
    //! The one of a profile that names none, or none that is a colour.
    [[nodiscard]] static QColor usualColor();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    ConnectionProfile m_profile;
    QLabel *m_text;
};

} // namespace GatehouseAdmin
