// SPDX-License-Identifier: MIT
#include "crypto/jwt.h"
#include "database/memoryratelimiter.h"
#include "oauth/oauthstates.h"
#include "support/results.h"
#include "testing/fixedclock.h"

#include <QTest>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret secret(char letter = 's')
{
    return Secret(QByteArrayView(QByteArray(40, letter)));
}

JwtKey keyOf(char letter = 's')
{
    return *JwtKey::fromSecret(secret(letter), JwtAlgorithm::HS256);
}

UserId user(const QString &id = u"0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s)
{
    return *UuidScheme().parse(id);
}

struct Bench
{
    FixedClock clock;
    MemoryRateLimiter used;
    OAuthStates states{{.key = keyOf(), .secret = secret(), .used = &used, .clock = &clock}};
};

QByteArray result(const tl::expected<OAuthStates::Journey, OAuthStates::Refusal> &checked)
{
    if (checked)
        return "Ok";
    switch (checked.error()) {
    case OAuthStates::Refusal::Undecodable: return "Undecodable";
    case OAuthStates::Refusal::Expired: return "Expired";
    case OAuthStates::Refusal::NotThisBrowser: return "NotThisBrowser";
    case OAuthStates::Refusal::AnotherUser: return "AnotherUser";
    }
    return {};
}

} // namespace

class TestOAuthStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void bringsNextBack();
    void secretsAreDerived();
    void browsers_data();
    void browsers();
    void purposes_data();
    void purposes();
    void expires();
    void forged_data();
    void forged();
    void isUsedOnce();
};

void TestOAuthStates::comesBack()
{
    Bench bench;
    const auto begun = bench.states.begin({u"google"_s});
    VERIFY_OK(begun);
    QCOMPARE(begun->csrfToken.size(), 43);
    const auto back = bench.states.check(begun->state, {u"google"_s}, begun->csrfToken);
    QCOMPARE(result(back), "Ok");
    QCOMPARE(back->nonce, begun->nonce);
    QCOMPARE(back->codeVerifier, begun->codeVerifier);
    QCOMPARE(begun->codeVerifier.size(), 43); // RFC 7636, section 4.1
}

void TestOAuthStates::bringsNextBack()
{
    Bench bench;
    for (const QString &next : {u""_s, u"https://app.example/after?a=b#c"_s}) {
        const auto begun = bench.states.begin({u"google"_s}, next);
        VERIFY_OK(begun);
        QCOMPARE(begun->next, next);
        QCOMPARE(bench.states.check(begun->state, {u"google"_s}, begun->csrfToken)->next, next);
    }
}

void TestOAuthStates::secretsAreDerived()
{
    Bench bench;
    const auto one = bench.states.begin({u"google"_s});
    const auto two = bench.states.begin({u"google"_s});
    QVERIFY(one->codeVerifier != two->codeVerifier);
    QVERIFY(one->nonce != two->nonce);
    QVERIFY(one->nonce != one->codeVerifier);
    QVERIFY(!one->state.contains(one->codeVerifier));
    // Another secret, another verifier: who sees the state cannot tell it.
    const OAuthStates others({.key = keyOf(), .secret = secret('o'), .used = &bench.used, .clock = &bench.clock});
    const auto seen = others.check(one->state, {u"google"_s}, one->csrfToken);
    QCOMPARE(result(seen), "Ok");
    QVERIFY(seen->codeVerifier != one->codeVerifier);
}

void TestOAuthStates::browsers_data()
{
    QTest::addColumn<std::optional<QByteArray>>("cookie");
    QTest::newRow("no cookie") << std::optional<QByteArray>();
    QTest::newRow("an empty cookie") << std::optional<QByteArray>("");
    QTest::newRow("another cookie") << std::optional<QByteArray>(QByteArray(43, 'x'));
}

void TestOAuthStates::browsers()
{
    QFETCH(std::optional<QByteArray>, cookie);
    Bench bench;
    const auto begun = bench.states.begin({u"google"_s});
    QCOMPARE(result(bench.states.check(begun->state, {u"google"_s}, cookie)), "NotThisBrowser");
}

void TestOAuthStates::purposes_data()
{
    QTest::addColumn<OAuthStates::Purpose>("made");
    QTest::addColumn<OAuthStates::Purpose>("used");
    QTest::addColumn<QByteArray>("refusal");
    const OAuthStates::Purpose logIn{u"google"_s};
    const OAuthStates::Purpose link{u"google"_s, user()};
    QTest::newRow("linking, by the same user") << link << link << QByteArray("Ok");
    QTest::newRow("at another client's callback")
            << logIn << OAuthStates::Purpose{u"github"_s} << QByteArray("Undecodable");
    QTest::newRow("a login's at the callback for linking") << logIn << link << QByteArray("AnotherUser");
    QTest::newRow("one for linking at the login's callback") << link << logIn << QByteArray("AnotherUser");
    QTest::newRow("another user's") << link
                                    << OAuthStates::Purpose{u"google"_s,
                                                            user(u"11111111-5b7a-4f0e-9d52-6f0f5d0b8c11"_s)}
                                    << QByteArray("AnotherUser");
}

void TestOAuthStates::purposes()
{
    QFETCH(OAuthStates::Purpose, made);
    QFETCH(OAuthStates::Purpose, used);
    QFETCH(QByteArray, refusal);
    Bench bench;
    const auto begun = bench.states.begin(made);
    VERIFY_OK(begun);
    QCOMPARE(result(bench.states.check(begun->state, used, begun->csrfToken)), refusal);
}

void TestOAuthStates::expires()
{
    Bench bench;
    const auto begun = bench.states.begin({u"google"_s});
    bench.clock.advance(3599s);
    QCOMPARE(result(bench.states.check(begun->state, {u"google"_s}, begun->csrfToken)), "Ok");
    bench.clock.advance(1s);
    QCOMPARE(result(bench.states.check(begun->state, {u"google"_s}, begun->csrfToken)), "Expired");
}

void TestOAuthStates::forged_data()
{
    QTest::addColumn<char>("letter");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<bool>("hasExpiry");
    QTest::newRow("with another key") << 'o' << u"fastapi-users:oauth-state"_s << true;
    QTest::newRow("a token for verification") << 's' << u"fastapi-users:verify"_s << true;
    QTest::newRow("one that never expires") << 's' << u"fastapi-users:oauth-state"_s << false;
}

void TestOAuthStates::forged()
{
    QFETCH(char, letter);
    QFETCH(QString, audience);
    QFETCH(bool, hasExpiry);
    Bench bench;
    const QByteArray cookie(43, 'c');
    JwtClaims claims;
    claims.setText(u"csrftoken"_s, QString::fromLatin1(cookie));
    claims.setText(u"oauth_client"_s, u"google"_s);
    claims.setAudience(audience);
    if (hasExpiry)
        claims.setExpiresAt(bench.clock.secondsSinceEpoch() + 60s);
    const auto state = Jwt::sign(claims, keyOf(letter));
    VERIFY_OK(state);
    QCOMPARE(result(bench.states.check(QString::fromLatin1(*state), {u"google"_s}, cookie)), "Undecodable");
}

void TestOAuthStates::isUsedOnce()
{
    Bench bench;
    const auto begun = bench.states.begin({u"google"_s});
    const auto other = bench.states.begin({u"google"_s});
    QCOMPARE(*bench.states.use(*begun), true);
    QCOMPARE(*bench.states.use(*begun), false);
    bench.clock.advance(3599s);
    QCOMPARE(*bench.states.use(*begun), false); // as long as it would be taken
    QCOMPARE(*bench.states.use(*other), true);
}

QTEST_GUILESS_MAIN(TestOAuthStates)
#include "tst_oauthstates.moc"
