// SPDX-License-Identifier: MIT
// The console on a large table, in its own window. Here with some thousand users, for what it does;
// scripts/bench-console has it run with a million (GATEHOUSE_BENCH_USERS), and then how long it takes must be right,
// too.
#include "bulk/bulkdialog.h"
#include "domain.h"
#include "transfer/exporttask.h"
#include "users/userpages.h"

#include "support/consoleperson.h"
#include "support/figures.h"
#include "support/manyusers.h"
#include "support/usersbench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProgressBar>
#include <QScrollBar>

#include <thread>
#include <unistd.h>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Person = ConsolePerson;

namespace {

constexpr std::chrono::milliseconds patience = 3min; // for a million

} // namespace

class TestMillion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWatchdogNoticesAStall_data();
    void theWatchdogNoticesAStall();
    void aPausedMachineIsNoStall();
    void isUsableAtOnce();
    void findsHalfAnAddress();
    void jumpsToTheEndAndBack();
    void scrollsFromTopToBottom();
    void deactivatesThousands();
    void plansForEverybody();
    void exportsEverybody();
    void cleanupTestCase();

private:
    [[nodiscard]] QTableView *table() const { return m_window->view(View::Place::Users)->findChild<QTableView *>(); }
    //! Whether no row in sight is a placeholder.
    [[nodiscard]] static bool isShown(const QString &first = {});
    void checkStalls(EventLoopWatchdog &watchdog);

    const int m_users = Figures::users(12'000);
    const int m_deactivated = Figures::areMeasured() ? 5000 : 1000;
    std::unique_ptr<UsersBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void TestMillion::checkStalls(EventLoopWatchdog &watchdog)
{
    FIGURE(QTest::currentTestFunction() + QByteArray(": longest stall"), watchdog.worst().count(), 50, "ms");
    VERIFY_LOOP_ALIVE(watchdog);
}

void TestMillion::initTestCase()
{
    m_bench = std::make_unique<UsersBench>();
    seedUsers(m_bench->db.file, m_users);
    ConnectionStore().save(m_bench->profile());
    QSettings().setValue(u"window/place"_s, int(View::Place::Users));
}

// Else that there was no stall would say nothing.
void TestMillion::theWatchdogNoticesAStall_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<bool>("isAlive");
    QTest::newRow("a stall below the limit") << 20 << true;
    QTest::newRow("a stall above the limit") << 500 << false; // the host may have had a part of it
}

void TestMillion::theWatchdogNoticesAStall()
{
    QFETCH(const int, milliseconds);
    EventLoopWatchdog watchdog;
    bool isOver = false;
    QTimer::singleShot(10ms, this, [&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); // in the window's own thread
        isOver = true;
    });
    VERIFY_COMES(isOver);
    QTEST(watchdog.isAlive(), "isAlive");
    if (!watchdog.isAlive())
        QVERIFY2(watchdog.worst().count() >= 50, watchdog.report());
}

// As a virtual machine is when its host has no time for it.
void TestMillion::aPausedMachineIsNoStall()
{
    EventLoopWatchdog watchdog;
    QElapsedTimer timer;
    QProcess host;
    timer.start();
    host.start(u"/bin/sh"_s, {u"-c"_s, u"kill -STOP %1; sleep 0.2; kill -CONT %1"_s.arg(getpid())});
    VERIFY_COMES(host.state() == QProcess::NotRunning);
    QCOMPARE_GE(timer.elapsed(), 200);
    QVERIFY2(watchdog.isAlive(), watchdog.report());
}

bool TestMillion::isShown(const QString &first)
{
    const QList<QStringList> rows = Person::rows(u"Users"_s);
    return !rows.isEmpty() && rows.constFirst().value(0).startsWith(first) &&
           std::none_of(rows.begin(), rows.end(), [](const QStringList &row) { return row.value(0) == u"…"_s; });
}

// As main() does it, and with the time that the program takes before.
void TestMillion::isUsableAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    if (Figures::areMeasured())
        QCOMPARE(QProcess::execute(QCoreApplication::applicationDirPath() + u"/../../bin/gatehouse-admin"_s,
                                   {u"--version"_s}),
                 0);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    m_window->openConnection(u"test"_s);
    std::optional<qint64> openedAfter;
    QVERIFY(Person::waits(
            [&] {
                if (m_window->session() && !openedAfter)
                    openedAfter = timer.elapsed();
                return isShown();
            },
            patience));
    const qint64 shownAfter = timer.elapsed();
    Person::presses(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(Person::place(), u"Search users"_s);
    FIGURE("window usable", timer.elapsed(), 1000, "ms");
    FIGURE("first page", shownAfter - *openedAfter, 200, "ms");
    QCOMPARE(Person::rows(u"Users"_s).constFirst().constFirst(),
             m_users < 1'000'000 ? u"user10000@example0.org"_s : u"user1000000@example0.org"_s);
}

void TestMillion::findsHalfAnAddress()
{
    EventLoopWatchdog watchdog;
    QElapsedTimer timer;
    const int number = m_users / 81;
    Person::types(u"user%1@e"_s.arg(number));
    timer.start();
    Person::types(u"x"_s);
    const QString email = u"user%1@example%2.org"_s.arg(number).arg(number % 50);
    VERIFY_COMES(isShown(email) && Person::rows(u"Users"_s).size() == 1);
    FIGURE("search by half an address", timer.elapsed(), 200, "ms");
    Person::presses(Qt::Key_Escape);
    Person::types(u"email:user7"_s);
    timer.start();
    Person::types(u"7"_s);
    VERIFY_COMES(isShown(u"user77"_s));
    FIGURE("search by a few letters of it", timer.elapsed(), 200, "ms");
    Person::presses(Qt::Key_Escape);
    VERIFY_COMES(isShown(u"user1"_s));
    checkStalls(watchdog);
}

void TestMillion::jumpsToTheEndAndBack()
{
    EventLoopWatchdog watchdog;
    QElapsedTimer timer;
    Person::presses(Qt::Key_Down);
    QCOMPARE(Person::place(), u"Users"_s);
    timer.start();
    Person::presses(Qt::Key_End, Qt::ControlModifier);
    VERIFY_COMES(isShown() && table()->currentIndex().row() == m_users - 1);
    FIGURE("first jump to the end", timer.elapsed(), 500, "ms");
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"user9@example9.org"_s);
    timer.start();
    Person::presses(Qt::Key_Home, Qt::ControlModifier);
    VERIFY_COMES(isShown(u"user1"_s));
    FIGURE("and back", timer.elapsed(), 200, "ms");
    checkStalls(watchdog);
}

void TestMillion::scrollsFromTopToBottom()
{
    EventLoopWatchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    QScrollBar *bar = table()->verticalScrollBar();
    for (int row = 0; row <= bar->maximum(); row += UserPages::pageSize) {
        bar->setValue(row);
        VERIFY_COMES(isShown());
    }
    FIGURE("every page from top to bottom", timer.elapsed(), patience.count(), "ms");
    FIGURE("memory after scrolling", Figures::peakMemory(), 300, "MB");
    checkStalls(watchdog);
}

void TestMillion::deactivatesThousands()
{
    UserSelection selection;
    for (const QVariant &id : m_bench->db.file.rows(u"SELECT id FROM user WHERE rowid % ? = 0 LIMIT ?"_s,
                                                    {m_users / m_deactivated, m_deactivated}))
        selection.ids << m_bench->db.schema.ids->fromDatabase(id);
    QCOMPARE(selection.ids.size(), m_deactivated);
    EventLoopWatchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    BulkDialog dialog(m_window->session(), BulkAction::Deactivate, selection, m_window.get());
    dialog.open();
    VERIFY_COMES(dialog.run().stage() == BulkRun::Stage::Planned);
    Person::presses(Qt::Key_Return);
    QSet<int> progress;
    QVERIFY(Person::waits(
            [&] {
                const auto *bar = dialog.findChild<QProgressBar *>();
                if (bar->isVisible() && bar->value() > 0 && bar->value() < m_deactivated)
                    progress << bar->value();
                return dialog.run().stage() == BulkRun::Stage::Ended;
            },
            patience));
    const qint64 took = timer.elapsed();
    FIGURE("5,000 users deactivated", took, 5000, "ms");
    checkStalls(watchdog);
    constexpr int atLeastEvery = 200; // ms, twice the time after which the bar is painted again
    if (Figures::areMeasured())
        QVERIFY2(progress.size() >= qMax<qint64>(1, took / atLeastEvery), QByteArray::number(progress.size()));
    QCOMPARE(dialog.run().count(BulkOutcome::Done), m_deactivated);
    QCOMPARE(m_bench->db.file.value(u"SELECT count(*) FROM user WHERE NOT is_active"_s).toInt(), m_deactivated);
}

void TestMillion::plansForEverybody()
{
    EventLoopWatchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    BulkDialog dialog(m_window->session(), BulkAction::Delete, {.ids = {}, .allThatMatch = Auth::UserQuery()},
                      m_window.get());
    dialog.open();
    VERIFY_COMES_WITHIN(dialog.run().stage() == BulkRun::Stage::Planned, patience);
    QCOMPARE(dialog.run().planned(), m_users);
    FIGURE("plan for everybody", timer.elapsed(), patience.count(), "ms");
    checkStalls(watchdog);
}

void TestMillion::exportsEverybody()
{
    const QTemporaryDir folder;
    EventLoopWatchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    ExportTask task(m_window->session());
    task.start({.selection = {.ids = {}, .allThatMatch = Auth::UserQuery()}, .path = folder.filePath(u"all.csv"_s)});
    VERIFY_COMES_WITHIN(task.result().has_value(), patience);
    QCOMPARE(**task.result(), m_users);
    FIGURE("export of everybody", timer.elapsed(), patience.count(), "ms");
    checkStalls(watchdog);
}

void TestMillion::cleanupTestCase()
{
    m_window.reset();
    FIGURE("memory at most", Figures::peakMemory(), 300, "MB");
}

QTEST_MAIN(TestMillion)
#include "tst_million.moc"
