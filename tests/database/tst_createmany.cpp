// SPDX-License-Identifier: MIT
#include "support/anydatabase.h"
#include "support/results.h"

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

QList<User> manyUsers(int count)
{
    QList<User> users;
    for (int i = 0; i < count; ++i)
        users << newUser(u"user%1@example.org"_s.arg((i * 7919) % count));
    return users;
}

//! `stored`, or the name of the error, of each.
QByteArrayList outcomes(const Result<QList<std::optional<Error>>> &result)
{
    QByteArrayList names;
    for (const auto &outcome : result.value_or(QList<std::optional<Error>>()))
        names << (outcome ? QByteArray(Error::name(outcome->code)) : QByteArrayLiteral("stored"));
    return names;
}

} // namespace

class TestCreateMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { AnyDatabase::addRows(); }
    void storesAll();
    void keepsEverything();
    void keepsGivenIds();
    void leavesOutWhoIsThere();
    void theFirstOfTwoWins();
    void unknownFieldStoresNobody();
    void goesWithItsTransaction();
};

void TestCreateMany::storesAll()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase data(database);
    const int count = 2500; // more than any statement takes, and a rest
    const auto stored = data.users.createMany(manyUsers(count));
    VERIFY_OK(stored);
    QCOMPARE(outcomes(stored), QByteArrayList(count, "stored"));
    QCOMPARE(data.count(u"user"_s), count);
    VERIFY_OK(data.users.getByEmail(u"USER1234@example.org"_s));
    VERIFY_OK(data.users.createMany({}));
}

void TestCreateMany::keepsEverything()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase data(database, {{.name = u"first_name"_s}, {.name = u"age"_s, .type = UserField::Type::Integer}});
    User user = newUser(u"Ada@example.org"_s, u"$argon2id$hash"_s);
    user.isActive = false;
    user.isSuperuser = true;
    user.isVerified = true;
    user.fields = {{u"first_name"_s, u""_s}, {u"age"_s, 36}};
    User other = newUser(u"bob@example.org"_s);
    VERIFY_OK(data.users.createMany({user, other}));
    auto stored = data.users.getByEmail(user.email);
    VERIFY_OK(stored);
    QVERIFY(!stored->id.isNull());
    stored->id = {};
    stored->fields[u"age"_s] = stored->fields.value(u"age"_s).toInt();
    QCOMPARE(stored->fields, user.fields);
    QCOMPARE(*stored, user);
    const auto second = data.users.getByEmail(other.email);
    VERIFY_OK(second);
    QCOMPARE(second->fields, (QVariantMap{{u"first_name"_s, QVariant()}, {u"age"_s, QVariant()}}));
    QVERIFY(second->isActive && !second->isSuperuser && !second->isVerified);
}

void TestCreateMany::keepsGivenIds()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase data(database);
    const UserId id = database.unknownId();
    VERIFY_OK(data.users.createMany({newUser(u"ada@example.org"_s, u"hash"_s, id), newUser(u"bob@example.org"_s)}));
    const auto stored = data.users.get(id);
    VERIFY_OK(stored);
    QCOMPARE(stored->email, u"ada@example.org"_s);
    // Nor does an id that was given stand in the way of those that the database makes.
    VERIFY_OK(data.users.create(newUser(u"eve@example.org"_s)));
}

void TestCreateMany::leavesOutWhoIsThere()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase data(database);
    const User ada = data.add(u"ada@example.org"_s);
    QList<User> users = manyUsers(1200);
    users[17] = newUser(u"ADA@example.org"_s);
    users[900] = newUser(u"new@example.org"_s, u"hash"_s, ada.id);
    const auto stored = data.users.createMany(users);
    VERIFY_OK(stored);
    QByteArrayList expected(users.size(), "stored");
    expected[17] = "UserAlreadyExists";
    expected[900] = "Conflict";
    QCOMPARE(outcomes(stored), expected);
    QCOMPARE(data.count(u"user"_s), users.size() - 1);
    QCOMPARE(*data.users.get(ada.id), ada);
}

void TestCreateMany::theFirstOfTwoWins()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase data(database);
    const auto stored =
            data.users.createMany({newUser(u"zoe@example.org"_s), newUser(u"Ada@example.org"_s, u"first"_s),
                                   newUser(u"bob@example.org"_s), newUser(u"ada@example.org"_s, u"second"_s)});
    QCOMPARE(outcomes(stored), (QByteArrayList{"stored", "stored", "stored", "UserAlreadyExists"}));
    QCOMPARE(data.users.getByEmail(u"ada@example.org"_s)->hashedPassword, u"first"_s);
}

void TestCreateMany::unknownFieldStoresNobody()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase data(database);
    User user = newUser(u"eve@example.org"_s);
    user.fields = {{u"is_superuser"_s, true}};
    COMPARE_ERROR(data.users.createMany({newUser(u"ada@example.org"_s), user}), Error::InvalidField);
    QCOMPARE(data.count(u"user"_s), 0);
}

void TestCreateMany::goesWithItsTransaction()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase data(database);
    data.add(u"user3@example.org"_s);
    const auto done = data.users.transaction([&]() -> Result<void> {
        const auto stored = data.users.createMany(manyUsers(300));
        if (outcomes(stored).count("stored") != 299)
            return failure({Error::Internal, u"not all went in"_s});
        return failure({Error::Refused, u"as the test wants it"_s});
    });
    COMPARE_ERROR(done, Error::Refused);
    QCOMPARE(data.count(u"user"_s), 1);
}

QTEST_GUILESS_MAIN(TestCreateMany)
#include "tst_createmany.moc"
