// SPDX-License-Identifier: MIT
// UserManager::authenticate() and noteLogin().
#include "database/memoryratelimiter.h"
#include "support/results.h"
#include "support/testmanager.h"

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

const Secret password("correct horse");
const Secret otherPassword("battery staple");

//! New hashes take two passes, so that those of ManagerBench::add() are weak.
void askForMore(UserManagerSettings &settings)
{
    settings.hasher = TestManager::quickHasher(2);
}

} // namespace

class TestUserManagerLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void authenticates_data();
    void authenticates();
    void upgradesWeakHashes_data();
    void upgradesWeakHashes();
    void anUpgradeUndoesNoNewPassword();
    void twoLoginsMayUpgradeAtOnce();
    void anUpgradeThatFailsCanWait();
    void whoIsRemovedMeanwhileIsNobody();
    void logins();
    void loginsWithoutATokenCountAsThoseWithOne();
};

void TestUserManagerLogin::authenticates_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray good("correct horse");
    QTest::newRow("right") << u"ada@example.org"_s << good << QByteArray("Ok");
    QTest::newRow("address in another case") << u"ADA@Example.ORG"_s << good << QByteArray("Ok");
    QTest::newRow("wrong password") << u"ada@example.org"_s << QByteArray("Correct horse")
                                    << QByteArray("BadCredentials");
    QTest::newRow("no password") << u"ada@example.org"_s << QByteArray() << QByteArray("BadCredentials");
    QTest::newRow("a NUL behind it") << u"ada@example.org"_s << QByteArray("correct horse\0", 14)
                                     << QByteArray("BadCredentials");
    QTest::newRow("a blank behind it") << u"ada@example.org"_s << QByteArray("correct horse ")
                                       << QByteArray("BadCredentials");
    QTest::newRow("the hash itself") << u"ada@example.org"_s << QByteArray("HASH") << QByteArray("BadCredentials");
    QTest::newRow("an unknown address") << u"eve@example.org"_s << good << QByteArray("BadCredentials");
    QTest::newRow("no address") << u""_s << good << QByteArray("BadCredentials");
    QTest::newRow("an address that is none") << u"'; DROP TABLE user; --"_s << good << QByteArray("BadCredentials");
    QTest::newRow("a very long address") << QString(1'000'000, u'a') << good << QByteArray("BadCredentials");
    QTest::newRow("a very long password")
            << u"ada@example.org"_s << QByteArray(1'000'000, 'a') << QByteArray("BadCredentials");
}

void TestUserManagerLogin::authenticates()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, email);
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, expected);
    for (const bool active : {true, false}) { // whether the inactive may log in, others decide
        ManagerBench bench(database);
        User ada = bench.add();
        UserChanges changes;
        changes.isActive = active;
        ada = *bench.db.users.update(ada.id, changes);
        const auto user = bench.manager.authenticate(email, given == "HASH" ? Secret::fromString(ada.hashedPassword)
                                                                            : Secret(given));
        QCOMPARE(outcome(user), expected);
        if (user)
            QCOMPARE(*user, ada);
        QCOMPARE(bench.stored(ada), ada);
        QCOMPARE(bench.log.take(), QStringList());
    }
}

void TestUserManagerLogin::upgradesWeakHashes_data()
{
    QTest::addColumn<QString>("hash"); // of "correct horse"
    QTest::addColumn<bool>("upgraded");
    QTest::newRow("bcrypt") << u"$2b$04$KUZZfkrVilWEgTFLRsLZAuKSlFyEgvND8Pp6/WXaga8Vo.WsdgOpm"_s << true;
    QTest::newRow("weaker Argon2") << *TestManager::quickHasher(1).hash(password) << true;
    QTest::newRow("the same Argon2") << *TestManager::quickHasher(2).hash(password) << false;
    QTest::newRow("stronger Argon2") << *TestManager::quickHasher(3).hash(password) << false;
}

void TestUserManagerLogin::upgradesWeakHashes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, hash);
    QFETCH(const bool, upgraded);
    ManagerBench bench(database, askForMore);
    const User ada = bench.db.add(newUser(u"ada@example.org"_s, hash));
    COMPARE_ERROR(bench.manager.authenticate(ada.email, otherPassword), Error::BadCredentials);
    QCOMPARE(bench.stored(ada), ada);
    const auto user = bench.manager.authenticate(ada.email, password);
    VERIFY_OK(user);
    QCOMPARE(*user, bench.stored(ada));
    QCOMPARE(user->hashedPassword != hash, upgraded);
    if (upgraded)
        QVERIFY(user->hashedPassword.startsWith(u"$argon2id$v=19$m=8,t=2,p=1$"_s));
    QCOMPARE(*bench.manager.authenticate(ada.email, password), *user); // and now it stays
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerLogin::anUpgradeUndoesNoNewPassword()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, askForMore);
    const User ada = bench.add();
    const QString changed = *TestManager::quickHasher(2).hash(otherPassword);
    bench.users.beforeUpdate = [&] {
        UserChanges changes;
        changes.hashedPassword = changed;
        (void)bench.db.users.update(ada.id, changes);
    };
    COMPARE_ERROR(bench.manager.authenticate(ada.email, password), Error::BadCredentials);
    QCOMPARE(bench.stored(ada).hashedPassword, changed);
    VERIFY_OK(bench.manager.authenticate(ada.email, otherPassword));
}

void TestUserManagerLogin::twoLoginsMayUpgradeAtOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, askForMore);
    const User ada = bench.add();
    bench.users.beforeUpdate = [&] {
        (void)bench.manager.authenticate(ada.email, password);
    }; // the other one is quicker
    const auto user = bench.manager.authenticate(ada.email, password);
    VERIFY_OK(user);
    QCOMPARE(*user, bench.stored(ada));
}

void TestUserManagerLogin::anUpgradeThatFailsCanWait()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, askForMore);
    const User ada = bench.add();
    bench.users.updateFailure = Error(Error::DatabaseUnavailable, {}, u"readonly database"_s);
    QTest::ignoreMessage(QtWarningMsg, "hash not upgraded: readonly database");
    QCOMPARE(*bench.manager.authenticate(ada.email, password), ada);
}

void TestUserManagerLogin::whoIsRemovedMeanwhileIsNobody()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, askForMore);
    const User ada = bench.add();
    bench.users.beforeUpdate = [&] {
        (void)bench.db.users.remove(ada.id);
    };
    COMPARE_ERROR(bench.manager.authenticate(ada.email, password), Error::BadCredentials);
}

void TestUserManagerLogin::logins()
{
    QFETCH_GLOBAL(const DatabaseKind, database);

    class Greeter : public UserManager
    {
    public:
        using UserManager::UserManager;

    protected:
        void afterLogin(const User &user, HttpAnswer *answer, const RequestContext &) override
        {
            if (answer)
                answer->headers.append({"X-Greeting", "Hello " + user.email.toUtf8()});
        }
    };

    ManagerBench bench(database);
    Greeter manager(bench.users, nullptr, TestManager::settings(bench.db.schema, bench.clock));
    EventLog log(manager);
    const User ada = bench.add();
    HttpAnswer answer;
    manager.noteLogin(ada, &answer, {});
    QCOMPARE(answer.headers, (QList<HttpAnswer::Header>{{"X-Greeting", "Hello ada@example.org"}}));
    manager.noteLogin(ada, nullptr, {});
    QCOMPARE(log.take(), QStringList({u"logged in ada@example.org"_s, u"logged in ada@example.org"_s}));
}

void TestUserManagerLogin::loginsWithoutATokenCountAsThoseWithOne()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    MemoryRateLimiter limiter;
    ManagerBench bench(database, [&limiter](UserManagerSettings &settings) {
        settings.rateLimiter = &limiter;
        settings.throttleLimits = {.loginFailuresPerAccount = {2, std::chrono::minutes(1)}};
    });
    const User ada = bench.add();
    RequestContext here;
    here.clientAddress = u"192.0.2.1"_s;
    for (int i = 0; i < 3; ++i) // right ones do not count
        QCOMPARE(*bench.manager.login(ada.email, password, here), ada);
    QCOMPARE(bench.log.take(), QStringList(3, u"logged in ada@example.org"_s));
    QCOMPARE(bench.log.context().actingUser, ada.id);
    COMPARE_ERROR(bench.manager.login(u"eve@example.org"_s, password, here), Error::BadCredentials);

    User bob = newUser(u"bob@example.org"_s, ada.hashedPassword);
    bob.isActive = false;
    bench.db.add(bob);
    for (int i = 0; i < 2; ++i) // who may not come in cannot tell it from a wrong password
        COMPARE_ERROR(bench.manager.login(bob.email, password, here), Error::BadCredentials);
    COMPARE_ERROR(bench.manager.login(bob.email, password, here), Error::TooManyAttempts);
    QCOMPARE(bench.log.take(), QStringList());
}

QTEST_GUILESS_MAIN(TestUserManagerLogin)
#include "tst_usermanager_login.moc"
