// SPDX-License-Identifier: MIT
// The database goes away, is full, says no, or is held by somebody else. Nothing is called done that is not.
#include "testwindow.h"

#include "bulk/bulkdialog.h"
#include "bulk/bulktexts.h"

#include <QProcess>
#include <QSemaphore>

#include <csignal>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Engine = DatabaseKind::Engine;

namespace {

TestServer &serverOf(Engine engine)
{
    return TestServer::shared(engine == Engine::MariaDb ? TestServer::Kind::MariaDb : TestServer::Kind::PostgreSql);
}

//! Kills the server, or takes tables of an SQLite file away; back with this object.
class Outage
{
public:
    Outage(Engine engine, TestFile &file) : m_engine(engine), m_file(file)
    {
        if (m_engine == Engine::Sqlite) {
            rename(QString(), u"elsewhere_"_s);
            return;
        }
        if (m_engine == Engine::PostgreSql) { // which the tests have write later than it says
            m_file.run(u"SET synchronous_commit = on"_s);
            m_file.run(u"SELECT pg_logical_emit_message(true, 'outage', 'what was done before is written, too')"_s);
        }
        serverOf(m_engine).kill();
    }
    ~Outage()
    {
        if (m_engine == Engine::Sqlite)
            rename(u"elsewhere_"_s, QString());
        else
            serverOf(m_engine).start();
    }

private:
    void rename(const QString &from, const QString &to)
    {
        for (const QString &table : {u"user"_s, u"accesstoken"_s, u"gatehouse_outbox"_s})
            m_file.run(u"ALTER TABLE %1%3 RENAME TO %2%3"_s.arg(from, to, table));
    }

    const Engine m_engine;
    TestFile &m_file;
};

//! What MariaDB's administrator alone may do.
void administrate(const TestServer &server, const QString &statement)
{
    const QStringList arguments{u"--no-defaults"_s, u"--user=root"_s, u"--socket="_s + server.socket(),
                                u"--execute="_s + statement};
    if (QProcess::execute(u"mariadb"_s, arguments) != 0)
        qFatal("%s", qPrintable(statement));
}

//! The account may read and no more; whether it is the server's, or the one that runs this program.
class ReadingAlone
{
public:
    ReadingAlone(Engine engine, TestFile &file) : m_engine(engine), m_file(file)
    {
        if (m_engine == Engine::MariaDb) {
            administrate(serverOf(m_engine), u"REVOKE INSERT, UPDATE, DELETE ON `gatehouse%`.* FROM 'gatehouse'@'%'"_s);
        } else if (m_engine == Engine::PostgreSql) {
            m_file.run(u"REVOKE INSERT, UPDATE, DELETE ON \"user\", accesstoken, gatehouse_outbox FROM gatehouse"_s);
        } else {
            QFile::setPermissions(QFileInfo(m_file.path()).path(),
                                  everybody | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther);
            QFile::setPermissions(m_file.path(), everybody);
            if (geteuid() == 0) // who may write everywhere
                m_wasRoot = setresuid(nobody, nobody, 0) == 0;
        }
    }
    ~ReadingAlone()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("still nobody");
        if (m_engine == Engine::MariaDb)
            administrate(serverOf(m_engine), u"GRANT ALL ON `gatehouse%`.* TO 'gatehouse'@'%'"_s);
        else if (m_engine == Engine::Sqlite)
            QFile::setPermissions(QFileInfo(m_file.path()).path(), QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
    }

private:
    static constexpr QFile::Permissions everybody = QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
    static constexpr uid_t nobody = 65534;

    const Engine m_engine;
    TestFile &m_file;
    bool m_wasRoot = false;
};

//! Files of this program grow no more. A disk that is full says another word, at the same place.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = 1;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

//! Somebody else who has changed all users but \a wanted, and then wants that one, too, when he is told so.
class Rival
{
public:
    Rival(const QString &address, QString wanted)
        : m_wanted(std::move(wanted)), m_thread([this, address] { run(address); })
    {
        m_holds.acquire();
    }
    ~Rival()
    {
        go();
        m_thread.join();
    }
    void go() { m_goOn.release(); }

private:
    void run(const QString &address)
    {
        auto pool = TestFile::poolOf(address);
        auto &connection = **pool.connection();
        const QString change = u"UPDATE \"user\" SET is_verified = TRUE WHERE email %1 ?"_s;
        (void)connection.runOnce(connection.dialect().begin());
        (void)connection.runOnce(change.arg(u"<>"_s), {m_wanted});
        m_holds.release();
        m_goOn.acquire();
        const auto isDone = connection.runOnce(change.arg(u'='), {m_wanted});
        (void)connection.runOnce(isDone ? u"COMMIT"_s : u"ROLLBACK"_s);
    }

    const QString m_wanted;
    QSemaphore m_holds;
    QSemaphore m_goOn;
    std::thread m_thread;
};

} // namespace

void TestWindow::aDatabaseThatGoesAwayIsSaid()
{
    WINDOW_BENCH();
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    (void)bench.addToken(ada, "of-ada", 60s);
    QVERIFY(bench.show());
    for (const View::Place place : {View::Place::Tokens, View::Place::Mail, View::Place::Users})
        bench.go(place);
    QVERIFY(bench.choose(u"ada@"_s));
    bench.watchdog.leave();
    {
        const Outage outage(database.engine, bench.db.file);
        bench.watchdog.enter();
        bench.press(u"Active"_s);
        QVERIFY2(bench.readFailure(), "the edit");
        for (const QString &text : {u"Send mail to reset the password"_s, u"Revoke all tokens"_s}) {
            bench.act(text);
            QTRY_VERIFY(QApplication::activeModalWidget() || !bench.failure().what.isEmpty());
            if (QApplication::activeModalWidget())
                bench.press(text);
            QVERIFY2(bench.readFailure(), qPrintable(text));
        }
        bench.table().selectAll();
        bench.act(BulkTexts::name(BulkAction::Deactivate).remove(u'&'));
        bench.dialog();
        QTRY_VERIFY(bench.labels().contains(u"The users cannot be looked up, and nothing was changed."_s));
        bench.press(u"Close"_s);
        for (const View::Place place : {View::Place::Overview, View::Place::Users, View::Place::Tokens}) {
            bench.go(place);
            bench.refresh();
            QVERIFY2(bench.readFailure(), qPrintable(QString::number(int(place))));
        }
        QCOMPARE(bench.rows(), 1); // as it was known last
        QCOMPARE(bench.said(), QString());
        VERIFY_LOOP_ALIVE(bench.watchdog);
        bench.watchdog.leave();
    }
    auto found = bench.window.session()->manager().get(ada.id);
    const auto isBack = [&] { // a moment later: an outage is remembered that long
        return (found = bench.window.session()->manager().get(ada.id)).has_value();
    };
    QVERIFY2(QTest::qWaitFor(isBack, longPatience),
             found ? "" : qPrintable(found.error().reason + found.error().detail));
    QCOMPARE(bench.stored(ada), ada);
    for (const View::Place place : {View::Place::Tokens, View::Place::Users}) {
        bench.go(place);
        bench.refresh(); // what was asked before is of no interest any more
    }
    bench.window.errorPanel().dismissAll();
    QVERIFY(bench.choose(u"ada@"_s));
    bench.press(u"Active"_s);
    QTRY_VERIFY2(bench.said() == u"Saved: Active of ada@example.org.", qPrintable(bench.failure().what));
    QVERIFY2(bench.failure().what.isEmpty(), qPrintable(bench.failure().what + bench.failure().why));
}

void TestWindow::aFullDiskIsSaid()
{
    WINDOW_BENCH();
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QVERIFY(bench.choose(u"ada@"_s));
    std::optional<FullDisk> disk;
    bench.watchdog.leave();
    if (database.engine == Engine::Sqlite)
        disk.emplace();
    else
        bench.db.file.refuse(u"UPDATE"_s, u"user"_s, TestFile::Refusal::DiskFull);
    bench.watchdog.enter();
    bench.press(u"Active"_s);
    QVERIFY(bench.readFailure());
    disk.reset();
    const QString why = database.engine == Engine::Sqlite ? u"disk I/O error"_s : u"There is no room left"_s;
    QVERIFY2(bench.failedWhy.contains(why), qPrintable(bench.failedWhy));
    QCOMPARE(bench.stored(ada), ada);
    QCOMPARE(bench.said(), QString());
    bench.watchdog.leave();
    if (database.engine != Engine::Sqlite)
        bench.db.file.refuseNoMore();
    bench.watchdog.enter();
    bench.press(u"Active"_s); // somebody has made room
    QTRY_COMPARE(bench.said(), u"Saved: Active of ada@example.org."_s);
    VERIFY_LOOP_ALIVE(bench.watchdog);
}

void TestWindow::missingRightsAreSaid()
{
    WINDOW_BENCH();
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    (void)bench.addToken(ada, "of-ada", 60s);
    const ReadingAlone account(database.engine, bench.db.file);
    if (database.engine == Engine::Sqlite) { // a file says so at once
        bench.window.show();
        bench.window.open({.name = u"shop"_s, .path = bench.db.file.path(), .isReadOnly = false});
        QTRY_VERIFY(!bench.window.isOpening());
        QCOMPARE(bench.window.session(), nullptr);
        QVERIFY2(bench.failure().why.contains(u"belongs to the account"_s), qPrintable(bench.failure().why));
        return;
    }
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QVERIFY(bench.choose(u"ada@"_s));
    bench.press(u"Active"_s);
    QTRY_VERIFY2(bench.failure().why.contains(u"may not do this"_s) &&
                         bench.failure().why.contains(u"denied"_s), // the server's word
                 qPrintable(bench.failure().why));
    QVERIFY(bench.readFailure());
    bench.table().selectAll();
    bench.act(BulkTexts::name(BulkAction::Delete).remove(u'&'));
    auto &dialog = bench.dialog<BulkDialog>();
    QTRY_COMPARE(dialog.run().stage(), BulkRun::Stage::Planned);
    bench.named<QLineEdit>(u"Number of users to delete"_s)->setText(u"1"_s);
    bench.press(u"Delete 1 user"_s);
    QTRY_VERIFY2(bench.labels().contains(u"0 users were deleted."_s), qPrintable(bench.labels()));
    QVERIFY2(allTexts(*dialog.findChild<QTableView *>()->model()).join(u' ').contains(u"denied"_s) ||
                     bench.labels().contains(u"denied"_s),
             qPrintable(bench.labels()));
    bench.press(u"Close"_s);
    QCOMPARE(bench.stored(ada), ada);
    QCOMPARE(bench.count(u"accesstoken"_s), 1);
    VERIFY_LOOP_ALIVE(bench.watchdog);
}

// On a server each of the two soon holds what the other one wants; an SQLite file has one writer.
void TestWindow::whoHoldsWhatIsWantedIsWaitedFor()
{
    WINDOW_BENCH();
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    bench.db.add(u"zoe@example.org"_s);
    QVERIFY(bench.show());
    bench.go(View::Place::Users);
    QTRY_COMPARE(bench.rows(), 2);
    bench.table().selectAll();
    bench.act(BulkTexts::name(BulkAction::Deactivate).remove(u'&'));
    auto &dialog = bench.dialog<BulkDialog>();
    QTRY_COMPARE(dialog.run().stage(), BulkRun::Stage::Planned);
    {
        bench.watchdog.leave();
        Rival rival(bench.db.file.address(), ada.email);
        bench.press(u"Deactivate 2 users"_s);
        if (database.engine == Engine::Sqlite) {
            QTest::qWait(50);
            QCOMPARE(dialog.run().stage(), BulkRun::Stage::Running);
        } else {
            const QString free = u"SELECT id FROM \"user\" WHERE email = ? FOR UPDATE SKIP LOCKED"_s;
            QTRY_VERIFY(bench.db.file.rows(free, {ada.email}).isEmpty());
        }
        bench.watchdog.enter();
        rival.go();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.run().stage(), BulkRun::Stage::Ended, 20'000);
    }
    QVERIFY2(bench.labels().contains(u"2 users were deactivated."_s), qPrintable(bench.labels()));
    bench.press(u"Close"_s);
    VERIFY_LOOP_ALIVE(bench.watchdog);
    bench.watchdog.leave();
    QCOMPARE(bench.db.file.value(u"SELECT count(*) FROM \"user\" WHERE is_active"_s).toInt(), 0);
}
