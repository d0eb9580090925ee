// SPDX-License-Identifier: MIT
// Edits that are saved at once and can be taken back, among others who edit too.
#include "patience.h"
#include "support/results.h"
#include "support/usersbench.h"
#include "users/edithistory.h"

#include <QSignalSpy>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Auth::User;
using Property = UserEdit::Property;

namespace {

const Auth::UserFields ownFields{{.name = u"nickname"_s, .type = Auth::UserField::Type::String}};

//! A history, and what it said.
struct History
{
    explicit History(UsersBench &usersBench) : bench(usersBench) { history.setSession(bench.session); }

    //! \return what came of it: saved, conflict, or the name of the error
    QByteArray apply(const User &seen, Property property, const QVariant &value)
    {
        return outcomeOf([&] {
            history.apply({.seen = seen,
                           .property = property,
                           .fieldName = property == Property::Field ? u"nickname"_s : QString(),
                           .value = value});
        });
    }
    QByteArray undo()
    {
        return outcomeOf([this] { history.undo(); });
    }
    QByteArray redo()
    {
        return outcomeOf([this] { history.redo(); });
    }
    template<typename Act>
    QByteArray outcomeOf(Act act)
    {
        const QSignalSpy saved(&history, &EditHistory::saved);
        const QSignalSpy conflict(&history, &EditHistory::conflictFound);
        const QSignalSpy failed(&history, &EditHistory::failed);
        act();
        if (!history.isBusy())
            return "nothing was begun";
        if (!QTest::qWaitFor([&] { return !history.isBusy(); }, longPatience))
            return "no answer";
        if (saved.size() + conflict.size() + failed.size() != 1)
            return "not one answer";
        if (!saved.isEmpty())
            return "saved";
        if (!conflict.isEmpty()) {
            actual = conflict.constFirst()[1].value<User>();
            edit = conflict.constFirst()[0].value<UserEdit>();
            return "conflict";
        }
        return Auth::Error::name(failed.constFirst()[1].value<Auth::Error>().code);
    }

    UsersBench &bench;
    EditHistory history;
    User actual;   // of the last conflict
    UserEdit edit; // likewise
};

} // namespace

class TestEditHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void savesAndTakesBack_data();
    void savesAndTakesBack();
    void aNewAddressTakesItsProofBack();
    void nothingIsDoneBeforeTheDatabaseSaysSo();
    void aConflictShowsBoth();
    void whoTakesBackOverwritesNobody();
    void theLastSuperuserStays();
    void aReadOnlySessionChangesNothing();
};

void TestEditHistory::initTestCase_data()
{
    using Engine = DatabaseKind::Engine;
    QTest::addColumn<DatabaseKind>("database");
    QTest::newRow("SQLite") << DatabaseKind{};
    QTest::newRow("PostgreSQL") << DatabaseKind{Engine::PostgreSql};
    QTest::newRow("MariaDB") << DatabaseKind{Engine::MariaDb};
}

void TestEditHistory::savesAndTakesBack_data()
{
    QTest::addColumn<Property>("property");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("the address") << Property::Email << QVariant(u"countess@example.org"_s);
    QTest::newRow("active") << Property::Active << QVariant(false);
    QTest::newRow("verified") << Property::Verified << QVariant(true);
    QTest::newRow("superuser") << Property::Superuser << QVariant(true);
    QTest::newRow("a field that was null") << Property::Field << QVariant(u"Countess"_s);
}

void TestEditHistory::savesAndTakesBack()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const Property, property);
    QFETCH(const QVariant, value);
    UsersBench bench(database, ownFields, "[[user.field]]\nname = \"nickname\"\n");
    History history(bench);
    const User ada = bench.db.add(u"ada@example.org"_s);
    User other = newUser(u"root@example.org"_s); // else Ada could not cease to be one
    other.isSuperuser = true;
    bench.db.add(other);
    const auto stored = [&] {
        return UserEdit::valueOf(bench.stored(ada), property, u"nickname"_s);
    };
    QCOMPARE(history.apply(ada, property, value), QByteArray("saved"));
    QCOMPARE(stored(), value);
    QVERIFY(history.history.undoText().endsWith(u"of ada@example.org"_s));
    QVERIFY(!history.history.canRedo());
    QCOMPARE(history.undo(), QByteArray("saved"));
    QCOMPARE(bench.stored(ada), ada);
    QVERIFY(!history.history.canUndo());
    QCOMPARE(history.redo(), QByteArray("saved"));
    QCOMPARE(stored(), value);
    QCOMPARE(history.undo(), QByteArray("saved"));
    QCOMPARE(bench.stored(ada), ada);
}

void TestEditHistory::aNewAddressTakesItsProofBack()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    UsersBench bench(database);
    History history(bench);
    User ada = newUser(u"ada@example.org"_s);
    ada.isVerified = true;
    ada = bench.db.add(ada);
    QCOMPARE(history.apply(ada, Property::Email, u"eve@example.org"_s), QByteArray("saved"));
    QVERIFY(!bench.stored(ada).isVerified); // nobody has proven the new one
    QCOMPARE(history.undo(), QByteArray("saved"));
    QCOMPARE(bench.stored(ada), ada);
}

void TestEditHistory::nothingIsDoneBeforeTheDatabaseSaysSo()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    UsersBench bench(database);
    EditHistory history;
    history.setSession(bench.session);
    const User ada = bench.db.add(u"ada@example.org"_s);
    const QSignalSpy saved(&history, &EditHistory::saved);
    QVERIFY(history.apply({.seen = ada, .property = Property::Active, .value = false}));
    QVERIFY(saved.isEmpty() && !history.canUndo() && history.undoText().isEmpty());
    QVERIFY(!history.apply({.seen = ada, .property = Property::Superuser, .value = true})); // one after the other
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(history.canUndo());
    history.undo();
    QVERIFY(!history.canUndo() && !history.canRedo());
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(history.canRedo());
    history.setSession(bench.open()); // another database has no part in it
    QVERIFY(!history.canRedo());
}

void TestEditHistory::aConflictShowsBoth()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    UsersBench bench(database, ownFields, "[[user.field]]\nname = \"nickname\"\n");
    History history(bench);
    const User ada = bench.db.add(u"ada@example.org"_s);
    VERIFY_OK(bench.db.users.update(ada.id, {.email = {},
                                             .hashedPassword = {},
                                             .isActive = {},
                                             .isSuperuser = {},
                                             .isVerified = true,
                                             .fields = {{u"nickname"_s, u"Countess"_s}},
                                             .whileHashedPassword = {},
                                             .whileEmail = {},
                                             .whileIsVerified = {}}));
    QCOMPARE(history.apply(ada, Property::Field, u"countess"_s), QByteArray("conflict"));
    QCOMPARE(history.actual.fields.value(u"nickname"_s), u"Countess"_s);
    QCOMPARE(history.edit.value, u"countess"_s);
    QVERIFY(!history.history.canUndo());
    QCOMPARE(bench.stored(ada).fields.value(u"nickname"_s), u"Countess"_s);

    const User actual = history.actual; // who insists has seen it
    QCOMPARE(history.apply(actual, Property::Field, u"countess"_s), QByteArray("saved"));
    QCOMPARE(history.apply(ada, Property::Active, false), QByteArray("saved")); // nobody changed that
    QCOMPARE(history.undo(), QByteArray("saved"));
    QCOMPARE(history.undo(), QByteArray("saved"));
    QCOMPARE(bench.stored(ada), actual);
}

void TestEditHistory::whoTakesBackOverwritesNobody()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    UsersBench bench(database);
    History history(bench);
    const User ada = bench.db.add(u"ada@example.org"_s);
    QCOMPARE(history.apply(ada, Property::Email, u"a1@example.org"_s), QByteArray("saved"));
    Auth::UserUpdate theirs;
    theirs.email = u"a2@example.org"_s;
    VERIFY_OK(bench.session->manager().updateUnsafe(theirs, bench.stored(ada)));
    QCOMPARE(history.undo(), QByteArray("conflict"));
    QCOMPARE(history.actual.email, u"a2@example.org"_s);
    QVERIFY(history.history.canUndo()); // it is not undone, so it stays
    QCOMPARE(bench.stored(ada).email, u"a2@example.org"_s);
    VERIFY_OK(bench.db.users.remove(ada.id));
    QCOMPARE(history.undo(), QByteArray("UserNotExists"));
}

void TestEditHistory::theLastSuperuserStays()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    UsersBench bench(database);
    History history(bench);
    User ada = newUser(u"ada@example.org"_s);
    ada.isSuperuser = true;
    ada = bench.db.add(ada);
    User eve = newUser(u"eve@example.org"_s);
    eve.isSuperuser = true;
    eve.isActive = false; // one who cannot log in does not count
    bench.db.add(eve);
    QCOMPARE(history.apply(ada, Property::Superuser, false), QByteArray("Refused"));
    QCOMPARE(history.apply(ada, Property::Active, false), QByteArray("Refused"));
    QCOMPARE(bench.stored(ada), ada);
    eve.email = u"zoe@example.org"_s;
    eve.isActive = true;
    bench.db.add(eve);
    QCOMPARE(history.apply(ada, Property::Superuser, false), QByteArray("saved"));
}

void TestEditHistory::aReadOnlySessionChangesNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    UsersBench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    History history(bench);
    history.history.setSession(bench.open(true));
    const QByteArray outcome = history.apply(ada, Property::Active, false);
    QVERIFY2(outcome != "saved" && outcome != "no answer", outcome);
    QCOMPARE(bench.stored(ada), ada);
}

QTEST_GUILESS_MAIN(TestEditHistory)
#include "tst_edithistory.moc"
