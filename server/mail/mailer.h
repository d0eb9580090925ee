// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include "core/requestcontext.h"
#include "core/user.h"
#include "manager/workpool.h"

#include <QObject>

#include <functional>

namespace Auth {
class UserManager;
}

namespace Gatehouse {

//! \brief Turns the manager's requests for proof into mails and hands them over as the configuration says.
//!
//! `file` writes each mail as an .eml file into a folder (mode 0600, whole or not at all). It happens in a thread of
//! its own: the answer does not wait for it, or its time would tell who has an account. Mails that are under way
//! when the service stops are written first.
//! \note Every thread may make the manager emit.
class Mailer final : public QObject
{
    Q_OBJECT

public:
    //! Called after each try, in any thread.
    using Observer = std::function<void(bool delivered)>;

    Mailer(MailSettings settings, QString publicUrl, Auth::UserManager &manager, Observer observer,
           QObject *parent = nullptr);

    //! \return what is wrong with the place where mails go; empty when nothing is
    [[nodiscard]] QString problem() const;

private:
    void mailVerification(const Auth::User &user, const Auth::Secret &token);
    void mailReset(const Auth::User &user, const Auth::Secret &token);
    [[nodiscard]] QString link(const QString &pattern, const Auth::Secret &token) const;
    void post(const Auth::User &user, const QString &subject, const QString &text);
    void deliver(const Auth::User &user, const QString &subject, const QString &text) const;

    const MailSettings m_settings;
    const QString m_publicUrl;
    const Observer m_observer;
    Auth::WorkPool m_thread; // last: waits for the mails before the rest goes
};

} // namespace Gatehouse
