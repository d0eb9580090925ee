// SPDX-License-Identifier: MIT
// One user: found, changed, made, deleted.
#include "testwindow.h"

#include "users/passwordclipboard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QMenu>
#include <QTreeWidget>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Auth::UserFields ownFields{{.name = u"nickname"_s, .type = Auth::UserField::Type::String},
                                 {.name = u"credits"_s, .type = Auth::UserField::Type::Integer}};
const QByteArray ownColumns =
        "[[user.field]]\nname = \"nickname\"\n[[user.field]]\nname = \"credits\"\ntype = \"integer\"\n";

Auth::User addAda(WindowBench &bench, bool isSuperuser = false)
{
    Auth::User ada = newUser(u"ada@example.org"_s, u"$2b$12$abcdefghijklmnopqrstuuxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"_s);
    ada.isVerified = true;
    ada.isSuperuser = isSuperuser;
    if (!bench.db.schema.fields.isEmpty())
        ada.fields = {{u"nickname"_s, u"Countess"_s}};
    return bench.db.add(ada);
}

void click(QTableView &table, int column)
{
    const QHeaderView *header = table.horizontalHeader();
    const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 3;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
}

} // namespace

void TestWindow::usersAreFound()
{
    WINDOW_BENCH(ownFields, ownColumns);
    bench.db.addMany(1001, 1300);
    const Auth::User ada = addAda(bench, true);
    bench.addAccount(ada, u"github"_s);
    Auth::User bob = newUser(u"bob@example.org"_s);
    bob.isActive = false;
    bench.db.add(bob);
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    for (const auto &[text, rows] : {std::pair(u"countess"_s, 1),
                                     {u"\"ada@example.org\""_s, 1},
                                     {u"email:user120"_s, 10},
                                     {u"id:"_s + ada.id.toString(), 1},
                                     {u"is:verified"_s, 1},
                                     {u"is:superuser"_s, 1},
                                     {u"not is:active"_s, 1},
                                     {u"is:active not email:user"_s, 1},
                                     {u"provider:github"_s, 1},
                                     {u"nobody at all"_s, 0},
                                     {QString(), 302}}) {
        bench.search(text);
        QTRY_VERIFY2(bench.rows() == rows, qPrintable(text));
    }

    QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
    QWidget *field = bench.view().searchField();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"is:v"_s);
    QWidget *completions = nullptr;
    QTRY_VERIFY((completions = QApplication::activePopupWidget()) != nullptr);
    QTest::keyClick(completions, Qt::Key_Down);
    QTest::keyClick(completions, Qt::Key_Return);
    QTRY_COMPARE(bench.searched().trimmed(), u"is:verified"_s);
    QTRY_COMPARE(bench.column(0), QStringList{u"ada@example.org"_s});
    bench.press(u"verified  ✕"_s); // the condition, as a button
    QTRY_COMPARE(bench.rows(), 302);
    QCOMPARE(bench.searched(), QString());

    QTRY_COMPARE(bench.cell(0, 0), u"ada@example.org"_s);
    click(bench.table(), 0);
    QTRY_COMPARE(bench.cell(0, 0), u"user1300@example.org"_s);
    click(bench.table(), 1); // which has no index
    QCOMPARE(bench.cell(0, 0), u"user1300@example.org"_s);
    click(bench.table(), 0);
    QTRY_COMPARE(bench.cell(0, 0), u"ada@example.org"_s);
    VERIFY_LOOP_ALIVE(bench.watchdog);

    QMenu *columns = actionOf(bench.view(), u"Columns"_s)->menu();
    Q_EMIT columns->aboutToShow();
    for (QAction *column : columns->actions()) {
        if (column->text() == u"nickname"_s)
            column->setChecked(false);
    }
    bench.table().horizontalHeader()->moveSection(4, 1);
    bench.window.close();
    MainWindow next;
    next.show();
    next.open(bench.profile());
    QTRY_VERIFY(next.session());
    const QHeaderView *header = next.view(View::Place::Users)->findChild<QTableView *>()->horizontalHeader();
    QVERIFY(header->isSectionHidden(5) && !header->isSectionHidden(6));
    QCOMPARE(header->visualIndex(4), 1);
}

void TestWindow::usersAreChangedAndChangedBack()
{
    WINDOW_BENCH(ownFields, ownColumns);
    const Auth::User ada = addAda(bench);
    Auth::User root = newUser(u"root@example.org"_s);
    root.isSuperuser = true;
    bench.db.add(root);
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QVERIFY(bench.choose(u"ada@"_s));
    bench.act(u"Edit e-mail"_s);
    bench.type(bench.named<QLineEdit>(u"E-mail"_s), u"countess@example.org"_s);
    QTRY_COMPARE(bench.said(), u"Saved: E-mail of ada@example.org."_s);
    QVERIFY(!bench.stored(ada).isVerified); // of the other address
    bench.press(u"Superuser"_s);
    QTRY_COMPARE(bench.said(), u"Saved: Superuser of countess@example.org."_s);
    bench.type(bench.named<QLineEdit>(u"credits"_s), u"42"_s);
    QTRY_COMPARE(bench.said(), u"Saved: credits of countess@example.org."_s);
    Auth::User changed = ada;
    changed.email = u"countess@example.org"_s;
    changed.isVerified = false;
    changed.isSuperuser = true;
    changed.fields.insert(u"credits"_s, 42LL);
    QCOMPARE(bench.stored(ada), changed);
    for (const QString &what : {u"credits of countess@"_s, u"Superuser of countess@"_s, u"E-mail of ada@"_s}) {
        bench.act(u"Undo: "_s + what);
        QTRY_VERIFY2(bench.said().startsWith(u"Undone: "_s + what.section(u' ', 0, 0)), qPrintable(bench.said()));
    }
    QCOMPARE(bench.stored(ada), ada);
    bench.act(u"Redo"_s);
    QTRY_COMPARE(bench.said(), u"Done again: E-mail of ada@example.org."_s);
    QVERIFY(bench.failure().what.isEmpty());

    bench.watchdog.leave();
    bench.db.file.run(u"UPDATE \"user\" SET nickname = 'Theirs'"_s);
    bench.watchdog.enter();
    bench.type(bench.named<QLineEdit>(u"nickname"_s), u"Mine"_s);
    auto &box = bench.dialog<QMessageBox>(u"Changed meanwhile"_s);
    QVERIFY(box.informativeText().contains(u"Theirs"_s) && box.informativeText().contains(u"Mine"_s));
    QCOMPARE(bench.stored(ada).fields.value(u"nickname"_s), u"Theirs"_s);
    bench.press(u"Save mine"_s);
    QTRY_COMPARE(bench.stored(ada).fields.value(u"nickname"_s), u"Mine"_s);
    VERIFY_LOOP_ALIVE(bench.watchdog);
}

void TestWindow::whatIsRefusedIsSaid()
{
    WINDOW_BENCH(ownFields, ownColumns);
    const Auth::User ada = addAda(bench, true);
    bench.db.add(u"bob@example.org"_s);
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QVERIFY(bench.choose(u"ada@"_s));
    for (const auto &[field, text, why] : {std::tuple(u"E-mail"_s, u"BOB@example.org"_s, u"exists already"_s),
                                           {u"E-mail"_s, u"nonsense"_s, u"@"_s},
                                           {u"credits"_s, u"many"_s, u"many"_s}}) {
        auto *line = bench.named<QLineEdit>(field);
        const QString before = line->text();
        bench.type(line, text);
        QTRY_VERIFY2(bench.failure().why.contains(why), qPrintable(bench.failure().why));
        QVERIFY(bench.readFailure());
        QCOMPARE(line->text(), before);
    }
    for (const QString &flag : {u"Active"_s, u"Superuser"_s}) {
        bench.press(flag);
        QTRY_VERIFY(bench.failure().why.contains(u"last active superuser"_s));
        QVERIFY(bench.readFailure());
    }
    bench.act(u"Delete user…"_s);
    bench.dialog(u"Delete user"_s);
    bench.named<QLineEdit>(u"Number of those who are meant"_s)->setText(u"1"_s);
    bench.press(u"Delete user"_s);
    QTRY_VERIFY(bench.failure().why.contains(u"last active superuser"_s));
    QVERIFY(bench.readFailure());
    QCOMPARE(bench.stored(ada), ada);
    QCOMPARE(bench.said(), QString()); // nothing was called done
}

void TestWindow::usersAreMadeAndDeleted()
{
    WINDOW_BENCH({}, "[registration]\nrequires_verification = true\n");
    bench.db.add(u"ada@example.org"_s);
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    bench.act(u"New user…"_s);
    bench.dialog(u"New user"_s);
    bench.named<QLineEdit>(u"E-mail"_s)->setText(u"ADA@example.org"_s);
    bench.press(u"Generate"_s);
    bench.press(u"Create user"_s);
    QTRY_VERIFY(bench.labels().contains(u"exists already"_s)); // and what was typed is still there
    bench.named<QLineEdit>(u"E-mail"_s)->setText(u"bob@example.org"_s);
    bench.press(u"Send a mail to verify the address"_s);
    bench.press(u"Create user"_s);
    QTRY_COMPARE(bench.said(), u"Created bob@example.org. The mail waits to be sent."_s);
    QTRY_COMPARE(bench.column(0), QStringList{u"bob@example.org"_s});
    QVERIFY(bench.choose(u"bob@"_s));
    (void)bench.addToken(bench.stored(u"bob@example.org"_s), "stolen", 0s);

    bench.act(u"Set password…"_s);
    bench.dialog(u"Set password"_s);
    bench.press(u"Generate"_s);
    const QString password = bench.named<QLineEdit>(u"New password"_s)->text();
    bench.press(u"Copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QVERIFY(bench.labels().contains(u"It leaves the clipboard after a minute."_s));
    auto *minute = PasswordClipboard::instance().findChild<QTimer *>();
    QVERIFY(minute && minute->isActive());
    QCOMPARE(minute->intervalAsDuration(), std::chrono::milliseconds(60s));
    minute->start(0ms); // which this test does not wait for
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    bench.press(u"Set password"_s);
    QTRY_COMPARE(bench.said(), u"The password of bob@example.org is set. 1 token revoked."_s);
    bench.watchdog.leave(); // this waits
    VERIFY_OK(bench.session->manager().authenticate(u"bob@example.org"_s, Auth::Secret::fromString(password)));
    bench.watchdog.enter();
    bench.act(u"Send verification mail"_s);
    QTRY_COMPARE(bench.said(), u"The mail to bob@example.org waits to be sent."_s);
    bench.act(u"Send mail to reset the password"_s);
    bench.view().findChild<QTabWidget *>()->setCurrentIndex(2);
    const auto *mails = bench.named<QTreeWidget>(u"Mails to the user"_s);
    QTRY_COMPARE(mails->topLevelItemCount(), 4); // one says that the password was changed

    bench.act(u"Delete user…"_s);
    bench.dialog(u"Delete user"_s);
    auto *number = bench.named<QLineEdit>(u"Number of those who are meant"_s);
    QTest::keyClicks(number, u"2"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(number->isVisible());
    number->setText(u"1"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(bench.said(), u"bob@example.org is deleted."_s);
    QTRY_COMPARE(bench.rows(), 0);
    QCOMPARE(bench.count(u"user"_s), 1);
    VERIFY_LOOP_ALIVE(bench.watchdog);
}

void TestWindow::recordsOfAUserAreEnded()
{
    WINDOW_BENCH();
    const Auth::User ada = addAda(bench);
    (void)bench.addToken(ada, "stolen", 60s);
    (void)bench.addToken(ada, "second", 90s);
    (void)bench.addToken(ada, "third", 120s);
    bench.addAccount(ada, u"github"_s);
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QVERIFY(bench.choose(u"provider:github"_s));
    auto *tokens = bench.named<QTreeWidget>(u"Tokens of the user"_s);
    QTRY_COMPARE(tokens->topLevelItemCount(), 3);
    tokens->setCurrentItem(tokens->topLevelItem(0));
    bench.press(u"Revoke token"_s);
    QTRY_COMPARE(bench.said(), u"The token stolen… is revoked."_s);
    QTRY_COMPARE(tokens->topLevelItemCount(), 2);
    bench.act(u"Revoke all tokens"_s);
    bench.dialog(u"Revoke all tokens"_s);
    bench.press(u"Revoke all tokens"_s);
    QTRY_COMPARE(bench.said(), u"ada@example.org is logged out everywhere. 2 tokens revoked."_s);
    QCOMPARE(bench.count(u"accesstoken"_s), 0);
    auto *tabs = bench.view().findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    auto *accounts = bench.named<QTreeWidget>(u"OAuth accounts of the user"_s);
    accounts->setCurrentItem(accounts->topLevelItem(0));
    bench.press(u"Unlink account…"_s);
    bench.dialog(u"Unlink account"_s);
    bench.press(u"Unlink"_s);
    QTRY_COMPARE(bench.said(), u"The account at github is unlinked."_s);
    QCOMPARE(bench.count(u"oauth_account"_s), 0);
    VERIFY_LOOP_ALIVE(bench.watchdog);
}
