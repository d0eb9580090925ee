// SPDX-License-Identifier: MIT
// One user: changed, made, deleted; password, tokens, accounts, mails.
#include "testusersview.h"

#include "users/passwordclipboard.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QTreeWidget>

using namespace UsersViewBench;

void TestUsersView::editsAtOnceAndTakesBack()
{
    BENCH;
    const User ada = adaOf(bench);
    Window window(bench);
    QVERIFY(window.choose(u"ada@"_s));
    const auto stored = [&] {
        window.watchdog.leave(); // this waits
        const User user = bench.stored(ada);
        window.watchdog.enter();
        return user;
    };
    window.action(u"Deactivate user"_s)->trigger();
    QTRY_COMPARE(window.lastSaid(), u"Saved: Active of ada@example.org."_s);
    QVERIFY(!stored().isActive);
    QTRY_VERIFY(window.login().contains(u"inactive"_s));
    QTRY_VERIFY(window.action(u"Undo: Active of ada@example.org"_s)->isEnabled());
    window.action(u"Undo"_s)->trigger();
    QTRY_COMPARE(window.lastSaid(), u"Undone: Active of ada@example.org."_s);
    QCOMPARE(stored(), ada);

    window.action(u"Edit e-mail"_s)->trigger();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->selectedText(), u"ada@example.org"_s);
    QTest::keyClicks(line, u"wrong"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), u"ada@example.org"_s);
    line->selectAll();
    QTest::keyClicks(line, u"countess@example.org"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(window.lastSaid(), u"Saved: E-mail of ada@example.org."_s);
    QCOMPARE(stored().email, u"countess@example.org"_s);
    line->selectAll();
    QTest::keyClicks(line, u"no address"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(window.failed.size(), 1);
    QCOMPARE(line->text(), u"countess@example.org"_s);
    for (int part = 0; part < 3; ++part) // what, why, what now
        QVERIFY(!window.failed[0][part].toString().isEmpty());
    VERIFY_LOOP_ALIVE(window.watchdog);
}

void TestUsersView::editsFieldsByTheirTypes()
{
    BENCH;
    const User ada = adaOf(bench);
    Window window(bench);
    QVERIFY(window.choose(u"ada@"_s));
    auto *credits = window.named<QLineEdit>(u"credits"_s);
    credits->setFocus();
    QTest::keyClicks(credits, u"many"_s);
    QTest::keyClick(credits, Qt::Key_Return);
    QTRY_COMPARE(window.failed.size(), 1);
    QVERIFY(credits->text().isEmpty());
    QTest::keyClicks(credits, u"42"_s);
    QTest::keyClick(credits, Qt::Key_Return);
    QTRY_COMPARE(bench.stored(ada).fields.value(u"credits"_s), QVariant(42LL));
    QTRY_COMPARE(window.lastSaid(), u"Saved: credits of ada@example.org."_s);
    QTRY_COMPARE(credits->text(), u"42"_s);
    credits->clear();
    credits->setModified(true);
    QTest::keyClick(credits, Qt::Key_Return);
    QTRY_VERIFY(bench.stored(ada).fields.value(u"credits"_s).isNull());
}

void TestUsersView::showsBothWhereSomebodyElseWasFaster()
{
    BENCH;
    const User ada = adaOf(bench);
    Window window(bench);
    QVERIFY(window.choose(u"ada@"_s));
    Auth::UserUpdate theirs;
    theirs.fields = {{u"nickname"_s, u"Theirs"_s}};
    VERIFY_OK(bench.session->manager().updateUnsafe(theirs, ada));
    auto *nickname = window.named<QLineEdit>(u"nickname"_s);
    nickname->setFocus();
    QTest::keyClicks(nickname, u"Mine"_s);
    QTest::keyClick(nickname, Qt::Key_Return);
    auto *box = qobject_cast<QMessageBox *>(window.dialog());
    QVERIFY(box->informativeText().contains(u"Theirs"_s) && box->informativeText().contains(u"Mine"_s));
    QCOMPARE(bench.stored(ada).fields.value(u"nickname"_s), u"Theirs"_s);
    window.button(u"Save mine"_s)->click();
    QTRY_COMPARE(bench.stored(ada).fields.value(u"nickname"_s), u"Mine"_s);
    QTRY_COMPARE(window.lastSaid(), u"Saved: nickname of ada@example.org."_s);
    QVERIFY(window.failed.isEmpty());
}

void TestUsersView::makesUsers()
{
    BENCH;
    adaOf(bench);
    Window window(bench);
    window.action(u"New user"_s)->trigger();
    QDialog *dialog = window.dialog();
    auto *email = window.named<QLineEdit>(u"E-mail"_s);
    QVERIFY(!window.button(u"Create user"_s)->isEnabled());
    email->setText(u"ada@example.org"_s);
    window.button(u"Generate"_s)->click();
    window.button(u"Create user"_s)->click();
    const auto *error = window.named<QLabel>(u"What went wrong"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().contains(u"exists already"_s), qPrintable(error->text()));
    QVERIFY(dialog->isVisible());
    email->setText(u"bob@example.org"_s);
    window.button(u"Send a mail to verify the address"_s)->click();
    window.button(u"Create user"_s)->click();
    QTRY_COMPARE(window.lastSaid(), u"Created bob@example.org. The mail waits to be sent."_s);
    VERIFY_LOOP_ALIVE(window.watchdog);
    QVERIFY(bench.stored(u"bob@example.org"_s).isActive);
    QCOMPARE(bench.db.count(u"gatehouse_outbox"_s), 1);
    QTRY_COMPARE(window.view.model().rowCount(), 1); // it is searched for
}

void TestUsersView::setsAPassword()
{
    BENCH;
    const User ada = adaOf(bench);
    VERIFY_OK(bench.db.tokens.create({"a-token-of-ada-that-somebody-has-stolen-00", ada.id, {}}));
    Window window(bench);
    QVERIFY(window.choose(u"ada@"_s));
    window.action(u"Set password"_s)->trigger();
    window.dialog();
    window.button(u"Generate"_s)->click();
    const QString password = window.named<QLineEdit>(u"New password"_s)->text();
    QVERIFY(password.size() == 20);
    QAbstractButton *copy = window.button(u"Copy"_s);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QVERIFY(!copy->isEnabled()); // once
    window.button(u"Set password"_s)->click();
    QTRY_COMPARE(window.lastSaid(), u"The password of ada@example.org is set. 1 token(s) revoked."_s);
    VERIFY_LOOP_ALIVE(window.watchdog);
    VERIFY_OK(bench.session->manager().authenticate(u"ada@example.org"_s, Auth::Secret::fromString(password)));

    PasswordClipboard clipboard;
    clipboard.copy(u"secret"_s, std::chrono::milliseconds(20));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"secret"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    clipboard.copy(u"secret"_s, std::chrono::milliseconds(20));
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QTest::qWait(60);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
}

void TestUsersView::revokesOneStolenToken()
{
    BENCH;
    const User ada = adaOf(bench);
    const QByteArray stolen = "stolen-token-000000000000000000000000000000";
    const QByteArray good = "good-token-00000000000000000000000000000000";
    const auto now = std::chrono::seconds(QDateTime::currentSecsSinceEpoch());
    VERIFY_OK(bench.db.tokens.create({stolen, ada.id, now}));
    VERIFY_OK(bench.db.tokens.create({good, ada.id, now - std::chrono::hours(1)}));
    Window window(bench);
    QVERIFY(window.choose(u"ada@"_s));
    auto *list = window.named<QTreeWidget>(u"Tokens of the user"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"stolen…"_s);
    QVERIFY(list->topLevelItem(0)->text(2) != u"–"_s);             // when it expires is told by the configuration
    for (int column = 0; column < list->columnCount(); ++column) { // never the whole
        QVERIFY(!list->topLevelItem(0)->text(column).contains(u"stolen-"_s));
        QVERIFY(!list->topLevelItem(0)->toolTip(column).contains(u"stolen-"_s));
    }
    QVERIFY(!window.button(u"Revoke token"_s)->isEnabled());
    list->setCurrentItem(list->topLevelItem(0));
    window.button(u"Revoke token"_s)->click();
    QTRY_COMPARE(window.lastSaid(), u"The token stolen… is revoked."_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    VERIFY_LOOP_ALIVE(window.watchdog);
    COMPARE_ERROR(bench.db.tokens.userOf(stolen, std::nullopt), Auth::Error::InvalidToken);
    VERIFY_OK(bench.db.tokens.userOf(good, std::nullopt));
    window.button(u"Revoke all tokens"_s)->click();
    window.dialog();
    window.button(u"Revoke all tokens"_s)->click();
    QTRY_COMPARE(bench.db.count(u"accesstoken"_s), 1); // the first button lies under the dialog
}

void TestUsersView::theLastWayInIsAskedForTwice()
{
    BENCH;
    const User ada =
            bench.db.add(newUser(u"ada@example.org"_s, bench.session->manager().settings().hasher.unusableHash()));
    Auth::OAuthAccount account;
    account.userId = ada.id;
    account.oauthName = u"github"_s;
    account.accountId = u"1"_s;
    account.accountEmail = u"ada@example.net"_s;
    VERIFY_OK(bench.db.users.addOAuthAccount(account));
    Window window(bench);
    QVERIFY(window.choose(u"provider:github"_s));
    auto *list = window.named<QTreeWidget>(u"OAuth accounts of the user"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    list->setCurrentItem(list->topLevelItem(0));
    for (QAction *action : list->actions())
        action->trigger();
    window.dialog();
    window.button(u"Unlink"_s)->click();
    QTRY_COMPARE(window.dialog()->windowTitle(), u"Unlink the last way in"_s);
    QCOMPARE(bench.db.count(u"oauth_account"_s), 1);
    window.button(u"Unlink nevertheless"_s)->click();
    QTRY_COMPARE(window.lastSaid(), u"The account at github is unlinked."_s);
    QCOMPARE(bench.db.count(u"oauth_account"_s), 0);
}

void TestUsersView::deletesOnlyWhoTypesTheNumber()
{
    BENCH;
    adaOf(bench);
    bench.db.add(u"bob@example.org"_s);
    Window window(bench);
    QVERIFY(window.choose(u"bob@"_s));
    window.action(u"Delete user"_s)->trigger();
    window.dialog();
    QAbstractButton *go = nullptr;
    for (QAbstractButton *candidate : window.dialog()->findChildren<QAbstractButton *>()) {
        if (candidate->text() == u"Delete user"_s)
            go = candidate;
    }
    QVERIFY(go && !go->isEnabled());
    auto *number = window.dialog()->findChild<QLineEdit *>();
    number->setText(u"2"_s);
    QVERIFY(!go->isEnabled());
    number->setText(u"1"_s);
    QVERIFY(go->isEnabled());
    go->click();
    QTRY_COMPARE(window.lastSaid(), u"bob@example.org is deleted."_s);
    QCOMPARE(bench.db.count(u"user"_s), 1);
    QTRY_COMPARE(window.view.model().rowCount(), 0);
    QVERIFY(window.failed.isEmpty());
}

void TestUsersView::asksForMails()
{
    BENCH;
    bench.db.add(u"bob@example.org"_s);
    Window window(bench);
    QVERIFY(window.choose(u"bob@"_s));
    window.action(u"Send verification mail"_s)->trigger();
    QTRY_COMPARE(window.lastSaid(), u"The mail to bob@example.org waits to be sent."_s);
    window.action(u"Send mail to reset"_s)->trigger();
    QTRY_COMPARE(bench.db.count(u"gatehouse_outbox"_s), 2);
    auto *mails = window.named<QTreeWidget>(u"Mails to the user"_s);
    QTRY_COMPARE(mails->topLevelItemCount(), 2);
    QCOMPARE(mails->topLevelItem(0)->text(0), u"waits"_s);
}
