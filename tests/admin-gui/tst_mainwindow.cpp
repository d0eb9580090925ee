// SPDX-License-Identifier: MIT
// The console's window over real files, on no screen. Whatever happens, its event loop stays alive.
#include "mainwindow.h"

#include "shell/commandpalette.h"
#include "shell/connectionband.h"
#include "shell/errorpanel.h"

#include "patience.h"
#include "support/consolesettings.h"
#include "support/eventloopwatchdog.h"
#include "support/testdatabase.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSemaphore>
#include <QSqlError>
#include <QSqlQuery>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <thread>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Command = WindowActions::Command;
using Place = View::Place;

namespace {

//! Another program that holds a database for itself, until told otherwise or for ten seconds: a window that waited for
//! it would not come to tell it.
class Lock
{
public:
    explicit Lock(TestFile &file) : m_path(file.path())
    {
        file.run(u"PRAGMA journal_mode = DELETE"_s); // with a WAL nobody can keep readers out
        m_thread = std::thread([this] { hold(); });
        m_isHeld.acquire();
    }
    ~Lock()
    {
        m_end.release();
        m_thread.join();
    }

private:
    void hold()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
            database.setDatabaseName(m_path);
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            if (!query.exec(u"BEGIN EXCLUSIVE"_s))
                qFatal("%s", qPrintable(query.lastError().text()));
            m_isHeld.release();
            (void)m_end.tryAcquire(1, 10'000);
            query.exec(u"ROLLBACK"_s);
        }
        QSqlDatabase::removeDatabase(u"lock"_s);
    }

    const QString m_path;
    QSemaphore m_isHeld;
    QSemaphore m_end;
    std::thread m_thread;
};

QWidget *page(const MainWindow &window)
{
    return window.findChild<QStackedWidget *>()->currentWidget();
}

QString firstFailure(MainWindow &window)
{
    const auto &failures = window.errorPanel().failures();
    return failures.isEmpty() ? QString() : failures.first().why + u'\n' + failures.first().whatNow;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithoutADatabase();
    void opensAFileAndShowsThePlaces();
    void everyPlaceHasItsKey_data();
    void everyPlaceHasItsKey();
    void anotherFileReplacesTheFirst();
    void saysWhyAFileCannotBeOpened_data();
    void saysWhyAFileCannotBeOpened();
    void errorsStayUntilTheyAreRead();
    void sayingNeedsNoMarkup();
    void everyActionIsInAMenuAndInThePalette();
    void thePaletteRunsWhatIsChosen();
    void everyButtonOfTheRailHasAName();
    void productionIsSeenAndSaid();
    void remembersTheWindow();
    void waitsForNobody_data();
    void waitsForNobody();

private:
    std::optional<ConsoleSettings> m_settings;
};

void TestMainWindow::init()
{
    m_settings.emplace();
}

void TestMainWindow::beginsWithoutADatabase()
{
    MainWindow window;
    window.show();
    QCOMPARE(window.session(), nullptr);
    QVERIFY(window.windowTitle().contains(u"Gatehouse"_s));
    for (const Command command : {Command::Refresh, Command::Find, Command::CloseConnection, Command::GoToMail})
        QVERIFY(!window.actions().action(command)->isEnabled());
    QVERIFY(window.actions().action(Command::OpenFile)->isEnabled());
    QVERIFY(window.errorPanel().isHidden());
}

void TestMainWindow::opensAFileAndShowsThePlaces()
{
    TestDatabase database;
    MainWindow window;
    window.show();
    EventLoopWatchdog watchdog;
    window.openFile(database.file.path());
    QVERIFY(window.isOpening());
    QTRY_VERIFY(window.session());
    QVERIFY(window.session()->isReadOnly());
    QVERIFY2(window.windowTitle().contains(u"users.db (read-only)"_s), qPrintable(window.windowTitle()));
    QCOMPARE(page(window), window.view(Place::Overview));
    window.actions().action(Command::CloseConnection)->trigger();
    QCOMPARE(window.session(), nullptr);
    QVERIFY(page(window) != window.view(Place::Overview));
    VERIFY_LOOP_ALIVE(watchdog);
}

void TestMainWindow::everyPlaceHasItsKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Place>("place");
    QTest::newRow("overview") << Qt::Key_1 << Place::Overview;
    QTest::newRow("users") << Qt::Key_2 << Place::Users;
    QTest::newRow("tokens") << Qt::Key_3 << Place::Tokens;
    QTest::newRow("OAuth accounts") << Qt::Key_4 << Place::OAuthAccounts;
    QTest::newRow("mail") << Qt::Key_5 << Place::Mail;
}

void TestMainWindow::everyPlaceHasItsKey()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Place, place);
    TestDatabase database;
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, longPatience));
    window.openFile(database.file.path());
    QTRY_VERIFY(window.session());
    window.goTo(place == Place::Mail ? Place::Users : Place::Mail);
    QTest::keyClick(&window, key, Qt::ControlModifier);
    QCOMPARE(window.place(), place);
    QCOMPARE(page(window), window.view(place));
    Q_EMIT window.view(place)->wanted(Place::Tokens, u"user:ada@example.org"_s); // as a tile would
    QCOMPARE(window.place(), Place::Tokens);
}

void TestMainWindow::anotherFileReplacesTheFirst()
{
    TestDatabase first;
    TestDatabase second;
    MainWindow window;
    window.show();
    EventLoopWatchdog watchdog;
    for (int round = 0; round < 3; ++round) {
        window.openFile(first.file.path());
        if (round % 2 == 0)
            QTRY_VERIFY(window.session());
        window.openFile(second.file.path()); // whatever the first one still has to say
        QCOMPARE(window.session(), nullptr);
        QTRY_VERIFY(window.session());
        QCOMPARE(window.session()->profile().path, second.file.path());
    }
    QVERIFY(window.errorPanel().failures().isEmpty());
    VERIFY_LOOP_ALIVE(watchdog);
}

void TestMainWindow::saysWhyAFileCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such file") << QByteArray("-") << u"no such file"_s;
    QTest::newRow("a folder") << QByteArray("/") << u"no such file"_s;
    QTest::newRow("an empty file") << QByteArray() << u"gatehouse migrate"_s;
    QTest::newRow("a text") << QByteArray("Dear diary,\n").repeated(100) << u"no usable SQLite database"_s;
    QTest::newRow("half a database") << QByteArray("SQLite format 3\0 and then something else", 40)
                                     << u"no usable SQLite database"_s;
}

void TestMainWindow::saysWhyAFileCannotBeOpened()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QString, reason);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.db"_s);
    if (contents == "/") {
        QVERIFY(QDir().mkpath(path));
    } else if (contents != "-") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
    }
    MainWindow window;
    window.show();
    window.openFile(path);
    QTRY_VERIFY(!window.isOpening());
    QVERIFY2(firstFailure(window).contains(reason), qPrintable(firstFailure(window)));
    QCOMPARE(window.session(), nullptr);
    QCOMPARE(QFile::exists(path), contents != "-"); // looking makes no file
    TestDatabase good;
    window.openFile(good.file.path());
    QTRY_VERIFY(window.session());
    QVERIFY(!window.errorPanel().isHidden()); // it was not read yet
}

void TestMainWindow::errorsStayUntilTheyAreRead()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, longPatience));
    View *view = window.view(Place::Users);
    Q_EMIT view->failed(u"The user was not changed."_s, u"Another program holds the database."_s, u"Try again."_s);
    Q_EMIT view->failed(u"The list was not read."_s, u"The server is gone."_s, {});
    Q_EMIT view->failed(u"The user was not changed."_s, u"Another program holds the database."_s, u"Try again."_s);
    QCOMPARE(window.errorPanel().failures().size(), 2); // the same twice is one, the latest
    QVERIFY(window.errorPanel().isVisible());
    QVERIFY(window.errorPanel().accessibleDescription().contains(u"Try again."_s));
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(window.errorPanel().accessibleDescription().contains(u"The server is gone."_s));
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(window.errorPanel().isHidden());
}

void TestMainWindow::sayingNeedsNoMarkup()
{
    MainWindow window;
    window.show();
    Q_EMIT window.view(Place::Mail)->said(u"<b>1 mail</b>"_s);
    QCOMPARE(window.statusText(), u"<b>1 mail</b>"_s);
    Q_EMIT window.view(Place::Mail)->failed(u"<img src=x>"_s, u"<h1>no</h1>"_s, {});
    for (const QLabel *label : window.errorPanel().findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestMainWindow::everyActionIsInAMenuAndInThePalette()
{
    TestDatabase database;
    MainWindow window;
    window.openFile(database.file.path());
    QTRY_VERIFY(window.session());
    QSet<QAction *> inPalette;
    for (const auto &command : window.commands()) {
        QVERIFY(!command.group.isEmpty());
        QVERIFY(!plainText(*command.action).isEmpty());
        inPalette << command.action;
    }
    for (QAction *action : window.actions().findChildren<QAction *>()) {
        QVERIFY2(inPalette.contains(action), qPrintable(action->text()));
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
    }
    QSet<QString> shortcuts;
    for (QAction *action : std::as_const(inPalette)) {
        const QString keys = action->shortcut().toString();
        QVERIFY2(keys.isEmpty() || !shortcuts.contains(keys), qPrintable(keys)); // or neither works
        shortcuts << keys;
    }
}

void TestMainWindow::thePaletteRunsWhatIsChosen()
{
    TestDatabase database;
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, longPatience));
    window.openFile(database.file.path());
    QTRY_VERIFY(window.session());
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window.commandPalette().isVisible());
    auto *typed = window.commandPalette().findChild<QLineEdit *>();
    QTest::keyClicks(typed, u"oau"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(window.commandPalette().isHidden());
    QCOMPARE(window.place(), Place::OAuthAccounts);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(typed->text(), QString());
    QTest::keyClicks(typed, u"xyzzy"_s);
    QCOMPARE(window.commandPalette().model().rowCount(), 0);
    QTest::keyClick(typed, Qt::Key_Return); // runs nothing
    QTest::keyClick(typed, Qt::Key_Escape);
    QVERIFY(window.commandPalette().isHidden());
    QCOMPARE(window.place(), Place::OAuthAccounts);
}

void TestMainWindow::everyButtonOfTheRailHasAName()
{
    const MainWindow window;
    const auto buttons = window.findChild<QToolBar *>()->findChildren<QToolButton *>();
    int named = 0;
    for (const QToolButton *button : buttons)
        named += !button->text().isEmpty() && !button->icon().isNull() && button->focusPolicy() != Qt::NoFocus;
    QCOMPARE(named, 5);
}

void TestMainWindow::productionIsSeenAndSaid()
{
    TestDatabase database;
    MainWindow window;
    window.show();
    auto *band = window.findChild<ConnectionBand *>();
    window.open({.name = u"shop"_s, .path = database.file.path(), .isReadOnly = false, .isProduction = true});
    QVERIFY(band->isHidden());
    QTRY_VERIFY(window.session());
    QVERIFY(band->isVisible());
    QVERIFY2(band->accessibleName().contains(u"Production: shop"_s), qPrintable(band->accessibleName()));
    QCOMPARE(band->palette().color(QPalette::Window), ConnectionBand::usualColor());
    window.openFile(database.file.path());
    QTRY_VERIFY(window.session());
    QVERIFY(band->isHidden());
}

void TestMainWindow::remembersTheWindow()
{
    TestDatabase database;
    {
        MainWindow window;
        window.show();
        window.openFile(database.file.path());
        QTRY_VERIFY(window.session());
        window.resize(777, 555);
        window.goTo(Place::Tokens);
        QTest::qWait(0);
        window.close();
    }
    const MainWindow window;
    QCOMPARE(window.place(), Place::Tokens);
    QCOMPARE(window.size(), QSize(777, 555));
}

void TestMainWindow::waitsForNobody_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::newRow("nothing else") << u"nothing"_s;
    QTest::newRow("cancelling") << u"cancel"_s;
    QTest::newRow("opening another file") << u"open"_s;
    QTest::newRow("closing the window") << u"close"_s;
}

// Another program holds the database: the answer takes long, and the window must not.
void TestMainWindow::waitsForNobody()
{
    QFETCH(const QString, meanwhile);
    TestDatabase locked;
    TestDatabase other;
    locked.pool.closeThisThread();
    auto window = std::make_unique<MainWindow>();
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get(), longPatience));
    EventLoopWatchdog watchdog;
    {
        const Lock lock(locked.file);
        watchdog.enter();
        window->openFile(locked.file.path());
        QTest::qWait(20);
        QCOMPARE(window->session(), nullptr);
        if (meanwhile == u"cancel"_s)
            QTest::keyClick(window.get(), Qt::Key_Escape);
        else if (meanwhile == u"open"_s)
            window->openFile(other.file.path());
        else if (meanwhile == u"close"_s)
            window.reset();
        VERIFY_LOOP_ALIVE(watchdog);
        QCOMPARE(window && window->isOpening(), meanwhile != u"cancel"_s && meanwhile != u"close"_s);
    }
    watchdog.enter();
    if (window && meanwhile != u"cancel"_s) {
        QTRY_VERIFY(window->session());
        QCOMPARE(window->session()->profile().path, meanwhile == u"open"_s ? other.file.path() : locked.file.path());
    } else {
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(20);
        QVERIFY(!window || !window->session());
    }
    if (window)
        VERIFY_LOOP_ALIVE(watchdog);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
