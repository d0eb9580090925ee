// SPDX-License-Identifier: MIT
// UserManager::updateUnsafe() with UserUpdate::seen: nobody overwrites what he or she has not seen.
#include "support/results.h"
#include "support/testmanager.h"

using namespace Auth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(UserUpdate)

namespace {

const UserFields ownFields{{.name = u"nickname"_s, .type = UserField::Type::String}};

//! A manager over a database with a field.
struct UpdateBench
{
    UpdateBench(const DatabaseKind &database, const UserFields &fields)
        : db(database, fields), manager(db.users, &db.tokens, TestManager::settings(db.schema, Clock::system()))
    {}
    TestDatabase db;
    UserManager manager;
};

} // namespace

class TestUserUpdateSeen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }
    void updatesOnlyWhatWasSeen_data();
    void updatesOnlyWhatWasSeen();
};

void TestUserUpdateSeen::updatesOnlyWhatWasSeen_data()
{
    QTest::addColumn<UserUpdate>("theirs");
    QTest::addColumn<UserUpdate>("mine");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const UserUpdate &theirs, const UserUpdate &mine, const char *expected) {
        QTest::newRow(name) << theirs << mine << QByteArray(expected);
    };
    const auto with = [](const auto &set) {
        UserUpdate update;
        set(update);
        return update;
    };
    const auto inactive = with([](UserUpdate &u) { u.isActive = false; });
    const auto nickname = with([](UserUpdate &u) { u.fields = {{u"nickname"_s, u"Countess"_s}}; });
    const auto otherCase = with([](UserUpdate &u) { u.fields = {{u"nickname"_s, u"countess"_s}}; });
    row("nobody changed anything", {}, inactive, "Ok");
    row("somebody changed something else", nickname, inactive, "Ok");
    row("the same flag", inactive, inactive, "Conflict");
    row("superuser", with([](UserUpdate &u) { u.isSuperuser = true; }),
        with([](UserUpdate &u) { u.isSuperuser = false; }), "Conflict");
    row("verified", with([](UserUpdate &u) { u.isVerified = true; }), with([](UserUpdate &u) { u.isVerified = true; }),
        "Conflict");
    row("the address", with([](UserUpdate &u) { u.email = u"eve@example.org"_s; }),
        with([](UserUpdate &u) { u.email = u"zoe@example.org"_s; }), "Conflict");
    row("a field that was null", nickname, otherCase, "Conflict");
    row("a field that is still null", inactive, nickname, "Ok");
}

// Two administrators look at the same user.
void TestUserUpdateSeen::updatesOnlyWhatWasSeen()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserUpdate, theirs);
    QFETCH(UserUpdate, mine);
    QFETCH(const QByteArray, expected);
    UpdateBench bench(database, ownFields);
    const User seen = bench.db.add(u"ada@example.org"_s);
    VERIFY_OK(bench.manager.updateUnsafe(theirs, seen));
    mine.seen = seen;
    QTEST(outcome(bench.manager.updateUnsafe(mine, seen)), "expected");
    if (expected != "Conflict")
        return;
    mine.seen = *bench.db.users.get(seen.id); // who has looked again may
    VERIFY_OK(bench.manager.updateUnsafe(mine, *mine.seen));
}

QTEST_GUILESS_MAIN(TestUserUpdateSeen)
#include "tst_userupdateseen.moc"
