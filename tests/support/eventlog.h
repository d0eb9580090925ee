// SPDX-License-Identifier: MIT
#pragma once

#include "manager/usermanager.h"

#include <QMutex>
#include <QStringList>
#include <QThread>

//! \brief What a UserManager said, in order, as short texts: `registered ada@example.org`.
//!
//! Hears the signals in the thread that emits them. Any thread may ask.
class EventLog
{
public:
    explicit EventLog(Auth::UserManager &manager)
    {
        using Auth::UserManager;
        hear(manager, &UserManager::userRegistered, "registered");
        hear(manager, &UserManager::userUpdated, "updated");
        hear(manager, &UserManager::userDeleted, "deleted");
        hear(manager, &UserManager::verificationRequested, "verification requested");
        hear(manager, &UserManager::userVerified, "verified");
        hear(manager, &UserManager::passwordForgotten, "password forgotten");
        hear(manager, &UserManager::emailChangeRequested, "email change requested");
        hear(manager, &UserManager::passwordReset, "password reset");
        hear(manager, &UserManager::userLoggedIn, "logged in");
        hear(manager, &UserManager::oauthAccountLinked, "linked");
        hear(manager, &UserManager::oauthAccountUnlinked, "unlinked");
        hear(manager, &UserManager::oauthTokensRenewed, "tokens renewed");
        hear(manager, &UserManager::oauthTokensLost, "tokens lost");
        hear(manager, &UserManager::tokensRevoked, "tokens revoked");
    }

    //! What was said since the last call.
    [[nodiscard]] QStringList take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_events, {});
    }
    //! The token of the last verificationRequested, passwordForgotten or emailChangeRequested.
    [[nodiscard]] QByteArray token() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_token;
    }
    //! The thread in which the last signal came, and what it carried.
    [[nodiscard]] QThread *thread() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_thread;
    }
    [[nodiscard]] Auth::RequestContext context() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_context;
    }

private:
    template<typename Signal>
    void hear(Auth::UserManager &manager, Signal signal, const char *name)
    {
        QObject::connect(
                &manager, signal, &m_receiver,
                [this, name](const Auth::User &user, const auto &...more) {
                    const QMutexLocker lock(&m_mutex);
                    m_thread = QThread::currentThread();
                    QString event = QString::fromLatin1(name) + u' ' + user.email;
                    (note(more, event), ...);
                    m_events << event;
                },
                Qt::DirectConnection);
    }
    void note(const Auth::RequestContext &context, QString &) { m_context = context; }
    void note(const Auth::Secret &token, QString &) { m_token = token.reveal().toByteArray(); }
    void note(const QString &newEmail, QString &event) { event += u' ' + newEmail; }
    void note(const Auth::OAuthAccount &account, QString &event) { event += u' ' + account.oauthName; }
    void note(qint64 count, QString &event) { event += u' ' + QString::number(count); }

    mutable QMutex m_mutex;
    QStringList m_events;
    QByteArray m_token;
    QThread *m_thread = nullptr;
    Auth::RequestContext m_context;
    QObject m_receiver; // last: nothing is heard while the rest goes
};
