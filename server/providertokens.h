// SPDX-License-Identifier: MIT
#pragma once

#include "domain.h"

#include "manager/workpool.h"
#include "oauth/oauthrenewal.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

namespace Gatehouse {

//! \brief The tokens that [[oauth]] clients have given: renews them where `renew_tokens` is on, and takes them back at
//! the provider when an account is unlinked. In threads of its own, one for each client, so that a provider that hangs
//! keeps neither requests nor other clients waiting.
//! \note Belongs to the main thread. The domain must outlive it.
class ProviderTokens final : public QObject
{
    Q_OBJECT

public:
    //! What a provider has for taking back the tokens of one account.
    static constexpr std::chrono::seconds revocationTime{10};

    explicit ProviderTokens(Domain &domain, QObject *parent = nullptr);
    //! As stop().
    ~ProviderTokens() override;

    //! Begins to renew.
    void start();
    //! Ends what can be ended, and waits for the request that is under way, revocationTime at most.
    void stop();

private:
    struct Client
    {
        const Auth::OAuthClient &client;
        const bool renews;
        Auth::OAuthRenewal::Walk walk = {}; // for the thread of the pool
        std::atomic<bool> isWalking = false;
        Auth::WorkPool pool{1, 256, Auth::WorkPool::Priority::Low};
    };

    void renew();
    void renewFor(Client &client);
    void revoke(const Auth::OAuthAccount &account);

    Domain &m_domain;
    std::atomic<bool> m_isStopping = false;
    std::vector<std::unique_ptr<Client>> m_clients;
    QTimer m_timer;
};

} // namespace Gatehouse
