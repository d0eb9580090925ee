// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "users/edithistory.h"
#include "users/userrecord.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace GatehouseAdmin {

class RecordList;
class ToneLabel;
class ValueEditor;

//! \brief One user in full, beside the table: what he or she is, has, and got; and why he or she cannot log in.
//!
//! It shows and says what somebody wants; others decide and write.
class UserDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit UserDetails(QWidget *parent = nullptr);

    //! Null: nothing is shown, and nothing can be changed.
    void setSession(const std::shared_ptr<Session> &session);
    //! Null: nobody is chosen; the record follows by setRecord().
    void setUser(const Auth::User *user);
    void setRecord(const UserRecord &record);
    //! \a count users are chosen: no single one is shown.
    void showMany(qint64 count);
    //! While something is being saved.
    void setBusy(bool isBusy);
    //! What was typed is not what is stored.
    void restore();
    [[nodiscard]] const std::optional<UserRecord> &record() const noexcept { return m_record; }
    [[nodiscard]] const Auth::User &user() const noexcept { return m_user; }
    //! Puts the keyboard into the address.
    void editEmail();
    void retranslate();

Q_SIGNALS:
    void editWanted(const GatehouseAdmin::UserEdit &edit);
    void refused(const Auth::Error &error);
    void revokeWanted(const GatehouseAdmin::ShownToken &token);
    void revokeAllWanted();
    void unlinkWanted(const Auth::OAuthAccount &account);

private:
    struct Flag
    {
        QCheckBox *box;
        UserEdit::Property property;
    };

    void setupForm();
    void setupLists();
    void setupFields(const Auth::UserFields &fields);
    void addFlag(UserEdit::Property property);
    void showUser();
    void showLists();
    void updateEnabled();
    [[nodiscard]] QString stateOf(const Auth::OutboxEntry &entry) const;
    [[nodiscard]] static QString kindOf(Auth::Notice::Kind kind);

    std::optional<UserRecord> m_record; // of m_user, once it is there
    Auth::User m_user;
    bool m_hasUser = false;
    bool m_isReadOnly = true;
    bool m_isBusy = false;

    QStackedWidget *m_pages;
    QLabel *m_nobody;
    QFormLayout *m_form;
    QLabel *m_id;
    ToneLabel *m_login;
    ValueEditor *m_email;
    QList<Flag> m_flags;
    QList<ValueEditor *> m_fields;
    QSplitter *m_parts; // the form, and the lists
    QTabWidget *m_tabs;
    RecordList *m_tokens;
    RecordList *m_accounts;
    RecordList *m_mails;
    QAction *m_revoke;
    QAction *m_revokeAll;
    QAction *m_unlink;
};

} // namespace GatehouseAdmin
