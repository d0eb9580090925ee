// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectionprofile.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace GatehouseAdmin {

//! \brief What the window shows while no database is open: where to begin, or which one is being opened.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    //! \param ways what can be done at the beginning, as buttons; they outlive this page
    explicit StartPage(const QList<QAction *> &ways, QWidget *parent = nullptr);

    //! The remembered ones.
    void setConnections(const QList<ConnectionProfile> &connections);
    //! The empty name: none is being opened.
    void setOpening(const QString &name);

Q_SIGNALS:
    void connectionWanted(const QString &name);
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showConnections();
    void retranslateUi();

    QList<ConnectionProfile> m_profiles;
    QString m_opening;
    QLabel *m_title;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QWidget *m_choices;
    QVBoxLayout *m_connections;
    QLabel *m_remembered;
};

} // namespace GatehouseAdmin
