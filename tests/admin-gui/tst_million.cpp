// SPDX-License-Identifier: MIT
// The console on a large table. Here with a few thousand users, for what it does; scripts/bench-console has it run with
// a million (GATEHOUSE_BENCH_USERS), and then how long it takes must be right, too.
#include "bulk/bulkdialog.h"
#include "domain.h"
#include "transfer/exporttask.h"

#include "support/eventloopwatchdog.h"
#include "support/manyusers.h"
#include "support/usersbench.h"

#include <QElapsedTimer>
#include <QPushButton>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // milliseconds, for a million
constexpr int deactivated = 5000;

//! What this process has in memory, in MiB.
qint64 memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 pageSize = 4096;
    return file.readAll().split(' ').value(1).toLongLong() * pageSize / (1024 * 1024);
}

} // namespace

class TestMillion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opens();
    void firstPage();
    void halfAnAddress();
    void plansForEverybody();
    void deactivatesThousands();
    void exportsEverybody();

private:
    void check(const char *what, qint64 milliseconds, qint64 limit);
    template<typename T>
    void checkQuery(const char *what, const Auth::UserQuery &query, qint64 limit, T check);

    const int m_users = qEnvironmentVariableIntValue("GATEHOUSE_BENCH_USERS");
    const bool m_isMeasured = m_users > 0;
    std::unique_ptr<UsersBench> m_bench;
};

void TestMillion::check(const char *what, qint64 milliseconds, qint64 limit)
{
    if (!m_isMeasured)
        return;
    qInfo("%s: %lld ms of at most %lld; %lld MiB", what, milliseconds, limit, memory());
    QVERIFY2(milliseconds < limit, what);
}

void TestMillion::initTestCase()
{
    m_bench = std::make_unique<UsersBench>();
    QElapsedTimer timer;
    timer.start();
    seedUsers(m_bench->db.file, m_isMeasured ? m_users : 3 * deactivated);
    if (m_isMeasured)
        qInfo("seeded %d users in %lld ms", m_users, timer.elapsed());
}

void TestMillion::opens()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_bench->open());
    check("opened", timer.elapsed(), 1000);
}

template<typename T>
void TestMillion::checkQuery(const char *what, const Auth::UserQuery &query, qint64 limit, T checkPage)
{
    QElapsedTimer timer;
    timer.start();
    const auto future =
            m_bench->session->run([query](Gatehouse::Domain &domain) { return domain.manager().find(query); });
    QTRY_VERIFY(future.isFinished());
    const qint64 took = timer.elapsed();
    QVERIFY(future.result());
    checkPage(*future.result());
    check(what, took, limit);
}

void TestMillion::firstPage()
{
    Auth::UserQuery query;
    query.limit = 200;
    checkQuery("first page", query, 200, [](const Auth::UserPage &page) { QCOMPARE(page.users.size(), 200); });
}

void TestMillion::halfAnAddress()
{
    Auth::UserQuery query;
    query.emailPrefix = u"user12345@ex"_s;
    query.limit = 200;
    checkQuery("half an address", query, 200, [](const Auth::UserPage &page) { QCOMPARE(page.users.size(), 1); });
}

void TestMillion::plansForEverybody()
{
    EventLoopWatchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    BulkDialog dialog(m_bench->session, BulkAction::Delete, {.ids = {}, .allThatMatch = Auth::UserQuery()});
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.run().stage(), BulkRun::Stage::Planned, patience);
    QCOMPARE(dialog.run().planned(), m_isMeasured ? m_users : 3 * deactivated);
    VERIFY_LOOP_ALIVE(watchdog);
    check("plan for everybody", timer.elapsed(), patience);
    if (m_isMeasured)
        QVERIFY2(memory() < 300, QByteArray::number(memory()));
}

void TestMillion::deactivatesThousands()
{
    UserSelection selection;
    for (const QVariant &id : m_bench->db.file.rows(u"SELECT id FROM user WHERE rowid % ? = 0 LIMIT ?"_s,
                                                    {m_isMeasured ? m_users / deactivated : 3, deactivated}))
        selection.ids << m_bench->db.schema.ids->fromDatabase(id);
    QCOMPARE(selection.ids.size(), deactivated);
    EventLoopWatchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    BulkDialog dialog(m_bench->session, BulkAction::Deactivate, selection);
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.run().stage(), BulkRun::Stage::Planned, patience);
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto start =
            std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isDefault(); });
    QVERIFY(start != buttons.end());
    (*start)->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.run().stage(), BulkRun::Stage::Ended, patience);
    check("5,000 deactivated", timer.elapsed(), 5000);
    QCOMPARE(dialog.run().count(BulkOutcome::Done), deactivated);
    QCOMPARE(m_bench->db.file.value(u"SELECT count(*) FROM user WHERE NOT is_active"_s).toInt(), deactivated);
    VERIFY_LOOP_ALIVE(watchdog);
}

void TestMillion::exportsEverybody()
{
    const QTemporaryDir folder;
    EventLoopWatchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    ExportTask task(m_bench->session);
    task.start({.selection = {.ids = {}, .allThatMatch = Auth::UserQuery()}, .path = folder.filePath(u"all.csv"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(task.result(), patience);
    QCOMPARE(**task.result(), m_isMeasured ? m_users : 3 * deactivated);
    VERIFY_LOOP_ALIVE(watchdog);
    check("export of everybody", timer.elapsed(), patience);
}

QTEST_MAIN(TestMillion)
#include "tst_million.moc"
