// SPDX-License-Identifier: MIT
// What every UserDatabase holds to: those of SQL, and the one in memory.
#include "support/anydatabase.h"
#include "support/newaccount.h"
#include "support/results.h"

using namespace Auth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(UserChanges)

namespace {

const UserFields ownFields{{.name = u"nickname"_s, .type = UserField::Type::String},
                           {.name = u"age"_s, .type = UserField::Type::Integer},
                           {.name = u"height"_s, .type = UserField::Type::Real},
                           {.name = u"newsletter"_s, .type = UserField::Type::Boolean},
                           {.name = u"order"_s, .type = UserField::Type::String}}; // a word of SQL

} // namespace

class TestUserDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();

    void storesWhatItIsGiven();
    void makesAnIdUnlessThereIsOne();
    void findsNobody();
    void findsAddresses_data();
    void findsAddresses();
    void refusesTakenAddresses_data();
    void refusesTakenAddresses();
    void aTakenIdIsNoTakenAddress();
    void keepsTextsAsTheyAre_data();
    void keepsTextsAsTheyAre();
    void aByteOrderMarkIsALetter();
    void changesOnlyWhatIsSet_data();
    void changesOnlyWhatIsSet();
    void comparesAndSets_data();
    void comparesAndSets();
    void refusesUnknownFields_data();
    void refusesUnknownFields();
    void removesEverythingOfTheUser();
};

void TestUserDatabase::initTestCase_data()
{
    AnyDatabase::addRows();
}

void TestUserDatabase::storesWhatItIsGiven()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database, ownFields);
    const QVariantMap fields{{u"nickname"_s, u"Countess"_s},
                             {u"age"_s, 36LL},
                             {u"height"_s, 1.65},
                             {u"newsletter"_s, true},
                             {u"order"_s, u"first"_s}};
    for (const bool flag : {false, true}) {
        const User user{.id = {},
                        .email = flag ? u"Ada@example.org"_s : u"bob@example.org"_s,
                        .hashedPassword = u"$argon2id$whatever"_s,
                        .isActive = flag,
                        .isSuperuser = !flag,
                        .isVerified = flag,
                        .fields = fields};
        const auto created = db.users.create(user);
        VERIFY_OK(created);
        User expected = user;
        expected.id = created->id;
        QCOMPARE(*created, expected);
        QCOMPARE(db.users.get(created->id)->fields, expected.fields);
        QCOMPARE(*db.users.get(created->id), expected);
        QCOMPARE(*db.users.getByEmail(user.email), expected);
    }
    // What is not given is null, and reads back so.
    const User bare = db.add(u"bare@example.org"_s);
    QCOMPARE(bare.fields.size(), ownFields.size());
    QCOMPARE(*db.users.get(bare.id), bare);
    QVERIFY(bare.isActive && !bare.isSuperuser && !bare.isVerified);
    QVERIFY(!bare.fields.value(u"age"_s).isValid());
}

void TestUserDatabase::makesAnIdUnlessThereIsOne()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    QVERIFY(!ada.id.isNull());
    QVERIFY(ada.id != bob.id);
    QCOMPARE(outcome(db.schema.ids->parse(ada.id.toString())), QByteArray("Ok"));
    const User given = db.add(newUser(u"eve@example.org"_s, u"hash"_s, database.unknownId()));
    QCOMPARE(given.id, database.unknownId());
    QCOMPARE(db.users.get(database.unknownId())->email, u"eve@example.org"_s);
}

void TestUserDatabase::findsNobody()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    db.add(u"ada@example.org"_s);
    const UserId nobody = database.unknownId();
    COMPARE_ERROR(db.users.get(nobody), Error::UserNotExists);
    COMPARE_ERROR(db.users.get(UserId()), Error::UserNotExists);
    COMPARE_ERROR(db.users.getByEmail(u"eve@example.org"_s), Error::UserNotExists);
    COMPARE_ERROR(db.users.getByEmail(QString()), Error::UserNotExists);
    COMPARE_ERROR(db.users.getByOAuthAccount(u"google"_s, u"g-1"_s), Error::UserNotExists);
    COMPARE_ERROR(db.users.remove(nobody), Error::UserNotExists);
    UserChanges changes;
    COMPARE_ERROR(db.users.update(nobody, changes), Error::UserNotExists);
    changes.isActive = false;
    COMPARE_ERROR(db.users.update(nobody, changes), Error::UserNotExists);
    changes.whileEmail = u"ada@example.org"_s;
    COMPARE_ERROR(db.users.update(nobody, changes), Error::UserNotExists);
    VERIFY_OK(db.users.ping());
}

void TestUserDatabase::findsAddresses_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("found");
    QTest::newRow("as stored") << u"Ada.Lovelace@example.org"_s << true;
    QTest::newRow("lower case") << u"ada.lovelace@example.org"_s << true;
    QTest::newRow("upper case") << u"ADA.LOVELACE@EXAMPLE.ORG"_s << true;
    QTest::newRow("wildcards are letters") << u"Ada_Lovelace@example.org"_s << false;
    QTest::newRow("per cent is a letter") << u"%"_s << false;
    QTest::newRow("a blank in front") << u" ada.lovelace@example.org"_s << false;
    QTest::newRow("the beginning") << u"ada.lovelace@example"_s << false;
    QTest::newRow("a NUL ends nothing") << u"ada.lovelace@example.org"_s + QChar(u'\0') << false;
    QTest::newRow("nor with more behind it") << u"ada.lovelace@example.org"_s + QChar(u'\0') + u"x"_s << false;
    QTest::newRow("a condition that always holds") << u"' OR '1'='1"_s << false;
}

void TestUserDatabase::findsAddresses()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, asked);
    QFETCH(const bool, found);
    AnyDatabase db(database);
    const User ada = db.add(u"Ada.Lovelace@example.org"_s);
    db.add(u"bob@example.org"_s);
    const auto user = db.users.getByEmail(asked);
    QCOMPARE(outcome(user), QByteArray(found ? "Ok" : "UserNotExists"));
    if (found)
        QCOMPARE(*user, ada);
}

void TestUserDatabase::refusesTakenAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("the same") << u"Ada@example.org"_s;
    QTest::newRow("in another case") << u"aDA@example.org"_s;
}

void TestUserDatabase::refusesTakenAddresses()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, address);
    AnyDatabase db(database);
    const User ada = db.add(u"Ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    COMPARE_ERROR(db.users.create(newUser(address)), Error::UserAlreadyExists);
    UserChanges changes;
    changes.email = address;
    COMPARE_ERROR(db.users.update(bob.id, changes), Error::UserAlreadyExists);
    QCOMPARE(*db.users.get(bob.id), bob);
    QCOMPARE(db.count(u"user"_s), 2);
    // One's own address in another case is one's own.
    VERIFY_OK(db.users.update(ada.id, changes));
    QCOMPARE(db.users.get(ada.id)->email, address);
}

void TestUserDatabase::aTakenIdIsNoTakenAddress()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    COMPARE_ERROR(db.users.create(newUser(u"bob@example.org"_s, u"x"_s, ada.id)), Error::Conflict);
}

void TestUserDatabase::keepsTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty, not null") << u""_s;
    QTest::newRow("a single quote") << u"O'Hara"_s;
    QTest::newRow("double quotes") << u"\"quoted\""_s;
    QTest::newRow("backslashes") << u"\\' \\\\"_s;
    QTest::newRow("a statement") << u"x'); DROP TABLE \"user\"; --"_s;
    QTest::newRow("an assignment") << u"x', is_superuser = 1 WHERE '1' = '1"_s;
    QTest::newRow("placeholders") << u"? ?1 :name @x $y"_s;
    QTest::newRow("digits stay text") << u"007"_s;
    QTest::newRow("a number with an exponent") << u"1e3"_s;
    QTest::newRow("blanks at the ends") << u"  x \t\n"_s;
    QTest::newRow("beyond the basic plane") << u"\U0001F642 \u00e4 a\u0308 \u202e"_s;
    QTest::newRow("as long as the column") << QString(100, u'x');
}

void TestUserDatabase::keepsTextsAsTheyAre()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, text);
    AnyDatabase db(database, ownFields);
    db.add(u"witness@example.org"_s);
    User user = newUser(text + u"@example.org"_s, text);
    user.fields = {{u"nickname"_s, text}, {u"order"_s, text}};
    const User stored = db.add(user);
    const auto read = db.users.get(stored.id);
    VERIFY_OK(read);
    QCOMPARE(*read, stored);
    QCOMPARE(read->hashedPassword, text);
    QVERIFY(!read->fields.value(u"nickname"_s).isNull());
    QCOMPARE(read->fields.value(u"nickname"_s).toString(), text);
    QCOMPARE(db.users.getByEmail(user.email)->id, stored.id);

    OAuthAccount account = newAccount(stored.id, text, text);
    account.accessToken = text;
    account.refreshToken = text;
    VERIFY_OK(db.users.addOAuthAccount(account));
    QCOMPARE(db.users.getByOAuthAccount(text, text)->id, stored.id);
    account.id = db.users.oauthAccounts(stored.id, 10)->constFirst().id;
    QCOMPARE(db.users.oauthAccounts(stored.id, 10)->constFirst(), account);
    UserQuery superusers;
    superusers.isSuperuser = true;
    QCOMPARE(db.users.count(superusers, CountPrecision::Exact)->value, 0);
    QCOMPARE(db.count(u"user"_s), 2);
}

// Else an address has another spelling, which is counted apart by whoever counts attempts.
void TestUserDatabase::aByteOrderMarkIsALetter()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database, ownFields);
    User ada = newUser(u"ada@example.org"_s);
    ada.fields = {{u"nickname"_s, u"\ufeff\ufeffx"_s}, {u"order"_s, u"\ufffex"_s}};
    ada = db.add(ada);
    for (const QChar mark : {QChar(QChar::ByteOrderMark), QChar(QChar::ByteOrderSwapped)})
        COMPARE_ERROR(db.users.getByEmail(mark + ada.email), Error::UserNotExists);
    QCOMPARE(db.users.getByEmail(ada.email)->id, ada.id);
    // Qt's drivers for servers take the first for a mark when they read.
    using Engine = DatabaseKind::Engine;
    const bool isServer = database.engine == Engine::PostgreSql || database.engine == Engine::MariaDb;
    const QVariantMap read = db.users.get(ada.id)->fields;
    QCOMPARE(read.value(u"nickname"_s).toString(), isServer ? u"\ufeffx"_s : u"\ufeff\ufeffx"_s);
    // No character (Unicode, section 23.7), for which SQLite puts another; but its bytes are no other order.
    QCOMPARE(read.value(u"order"_s).toString(), database.engine == Engine::Sqlite ? u"\ufffdx"_s : u"\ufffex"_s);
}

void TestUserDatabase::changesOnlyWhatIsSet_data()
{
    QTest::addColumn<UserChanges>("changes");
    QTest::addColumn<User>("expected"); // but for the id
    const User before = newUser(u"ada@example.org"_s, u"hash"_s);
    const auto row = [&](const char *name, const auto &change, const auto &expect) {
        UserChanges changes;
        change(changes);
        User expected = before;
        expect(expected);
        QTest::newRow(name) << changes << expected;
    };
    row(
            "nothing", [](UserChanges &) {}, [](User &) {});
    row(
            "the address", [](UserChanges &c) { c.email = u"Ada@example.net"_s; },
            [](User &u) { u.email = u"Ada@example.net"_s; });
    row(
            "the hash", [](UserChanges &c) { c.hashedPassword = u"other"_s; },
            [](User &u) { u.hashedPassword = u"other"_s; });
    row(
            "inactive", [](UserChanges &c) { c.isActive = false; }, [](User &u) { u.isActive = false; });
    row(
            "superuser", [](UserChanges &c) { c.isSuperuser = true; }, [](User &u) { u.isSuperuser = true; });
    row(
            "verified", [](UserChanges &c) { c.isVerified = true; }, [](User &u) { u.isVerified = true; });
    row(
            "a field", [](UserChanges &c) { c.fields.insert(u"age"_s, 37LL); },
            [](User &u) { u.fields.insert(u"age"_s, 37LL); });
    row(
            "a field to null", [](UserChanges &c) { c.fields.insert(u"nickname"_s, QVariant()); },
            [](User &u) { u.fields.insert(u"nickname"_s, QVariant()); });
    row(
            "a field that is a word of SQL", [](UserChanges &c) { c.fields.insert(u"order"_s, u"\"x\""_s); },
            [](User &u) { u.fields.insert(u"order"_s, u"\"x\""_s); });
}

void TestUserDatabase::changesOnlyWhatIsSet()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserChanges, changes);
    QFETCH(User, expected);
    AnyDatabase db(database, ownFields);
    User user = newUser(u"ada@example.org"_s, u"hash"_s);
    user.fields.insert(u"nickname"_s, u"Countess"_s);
    const User before = db.add(user);
    const User witness = db.add(u"bob@example.org"_s);

    QVariantMap fields = before.fields;
    fields.insert(expected.fields);
    expected.fields = fields;
    expected.id = before.id;
    const auto updated = db.users.update(before.id, changes);
    VERIFY_OK(updated);
    QCOMPARE(*updated, expected);
    QCOMPARE(*db.users.get(before.id), expected);
    QCOMPARE(*db.users.get(witness.id), witness);
}

void TestUserDatabase::comparesAndSets_data()
{
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("expected");
    const QString any;
    QTest::newRow("the hash is the same") << u"hash"_s << any << QByteArray("Ok");
    QTest::newRow("the hash is another") << u"old hash"_s << any << QByteArray("Conflict");
    QTest::newRow("the hash in another case") << u"HASH"_s << any << QByteArray("Conflict");
    QTest::newRow("the address is the same") << any << u"ada@example.org"_s << QByteArray("Ok");
    QTest::newRow("the address is another") << any << u"eve@example.org"_s << QByteArray("Conflict");
    QTest::newRow("the address in another case") << any << u"Ada@example.org"_s << QByteArray("Conflict");
    QTest::newRow("both are the same") << u"hash"_s << u"ada@example.org"_s << QByteArray("Ok");
    QTest::newRow("one of both is another") << u"hash"_s << u"eve@example.org"_s << QByteArray("Conflict");
}

void TestUserDatabase::comparesAndSets()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, hash);
    QFETCH(const QString, address);
    QFETCH(const QByteArray, expected);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    UserChanges changes;
    changes.isVerified = true;
    if (!hash.isNull())
        changes.whileHashedPassword = hash;
    if (!address.isNull())
        changes.whileEmail = address;
    QCOMPARE(outcome(db.users.update(ada.id, changes)), expected);
    QCOMPARE(db.users.get(ada.id)->isVerified, expected == "Ok");
    changes.whileIsVerified = expected != "Ok"; // not any more
    COMPARE_ERROR(db.users.update(ada.id, changes), Error::Conflict);
}

void TestUserDatabase::refusesUnknownFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no column") << u"shoesize"_s;
    QTest::newRow("the hash by the back door") << u"hashed_password"_s;
    QTest::newRow("the id by the back door") << u"id"_s;
    QTest::newRow("more than a name") << u"nickname\" = 'x', \"is_superuser"_s;
    QTest::newRow("nothing") << u""_s;
}

void TestUserDatabase::refusesUnknownFields()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, name);
    AnyDatabase db(database, ownFields);
    const User ada = db.add(u"ada@example.org"_s);
    UserChanges changes;
    changes.fields = {{name, 1}};
    COMPARE_ERROR(db.users.update(ada.id, changes), Error::InvalidField);
    QCOMPARE(*db.users.get(ada.id), ada);
    User bob = newUser(u"bob@example.org"_s, u"hash"_s);
    bob.fields = changes.fields;
    COMPARE_ERROR(db.users.create(bob), Error::InvalidField);
    QCOMPARE(db.count(u"user"_s), 1);
}

void TestUserDatabase::removesEverythingOfTheUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    for (const User &user : {ada, bob}) {
        VERIFY_OK(db.users.addOAuthAccount(newAccount(user.id, u"google"_s, user.email)));
        VERIFY_OK(db.tokens.create({user.email.toLatin1(), user.id, {}}));
    }
    VERIFY_OK(db.users.remove(ada.id));
    COMPARE_ERROR(db.users.get(ada.id), Error::UserNotExists);
    COMPARE_ERROR(db.users.remove(ada.id), Error::UserNotExists);
    QCOMPARE(db.count(u"oauth_account"_s), 1);
    QCOMPARE(db.count(u"accesstoken"_s), 1);
    QCOMPARE(*db.users.getByOAuthAccount(u"google"_s, bob.email), bob);
    // The address is free again.
    VERIFY_OK(db.users.create(newUser(ada.email)));
}

QTEST_GUILESS_MAIN(TestUserDatabase)
#include "tst_userdatabase.moc"
