// SPDX-License-Identifier: MIT
// Many users: bulk actions, a connection that is read-only.
#include "testwindow.h"

#include "bulk/bulkdialog.h"
#include "bulk/bulktexts.h"
#include "domain.h"

#include <QCheckBox>
#include <QComboBox>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Runs a bulk action over what is chosen. \return what it says at its end
QString runBulk(WindowBench &bench, BulkAction action)
{
    bench.act(BulkTexts::name(action).remove(u'&'));
    auto &dialog = bench.dialog<BulkDialog>();
    (void)QTest::qWaitFor([&] { return dialog.run().stage() == BulkRun::Stage::Planned; }, longPatience);
    const qsizetype planned = dialog.run().planned();
    if (action == BulkAction::Delete)
        bench.named<QLineEdit>(u"Number of users to delete"_s)->setText(QString::number(planned));
    bench.press(BulkTexts::start(action, planned));
    (void)QTest::qWaitFor([&] { return dialog.run().stage() == BulkRun::Stage::Ended; }, longPatience);
    const QString said = bench.labels();
    bench.press(u"Close"_s);
    return said;
}

} // namespace

void TestWindow::manyAreChanged()
{
    WINDOW_BENCH();
    bench.db.addMany(1001, 1250);
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    (void)bench.addToken(ada, "of-ada", 60s);
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QTRY_COMPARE(bench.rows(), 251);
    bench.table().selectAll(); // all that match
    for (const auto &[action, said] : {std::pair(BulkAction::Deactivate, u"251 users were deactivated."_s),
                                       {BulkAction::Activate, u"251 users were activated."_s},
                                       {BulkAction::RevokeTokens, u"1 token is gone."_s},
                                       {BulkAction::SendVerification, u"251 verification mails"_s},
                                       {BulkAction::Verify, u"251 users were marked as verified."_s},
                                       {BulkAction::SendReset, u"251 password reset mails"_s}}) {
        const QString told = runBulk(bench, action);
        QVERIFY2(told.contains(said), qPrintable(told));
        QTRY_COMPARE(bench.rows(), 251);
        bench.table().selectAll();
    }
    QCOMPARE(bench.count(u"gatehouse_outbox"_s), 502);
    QCOMPARE(bench.count(u"accesstoken"_s), 0);
    bench.search(u"email:user12"_s);
    QTRY_COMPARE(bench.rows(), 51);
    const QItemSelection some(bench.table().model()->index(0, 0), bench.table().model()->index(9, 0));
    bench.table().selectionModel()->select(some, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString told = runBulk(bench, BulkAction::Delete);
    QVERIFY2(told.contains(u"10 users were deleted."_s), qPrintable(told));
    QTRY_COMPARE(bench.rows(), 41);
    QCOMPARE(bench.count(u"user"_s), 241);
    VERIFY_LOOP_ALIVE(bench.watchdog);
}

void TestWindow::whatIsForOneIsForSeveralToo()
{
    WINDOW_BENCH();
    bench.db.addMany(1001, 1003);
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QTRY_COMPARE(bench.rows(), 3);
    bench.table().selectAll();
    for (const auto &[name, action] :
         {std::pair(u"Deactivate user"_s, BulkAction::Deactivate), {u"Delete user…"_s, BulkAction::Delete}}) {
        bench.act(name);
        auto &plan = bench.dialog<BulkDialog>();
        QTRY_COMPARE(plan.run().stage(), BulkRun::Stage::Planned);
        QCOMPARE(plan.run().planned(), 3);
        QCOMPARE(plan.run().action(), action);
        QTest::keyClick(&plan, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    QCOMPARE(bench.count(u"user"_s), 3);
}

void TestWindow::whoIsLeftOutIsSaid()
{
    WINDOW_BENCH();
    for (const QString &email : {u"ada@example.org"_s, u"bob@example.org"_s, u"root@example.org"_s}) {
        Auth::User user = newUser(email);
        user.isActive = email != u"bob@example.org";
        user.isSuperuser = email == u"root@example.org";
        bench.db.add(user);
    }
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QTRY_COMPARE(bench.rows(), 3);
    bench.table().selectAll();
    bench.act(BulkTexts::name(BulkAction::Deactivate).remove(u'&'));
    auto &dialog = bench.dialog<BulkDialog>();
    QTRY_VERIFY(bench.labels().contains(u"1 user will be deactivated. 2 users are left out"_s));
    bench.press(u"Show only users who are left out"_s);
    const QStringList rows = allTexts(*dialog.findChild<QTableView *>()->model());
    QVERIFY(rows.contains(u"left out: is inactive"_s) && !rows.contains(u"ada@example.org"_s));
    QVERIFY(rows.join(u' ').contains(u"no active superuser would be left"_s));
    bench.watchdog.leave();
    bench.db.file.run(u"UPDATE \"user\" SET is_active = FALSE WHERE email = 'ada@example.org'"_s); // by somebody else
    bench.watchdog.enter();
    bench.press(u"Deactivate 1 user"_s);
    QTRY_VERIFY2(bench.labels().contains(u"0 users were deactivated. 3 users were left out."_s),
                 qPrintable(bench.labels()));
    QTest::keyClick(&dialog, Qt::Key_Escape);

    bench.watchdog.leave();
    const int many = database.engine == DatabaseKind::Engine::Sqlite ? 20'000 : 6'000;
    bench.db.addMany(1001, 1000 + many); // who are not done before somebody has looked
    bench.watchdog.enter();
    bench.search(u"email:user"_s);
    QTRY_VERIFY(bench.rows() >= std::min(many, 10'000));
    bench.table().selectAll();
    bench.act(BulkTexts::name(BulkAction::Deactivate).remove(u'&'));
    auto &run = bench.dialog<BulkDialog>();
    QTRY_COMPARE_WITH_TIMEOUT(run.run().stage(), BulkRun::Stage::Planned, 20'000);
    bench.press(BulkTexts::start(BulkAction::Deactivate, many));
    QTRY_VERIFY_WITH_TIMEOUT(run.run().dealtWith() > 0, 20'000);
    QTest::keyClick(&run, Qt::Key_Escape);
    QTRY_VERIFY(bench.labels().contains(u"It was cancelled; what is done stays done."_s));
    const qsizetype done = run.run().count(BulkOutcome::Done);
    const QString inactive = u"SELECT count(*) FROM \"user\" WHERE NOT is_active"_s;
    QCOMPARE(bench.outside([&] { return bench.db.file.value(inactive); }).toLongLong(), done + 2);
    QTest::keyClick(&run, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    VERIFY_LOOP_ALIVE(bench.watchdog);
}

void TestWindow::readOnlyChangesNothing()
{
    WINDOW_BENCH();
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    (void)bench.addToken(ada, "of-ada", 60s);
    bench.addAccount(ada, u"github"_s);
    const Mails mails(bench.db.pool);
    QVERIFY(bench.show(true));
    const QSet<QString> harmless{u"Copy e-mail"_s, u"Copy id"_s, u"Export users…"_s, u"Columns"_s, u"Show user"_s};
    for (const View::Place place :
         {View::Place::Users, View::Place::Tokens, View::Place::OAuthAccounts, View::Place::Mail}) {
        bench.go(place);
        QTRY_VERIFY(bench.rows() > 0 && bench.cell(0, 0) != u"…");
        bench.table().selectRow(0);
        QTest::qWait(0);
        for (const QAction *action : bench.view().viewActions()) {
            const QString name = action->text().remove(u'&');
            QVERIFY2(!action->isEnabled() || harmless.contains(name), qPrintable(name));
        }
    }
    // Not by the menus alone: the database itself says no.
    const auto refused = bench.window.session()->run(
            [id = ada.id](Gatehouse::Domain &domain) { return domain.storage().users().remove(id); });
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(!refused.result());
    QCOMPARE(bench.stored(ada), ada);
}
