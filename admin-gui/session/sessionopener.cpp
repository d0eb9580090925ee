// SPDX-License-Identifier: MIT
#include "session/sessionopener.h"

#include "session/connectionstore.h"

#include <QtConcurrentRun>

namespace GatehouseAdmin {

namespace {

template<typename T>
using Opened = tl::expected<T, OpenFailure>;

//! Runs \a work elsewhere and looks there too what its failure was.
template<typename Work>
auto runAndExplain(const ConnectionProfile &profile, Work work)
{
    using Value = typename std::invoke_result_t<Work>::value_type;
    return QtConcurrent::run([profile, work = std::move(work)]() -> Opened<Value> {
        return work().map_error([&profile](const Auth::Error &error) { return OpenFailure::of(profile, error); });
    });
}

} // namespace

void SessionOpener::begin(const ConnectionProfile &profile)
{
    cancel();
    ++m_number;
    m_profile = profile;
    Q_EMIT started(profile);
}

void SessionOpener::open(const ConnectionProfile &profile, const Passwords &typed)
{
    begin(profile);
    m_passwords = typed;
    const bool wantsPassword = profile.kind == ConnectionProfile::Kind::Server && typed.database.isEmpty();
    const bool wantsRedisPassword = !profile.redisUrl.isEmpty() && typed.redis.isEmpty();
    const auto readRedis = [this, wantsRedisPassword] {
        if (!wantsRedisPassword)
            return openNow();
        readSecret(ConnectionStore::redisPasswordName(m_profile->name), &Passwords::redis, [this] { openNow(); });
    };
    if (!wantsPassword)
        return readRedis();
    readSecret(ConnectionStore::passwordName(profile.name), &Passwords::database, readRedis);
}

void SessionOpener::readSecret(const QString &name, Auth::Secret Passwords::*into, const std::function<void()> &then)
{
    m_secrets.read(name, this, [this, into, then, number = m_number](const Auth::Result<Auth::Secret> &secret) {
        if (number != m_number || !m_profile)
            return;
        if (secret) // else the server says whether it wants one
            m_passwords.*into = *secret;
        then();
    });
}

void SessionOpener::openNow()
{
    const auto opened = runAndExplain(*m_profile, [profile = *m_profile, passwords = m_passwords] {
        return Session::open(profile, passwords.database, passwords.redis);
    });
    Auth::whenDone(opened, this, [this, number = m_number](const Opened<std::shared_ptr<Session>> &session) {
        if (number != m_number || !m_profile)
            return;
        if (!session)
            return fail(session.error());
        m_profile.reset();
        m_passwords = {};
        Q_EMIT this->opened(*session);
    });
}

void SessionOpener::migrate(const ConnectionProfile &profile)
{
    const Passwords passwords = m_passwords;
    begin(profile);
    const auto done = runAndExplain(
            profile, [profile, passwords] { return Session::migrate(profile, passwords.database, passwords.redis); });
    Auth::whenDone(done, this, [this, number = m_number](const Opened<QStringList> &sentences) {
        if (number != m_number || !m_profile)
            return;
        if (!sentences)
            return fail(sentences.error());
        Q_EMIT migrated(*sentences);
        openNow();
    });
}

void SessionOpener::fail(const OpenFailure &failure)
{
    const ConnectionProfile profile = *std::exchange(m_profile, std::nullopt);
    Q_EMIT failed(profile, failure);
}

void SessionOpener::cancel()
{
    if (!m_profile)
        return;
    ++m_number;
    const ConnectionProfile profile = *std::exchange(m_profile, std::nullopt);
    Q_EMIT cancelled(profile);
}

} // namespace GatehouseAdmin
