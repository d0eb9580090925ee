// SPDX-License-Identifier: MIT
// Who is found, chosen and shown.
#include "testusersview.h"

#include "bulk/bulktexts.h"
#include "users/userrecord.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace UsersViewBench;

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
