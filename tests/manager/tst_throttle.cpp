// SPDX-License-Identifier: MIT
// How often UserManager lets somebody try a password, and who cannot be locked out.
#include "database/sql/sqlratelimiter.h"
#include "manager/throttle_p.h"
#include "support/throttledbench.h"

#include <QSignalSpy>

#include <atomic>
#include <latch>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ThrottledBench::from;
using ThrottledBench::Logins;

namespace {

const Secret password("correct horse");
const Secret wrong("battery staple");
const QString home = u"192.0.2.10"_s;
const QString elsewhere = u"198.51.100.1"_s;
const QByteArray bad = "BadCredentials";
const QByteArray tooMany = "TooManyAttempts";
const QByteArray ok = "Ok";

//! A store that is away.
class AbsentLimiter final : public RateLimiter
{
public:
    Result<Verdict> take(const QList<Draw> &, Instant) override { return away(); }
    Result<Verdict> peek(const QList<Draw> &, Instant) override { return away(); }
    Result<void> refund(const QList<Draw> &, Instant) override { return away(); }
    Result<void> reset(const QByteArray &) override { return away(); }
    Result<qint64> purge(Instant) override { return away(); }

private:
    static tl::unexpected<Error> away() { return failure(Error::DatabaseUnavailable); }
};

} // namespace

class TestThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountNames_data();
    void accountNames();
    void countedAddresses_data();
    void countedAddresses();

    void guessesAtAnAccountEnd();
    void spellingsAreOneAccount();
    void guessesFromAnAddressEnd();
    void ipv6CountsByNetwork();
    void unknownAccountsLookTheSame();
    void successesDoNotCount();
    void anAccountOfOnesOwnClearsNoAddress();
    void nobodyLocksOutWhoCameBefore();
    void whoCameBeforeIsLimitedToo();
    void aPlaceIsForgotten();
    void aResetLetsInAgain();
    void manyGuessesAtOnce();
    void guessesThatFailOtherwiseDoNotCount();
    void thoseWhoAreNotLetInCount();
    void theCurrentPasswordIsNotGuessed();

    void withoutAnAddress();
    void withoutLimits();
    void aStoreThatIsAway();
    void theStoreHoldsNoNames();
    void tellsOncePerBucket();
};

void TestThrottle::accountNames_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name");
    const QString ada = u"ada@example.org"_s;
    QTest::newRow("as it is") << ada << ada;
    QTest::newRow("another case") << u"ADA@Example.Org"_s << ada;
    QTest::newRow("outer blanks, which MariaDB passes over") << u" ada@example.org  "_s << ada;
    QTest::newRow("accents") << u"\u00e1d\u00e4@example.org"_s << ada;
    QTest::newRow("accents of their own") << u"a\u0301da@example.org"_s << ada;
    QTest::newRow("full width") << u"\uff41\uff44\uff41@example.org"_s << ada;
    QTest::newRow("sharp s") << u"stra\u00dfe@example.org"_s << u"strasse@example.org"_s;
    QTest::newRow("another one") << u"ada+1@example.org"_s << u"ada+1@example.org"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("longer than any address") << QString(100'000, u'A') << QString(320, u'a');
}

void TestThrottle::accountNames()
{
    QFETCH(const QString, email);
    QTEST(Internal::accountName(email), "name");
}

void TestThrottle::countedAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("counted");
    QTest::newRow("IPv4") << u"192.0.2.7"_s << u"192.0.2.7"_s;
    QTest::newRow("IPv4 that is written as IPv6") << u"::ffff:192.0.2.7"_s << u"192.0.2.7"_s;
    QTest::newRow("IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::/64"_s;
    QTest::newRow("IPv6 with a scope") << u"fe80::1%eth0"_s << u"fe80::/64"_s;
    QTest::newRow("no address") << u"a unix socket"_s << u"a unix socket"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestThrottle::countedAddresses()
{
    QFETCH(const QString, address);
    QTEST(Internal::countedAddress(address), "counted");
}

// ---- logins

void TestThrottle::guessesAtAnAccountEnd()
{
    Logins site;
    site.bench.add();
    const auto wait = [&site](const QString &email) {
        return site.bench.manager.loginWait(email).value_or(-1us);
    };
    QVERIFY(wait(u"ada@example.org"_s) == 0us);
    for (int i = 0; i < 3; ++i) // from everywhere
        QCOMPARE(site.login(u"198.51.100.%1"_s.arg(i), wrong), bad);
    QVERIFY(wait(u"ADA@example.org"_s) == 10s);
    QVERIFY(wait(u"ADA@example.org"_s) == 10s); // asking costs nothing
    QVERIFY(wait(u"eve@example.org"_s) == 0us);
    const auto refused = site.bench.manager.authenticate(u"ada@example.org"_s, password, from(elsewhere));
    COMPARE_ERROR(refused, Error::TooManyAttempts); // though it is right
    QVERIFY(refused.error().retryAfter == 10s);
    site.bench.clock.advance(9500ms);
    QVERIFY(site.bench.manager.authenticate(u"ada@example.org"_s, password, from(elsewhere)).error().retryAfter == 1s);
    QCOMPARE(site.login(elsewhere, wrong), tooMany);
    site.bench.clock.advance(500ms);
    QCOMPARE(site.login(elsewhere, wrong), bad); // one more each ten seconds
    QCOMPARE(site.login(elsewhere, wrong), tooMany);
    QCOMPARE(site.login(elsewhere, wrong, u"eve@example.org"_s), bad); // others are not concerned
}

void TestThrottle::spellingsAreOneAccount()
{
    Logins site;
    site.bench.add();
    QCOMPARE(site.login(elsewhere, wrong, u"ada@example.org"_s), bad);
    QCOMPARE(site.login(elsewhere, wrong, u"ADA@example.org"_s), bad);
    QCOMPARE(site.login(elsewhere, wrong, u"\u00e0da@EXAMPLE.org "_s), bad);
    QCOMPARE(site.login(elsewhere, password, u"aDa@example.org"_s), tooMany);
}

void TestThrottle::guessesFromAnAddressEnd()
{
    Logins site;
    site.bench.add();
    for (int i = 0; i < 6; ++i)
        QCOMPARE(site.login(elsewhere, wrong, u"user%1@example.org"_s.arg(i)), bad);
    QCOMPARE(site.login(elsewhere, wrong, u"another@example.org"_s), tooMany);
    QCOMPARE(site.login(elsewhere, password), tooMany);
    QCOMPARE(site.login(u"198.51.100.2"_s, password), ok);
}

void TestThrottle::ipv6CountsByNetwork()
{
    Logins site;
    for (int i = 0; i < 6; ++i)
        QCOMPARE(site.login(u"2001:db8:1:1::%1"_s.arg(i), wrong, u"user%1@example.org"_s.arg(i)), bad);
    QCOMPARE(site.login(u"2001:db8:1:1:ffff::"_s, wrong, u"another@example.org"_s), tooMany);
    QCOMPARE(site.login(u"2001:db8:1:2::1"_s, wrong, u"another@example.org"_s), bad);
}

void TestThrottle::unknownAccountsLookTheSame()
{
    Logins site;
    site.bench.add();
    QList<QByteArray> known;
    QList<QByteArray> unknown;
    for (int i = 0; i < 5; ++i) {
        for (const auto &[email, answers] :
             {std::pair(u"ada@example.org"_s, &known), std::pair(u"nobody@example.org"_s, &unknown)}) {
            const auto answer = site.bench.manager.authenticate(email, wrong, from(u"203.0.113.%1"_s.arg(i)));
            *answers << outcome(answer) + ' ' + QByteArray::number(qint64(answer.error().retryAfter.count())) + ' ' +
                                answer.error().reason.toUtf8();
        }
        site.bench.clock.advance(2s);
    }
    QCOMPARE(unknown, known);
    QVERIFY(known.last().startsWith(tooMany));
}

void TestThrottle::successesDoNotCount()
{
    Logins site;
    site.bench.add();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(site.login(u"198.51.%1.1"_s.arg(i), password), ok); // each a new place
    for (int i = 0; i < 20; ++i)
        QCOMPARE(site.login(home, password), ok);
    QCOMPARE(site.guess(3, home), bad);
    QCOMPARE(site.login(home, password), ok); // and ends the count of this place
    QCOMPARE(site.guess(4, home), bad);
    QCOMPARE(site.guess(3, u"203.0.113.1"_s), bad);
    QCOMPARE(site.guess(1, u"203.0.113.1"_s), tooMany);
}

// An attacker logs in with an account of his own between guesses.
void TestThrottle::anAccountOfOnesOwnClearsNoAddress()
{
    Logins site;
    site.bench.add();
    site.bench.add(u"mallory@example.org"_s);
    int guesses = 0;
    for (int i = 0; i < 20; ++i) {
        guesses += site.login(elsewhere, wrong, u"user%1@example.org"_s.arg(i)) == bad ? 1 : 0;
        site.login(elsewhere, password, u"mallory@example.org"_s);
    }
    QCOMPARE(guesses, 6);
}

// Who fails without the buckets of known places: an attacker who knows an address, and keeps guessing at it.
void TestThrottle::nobodyLocksOutWhoCameBefore()
{
    Logins site;
    site.bench.add();
    QCOMPARE(site.login(home, password), ok);
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(site.guess(10, u"198.51.100.%1"_s.arg(i)), tooMany);
        QCOMPARE(site.login(u"192.0.2.77"_s, password), ok); // another address of the same network
        site.bench.clock.advance(1h);
    }
    QCOMPARE(site.guess(10, elsewhere), tooMany);
    QCOMPARE(site.login(elsewhere, password), tooMany); // the defence is that of the place, and of no other
    // Somebody behind the same address has used up what an address may.
    QCOMPARE(site.guess(7, home, u"eve@example.org"_s), tooMany);
    for (int i = 0; i < 10; ++i)
        (void)site.login(home, wrong, u"user%1@example.org"_s.arg(i));
    QCOMPARE(site.login(home, wrong, u"another@example.org"_s), tooMany);
    QCOMPARE(site.login(home, password), ok);
}

void TestThrottle::whoCameBeforeIsLimitedToo()
{
    Logins site;
    site.bench.add();
    QCOMPARE(site.login(home, password), ok);
    QCOMPARE(site.guess(4, home), bad);
    QCOMPARE(site.login(home, password), tooMany);
    QCOMPARE(site.login(elsewhere, password), ok);
    site.bench.clock.advance(10s);
    QCOMPARE(site.login(home, password), ok);
}

void TestThrottle::aPlaceIsForgotten()
{
    Logins site;
    site.bench.add();
    QCOMPARE(site.login(home, password), ok);
    site.bench.clock.advance(20 * 24h);
    QCOMPARE(site.login(home, password), ok); // counts anew
    site.bench.clock.advance(29 * 24h);
    QCOMPARE(site.guess(4, elsewhere), tooMany);
    QCOMPARE(site.guess(1, home), bad);
    site.bench.clock.advance(25h);
    QCOMPARE(site.guess(4, elsewhere), tooMany);
    QCOMPARE(site.login(home, password), tooMany);
}

void TestThrottle::aResetLetsInAgain()
{
    Logins site;
    const User ada = site.bench.add();
    QCOMPARE(site.guess(4, elsewhere), tooMany);
    QCOMPARE(site.login(home, password), tooMany);
    VERIFY_OK(site.bench.manager.resetPassword(site.bench.resetToken(ada), Secret("a new password"), from(home)));
    QCOMPARE(site.login(home, Secret("a new password")), ok);
    QCOMPARE(site.login(elsewhere, Secret("a new password")), tooMany);
}

void TestThrottle::manyGuessesAtOnce()
{
    Logins site;
    site.bench.add();
    constexpr int threads = 8;
    std::atomic<int> tried = 0;
    std::latch begin(threads);
    std::vector<std::unique_ptr<QThread>> all;
    for (int i = 0; i < threads; ++i) {
        all.emplace_back(QThread::create([&, i] {
            begin.arrive_and_wait();
            for (int j = 0; j < 5; ++j)
                tried += site.login(u"198.51.%1.%2"_s.arg(i).arg(j), wrong) == bad ? 1 : 0;
        }));
        all.back()->start();
    }
    for (const auto &thread : all)
        thread->wait();
    QCOMPARE(tried.load(), 3);
}

void TestThrottle::guessesThatFailOtherwiseDoNotCount()
{
    Logins site;
    site.bench.add();
    site.bench.users.failure = Error(Error::DatabaseUnavailable);
    QCOMPARE(site.guess(20, home), QByteArray("DatabaseUnavailable"));
    site.bench.users.failure.reset();
    QCOMPARE(site.guess(3, home), bad);
    QCOMPARE(site.guess(1, home), tooMany);
}

// Nobody finds out by counting that the password of an account that is not let in was right.
void TestThrottle::thoseWhoAreNotLetInCount()
{
    Logins site;
    site.bench.add();
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(site.bench.manager.authenticate(u"ada@example.org"_s, password, from(home)));
    COMPARE_ERROR(site.bench.manager.authenticate(u"ada@example.org"_s, password, from(home)), Error::TooManyAttempts);
}

void TestThrottle::theCurrentPasswordIsNotGuessed()
{
    Logins site([](UserManagerSettings &settings) { settings.requireCurrentPassword = true; });
    const User ada = site.bench.add();
    const auto change = [&](const Secret &current) {
        UserUpdate update;
        update.password = Secret("a new password");
        update.currentPassword = current;
        return outcome(site.bench.manager.update(update, site.bench.stored(ada), from(home)));
    };
    UserUpdate without;
    without.password = Secret("a new password");
    for (int i = 0; i < 5; ++i) // no guess
        COMPARE_ERROR(site.bench.manager.update(without, ada, from(home)), Error::BadCredentials);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(change(wrong), bad);
    QCOMPARE(change(password), tooMany);
    QCOMPARE(site.login(home, password), ok); // a stolen session locks nobody out
    site.bench.clock.advance(10s);
    QCOMPARE(change(password), ok);
    for (int i = 0; i < 5; ++i) // the right one does not count
        QCOMPARE(change(Secret("a new password")), ok);
}

// ---- with less, and with nothing

void TestThrottle::withoutAnAddress()
{
    Logins site;
    site.bench.add();
    for (int i = 0; i < 10; ++i) {
        UserCreate user;
        user.email = u"user%1@example.org"_s.arg(i);
        user.password = password;
        VERIFY_OK(site.bench.manager.create(user));
        QCOMPARE(site.guess(3, QString(), user.email), bad);
    }
    QCOMPARE(site.login(QString(), password), ok);
    QCOMPARE(site.guess(4, QString()), tooMany); // and no place is known by having none
    QCOMPARE(site.login(QString(), password), tooMany);
    QCOMPARE(site.guess(4, home, QString()), tooMany); // no account is one
}

void TestThrottle::withoutLimits()
{
    Logins site([](UserManagerSettings &settings) { settings.throttleLimits = {{}, {}, {}, {}, {}, {}}; });
    site.bench.add();
    QCOMPARE(site.guess(50, home), bad);
    QVERIFY(site.bench.manager.loginWait(u"ada@example.org"_s) == 0us);
    QCOMPARE(site.login(home, password), ok);
    QCOMPARE(site.guess(50, home), bad);
}

// Nothing that guards is left out because its store is away; what has been done already stays done.
void TestThrottle::aStoreThatIsAway()
{
    Logins site({}, std::make_unique<AbsentLimiter>());
    const User ada = site.bench.add();
    QCOMPARE(site.login(home, password), QByteArray("DatabaseUnavailable"));
    COMPARE_ERROR(site.bench.manager.loginWait(ada.email), Error::DatabaseUnavailable);
    UserCreate user;
    user.email = u"new@example.org"_s;
    user.password = password;
    COMPARE_ERROR(site.bench.manager.create(user, from(home)), Error::DatabaseUnavailable);
    COMPARE_ERROR(site.bench.manager.forgotPasswordFor(ada.email, from(home)), Error::DatabaseUnavailable);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^a place is not remembered: "_s));
    VERIFY_OK(site.bench.manager.resetPassword(site.bench.resetToken(ada), Secret("a new password"), from(home)));
}

void TestThrottle::theStoreHoldsNoNames()
{
    TestDatabase store;
    Logins site({}, std::make_unique<SqlRateLimiter>(store.pool));
    site.bench.add();
    QCOMPARE(site.guess(1, elsewhere), bad);
    QCOMPARE(site.login(home, password), ok);
    static const QRegularExpression hash(u"^[A-Za-z0-9_-]{43}$"_s);
    const QVariantList buckets = store.file.rows(u"SELECT bucket FROM gatehouse_rate_limits"_s);
    QVERIFY(buckets.size() >= 3);
    for (const QVariant &bucket : buckets)
        QVERIFY2(hash.match(bucket.toString()).hasMatch(), qPrintable(bucket.toString()));
    Logins other([](UserManagerSettings &settings) { settings.fingerprintSecret = TestManager::secret('t'); },
                 std::make_unique<SqlRateLimiter>(store.pool));
    other.bench.add();
    QCOMPARE(other.guess(3, elsewhere), bad); // another key, other names
}

void TestThrottle::tellsOncePerBucket()
{
    Logins site;
    site.bench.add();
    QSignalSpy refused(&site.bench.manager, &UserManager::attemptRefused);
    QCOMPARE(site.guess(2, elsewhere), bad);
    QTest::ignoreMessage(QtWarningMsg, "login_failures_per_account is used up for now, last from 198.51.100.0/24");
    QCOMPARE(site.guess(1, elsewhere), bad);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QCOMPARE(refused.size(), 0);
    QCOMPARE(site.guess(5, elsewhere), tooMany);
    QCOMPARE(refused.size(), 5);
    QCOMPARE(refused.last().first().value<ThrottleLimit>(), ThrottleLimit::LoginFailuresPerAccount);
    QCOMPARE(refused.last().last().value<RequestContext>().clientAddress, elsewhere);
}

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
