// SPDX-License-Identifier: MIT
#include "support/outboxbench.h"
#include "support/results.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Notice::Kind;

namespace {

const QString ada = u"ada@example.org"_s;
const QString eve = u"eve@example.org"_s;

Notice request(Kind kind, const QString &recipient)
{
    Notice notice;
    notice.kind = kind;
    notice.recipient = recipient;
    notice.context.languages = {u"fr"_s};
    return notice;
}

RequestContext from(const QString &address, const QString &userAgent = u"curl/8.5"_s)
{
    RequestContext context;
    context.clientAddress = address;
    context.userAgent = userAgent;
    return context;
}

} // namespace

class TestUserManagerNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void writesDownWhatIsToBeTold();
    void theOldAddressIsTold();
    void changeAndNoticeAreOne();
    void requestsAreTheSameForEveryAddress();
    void requestsOfNobodyComeToNothing_data();
    void requestsOfNobodyComeToNothing();
    void requestsBecomeMails_data();
    void requestsBecomeMails();
    void noticesWithATokenAreCheckedAgain_data();
    void noticesWithATokenAreCheckedAgain();
    void theTokenIsFreshAfterALongTime();
    void otherNoticesStayAsTheyAre();
    void aDatabaseThatIsAwayIsAnError();
    void withoutAnOutboxSignalsComeAtOnce();
    void noticesOfChangesCanBeOff();
    void newPlaceIsTold();
    void newPlaceThatCannotBeTold();
};

void TestUserManagerNotices::writesDownWhatIsToBeTold()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const User user = bench.add();
    const RequestContext context{
            .clientAddress = {}, .userAgent = {}, .languages = {u"ja"_s}, .requestId = u"r-7"_s, .actingUser = {}};
    VERIFY_OK(bench.manager.requestVerify(user, context));
    VERIFY_OK(bench.manager.forgotPassword(user, context));
    QCOMPARE(bench.summary(),
             QStringList({u"reset_password ada@example.org queued"_s, u"verify_email ada@example.org queued"_s}));
    QCOMPARE(bench.entries()[0].notice.userId, user.id);
    QCOMPARE(bench.entries()[0].notice.context.languages, context.languages);
    QCOMPARE(bench.entries()[0].notice.context.requestId, u"r-7"_s);
    QCOMPARE(bench.log.take(), QStringList()); // there is no token yet
    User inactive = user;
    inactive.isActive = false;
    COMPARE_ERROR(bench.manager.forgotPassword(inactive), Error::UserInactive);
    COMPARE_ERROR(bench.manager.requestVerify(inactive), Error::UserInactive);
    QCOMPARE(bench.entries().size(), 2);
}

void TestUserManagerNotices::theOldAddressIsTold()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const User user = bench.add();
    UserUpdate update;
    update.email = u"new@example.org"_s;
    update.password = Secret("another password");
    VERIFY_OK(bench.manager.update(update, user));
    QCOMPARE(bench.summary(),
             QStringList({u"email_changed ada@example.org queued"_s, u"password_changed ada@example.org queued"_s}));
    for (const OutboxEntry &entry : bench.entries()) {
        if (entry.notice.kind == Kind::EmailChanged)
            QCOMPARE(entry.notice.details.value(u"new_email"_s), u"new@example.org"_s);
    }
    QCOMPARE(bench.log.take(), QStringList{u"updated new@example.org"_s});
    UserUpdate flags;
    flags.isVerified = true;
    VERIFY_OK(bench.manager.updateUnsafe(flags, user));
    QCOMPARE(bench.entries().size(), 2);
}

void TestUserManagerNotices::changeAndNoticeAreOne()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const User user = bench.add();
    const auto asked = bench.manager.completed(request(Kind::ResetRequested, ada));
    VERIFY_OK(asked);
    const QByteArray token = (*asked)->token.reveal().toByteArray();
    (void)bench.log.take();
    bench.db.file.refuse(u"INSERT"_s, u"gatehouse_outbox"_s);
    UserUpdate update;
    update.email = u"new@example.org"_s;
    QVERIFY(!bench.manager.update(update, user));
    QVERIFY(!bench.manager.resetPassword(token, Secret("another password")));
    QCOMPARE(*bench.db.users.get(user.id), user);
    QCOMPARE(bench.log.take(), QStringList());
    bench.db.file.refuseNoMore();
    VERIFY_OK(bench.manager.resetPassword(token, Secret("another password")));
    QCOMPARE(bench.summary(), QStringList{u"password_changed ada@example.org queued"_s});
}

// What the routes do for a stranger must not depend on who has an account: not even a look is taken.
void TestUserManagerNotices::requestsAreTheSameForEveryAddress()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    (void)bench.add();
    bench.users.failure = Error(Error::DatabaseUnavailable, u"users are not to be read"_s);
    for (const QString &address : {ada, u"nobody@example.org"_s}) {
        VERIFY_OK(bench.manager.forgotPasswordFor(address));
        VERIFY_OK(bench.manager.requestVerifyFor(address));
    }
    QCOMPARE(bench.summary(),
             QStringList({u"reset_requested ada@example.org queued"_s, u"reset_requested nobody@example.org queued"_s,
                          u"verify_requested ada@example.org queued"_s,
                          u"verify_requested nobody@example.org queued"_s}));
    for (const OutboxEntry &entry : bench.entries())
        QVERIFY(entry.notice.userId.isNull());
    QCOMPARE(bench.log.take(), QStringList());
    // Nobody can have such a one: nothing to remember.
    VERIFY_OK(bench.manager.forgotPasswordFor(QString(400, u'a') + u"@example.org"_s));
    QCOMPARE(bench.entries().size(), 4);
}

void TestUserManagerNotices::requestsOfNobodyComeToNothing_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("change"); // of the user; none: there is no user
    QTest::newRow("a reset for nobody") << Kind::ResetRequested << QString();
    QTest::newRow("a reset for an inactive user") << Kind::ResetRequested << u"is_active = FALSE"_s;
    QTest::newRow("a verification for nobody") << Kind::VerifyRequested << QString();
    QTest::newRow("a verification for an inactive user") << Kind::VerifyRequested << u"is_active = FALSE"_s;
    QTest::newRow("a verification for a verified user") << Kind::VerifyRequested << u"is_verified = TRUE"_s;
}

void TestUserManagerNotices::requestsOfNobodyComeToNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const Kind, kind);
    QFETCH(const QString, change);
    OutboxBench bench(database);
    (void)bench.add(change.isEmpty() ? u"bob@example.org"_s : ada);
    if (!change.isEmpty())
        bench.db.file.run(u"UPDATE \"user\" SET "_s + change);
    const auto notice = bench.manager.completed(request(kind, ada));
    VERIFY_OK(notice);
    QVERIFY(!notice->has_value());
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerNotices::requestsBecomeMails_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Kind>("becomes");
    QTest::addColumn<QString>("event");
    QTest::newRow("a reset") << Kind::ResetRequested << Kind::ResetPassword << u"password forgotten ada@example.org"_s;
    QTest::newRow("a verification") << Kind::VerifyRequested << Kind::VerifyEmail
                                    << u"verification requested ada@example.org"_s;
}

void TestUserManagerNotices::requestsBecomeMails()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const Kind, kind);
    QFETCH(const Kind, becomes);
    QFETCH(const QString, event);
    OutboxBench bench(database);
    const User user = bench.add();
    const auto notice = bench.manager.completed(request(kind, u"ADA@example.org"_s));
    VERIFY_OK(notice);
    QVERIFY(notice->has_value());
    QCOMPARE((*notice)->kind, becomes);
    QCOMPARE((*notice)->recipient, ada); // the address that is known, not the one that was typed
    QCOMPARE((*notice)->userId, user.id);
    QCOMPARE((*notice)->context.languages, QStringList{u"fr"_s});
    QCOMPARE(bench.log.take(), QStringList{event});
    QCOMPARE(bench.log.context().languages, QStringList{u"fr"_s});
    QCOMPARE(bench.log.token(), (*notice)->token.reveal().toByteArray());
    if (becomes == Kind::VerifyEmail)
        VERIFY_OK(bench.manager.verify(bench.log.token()));
    else
        VERIFY_OK(bench.manager.resetPassword(bench.log.token(), Secret("another password")));
}

void TestUserManagerNotices::noticesWithATokenAreCheckedAgain_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("a reset") << Kind::ResetPassword << QString() << true;
    QTest::newRow("a reset, then deactivated") << Kind::ResetPassword << u"is_active = FALSE"_s << false;
    QTest::newRow("a reset, then another address") << Kind::ResetPassword << u"email = 'x@example.org'"_s << false;
    QTest::newRow("a verification") << Kind::VerifyEmail << QString() << true;
    QTest::newRow("a verification, then verified") << Kind::VerifyEmail << u"is_verified = TRUE"_s << false;
    QTest::newRow("a verification, then another address") << Kind::VerifyEmail << u"email = 'x@example.org'"_s << false;
}

void TestUserManagerNotices::noticesWithATokenAreCheckedAgain()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const Kind, kind);
    QFETCH(const QString, change);
    QFETCH(const bool, isTold);
    OutboxBench bench(database);
    const User user = bench.add();
    VERIFY_OK(kind == Kind::VerifyEmail ? bench.manager.requestVerify(user) : bench.manager.forgotPassword(user));
    if (!change.isEmpty())
        bench.db.file.run(u"UPDATE \"user\" SET "_s + change);
    const auto notice = bench.manager.completed(bench.entries()[0].notice);
    VERIFY_OK(notice);
    QCOMPARE(notice->has_value(), isTold);
    QCOMPARE(bench.log.take().size(), isTold ? 1 : 0);
}

void TestUserManagerNotices::theTokenIsFreshAfterALongTime()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const User user = bench.add();
    VERIFY_OK(bench.manager.forgotPassword(user));
    bench.clock.advance(48h); // the mail server was away, and a token is good for one hour
    const auto notice = bench.manager.completed(bench.entries()[0].notice);
    VERIFY_OK(notice);
    VERIFY_OK(bench.manager.resetPassword((*notice)->token.reveal(), Secret("another password")));
}

void TestUserManagerNotices::otherNoticesStayAsTheyAre()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const auto notice = bench.manager.completed(request(Kind::PasswordChanged, ada)); // its user may be gone
    VERIFY_OK(notice);
    QCOMPARE((*notice)->recipient, ada);
    QVERIFY((*notice)->token.isEmpty());
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerNotices::aDatabaseThatIsAwayIsAnError()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    bench.users.failure = Error(Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.completed(request(Kind::ResetRequested, ada)), Error::DatabaseUnavailable);
}

void TestUserManagerNotices::withoutAnOutboxSignalsComeAtOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    (void)bench.add();
    VERIFY_OK(bench.manager.forgotPasswordFor(ada));
    VERIFY_OK(bench.manager.requestVerifyFor(ada));
    VERIFY_OK(bench.manager.forgotPasswordFor(u"nobody@example.org"_s));
    VERIFY_OK(bench.manager.requestVerifyFor(u"nobody@example.org"_s));
    QCOMPARE(bench.log.take(),
             QStringList({u"password forgotten ada@example.org"_s, u"verification requested ada@example.org"_s}));
    bench.db.file.run(u"UPDATE \"user\" SET is_verified = TRUE"_s);
    VERIFY_OK(bench.manager.requestVerifyFor(ada));
    bench.db.file.run(u"UPDATE \"user\" SET is_active = FALSE"_s);
    VERIFY_OK(bench.manager.forgotPasswordFor(ada));
    QCOMPARE(bench.log.take(), QStringList());
    bench.users.failure = Error(Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.forgotPasswordFor(ada), Error::DatabaseUnavailable);
}

void TestUserManagerNotices::noticesOfChangesCanBeOff()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, [](UserManagerSettings &settings) { settings.notifyChanges = false; });
    const User user = bench.add();
    VERIFY_OK(bench.manager.forgotPassword(user));
    const QByteArray token = tokenOf(completedNotice(bench, Kind::ResetPassword));
    VERIFY_OK(bench.manager.resetPassword(token, Secret("another password")));
    UserUpdate update;
    update.password = Secret("yet another password");
    update.email = eve;
    VERIFY_OK(bench.manager.update(update, bench.stored(user)));
    QCOMPARE(bench.summary(), QStringList{u"reset_password ada@example.org queued"_s});
}

void TestUserManagerNotices::newPlaceIsTold()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    UserManagerSettings settings = bench.manager.settings();
    settings.knownPlaces = &bench.places;
    UserManager manager(bench.users, &bench.db.tokens, settings);
    const User user = bench.add();
    bench.manager.notePlaceOfLogin(user, from(u"192.0.2.1"_s)); // off: nothing is kept
    QCOMPARE(bench.db.count(u"gatehouse_known_places"_s), 0);
    manager.notePlaceOfLogin(user, from(u"192.0.2.1"_s)); // the first
    manager.notePlaceOfLogin(user, from(u"192.0.2.200"_s, u"curl/8.6"_s));
    QCOMPARE(bench.summary(), QStringList());
    manager.notePlaceOfLogin(user, from(u"198.51.100.7"_s));
    manager.notePlaceOfLogin(user, from(u"198.51.100.7"_s));
    QCOMPARE(bench.summary(), QStringList{u"new_login ada@example.org queued"_s});
    const QMap<QString, QString> details = bench.entries().constFirst().notice.details;
    QCOMPARE(details, (QMap<QString, QString>{{u"client_address"_s, u"198.51.100.7"_s},
                                              {u"user_agent"_s, u"curl/8.5"_s},
                                              {u"time"_s, u"2026-11-20T16:03:23Z"_s}}));
    manager.notePlaceOfLogin(user, from(u"192.0.2.1"_s, u"python/3"_s)); // another program
    QCOMPARE(bench.summary().size(), 2);
    manager.notePlaceOfLogin(bench.add(eve), from(u"203.0.113.1"_s)); // another's first
    QCOMPARE(bench.summary().size(), 2);
    // No address lies in the table.
    for (const QVariant &place : bench.db.file.rows(u"SELECT place FROM gatehouse_known_places"_s))
        QCOMPARE(place.toString().size(), 43);
}

void TestUserManagerNotices::newPlaceThatCannotBeTold()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    UserManagerSettings settings = bench.manager.settings();
    settings.knownPlaces = &bench.places;
    UserManager manager(bench.users, &bench.db.tokens, settings);
    const User user = bench.add();
    manager.notePlaceOfLogin(user, from(u"192.0.2.1"_s));
    bench.db.file.refuse(u"INSERT"_s, u"gatehouse_outbox"_s);
    manager.notePlaceOfLogin(user, from(u"198.51.100.7"_s));
    bench.db.file.refuseNoMore();
    QCOMPARE(bench.db.count(u"gatehouse_known_places"_s), 1); // so the next login there tells
    manager.notePlaceOfLogin(user, from(u"198.51.100.7"_s));
    QCOMPARE(bench.summary(), QStringList{u"new_login ada@example.org queued"_s});
}

QTEST_GUILESS_MAIN(TestUserManagerNotices)
#include "tst_usermanager_notices.moc"
