// SPDX-License-Identifier: MIT
// What is typed into the search box of the users, and what it means.
#include "support/results.h"
#include "support/testdatabase.h"
#include "users/usersearch.h"

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;

class TestSearchGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void knowsWhatAnIndexFinds();
    void asksTheDatabase_data();
    void asksTheDatabase();
    void takesTermsAway_data();
    void takesTermsAway();
    void completes_data();
    void completes();
};

void TestSearchGrammar::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // descriptions of the terms
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QString &text, const QString &expected, const QString &complaint = {}) {
        QTest::newRow(name) << text << expected << complaint;
    };
    row("nothing", u""_s, u""_s);
    row("blanks", u"  \t "_s, u""_s);
    row("a word", u"ada"_s, u"contains “ada”"_s);
    row("two words", u" ada  lovelace "_s, u"contains “ada”; contains “lovelace”"_s);
    row("half an address", u"ada@exa"_s, u"e-mail begins with ada@exa"_s);
    row("a domain", u"@example.org"_s, u"contains “@example.org”"_s);
    row("an address in quotes", u"\"ada@example.org\""_s, u"e-mail is ada@example.org"_s);
    row("words in quotes", u"\"ada lovelace\""_s, u"contains “ada lovelace”"_s);
    row("quotes that are not closed", u"\"ada love"_s, u"contains “ada love”"_s);
    row("empty quotes", u"\"\""_s, u""_s);
    row("email:", u"email:Ada"_s, u"e-mail begins with Ada"_s);
    row("email: with quotes", u"email:\"a b\""_s, u"e-mail begins with a b"_s);
    row("id:", u"id:7"_s, u"id is 7"_s);
    row("id: without a value yet", u"id:"_s, u""_s);
    row("flags", u"is:active IS:Verified is:superuser"_s, u"active; verified; superuser"_s);
    row("not", u"not is:active not ada NOT provider:github"_s, u"not active; without “ada”; not linked with github"_s);
    row("not twice", u"not not ada"_s, u"contains “ada”"_s);
    row("not alone", u"ada not"_s, u"contains “ada”"_s);
    row("the word not in quotes", u"\"not\" ada"_s, u"contains “not”; contains “ada”"_s);
    row("a flag that is being typed", u"is:ver"_s, u""_s);
    row("an unknown flag", u"is:tall ada"_s, u"contains “ada”"_s,
        u"“is:tall” is not known: a user can be is:active, is:verified or is:superuser."_s);
    row("an unknown key is a text", u"http://x"_s, u"contains “http://x”"_s);
}

void TestSearchGrammar::reads()
{
    QFETCH(const QString, text);
    const UserSearch search(text);
    QStringList descriptions;
    for (const SearchTerm &term : search.terms())
        descriptions << term.description();
    QTEST(descriptions.join(u"; "_s), "expected");
    QTEST(search.complaint(), "complaint");
}

void TestSearchGrammar::knowsWhatAnIndexFinds()
{
    for (const QString &quick : {u"ada@exa"_s, u"email:a"_s, u"id:7"_s, u"\"ada@example.org\""_s, u"ada ada@exa"_s})
        QVERIFY2(UserSearch(quick).isQuick(), qPrintable(quick));
    for (const QString &slow : {u""_s, u"ada"_s, u"not ada@exa"_s, u"is:active"_s, u"provider:github"_s})
        QVERIFY2(!UserSearch(slow).isQuick(), qPrintable(slow));
}

void TestSearchGrammar::asksTheDatabase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("everybody") << u""_s << QStringList{u"ada"_s, u"bob"_s, u"eve"_s};
    QTest::newRow("a prefix") << u"email:AD"_s << QStringList{u"ada"_s};
    QTest::newRow("not a prefix") << u"not email:AD"_s << QStringList{u"bob"_s, u"eve"_s};
    QTest::newRow("flags") << u"is:active not is:verified"_s << QStringList{u"bob"_s};
    QTest::newRow("inactive") << u"not is:active"_s << QStringList{u"eve"_s};
    QTest::newRow("one flag both ways") << u"is:active not is:active"_s << QStringList{};
    QTest::newRow("a client") << u"provider:github"_s << QStringList{u"bob"_s};
    QTest::newRow("all but a client") << u"not provider:github ."_s << QStringList{u"ada"_s, u"eve"_s};
    QTest::newRow("exactly") << u"\"BOB@example.org\""_s << QStringList{u"bob"_s};
    QTest::newRow("no id") << u"id:nobody"_s << QStringList{};
}

void TestSearchGrammar::asksTheDatabase()
{
    QFETCH(const QString, text);
    TestDatabase db;
    Auth::User ada = newUser(u"ada@example.org"_s);
    ada.isVerified = true;
    db.add(ada);
    const Auth::User bob = db.add(u"bob@example.org"_s);
    Auth::User eve = newUser(u"eve@example.org"_s);
    eve.isActive = false;
    db.add(eve);
    Auth::OAuthAccount account;
    account.userId = bob.id;
    account.oauthName = u"github"_s;
    account.accountId = u"1"_s;
    VERIFY_OK(db.users.addOAuthAccount(account));
    Auth::UserQuery query = UserSearch(text).query();
    query.sort = Auth::UserQuery::Sort::Email;
    const auto page = db.users.find(query);
    VERIFY_OK(page);
    QStringList names;
    for (const Auth::User &user : page->users)
        names << user.email.section(u'@', 0, 0);
    QTEST(names, "expected");
}

void TestSearchGrammar::takesTermsAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("term");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the only one") << u"ada"_s << 0 << u""_s;
    QTest::newRow("the first") << u"not  is:active ada"_s << 0 << u"ada"_s;
    QTest::newRow("one in the middle") << u"ada not is:active \"a b\""_s << 1 << u"ada \"a b\""_s;
    QTest::newRow("the last") << u"ada email:\"x y\""_s << 1 << u"ada"_s;
}

void TestSearchGrammar::takesTermsAway()
{
    QFETCH(const QString, text);
    QFETCH(const int, term);
    const UserSearch search(text);
    QTEST(search.without(search.terms()[term]), "expected");
}

void TestSearchGrammar::completes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a flag") << u"ada is:a"_s << QStringList{u"is:active"_s};
    QTest::newRow("all flags") << u"is:"_s << QStringList{u"is:active"_s, u"is:verified"_s, u"is:superuser"_s};
    QTest::newRow("a client") << u"not prov"_s << QStringList{u"provider:github"_s, u"email:prov"_s};
    QTest::newRow("half an address") << u"ad"_s << QStringList{u"email:ad"_s};
    QTest::newRow("what is complete") << u"is:active"_s << QStringList{};
}

void TestSearchGrammar::completes()
{
    QFETCH(const QString, text);
    QTEST(UserSearch::completions(UserSearch::lastWord(text), {u"github"_s}), "expected");
}

QTEST_GUILESS_MAIN(TestSearchGrammar)
#include "tst_searchgrammar.moc"
