// SPDX-License-Identifier: MIT
// How an application tests its own use of a UserManager: no disk, no waiting, no mail server.
#include "authentication/databasestrategy.h"
#include "database/sql/sqloutbox.h"
#include "support/results.h"
#include "support/testmanager.h"
#include "testing/capturingmailer.h"
#include "testing/inmemoryaccesstokendatabase.h"
#include "testing/inmemoryuserdatabase.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Notice::Kind;

namespace {

const QString ada = u"ada@example.org"_s;

struct Bench
{
    FixedClock clock;
    InMemoryStore store;
    InMemoryUserDatabase users{store};
    InMemoryAccessTokenDatabase tokens{store};
    UserManager manager{users, &tokens, settings()};
    CapturingMailer mailer{manager};

private:
    [[nodiscard]] UserManagerSettings settings() const
    {
        UserManagerSettings settings = TestManager::settings({}, clock);
        settings.confirmEmailChange = true;
        return settings;
    }
};

UserCreate newcomer()
{
    return {.email = ada, .password = Secret("correct horse"), .fields = {}};
}

} // namespace

class TestCapturingMailer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asInTheGuide();
    void verifiesAndResets();
    void tokensExpireWithoutWaiting();
    void confirmsANewAddress();
    void knowsNothingOfOthers();
    void deliversFromAnOutbox();
};

// docs/embedding/testing.md shows these lines.
void TestCapturingMailer::asInTheGuide()
{
    FixedClock clock;
    InMemoryStore store;
    InMemoryUserDatabase users(store);
    InMemoryAccessTokenDatabase tokens(store);

    auto settings = *UserManagerSettings::fromSecret(Secret("a secret of 32 bytes or of more."));
    settings.clock = &clock;
    settings.hasher = *PasswordHasher::create({.memoryKiB = 8, .timeCost = 1}); // a fraction of a millisecond
    UserManager manager(users, &tokens, settings);
    CapturingMailer mailer(manager);

    UserCreate newcomer;
    newcomer.email = u"ada@example.org"_s;
    newcomer.password = Secret("correct horse");
    const User user = *manager.create(newcomer);
    QVERIFY(manager.forgotPassword(user));
    clock.advance(61min);
    const QByteArray token = mailer.token(user.email, Notice::Kind::ResetPassword);
    QCOMPARE(manager.resetPassword(token, Secret("battery staple")).error().code, Error::InvalidResetPasswordToken);
}

void TestCapturingMailer::verifiesAndResets()
{
    Bench bench;
    const User user = *bench.manager.create(newcomer());
    RequestContext inGerman;
    inGerman.languages = {u"de"_s};
    VERIFY_OK(bench.manager.requestVerify(user, inGerman));
    QCOMPARE(bench.mailer.notices().size(), 1);
    QCOMPARE(bench.mailer.last(ada, Kind::VerifyEmail)->userId, user.id);
    QCOMPARE(bench.mailer.last(ada, Kind::VerifyEmail)->context.languages, QStringList{u"de"_s});
    QVERIFY(bench.manager.verify(bench.mailer.token(ada, Kind::VerifyEmail))->isVerified);

    VERIFY_OK(bench.manager.forgotPassword(user));
    VERIFY_OK(bench.manager.resetPassword(bench.mailer.token(ada, Kind::ResetPassword), Secret("battery staple")));
    VERIFY_OK(bench.manager.authenticate(ada, Secret("battery staple")));
    QCOMPARE(bench.mailer.notices().size(), 2);
    bench.mailer.clear();
    QVERIFY(bench.mailer.notices().isEmpty());
}

void TestCapturingMailer::tokensExpireWithoutWaiting()
{
    Bench bench;
    const User user = *bench.manager.create(newcomer());
    DatabaseStrategy strategy(bench.tokens, 1h, bench.clock);
    const QByteArray token = strategy.writeToken(user)->reveal().toByteArray();
    VERIFY_OK(bench.manager.forgotPassword(user));
    bench.clock.advance(1h);
    VERIFY_OK(strategy.readToken(token, bench.manager));
    bench.clock.advance(1s);
    COMPARE_ERROR(strategy.readToken(token, bench.manager), Error::InvalidToken);
    COMPARE_ERROR(bench.manager.resetPassword(bench.mailer.token(ada, Kind::ResetPassword), Secret("battery staple")),
                  Error::InvalidResetPasswordToken);
}

void TestCapturingMailer::confirmsANewAddress()
{
    Bench bench;
    const User user = *bench.manager.create(newcomer());
    UserUpdate update;
    update.email = u"countess@example.org"_s;
    VERIFY_OK(bench.manager.update(update, user));
    QCOMPARE(bench.manager.get(user.id)->email, ada);
    QVERIFY(!bench.mailer.last(ada, Kind::ConfirmNewEmail)); // it goes to the new address, and nowhere else
    VERIFY_OK(bench.manager.verify(bench.mailer.token(*update.email, Kind::ConfirmNewEmail)));
    QCOMPARE(bench.manager.get(user.id)->email, *update.email);
}

void TestCapturingMailer::knowsNothingOfOthers()
{
    Bench bench;
    VERIFY_OK(bench.manager.forgotPasswordFor(u"nobody@example.org"_s));
    QVERIFY(bench.mailer.notices().isEmpty());
    QCOMPARE(bench.mailer.token(u"nobody@example.org"_s, Kind::ResetPassword), QByteArray());
    COMPARE_ERROR(bench.mailer.deliver(), Error::NotSupported); // there is no outbox
}

void TestCapturingMailer::deliversFromAnOutbox()
{
    FixedClock clock;
    TestDatabase db;
    SqlOutbox outbox(db.pool, clock);
    UserManagerSettings settings = TestManager::settings(db.schema, clock);
    settings.outbox = &outbox;
    UserManager manager(db.users, &db.tokens, settings);
    CapturingMailer mailer(manager);
    const User user = *manager.create(newcomer());
    VERIFY_OK(manager.forgotPasswordFor(ada));
    VERIFY_OK(manager.forgotPasswordFor(u"nobody@example.org"_s));
    QVERIFY(mailer.notices().isEmpty()); // they wait
    QCOMPARE(*mailer.deliver(), 1);
    QCOMPARE(*mailer.deliver(), 0);
    VERIFY_OK(manager.resetPassword(mailer.token(ada, Kind::ResetPassword), Secret("battery staple")));
    QCOMPARE(*mailer.deliver(), 1);
    QCOMPARE(mailer.last(ada, Kind::PasswordChanged)->userId, user.id);
    QCOMPARE(mailer.notices().size(), 2);
    QCOMPARE(*outbox.count(OutboxEntry::State::Queued, 10), 0);
    QCOMPARE(*outbox.count(OutboxEntry::State::Sent, 10), 2);
}

QTEST_GUILESS_MAIN(TestCapturingMailer)
#include "tst_capturingmailer.moc"
