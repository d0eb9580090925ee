// SPDX-License-Identifier: MIT
// Accounts at providers, the outbox, and the figures over all.
#include "views/mailview.h"
#include "views/oauthaccountsview.h"
#include "views/overviewview.h"

#include "lists/daychart.h"
#include "lists/listwords.h"
#include "lists/templatepreview.h"
#include "lists/tile.h"
#include "listsbench.h"
#include "support/testmanager.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Auth::OutboxEntry;

namespace {

template<typename ViewType, typename Model>
struct Bench : ListsBench
{
    explicit Bench(const QByteArray &more = {}) : ListsBench(more)
    {
        watchdog.leave(); // until show(): what comes before is the test's own
    }

    void show(bool isReadOnly = false)
    {
        view.resize(900, 600);
        view.show();
        view.setSession(open(isReadOnly));
        watchdog.enter();
    }
    [[nodiscard]] int rows() const { return model.rowCount(); }
    [[nodiscard]] QString cell(int row, typename Model::Column column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    void choose(int row) { view.template findChild<QTableView *>()->selectRow(row); }

    ViewType view;
    Model &model = *view.template findChild<Model *>();
    QSignalSpy said{&view, &View::said};
    QSignalSpy failed{&view, &View::failed};
    EventLoopWatchdog watchdog;
};

using OAuthBench = Bench<OAuthAccountsView, OAuthAccountTableModel>;
using OAuthColumn = OAuthAccountTableModel::Column;

struct MailBench : Bench<MailView, MailTableModel>, Mails
{
    using Column = MailTableModel::Column;

    explicit MailBench(const QByteArray &more = {}) : Bench(more), Mails(db.pool) {}
};

} // namespace

class TestListViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsWithoutProviderTokens();
    void accountsByProviderUserAndExpiry();
    void theLastWayInIsAskedForTwice();
    void mailsByState();
    void aFilterIsAskedForOnce();
    void mailsAreTriedAgain();
    void mailsShowWhatTheServerSaid();
    void templatesInEveryLanguage();
    void templatesOfTheOperatorWithAMistake();
    void figuresAndWhereTheyLead();
    void figuresOfAnEmptyDatabase();
    void figuresThatCannotBeCounted();
    void agesAndCounts();
};

void TestListViews::accountsWithoutProviderTokens()
{
    OAuthBench bench;
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    bench.addAccount(ada, u"github"_s, 1000s);
    bench.show();
    QTRY_COMPARE(bench.rows(), 1);
    QCOMPARE(bench.cell(0, OAuthColumn::User), u"ada@example.org"_s);
    QCOMPARE(bench.cell(0, OAuthColumn::Provider), u"github"_s);
    QCOMPARE(bench.cell(0, OAuthColumn::AccountEmail), u"there@example.com"_s);
    QCOMPARE(bench.cell(0, OAuthColumn::State), u"Expired, can be renewed"_s);
    QVERIFY(!allTexts(bench.model).join(u' ').contains(u"secret"_s));
}

void TestListViews::accountsByProviderUserAndExpiry()
{
    OAuthBench bench;
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    const Auth::User bob = bench.db.add(u"bob@example.org"_s);
    bench.addAccount(ada, u"github"_s, 1000s);
    bench.addAccount(ada, u"google"_s);
    bench.addAccount(bob, u"github"_s, 99'999'999'999s);
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    for (const auto &[filter, rows] :
         {std::pair(u"provider:github"_s, 2), std::pair(u"ada@example.org"_s, 2),
          std::pair(u"ada@example.org provider:github"_s, 1), std::pair(u"is:expired"_s, 1),
          std::pair(u"provider:gitlab"_s, 0), std::pair(QString(), 3)}) {
        QSignalSpy loaded(&bench.model, &PagedTableModel::loaded);
        bench.view.setFilter(filter);
        QTRY_VERIFY(!loaded.isEmpty());
        QVERIFY2(bench.rows() == rows, qPrintable(filter));
    }
}

void TestListViews::theLastWayInIsAskedForTwice()
{
    OAuthBench bench("[[oauth]]\nprovider = \"github\"\nname = \"github\"\nclient_id = \"i\"\nclient_secret = \"s\"\n"
                     "[server]\npublic_url = \"https://example.org\"\n");
    const QString noPassword = TestManager::quickHasher().unusableHash();
    const Auth::User ada = bench.db.add(newUser(u"ada@example.org"_s, noPassword));
    const Auth::User bob =
            bench.db.add(newUser(u"bob@example.org"_s, *TestManager::quickHasher().hash(Auth::Secret("x"))));
    bench.addAccount(ada, u"github"_s);
    bench.addAccount(bob, u"github"_s);
    bench.show();
    QTRY_COMPARE(bench.rows(), 2);
    for (const bool isForced : {false, true}) {
        bench.view.findChild<QTableView *>()->selectAll();
        actionOf(bench.view, u"Unlink"_s)->trigger();
        QTRY_VERIFY(question());
        QCOMPARE(question()->windowTitle(), u"Unlink accounts?"_s);
        answer(*question(), true);
        QTRY_VERIFY(question() && question()->windowTitle() == u"Unlink the last way in?");
        QVERIFY(question()->text().contains(u"ada@example.org (github)"_s));
        QVERIFY(!question()->text().contains(u"bob@example.org"_s)); // who has a password
        QTRY_COMPARE(bench.db.count(u"oauth_account"_s), 1);
        answer(*question(), isForced);
        QTRY_COMPARE(bench.rows(), isForced ? 0 : 1);
    }
    QCOMPARE(bench.db.count(u"oauth_account"_s), 0);
    QCOMPARE(bench.failed.size(), 0);
    QCOMPARE(bench.said.size(), 2);
    QVERIFY2(bench.watchdog.isAlive(), bench.watchdog.report());
}

void TestListViews::mailsByState()
{
    MailBench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    QCOMPARE(bench.cell(0, MailBench::Column::Recipient), u"waiting@example.org"_s);
    QCOMPARE(bench.cell(0, MailBench::Column::State), u"Waiting"_s);
    for (const QString &state : {u"failed"_s, u"sent"_s, u"waiting"_s}) {
        bench.view.setFilter(u"is:"_s + state);
        QTRY_COMPARE(bench.rows(), 1);
        QTRY_COMPARE(bench.cell(0, MailBench::Column::Recipient), state + u"@example.org"_s);
    }
    bench.view.setFilter(u"sent@EXAMPLE.org"_s);
    QTRY_COMPARE(bench.cell(0, MailBench::Column::Recipient), u"sent@example.org"_s);
    QCOMPARE(bench.rows(), 1);
}

// Nor is the list painted as if it were empty a moment after its answer has come.
void TestListViews::aFilterIsAskedForOnce()
{
    MailBench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    const QSignalSpy loaded(&bench.model, &MailTableModel::loaded);
    constexpr int longerThanThePause = 300; // milliseconds; that between two letters
    bench.view.setFilter(u"is:sent"_s);
    QTRY_COMPARE(loaded.size(), 1);
    QTest::qWait(longerThanThePause);
    QCOMPARE(loaded.size(), 1);
    auto *field = qobject_cast<QLineEdit *>(bench.view.searchField());
    field->setText(u"is:failed"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(loaded.size(), 2);
    QTest::qWait(longerThanThePause);
    QCOMPARE(loaded.size(), 2);
    field->setText(u"is:waiting"_s); // by somebody who only types
    QTRY_COMPARE(loaded.size(), 3);
}

void TestListViews::mailsAreTriedAgain()
{
    MailBench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    QAction *retry = actionOf(bench.view, u"Try again"_s);
    bench.choose(1);
    QVERIFY(!retry->isEnabled()); // it was sent
    bench.choose(2);
    retry->trigger();
    QTRY_COMPARE(bench.said.size(), 1);
    QCOMPARE(bench.outbox.get(bench.ids[0])->state, OutboxEntry::State::Queued);

    (void)bench.outbox.lease(u"b"_s, 1, bench.now() + 1h, bench.now() + 2h);
    bench.db.file.run(u"UPDATE gatehouse_outbox SET state = 'failed' WHERE id = ?"_s, {bench.ids[2]});
    actionOf(bench.view, u"Try all failed"_s)->trigger();
    QTRY_VERIFY(question());
    answer(*question(), true);
    QTRY_COMPARE(bench.said.size(), 2);
    QCOMPARE(bench.outbox.get(bench.ids[2])->state, OutboxEntry::State::Queued);
    QCOMPARE(bench.outbox.get(bench.ids[1])->state, OutboxEntry::State::Sent);
    bench.view.setSession(bench.open(true));
    QTRY_COMPARE(bench.rows(), 3);
    bench.choose(2);
    QVERIFY(!retry->isEnabled() && !actionOf(bench.view, u"Try all failed"_s)->isEnabled());
}

void TestListViews::mailsShowWhatTheServerSaid()
{
    MailBench bench;
    bench.show();
    QTRY_COMPARE(bench.rows(), 3);
    bench.choose(2);
    const QList<QPlainTextEdit *> texts = bench.view.findChildren<QPlainTextEdit *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QPlainTextEdit *text) {
        return text->toPlainText() == u"550 5.1.1 <failed@example.org>: no such user";
    }));
    QSignalSpy wanted(&bench.view, &View::wanted);
    actionOf(bench.view, u"Show user"_s)->trigger();
    QCOMPARE(wanted.value(0).value(1).toString(), u"email:failed@example.org"_s);
}

void TestListViews::templatesInEveryLanguage()
{
    MailBench bench("[mail]\nservice_name = \"Acme\"\n");
    bench.show();
    auto *preview = bench.view.findChild<TemplatePreview *>();
    const QList<QComboBox *> boxes = preview->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QComboBox *language = boxes[1];
    QVERIFY(language->count() >= 6);
    auto *html = preview->findChild<QTextBrowser *>();
    QSet<QString> texts;
    for (int i = 0; i < language->count(); ++i) {
        language->setCurrentIndex(i);
        preview->refresh();
        QTRY_VERIFY(!html->toPlainText().isEmpty() && !texts.contains(html->toPlainText()));
        texts << html->toPlainText();
        QVERIFY(html->toPlainText().contains(u"Acme"_s));
        const bool isArabic = language->currentData().toString() == u"ar";
        QCOMPARE(html->layoutDirection(), isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    }
    QVERIFY2(bench.watchdog.isAlive(), bench.watchdog.report());
}

void TestListViews::templatesOfTheOperatorWithAMistake()
{
    const QTemporaryDir templates;
    MailBench bench("[mail]\ntemplates_directory = \"" + templates.path().toUtf8() + "\"\n");
    QFile file(templates.filePath(u"verify.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{no_such_placeholder}");
    file.close();
    bench.show();
    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY2(bench.failed[0][1].toString().contains(u"verify.txt:1"_s), qPrintable(bench.failed[0][1].toString()));
    QTRY_COMPARE(bench.rows(), 3); // the outbox is there all the same
}

void TestListViews::figuresAndWhereTheyLead()
{
    ListsBench::awaitMorning();
    MailBench bench;
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    Auth::User bob = newUser(u"bob@example.org"_s);
    bob.isVerified = true;
    bob = bench.db.add(bob);
    (void)bench.addToken(ada, "good", 60s);
    (void)bench.addToken(ada, "expired", 2h);
    OverviewView view;
    QSignalSpy wanted(&view, &View::wanted);
    view.resize(900, 600);
    view.show();
    view.setSession(bench.open());
    const QList<Tile *> tiles = view.findChildren<Tile *>();
    QCOMPARE(tiles.size(), 4);
    const auto figures = [&] {
        QStringList texts;
        for (const Tile *tile : tiles)
            texts << tile->figure();
        return texts;
    };
    const QString half = u"%1 %"_s.arg(QLocale().toString(50.0, 'f', 1));
    QTRY_COMPARE(figures(), QStringList({u"2"_s, half, u"1"_s, u"1"_s}));
    const auto *chart = view.findChild<DayChart *>();
    QTRY_COMPARE(chart->days().size(), 30);
    QCOMPARE(chart->days().constLast(), (DayCount{QDate::currentDate(), 2}));
    QVERIFY(!view.grab().isNull());
    QStringList places;
    for (Tile *tile : tiles) {
        QTest::keyClick(tile, Qt::Key_Space);
        places << QString::number(int(wanted.constLast()[0].value<View::Place>())) + wanted.constLast()[1].toString();
    }
    QCOMPARE(places, QStringList({u"1"_s, u"1is:verified"_s, u"2is:active"_s, u"4is:failed"_s}));
    for (const Tile *tile : tiles)
        QVERIFY(tile->accessibleName().contains(tile->figure()));

    (void)bench.db.add(u"cid@example.org"_s); // by somebody else, meanwhile
    view.refresh();
    QTRY_COMPARE(figures().constFirst(), u"3"_s);
}

void TestListViews::figuresOfAnEmptyDatabase()
{
    ListsBench bench;
    OverviewView view;
    view.resize(900, 600);
    view.show();
    view.setSession(bench.open(true));
    const QList<Tile *> tiles = view.findChildren<Tile *>();
    QTRY_COMPARE(tiles[0]->figure(), u"0"_s);
    QCOMPARE(tiles[1]->figure(), u"–"_s);
    const auto *chart = view.findChild<DayChart *>();
    QTRY_VERIFY(chart->accessibleDescription().startsWith(u"Nobody registered"_s));
    view.setSession(nullptr);
    QCOMPARE(tiles[0]->figure(), u"–"_s);
}

void TestListViews::figuresThatCannotBeCounted()
{
    ListsBench bench;
    OverviewView view;
    QSignalSpy failed(&view, &View::failed);
    const auto session = bench.open();
    bench.db.file.run(u"DROP TABLE gatehouse_registrations"_s);
    view.setSession(session);
    QTRY_COMPARE(failed.size(), 1);
    for (const QVariant &text : std::as_const(failed[0]))
        QVERIFY(!text.toString().isEmpty());
    QTRY_COMPARE(view.findChildren<Tile *>()[0]->figure(), u"0"_s); // the others are there
}

void TestListViews::agesAndCounts()
{
    QCOMPARE(ListWords::age(u"30d"_s), std::optional(std::chrono::seconds(24h * 30)));
    QCOMPARE(ListWords::age(u"12h"_s), std::optional(std::chrono::seconds(12h)));
    QCOMPARE(ListWords::age(u"0m"_s), std::optional(std::chrono::seconds(0)));
    for (const QString &text : {u""_s, u"d"_s, u"30"_s, u"-1d"_s, u"1.5h"_s, u"9999999d"_s})
        QVERIFY2(!ListWords::age(text), qPrintable(text));
    QCOMPARE(ListWords::count(7, 100), u"7"_s);
    QVERIFY(ListWords::count(100, 100).contains(u"more than"_s));
    QCOMPARE(ListWords::utc(Auth::FixedClock::documented), u"2026-11-20 16:03:23 UTC"_s);
    QCOMPARE(ListWords::utc({}), QString());
    QCOMPARE(ListFilter::with(u"is:sent  ada"_s, u"is"_s, u"failed"_s), u"ada is:failed"_s);
    QCOMPARE(ListFilter::with(u"is:sent ada"_s, u"is"_s, {}), u"ada"_s);
}

QTEST_MAIN(TestListViews)
#include "tst_listviews.moc"
