// SPDX-License-Identifier: MIT
// How often UserManager lets somebody register, and have mails sent.
#include "support/throttledbench.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ThrottledBench::from;
using ThrottledBench::Mails;

namespace {

const Secret password("correct horse");
const QString home = u"192.0.2.10"_s;
const QString elsewhere = u"198.51.100.1"_s;
const QByteArray tooMany = "TooManyAttempts";
const QByteArray ok = "Ok";

} // namespace

class TestThrottleMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registrations();
    void hiddenRegistrationsStillSay201();
    void loginsThatAreRefusedCostWhatATakenAddressCosts();
    void mailsForARecipient_data();
    void mailsForARecipient();
    void kindsOfMailsAreApart();
    void mailsForAnAddress();
    void newAddresses();
};

void TestThrottleMails::registrations()
{
    Mails mail;
    mail.bench.add();
    const auto registered = [&](const QString &email, const QString &address, const Secret &given = password) {
        UserCreate user;
        user.email = email;
        user.password = given;
        return outcome(mail.bench.manager.create(user, from(address)));
    };
    QCOMPARE(registered(u"one@example.org"_s, home, Secret("short")), QByteArray("InvalidPassword")); // costs nothing
    QCOMPARE(registered(u"one@example.org"_s, home), ok);
    QCOMPARE(registered(u"ada@example.org"_s, home), QByteArray("UserAlreadyExists")); // which is worth something
    QCOMPARE(registered(u"two@example.org"_s, home), tooMany);
    QCOMPARE(registered(u"ada@example.org"_s, home), tooMany);
    QCOMPARE(registered(u"two@example.org"_s, elsewhere), ok);
    UserCreate byHand;
    byHand.email = u"three@example.org"_s;
    byHand.password = password;
    VERIFY_OK(mail.bench.manager.createUnsafe(byHand, from(home))); // administrators are not outsiders
    mail.bench.clock.advance(10s);
    QCOMPARE(registered(u"four@example.org"_s, home), ok);
    QCOMPARE(registered(u"five@example.org"_s, home), tooMany);
}

void TestThrottleMails::hiddenRegistrationsStillSay201()
{
    Mails mail([](UserManagerSettings &settings) {
        settings.hideExisting = true;
        settings.throttleLimits.registrationsPerAddress = {};
    });
    mail.bench.add();
    for (const QString &email : {u"ada@example.org"_s, u"new@example.org"_s}) {
        for (int i = 0; i < 5; ++i) {
            UserCreate user;
            user.email = email;
            user.password = password;
            VERIFY_OK(mail.bench.manager.create(user, from(home)));
        }
    }
    QCOMPARE(
            mail.summary(),
            (QStringList{u"already_registered ada@example.org queued"_s, u"already_registered ada@example.org queued"_s,
                         u"already_registered new@example.org queued"_s, u"verify_email new@example.org queued"_s}));
}

// Both are answered that the user has to be verified; what counts must not tell them apart.
void TestThrottleMails::loginsThatAreRefusedCostWhatATakenAddressCosts()
{
    Mails mail([](UserManagerSettings &settings) { settings.hideExisting = true; });
    mail.bench.add();
    OAuthAccount account;
    account.oauthName = u"acme"_s;
    account.accountId = u"1"_s;
    const auto come = [&](const QString &email, const QString &address) {
        account.accountEmail = email;
        return outcome(mail.bench.manager.oauthCallback(account, {}, from(address)));
    };
    for (const QByteArray &expected : {QByteArray("UserAlreadyExists"), QByteArray("UserAlreadyExists"), tooMany})
        QCOMPARE(come(u"ada@example.org"_s, home), expected);
    for (const QByteArray &expected : {ok, ok, tooMany})
        QCOMPARE(come(u"new@example.org"_s, elsewhere), expected);
    UserUpdate verified;
    verified.isVerified = true;
    VERIFY_OK(mail.bench.manager.updateUnsafe(verified, *mail.bench.manager.getByEmail(u"new@example.org"_s)));
    QCOMPARE(come(u"new@example.org"_s, elsewhere), ok); // who is let in has nothing to learn
}

void TestThrottleMails::mailsForARecipient_data()
{
    QTest::addColumn<bool>("resets");
    QTest::addColumn<QString>("email");
    for (const bool resets : {true, false}) {
        const char *what = resets ? "a reset for" : "a verification for";
        QTest::addRow("%s somebody", what) << resets << u"ada@example.org"_s;
        QTest::addRow("%s nobody", what) << resets << u"nobody@example.org"_s;
    }
}

// The answer is the same when there are no more mails: it would tell, and lock out.
void TestThrottleMails::mailsForARecipient()
{
    QFETCH(const bool, resets);
    QFETCH(const QString, email);
    Mails mail;
    mail.bench.add();
    const auto ask = [&](const QString &address, const QString &spelling) {
        return resets ? mail.bench.manager.forgotPasswordFor(spelling, from(address))
                      : mail.bench.manager.requestVerifyFor(spelling, from(address));
    };
    for (int i = 0; i < 4; ++i) // from everywhere
        VERIFY_OK(ask(u"198.51.100.%1"_s.arg(i), i % 2 == 0 ? email : email.toUpper()));
    QCOMPARE(mail.summary().size(), 2);
    VERIFY_OK(ask(home, u"eve@example.org"_s));
    QCOMPARE(mail.summary().size(), 3);
    mail.bench.clock.advance(10s);
    VERIFY_OK(ask(home, email));
    VERIFY_OK(ask(home, email));
    QCOMPARE(mail.summary().size(), 4);
}

// Who asks for verifications until there are no more does not keep a user from a reset.
void TestThrottleMails::kindsOfMailsAreApart()
{
    Mails mail;
    mail.bench.add();
    for (int i = 0; i < 5; ++i)
        VERIFY_OK(mail.bench.manager.requestVerifyFor(u"ada@example.org"_s, from(elsewhere)));
    VERIFY_OK(mail.bench.manager.forgotPasswordFor(u"ada@example.org"_s, from(home)));
    QCOMPARE(mail.summary(),
             (QStringList{u"reset_requested ada@example.org queued"_s, u"verify_requested ada@example.org queued"_s,
                          u"verify_requested ada@example.org queued"_s}));
}

void TestThrottleMails::mailsForAnAddress()
{
    Mails mail;
    for (int i = 0; i < 5; ++i) {
        const QString email = u"user%1@example.org"_s.arg(i);
        VERIFY_OK(i % 2 == 0 ? mail.bench.manager.forgotPasswordFor(email, from(home))
                             : mail.bench.manager.requestVerifyFor(email, from(home)));
    }
    const auto refused = mail.bench.manager.forgotPasswordFor(u"another@example.org"_s, from(home));
    COMPARE_ERROR(refused, Error::TooManyAttempts);
    QVERIFY(refused.error().retryAfter == 10s);
    COMPARE_ERROR(mail.bench.manager.requestVerifyFor(u"another@example.org"_s, from(home)), Error::TooManyAttempts);
    VERIFY_OK(mail.bench.manager.forgotPasswordFor(u"another@example.org"_s, from(elsewhere)));
    QCOMPARE(mail.summary().size(), 6);
}

void TestThrottleMails::newAddresses()
{
    Mails mail([](UserManagerSettings &settings) { settings.confirmEmailChange = true; });
    const User ada = mail.bench.add();
    const auto change = [&](const QString &email) {
        UserUpdate update;
        update.email = email;
        const auto updated = mail.bench.manager.update(update, ada, from(home));
        return updated && updated->email != ada.email ? QByteArray("changed") : outcome(updated);
    };
    for (int i = 0; i < 4; ++i)
        QCOMPARE(change(u"new@example.org"_s), ok);
    QCOMPARE(mail.summary(), (QStringList{u"confirm_new_email new@example.org queued"_s,
                                          u"confirm_new_email new@example.org queued"_s}));
    QCOMPARE(change(u"other@example.org"_s), ok);
    QCOMPARE(change(u"another@example.org"_s), tooMany);
    QCOMPARE(change(ada.email), ok); // nothing is mailed for it
    QCOMPARE(mail.summary().size(), 3);
}

QTEST_GUILESS_MAIN(TestThrottleMails)
#include "tst_throttlemails.moc"
