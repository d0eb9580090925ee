// SPDX-License-Identifier: MIT
#include "providertokens.h"

#include <QLoggingCategory>

namespace Gatehouse {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcOAuth, "gatehouse.oauth", QtInfoMsg)

constexpr auto renewalInterval = 30s;
constexpr auto ahead = 5min; // how long before its end a token is renewed
constexpr int triesAtOnce = 20;

} // namespace

ProviderTokens::ProviderTokens(Domain &domain, QObject *parent) : QObject(parent), m_domain(domain)
{
    const QList<OAuthSettings> &settings = domain.configuration().oauth;
    for (qsizetype i = 0; i < settings.size(); ++i)
        m_clients.push_back(
                std::make_unique<Client>(*domain.oauthClients()[static_cast<std::size_t>(i)], settings[i].renewTokens));
    connect(
            &domain.manager(), &Auth::UserManager::oauthAccountUnlinked, this,
            [this](const Auth::User &, const Auth::OAuthAccount &account) { revoke(account); }, Qt::DirectConnection);
    connect(&m_timer, &QTimer::timeout, this, &ProviderTokens::renew);
}

ProviderTokens::~ProviderTokens()
{
    stop();
}

void ProviderTokens::start()
{
    m_timer.start(renewalInterval);
    renew();
}

void ProviderTokens::stop()
{
    m_isStopping = true;
    m_timer.stop();
    for (const auto &client : m_clients)
        client->pool.waitForDone();
}

void ProviderTokens::renew()
{
    for (const auto &client : m_clients) {
        if (!client->renews || client->isWalking.exchange(true))
            continue;
        if (!client->pool.tryRun([this, &one = *client] {
                renewFor(one);
                one.isWalking = false;
            }))
            client->isWalking = false;
    }
}

void ProviderTokens::renewFor(Client &client)
{
    const auto done = m_domain.oauthRenewal().renewDue(client.client, ahead, triesAtOnce, client.walk,
                                                       [this] { return !m_isStopping; });
    const QString &name = client.client.name();
    if (!done)
        qCWarning(lcOAuth).noquote() << "tokens of" << name << "not renewed:" << done.error().reason
                                     << done.error().detail;
    else if (client.walk.failed > 0)
        qCWarning(lcOAuth).noquote() << client.walk.failed << "tokens of" << name << "could not be renewed";
    if (client.walk.renewed > 0 || client.walk.lost > 0)
        qCInfo(lcOAuth).noquote() << "tokens of" << name << "renewed:" << client.walk.renewed
                                  << "lost:" << client.walk.lost;
}

void ProviderTokens::revoke(const Auth::OAuthAccount &account)
{
    for (const auto &client : m_clients) {
        if (client->client.name() != account.oauthName)
            continue;
        const bool accepted = client->pool.tryRun([this, &one = client->client, account] {
            if (m_isStopping) { // many that wait for a provider that hangs would take minutes
                qCWarning(lcOAuth).noquote() << "stopped before the tokens of an account of" << account.oauthName
                                             << "that was unlinked could be taken back";
                return;
            }
            const auto revoked = Auth::OAuthRenewal::revoke(one, account, QDeadlineTimer(revocationTime));
            if (!revoked && revoked.error().code != Auth::Error::NotSupported)
                qCWarning(lcOAuth).noquote()
                        << "the tokens of an account that was unlinked may still be good:" << revoked.error().detail;
        });
        if (!accepted)
            qCWarning(lcOAuth).noquote() << "busy: the tokens of an account of" << account.oauthName
                                         << "that was unlinked may still be good";
    }
}

} // namespace Gatehouse
