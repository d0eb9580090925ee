// SPDX-License-Identifier: MIT
// The window of a bulk action, and the actions that open it.
#include "bulk/bulkactions.h"
#include "bulk/bulkdialog.h"

#include "patience.h"
#include "support/eventloopwatchdog.h"
#include "support/usersbench.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Stage = BulkRun::Stage;

namespace {

const UserSelection everybody{.ids = {}, .allThatMatch = Auth::UserQuery()};

QPushButton *button(QWidget &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&').contains(text) && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

bool says(QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->text().contains(text) && !label->isHidden())
            return true;
    }
    return false;
}

QStringList shown(QWidget &window)
{
    const QAbstractItemModel *model = window.findChild<QTableView *>()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, int(BulkRowsModel::Column::Email)).data().toString() + u": "_s +
                        model->index(row, int(BulkRowsModel::Column::State)).data().toString();
    rows.sort();
    return rows;
}

//! Whoever cannot see it hears what it is.
void checkNames(const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || qobject_cast<const QPushButton *>(widget) ||
            qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QLabel *>(widget) ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        if (widget->parentWidget() == &window)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

} // namespace

class TestBulkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksThenDoesThenTells();
    void deletingWantsTheNumber();
    void escapeCancelsTheRunAndKeepsTheWindow();
    void showsOnlyWhoWasNotDone();
    void readOnly();
    void saysWhyThereIsNoPlan();
    void actionsOpenIt();
};

void TestBulkDialog::asksThenDoesThenTells()
{
    UsersBench bench;
    bench.db.add(u"ada@example.org"_s);
    Auth::User off = newUser(u"bob@example.org"_s);
    off.isActive = false;
    bench.db.add(off);
    BulkDialog dialog(bench.session, BulkAction::Deactivate, everybody);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    EventLoopWatchdog watchdog;
    QTRY_COMPARE(dialog.run().stage(), Stage::Planned);
    checkNames(dialog);
    QVERIFY(says(dialog, u"1 user(s) will be deactivated. 1 user(s) are left out"_s));
    QCOMPARE(shown(dialog),
             (QStringList{u"ada@example.org: will be deactivated"_s, u"bob@example.org: left out: is inactive"_s}));
    QVERIFY(bench.stored(u"ada@example.org"_s).isActive); // nobody has pressed anything
    QPushButton *start = button(dialog, u"Deactivate 1 user(s)"_s);
    QVERIFY(start && start->isEnabled());
    QTRY_VERIFY(start->hasFocus()); // a window manager may come to it later
    QTest::keyClick(start, Qt::Key_Return);
    QTRY_COMPARE(dialog.run().stage(), Stage::Ended);
    QVERIFY(says(dialog, u"1 user(s) were deactivated."_s));
    QVERIFY(shown(dialog).contains(u"ada@example.org: deactivated"_s));
    QVERIFY(!bench.stored(u"ada@example.org"_s).isActive);
    QVERIFY(!button(dialog, u"Deactivate"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(accepted.count(), 1);
    VERIFY_LOOP_ALIVE(watchdog);
}

void TestBulkDialog::deletingWantsTheNumber()
{
    UsersBench bench;
    bench.db.addMany(1, 12);
    BulkDialog dialog(bench.session, BulkAction::Delete, everybody);
    dialog.show();
    QTRY_COMPARE(dialog.run().stage(), Stage::Planned);
    auto *number = dialog.findChild<QLineEdit *>();
    QPushButton *start = button(dialog, u"Delete 12 user(s)"_s);
    QVERIFY(number->isVisible());
    QTRY_VERIFY(number->hasFocus());
    for (const QString &typed : {QString(), u"1"_s, u"13"_s, u"twelve"_s, u"12.5"_s, u"-12"_s, u"0x12"_s}) {
        number->setText(typed);
        QVERIFY2(!start->isEnabled(), qPrintable(typed));
    }
    QTest::keyClick(&dialog, Qt::Key_Return); // a default button that is disabled does nothing
    QCOMPARE(dialog.run().stage(), Stage::Planned);
    number->setText(u" 12 "_s);
    QVERIFY(start->isEnabled());
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(dialog.run().stage(), Stage::Ended);
    QCOMPARE(bench.db.count(u"user"_s), 0);
}

void TestBulkDialog::escapeCancelsTheRunAndKeepsTheWindow()
{
    UsersBench bench;
    bench.db.addMany(1, 20'000); // who are not done before somebody has looked
    BulkDialog dialog(bench.session, BulkAction::Deactivate, everybody);
    dialog.show();
    QTRY_COMPARE(dialog.run().stage(), Stage::Planned);
    button(dialog, u"Deactivate"_s)->click();
    QTRY_VERIFY(dialog.run().dealtWith() > 0);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QTRY_COMPARE(dialog.run().stage(), Stage::Ended);
    QVERIFY(dialog.isVisible());
    QVERIFY(says(dialog, u"were not reached. It was cancelled; what is done stays done."_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestBulkDialog::showsOnlyWhoWasNotDone()
{
    UsersBench bench;
    bench.db.addMany(1, 3);
    Auth::User off = newUser(u"bob@example.org"_s);
    off.isActive = false;
    bench.db.add(off);
    BulkDialog dialog(bench.session, BulkAction::Deactivate, everybody);
    dialog.show();
    QTRY_COMPARE(dialog.run().stage(), Stage::Planned);
    auto *box = dialog.findChild<QCheckBox *>();
    box->setChecked(true);
    QCOMPARE(shown(dialog), QStringList{u"bob@example.org: left out: is inactive"_s});
    button(dialog, u"Deactivate"_s)->click();
    QTRY_COMPARE(dialog.run().stage(), Stage::Ended);
    QCOMPARE(shown(dialog).size(), 4); // all of them, now that there is news of all
    box->setChecked(true);
    QCOMPARE(shown(dialog), QStringList{u"bob@example.org: left out: is inactive"_s});
}

void TestBulkDialog::readOnly()
{
    UsersBench bench;
    bench.db.addMany(1, 2);
    BulkDialog dialog(bench.open(true), BulkAction::Delete, everybody);
    dialog.show();
    QTRY_COMPARE(dialog.run().stage(), Stage::Planned);
    QVERIFY(says(dialog, u"read-only: nothing can be done here"_s));
    QVERIFY(!button(dialog, u"Delete"_s)->isEnabled());
    QVERIFY(!dialog.findChild<QLineEdit *>()->isVisible());
}

void TestBulkDialog::saysWhyThereIsNoPlan()
{
    UsersBench bench;
    bench.db.file.run(u"ALTER TABLE user RENAME TO elsewhere"_s);
    BulkDialog dialog(bench.session, BulkAction::Delete, everybody);
    dialog.show();
    QTRY_COMPARE(dialog.run().stage(), Stage::Ended);
    QVERIFY(says(dialog, u"The users cannot be looked up, and nothing was changed."_s));
    QTRY_VERIFY(button(dialog, u"Close"_s)->hasFocus());
}

void TestBulkDialog::actionsOpenIt()
{
    UsersBench bench;
    bench.db.addMany(1, 2);
    QWidget view;
    UserSelection selection = everybody;
    auto *actions = new BulkActions([&selection] { return selection; }, &view);
    QSignalSpy changed(actions, &BulkActions::changed);
    view.show();
    const auto enabled = [actions] {
        const auto all = actions->actions();
        return std::count_if(all.begin(), all.end(), [](const QAction *action) { return action->isEnabled(); });
    };
    for (const QAction *action : actions->actions())
        QVERIFY(!action->text().isEmpty() && !action->statusTip().isEmpty());
    QCOMPARE(enabled(), 0);
    actions->setSelected(true);
    QCOMPARE(enabled(), 0); // no session
    actions->setSession(bench.open(true));
    QCOMPARE(enabled(), 0); // read-only
    actions->setSession(bench.session);
    QCOMPARE(enabled(), 7);
    actions->action(BulkAction::Verify)->trigger();
    auto *dialog = view.findChild<BulkDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->run().stage(), Stage::Planned);
    button(*dialog, u"Verify 2 user(s)"_s)->click();
    QTRY_COMPARE(dialog->run().stage(), Stage::Ended);
    button(*dialog, u"Close"_s)->click();
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(!view.findChild<BulkDialog *>());
}

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
