// SPDX-License-Identifier: MIT
// The small values that everything else is made of: secrets, ids, fields, users.
#include "core/secret.h"
#include "core/user.h"
#include "core/userfield.h"
#include "core/userid.h"
#include "support/results.h"

#include <QSet>

#include <limits>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
QString printed(const T &value)
{
    QString text;
    QDebug(&text).noquote() << value;
    return text.trimmed();
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsKeepTheirBytes_data();
    void secretsKeepTheirBytes();
    void secretsAreDeep();
    void secretsMove();
    void secretsCompare_data();
    void secretsCompare();
    void secretsAreNotPrinted();
    void uuids_data();
    void uuids();
    void newUuidsAreRandom();
    void uuidsFromTheDatabase_data();
    void uuidsFromTheDatabase();
    void integers_data();
    void integers();
    void integersInTheDatabase();
    void idsCompare();
    void fields_data();
    void fields();
    void fieldsSayTheirName();
    void usersAreNotPrinted();
    void usersCompareEverything();
};

// ---- Secret

void TestValues::secretsKeepTheirBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("text") << QByteArray("correct horse");
    QTest::newRow("a NUL inside") << QByteArray("a\0b", 3);
    QTest::newRow("nothing but NULs") << QByteArray(40, '\0');
    QTest::newRow("every byte") << [] {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all += static_cast<char>(byte);
        return all;
    }();
    QTest::newRow("many") << QByteArray(1'000'000, 'x');
}

void TestValues::secretsKeepTheirBytes()
{
    QFETCH(const QByteArray, bytes);
    const Secret secret{QByteArrayView(bytes)};
    QCOMPARE(secret.reveal().toByteArray(), bytes.isEmpty() ? QByteArray() : bytes);
    QCOMPARE(secret.size(), bytes.size());
    QCOMPARE(secret.isEmpty(), bytes.isEmpty());
    QVERIFY(secret == Secret(secret));
    QCOMPARE(Secret::fromString(u"pässwört 🙂"_s).reveal().toByteArray(), QByteArray("pässwört 🙂"));
    QVERIFY(Secret::fromString({}).isEmpty());
}

void TestValues::secretsAreDeep()
{
    QByteArray source = "first secret";
    Secret first{QByteArrayView(source)};
    source.fill('x');
    QCOMPARE(first.reveal().toByteArray(), QByteArray("first secret"));
    Secret copy = first;
    QVERIFY(copy.reveal().data() != first.reveal().data());
    first = Secret("second");
    QCOMPARE(copy.reveal().toByteArray(), QByteArray("first secret"));
    Secret &alias = copy;
    copy = alias; // itself
    QCOMPARE(copy.reveal().toByteArray(), QByteArray("first secret"));
    copy = Secret();
    QVERIFY(copy.isEmpty());
    copy = first;
    QCOMPARE(copy.reveal().toByteArray(), QByteArray("second"));
}

void TestValues::secretsMove()
{
    Secret first("first");
    Secret moved = std::move(first);
    QCOMPARE(moved.reveal().toByteArray(), QByteArray("first"));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): it is promised
    QVERIFY(first.reveal().isEmpty());
    QVERIFY(Secret(first).isEmpty());
    first = Secret("again");
    QCOMPARE(first.reveal().toByteArray(), QByteArray("again"));
    Secret &alias = moved;
    moved = std::move(alias);
    QCOMPARE(moved.reveal().toByteArray(), QByteArray("first"));
}

void TestValues::secretsCompare_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("the same") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("one is empty") << QByteArray() << QByteArray("a") << false;
    QTest::newRow("another first byte") << QByteArray("abc") << QByteArray("xbc") << false;
    QTest::newRow("another last byte") << QByteArray("abc") << QByteArray("abx") << false;
    QTest::newRow("another case") << QByteArray("abc") << QByteArray("ABC") << false;
    QTest::newRow("the beginning of the other") << QByteArray("ab") << QByteArray("abc") << false;
    QTest::newRow("the same up to a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
    QTest::newRow("a NUL more") << QByteArray("a") << QByteArray("a\0", 2) << false;
}

void TestValues::secretsCompare()
{
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QFETCH(const bool, equal);
    QCOMPARE(Secret{QByteArrayView(a)} == Secret{QByteArrayView(b)}, equal);
    QCOMPARE(Secret{QByteArrayView(b)} == Secret{QByteArrayView(a)}, equal);
    QCOMPARE(Secret{QByteArrayView(a)} != Secret{QByteArrayView(b)}, !equal);
}

void TestValues::secretsAreNotPrinted()
{
    QCOMPARE(printed(Secret("correct horse")), u"Secret(***)"_s);
    QCOMPARE(printed(Secret()), u"Secret(***)"_s); // not even whether there is one
    QCOMPARE(printed(std::make_pair(1, Secret("correct horse"))), u"std::pair(1,Secret(***))"_s);
    static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QByteArrayView> &&
                  !std::is_convertible_v<QByteArray, Secret>);
}

// ---- ids

// What Python's uuid.UUID() makes of a text, tried with Python 3.11. It also takes signs, blanks, underscores and
// digits of other scripts where hexadecimal digits should be, because int() does; we do not.
void TestValues::uuids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id"); // empty: none
    const QString id = u"12345678-9abc-4def-8123-456789abcdef"_s;
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("the canonical form", id, id);
    row("in capitals", id.toUpper(), id);
    row("without hyphens", u"123456789abc4def8123456789abcdef"_s, id);
    row("in braces", u'{' + id + u'}', id);
    row("as a URN", u"urn:uuid:"_s + id, id);
    row("with half a URN", u"uuid:"_s + id, id);
    row("with hyphens anywhere", u"1-2-3-4-56789abc4def8123456789abcd--ef-"_s, id);
    row("braces that do not match", u"}}{"_s + id + u"{"_s, id);
    row("of another version", u"00000000-0000-0000-0000-000000000000"_s, u"00000000-0000-0000-0000-000000000000"_s);
    row("empty", {}, {});
    row("nothing but hyphens", QString(32, u'-'), {});
    row("one digit less", id.chopped(1), {});
    row("one digit more", id + u'0', {});
    row("no hexadecimal digit", u"12345678-9abc-4def-8123-456789abcdeg"_s, {});
    row("a URN in capitals", u"URN:UUID:"_s + id, {});
    row("a blank at the end", id + u' ', {});
    row("a blank for a digit", u" 2345678-9abc-4def-8123-456789abcdef"_s, {});
    row("a sign for a digit", u"+2345678-9abc-4def-8123-456789abcdef"_s, {});
    row("a prefix of hexadecimal numbers", u"0x345678-9abc-4def-8123-456789abcdef"_s, {});
    row("an underscore", u"1_345678-9abc-4def-8123-456789abcdef"_s, {});
    row("full-width digits", u"１２３４５６７８-9abc-4def-8123-456789abcdef"_s, {});
    row("a NUL at the end", id + QChar(u'\0'), {});
    row("braces inside", u"12345678-{9abc}-4def-8123-456789abcdef"_s, {});
    row("another separator", QString(id).replace(u'-', u':'), {});
    row("SQL", u"' OR '1'='1"_s, {});
    row("very long", QString(1'000'000, u'0'), {});
}

void TestValues::uuids()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    const auto parsed = UuidScheme().parse(text);
    if (id.isEmpty()) {
        COMPARE_ERROR(parsed, Error::InvalidId);
        return;
    }
    VERIFY_OK(parsed);
    QCOMPARE(parsed->toString(), id);
    QCOMPARE(UuidScheme().toDatabase(*parsed), QVariant(id));
    QVERIFY(UuidScheme().fromDatabase(id) == *parsed);
}

void TestValues::newUuidsAreRandom()
{
    QSet<UserId> seen;
    for (int i = 0; i < 1000; ++i) {
        const UserId id = UuidScheme().make();
        QCOMPARE(id.toString()[14], QChar(u'4')); // version 4, RFC 9562
        QVERIFY(u"89ab"_s.contains(id.toString()[19]));
        QVERIFY(UuidScheme().parse(id.toString()) == id);
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 1000);
    QVERIFY(!UuidScheme().isNumeric());
}

void TestValues::uuidsFromTheDatabase_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("id");
    const QString id = u"12345678-9abc-4def-8123-456789abcdef"_s;
    QTest::newRow("as every adapter writes it") << QVariant(id) << id;
    QTest::newRow("as a bare CHAR(32)") << QVariant(QString(id).remove(u'-')) << id;
    QTest::newRow("what is none") << QVariant(u"rubbish"_s) << QString();
    QTest::newRow("NULL") << QVariant() << QString();
}

void TestValues::uuidsFromTheDatabase()
{
    QFETCH(const QVariant, value);
    QFETCH(const QString, id);
    QCOMPARE(UuidScheme().fromDatabase(value).toString(), id);
    QCOMPARE(UuidScheme().fromDatabase(value).isNull(), id.isEmpty());
}

void TestValues::integers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id"); // empty: none
    const auto row = [](const char *name, const QString &text, const QString &id) {
        QTest::newRow(name) << text << id;
    };
    row("a number", u"42"_s, u"42"_s);
    row("one number has one name", u"0042"_s, u"42"_s);
    row("with a plus", u"+42"_s, u"42"_s);
    row("with blanks around", u" 42 "_s, u"42"_s);
    row("below zero", u"-1"_s, u"-1"_s); // nobody has it
    row("the largest", u"9223372036854775807"_s, u"9223372036854775807"_s);
    row("one more", u"9223372036854775808"_s, {});
    row("a million digits", QString(1'000'000, u'9'), {});
    row("empty", {}, {});
    row("a fraction", u"1.0"_s, {});
    row("an exponent", u"1e3"_s, {});
    row("hexadecimal", u"0x10"_s, {});
    row("with separators", u"1,000"_s, {});
    row("letters behind", u"1a"_s, {});
    row("two numbers", u"1 2"_s, {});
    row("SQL", u"1 OR 1=1"_s, {});
    row("a UUID", u"12345678-9abc-4def-8123-456789abcdef"_s, {});
    row("a NUL", u"1"_s + QChar(u'\0'), {});
}

void TestValues::integers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    const auto parsed = IntegerScheme().parse(text);
    if (id.isEmpty())
        COMPARE_ERROR(parsed, Error::InvalidId);
    else
        QCOMPARE(parsed->toString(), id);
}

void TestValues::integersInTheDatabase()
{
    QVERIFY(IntegerScheme().make().isNull()); // the database gives them
    QVERIFY(IntegerScheme().isNumeric());
    const QVariant value = IntegerScheme().toDatabase(UserId(u"42"_s));
    QCOMPARE(value.typeId(), int(QMetaType::LongLong));
    QCOMPARE(value.toLongLong(), 42);
    QCOMPARE(IntegerScheme().fromDatabase(QVariant(42)).toString(), u"42"_s);
}

void TestValues::idsCompare()
{
    const UserId one(u"1"_s);
    const UserId two(u"2"_s);
    QVERIFY(one == UserId(u"1"_s) && one != two && one < two && !(two < one));
    QVERIFY(UserId().isNull() && !one.isNull() && UserId() != one);
    QCOMPARE(qHash(one), qHash(UserId(u"1"_s)));
}

// ---- fields

void TestValues::fields_data()
{
    using Type = UserField::Type;
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("required");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("checked"); // a text "refused" when it is
    const QVariant refused(u"refused"_s);
    const auto row = [](const char *name, Type type, const QVariant &value, const QVariant &checked,
                        bool required = false) {
        QTest::newRow(name) << int(type) << required << value << checked;
    };
    row("a text", Type::String, u"abc"_s, u"abc"_s);
    row("an empty text is a text", Type::String, u""_s, u""_s, true);
    row("as long as it may be", Type::String, QString(5, u'x'), QString(5, u'x'));
    row("longer", Type::String, QString(6, u'x'), refused);
    row("five characters of two units each", Type::String, u"🙂🙂🙂🙂🙂"_s, u"🙂🙂🙂🙂🙂"_s);
    row("six of them", Type::String, u"🙂🙂🙂🙂🙂🙂"_s, refused);
    row("a number for a text", Type::String, 1, refused);
    row("bytes for a text", Type::String, QByteArray("abc"), refused);
    row("a list for a text", Type::String, QStringList{u"abc"_s}, refused);
    row("null", Type::String, QVariant(), QVariant());
    row("null that is required", Type::String, QVariant(), refused, true);
    row("an integer", Type::Integer, 7, qint64(7));
    row("the largest integer", Type::Integer, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max());
    row("the smallest integer", Type::Integer, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::min());
    row("an unsigned integer that may not fit", Type::Integer, std::numeric_limits<quint64>::max(), refused);
    row("an unsigned integer that fits", Type::Integer, 7u, qint64(7));
    row("a fraction for an integer", Type::Integer, 1.5, refused);
    row("a real without fraction for an integer", Type::Integer, 2.0, refused);
    row("a text for an integer", Type::Integer, u"7"_s, refused);
    row("a flag for an integer", Type::Integer, true, refused);
    row("null that is required, of an integer", Type::Integer, QVariant(), refused, true);
    row("a real", Type::Real, 1.5, 1.5);
    row("an integer for a real", Type::Real, 2, 2.0);
    row("what is no number", Type::Real, std::numeric_limits<double>::quiet_NaN(), refused);
    row("what is endless", Type::Real, -std::numeric_limits<double>::infinity(), refused);
    row("a text for a real", Type::Real, u"1.5"_s, refused);
    row("a flag", Type::Boolean, false, false, true);
    row("a number for a flag", Type::Boolean, 1, refused);
    row("a text for a flag", Type::Boolean, u"true"_s, refused);
}

void TestValues::fields()
{
    QFETCH(const int, type);
    QFETCH(const bool, required);
    QFETCH(const QVariant, value);
    QFETCH(const QVariant, checked);
    const UserField field{
            .name = u"nick"_s, .type = static_cast<UserField::Type>(type), .length = 5, .required = required};
    const auto result = field.checked(value);
    if (checked == QVariant(u"refused"_s)) {
        COMPARE_ERROR(result, Error::InvalidField);
        return;
    }
    VERIFY_OK(result);
    QCOMPARE(*result, checked);
    QCOMPARE(result->typeId(), checked.typeId());
}

void TestValues::fieldsSayTheirName()
{
    const UserField field{.name = u"nick"_s, .length = 3, .required = true};
    QVERIFY(field.checked(QVariant()).error().reason.contains(u"nick"_s));
    QVERIFY(field.checked(u"secret value"_s).error().reason.contains(u"nick"_s));
    QVERIFY(field.checked(u"secret value"_s).error().reason.contains(u'3'));
    QVERIFY(!field.checked(u"secret value"_s).error().reason.contains(u"secret"_s));
}

// ---- User

void TestValues::usersAreNotPrinted()
{
    User user;
    user.id = UserId(u"42"_s);
    user.email = u"ada@example.org"_s;
    user.hashedPassword = u"$argon2id$hash"_s;
    user.isVerified = true;
    user.fields.insert(u"nick"_s, u"Countess"_s);
    const QString text = printed(user);
    QCOMPARE(text, u"User(42, active true, verified true, superuser false)"_s);
}

void TestValues::usersCompareEverything()
{
    User user;
    user.id = UserId(u"42"_s);
    const auto differs = [&user](auto change) {
        User other = user;
        change(other);
        return !(other == user);
    };
    QVERIFY(!differs([](User &) {}));
    QVERIFY(differs([](User &other) { other.id = {}; }));
    QVERIFY(differs([](User &other) { other.email = u"a"_s; }));
    QVERIFY(differs([](User &other) { other.hashedPassword = u"a"_s; }));
    QVERIFY(differs([](User &other) { other.isActive = false; }));
    QVERIFY(differs([](User &other) { other.isSuperuser = true; }));
    QVERIFY(differs([](User &other) { other.isVerified = true; }));
    QVERIFY(differs([](User &other) { other.fields.insert(u"nick"_s, 1); }));
    QVERIFY(User().isActive && !User().isSuperuser && !User().isVerified);
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
