// SPDX-License-Identifier: MIT
// Changed, removed, and who is told.
#include "testusermanager.h"

using namespace UserManagerBench;

Q_DECLARE_METATYPE(UserUpdate)

void TestUserManager::updates_data()
{
    QTest::addColumn<UserUpdate>("update");
    QTest::addColumn<QByteArray>("safe"); // address, then active, superuser, verified
    QTest::addColumn<QByteArray>("unsafe");
    const auto row = [](const char *name, const auto &set, const char *safe, const char *unsafe) {
        UserUpdate update;
        set(update);
        QTest::newRow(name) << update << QByteArray(safe) << QByteArray(unsafe);
    };
    row(
            "nothing", [](UserUpdate &) {}, "ada@example.org A-V", "ada@example.org A-V");
    row(
            "flags",
            [](UserUpdate &u) {
                u.isActive = false;
                u.isSuperuser = true;
                u.isVerified = false;
            },
            "ada@example.org A-V", "ada@example.org -S-");
    row(
            "another address", [](UserUpdate &u) { u.email = u"new@Example.NET"_s; }, "new@example.net A--",
            "new@example.net A--");
    row(
            "another address that counts as proven",
            [](UserUpdate &u) {
                u.email = u"new@example.net"_s;
                u.isVerified = true;
            },
            "new@example.net A--", "new@example.net A-V");
    row(
            "the same address", [](UserUpdate &u) { u.email = u"ada@example.org"_s; }, "ada@example.org A-V",
            "ada@example.org A-V");
    row(
            "the same after normalisation", [](UserUpdate &u) { u.email = u" ada@EXAMPLE.org"_s; },
            "ada@example.org A-V", "ada@example.org A-V");
}

void TestUserManager::updates()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserUpdate, update);
    const auto stored = [](Bench &bench, bool safe, const UserUpdate &change) {
        User user = newUser(u"ada@example.org"_s);
        user.isVerified = true;
        user = bench.db.add(user);
        const auto updated = safe ? bench.manager.update(change, user) : bench.manager.updateUnsafe(change, user);
        if (!updated || *updated != *bench.db.users.get(user.id) || updated->hashedPassword != user.hashedPassword)
            return outcome(updated) + " but not stored so";
        return updated->email.toUtf8() + ' ' + (updated->isActive ? 'A' : '-') + (updated->isSuperuser ? 'S' : '-') +
               (updated->isVerified ? 'V' : '-');
    };
    for (const bool safe : {true, false}) {
        Bench bench(database);
        QTEST(stored(bench, safe, update), safe ? "safe" : "unsafe");
        QCOMPARE(bench.log.take().join(u','),
                 u"updated "_s + bench.db.file.value(u"SELECT email FROM \"user\""_s).toString());
    }
}

void TestUserManager::refusesToUpdate_data()
{
    QTest::addColumn<UserUpdate>("update");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const auto &set, const char *expected) {
        UserUpdate update;
        set(update);
        QTest::newRow(name) << update << QByteArray(expected);
    };
    const auto password = [](const QString &text) {
        return Secret::fromString(text);
    };
    row(
            "a short password", [&](UserUpdate &u) { u.password = password(u"short"_s); }, "InvalidPassword");
    row(
            "an empty password", [&](UserUpdate &u) { u.password = Secret(); }, "InvalidPassword");
    row(
            "no address", [](UserUpdate &u) { u.email = u""_s; }, "InvalidEmail");
    row(
            "a taken address", [](UserUpdate &u) { u.email = u"Bob@example.org"_s; }, "UserAlreadyExists");
    row(
            "one's own in another case, as FastAPI Users", [](UserUpdate &u) { u.email = u"ADA@example.org"_s; },
            "UserAlreadyExists");
    row(
            "an unknown field", [](UserUpdate &u) { u.fields.insert(u"shoesize"_s, 38); }, "InvalidField");
    row(
            "a field of nobody's", [](UserUpdate &u) { u.fields.insert(u"score"_s, 38); }, "InvalidField");
    row(
            "a required field to null", [](UserUpdate &u) { u.fields.insert(u"nickname"_s, QVariant()); },
            "InvalidField");
    row(
            "one bad among good",
            [&](UserUpdate &u) {
                u.password = password(u"a good one"_s);
                u.isActive = false;
                u.email = u"x"_s;
            },
            "InvalidEmail");
}

void TestUserManager::refusesToUpdate()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserUpdate, update);
    Bench bench(database, ownFields);
    bench.db.add(u"bob@example.org"_s);
    const User ada = bench.db.add(u"ada@example.org"_s);
    QTEST(outcome(bench.manager.updateUnsafe(update, ada)), "expected");
    QCOMPARE(*bench.db.users.get(ada.id), ada);
    QCOMPARE(bench.log.take(), QStringList());
    COMPARE_ERROR(bench.manager.updateUnsafe({}, newUser(u"gone@example.org"_s, {}, database.unknownId())),
                  Error::UserNotExists);
}

void TestUserManager::anotherAddressMustBeProvenAgain()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    User user = newUser(u"ada@example.org"_s);
    user.isVerified = true;
    const User ada = bench.db.add(user);
    UserUpdate update;
    update.email = u"new@example.org"_s;
    update.password = Secret("a new password");
    const auto updated = bench.manager.update(update, ada);
    VERIFY_OK(updated);
    QVERIFY(!updated->isVerified);
    QVERIFY(updated->hashedPassword != ada.hashedPassword);
    COMPARE_ERROR(bench.manager.authenticate(u"ada@example.org"_s, *update.password), Error::BadCredentials);
    VERIFY_OK(bench.manager.authenticate(u"new@example.org"_s, *update.password));
}

void TestUserManager::anUpdateOfNothingIsAnUpdate()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    QCOMPARE(*bench.manager.update({}, ada), ada);
    QCOMPARE(bench.log.take(), QStringList{u"updated ada@example.org"_s});
}

void TestUserManager::aHookMayRefuseAPassword()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const auto created = bench.manager.create(newcomer(u"refused@example.org"_s));
    COMPARE_ERROR(created, Error::InvalidPassword);
    QCOMPARE(created.error().reason, u"Not this one."_s);
    const User user = bench.db.add(u"refused@example.org"_s);
    UserUpdate update;
    update.password = Secret("a good password");
    COMPARE_ERROR(bench.manager.update(update, user), Error::InvalidPassword);
    QCOMPARE(bench.manager.askedFor, user);
    update.password.reset();
    VERIFY_OK(bench.manager.update(update, user));
}

void TestUserManager::removesUnlessAHookRefuses()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    User admin = newUser(u"admin@example.org"_s);
    admin.isSuperuser = true;
    admin = bench.db.add(admin);
    const User ada = bench.db.add(u"ada@example.org"_s);
    RequestContext context;
    context.requestId = u"request 7"_s;
    const auto refused = bench.manager.remove(admin, context);
    COMPARE_ERROR(refused, Error::Refused);
    QCOMPARE(refused.error().reason, u"The last administrator stays."_s);
    QCOMPARE(bench.manager.deletionContext.requestId, u"request 7"_s);
    QCOMPARE(*bench.db.users.get(admin.id), admin);
    QCOMPARE(bench.log.take(), QStringList());

    VERIFY_OK(bench.manager.remove(ada, context));
    COMPARE_ERROR(bench.manager.get(ada.id), Error::UserNotExists);
    QCOMPARE(bench.log.take(), QStringList{u"deleted ada@example.org"_s});
    COMPARE_ERROR(bench.manager.remove(ada), Error::UserNotExists);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManager::speaksAfterTheCommitInTheCallersThread()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    QStringList seen; // through another connection, while the signal is being handled
    const auto look = [&] {
        TestFile &file = bench.db.file;
        seen << file.value(u"SELECT count(*) || ' ' || coalesce(max(email), '') || ' ' || "
                           "coalesce(max(CASE WHEN is_verified THEN '1' ELSE '0' END), '') FROM \"user\""_s)
                        .toString();
    };
    QObject receiver;
    connect(&bench.manager, &UserManager::userRegistered, &receiver, look, Qt::DirectConnection);
    connect(&bench.manager, &UserManager::userUpdated, &receiver, look, Qt::DirectConnection);
    connect(&bench.manager, &UserManager::userVerified, &receiver, look, Qt::DirectConnection);
    connect(&bench.manager, &UserManager::userDeleted, &receiver, look, Qt::DirectConnection);
    RequestContext context;
    context.clientAddress = u"192.0.2.7"_s;
    QThread *caller = nullptr;
    QByteArray outcomes;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        caller = QThread::currentThread();
        const auto created = bench.manager.create(newcomer(), context);
        outcomes += outcome(created);
        UserUpdate update;
        update.email = u"new@example.org"_s;
        const auto updated = bench.manager.update(update, *created, context);
        outcomes += outcome(updated) + outcome(bench.manager.requestVerify(*updated, context));
        outcomes += outcome(bench.manager.verify(bench.log.token(), context));
        outcomes += outcome(bench.manager.remove(*updated, context));
    }));
    thread->start();
    thread->wait();
    QCOMPARE(outcomes, QByteArray("OkOkOkOkOk"));
    QCOMPARE(seen,
             QStringList({u"1 ada@example.org 0"_s, u"1 new@example.org 0"_s, u"1 new@example.org 1"_s, u"0  "_s}));
    QCOMPARE(bench.log.thread(), caller);
    QCOMPARE(bench.log.context().clientAddress, u"192.0.2.7"_s);
    QCOMPARE(bench.log.take(), QStringList({u"registered ada@example.org"_s, u"updated new@example.org"_s,
                                            u"verification requested new@example.org"_s, u"verified new@example.org"_s,
                                            u"deleted new@example.org"_s}));
}

void TestUserManager::saysNothingWhenNothingHappened()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    bench.users.failure = Error(Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.create(newcomer(u"new@example.org"_s)), Error::DatabaseUnavailable);
    UserUpdate update;
    update.email = u"new@example.org"_s;
    COMPARE_ERROR(bench.manager.update(update, ada), Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.remove(ada), Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.authenticate(u"ada@example.org"_s, Secret("x")), Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.find({}), Error::DatabaseUnavailable);
    QCOMPARE(bench.log.take(), QStringList());
}
