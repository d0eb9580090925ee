// SPDX-License-Identifier: MIT
// Page after page: cursors, steps over pages, limits.
#include "testusersearch.h"

#include <QSet>
#include <QUuid>

using namespace Auth;
using namespace Qt::StringLiterals;

void TestUserSearch::visitsEverybodyOnce_data()
{
    QTest::addColumn<UserQuery::Sort>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("limit");
    using Sort = UserQuery::Sort;
    for (const auto &[name, sort] : {std::pair("by id", Sort::Id), std::pair("by address", Sort::Email)}) {
        for (const bool descending : {false, true}) {
            for (const int limit : {1, 6, 7, 8, 24, 25, 26, 1000}) {
                QTest::addRow("%s, %s, %d a page", name, descending ? "down" : "up", limit)
                        << sort << descending << limit;
            }
        }
    }
}

void TestUserSearch::visitsEverybodyOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserQuery::Sort, sort);
    QFETCH(const bool, descending);
    QFETCH(const int, limit);
    AnyDatabase db(database);
    constexpr int users = 25; // more than 9, so that text order and number order of ids differ
    for (int i = 0; i < users; ++i)
        db.add((i % 2 == 0 ? u"User%1@example.org"_s : u"uSER%1@example.org"_s).arg(i));
    UserQuery query;
    query.sort = sort;
    query.descending = descending;
    query.limit = 1000;
    const QStringList all = localParts(db.users.find(query)->users);
    QCOMPARE(all.size(), users);

    query.limit = limit;
    QStringList visited;
    for (int pages = 0; pages <= users; ++pages) {
        const auto page = db.users.find(query);
        VERIFY_OK(page);
        QVERIFY(page->users.size() <= limit);
        QVERIFY(!page->users.isEmpty());
        visited << localParts(page->users);
        query.after = page->nextCursor;
        if (query.after.isEmpty())
            break;
        QCOMPARE(page->users.size(), limit);
    }
    QCOMPARE(visited, all);
}

void TestUserSearch::visitsEverybodyOnceWhileOthersComeAndGo_data()
{
    QTest::addColumn<UserQuery::Sort>("sort");
    QTest::addColumn<bool>("descending");
    QTest::newRow("by id, up") << UserQuery::Sort::Id << false;
    QTest::newRow("by id, down") << UserQuery::Sort::Id << true;
    QTest::newRow("by address, up") << UserQuery::Sort::Email << false;
    QTest::newRow("by address, down") << UserQuery::Sort::Email << true;
}

void TestUserSearch::visitsEverybodyOnceWhileOthersComeAndGo()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserQuery::Sort, sort);
    QFETCH(const bool, descending);
    AnyDatabase db(database);
    QSet<QString> staying;
    for (int i = 0; i < 20; ++i)
        staying << db.add(u"stays%1@example.org"_s.arg(i)).email;
    QList<User> leaving;
    for (int i = 0; i < 20; ++i)
        leaving << db.add(u"leaves%1@example.org"_s.arg(i));

    UserQuery query;
    query.sort = sort;
    query.descending = descending;
    query.limit = 3;
    QStringList visited;
    for (int pages = 0; pages < 60; ++pages) {
        const auto page = db.users.find(query);
        VERIFY_OK(page);
        for (const User &user : page->users)
            visited << user.email;
        query.after = page->nextCursor;
        if (query.after.isEmpty())
            break;
        // Somebody goes, at times the very one the cursor points at, and two come, at both ends.
        const User gone = page->users.constLast().email.startsWith(u"leaves"_s) ? page->users.constLast()
                          : leaving.isEmpty()                                   ? User{}
                                                                                : leaving.takeLast();
        if (!gone.id.isNull())
            (void)db.users.remove(gone.id);
        if (pages < 10) {
            db.add(u"a%1@example.org"_s.arg(pages));
            db.add(u"z%1@example.org"_s.arg(pages));
        }
    }
    QVERIFY(query.after.isEmpty());
    const QSet<QString> distinct(visited.begin(), visited.end());
    QCOMPARE(distinct.size(), visited.size());
    QVERIFY(distinct.contains(staying));
}

void TestUserSearch::stepsToTheCursorsOfPages_data()
{
    visitsEverybodyOnceWhileOthersComeAndGo_data();
}

void TestUserSearch::stepsToTheCursorsOfPages()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserQuery::Sort, sort);
    QFETCH(const bool, descending);
    AnyDatabase db(database);
    for (int i = 0; i < 25; ++i)
        db.add((i % 2 == 0 ? u"User%1@example.org"_s : u"uSER%1@example.org"_s).arg(i));
    UserQuery query;
    query.sort = sort;
    query.descending = descending;
    query.limit = 1000;
    query.text = u"er1"_s; // 1 and 10 to 19
    const QStringList all = localParts(db.users.find(query)->users);
    for (const int count : {1, 3, 10}) {
        const auto cursor = db.users.cursorBehind(query, count);
        VERIFY_OK(cursor);
        UserQuery further = query;
        further.after = *cursor;
        QCOMPARE(localParts(db.users.find(further)->users), all.mid(count));
        QCOMPARE(*db.users.UserDatabase::cursorBehind(query, count), *cursor); // as the slow way has it
        if (count == 3)
            QCOMPARE(*db.users.cursorBehind(further, 7), *db.users.cursorBehind(query, 10));
        if (count == 10)
            QCOMPARE(*db.users.cursorBehind(further, 2), QString());
    }
    QCOMPARE(*db.users.cursorBehind(query, 12), QString());
}

void TestUserSearch::stepsOverTwins()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const bool isMariaDb = database.engine == DatabaseKind::Engine::MariaDb;
    const QString ofTable = isMariaDb ? u" ON \"user\""_s : QString();
    for (const QString &index : {u"gatehouse_ix_user_email_lower"_s, u"ix_user_email"_s})
        db.file.run(u"DROP INDEX "_s + index + ofTable); // a table that was there before us has twins and no such index
    for (const QString &email : {u"ada"_s, u"bob"_s, u"BOB"_s, u"Bob"_s, u"cyd"_s, u"CYD"_s, u"dot"_s})
        db.file.run(u"INSERT INTO \"user\" (id, email, hashed_password, is_active, is_superuser, is_verified) "
                    "VALUES (?, ?, '', TRUE, FALSE, FALSE)"_s,
                    {db.schema.ids->isNumeric() ? QVariant(db.count(u"user"_s) + 1)
                                                : QVariant(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                     email});
    for (const bool descending : {false, true}) {
        UserQuery query;
        query.sort = UserQuery::Sort::Email;
        query.descending = descending;
        const QStringList all = localParts(db.users.find(query)->users);
        QCOMPARE(all.size(), 7);
        for (int begin = 0; begin < 6; ++begin) {
            UserQuery further = query;
            if (begin > 0)
                further.after = *db.users.UserDatabase::cursorBehind(query, begin);
            for (int count = 1; begin + count < 7; ++count)
                QCOMPARE(*db.users.cursorBehind(further, count), *db.users.UserDatabase::cursorBehind(further, count));
            QCOMPARE(*db.users.cursorBehind(further, 8 - begin), QString());
        }
    }
}

void TestUserSearch::refusesSteps()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    for (const int count : {-1, 0, 100'001})
        COMPARE_ERROR(db.users.cursorBehind({}, count), Error::InvalidQuery);
    QCOMPARE(*db.users.cursorBehind({}, 100'000), QString());
}

void TestUserSearch::refusesLimits_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a page of nobody") << 0 << QByteArray("InvalidQuery");
    QTest::newRow("less than nobody") << -1 << QByteArray("InvalidQuery");
    QTest::newRow("the smallest") << 1 << QByteArray("Ok");
    QTest::newRow("the largest") << 1000 << QByteArray("Ok");
    QTest::newRow("above the largest") << 1001 << QByteArray("InvalidQuery");
    QTest::newRow("as large as can be") << std::numeric_limits<int>::max() << QByteArray("InvalidQuery");
}

void TestUserSearch::refusesLimits()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const int, limit);
    AnyDatabase db(database);
    UserQuery query;
    query.limit = limit;
    QTEST(outcome(db.users.find(query)), "expected");
    // Counting does not look at it.
    VERIFY_OK(db.users.count(query, CountPrecision::Exact));
}

void TestUserSearch::refusesCursors_data()
{
    QTest::addColumn<QByteArray>("cursor"); // JSON; without [ it is the cursor itself
    QTest::newRow("no base64") << QByteArray("!!!");
    QTest::newRow("base64 of nothing we make") << QByteArray("AAAA");
    QTest::newRow("beyond Latin-1") << QByteArray("\xe2\x82\xac");
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("another sort") << QByteArray(R"(["email","a@example.org","00000000-0000-4000-8000-000000000000"])");
    QTest::newRow("an id that is none") << QByteArray(R"(["id","","x' OR 1=1"])");
    QTest::newRow("no id") << QByteArray(R"(["id","",null])");
    QTest::newRow("one too many") << QByteArray(R"(["id","","1","1"])");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestUserSearch::refusesCursors()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QByteArray, cursor);
    AnyDatabase db(database);
    for (int i = 0; i < 3; ++i)
        db.add(u"user%1@example.org"_s.arg(i));
    UserQuery query;
    query.limit = 1;
    const auto encoded = [](const QByteArray &json) {
        return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    query.after = cursor.startsWith('[') ? encoded(cursor) : QString::fromUtf8(cursor);
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);

    // A good one belongs to its order, and to no other.
    query.after.clear();
    const QString good = db.users.find(query)->nextCursor;
    QVERIFY(!good.isEmpty());
    query.after = good;
    VERIFY_OK(db.users.find(query));
    query.descending = true;
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);
    query.descending = false;
    query.sort = UserQuery::Sort::Email;
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);
    query.after = good + u"A"_s;
    COMPARE_ERROR(db.users.find(query), Error::InvalidQuery);
}
