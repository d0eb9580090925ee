// SPDX-License-Identifier: MIT
// Creating, changing, removing: FastAPI Users' BaseUserManager, error by error. Fields, logins, proofs and OAuth have
// suites of their own.
#include "support/results.h"
#include "support/testmanager.h"

using namespace Auth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(UserCreate)
Q_DECLARE_METATYPE(UserUpdate)

namespace {

const UserFields ownFields{
        {.name = u"nickname"_s, .type = UserField::Type::String, .length = 10, .required = true},
        {.name = u"score"_s, .type = UserField::Type::Integer, .writable = UserField::Writable::Nobody}};

UserCreate newcomer(const QString &email = u"ada@example.org"_s, const QString &password = u"correct horse"_s)
{
    return {.email = email, .password = Secret::fromString(password), .fields = {}};
}

//! Refuses what it is told to, and remembers what it was asked.
class StrictManager : public UserManager
{
public:
    using UserManager::UserManager;

    Result<void> validatePassword(const Secret &password, const User &user) const override
    {
        askedFor = user;
        if (user.email.contains(u"refused"_s))
            return failure({Error::InvalidPassword, u"Not this one."_s});
        return UserManager::validatePassword(password, user);
    }
    Result<void> beforeDelete(const User &user, const RequestContext &context) override
    {
        deletionContext = context;
        return user.isSuperuser ? failure({Error::Refused, u"The last administrator stays."_s}) : Result<void>();
    }

    mutable User askedFor;
    RequestContext deletionContext;
};

struct Bench
{
    explicit Bench(const DatabaseKind &database, const UserFields &fields = {})
        : db(database, fields),
          users(db.users),
          manager(users, &db.tokens, TestManager::settings(db.schema, clock)),
          log(manager)
    {}

    FixedClock clock;
    TestDatabase db;
    ForwardingUserDatabase users;
    StrictManager manager;
    EventLog log;
};

} // namespace

class TestUserManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void createsWithTheFlagsOfANewcomer();
    void createsUnsafeWithTheFlagsGiven();
    void storesTheNormalFormOfTheAddress();
    void refusesToCreate_data();
    void refusesToCreate();
    void doesNotHashForAnAddressThatIsTaken();
    void theIndexDecidesBetweenTwoAtOnce();
    void updates_data();
    void updates();
    void refusesToUpdate_data();
    void refusesToUpdate();
    void anotherAddressMustBeProvenAgain();
    void anUpdateOfNothingIsAnUpdate();
    void aHookMayRefuseAPassword();
    void removesUnlessAHookRefuses();
    void speaksAfterTheCommitInTheCallersThread();
    void saysNothingWhenNothingHappened();
    void parsesIds_data();
    void parsesIds();
};

void TestUserManager::createsWithTheFlagsOfANewcomer()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    UserCreate user = newcomer();
    user.isActive = false; // whatever a stranger claims
    user.isSuperuser = true;
    user.isVerified = true;
    const auto created = bench.manager.create(user);
    VERIFY_OK(created);
    QVERIFY(created->isActive && !created->isSuperuser && !created->isVerified);
    QVERIFY(created->hashedPassword.startsWith(u"$argon2id$v=19$m=8,t=1,p=1$"_s));
    QVERIFY(!created->hashedPassword.contains(u"horse"_s));
    QCOMPARE(*bench.manager.get(created->id), *created);
    QCOMPARE(*bench.manager.getByEmail(u"ADA@example.org"_s), *created);
    QCOMPARE(bench.log.take(), QStringList{u"registered ada@example.org"_s});
}

void TestUserManager::createsUnsafeWithTheFlagsGiven()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    UserCreate user = newcomer();
    user.isActive = false;
    user.isSuperuser = true;
    user.isVerified = true;
    const auto created = bench.manager.createUnsafe(user);
    VERIFY_OK(created);
    QVERIFY(!created->isActive && created->isSuperuser && created->isVerified);
    QCOMPARE(bench.log.take(), QStringList{u"registered ada@example.org"_s});
}

void TestUserManager::storesTheNormalFormOfTheAddress()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const auto created = bench.manager.create(newcomer(u"Ada.Lovelace@EXAMPLE.Org"_s));
    VERIFY_OK(created);
    QCOMPARE(created->email, u"Ada.Lovelace@example.org"_s);
}

void TestUserManager::refusesToCreate_data()
{
    QTest::addColumn<UserCreate>("user");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no password") << newcomer(u"new@example.org"_s, u""_s) << QByteArray("InvalidPassword");
    QTest::newRow("a short password") << newcomer(u"new@example.org"_s, u"1234567"_s) << QByteArray("InvalidPassword");
    QTest::newRow("no address") << newcomer(u""_s) << QByteArray("InvalidEmail");
    QTest::newRow("no address, but a word") << newcomer(u"ada"_s) << QByteArray("InvalidEmail");
    QTest::newRow("two addresses") << newcomer(u"new@example.org, eve@example.org"_s) << QByteArray("InvalidEmail");
    QTest::newRow("an address with a line break")
            << newcomer(u"new@example.org\r\nBcc: eve@example.org"_s) << QByteArray("InvalidEmail");
    QTest::newRow("the address is taken") << newcomer(u"taken@example.org"_s) << QByteArray("UserAlreadyExists");
    QTest::newRow("in another case") << newcomer(u"TAKEN@EXAMPLE.ORG"_s) << QByteArray("UserAlreadyExists");
    QTest::newRow("password before address") << newcomer(u"ada"_s, u"short"_s) << QByteArray("InvalidPassword");
    QTest::newRow("password before taken")
            << newcomer(u"taken@example.org"_s, u"short"_s) << QByteArray("InvalidPassword");
    UserCreate unknownField = newcomer(u"taken@example.org"_s);
    unknownField.fields = {{u"shoesize"_s, 38}};
    QTest::newRow("a field before taken") << unknownField << QByteArray("InvalidField");
}

void TestUserManager::refusesToCreate()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserCreate, user);
    Bench bench(database);
    bench.db.add(u"taken@example.org"_s);
    QTEST(outcome(bench.manager.createUnsafe(user)), "expected");
    QCOMPARE(bench.db.count(u"user"_s), 1);
    QCOMPARE(bench.log.take(), QStringList());
    if (user.fields.isEmpty())
        QTEST(outcome(bench.manager.create(user)), "expected");
}

void TestUserManager::doesNotHashForAnAddressThatIsTaken()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    bench.db.add(u"taken@example.org"_s);
    bool reached = false;
    bench.users.beforeCreate = [&] {
        reached = true;
    };
    COMPARE_ERROR(bench.manager.create(newcomer(u"taken@example.org"_s)), Error::UserAlreadyExists);
    QVERIFY(!reached);
}

void TestUserManager::theIndexDecidesBetweenTwoAtOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    bench.users.beforeCreate = [&] {
        bench.db.add(u"ADA@example.org"_s);
    }; // between looking and creating
    COMPARE_ERROR(bench.manager.create(newcomer()), Error::UserAlreadyExists);
    QCOMPARE(bench.log.take(), QStringList());

    const User bob = bench.db.add(u"bob@example.org"_s);
    bench.users.beforeUpdate = [&] {
        bench.db.add(u"eve@example.org"_s);
    };
    UserUpdate update;
    update.email = u"eve@example.org"_s;
    COMPARE_ERROR(bench.manager.update(update, bob), Error::UserAlreadyExists);
    QCOMPARE(bench.log.take(), QStringList());
}

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

void TestUserManager::parsesIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("uuid"); // the canonical form, or the error
    QTest::addColumn<QByteArray>("integer");
    const QByteArray none("InvalidId");
    const QByteArray canonical("3f0c9a52-6a6e-4a67-9d4c-3f1de1ab8a01");
    QTest::newRow("a UUID") << u"3f0c9a52-6a6e-4a67-9d4c-3f1de1ab8a01"_s << canonical << none;
    QTest::newRow("a UUID in upper case") << u"3F0C9A52-6A6E-4A67-9D4C-3F1DE1AB8A01"_s << canonical << none;
    QTest::newRow("a UUID without hyphens") << u"3f0c9a526a6e4a679d4c3f1de1ab8a01"_s << canonical << none;
    QTest::newRow("a UUID with braces") << u"{3f0c9a52-6a6e-4a67-9d4c-3f1de1ab8a01}"_s << canonical << none;
    QTest::newRow("a UUID as URN") << u"urn:uuid:3f0c9a52-6a6e-4a67-9d4c-3f1de1ab8a01"_s << canonical << none;
    QTest::newRow("a digit too few") << u"3f0c9a52-6a6e-4a67-9d4c-3f1de1ab8a0"_s << none << none;
    QTest::newRow("a letter that is no digit") << u"3f0c9a52-6a6e-4a67-9d4c-3f1de1ab8a0g"_s << none << none;
    QTest::newRow("a full-width digit") << u"3f0c9a52-6a6e-4a67-9d4c-3f1de1ab8a0\uff11"_s << none << none;
    QTest::newRow("a number") << u"42"_s << none << QByteArray("42");
    QTest::newRow("a number with zeros in front") << u"0042"_s << none << QByteArray("42");
    QTest::newRow("a number with a fraction") << u"42.0"_s << none << none;
    QTest::newRow("a number with an exponent") << u"1e3"_s << none << none;
    QTest::newRow("a number that is too large") << u"9223372036854775808"_s << none << none;
    QTest::newRow("hexadecimal") << u"0x10"_s << none << none;
    QTest::newRow("nothing") << u""_s << none << none;
    QTest::newRow("a word") << u"me"_s << none << none;
    QTest::newRow("a statement") << u"1 OR 1=1"_s << none << none;
}

void TestUserManager::parsesIds()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, text);
    Bench bench(database);
    const auto id = bench.manager.parseId(text);
    QTEST(id ? id->toString().toUtf8() : outcome(id), database.ids == DatabaseKind::Ids::Integer ? "integer" : "uuid");
}

QTEST_GUILESS_MAIN(TestUserManager)
#include "tst_usermanager.moc"
