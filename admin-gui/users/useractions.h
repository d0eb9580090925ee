// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "users/edithistory.h"
#include "users/userrecord.h"

#include <QAction>
#include <QPointer>

namespace GatehouseAdmin {

//! \brief What can be done with users one by one: the actions, with their shortcuts, dialogs and questions.
//!
//! Each waits for the database without keeping anybody up, and says what became of it.
class UserActions final : public QObject
{
    Q_OBJECT

public:
    //! \param window what dialogs stand over
    UserActions(EditHistory &history, QWidget *window);
    ~UserActions() override;

    void setSession(std::shared_ptr<Session> session);
    //! Null: not exactly one is chosen.
    void setUser(const Auth::User *user);
    //! Whether several are chosen: they can be deactivated and deleted, by somebody else.
    void setSeveral(bool isSeveral);
    //! In the order of a menu.
    [[nodiscard]] QList<QAction *> all() const;
    //! Those for a bar above the table.
    [[nodiscard]] QList<QAction *> important() const;
    void retranslate();

    void revoke(const ShownToken &token);
    //! Asks a second time where it is the last way in.
    void unlink(const Auth::OAuthAccount &account);
    [[nodiscard]] QAction *revokeAll() const { return m_revokeAll; }

Q_SIGNALS:
    void editEmailWanted();
    //! What is for one was asked for with several chosen.
    void deactivateSeveralWanted();
    void removeSeveralWanted();
    void said(const QString &sentence);
    void failed(const QString &what, const Auth::Error &error);
    //! Something of this user is another than it was: read it again.
    void touched(const Auth::UserId &id);
    void created(const Auth::User &user);
    void removed(const Auth::UserId &id);

private:
    //! Runs \a work in the background and then says \a sentence, or that \a what failed.
    template<typename Work>
    void run(Work work, const QString &sentence, const QString &what);

    void setup(QAction *&action, const QString &picture, const QKeySequence &shortcut, void (UserActions::*slot)());
    void updateEnabled();
    void createUser();
    void editEmail() { Q_EMIT editEmailWanted(); }
    void toggleActive();
    void setPassword();
    void sendVerification();
    void sendReset();
    void revokeTokens();
    void removeUser();
    void reallyRemove();
    void undo() { m_history.undo(); }
    void redo() { m_history.redo(); }
    void copyEmail();
    void copyId();
    void reallyUnlink(const Auth::OAuthAccount &account, Auth::OAuthUnlinking unlinking);
    void ask(const QString &title, const QString &question, const QString &action, const std::function<void()> &then);

    EditHistory &m_history;
    QWidget *const m_window;
    std::shared_ptr<Session> m_session;
    std::optional<Auth::User> m_user;
    bool m_isSeveral = false;
    QAction *m_create = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_password = nullptr;
    QAction *m_verification = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_revokeAll = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_copyEmail = nullptr;
    QAction *m_copyId = nullptr;
};

} // namespace GatehouseAdmin
