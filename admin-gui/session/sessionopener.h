// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QObject>

#include <optional>

namespace GatehouseAdmin {

//! \brief Opens one connection at a time, elsewhere: a newer one takes the place of one that is under way.
//! \note GUI thread; nothing here waits.
class SessionOpener final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isOpening() const noexcept { return m_profile.has_value(); }
    //! Of the one under way; only while isOpening().
    [[nodiscard]] const ConnectionProfile &profile() const { return *m_profile; }

    //! Exactly one of opened, failed and cancelled follows, later.
    void open(const ConnectionProfile &profile, const Auth::Secret &password = {},
              const Auth::Secret &redisPassword = {});
    //! Nobody waits any more; what the server still says is thrown away.
    void cancel();

Q_SIGNALS:
    void started(const GatehouseAdmin::ConnectionProfile &profile);
    void opened(const std::shared_ptr<GatehouseAdmin::Session> &session);
    void failed(const GatehouseAdmin::ConnectionProfile &profile, const Auth::Error &error);
    void cancelled(const GatehouseAdmin::ConnectionProfile &profile);

private:
    std::optional<ConnectionProfile> m_profile;
    quint64 m_opening = 0; // counts: what opens late does not replace a newer one
};

} // namespace GatehouseAdmin
