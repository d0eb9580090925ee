// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectionprofile.h"

#include "manager/asyncusermanager.h"

#include <memory>

namespace Gatehouse {
class Domain;
}

namespace GatehouseAdmin {

//! \brief One open database: the domain that the service would have, and threads in which its calls wait.
//!
//! Views hold it by a shared pointer for as long as they show it. Its end waits for what runs, in a thread of its own:
//! letting go of the last pointer waits for nothing.
//! \note Any thread.
class Session
{
public:
    //! \brief Opens and looks: whether it is there, has our tables, and none is missing.
    //! \return Error::DatabaseUnavailable, SchemaMissing (no users in it, or a migration is due), SchemaTooNew,
    //! InvalidConfiguration, Refused; the reason is for people and says what to do \note Blocks; any thread.
    [[nodiscard]] static Auth::Result<std::shared_ptr<Session>>
    open(const ConnectionProfile &profile, const Auth::Secret &password = {}, const Auth::Secret &redisPassword = {});
    //! \brief Upgrades the tables of a database that has users; see Auth::SqlMigration.
    //! \return sentences of what was done; Error::Refused for a read-only connection, else as open()
    //! \note Blocks; any thread.
    [[nodiscard]] static Auth::Result<QStringList> migrate(const ConnectionProfile &profile,
                                                           const Auth::Secret &password = {},
                                                           const Auth::Secret &redisPassword = {});
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] const ConnectionProfile &profile() const noexcept { return m_profile; }
    //! The database refuses to write, and so does Redis' part of run().
    [[nodiscard]] bool isReadOnly() const noexcept { return m_profile.isReadOnly; }
    //! The keys are those of the service: what it has made with them can be read.
    [[nodiscard]] bool knowsKeys() const noexcept { return m_profile.kind == ConnectionProfile::Kind::Configuration; }
    [[nodiscard]] Gatehouse::Domain &domain() noexcept { return *m_domain; }
    [[nodiscard]] Auth::UserManager &manager() noexcept;

    //! \brief Calls \a work, which returns a Result, in a thread that may wait; it gets the domain.
    //! \return its result; Error::Overloaded at once when too much waits. A future that is cancelled before the work
    //! begins stops it. Answers come by Auth::whenDone().
    template<typename Work>
    [[nodiscard]] auto run(Work work)
    {
        return m_pool.run([this, work = std::move(work)]() mutable { return work(*m_domain); });
    }
    //! The same for work that takes long, such as an export, in a thread of its own: the rest goes on meanwhile.
    template<typename Work>
    [[nodiscard]] auto runLong(Work work)
    {
        return m_longPool.run([this, work = std::move(work)]() mutable { return work(*m_domain); });
    }

    //! Lets go of \a session.
    static void release(std::shared_ptr<Session> session) { session.reset(); }

private:
    Session(ConnectionProfile profile, std::unique_ptr<Gatehouse::Domain> domain);

    const ConnectionProfile m_profile;
    const std::unique_ptr<Gatehouse::Domain> m_domain;
    static constexpr int maximumQueued = 1024;
    Auth::WorkPool m_pool{3, maximumQueued, Auth::WorkPool::Priority::Normal};
    Auth::WorkPool m_longPool{1, maximumQueued, Auth::WorkPool::Priority::Normal};
};

} // namespace GatehouseAdmin
