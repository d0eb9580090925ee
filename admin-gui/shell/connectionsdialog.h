// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectionstore.h"
#include "session/secretstore.h"
#include "shell/tone.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QPushButton;

namespace GatehouseAdmin {

class ConnectionForm;

//! \brief The remembered connections: choose one and open it, make, change or forget one.
//!
//! Nothing is called saved before the secret store said so. \note GUI thread.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! Both must outlive it.
    ConnectionsDialog(ConnectionStore &connections, SecretStore &secrets, QWidget *parent = nullptr);

    [[nodiscard]] ConnectionForm &form() noexcept { return *m_form; }
    //! Shows this one; of an unknown name, a new one.
    void edit(const QString &name);
    [[nodiscard]] QString message() const;

public Q_SLOTS:
    void addNew();
    void save();
    //! Saves what was changed, then wants it opened.
    void openShown();
    void removeShown();

Q_SIGNALS:
    //! The passwords as typed, which the secret store may not have taken; empty: as stored.
    void openWanted(const GatehouseAdmin::ConnectionProfile &profile, const Auth::Secret &password,
                    const Auth::Secret &redisPassword);
    void saved(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void list(const QString &selected);
    void showEdited();
    void growToFit();
    void tell(const QString &sentence, Tone tone);
    [[nodiscard]] bool saveProfile();
    void storePassword(const QString &name, const std::optional<Auth::Secret> &password);
    void retranslateUi();

    ConnectionStore &m_connections;
    SecretStore &m_secrets;
    QString m_shown; // as it is called in the store; empty: a new one
    bool m_isEdited = false;

    QListWidget *m_list;
    ConnectionForm *m_form;
    ToneLabel *m_message;
    QPushButton *m_new;
    QPushButton *m_remove;
    QPushButton *m_save;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace GatehouseAdmin
