// SPDX-License-Identifier: MIT
#pragma once

#include "mainwindow.h"
#include "support/eventloopwatchdog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QWindow>

//! \brief Somebody before the console's window, on no screen: sees what is shown in it and in its dialogs, and presses
//! keys. Nothing else is touched, so that what cannot be done by keyboard fails.
class ConsolePerson
{
public:
    //! Runs the event loop, as the program does, until \a condition holds. \return false after \a patience
    template<typename Condition>
    [[nodiscard]] static bool waits(Condition condition, std::chrono::milliseconds patience)
    {
        QTimer look; // also where nothing happens
        look.start(2);
        const QDeadlineTimer end(patience);
        while (!condition()) {
            if (end.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCoreApplication::processEvents(); // and it is painted
        return true;
    }

    // ---- keys
    static void presses(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(keyboard(), static_cast<Qt::Key>(key), modifiers);
    }
    static void types(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, keyboard(), keyOf(letter), QString(letter),
                                letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        }
    }
    //! Tab, or backwards, until \a isThere is what the keyboard is in. \return false when it came round
    template<typename Found>
    [[nodiscard]] static bool tabsTo(Found isThere, Qt::Key key = Qt::Key_Tab)
    {
        constexpr int manyStops = 60;
        for (int i = 0; i < manyStops; ++i) {
            if (QApplication::focusWidget() && isThere(QApplication::focusWidget()))
                return true;
            presses(key);
        }
        return false;
    }
    //! To the button, check box or list that is called so.
    [[nodiscard]] static bool tabsTo(const QString &name, Qt::Key key = Qt::Key_Tab)
    {
        return tabsTo([&name](const QWidget *widget) { return nameOf(widget) == name; }, key);
    }
    //! \return what the keyboard is in
    [[nodiscard]] static QString place() { return nameOf(QApplication::focusWidget()); }

    // ---- eyes
    //! Everything that can be read in the window that has the keyboard, without what is scrolled away.
    [[nodiscard]] static QStringList reads()
    {
        QStringList texts = textsIn(window());
        if (const QWidget *popup = QApplication::activePopupWidget())
            texts += textsIn(popup);
        return texts;
    }
    [[nodiscard]] static bool sees(const QString &text)
    {
        const QStringList texts = reads();
        return std::any_of(texts.begin(), texts.end(), [&text](const QString &one) { return one.contains(text); });
    }
    //! \brief The rows of a table or list that are in sight. \param name as it is called for who cannot see it
    [[nodiscard]] static QList<QStringList> rows(const QString &name)
    {
        for (const QWidget *widget : window()->findChildren<QAbstractItemView *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return rowsOf(static_cast<const QAbstractItemView *>(widget));
        }
        return {};
    }
    //! Whether a check box is checked.
    [[nodiscard]] static bool isChecked(const QString &name)
    {
        for (const auto *button : window()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && nameOf(button) == name)
                return button->isChecked();
        }
        qFatal("no %s", qPrintable(name));
    }

private:
    //! The dialog that wants an answer, else the console's window.
    static QWidget *window()
    {
        if (QWidget *dialog = QApplication::activeModalWidget())
            return dialog;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && qobject_cast<GatehouseAdmin::MainWindow *>(widget))
                return widget;
        }
        qFatal("no window is there");
    }
    //! Where keys go. A window manager takes its time until a window that is seen has the keyboard; without a screen
    //! nobody gives the keyboard back when a menu or a dialog has gone.
    static QWindow *keyboard()
    {
        if (const QWidget *popup = QApplication::activePopupWidget())
            return popup->windowHandle();
        QWidget *there = window();
        const auto isActive = [there] {
            return there->isActiveWindow() && QGuiApplication::focusWindow() == there->windowHandle();
        };
        if (!isActive()) {
            there->activateWindow();
            if (!waits(isActive, std::chrono::seconds(15)))
                qWarning("%s never has the keyboard", qPrintable(there->windowTitle()));
        }
        return there->windowHandle();
    }
    static QStringList textsIn(const QWidget *window)
    {
        QStringList texts{window->windowTitle()};
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->window() == window && widget->isVisible() && !widget->visibleRegion().isEmpty())
                texts += textsOf(widget);
        }
        return texts;
    }
    static QString nameOf(const QWidget *widget)
    {
        if (!widget)
            return {};
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button ? button->text().remove(u'&') : QString();
    }
    static Qt::Key keyOf(QChar letter)
    {
        return letter.unicode() < 0x80 ? static_cast<Qt::Key>(letter.toUpper().unicode()) : Qt::Key_unknown;
    }
    static QList<QStringList> rowsOf(const QAbstractItemView *view)
    {
        QList<QStringList> rows;
        const QRect sight = view->viewport()->rect();
        const QModelIndex first = view->indexAt(QPoint(sight.width() / 2, 2));
        for (int row = first.row(); first.isValid() && row < view->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                if (view->visualRect(index).intersects(sight))
                    cells << index.data().toString();
            }
            if (cells.isEmpty())
                break;
            rows << cells;
        }
        return rows;
    }
    static QStringList textsOf(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return {label->text()};
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return {button->text().remove(u'&')};
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            return {line->displayText()};
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            return {box->currentText()};
        if (const auto *page = qobject_cast<const QPlainTextEdit *>(widget))
            return {page->toPlainText()};
        QStringList cells;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            for (const QStringList &row : rowsOf(view))
                cells += row;
        }
        return cells;
    }
};

//! Waits until \a condition holds, at most \a patience; else says what is seen instead.
#define VERIFY_COMES_WITHIN(condition, patience)                                                                       \
    do {                                                                                                               \
        if (!ConsolePerson::waits([&] { return condition; }, patience))                                                \
            QFAIL(qPrintable(QStringLiteral(#condition " does not come, but:\n") +                                     \
                             ConsolePerson::reads().join(u'\n')));                                                     \
    } while (false)
#define VERIFY_COMES(condition) VERIFY_COMES_WITHIN(condition, std::chrono::seconds(15))

//! Waits until the person sees \a text.
#define VERIFY_SEES(text) VERIFY_COMES(ConsolePerson::sees(text))
