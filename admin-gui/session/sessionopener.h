// SPDX-License-Identifier: MIT
#pragma once

#include "session/openfailure.h"
#include "session/secretstore.h"
#include "session/session.h"

#include <QStringList>

#include <optional>

namespace GatehouseAdmin {

//! Of a connection; an empty one was not typed.
struct Passwords
{
    Auth::Secret database = {};
    Auth::Secret redis = {};
};

//! \brief Opens one connection at a time, elsewhere: a newer one takes the place of one that is under way.
//! \note GUI thread; nothing here waits.
class SessionOpener final : public QObject
{
    Q_OBJECT

public:
    //! \param secrets where the passwords of remembered connections are; must outlive this
    explicit SessionOpener(SecretStore &secrets, QObject *parent = nullptr) : QObject(parent), m_secrets(secrets) {}

    [[nodiscard]] bool isOpening() const noexcept { return m_profile.has_value(); }
    //! Of the one under way; only while isOpening().
    [[nodiscard]] const ConnectionProfile &profile() const { return *m_profile; }

    //! \brief Opens with \a typed passwords; for those that are empty, with what the secret store has; else without.
    //!
    //! Exactly one of opened, failed and cancelled follows, later.
    void open(const ConnectionProfile &profile, const Passwords &typed = {});
    //! \brief Upgrades the tables, then opens: see Session::migrate(). The passwords are those of the last try.
    void migrate(const ConnectionProfile &profile);
    //! Nobody waits any more; what the server still says is thrown away. An upgrade goes on to its end.
    void cancel();

Q_SIGNALS:
    void started(const GatehouseAdmin::ConnectionProfile &profile);
    void opened(const std::shared_ptr<GatehouseAdmin::Session> &session);
    void failed(const GatehouseAdmin::ConnectionProfile &profile, const GatehouseAdmin::OpenFailure &failure);
    void cancelled(const GatehouseAdmin::ConnectionProfile &profile);
    //! Sentences of what an upgrade did, before opened.
    void migrated(const QStringList &sentences);

private:
    void begin(const ConnectionProfile &profile);
    void readSecret(const QString &name, Auth::Secret Passwords::*into, const std::function<void()> &then);
    void openNow();
    void fail(const OpenFailure &failure);

    SecretStore &m_secrets;
    std::optional<ConnectionProfile> m_profile;
    Passwords m_passwords;
    quint64 m_number = 0; // counts: what opens late does not replace a newer one
};

} // namespace GatehouseAdmin
