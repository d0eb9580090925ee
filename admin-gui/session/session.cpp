// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "configuration/configuration.h"
#include "domainaccess.h"

#include <QThreadPool>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Auth::Error;

namespace {

Auth::Result<std::unique_ptr<Gatehouse::Domain>>
openDomain(const ConnectionProfile &profile, const Auth::Secret &password, const Auth::Secret &redisPassword)
{
    const auto configuration = profile.configuration(password, redisPassword);
    if (!configuration)
        return Auth::failure(configuration.error());
    return Gatehouse::openDomain(*configuration);
}

} // namespace

Session::Session(ConnectionProfile profile, std::unique_ptr<Gatehouse::Domain> domain)
    : m_profile(std::move(profile)), m_domain(std::move(domain))
{}

Session::~Session() = default;

Auth::UserManager &Session::manager() noexcept
{
    return m_domain->manager();
}

Auth::Result<std::shared_ptr<Session>> Session::open(const ConnectionProfile &profile, const Auth::Secret &password,
                                                     const Auth::Secret &redisPassword)
{
    auto domain = openDomain(profile, password, redisPassword);
    if (!domain)
        return Auth::failure(domain.error());
    const auto due = (*domain)->storage().migration().plan();
    if (!due)
        return Auth::failure(due.error());
    if (!due->isEmpty()) {
        return Auth::failure({Error::SchemaMissing,
                              u"This database is not ready for Gatehouse: run `gatehouse migrate` on it first."_s,
                              due->join(u"; "_s)});
    }
    // Whoever lets go of it last, a window perhaps, does not wait for its work.
    return std::shared_ptr<Session>(new Session(profile, *std::move(domain)), [](Session *session) {
        QThreadPool::globalInstance()->start([session] { delete session; });
    });
}

Auth::Result<QStringList> Session::migrate(const ConnectionProfile &profile, const Auth::Secret &password,
                                           const Auth::Secret &redisPassword)
{
    if (profile.isReadOnly)
        return Auth::failure({Error::Refused, u"This connection is read-only."_s});
    const auto domain = openDomain(profile, password, redisPassword);
    if (!domain)
        return Auth::failure(domain.error());
    return (*domain)->storage().migration().apply();
}

} // namespace GatehouseAdmin
