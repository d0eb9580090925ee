// SPDX-License-Identifier: MIT
#pragma once

#include "listsbench.h"
#include "mainwindow.h"
#include "shell/errorpanel.h"
#include "support/fakesecretstore.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

//! \brief The console's window on a database, as an administrator has it: by keys, menus, buttons and dialogs.
//!
//! What is looked for and is not there ends the test program with its name.
class WindowBench : public ListsBench
{
public:
    using Place = GatehouseAdmin::View::Place;

    explicit WindowBench(const DatabaseKind &kind = {}, const Auth::UserFields &fields = {},
                         const QByteArray &more = {})
        : ListsBench(more, kind, fields)
    {
        watchdog.leave(); // until show(): what comes before is the test's own
    }

    //! False: it did not open within half a minute; why() says why.
    [[nodiscard]] bool show(bool isReadOnly = false)
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window, longPatience))
            qFatal("The window is not active.");
        watchdog.enter();
        window.open(profile(isReadOnly));
        return QTest::qWaitFor([this] { return window.session() != nullptr; }, longPatience);
    }

    //! What the test itself asks the database does not count as a stall of the window.
    template<typename Look>
    auto outside(Look look)
    {
        watchdog.leave();
        const auto found = look();
        watchdog.enter();
        return found;
    }
    [[nodiscard]] qint64 count(const QString &table)
    {
        return outside([&] { return db.count(table); });
    }
    template<typename Key>
    [[nodiscard]] Auth::User stored(const Key &key)
    {
        return outside([&] { return ListsBench::stored(key); });
    }

    //! By its key, as soon as no dialog is before the window any more.
    void go(Place place)
    {
        bringToFront();
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)), Qt::ControlModifier);
        if (window.place() != place)
            qFatal("not at %d", static_cast<int>(place));
    }
    [[nodiscard]] GatehouseAdmin::View &view() const { return *window.view(window.place()); }
    void refresh()
    {
        bringToFront();
        QTest::keyClick(&window, Qt::Key_F5);
    }
    void search(const QString &text)
    {
        auto *field = qobject_cast<QLineEdit *>(view().searchField());
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] QString searched() const { return qobject_cast<QLineEdit *>(view().searchField())->text(); }

    [[nodiscard]] QTableView &table() const { return *view().findChild<QTableView *>(); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < rows(); ++row)
            cells << cell(row, column);
        return cells;
    }
    //! Shows and chooses who alone meets \a text. False: nobody does, or several.
    [[nodiscard]] bool choose(const QString &text)
    {
        search(text);
        const bool isFound = QTest::qWaitFor(
                [this] {
                    const QModelIndex first = table().model()->index(0, 0);
                    return rows() == 1 && first.data().toString() != u"…" && table().isVisible();
                },
                longPatience);
        if (isFound)
            table().selectRow(0);
        return isFound && QTest::qWaitFor([this] { return !isLooking(); }, longPatience);
    }

    //! Something in the menus, when it can be done: its text, without marks, begins with \a text.
    void act(const QString &text)
    {
        QAction *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = action(text))->isEnabled(); }, longPatience))
            qFatal("%s cannot be done", qPrintable(text));
        found->trigger();
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (const GatehouseAdmin::CommandModel::Command &command : window.commands()) {
            if (command.action->text().remove(u'&').startsWith(text))
                return command.action;
        }
        qFatal("nothing in the menus is called %s", qPrintable(text));
    }

    //! Waits for a dialog whose title begins so.
    template<typename Dialog = QDialog>
    Dialog &dialog(const QString &title = {})
    {
        Dialog *found = nullptr;
        if (!QTest::qWaitFor(
                    [&] {
                        found = qobject_cast<Dialog *>(QApplication::activeModalWidget());
                        return found && found->windowTitle().startsWith(title);
                    },
                    longPatience))
            qFatal("no dialog %s", qPrintable(title));
        return *found;
    }
    //! Waits until it is seen, in the dialog that is open, else in the window.
    template<typename Widget>
    [[nodiscard]] Widget *named(const QString &accessibleName) const
    {
        Widget *found = nullptr;
        const auto look = [&] {
            for (Widget *widget : top().template findChildren<Widget *>()) {
                if (widget->isVisible() && widget->accessibleName() == accessibleName)
                    found = widget;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, longPatience))
            qFatal("no %s", qPrintable(accessibleName));
        return found;
    }
    //! \brief Clicks what is there to be clicked and can be; its text, without marks, is \a text.
    void press(const QString &text)
    {
        QAbstractButton *found = nullptr;
        const auto look = [&] {
            found = nullptr;
            for (QAbstractButton *button : top().findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->isEnabled() && button->text().remove(u'&') == text)
                    found = button;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, longPatience))
            qFatal("no button %s", qPrintable(text));
        found->click();
    }
    void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    //! What labels say, in the dialog that is open, else in the window.
    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const QLabel *label : top().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QString said() const { return window.statusText(); }
    //! The latest that went wrong, as it is seen; nothing: nothing did.
    [[nodiscard]] GatehouseAdmin::ErrorPanel::Failure failure()
    {
        const auto &failures = window.errorPanel().failures();
        return failures.isEmpty() ? GatehouseAdmin::ErrorPanel::Failure() : failures.constLast();
    }
    //! Reads what went wrong away; failedWhy keeps the latest reason. False: nothing did, or it did not say what, why
    //! and what now.
    [[nodiscard]] bool readFailure()
    {
        if (!QTest::qWaitFor([this] { return !window.errorPanel().failures().isEmpty(); }, longPatience))
            return false;
        failedWhy = failure().why;
        const bool isWhole = !failure().what.isEmpty() && !failure().why.isEmpty() && !failure().whatNow.isEmpty();
        while (!window.errorPanel().failures().isEmpty())
            QTest::keyClick(&window, Qt::Key_Escape);
        return isWhole;
    }

    GatehouseAdmin::MainWindow window{std::make_unique<FakeSecretStore>(std::make_shared<FakeSecretStore::Contents>())};
    //! A dialog of the toolkit that is made for the first time takes some tens of milliseconds, whoever opens it.
    EventLoopWatchdog watchdog{std::chrono::milliseconds(100)};
    QString failedWhy;

private:
    //! When a dialog closes, a window manager gives the keyboard back; where there is no screen, nobody does.
    void bringToFront()
    {
        if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, longPatience))
            qFatal("%s is open", qPrintable(QApplication::activeModalWidget()->windowTitle()));
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window, longPatience))
            qFatal("The window is not active.");
    }
    [[nodiscard]] QWidget &top() const
    {
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? *modal : const_cast<GatehouseAdmin::MainWindow &>(window);
    }
    [[nodiscard]] bool isLooking() const { return labels().contains(u"Looking …"); }
};
