// SPDX-License-Identifier: MIT
// Overview, tokens, OAuth accounts, mails.
#include "testwindow.h"

#include "lists/daychart.h"
#include "lists/mailtablemodel.h"
#include "lists/oauthaccounttablemodel.h"
#include "lists/templatepreview.h"
#include "lists/tile.h"
#include "lists/tokentablemodel.h"
#include "support/testmanager.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void TestWindow::figuresLeadToTheirLists()
{
    ListsBench::awaitMorning();
    WINDOW_BENCH();
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    Auth::User bob = newUser(u"bob@example.org"_s);
    bob.isVerified = true;
    bench.db.add(bob);
    (void)bench.addToken(ada, "good", 60s);
    (void)bench.addToken(ada, "expired", 2h);
    const Mails mails(bench.db.pool);
    QVERIFY(bench.show());
    bench.go(View::Place::Overview);
    const QList<Tile *> tiles = bench.view().findChildren<Tile *>();
    const auto figures = [&tiles] {
        QStringList texts;
        for (const Tile *tile : tiles)
            texts << tile->figure();
        return texts;
    };
    const QString half = u"%1 %"_s.arg(QLocale().toString(50.0, 'f', 1));
    QTRY_COMPARE(figures(), QStringList({u"2"_s, half, u"1"_s, u"1"_s}));
    const auto *chart = bench.view().findChild<DayChart *>();
    QTRY_COMPARE(chart->days().size(), 30);
    QCOMPARE(chart->days().constLast(), (DayCount{QDate::currentDate(), 2}));

    const QStringList filters{{}, u"is:verified"_s, u"is:active"_s, u"is:failed"_s};
    const QList<View::Place> places{View::Place::Users, View::Place::Users, View::Place::Tokens, View::Place::Mail};
    const QStringList first{u"ada@example.org"_s, u"bob@example.org"_s, u"ada@example.org"_s, u"failed@example.org"_s};
    for (int i = 0; i < tiles.size(); ++i) {
        QTest::mouseClick(tiles[i], Qt::LeftButton);
        QCOMPARE(bench.window.place(), places[i]);
        QCOMPARE(bench.searched(), filters[i]);
        QTRY_COMPARE(bench.rows(), tiles[i]->figure().size() == 1 ? tiles[i]->figure().toInt() : 1);
        QTRY_VERIFY2(bench.column(0).contains(first[i]) || bench.column(1).contains(first[i]),
                     qPrintable(bench.column(0).join(u' ')));
        bench.go(View::Place::Overview);
    }
    bench.db.add(u"cid@example.org"_s); // by somebody else, meanwhile
    bench.refresh();
    QTRY_COMPARE(figures().constFirst(), u"3"_s);
    QVERIFY(bench.failure().what.isEmpty());
    VERIFY_LOOP_ALIVE(bench.watchdog);
}

void TestWindow::tokensAreListedAndRevoked()
{
    WINDOW_BENCH();
    using Column = TokenTableModel::Column;
    const Auth::User ada = bench.db.add(u"ada@example.org"_s);
    const Auth::User bob = bench.db.add(u"bob@example.org"_s);
    const QByteArray fresh = bench.addToken(ada, "fresh-of-ada", 60s);
    for (const auto &[name, age] :
         {std::pair("second-of-ada", 40min), {"third-of-ada", 50min}, {"ada-of-long-ago", 180min}})
        (void)bench.addToken(ada, name, age);
    (void)bench.addToken(bob, "young-of-bob", 10min);
    (void)bench.addToken(bob, "old-of-bob", 2h);
    QVERIFY(bench.show());
    bench.go(View::Place::Tokens);
    for (const auto &[filter, rows] : {std::pair(u"ada@example.org"_s, 4),
                                       {u"is:active"_s, 4},
                                       {u"is:expired"_s, 2},
                                       {u"older:45m newer:1h"_s, 1},
                                       {u"store:database user:bob@example.org"_s, 2},
                                       {u"store:redis"_s, 0},
                                       {QString(), 6}}) {
        bench.search(filter);
        QTRY_VERIFY2(bench.rows() == rows, qPrintable(filter));
    }
    QCOMPARE(bench.cell(0, static_cast<int>(Column::Token)), u"fresh-…"_s);
    QVERIFY(!allTexts(*bench.table().model()).join(u' ').contains(QString::fromLatin1(fresh.first(8))));

    bench.table().selectRow(0);
    bench.act(u"Revoke…"_s); // one
    bench.dialog(u"Revoke tokens?"_s);
    bench.press(u"Cancel"_s);
    QCOMPARE(bench.count(u"accesstoken"_s), 6);
    bench.act(u"Revoke…"_s);
    bench.dialog(u"Revoke tokens?"_s);
    bench.press(u"Revoke"_s);
    QTRY_COMPARE(bench.said(), u"1 token revoked."_s);
    COMPARE_ERROR(bench.outside([&] { return bench.db.tokens.userOf(fresh, std::nullopt); }),
                  Auth::Error::InvalidToken);
    QTRY_COMPARE(bench.rows(), 5);
    bench.search(u"older:45m is:active"_s); // some
    QTRY_COMPARE(bench.rows(), 1);
    bench.search(u"ada@example.org is:active"_s);
    QTRY_COMPARE(bench.rows(), 2);
    bench.table().selectAll();
    bench.act(u"Revoke…"_s);
    bench.dialog(u"Revoke tokens?"_s);
    bench.press(u"Revoke"_s);
    QTRY_COMPARE(bench.said(), u"2 tokens revoked."_s);
    bench.search({});
    QTRY_COMPARE(bench.rows(), 3);
    bench.act(u"Remove expired…"_s);
    bench.dialog(u"Remove expired tokens?"_s);
    bench.press(u"Remove"_s);
    QTRY_COMPARE(bench.said(), u"2 expired tokens removed."_s);
    QTRY_COMPARE(bench.column(static_cast<int>(Column::User)), QStringList{u"bob@example.org"_s});
    bench.table().selectRow(0);
    bench.act(u"Revoke all of this user…"_s);
    bench.dialog(u"Revoke all tokens of a user?"_s);
    bench.press(u"Revoke all"_s);
    QTRY_COMPARE(bench.said(), u"1 token of bob@example.org revoked."_s);
    QTRY_COMPARE(bench.rows(), 0);
    QCOMPARE(bench.count(u"accesstoken"_s), 0);
    VERIFY_LOOP_ALIVE(bench.watchdog);
}

void TestWindow::accountsAreListedAndUnlinked()
{
    WINDOW_BENCH({}, "[[oauth]]\nprovider = \"github\"\nname = \"github\"\nclient_id = \"i\"\nclient_secret = \"s\"\n"
                     "[server]\npublic_url = \"https://example.org\"\n");
    using Column = OAuthAccountTableModel::Column;
    const Auth::User ada = bench.db.add(newUser(u"ada@example.org"_s, TestManager::quickHasher().unusableHash()));
    const Auth::User bob =
            bench.db.add(newUser(u"bob@example.org"_s, *TestManager::quickHasher().hash(Auth::Secret("x"))));
    bench.addAccount(ada, u"github"_s, 1000s);
    bench.addAccount(bob, u"github"_s, 99'999'999'999s);
    bench.addAccount(bob, u"google"_s);
    QVERIFY(bench.show());
    bench.go(View::Place::OAuthAccounts);
    for (const auto &[filter, rows] : {std::pair(u"provider:google"_s, 1),
                                       {u"is:expired"_s, 1},
                                       {u"bob@example.org provider:github"_s, 1},
                                       {QString(), 3}}) {
        bench.search(filter);
        QTRY_VERIFY2(bench.rows() == rows, qPrintable(filter));
    }
    QVERIFY(!allTexts(*bench.table().model()).join(u' ').contains(u"secret"_s));
    bench.search(u"provider:github"_s);
    QTRY_COMPARE(bench.rows(), 2);
    bench.table().selectAll();
    bench.act(u"Unlink…"_s);
    bench.dialog(u"Unlink accounts?"_s);
    bench.press(u"Unlink"_s);
    auto &second = bench.dialog<QMessageBox>(u"Unlink the last way in?"_s);
    QVERIFY2(bench.labels().contains(u"ada@example.org (github)"_s), qPrintable(bench.labels()));
    QCOMPARE(bench.count(u"oauth_account"_s), 2); // bob has a password
    answer(second, true);
    QTRY_COMPARE(bench.count(u"oauth_account"_s), 1);
    bench.search({});
    QTRY_COMPARE(bench.column(static_cast<int>(Column::Provider)), QStringList{u"google"_s});
    bench.table().selectRow(0);
    bench.act(u"Show user"_s);
    QCOMPARE(bench.window.place(), View::Place::Users);
    QTRY_COMPARE(bench.column(0), QStringList{u"bob@example.org"_s});
    QVERIFY(bench.failure().what.isEmpty());
    VERIFY_LOOP_ALIVE(bench.watchdog);
}

void TestWindow::mailsAreListedAndTriedAgain()
{
    WINDOW_BENCH({}, "[mail]\nservice_name = \"Acme\"\n");
    using Column = MailTableModel::Column;
    Mails mails(bench.db.pool);
    QVERIFY(bench.show());
    bench.go(View::Place::Mail);
    const auto recipients = [&bench] {
        return bench.column(static_cast<int>(Column::Recipient));
    };
    for (const QString &state : {u"sent"_s, u"waiting"_s, u"failed"_s}) {
        bench.search(u"is:"_s + state);
        QTRY_COMPARE(recipients(), QStringList{state + u"@example.org"_s});
    }
    bench.table().selectRow(0);
    QCOMPARE(bench.named<QPlainTextEdit>(u"What the server said"_s)->toPlainText(),
             u"550 5.1.1 <failed@example.org>: no such user"_s);
    bench.act(u"Try again"_s);
    QTRY_COMPARE(bench.said(), u"1 mail is tried again."_s);
    const auto state = [&](int mail) {
        return bench.outside([&] { return mails.outbox.get(mails.ids[mail])->state; });
    };
    QCOMPARE(state(0), Auth::OutboxEntry::State::Queued);
    bench.search({});
    QTRY_COMPARE(bench.rows(), 3);
    bench.watchdog.leave(); // what follows is the test's own
    bench.db.file.run(u"UPDATE gatehouse_outbox SET state = 'failed' WHERE recipient <> 'sent@example.org'"_s);
    bench.watchdog.enter();
    bench.act(u"Try all failed again…"_s);
    bench.dialog(u"Try all failed mails again?"_s);
    bench.press(u"Try again"_s);
    QTRY_COMPARE(bench.said(), u"2 mails are tried again."_s);
    QCOMPARE(state(2), Auth::OutboxEntry::State::Queued);

    bench.view().findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *preview = bench.view().findChild<TemplatePreview *>();
    QComboBox *language = preview->findChildren<QComboBox *>().at(1);
    QSet<QString> texts;
    for (const QString &code : {u"en"_s, u"de"_s, u"ar"_s}) {
        language->setCurrentIndex(language->findData(code));
        Q_EMIT language->activated(language->currentIndex());
        const auto *html = preview->findChild<QTextBrowser *>();
        QTRY_VERIFY(html->toPlainText().contains(u"Acme"_s) && !texts.contains(html->toPlainText()));
        texts << html->toPlainText();
    }
    VERIFY_LOOP_ALIVE(bench.watchdog);
}
