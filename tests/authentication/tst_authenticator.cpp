// SPDX-License-Identifier: MIT
#include "authentication/authenticator.h"
#include "authentication/cookietransport.h"
#include "authentication/databasestrategy.h"
#include "authentication/jwtstrategy.h"
#include "support/requestwith.h"
#include "support/results.h"
#include "support/testmanager.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using Verdict = GuardDecision::Verdict;

Q_DECLARE_METATYPE(GuardRequirements)

namespace {

//! Tokens of one's own: `letter:` and an address. `down` is a strategy that cannot know.
class AddressStrategy final : public Strategy
{
public:
    explicit AddressStrategy(char letter) : m_letter(letter) {}

    Result<User> readToken(QByteArrayView token, UserManager &manager) override
    {
        asked << token.toByteArray();
        if (token == "down")
            return failure({Error::DatabaseUnavailable, u"The tokens are not to be reached."_s});
        if (!token.startsWith(m_letter))
            return failure(Error::InvalidToken);
        auto user = manager.getByEmail(QString::fromUtf8(token.sliced(2)));
        return user ? user : failure(Error::InvalidToken);
    }
    Result<Secret> writeToken(const User &user) override { return Secret(m_letter + (':' + user.email.toUtf8())); }
    Result<void> destroyToken(QByteArrayView, const User &) override { return failure(Error::NotSupported); }

    QByteArrayList asked;

private:
    const char m_letter;
};

//! A header of one's own.
class HeaderTransport final : public Transport
{
public:
    std::optional<QByteArray> readToken(const RequestHeaders &request) const override
    {
        const QByteArray value = request.header("X-Token");
        return value.isNull() ? std::nullopt : std::optional(value);
    }
    HttpAnswer loginAnswer(const Secret &token) const override
    {
        HttpAnswer answer;
        answer.headers = {{"X-Token", token.reveal().toByteArray()}};
        return answer;
    }
    HttpAnswer logoutAnswer() const override { return {}; }
    SecurityScheme securityScheme() const override { return {SecurityScheme::Kind::ApiKeyHeader, "X-Token"}; }
};

struct Bench
{
    Bench() : manager(db.users, &db.tokens, TestManager::settings(db.schema, clock))
    {
        for (const char *name : {"plain", "inactive", "verified", "superuser", "both"}) {
            const QString kind = QString::fromLatin1(name);
            User user = newUser(kind + u"@example.org"_s);
            user.isActive = kind != u"inactive"_s;
            user.isVerified = kind == u"verified"_s || kind == u"both"_s;
            user.isSuperuser = kind == u"superuser"_s || kind == u"both"_s || kind == u"inactive"_s;
            db.add(user);
        }
        auto created = Authenticator::create({{u"bearer"_s, std::make_shared<BearerTransport>(), bearer},
                                              {u"cookie"_s, std::make_shared<CookieTransport>(), cookie},
                                              {u"header"_s, std::make_shared<HeaderTransport>(), header}});
        if (!created)
            qFatal("%s", qPrintable(created.error().reason));
        authenticator = std::make_unique<Authenticator>(*std::move(created));
    }
    GuardDecision decide(const RequestHeaders &request, const GuardRequirements &requirements = {})
    {
        return authenticator->authenticate(request, requirements, manager);
    }

    FixedClock clock;
    TestDatabase db;
    UserManager manager;
    std::shared_ptr<AddressStrategy> bearer = std::make_shared<AddressStrategy>('b');
    std::shared_ptr<AddressStrategy> cookie = std::make_shared<AddressStrategy>('c');
    std::shared_ptr<AddressStrategy> header = std::make_shared<AddressStrategy>('h');
    std::unique_ptr<Authenticator> authenticator;
};

QByteArray textOf(const GuardDecision &decision)
{
    static constexpr std::array names{"Denied", "Forbidden", "Unavailable", "Granted"};
    QByteArray text = names[static_cast<std::size_t>(decision.verdict)];
    if (decision.user)
        text += ' ' + decision.user->email.section(u'@', 0, 0).toUtf8() + ' ' + decision.token;
    else if (!decision.token.isEmpty())
        text += " but a token";
    return text;
}

} // namespace

class TestAuthenticator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnfilledDecisionLetsNobodyIn();
    void guards_data();
    void guards();
    void triesBackendsInTheirOrder_data();
    void triesBackendsInTheirOrder();
    void enablesBackends_data();
    void enablesBackends();
    void asksWhichBackendsCountForARequest();
    void whatCannotBeKnownIsNotDenied_data();
    void whatCannotBeKnownIsNotDenied();
    void worksWithTheStrategiesOfTheLibrary();
    void refusesBackends_data();
    void refusesBackends();
    void findsBackendsByName();
};

void TestAuthenticator::anUnfilledDecisionLetsNobodyIn()
{
    QCOMPARE(textOf({}), QByteArray("Denied"));
}

void TestAuthenticator::guards_data()
{
    QTest::addColumn<GuardRequirements>("requirements");
    QTest::addColumn<QByteArrayList>(
            "expected"); // plain, inactive (a superuser), verified, superuser, both, nobody, a bad token
    const QByteArray P("Granted plain"), I("Granted inactive"), V("Granted verified"), S("Granted superuser"),
            B("Granted both");
    const QByteArray no("Denied"), forbidden("Forbidden"), empty("Granted");
    using G = GuardRequirements;
    QTest::newRow("anybody with a token") << G{} << QByteArrayList{P, I, V, S, B, no, no};
    QTest::newRow("active") << G{.active = true} << QByteArrayList{P, no, V, S, B, no, no};
    QTest::newRow("verified") << G{.verified = true} << QByteArrayList{forbidden, forbidden, V, forbidden, B, no, no};
    QTest::newRow("superuser") << G{.superuser = true} << QByteArrayList{forbidden, I, forbidden, S, B, no, no};
    QTest::newRow("active and verified") << G{.active = true, .verified = true}
                                         << QByteArrayList{forbidden, no, V, forbidden, B, no, no};
    QTest::newRow("active superuser") << G{.active = true, .superuser = true}
                                      << QByteArrayList{forbidden, no, forbidden, S, B, no, no};
    QTest::newRow("all") << G{.active = true, .verified = true, .superuser = true}
                         << QByteArrayList{forbidden, no, forbidden, forbidden, B, no, no};
    QTest::newRow("optional") << G{.optional = true} << QByteArrayList{P, I, V, S, B, empty, empty};
    QTest::newRow("optional, active") << G{.optional = true, .active = true}
                                      << QByteArrayList{P, empty, V, S, B, empty, empty};
    QTest::newRow("optional, superuser") << G{.optional = true, .superuser = true}
                                         << QByteArrayList{empty, I, empty, S, B, empty, empty};
    QTest::newRow("optional, all") << G{.optional = true, .active = true, .verified = true, .superuser = true}
                                   << QByteArrayList{empty, empty, empty, empty, B, empty, empty};
}

void TestAuthenticator::guards()
{
    QFETCH(const GuardRequirements, requirements);
    QFETCH(const QByteArrayList, expected);
    Bench bench;
    QByteArrayList actual;
    for (const QByteArray &name : QByteArrayList{"plain", "inactive", "verified", "superuser", "both"}) {
        const QByteArray token = "b:" + name + "@example.org";
        const QByteArray decision = textOf(bench.decide(RequestWith("Authorization", "Bearer " + token), requirements));
        actual << (decision.endsWith(token) ? decision.chopped(token.size() + 1) : decision);
    }
    actual << textOf(bench.decide(RequestWith(), requirements))
           << textOf(bench.decide(RequestWith("Authorization", "Bearer bad"), requirements));
    QCOMPARE(actual, expected);
}

void TestAuthenticator::triesBackendsInTheirOrder_data()
{
    QTest::addColumn<QByteArray>("bearer");
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("asked"); // the strategies that were
    const QByteArray none;
    const QByteArray b("b:plain@example.org"), c("c:verified@example.org"), h("h:both@example.org");
    QTest::newRow("nothing") << none << none << none << QByteArray("Denied") << QByteArray();
    QTest::newRow("the first") << b << none << none << "Granted plain " + b << QByteArray("b");
    QTest::newRow("the second") << none << c << none << "Granted verified " + c << QByteArray("c");
    QTest::newRow("the third") << none << none << h << "Granted both " + h << QByteArray("h");
    QTest::newRow("the first of all") << b << c << h << "Granted plain " + b << QByteArray("b");
    QTest::newRow("the first is bad") << QByteArray("bad") << c << h << "Granted verified " + c << QByteArray("bc");
    QTest::newRow("one of another backend is bad") << c << none << h << "Granted both " + h << QByteArray("bh");
    QTest::newRow("all are bad") << QByteArray("bad") << QByteArray("bad") << QByteArray("bad") << QByteArray("Denied")
                                 << QByteArray("bch");
    QTest::newRow("an empty token is a token")
            << QByteArray("") << none << none << QByteArray("Denied") << QByteArray("b");
    // As in FastAPI Users, who is found is taken, also where another token would have opened the door.
    QTest::newRow("the first is inactive")
            << QByteArray("b:inactive@example.org") << c << none << QByteArray("Denied") << QByteArray("b");
}

void TestAuthenticator::triesBackendsInTheirOrder()
{
    QFETCH(const QByteArray, bearer);
    QFETCH(const QByteArray, cookie);
    QFETCH(const QByteArray, header);
    Bench bench;
    QList<RequestWith::Header> headers;
    if (!header.isNull())
        headers << RequestWith::Header{"x-token", header};
    if (!cookie.isNull())
        headers << RequestWith::Header{"cookie", "fastapiusersauth=" + cookie};
    if (!bearer.isNull())
        headers << RequestWith::Header{"authorization", "Bearer " + bearer};
    QTEST(textOf(bench.decide(RequestWith(headers), {.active = true})), "expected");
    QTEST(QByteArray(bench.bearer->asked.size(), 'b') + QByteArray(bench.cookie->asked.size(), 'c') +
                  QByteArray(bench.header->asked.size(), 'h'),
          "asked");
}

void TestAuthenticator::enablesBackends_data()
{
    QTest::addColumn<QStringList>("enabled");
    QTest::addColumn<bool>("optional");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray first("Granted plain b:plain@example.org");
    const QByteArray second("Granted verified c:verified@example.org");
    QTest::newRow("all") << QStringList{u"header"_s, u"cookie"_s, u"bearer"_s} << false
                         << first; // their order, not this one
    QTest::newRow("the first") << QStringList{u"bearer"_s} << false << first;
    QTest::newRow("the second") << QStringList{u"cookie"_s} << false << second;
    QTest::newRow("one that was not used") << QStringList{u"header"_s} << false << QByteArray("Denied");
    QTest::newRow("none") << QStringList{} << false << QByteArray("Denied");
    QTest::newRow("none, optional") << QStringList{} << true << QByteArray("Granted");
    QTest::newRow("an unknown one") << QStringList{u"ldap"_s} << false << QByteArray("Denied");
    QTest::newRow("in another case") << QStringList{u"Bearer"_s} << false << QByteArray("Denied");
}

void TestAuthenticator::enablesBackends()
{
    QFETCH(const QStringList, enabled);
    QFETCH(const bool, optional);
    Bench bench;
    const RequestWith request(QList<RequestWith::Header>{{"Authorization", "Bearer b:plain@example.org"},
                                                         {"Cookie", "fastapiusersauth=c:verified@example.org"}});
    QTEST(textOf(bench.decide(request, {.optional = optional, .enabledBackends = enabled})), "expected");
    QCOMPARE(bench.bearer->asked.isEmpty(), !enabled.contains(u"bearer"_s));
}

// FastAPI Users' get_enabled_backends: the request decides.
void TestAuthenticator::asksWhichBackendsCountForARequest()
{
    Bench bench;
    const auto decided = [&](const QByteArray &app, const std::optional<QStringList> &ofTheRoute) {
        const GuardRequirements requirements{
                .enabledBackends = ofTheRoute, .backendsFor = [](const RequestHeaders &request) {
                    return request.header("X-App") == "phone" ? QStringList{u"bearer"_s} : QStringList{u"cookie"_s};
                }};
        return textOf(bench.decide(
                RequestWith(QList<RequestWith::Header>{{"Authorization", "Bearer b:plain@example.org"},
                                                       {"Cookie", "fastapiusersauth=c:verified@example.org"},
                                                       {"X-App", app}}),
                requirements));
    };
    QCOMPARE(decided("phone", std::nullopt), QByteArray("Granted plain b:plain@example.org"));
    QCOMPARE(decided("web", std::nullopt), QByteArray("Granted verified c:verified@example.org"));
    QCOMPARE(decided("phone", QStringList{u"cookie"_s}),
             QByteArray("Denied")); // a request opens no more than the route
    QCOMPARE(decided("phone", QStringList{u"bearer"_s}), QByteArray("Granted plain b:plain@example.org"));
}

void TestAuthenticator::whatCannotBeKnownIsNotDenied_data()
{
    QTest::addColumn<bool>("optional");
    QTest::addColumn<bool>("goodCookie");
    QTest::newRow("a guard") << false << false;
    QTest::newRow("an optional guard") << true << false;
    QTest::newRow("with another token that is good") << false << true;
}

void TestAuthenticator::whatCannotBeKnownIsNotDenied()
{
    QFETCH(const bool, optional);
    QFETCH(const bool, goodCookie);
    Bench bench;
    QList<RequestWith::Header> headers{{"Authorization", "Bearer down"}};
    if (goodCookie)
        headers << RequestWith::Header{"Cookie", "fastapiusersauth=c:verified@example.org"};
    const GuardDecision decision = bench.decide(RequestWith(headers), {.optional = optional});
    QCOMPARE(textOf(decision), QByteArray("Unavailable"));
    QCOMPARE(decision.error.code, Error::DatabaseUnavailable);
    QVERIFY(!decision.user);
}

void TestAuthenticator::worksWithTheStrategiesOfTheLibrary()
{
    Bench bench;
    const auto jwt = std::make_shared<JwtStrategy>(JwtStrategy::Settings{
            .signingKey = TestManager::key(), .verifyingKey = TestManager::key(), .clock = &bench.clock});
    const auto database = std::make_shared<DatabaseStrategy>(bench.db.tokens, std::chrono::seconds(3600), bench.clock);
    const auto authenticator = Authenticator::create({{u"jwt"_s, std::make_shared<BearerTransport>(), jwt},
                                                      {u"database"_s, std::make_shared<BearerTransport>(), database}});
    VERIFY_OK(authenticator);
    const User plain = *bench.db.users.getByEmail(u"plain@example.org"_s);
    const User verified = *bench.db.users.getByEmail(u"verified@example.org"_s);
    const auto request = [](const Result<Secret> &token) {
        return RequestWith("Authorization", "Bearer " + token->reveal().toByteArray());
    };
    // Both travel alike; whose token it is, the strategies find out.
    const auto jwtToken = jwt->writeToken(plain);
    const auto databaseToken = database->writeToken(verified);
    QCOMPARE(authenticator->authenticate(request(jwtToken), {}, bench.manager).user, std::optional(plain));
    QCOMPARE(authenticator->authenticate(request(databaseToken), {}, bench.manager).user, std::optional(verified));
    VERIFY_OK(database->destroyToken(databaseToken->reveal(), verified));
    QCOMPARE(textOf(authenticator->authenticate(request(databaseToken), {}, bench.manager)), QByteArray("Denied"));
    bench.clock.advance(std::chrono::hours(2));
    QCOMPARE(textOf(authenticator->authenticate(request(jwtToken), {}, bench.manager)), QByteArray("Denied"));
    // A database that is gone says nothing about a token.
    const auto again = jwt->writeToken(plain);
    bench.db.file.run(u"ALTER TABLE \"user\" RENAME TO hidden"_s);
    QCOMPARE(authenticator->authenticate(request(again), {}, bench.manager).verdict, Verdict::Unavailable);
    QCOMPARE(authenticator->authenticate(request(Secret("unknown")), {}, bench.manager).verdict, Verdict::Unavailable);
}

void TestAuthenticator::refusesBackends_data()
{
    QTest::addColumn<QStringList>("names"); // `-t`: without a transport, `-s`: without a strategy
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QStringList{} << QByteArray("Ok");
    QTest::newRow("one") << QStringList{u"a"_s} << QByteArray("Ok");
    QTest::newRow("two") << QStringList{u"a"_s, u"b"_s} << QByteArray("Ok");
    QTest::newRow("the same name twice") << QStringList{u"a"_s, u"b"_s, u"a"_s} << QByteArray("InvalidConfiguration");
    QTest::newRow("no name") << QStringList{u""_s} << QByteArray("InvalidConfiguration");
    QTest::newRow("no transport") << QStringList{u"a-t"_s} << QByteArray("InvalidConfiguration");
    QTest::newRow("no strategy") << QStringList{u"a-s"_s} << QByteArray("InvalidConfiguration");
}

void TestAuthenticator::refusesBackends()
{
    QFETCH(const QStringList, names);
    QList<AuthenticationBackend> backends;
    for (const QString &name : names) {
        AuthenticationBackend backend{name, std::make_shared<BearerTransport>(),
                                      std::make_shared<AddressStrategy>('b')};
        if (name.endsWith(u"-t"_s))
            backend.transport.reset();
        if (name.endsWith(u"-s"_s))
            backend.strategy.reset();
        backends << backend;
    }
    QTEST(outcome(Authenticator::create(backends)), "expected");
}

void TestAuthenticator::findsBackendsByName()
{
    Bench bench;
    QCOMPARE(bench.authenticator->backends().size(), 3);
    QCOMPARE(bench.authenticator->backend(u"cookie"_s)->strategy.get(), bench.cookie.get());
    QVERIFY(bench.authenticator->backend(u"Cookie"_s) == nullptr);
    QVERIFY(bench.authenticator->backend(u""_s) == nullptr);
}

QTEST_GUILESS_MAIN(TestAuthenticator)
#include "tst_authenticator.moc"
