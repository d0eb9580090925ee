// SPDX-License-Identifier: MIT
// The view of the users as an administrator has it: with keys and buttons, on every database.
#include "bulk/bulktexts.h"
#include "support/eventloopwatchdog.h"
#include "support/results.h"
#include "support/usersbench.h"
#include "users/passwordclipboard.h"
#include "users/userrecord.h"
#include "views/usersview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStatusTipEvent>
#include <QTableView>
#include <QTreeWidget>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Auth::User;

namespace {

const QByteArray ownColumns =
        "[[user.field]]\nname = \"nickname\"\n[[user.field]]\nname = \"credits\"\ntype = \"integer\"\n"
        "[registration]\nrequires_verification = true\n"
        "[[backend]]\nname = \"db\"\nstrategy = \"database\"\n";
const Auth::UserFields ownFields{{.name = u"nickname"_s, .type = Auth::UserField::Type::String},
                                 {.name = u"credits"_s, .type = Auth::UserField::Type::Integer}};

//! The view on a screen that is not there, and what it said.
struct Window
{
    explicit Window(UsersBench &bench, bool isReadOnly = false) : failed(&view, &View::failed), said(&view, &View::said)
    {
        view.resize(1200, 800);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view); // the first painting of a process loads fonts
        QApplication::setActiveWindow(&view);
        watchdog.enter();
        view.setSession(isReadOnly ? bench.open(true) : bench.session);
    }

    template<typename Widget>
    Widget *named(const QString &accessibleName)
    {
        for (Widget *widget : QApplication::activeWindow()->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        qFatal("no %s", qPrintable(accessibleName));
    }
    QAction *action(const QString &text)
    {
        for (QAction *candidate : view.viewActions()) {
            if (candidate->text() == text)
                return candidate;
        }
        for (QAction *candidate : view.viewActions()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        qFatal("no %s", qPrintable(text));
    }
    //! Of the view or of a dialog over it.
    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *candidate : view.findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        qFatal("no button %s", qPrintable(text));
    }
    //! Waits for a dialog.
    QDialog *dialog()
    {
        QDialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (QDialog *candidate : view.findChildren<QDialog *>()) {
                if (candidate->isVisible())
                    found = candidate;
            }
            return found != nullptr;
        });
        if (!found)
            qFatal("no dialog");
        QApplication::setActiveWindow(found);
        return found;
    }
    //! Searches, and chooses the only one who is found.
    bool choose(const QString &search)
    {
        view.setFilter(search);
        if (!QTest::qWaitFor([this] { return view.model().rowCount() == 1 && view.model().userAt(0); }))
            return false;
        view.findChild<QTableView *>()->selectRow(0);
        return QTest::qWaitFor([this] { return !login().isEmpty() && login() != u"Looking …"_s; });
    }
    QString login()
    {
        for (QLabel *label : view.findChildren<QLabel *>()) {
            if (label->text().startsWith(u"✓"_s) || label->text().startsWith(u"⚠ C"_s))
                return label->text();
        }
        return {};
    }
    QString lastSaid() { return said.isEmpty() ? QString() : said.constLast()[0].toString(); }

    UsersView view;
    const QSignalSpy failed;
    const QSignalSpy said;
    EventLoopWatchdog watchdog;
};

User adaOf(UsersBench &bench)
{
    User ada = newUser(u"ada@example.org"_s, u"$2b$12$abcdefghijklmnopqrstuuxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"_s);
    ada.isVerified = true;
    return bench.db.add(ada);
}

} // namespace

class TestUsersView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void saysWhyItIsEmpty();
    void findsSomebodyAndSaysWhyHeCannotLogIn();
    void editsAtOnceAndTakesBack();
    void editsFieldsByTheirTypes();
    void showsBothWhereSomebodyElseWasFaster();
    void makesUsers();
    void setsAPassword();
    void revokesOneStolenToken();
    void theLastWayInIsAskedForTwice();
    void deletesOnlyWhoTypesTheNumber();
    void asksForMails();
    void aReadOnlySessionDisablesAllThatWrites();
    void selectsEverybodyOrSome();
    void remembersColumns();
    void conditionsGoByAButton();
};

void TestUsersView::initTestCase_data()
{
    using Engine = DatabaseKind::Engine;
    QTest::addColumn<DatabaseKind>("database");
    QTest::newRow("SQLite") << DatabaseKind{};
    QTest::newRow("PostgreSQL") << DatabaseKind{Engine::PostgreSql};
    QTest::newRow("MariaDB") << DatabaseKind{Engine::MariaDb};
}

#define BENCH                                                                                                          \
    QFETCH_GLOBAL(const DatabaseKind, database);                                                                       \
    UsersBench bench(database, ownFields, ownColumns)

void TestUsersView::saysWhyItIsEmpty()
{
    BENCH;
    UsersView view;
    view.show();
    const auto shows = [&view](const QString &text) {
        const auto labels = view.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QVERIFY(shows(u"No database is open."_s));
    view.setSession(bench.session);
    QTRY_VERIFY(shows(u"There are no users yet."_s));
    adaOf(bench);
    view.refresh();
    QTRY_VERIFY(shows(u"1 user"_s));
    view.setFilter(u"email:nobody"_s);
    QTRY_VERIFY(shows(u"Nobody matches the search."_s));
    view.setSession(nullptr);
    QVERIFY(shows(u"No database is open."_s));
}

void TestUsersView::findsSomebodyAndSaysWhyHeCannotLogIn()
{
    BENCH;
    bench.db.addMany(1, 300);
    User bob = newUser(u"bob@example.org"_s, u"nonsense"_s);
    bob.isActive = false;
    bench.db.add(bob);
    adaOf(bench);
    Window window(bench);
    auto *search = window.named<QLineEdit>(u"Search users"_s);
    search->setFocus();
    QTest::keyClicks(search, u"bob@ex"_s);
    QTRY_COMPARE(window.view.model().rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape); // the list of completions
    QTRY_VERIFY(window.choose(u"bob@ex"_s));
    QVERIFY2(window.login().contains(u"inactive"_s) && window.login().contains(u"not verified"_s) &&
                     window.login().contains(u"cannot be read"_s),
             qPrintable(window.login()));
    QVERIFY(window.choose(u"ada@example.org"_s));
    QCOMPARE(window.login(), u"✓ Can log in with the password."_s);
    QVERIFY(window.failed.isEmpty());
    VERIFY_LOOP_ALIVE(window.watchdog);

    // What is counted by keys that a connection has not is not taken for nothing.
    auto record = UserRecord::load(bench.session->domain(), bench.stored(u"ada@example.org"_s).id, false);
    VERIFY_OK(record);
    QVERIFY2(record->loginSentence().contains(u"is not known here"_s), qPrintable(record->loginSentence()));
    record->attempts = UserRecord::Attempts::Away;
    QVERIFY2(record->loginSentence().contains(u"Redis does not answer"_s), qPrintable(record->loginSentence()));
}

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
    QVERIFY(list->topLevelItem(0)->text(2) != u"–"_s); // when it expires is told by the configuration
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

void TestUsersView::aReadOnlySessionDisablesAllThatWrites()
{
    BENCH;
    const User ada = adaOf(bench);
    VERIFY_OK(bench.db.tokens.create({"a-token-of-ada-that-somebody-has-stolen-00", ada.id, {}}));
    Window window(bench, true);
    QVERIFY(window.choose(u"ada@"_s));
    QStringList enabled;
    for (QAction *action : window.view.viewActions()) {
        if (action->isEnabled())
            enabled << action->text().remove(u'&');
    }
    QCOMPARE(enabled, (QStringList{u"Copy e-mail"_s, u"Copy id"_s, u"Export users…"_s, u"Columns"_s}));
    QVERIFY(!window.button(u"Revoke all tokens"_s)->isEnabled());
    QVERIFY(window.named<QLineEdit>(u"E-mail"_s)->isReadOnly());
    QVERIFY(window.named<QLineEdit>(u"nickname"_s)->isReadOnly());
    for (QCheckBox *box : window.view.findChildren<QCheckBox *>())
        QVERIFY(!box->isEnabled());
}

void TestUsersView::selectsEverybodyOrSome()
{
    BENCH;
    bench.db.addMany(1, 1000);
    Window window(bench);
    QTRY_COMPARE(window.view.model().rowCount(), 1000);
    auto *table = window.view.findChild<QTableView *>();
    QAction *deactivate = window.action(BulkTexts::name(BulkAction::Deactivate));
    QVERIFY(!deactivate->isEnabled());
    table->selectAll();
    QVERIFY(window.view.selection().allThatMatch.has_value());
    QVERIFY(deactivate->isEnabled());
    table->clearSelection();
    QVERIFY(window.view.selection().isEmpty());
    const QItemSelection some(window.view.model().index(1, 0), window.view.model().index(900, 0));
    table->selectionModel()->select(some, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(window.view.selection().isEmpty() && !deactivate->isEnabled()); // most of them were never shown
    QTRY_COMPARE(window.view.selection().ids.size(), 900);
    QVERIFY(deactivate->isEnabled());
    VERIFY_LOOP_ALIVE(window.watchdog);
    QCOMPARE(bench.db.users.get(window.view.selection().ids.constFirst())->email, u"user100@example.org"_s);
    QVERIFY(!window.view.selection().allThatMatch);
}

void TestUsersView::remembersColumns()
{
    BENCH;
    adaOf(bench);
    const auto header = [](Window &window) {
        return window.view.findChild<QTableView *>()->horizontalHeader();
    };
    {
        Window window(bench);
        header(window)->moveSection(4, 1); // the id
        header(window)->resizeSection(0, 321);
        QMenu *menu = window.action(u"Columns"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().constFirst()->isEnabled()); // the address stays
        for (QAction *column : menu->actions()) {
            if (column->text() == u"nickname"_s)
                column->setChecked(false);
        }
    }
    Window window(bench);
    QCOMPARE(header(window)->visualIndex(4), 1);
    QCOMPARE(header(window)->sectionSize(0), 321);
    QVERIFY(header(window)->isSectionHidden(5));
    QVERIFY(!header(window)->isSectionHidden(6));
}

void TestUsersView::conditionsGoByAButton()
{
    BENCH;
    adaOf(bench);
    bench.db.add(u"bob@example.org"_s);
    Window window(bench);
    window.view.setFilter(u"email:ada not is:verified"_s);
    QTRY_VERIFY(!window.view.model().isSearching());
    QCOMPARE(window.view.model().rowCount(), 0);
    window.button(u"not verified  ✕"_s)->click();
    QCOMPARE(window.named<QLineEdit>(u"Search users"_s)->text(), u"email:ada"_s);
    QTRY_COMPARE(window.view.model().rowCount(), 1);
    window.view.setFilter({});
    QTRY_COMPARE(window.view.model().rowCount(), 2);
}

QTEST_MAIN(TestUsersView)
#include "tst_usersview.moc"
