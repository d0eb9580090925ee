// SPDX-License-Identifier: MIT
// The application's own columns: who may write what, in which type.
#include "support/results.h"
#include "support/testmanager.h"

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

const UserFields ownFields{
        {.name = u"nickname"_s, .type = UserField::Type::String, .length = 10, .required = true},
        {.name = u"age"_s, .type = UserField::Type::Integer},
        {.name = u"height"_s, .type = UserField::Type::Real},
        {.name = u"newsletter"_s, .type = UserField::Type::Boolean},
        {.name = u"quota"_s,
         .type = UserField::Type::Integer,
         .required = true,
         .writable = UserField::Writable::Superuser},
        {.name = u"score"_s, .type = UserField::Type::Integer, .writable = UserField::Writable::Nobody}};

UserCreate newcomerWith(const QVariantMap &fields)
{
    return {.email = u"ada@example.org"_s, .password = Secret("correct horse"), .fields = fields};
}

struct Bench
{
    explicit Bench(const DatabaseKind &database)
        : db(database, ownFields), manager(db.users, nullptr, TestManager::settings(db.schema, clock))
    {}

    FixedClock clock;
    TestDatabase db;
    UserManager manager;
};

} // namespace

class TestUserManagerFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void createsWithFields_data();
    void createsWithFields();
    void updatesFields_data();
    void updatesFields();
};

void TestUserManagerFields::createsWithFields_data()
{
    QTest::addColumn<QVariantMap>("given");
    QTest::addColumn<QByteArray>("asStranger"); // an outcome, or the stored fields but for the null ones
    QTest::addColumn<QByteArray>("asAdministrator");
    const QVariantMap least{{u"nickname"_s, u"Ada"_s}, {u"quota"_s, 5}};
    const auto row = [&least](const char *name, const QVariantMap &more, const char *asStranger,
                              const char *asAdministrator) {
        QVariantMap given = least;
        given.insert(more);
        QTest::newRow(name) << given << QByteArray(asStranger) << QByteArray(asAdministrator);
    };
    row("what is required", {}, "nickname=Ada", "nickname=Ada quota=5");
    row("all that one may", {{u"age"_s, 36}, {u"height"_s, 1.5}, {u"newsletter"_s, false}},
        "age=36 height=1.5 newsletter=false nickname=Ada", "age=36 height=1.5 newsletter=false nickname=Ada quota=5");
    row("an integer is a number too", {{u"height"_s, 2}}, "height=2 nickname=Ada", "height=2 nickname=Ada quota=5");
    row("null for what is not required", {{u"age"_s, QVariant()}}, "nickname=Ada", "nickname=Ada quota=5");
    row("an empty text is a text", {{u"nickname"_s, QString()}}, "nickname=", "nickname= quota=5");
    row("ten characters", {{u"nickname"_s, u"\U0001F642"_s.repeated(10)}},
        "nickname="
        "\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99"
        "\x82"
        "\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82",
        "nickname="
        "\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99"
        "\x82"
        "\xf0\x9f\x99\x82\xf0\x9f\x99\x82\xf0\x9f\x99\x82 quota=5");
    row("eleven characters", {{u"nickname"_s, u"12345678901"_s}}, "InvalidField", "InvalidField");
    row("null for what is required", {{u"nickname"_s, QVariant()}}, "InvalidField", "InvalidField");
    row("a number for a text", {{u"nickname"_s, 7}}, "InvalidField", "InvalidField");
    row("a text for a number", {{u"age"_s, u"36"_s}}, "InvalidField", "InvalidField");
    row("a fraction for an integer", {{u"age"_s, 36.0}}, "InvalidField", "InvalidField");
    row("a truth for an integer", {{u"age"_s, true}}, "InvalidField", "InvalidField");
    row("a number for a truth", {{u"newsletter"_s, 1}}, "InvalidField", "InvalidField");
    row("no number for a number", {{u"height"_s, qQNaN()}}, "InvalidField", "InvalidField");
    row("a list", {{u"age"_s, QVariantList{1}}}, "InvalidField", "InvalidField");
    row("the largest integer", {{u"age"_s, std::numeric_limits<qint64>::max()}}, "age=9223372036854775807 nickname=Ada",
        "age=9223372036854775807 nickname=Ada quota=5");
    row("a field of nobody's", {{u"score"_s, 99}}, "nickname=Ada", "InvalidField");
    row("no field at all", {{u"shoesize"_s, 38}}, "nickname=Ada", "InvalidField");
    row("a column that is no field", {{u"is_superuser"_s, true}}, "nickname=Ada", "InvalidField");
    QTest::newRow("nothing") << QVariantMap() << QByteArray("InvalidField") << QByteArray("InvalidField");
    QTest::newRow("not what only administrators must")
            << QVariantMap{{u"nickname"_s, u"Ada"_s}} << QByteArray("nickname=Ada") << QByteArray("InvalidField");
}

void TestUserManagerFields::createsWithFields()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QVariantMap, given);
    const auto stored = [](Bench &bench, const Result<User> &user) {
        if (!user)
            return outcome(user);
        QStringList texts;
        const QVariantMap fields = bench.db.users.get(user->id)->fields;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            if (!field->isNull())
                texts << field.key() + u'=' + field->toString();
        }
        return texts.join(u' ').toUtf8();
    };
    Bench stranger(database);
    QTEST(stored(stranger, stranger.manager.create(newcomerWith(given))), "asStranger");
    Bench administrator(database);
    QTEST(stored(administrator, administrator.manager.createUnsafe(newcomerWith(given))), "asAdministrator");
}

void TestUserManagerFields::updatesFields_data()
{
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QByteArray>("asOneself");
    QTest::addColumn<QByteArray>("asAdministrator");
    QTest::newRow("one's own") << QVariantMap{{u"nickname"_s, u"Countess"_s}} << QByteArray("Countess 5")
                               << QByteArray("Countess 5");
    QTest::newRow("what only administrators may")
            << QVariantMap{{u"quota"_s, 99}} << QByteArray("Ada 5") << QByteArray("Ada 99");
    QTest::newRow("both") << QVariantMap{{u"nickname"_s, u"Countess"_s}, {u"quota"_s, 99}} << QByteArray("Countess 5")
                          << QByteArray("Countess 99");
    QTest::newRow("neither") << QVariantMap() << QByteArray("Ada 5") << QByteArray("Ada 5");
    QTest::newRow("too long") << QVariantMap{{u"nickname"_s, u"Augusta Ada King"_s}} << QByteArray("InvalidField")
                              << QByteArray("InvalidField");
}

void TestUserManagerFields::updatesFields()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QVariantMap, fields);
    UserUpdate update;
    update.fields = fields;
    for (const bool oneself : {true, false}) {
        Bench bench(database);
        User user = newUser(u"ada@example.org"_s);
        user.fields = {{u"nickname"_s, u"Ada"_s}, {u"quota"_s, 5}};
        user = bench.db.add(user);
        const auto updated = oneself ? bench.manager.update(update, user) : bench.manager.updateUnsafe(update, user);
        const QVariantMap stored = bench.db.users.get(user.id)->fields;
        const QByteArray text =
                stored.value(u"nickname"_s).toByteArray() + ' ' + stored.value(u"quota"_s).toByteArray();
        QTEST(updated ? text : outcome(updated), oneself ? "asOneself" : "asAdministrator");
    }
}

QTEST_GUILESS_MAIN(TestUserManagerFields)
#include "tst_usermanager_fields.moc"
