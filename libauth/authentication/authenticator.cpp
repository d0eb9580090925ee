// SPDX-License-Identifier: MIT
#include "authentication/authenticator.h"

#include "manager/usermanager.h"

#include <QSet>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

Result<Authenticator> Authenticator::create(QList<AuthenticationBackend> backends)
{
    const auto refuse = [](const QString &reason) {
        return failure({Error::InvalidConfiguration, reason});
    };
    QSet<QString> names;
    for (const AuthenticationBackend &backend : std::as_const(backends)) {
        if (backend.name.isEmpty())
            return refuse(u"A backend must have a name."_s);
        if (names.contains(backend.name))
            return refuse(u"Two backends are named %1."_s.arg(backend.name));
        if (!backend.transport || !backend.strategy)
            return refuse(u"The backend %1 needs a transport and a strategy."_s.arg(backend.name));
        names.insert(backend.name);
    }
    return Authenticator(std::move(backends));
}

const AuthenticationBackend *Authenticator::backend(QStringView name) const noexcept
{
    const auto found = std::find_if(m_backends.begin(), m_backends.end(),
                                    [name](const AuthenticationBackend &backend) { return backend.name == name; });
    return found == m_backends.end() ? nullptr : &*found;
}

GuardDecision Authenticator::authenticate(const RequestHeaders &request, const GuardRequirements &requirements,
                                          UserManager &manager) const
{
    using Verdict = GuardDecision::Verdict;
    GuardDecision decision;
    const auto forRequest = requirements.backendsFor ? std::optional(requirements.backendsFor(request)) : std::nullopt;
    const auto isEnabled = [](const std::optional<QStringList> &names, const QString &name) {
        return !names || names->contains(name);
    };
    for (const AuthenticationBackend &backend : m_backends) {
        if (!isEnabled(requirements.enabledBackends, backend.name) || !isEnabled(forRequest, backend.name))
            continue;
        const auto token = backend.transport->readToken(request);
        if (!token)
            continue;
        auto user = backend.strategy->readToken(*token, manager);
        if (user) {
            decision.user = *std::move(user);
            decision.token = *token;
            break;
        }
        // "I cannot know" must not look like "no": a client would throw its good token away.
        if (user.error().code != Error::InvalidToken)
            return {.verdict = Verdict::Unavailable, .error = user.error()};
    }
    if (decision.user) {
        if (requirements.active && !decision.user->isActive)
            decision.verdict = Verdict::Denied;
        else if ((requirements.verified && !decision.user->isVerified) ||
                 (requirements.superuser && !decision.user->isSuperuser))
            decision.verdict = Verdict::Forbidden;
        else
            decision.verdict = Verdict::Granted;
    }
    if (decision.verdict != Verdict::Granted) {
        decision.user.reset();
        decision.token.clear();
        if (requirements.optional)
            decision.verdict = Verdict::Granted;
    }
    return decision;
}

} // namespace Auth
