// SPDX-License-Identifier: MIT
// Many users, a few of them in memory, in the order of the database, and none left out.
#include "patience.h"
#include "support/eventloopwatchdog.h"
#include "support/results.h"
#include "support/usersbench.h"
#include "users/userselection.h"
#include "users/usersmodel.h"

#include <QSignalSpy>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Column = UsersModel::Column;

namespace {

constexpr int pageSize = UserPages::pageSize;

QString emailAt(const UsersModel &model, int row)
{
    return model.index(row, static_cast<int>(Column::Email)).data().toString();
}

//! All addresses in the order of a query, by a way of its own.
QStringList allEmails(TestDatabase &db, Auth::UserQuery query)
{
    QStringList emails;
    query.limit = 1000;
    do {
        const auto page = db.users.find(query);
        for (const Auth::User &user : page->users)
            emails << user.email;
        query.after = page->nextCursor;
    } while (!query.after.isEmpty());
    return emails;
}

bool isLoaded(const UsersModel &model, int row)
{
    return model.userAt(row) != nullptr;
}

} // namespace

class TestUsersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPlaceholdersFirst();
    void showsEverybodyOnceWhereverOneLooks_data();
    void showsEverybodyOnceWhereverOneLooks();
    void holdsSomeThousandHoweverManyThereAre();
    void findsTheEndOfAnEstimate();
    void searches();
    void onlyTheLastSearchCounts();
    void refreshShowsWhatChanged();
    void sortsByWhatHasAnIndex();
    void saysWhatIsWrong();
    void findsIdsOfRowsThatWereNeverShown();
};

void TestUsersModel::showsPlaceholdersFirst()
{
    UsersBench bench;
    bench.db.addMany(1, 1000);
    UsersModel model;
    EventLoopWatchdog watchdog;
    model.setSession(bench.session);
    QCOMPARE(model.rowCount(), 0);
    const QSignalSpy searched(&model, &UsersModel::searched);
    model.search({});
    QTRY_COMPARE(searched.size(), 1);
    QTRY_COMPARE(model.rowCount(), 1000);
    QTRY_VERIFY(isLoaded(model, 399)); // the next page comes before it is looked at
    QVERIFY(!isLoaded(model, 400));
    QCOMPARE(emailAt(model, 900), u"…"_s);
    QCOMPARE(model.index(900, 0).data(UsersModel::IsLoadedRole), false);
    QVERIFY(model.count()->isExact);
    VERIFY_LOOP_ALIVE(watchdog);
}

void TestUsersModel::showsEverybodyOnceWhereverOneLooks_data()
{
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("downwards") << QList<int>{0, 200, 400, 600, 800, 1000, 1200};
    QTest::newRow("upwards from the end") << QList<int>{1249, 1000, 800, 600, 400, 200, 0};
    QTest::newRow("here and there") << QList<int>{700, 10, 1240, 300, 900, 500, 1100};
}

void TestUsersModel::showsEverybodyOnceWhereverOneLooks()
{
    QFETCH(const QList<int>, places);
    UsersBench bench;
    bench.db.addMany(1, 1250);
    UsersModel model;
    model.setSession(bench.session);
    model.search({});
    QTRY_COMPARE(model.rowCount(), 1250);
    for (const int row : places) {
        model.look(row, row + 20);
        QTRY_VERIFY(isLoaded(model, row));
    }
    QTRY_VERIFY(isLoaded(model, 0) && isLoaded(model, 1249));
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << emailAt(model, row);
    QCOMPARE(shown, allEmails(bench.db, model.query()));
}

void TestUsersModel::holdsSomeThousandHoweverManyThereAre()
{
    UsersBench bench;
    bench.db.addMany(1, 9'900);
    UsersModel model;
    model.setSession(bench.session);
    model.search({});
    QTRY_COMPARE(model.rowCount(), 9'900);
    EventLoopWatchdog watchdog;
    for (int row = 0; row < 9'900; row += pageSize) {
        model.look(row, row + 20);
        QTRY_VERIFY(isLoaded(model, row));
        QVERIFY(model.held() <= UserPages::maximumKept * pageSize);
    }
    QVERIFY(!isLoaded(model, 0)); // long ago
    model.look(0, 20);
    QTRY_VERIFY(isLoaded(model, 0)); // and back
    VERIFY_LOOP_ALIVE(watchdog);
}

void TestUsersModel::findsTheEndOfAnEstimate()
{
    UsersBench bench;
    bench.db.addMany(1, 12'000);                                                // the database looks how many they are
    bench.db.file.run(u"DELETE FROM \"user\" WHERE email LIKE 'user1___@%'"_s); // and does not know of these 1000
    UsersModel model;
    model.setSession(bench.session);
    model.search({});
    QTRY_COMPARE(model.rowCount(), 12'000);
    QVERIFY(!model.count()->isExact);
    model.look(11'980, 11'999);
    QTRY_COMPARE(model.rowCount(), 11'000);
    QVERIFY(model.count()->isExact);
    QTRY_VERIFY(isLoaded(model, 10'999));
    QCOMPARE(emailAt(model, 10'999), allEmails(bench.db, model.query()).constLast());
}

void TestUsersModel::searches()
{
    UsersBench bench;
    bench.db.addMany(1, 1000);
    UsersModel model;
    model.setSession(bench.session);
    Auth::UserQuery query;
    query.conditions = {{Auth::UserCondition::Kind::EmailPrefix, u"user99"_s}};
    model.search(query);
    QTRY_COMPARE(model.rowCount(), 11);
    QCOMPARE(emailAt(model, 10), u"user99@example.org"_s);
    query.conditions = {{Auth::UserCondition::Kind::Text, u"nobody"_s}};
    const QSignalSpy searched(&model, &UsersModel::searched);
    model.search(query);
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isSearching());
}

void TestUsersModel::onlyTheLastSearchCounts()
{
    UsersBench bench;
    bench.db.addMany(1, 1000);
    UsersModel model;
    model.setSession(bench.session);
    for (int round = 0; round < 20; ++round) {
        model.search({});
        Auth::UserQuery query;
        query.conditions = {{Auth::UserCondition::Kind::Email, u"user7@example.org"_s}};
        model.search(query);
        QTRY_COMPARE(emailAt(model, 0), u"user7@example.org"_s); // the number of rows may be known before the page
        QCOMPARE(model.rowCount(), 1);
    }
    QTest::qWait(20); // whatever came late
    QCOMPARE(model.rowCount(), 1);
}

void TestUsersModel::refreshShowsWhatChanged()
{
    UsersBench bench;
    bench.db.addMany(1, 700);
    UsersModel model;
    model.setSession(bench.session);
    model.search({});
    QTRY_COMPARE(model.rowCount(), 700);
    for (const int row : {0, 300, 600}) {
        model.look(row, row + 20);
        QTRY_VERIFY(isLoaded(model, row));
    }
    const QString shown = emailAt(model, 610);
    bench.db.add(u"aaron@example.org"_s); // every row is another one now
    model.refresh();
    QCOMPARE(emailAt(model, 610), shown); // until it is known better
    QTRY_COMPARE(model.rowCount(), 701);
    for (const int row : {0, 300, 600}) {
        model.look(row, row + 20);
        QTRY_VERIFY(emailAt(model, row) == allEmails(bench.db, model.query())[row]);
    }
    QTRY_COMPARE(emailAt(model, 611), shown);
}

void TestUsersModel::sortsByWhatHasAnIndex()
{
    UsersBench bench;
    bench.db.addMany(1, 300);
    UsersModel model;
    model.setSession(bench.session);
    model.search({});
    QTRY_COMPARE(model.rowCount(), 300);
    model.sort(static_cast<int>(Column::Id), Qt::DescendingOrder);
    QTRY_COMPARE(model.rowCount(), 300);
    QTRY_VERIFY(isLoaded(model, 0));
    QCOMPARE(emailAt(model, 0), u"user300@example.org"_s);
    model.sort(static_cast<int>(Column::Active), Qt::AscendingOrder);
    QCOMPARE(emailAt(model, 0), u"user300@example.org"_s); // stays as it was
    QVERIFY(!model.isSortable(static_cast<int>(Column::Active)));
}

void TestUsersModel::saysWhatIsWrong()
{
    UsersBench bench;
    bench.db.addMany(1, 1000);
    UsersModel model;
    model.setSession(bench.session);
    model.search({});
    QTRY_COMPARE(model.rowCount(), 1000);
    QTRY_VERIFY(isLoaded(model, 200));
    const QSignalSpy failed(&model, &UsersModel::failed);
    bench.db.file.run(u"ALTER TABLE \"user\" RENAME TO elsewhere"_s);
    model.look(900, 920);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(isLoaded(model, 0)); // what is there stays
    bench.db.file.run(u"ALTER TABLE elsewhere RENAME TO \"user\""_s);
    model.look(900, 920);
    QTRY_VERIFY(isLoaded(model, 900));
    QCOMPARE(failed.size(), 1);
}

void TestUsersModel::findsIdsOfRowsThatWereNeverShown()
{
    UsersBench bench;
    bench.db.addMany(1, 2500);
    Auth::UserQuery query;
    query.sort = Auth::UserQuery::Sort::Email;
    const auto ids = idsInRows(bench.session->manager(), query, {{1200, 2400}, {3, 3}, {2499, 2600}});
    VERIFY_OK(ids);
    const QStringList all = allEmails(bench.db, query);
    const QStringList expected = all.mid(3, 1) + all.mid(1200, 1201) + all.mid(2499);
    QStringList found;
    for (const Auth::UserId &id : *ids)
        found << bench.db.users.get(id)->email;
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestUsersModel)
#include "tst_usersmodel.moc"
