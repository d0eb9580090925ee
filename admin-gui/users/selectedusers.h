// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "users/userselection.h"
#include "users/usersmodel.h"

class QTableView;
class QTimer;

namespace GatehouseAdmin {

//! \brief Whom the selected rows of the table mean.
//!
//! Everybody selected is all that match. Rows that were never shown are asked of the database in the background, and
//! until it has answered nobody counts as known: no action may go to fewer than are marked.
class SelectedUsers final : public QObject
{
    Q_OBJECT

public:
    SelectedUsers(QTableView *table, UsersModel *model);
    ~SelectedUsers() override;

    void setSession(std::shared_ptr<Session> session);
    //! In rows; of all that match, about as many as the table has.
    [[nodiscard]] qint64 count() const;
    //! The only one; null when there is none, are several, or the row is not here yet.
    [[nodiscard]] const Auth::User *single() const;
    [[nodiscard]] int singleRow() const;
    //! Unset while the database is asked.
    [[nodiscard]] const std::optional<UserSelection> &known() const noexcept { return m_known; }

Q_SIGNALS:
    void changed();
    //! known() is another.
    void knownChanged();
    void failed(const Auth::Error &error);

private:
    [[nodiscard]] QList<RowRange> ranges() const;
    [[nodiscard]] std::optional<UserSelection> shown() const;
    void update();
    void ask();

    QTableView *const m_table;
    UsersModel *const m_model;
    QTimer *const m_rest; // of the selection, before the database is asked
    std::shared_ptr<Session> m_session;
    std::optional<UserSelection> m_known = UserSelection{};
    quint64 m_asked = 0; // counts selections: the answer for an older one is dropped
};

} // namespace GatehouseAdmin
