// SPDX-License-Identifier: MIT
#pragma once

#include "patience.h"
#include "support/eventloopwatchdog.h"
#include "support/results.h"
#include "support/usersbench.h"
#include "views/usersview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace UsersViewBench {

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Auth::User;

inline const QByteArray ownColumns =
        "[[user.field]]\nname = \"nickname\"\n[[user.field]]\nname = \"credits\"\ntype = \"integer\"\n"
        "[registration]\nrequires_verification = true\n"
        "[[backend]]\nname = \"db\"\nstrategy = \"database\"\n";
inline const Auth::UserFields ownFields{{.name = u"nickname"_s, .type = Auth::UserField::Type::String},
                                        {.name = u"credits"_s, .type = Auth::UserField::Type::Integer}};

//! The view on a screen that is not there, and what it said.
struct Window
{
    explicit Window(UsersBench &bench, bool isReadOnly = false) : failed(&view, &View::failed), said(&view, &View::said)
    {
        view.resize(1200, 800);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view, longPatience); // the first painting of a process loads fonts
        activate(view);
        watchdog.enter();
        view.setSession(isReadOnly ? bench.open(true) : bench.session);
    }

    //! Gives it the keyboard, whether or not there is a window manager to be asked.
    static void activate(QWidget &window)
    {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED // of Qt 6.5, for activateWindow(), which only asks
        QApplication::setActiveWindow(&window);
        QT_WARNING_POP
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
        (void)QTest::qWaitFor(
                [&] {
                    for (QDialog *candidate : view.findChildren<QDialog *>()) {
                        if (candidate->isVisible())
                            found = candidate;
                    }
                    return found != nullptr;
                },
                longPatience);
        if (!found)
            qFatal("no dialog");
        activate(*found);
        return found;
    }
    //! Searches, and chooses the only one who is found.
    bool choose(const QString &search)
    {
        view.setFilter(search);
        if (!QTest::qWaitFor([this] { return view.model().rowCount() == 1 && view.model().userAt(0); }, longPatience))
            return false;
        view.findChild<QTableView *>()->selectRow(0);
        return QTest::qWaitFor([this] { return !login().isEmpty() && login() != u"Looking …"_s; }, longPatience);
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

inline User adaOf(UsersBench &bench)
{
    User ada = newUser(u"ada@example.org"_s, u"$2b$12$abcdefghijklmnopqrstuuxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"_s);
    ada.isVerified = true;
    return bench.db.add(ada);
}

} // namespace UsersViewBench

//! \brief The view of the users as an administrator has it: with keys and buttons, on every database.
class TestUsersView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();

    void saysWhyItIsEmpty(); // list.cpp
    void findsSomebodyAndSaysWhyHeCannotLogIn();
    void aReadOnlySessionDisablesAllThatWrites();
    void selectsEverybodyOrSome();
    void remembersColumns();
    void conditionsGoByAButton();

    void editsAtOnceAndTakesBack(); // details.cpp
    void editsFieldsByTheirTypes();
    void showsBothWhereSomebodyElseWasFaster();
    void makesUsers();
    void setsAPassword();
    void revokesOneStolenToken();
    void theLastWayInIsAskedForTwice();
    void deletesOnlyWhoTypesTheNumber();
    void asksForMails();
};

#define BENCH                                                                                                          \
    QFETCH_GLOBAL(const DatabaseKind, database);                                                                       \
    UsersBench bench(database, ownFields, ownColumns)
