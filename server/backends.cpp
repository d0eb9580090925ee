// SPDX-License-Identifier: MIT
#include "backends.h"

#include "authentication/cookietransport.h"
#include "authentication/databasestrategy.h"
#include "authentication/jwtstrategy.h"
#include "authentication/redisstrategy.h"

#include <QFile>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Auth::Error> refuse(const BackendSettings &settings, const QString &reason)
{
    return Auth::failure({Auth::Error::InvalidConfiguration, u"backend %1: %2"_s.arg(settings.name, reason)});
}

Auth::Result<Auth::JwtKey> keyFromFile(const BackendSettings &settings, const QString &path,
                                       Auth::JwtAlgorithm algorithm)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(settings, u"the key file %1 cannot be read: %2"_s.arg(path, file.errorString()));
    auto key = Auth::JwtKey::fromPem(Auth::Secret{QByteArrayView(file.readAll())}, algorithm);
    return key ? key : refuse(settings, u"%1: %2"_s.arg(path, key.error().reason));
}

bool isShared(Auth::JwtAlgorithm algorithm)
{
    return algorithm == Auth::JwtAlgorithm::HS256 || algorithm == Auth::JwtAlgorithm::HS384 ||
           algorithm == Auth::JwtAlgorithm::HS512;
}

Auth::Result<std::shared_ptr<Auth::Strategy>> jwtStrategy(const BackendSettings &settings, const Auth::Secret &secret)
{
    const auto algorithm = Auth::jwtAlgorithmFromName(settings.algorithm);
    if (!algorithm)
        return refuse(settings, u"there is no algorithm %1."_s.arg(settings.algorithm));
    const auto signingKey = isShared(*algorithm) ? Auth::JwtKey::fromSecret(secret, *algorithm)
                                                 : keyFromFile(settings, settings.privateKeyFile, *algorithm);
    if (!signingKey)
        return isShared(*algorithm) ? refuse(settings, signingKey.error().reason) : Auth::failure(signingKey.error());
    const auto verifyingKey = isShared(*algorithm) || settings.publicKeyFile.isEmpty()
                                      ? signingKey
                                      : keyFromFile(settings, settings.publicKeyFile, *algorithm);
    if (!verifyingKey)
        return Auth::failure(verifyingKey.error());
    if (!signingKey->canSign())
        return refuse(settings,
                      u"%1 holds a public key; tokens are signed with the private one."_s.arg(settings.privateKeyFile));
    const auto probe = signingKey->sign("probe");
    if (!probe || !verifyingKey->verify("probe", *probe)) {
        return refuse(settings, u"%1 is not the public half of %2; every token would be refused."_s.arg(
                                        settings.publicKeyFile, settings.privateKeyFile));
    }
    return std::make_shared<Auth::JwtStrategy>(Auth::JwtStrategy::Settings{.signingKey = *signingKey,
                                                                           .verifyingKey = *verifyingKey,
                                                                           .lifetime = settings.lifetime,
                                                                           .audience = settings.audience});
}

Auth::Result<std::shared_ptr<Auth::Strategy>> makeStrategy(const BackendSettings &settings, const Auth::Secret &secret,
                                                           Auth::AccessTokenDatabase &tokens,
                                                           Auth::RedisAccessTokenStore *redisTokens)
{
    switch (settings.strategy) {
    case BackendSettings::Strategy::Jwt: return jwtStrategy(settings, secret);
    case BackendSettings::Strategy::Database:
        return std::make_shared<Auth::DatabaseStrategy>(tokens, settings.lifetime);
    case BackendSettings::Strategy::Redis:
        if (redisTokens)
            return std::make_shared<Auth::RedisStrategy>(*redisTokens, settings.lifetime);
        return refuse(settings, u"strategy \"redis\" needs redis.url."_s);
    }
    return refuse(settings, u"there is no such strategy."_s);
}

Auth::CookieTransport::SameSite sameSite(BackendSettings::SameSite value)
{
    switch (value) {
    case BackendSettings::SameSite::Lax: return Auth::CookieTransport::SameSite::Lax;
    case BackendSettings::SameSite::Strict: return Auth::CookieTransport::SameSite::Strict;
    case BackendSettings::SameSite::None: return Auth::CookieTransport::SameSite::None;
    }
    return Auth::CookieTransport::SameSite::Strict;
}

Auth::Result<std::shared_ptr<const Auth::Transport>> transport(const BackendSettings &settings)
{
    if (settings.transport == BackendSettings::Transport::Bearer)
        return std::make_shared<const Auth::BearerTransport>();
    Auth::CookieTransport::Settings cookie;
    cookie.name = settings.cookieName.toLatin1();
    cookie.path = settings.cookiePath.toLatin1();
    cookie.domain = settings.cookieDomain.toLatin1();
    cookie.secure = settings.cookieSecure;
    cookie.httpOnly = settings.cookieHttpOnly;
    cookie.sameSite = sameSite(settings.cookieSameSite);
    const std::chrono::seconds maxAge = settings.cookieMaxAge.value_or(settings.lifetime);
    if (maxAge.count() > 0)
        cookie.maxAge = maxAge;
    auto made = Auth::CookieTransport::create(std::move(cookie));
    if (!made)
        return refuse(settings, made.error().reason);
    return std::shared_ptr<const Auth::Transport>(*std::move(made));
}

} // namespace

Auth::Result<QList<Auth::AuthenticationBackend>> makeBackends(const QList<BackendSettings> &settings,
                                                              const Auth::Secret &key,
                                                              Auth::AccessTokenDatabase &tokens,
                                                              Auth::RedisAccessTokenStore *redisTokens)
{
    QList<Auth::AuthenticationBackend> backends;
    for (const BackendSettings &backend : settings) {
        auto strategy = makeStrategy(backend, key, tokens, redisTokens);
        if (!strategy)
            return Auth::failure(strategy.error());
        auto carrier = transport(backend);
        if (!carrier)
            return Auth::failure(carrier.error());
        backends << Auth::AuthenticationBackend{backend.name, *std::move(carrier), *std::move(strategy)};
    }
    return backends;
}

} // namespace Gatehouse
