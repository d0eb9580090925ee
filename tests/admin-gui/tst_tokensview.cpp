// SPDX-License-Identifier: MIT
// Stored tokens: listed, never shown, ended.
#include "views/tokensview.h"

#include "domain.h"
#include "listsbench.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = TokenTableModel::Column;

namespace {

struct Bench : ListsBench
{
    explicit Bench(const DatabaseKind &kind = {}) : ListsBench({}, kind)
    {
        watchdog.leave(); // until show(): what comes before is the test's own
        ada = db.add(u"ada@example.org"_s);
        bob = db.add(u"bob@example.org"_s);
        tokens << addToken(ada, "fresh-of-ada", 60s) << addToken(ada, "second-of-ada", 40min)
               << addToken(bob, "old-of-bob", 2h);
    }
    void show(bool isReadOnly = false)
    {
        view.resize(900, 500);
        view.show();
        view.setSession(open(isReadOnly));
        watchdog.enter();
    }
    [[nodiscard]] int rows() const { return model.rowCount(); }
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    void choose(int row) { view.findChild<QTableView *>()->selectRow(row); }

    Auth::User ada;
    Auth::User bob;
    QByteArrayList tokens;
    TokensView view;
    TokenTableModel &model = *view.findChild<TokenTableModel *>();
    QSignalSpy said{&view, &View::said};
    QSignalSpy failed{&view, &View::failed};
    EventLoopWatchdog watchdog;
};

} // namespace

class TestTokensView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWithoutShowing();
    void narrows_data();
    void narrows();
    void saysWhatItDoesNotUnderstand();
    void growsPageByPage();
    void keepsTheChoiceOverARefresh();
    void revokesWhatIsChosen();
    void revokesAllOfAUser();
    void removesExpired();
    void asksForTheAgeWhereNobodySays();
    void writesNothingWhenReadOnly();
    void saysWhatFailed();
    void leadsToTheUser();
    void listsAndRevokesThoseInRedis();
    void worksOnServers_data();
    void worksOnServers();
    void speaksAnotherLanguage();
};

void TestTokensView::listsWithoutShowing()
{
    Bench bench;
    QVERIFY(bench.view.findChildren<QLabel *>().size() >= 2);
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    QCOMPARE(bench.cell(0, Column::User), u"ada@example.org"_s);
    QCOMPARE(bench.cell(0, Column::Token), u"fresh-…"_s);
    QCOMPARE(bench.cell(0, Column::State), u"Good"_s);
    QCOMPARE(bench.cell(2, Column::User), u"bob@example.org"_s);
    QCOMPARE(bench.cell(2, Column::State), u"Expired"_s);
    const QString digest =
            QString::fromLatin1(QCryptographicHash::hash(bench.tokens[0], QCryptographicHash::Sha256).toHex());
    QVERIFY(digest.startsWith(bench.cell(0, Column::Fingerprint)));
    QCOMPARE(bench.cell(0, Column::Fingerprint).size(), 12);
    const QStringList texts = allTexts(bench.model);
    for (const QString &text : texts) {
        for (const QByteArray &token : std::as_const(bench.tokens))
            QVERIFY2(!text.contains(QString::fromLatin1(token.first(8))), qPrintable(text));
    }
}

void TestTokensView::narrows_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("beginnings");
    QTest::newRow("a user by address") << u"ada@example.org"_s << QStringList{u"fresh-…"_s, u"second…"_s};
    QTest::newRow("a user in another case") << u"user:BOB@example.org"_s << QStringList{u"old-of…"_s};
    QTest::newRow("active") << u"is:active"_s << QStringList{u"fresh-…"_s, u"second…"_s};
    QTest::newRow("expired") << u"is:expired"_s << QStringList{u"old-of…"_s};
    QTest::newRow("old") << u"older:30m"_s << QStringList{u"second…"_s, u"old-of…"_s};
    QTest::newRow("new") << u"newer:30m"_s << QStringList{u"fresh-…"_s};
    QTest::newRow("between") << u"older:30m newer:1h"_s << QStringList{u"second…"_s};
    QTest::newRow("active and old") << u"older:30m is:active"_s << QStringList{u"second…"_s};
    QTest::newRow("in Redis, which is not there") << u"store:redis"_s << QStringList();
    QTest::newRow("a user without tokens of this kind") << u"ada@example.org is:expired"_s << QStringList();
}

void TestTokensView::narrows()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, beginnings);
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    QSignalSpy loaded(&bench.model, &PagedTableModel::loaded);
    bench.view.setFilter(filter);
    QTRY_VERIFY(!loaded.isEmpty());
    QStringList found;
    for (int row = 0; row < bench.rows(); ++row)
        found << bench.cell(row, Column::Token);
    QCOMPARE(found, beginnings);
    QCOMPARE(bench.failed.size(), 0);
}

void TestTokensView::saysWhatItDoesNotUnderstand()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    const auto complaint = [&] {
        QStringList texts;
        const QList<QLabel *> labels = bench.view.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->accessibleName() == u"What is not understood")
                texts << label->text();
        }
        return texts.join(u' ');
    };
    QCOMPARE(complaint(), QString());
    for (const auto &[filter, word] : {std::pair(u"of:ada"_s, u"of:"_s), std::pair(u"is:green"_s, u"active, expired"_s),
                                       std::pair(u"older:soon"_s, u"30d"_s), std::pair(u"user:"_s, u"user:"_s)}) {
        bench.view.setFilter(filter);
        QVERIFY2(complaint().contains(word), qPrintable(filter + u": "_s + complaint()));
        QCOMPARE(bench.rows(), 3); // what was found before stays
    }
    bench.view.setFilter(u"nobody@example.org"_s);
    QTRY_COMPARE(bench.rows(), 0); // else what others have would seem to be theirs
    const QList<QLabel *> labels = bench.view.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"no such user"_s);
    }));
    QCOMPARE(bench.failed.size(), 0); // to type is not to fail
    bench.view.setFilter({});
    QCOMPARE(complaint(), QString());
}

void TestTokensView::growsPageByPage()
{
    Bench bench;
    for (int i = 0; i < 447; ++i)
        (void)bench.addToken(bench.bob, "n" + QByteArray::number(i) + "-", std::chrono::seconds(i));
    bench.show();
    QTRY_COMPARE(bench.rows(), 200);
    QVERIFY(!bench.model.isComplete());
    for (const int rows : {400, 450}) {
        bench.model.fetchMore({});
        bench.model.fetchMore({}); // while one is on its way
        QTRY_COMPARE(bench.rows(), rows);
    }
    QVERIFY(bench.model.isComplete());
    QVERIFY(!bench.model.canFetchMore({}));
    QSet<QString> fingerprints;
    for (int row = 0; row < bench.rows(); ++row)
        fingerprints << bench.cell(row, Column::Fingerprint);
    QCOMPARE(fingerprints.size(), 450);
    QVERIFY2(bench.watchdog.isAlive(), bench.watchdog.report());
}

void TestTokensView::keepsTheChoiceOverARefresh()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    bench.choose(1);
    (void)bench.addToken(bench.bob, "newest", 0s);
    bench.view.refresh();
    QTRY_COMPARE(bench.rows(), 4);
    const QModelIndexList chosen = bench.view.findChild<QTableView *>()->selectionModel()->selectedRows();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(bench.cell(chosen[0].row(), Column::Token), u"second…"_s);
}

void TestTokensView::revokesWhatIsChosen()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    QAction *revoke = actionOf(bench.view, u"Revoke…"_s);
    QVERIFY(!revoke->isEnabled());
    bench.choose(0);
    QVERIFY(revoke->isEnabled());
    for (const bool isYes : {false, true}) {
        revoke->trigger();
        QTRY_VERIFY(question());
        answer(*question(), isYes);
        QTRY_VERIFY(!question());
        QTRY_COMPARE(bench.said.size(), isYes ? 1 : 0);
        QTRY_COMPARE(bench.db.count(u"accesstoken"_s), isYes ? 2 : 3);
    }
    QTRY_COMPARE(bench.rows(), 2);
    QCOMPARE(outcome(bench.db.tokens.userOf(bench.tokens[0], {})), QByteArray("InvalidToken"));
}

void TestTokensView::revokesAllOfAUser()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    QAction *revoke = actionOf(bench.view, u"Revoke all"_s);
    bench.view.findChild<QTableView *>()->selectAll();
    QVERIFY(!revoke->isEnabled()); // of two users
    bench.choose(1);
    revoke->trigger();
    QTRY_VERIFY(question());
    QVERIFY(question()->text().contains(u"ada@example.org"_s));
    answer(*question(), true);
    QTRY_COMPARE(bench.rows(), 1);
    QCOMPARE(bench.cell(0, Column::User), u"bob@example.org"_s);
    QCOMPARE(bench.said.size(), 1);
}

void TestTokensView::removesExpired()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    actionOf(bench.view, u"Remove expired"_s)->trigger();
    QTRY_VERIFY(question());
    answer(*question(), true);
    QTRY_COMPARE(bench.rows(), 2);
    QCOMPARE(bench.cell(1, Column::State), u"Good"_s);
}

void TestTokensView::asksForTheAgeWhereNobodySays()
{
    Bench bench;
    (void)bench.addToken(bench.bob, "ancient", 24h * 50);
    bench.view.show();
    ConnectionProfile profile{.name = u"file"_s, .path = bench.db.file.path()};
    profile.isReadOnly = false;
    bench.view.setSession(Session::open(profile).value());
    QTRY_COMPARE(bench.rows(), 4);
    QCOMPARE(bench.cell(0, Column::State), u"Good until revoked"_s);
    actionOf(bench.view, u"Remove expired"_s)->trigger();
    QTRY_VERIFY(bench.view.findChild<QInputDialog *>());
    auto *dialog = bench.view.findChild<QInputDialog *>();
    dialog->setIntValue(40);
    dialog->accept();
    QTRY_COMPARE(bench.rows(), 3);
}

void TestTokensView::writesNothingWhenReadOnly()
{
    Bench bench;
    bench.show(true);
    QTRY_COMPARE(bench.rows(), 3);
    bench.choose(0);
    for (const QString &text : {u"Revoke…"_s, u"Revoke all"_s, u"Remove expired"_s})
        QVERIFY2(!actionOf(bench.view, text)->isEnabled(), qPrintable(text));
    QVERIFY(actionOf(bench.view, u"Show user"_s)->isEnabled());
}

void TestTokensView::saysWhatFailed()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    bench.db.file.refuse(u"DELETE"_s, u"accesstoken"_s);
    bench.choose(0);
    actionOf(bench.view, u"Revoke…"_s)->trigger();
    QTRY_VERIFY(question());
    answer(*question(), true);
    QTRY_COMPARE(bench.failed.size(), 1);
    for (const QVariant &text : std::as_const(bench.failed[0]))
        QVERIFY(!text.toString().isEmpty());
    QCOMPARE(bench.said.size(), 0);
    QVERIFY(actionOf(bench.view, u"Revoke…"_s)->isEnabled()); // to be tried again

    bench.db.file.run(u"DROP TABLE accesstoken"_s);
    bench.view.refresh();
    QTRY_COMPARE(bench.failed.size(), 2);
    QCOMPARE(bench.rows(), 3); // as it was known last
}

void TestTokensView::leadsToTheUser()
{
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    QSignalSpy wanted(&bench.view, &View::wanted);
    bench.choose(2);
    actionOf(bench.view, u"Show user"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<View::Place>(), View::Place::Users);
    QCOMPARE(wanted[0][1].toString(), u"id:"_s + bench.bob.id.toString());
}

void TestTokensView::listsAndRevokesThoseInRedis()
{
    const TestServer &redis = TestServer::shared(TestServer::Kind::Redis);
    const QByteArray url = "redis://:" + redis.password().toUtf8() + "@" + redis.host().toUtf8() + ":" +
                           QByteArray::number(redis.port());
    ListsBench bench("[redis]\nurl = \"" + url + "\"\n[[backend]]\nname = \"fast\"\nstrategy = \"redis\"\n");
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    TokensView view;
    view.show();
    view.setSession(bench.open());
    auto *model = view.findChild<TokenTableModel *>();
    const auto session = bench.open();
    Auth::RedisAccessTokenStore &store = session->domain().redis()->tokens();
    const QByteArray token = QByteArray("in-redis").leftJustified(43, 'x');
    VERIFY_OK(store.create(token, ada.id, 1h));
    for (const QString &filter : {QString(), u"store:redis"_s, u"ada@example.org is:active"_s}) {
        view.setFilter(filter);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, static_cast<int>(Column::Store)).data().toString(), u"Redis"_s);
        QCOMPARE(model->index(0, static_cast<int>(Column::User)).data().toString(), u"ada@example.org"_s);
        QVERIFY(!allTexts(*model).join(u' ').contains(u"in-redis"_s));
    }
    for (const QString &filter : {u"store:database"_s, u"is:expired"_s, u"newer:1h"_s}) { // Redis knows no age
        view.setFilter(filter);
        QTRY_COMPARE(model->rowCount(), 0);
        view.setFilter({});
        QTRY_COMPARE(model->rowCount(), 1);
    }
    view.findChild<QTableView *>()->selectRow(0);
    actionOf(view, u"Revoke…"_s)->trigger();
    QTRY_VERIFY(question());
    answer(*question(), true);
    QTRY_COMPARE(model->rowCount(), 0);
    COMPARE_ERROR(store.ownerOf(token), Auth::Error::InvalidToken);
}

void TestTokensView::worksOnServers_data()
{
    QTest::addColumn<DatabaseKind>("database");
    QTest::newRow("PostgreSQL, integers") << DatabaseKind{DatabaseKind::Engine::PostgreSql, DatabaseKind::Ids::Integer};
    QTest::newRow("MariaDB, UUIDs") << DatabaseKind{DatabaseKind::Engine::MariaDb, DatabaseKind::Ids::Uuid};
}

void TestTokensView::worksOnServers()
{
    QFETCH(const DatabaseKind, database);
    Bench bench(database);
    for (int i = 0; i < 200; ++i)
        (void)bench.addToken(bench.bob, "n" + QByteArray::number(i) + "-", 3h);
    bench.show();
    QTRY_COMPARE(bench.rows(), 200);
    bench.model.fetchMore({});
    QTRY_COMPARE(bench.rows(), 203);
    bench.view.setFilter(u"is:active ADA@example.org"_s);
    QTRY_COMPARE(bench.rows(), 2);
    QVERIFY2(bench.watchdog.isAlive(), bench.watchdog.report());
    bench.choose(0);
    actionOf(bench.view, u"Revoke…"_s)->trigger();
    QTRY_VERIFY(question());
    answer(*question(), true);
    QTRY_COMPARE(bench.rows(), 1);
    QCOMPARE(bench.cell(0, Column::Token), u"second…"_s);
}

void TestTokensView::speaksAnotherLanguage()
{
    class Shouting final : public QTranslator
    {
    public:
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return QString::fromUtf8(source).toUpper();
        }
        bool isEmpty() const override { return false; }
    } translator;
    Bench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(bench.cell(0, Column::State), u"GOOD"_s);
    QCOMPARE(bench.model.headerData(0, Qt::Horizontal).toString(), u"USER"_s);
    QTRY_VERIFY(bench.view.findChild<QLineEdit *>()->placeholderText().startsWith(u"ADDRESS"_s));
    QCOMPARE(actionOf(bench.view, u"SHOW USER"_s)->statusTip(), u"GO TO THE USER WHOSE TOKEN IS CHOSEN"_s);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestTokensView)
#include "tst_tokensview.moc"
