// SPDX-License-Identifier: MIT
#pragma once

#include <Gatehouse/Strategy>
#include <Gatehouse/Transport>

//! \brief How a key travels: in a header of its own, which no browser sends by itself.
class ApiKeyTransport final : public Auth::Transport
{
public:
    std::optional<QByteArray> readToken(const Auth::RequestHeaders &request) const override;
    Auth::HttpAnswer loginAnswer(const Auth::Secret &token) const override;
    Auth::HttpAnswer logoutAnswer() const override;
    SecurityScheme securityScheme() const override;
};

//! \brief What a key is: the id of a user and a MAC over id and password hash, so that nothing need be stored, and a
//! new password ends it.
class ApiKeyStrategy final : public Auth::Strategy
{
public:
    explicit ApiKeyStrategy(Auth::Secret secret) : m_secret(std::move(secret)) {}

    Auth::Result<Auth::User> readToken(QByteArrayView key, Auth::UserManager &manager) override;
    Auth::Result<Auth::Secret> writeToken(const Auth::User &user) override;
    Auth::Result<void> destroyToken(QByteArrayView key, const Auth::User &user) override;

private:
    QByteArray keyOf(const Auth::User &user) const;

    const Auth::Secret m_secret;
};
