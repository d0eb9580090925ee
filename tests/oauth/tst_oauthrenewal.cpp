// SPDX-License-Identifier: MIT
// Stored tokens of a provider whose refresh tokens are good for one use.
#include "database/sql/sqlratelimiter.h"
#include "oauth/oauthrenewal.h"
#include "support/atonce.h"
#include "support/results.h"
#include "support/testmanager.h"

#include <QUrlQuery>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Gives `access N` and `refresh N` for `refresh N-1`, once, after a moment.
class RotatingProvider final : public HttpFetcher
{
public:
    Result<FetchedAnswer> fetch(const HttpCall &call, QDeadlineTimer) override
    {
        const QMutexLocker lock(&m_mutex);
        const QUrlQuery form(QString::fromLatin1(call.body));
        if (call.url.path() == u"/revoke") {
            revoked << form.queryItemValue(u"token"_s);
            return FetchedAnswer{.status = 200, .contentType = {}, .body = {}};
        }
        ++asked;
        QThread::msleep(20); // long enough for the other one to come in between
        if (isDown)
            return FetchedAnswer{.status = 500, .contentType = {}, .body = "down"};
        if (form.queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded) != u"refresh%1"_s.arg(generation))
            return FetchedAnswer{.status = 400, .contentType = {}, .body = R"({"error":"invalid_grant"})"};
        ++generation;
        const QByteArray number = QByteArray::number(generation);
        return FetchedAnswer{.status = 200,
                             .contentType = {},
                             .body = R"({"access_token":"access)" + number + R"(","refresh_token":"refresh)" + number +
                                     R"(","expires_in":3600})"};
    }

    int asked = 0;
    int generation = 1;
    bool isDown = false;
    QStringList revoked;

private:
    QMutex m_mutex;
};

struct Bench
{
    explicit Bench(const DatabaseKind &database) : manager(database), leases(manager.db.pool)
    {
        OAuthProvider row = *oauthProvider(u"oauth2"_s);
        row.authorizeEndpoint = u"https://p.example/authorize"_s;
        row.accessTokenEndpoint = u"https://p.example/token"_s;
        row.profileEndpoint = u"https://p.example/me"_s;
        row.revokeEndpoint = u"https://p.example/revoke"_s;
        auto made = OAuthClient::create({.name = u"p"_s,
                                         .provider = row,
                                         .clientId = u"us"_s,
                                         .clientSecret = Secret("secret"),
                                         .fetcher = provider,
                                         .clock = &manager.clock});
        if (!made)
            qFatal("%s", qPrintable(made.error().reason));
        client = *std::move(made);
    }
    //! An account whose token expires so much later. \return the row
    OAuthAccount link(std::chrono::seconds left, const QString &accountId = u"1"_s)
    {
        const User user = manager.add(accountId + u"@example.org"_s);
        (void)manager.manager.oauthAssociateCallback(user, {.id = {},
                                                            .userId = {},
                                                            .oauthName = u"p"_s,
                                                            .accessToken = u"access1"_s,
                                                            .expiresAt = manager.clock.secondsSinceEpoch() + left,
                                                            .refreshToken = u"refresh1"_s,
                                                            .accountId = accountId,
                                                            .accountEmail = {}});
        (void)manager.log.take();
        return manager.manager.oauthAccounts(user.id)->value(0);
    }
    OAuthRenewal renewal()
    {
        return OAuthRenewal({.manager = &manager.manager, .leases = &leases, .clock = &manager.clock, .poll = 5ms});
    }
    Result<OAuthAccount> current(const OAuthAccount &account, std::chrono::milliseconds patience = 5s)
    {
        return renewal().current(*client, account.userId, account.id, QDeadlineTimer(patience));
    }
    OAuthRenewal::Walk walk(int limit = 10)
    {
        OAuthRenewal::Walk walk;
        const auto done = renewal().renewDue(*client, 300s, limit, walk, [] { return true; });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return walk;
    }

    ManagerBench manager;
    SqlRateLimiter leases;
    std::shared_ptr<RotatingProvider> provider = std::make_shared<RotatingProvider>();
    std::unique_ptr<OAuthClient> client;
};

} // namespace

class TestOAuthRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void leavesAFreshTokenAlone();
    void renewsOneThatExpires();
    void asksOnceForTwo();
    void waitsAfterAFailure();
    void losesWhatTheProviderRefuses();
    void usesATokenToItsEnd();
    void renewsWhatIsDue();
    void walksOn();
    void revokes();
};

void TestOAuthRenewal::leavesAFreshTokenAlone()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const OAuthAccount account = bench.link(61s);
    QCOMPARE(bench.current(account).value_or(OAuthAccount()), account);
    QCOMPARE(bench.provider->asked, 0);
    OAuthAccount foreign = account;
    foreign.id = database.unknownId();
    COMPARE_ERROR(bench.current(foreign), Error::OAuthAccountNotExists);
}

void TestOAuthRenewal::renewsOneThatExpires()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const OAuthAccount account = bench.link(60s);
    const auto renewed = bench.current(account);
    VERIFY_OK(renewed);
    QCOMPARE(renewed->accessToken, u"access2"_s);
    QCOMPARE(renewed->refreshToken, u"refresh2"_s);
    QCOMPARE(renewed->expiresAt, bench.manager.clock.secondsSinceEpoch() + 1h);
    QCOMPARE(*bench.manager.manager.oauthAccount(account.userId, account.id), *renewed);
    QCOMPARE(bench.manager.log.take(), QStringList{u"tokens renewed 1@example.org p"_s});
    // The next time comes when it comes: nothing is left of the lease.
    bench.manager.clock.advance(3550s);
    QCOMPARE(bench.current(account)->accessToken, u"access3"_s);
}

void TestOAuthRenewal::asksOnceForTwo()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const OAuthAccount account = bench.link(0s);
    Result<OAuthAccount> first = failure(Error::Internal);
    Result<OAuthAccount> second = failure(Error::Internal);
    atOnce([&] { first = bench.current(account); }, [&] { second = bench.current(account); });
    VERIFY_OK(first);
    VERIFY_OK(second);
    QCOMPARE(first->accessToken, u"access2"_s);
    QCOMPARE(second->accessToken, u"access2"_s);
    QCOMPARE(bench.provider->asked, 1); // the second use of a refresh token may end them all
}

void TestOAuthRenewal::waitsAfterAFailure()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const OAuthAccount account = bench.link(0s);
    bench.provider->isDown = true;
    COMPARE_ERROR(bench.current(account), Error::OAuthProviderFailed);
    COMPARE_ERROR(bench.current(account, 20ms), Error::OAuthProviderFailed);
    QCOMPARE(bench.provider->asked, 1);
    QCOMPARE(bench.manager.manager.oauthAccount(account.userId, account.id)->refreshToken, u"refresh1"_s);
    bench.provider->isDown = false;
    bench.manager.clock.advance(31s);
    QCOMPARE(bench.current(account)->accessToken, u"access2"_s);
}

void TestOAuthRenewal::losesWhatTheProviderRefuses()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const OAuthAccount account = bench.link(0s);
    bench.provider->generation = 7; // somebody has used it
    COMPARE_ERROR(bench.current(account), Error::OAuthCodeRefused);
    QCOMPARE(bench.manager.log.take(), QStringList{u"tokens lost 1@example.org p"_s});
    QVERIFY(!bench.manager.manager.oauthAccount(account.userId, account.id)->refreshToken);
    bench.manager.clock.advance(31s);
    COMPARE_ERROR(bench.current(account), Error::OAuthCodeRefused);
    QCOMPARE(bench.provider->asked, 1);
    (void)bench.link(200s, u"2"_s);
    QCOMPARE(bench.walk().lost, 1);
}

void TestOAuthRenewal::usesATokenToItsEnd()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    bench.provider->generation = 7;
    const OAuthAccount account = bench.link(30s);
    const auto usable = bench.current(account);
    VERIFY_OK(usable);
    QCOMPARE(usable->accessToken, u"access1"_s);
    QCOMPARE(bench.manager.log.take(), QStringList{u"tokens lost 1@example.org p"_s});
    bench.manager.clock.advance(30s);
    COMPARE_ERROR(bench.current(account), Error::OAuthCodeRefused);
}

void TestOAuthRenewal::renewsWhatIsDue()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    (void)bench.link(301s, u"later"_s);
    (void)bench.link(-25h, u"long ago"_s);
    QCOMPARE(bench.walk().renewed, 0);
    const OAuthAccount due = bench.link(299s, u"due"_s);
    QCOMPARE(bench.walk().renewed, 1);
    QCOMPARE(bench.manager.manager.oauthAccount(due.userId, due.id)->accessToken, u"access2"_s);
    QCOMPARE(bench.walk().renewed, 0);
    QCOMPARE(bench.provider->asked, 1);
}

void TestOAuthRenewal::walksOn()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    bench.provider->isDown = true;
    for (int i = 0; i < 3; ++i)
        (void)bench.link(0s, QString::number(i));
    OAuthRenewal::Walk walk;
    const auto step = [&](bool goesOn) {
        return bench.renewal().renewDue(*bench.client, 300s, 2, walk, [goesOn] { return goesOn; });
    };
    VERIFY_OK(step(true));
    QCOMPARE(walk.failed, 2); // and no more at once
    VERIFY_OK(step(true));
    QCOMPARE(walk.failed, 1); // those that fail do not keep the last one waiting
    QVERIFY(walk.after.isNull());
    VERIFY_OK(step(true));
    QCOMPARE(walk.failed, 0); // they have failed a moment ago
    bench.manager.clock.advance(31s);
    walk = {};
    VERIFY_OK(step(false)); // the service stops
    QCOMPARE(bench.provider->asked, 3);
}

void TestOAuthRenewal::revokes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    OAuthAccount account = bench.link(0s);
    VERIFY_OK(OAuthRenewal::revoke(*bench.client, account, QDeadlineTimer(5s)));
    account.refreshToken.reset();
    VERIFY_OK(OAuthRenewal::revoke(*bench.client, account, QDeadlineTimer(5s)));
    account.accessToken.clear();
    COMPARE_ERROR(OAuthRenewal::revoke(*bench.client, account, QDeadlineTimer(5s)), Error::NotSupported);
    QCOMPARE(bench.provider->revoked, QStringList({u"refresh1"_s, u"access1"_s}));
}

QTEST_GUILESS_MAIN(TestOAuthRenewal)
#include "tst_oauthrenewal.moc"
