// SPDX-License-Identifier: MIT
// The console over real files, on no screen. Whatever happens, its event loop stays alive.
#include "mainwindow.h"

#include "support/testdatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSemaphore>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = UserTableModel::Column;

namespace {

//! A timer of 10 ms that remembers how late it ever was.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] { beat(); });
        m_since.start();
        m_timer.start(10ms);
    }
    //! Milliseconds, up to now.
    [[nodiscard]] qint64 worst()
    {
        beat();
        return m_worst;
    }

private:
    void beat() { m_worst = std::max(m_worst, m_since.restart() - 10); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worst = 0;
};

constexpr qint64 alive = 200; // milliseconds that nobody notices

//! A database with \a count users, in one transaction.
std::unique_ptr<TestDatabase> databaseOf(int count, const DatabaseKind &kind = {})
{
    auto database = std::make_unique<TestDatabase>(kind);
    database->file.run(u"BEGIN"_s);
    for (int i = 0; i < count; ++i) {
        const QVariant id = kind.ids == DatabaseKind::Ids::Integer ? QVariant(i + 1)
                                                                   : QVariant(Auth::UuidScheme().make().toString());
        database->file.run(
                u"INSERT INTO user (id, email, hashed_password, is_active, is_superuser, is_verified) VALUES (?, ?, 'x', ?, ?, 0)"_s,
                {id, u"user-%1@example.org"_s.arg(i, 3, 10, QLatin1Char('0')), i != 1, i == 2});
    }
    database->file.run(u"COMMIT"_s);
    return database;
}

//! Another program that holds a database for itself, until told otherwise or for one and a half seconds.
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
            (void)m_end.tryAcquire(1, 1500);
            query.exec(u"ROLLBACK"_s);
        }
        QSqlDatabase::removeDatabase(u"lock"_s);
    }

    const QString m_path;
    QSemaphore m_isHeld;
    QSemaphore m_end;
    std::thread m_thread;
};

QString cell(MainWindow &window, int row, Column column)
{
    return window.model().index(row, static_cast<int>(column)).data().toString();
}

QStringList addresses(MainWindow &window)
{
    QStringList all;
    for (int row = 0; row < window.model().rowCount(); ++row)
        all << cell(window, row, Column::Email);
    return all;
}

QStringList expectedAddresses(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << u"user-%1@example.org"_s.arg(i, 3, 10, QLatin1Char('0'));
    return all;
}

void scrollToTheEnd(MainWindow &window)
{
    QScrollBar *bar = window.findChild<QTableView *>()->verticalScrollBar();
    bar->setValue(bar->minimum());
    bar->setValue(bar->maximum());
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithoutADatabase();
    void listsPageByPageWhileScrolling();
    void showsWhatIsKnownOfAUser();
    void showsIntegerIds();
    void searchesWhileTyping();
    void searchTakesMarksAsTheyAre();
    void anotherFileReplacesTheFirst();
    void refreshShowsWhatIsNew();
    void saysWhyAFileCannotBeOpened_data();
    void saysWhyAFileCannotBeOpened();
    void goesOnAfterAPageThatFailed();
    void neverWrites();
    void waitsForNobody_data();
    void waitsForNobody();
};

void TestMainWindow::beginsWithoutADatabase()
{
    MainWindow window;
    window.show();
    QVERIFY(window.statusText().contains(u"No database is open"_s));
    window.findChild<QLineEdit *>()->setText(u"ada"_s); // finds nobody and harms nobody
    QCOMPARE(window.model().rowCount(), 0);
    QVERIFY(window.statusText().contains(u"No database is open"_s));
}

void TestMainWindow::listsPageByPageWhileScrolling()
{
    const auto database = databaseOf(450);
    MainWindow window;
    window.show();
    Heartbeat heartbeat;
    window.openDatabase(database->file.path());
    QTRY_COMPARE(window.model().rowCount(), 200);
    QVERIFY2(window.statusText().startsWith(u"200 "_s) && window.statusText().endsWith(u"more below"_s),
             qPrintable(window.statusText()));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(window.model().rowCount(), 200); // nobody scrolled
    scrollToTheEnd(window);
    QTRY_COMPARE(window.model().rowCount(), 400);
    scrollToTheEnd(window);
    QTRY_COMPARE(window.model().rowCount(), 450);
    QCOMPARE(window.statusText(), u"450 user(s)"_s);
    scrollToTheEnd(window);
    QVERIFY(!window.model().canFetchMore({}));
    QCOMPARE(addresses(window), expectedAddresses(450));
    QVERIFY2(heartbeat.worst() < alive, QByteArray::number(heartbeat.worst()));
}

void TestMainWindow::showsWhatIsKnownOfAUser()
{
    const auto database = databaseOf(3);
    MainWindow window;
    window.openDatabase(database->file.path());
    QTRY_COMPARE(window.model().rowCount(), 3);
    QCOMPARE(cell(window, 1, Column::Active), u"no"_s);
    QCOMPARE(cell(window, 2, Column::Active), u"yes"_s);
    QCOMPARE(cell(window, 2, Column::Superuser), u"yes"_s);
    QCOMPARE(cell(window, 2, Column::Verified), u"no"_s);
    QCOMPARE(cell(window, 0, Column::Id), database->users.getByEmail(u"user-000@example.org"_s)->id.toString());
    QVERIFY(window.windowTitle().contains(database->file.path()));
    QVERIFY(window.windowTitle().contains(u"read-only"_s));
    for (int column = 0; column < window.model().columnCount(); ++column)
        QVERIFY(!window.model().headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestMainWindow::showsIntegerIds()
{
    const auto database = databaseOf(250, {.ids = DatabaseKind::Ids::Integer});
    MainWindow window;
    window.show();
    window.openDatabase(database->file.path());
    QTRY_COMPARE(window.model().rowCount(), 200);
    QCOMPARE(cell(window, 0, Column::Id), u"1"_s);
    scrollToTheEnd(window);
    QTRY_COMPARE(window.model().rowCount(), 250);
    QCOMPARE(addresses(window), expectedAddresses(250));
}

void TestMainWindow::searchesWhileTyping()
{
    const auto database = databaseOf(450);
    MainWindow window;
    window.show();
    window.openDatabase(database->file.path());
    auto *box = window.findChild<QLineEdit *>();
    QTest::keyClicks(box, u"USER-44"_s); // each key is a search, and only the last one counts
    QTRY_COMPARE(window.statusText(), u"10 user(s)"_s);
    QCOMPARE(addresses(window), expectedAddresses(450).mid(440));
    QTest::keyClicks(box, u"7"_s);
    QTRY_COMPARE(addresses(window), QStringList{u"user-447@example.org"_s});
    QTest::keyClicks(box, u"x"_s);
    QTRY_COMPARE(window.statusText(), u"0 user(s)"_s);
    box->clear();
    QTRY_COMPARE(window.model().rowCount(), 200);
    QCOMPARE(addresses(window), expectedAddresses(200)); // none twice, whatever came late
    scrollToTheEnd(window);
    box->setText(u"user-1"_s); // while the next page of all users is on its way
    QTRY_COMPARE(window.statusText(), u"100 user(s)"_s);
    QCOMPARE(addresses(window), expectedAddresses(450).mid(100, 100));
}

void TestMainWindow::searchTakesMarksAsTheyAre()
{
    const auto database = databaseOf(3);
    MainWindow window;
    window.openDatabase(database->file.path());
    QTRY_COMPARE(window.model().rowCount(), 3);
    auto *box = window.findChild<QLineEdit *>();
    for (const QString &text : {u"%"_s, u"_"_s, u"'"_s, u"\\"_s, u"\" OR 1=1 --"_s, QString(900, u'%')}) {
        box->setText(text);
        QTRY_COMPARE(window.statusText(), u"0 user(s)"_s);
        box->setText(u"user"_s);
        QTRY_COMPARE(window.statusText(), u"3 user(s)"_s);
    }
}

void TestMainWindow::anotherFileReplacesTheFirst()
{
    const auto first = databaseOf(450);
    const auto second = databaseOf(5);
    MainWindow window;
    window.show();
    for (int round = 0; round < 5; ++round) {
        window.openDatabase(first->file.path());
        if (round % 2 == 0)
            QTRY_COMPARE(window.model().rowCount(), 200);
        window.openDatabase(second->file.path()); // whatever the first one still has to say
        QTRY_COMPARE(addresses(window), expectedAddresses(5));
        QCOMPARE(window.statusText(), u"5 user(s)"_s);
    }
    QVERIFY(window.windowTitle().contains(second->file.path()));
}

void TestMainWindow::refreshShowsWhatIsNew()
{
    const auto database = databaseOf(2);
    MainWindow window;
    window.openDatabase(database->file.path());
    QTRY_COMPARE(window.model().rowCount(), 2);
    database->add(u"zoe@example.org"_s);
    window.search({});
    QTRY_COMPARE(window.model().rowCount(), 3);
}

void TestMainWindow::saysWhyAFileCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such file") << QByteArray("-") << u"cannot be opened"_s;
    QTest::newRow("a folder") << QByteArray("/") << u"cannot be opened"_s;
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
    const auto good = databaseOf(3);
    MainWindow window;
    window.openDatabase(good->file.path());
    QTRY_COMPARE(window.model().rowCount(), 3);
    window.openDatabase(path);
    QTRY_VERIFY2(window.statusText().startsWith(u"The users cannot be read"_s), qPrintable(window.statusText()));
    QVERIFY2(window.statusText().contains(reason), qPrintable(window.statusText()));
    QCOMPARE(window.model().rowCount(), 0);
    QCOMPARE(QFile::exists(path), contents != "-"); // looking makes no file
    window.openDatabase(good->file.path());
    QTRY_COMPARE(window.statusText(), u"3 user(s)"_s);
}

void TestMainWindow::goesOnAfterAPageThatFailed()
{
    const auto database = databaseOf(250);
    MainWindow window;
    window.show();
    window.openDatabase(database->file.path());
    QTRY_COMPARE(window.model().rowCount(), 200);
    database->file.run(u"ALTER TABLE user RENAME TO elsewhere"_s);
    scrollToTheEnd(window);
    QTRY_VERIFY(window.statusText().startsWith(u"The users cannot be read"_s));
    QCOMPARE(window.model().rowCount(), 200); // what is there stays
    database->file.run(u"ALTER TABLE elsewhere RENAME TO user"_s);
    scrollToTheEnd(window);
    QTRY_COMPARE(window.model().rowCount(), 250);
}

void TestMainWindow::neverWrites()
{
    const auto database = databaseOf(3);
    database->pool.closeThisThread();
    QFile file(database->file.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    {
        MainWindow window;
        window.openDatabase(database->file.path());
        QTRY_COMPARE(window.model().rowCount(), 3);
    }
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

void TestMainWindow::waitsForNobody_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::newRow("nothing else") << u"nothing"_s;
    QTest::newRow("searching") << u"search"_s;
    QTest::newRow("opening another file") << u"open"_s;
    QTest::newRow("closing the window") << u"close"_s;
}

// Another program holds the database: the answer takes long, and the window must not.
void TestMainWindow::waitsForNobody()
{
    QFETCH(const QString, meanwhile);
    const auto locked = databaseOf(3);
    const auto other = databaseOf(5);
    locked->pool.closeThisThread();
    auto window = std::make_unique<MainWindow>();
    window->show();
    Heartbeat heartbeat;
    {
        const Lock lock(locked->file);
        window->openDatabase(locked->file.path());
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(window->model().rowCount(), 0);
        if (meanwhile == u"search"_s)
            QTest::keyClicks(window->findChild<QLineEdit *>(), u"user"_s);
        else if (meanwhile == u"open"_s)
            window->openDatabase(other->file.path());
        else if (meanwhile == u"close"_s)
            window.reset();
        QVERIFY2(heartbeat.worst() < alive, QByteArray::number(heartbeat.worst()));
    }
    if (window)
        QTRY_COMPARE(window->model().rowCount(), meanwhile == u"open"_s ? 5 : 3);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
