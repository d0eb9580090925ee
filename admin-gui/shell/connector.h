// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectionstore.h"
#include "session/sessionopener.h"
#include "shell/errorpanel.h"

#include <memory>

namespace GatehouseAdmin {

class ConnectionsDialog;

//! \brief From a remembered connection to an open session: its dialogs, and the ways out of a failure.
//! \note GUI thread.
class Connector final : public QObject
{
    Q_OBJECT

public:
    //! \param window above which dialogs open; must outlive this
    Connector(std::unique_ptr<SecretStore> secrets, QWidget *window);
    ~Connector() override;

    [[nodiscard]] SessionOpener &opener() noexcept { return m_opener; }
    [[nodiscard]] bool isOpening() const noexcept { return m_opener.isOpening(); }
    [[nodiscard]] ConnectionStore &connections() noexcept { return m_connections; }

    //! One that is remembered; of another name the dialog opens.
    void open(const QString &name);
    //! The dialog of connections, at \a name.
    void showConnections(const QString &name = {});

Q_SIGNALS:
    //! With its ways out as buttons.
    void failed(const GatehouseAdmin::ErrorPanel::Failure &failure);
    void said(const QString &sentence);

private:
    using Ways = QList<QPointer<QAction>>;

    void explain(const ConnectionProfile &profile, const OpenFailure &failure);
    [[nodiscard]] Ways waysOut(const ConnectionProfile &profile, const OpenFailure &failure);
    void askForPassword(const ConnectionProfile &profile);
    void askForMigration(const ConnectionProfile &profile, const QString &steps);

    const std::unique_ptr<SecretStore> m_secrets;
    ConnectionStore m_connections;
    SessionOpener m_opener{*m_secrets};
    QWidget *m_window;
    QPointer<ConnectionsDialog> m_dialog;
    std::unique_ptr<QObject> m_ways; // owns the actions of the last failure
};

} // namespace GatehouseAdmin
