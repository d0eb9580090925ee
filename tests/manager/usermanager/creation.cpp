// SPDX-License-Identifier: MIT
// Who becomes a user, and by which id.
#include "testusermanager.h"

using namespace UserManagerBench;

Q_DECLARE_METATYPE(UserCreate)

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
