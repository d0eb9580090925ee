// SPDX-License-Identifier: MIT
#include "oauth/oauthstates.h"

#include "crypto/base64url_p.h"
#include "crypto/jwt.h"
#include "crypto/mac.h"
#include "crypto/randomtoken.h"

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

// The name of the claim that tells for which client a state is. Without it, the answer of one provider could be handed
// to the callback of another (RFC 9700, section 4.4).
constexpr QStringView clientClaim = u"oauth_client";
constexpr QStringView nextClaim = u"next"; // of the redirect mode

} // namespace

QString OAuthStates::derived(const char *what, const Purpose &purpose, const QByteArray &csrfToken) const
{
    const QByteArray data =
            QByteArray("gatehouse:oauth:") + what + '\0' + purpose.clientName.toUtf8() + '\0' + csrfToken;
    return QString::fromLatin1(Internal::base64UrlEncode(hmacSha256(m_settings.secret, data)));
}

OAuthStates::Journey OAuthStates::journeyOf(const Purpose &purpose, const QByteArray &csrfToken, const QString &state,
                                            const QString &next) const
{
    return {csrfToken, state, derived("nonce", purpose, csrfToken), derived("verifier", purpose, csrfToken), next};
}

Result<OAuthStates::Journey> OAuthStates::begin(const Purpose &purpose, const QString &next) const
{
    const QByteArray csrfToken = randomToken();
    JwtClaims claims;
    if (purpose.user)
        claims.setSubject(purpose.user->toString());
    claims.setText(u"csrftoken"_s, QString::fromLatin1(csrfToken));
    claims.setText(clientClaim.toString(), purpose.clientName);
    if (!next.isEmpty())
        claims.setText(nextClaim.toString(), next);
    claims.setAudience(m_settings.audience);
    claims.setExpiresAt(m_settings.clock->secondsSinceEpoch() + m_settings.lifetime);
    const auto state = Jwt::sign(claims, m_settings.key);
    if (!state)
        return failure(state.error());
    return journeyOf(purpose, csrfToken, QString::fromLatin1(*state), next);
}

tl::expected<OAuthStates::Journey, OAuthStates::Refusal>
OAuthStates::check(const QString &state, const Purpose &purpose, const std::optional<QByteArray> &cookie) const
{
    const auto claims =
            Jwt::verify(state.toLatin1(), m_settings.key, {.audiences = {m_settings.audience}}, *m_settings.clock);
    if (!claims) {
        return tl::unexpected(claims.error().reason == Jwt::Failure::Reason::Expired ? Refusal::Expired
                                                                                     : Refusal::Undecodable);
    }
    const QByteArray csrfToken = claims->text(u"csrftoken").value_or(QString()).toLatin1();
    if (csrfToken.isEmpty() || !claims->expiresAt() || claims->text(clientClaim) != purpose.clientName)
        return tl::unexpected(Refusal::Undecodable);
    if (!cookie || !constantTimeEquals(*cookie, csrfToken))
        return tl::unexpected(Refusal::NotThisBrowser);
    // A state for linking is none for a login, and the other way round.
    if (claims->contains(u"sub") != purpose.user.has_value() ||
        (purpose.user && claims->subject() != purpose.user->toString()))
        return tl::unexpected(Refusal::AnotherUser);
    return journeyOf(purpose, csrfToken, state, claims->text(nextClaim).value_or(QString()));
}

Result<bool> OAuthStates::use(const Journey &journey) const
{
    const QByteArray key = "oauth:" + Internal::base64UrlEncode(hmacSha256(m_settings.secret,
                                                                           "gatehouse:oauth:used" + journey.csrfToken));
    const auto verdict = m_settings.used->take(
            {{.key = key, .bucket = {.capacity = 1, .interval = m_settings.lifetime}}}, m_settings.clock->sinceEpoch());
    return verdict ? Result<bool>(verdict->isAllowed) : failure(verdict.error());
}

} // namespace Auth
