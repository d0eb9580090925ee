// SPDX-License-Identifier: MIT
#include "apikey.h"

#include <Gatehouse/Mac>
#include <Gatehouse/UserManager>

using namespace Auth;

std::optional<QByteArray> ApiKeyTransport::readToken(const RequestHeaders &request) const
{
    const QByteArray key = request.header("X-Api-Key");
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

HttpAnswer ApiKeyTransport::loginAnswer(const Secret &token) const
{
    return {.status = 201, .contentType = "text/plain", .body = token.reveal().toByteArray(), .headers = {}};
}

HttpAnswer ApiKeyTransport::logoutAnswer() const
{
    return {.status = 204, .contentType = {}, .body = {}, .headers = {}};
}

Transport::SecurityScheme ApiKeyTransport::securityScheme() const
{
    return {.kind = SecurityScheme::Kind::ApiKeyHeader, .parameterName = "X-Api-Key"};
}

QByteArray ApiKeyStrategy::keyOf(const User &user) const
{
    const QByteArray id = user.id.toString().toLatin1();
    // The word in front keeps this MAC apart from all others that the same secret may make.
    return id + '.' + hmacSha256(m_secret, "api key\n" + id + '\n' + user.hashedPassword.toUtf8()).toHex();
}

Result<User> ApiKeyStrategy::readToken(QByteArrayView key, UserManager &manager)
{
    const auto refuse = [this] {
        Q_EMIT tokenRejected();
        return failure(Error::InvalidToken);
    };
    const auto id = manager.parseId(QString::fromLatin1(key.first(std::max<qsizetype>(key.lastIndexOf('.'), 0))));
    if (!id)
        return refuse();
    auto user = manager.get(*id);
    if (!user && user.error().code != Error::UserNotExists)
        return user; // "I cannot know" is not "no": the client keeps its key, and gets 503
    if (!user || !constantTimeEquals(key, keyOf(*user)))
        return refuse();
    return user;
}

Result<Secret> ApiKeyStrategy::writeToken(const User &user)
{
    Q_EMIT tokenIssued(user.id);
    return Secret(keyOf(user));
}

Result<void> ApiKeyStrategy::destroyToken(QByteArrayView, const User &)
{
    return failure(Error::NotSupported); // it lives as long as the password
}
