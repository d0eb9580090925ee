// SPDX-License-Identifier: MIT
// The OAuth accounts of every UserDatabase.
#include "support/anydatabase.h"
#include "support/atonce.h"
#include "support/newaccount.h"
#include "support/results.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOAuthAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { AnyDatabase::addRows(); }

    void storesWhatItIsGiven();
    void belongsToSomebody();
    void findsTheOwnerByNameAndId();
    void updates();
    void removes();
    void listsThoseOfOneOrOfAll();
    void findsPageByPage();
    void findsThoseToBeRenewed();
    void findsThoseOfAUserAndThoseExpired();
    void knowsHowLongATokenMayBe();
    void anAccountHasOneOwner();
    void anAccountHasOneOwnerAlsoForTwoAtOnce();
};

void TestOAuthAccounts::storesWhatItIsGiven()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    OAuthAccount full = newAccount(ada.id);
    full.expiresAt = 99'999'999'999s; // beyond 32 bits
    OAuthAccount bare = newAccount(ada.id, u"github"_s);
    bare.expiresAt.reset();
    bare.refreshToken.reset();
    for (OAuthAccount wanted : {full, bare}) {
        const auto stored = db.users.addOAuthAccount(wanted);
        VERIFY_OK(stored);
        QVERIFY(!stored->id.isNull());
        wanted.id = stored->id;
        QCOMPARE(*stored, wanted);
        QVERIFY(db.users.oauthAccounts(ada.id, 10)->contains(wanted));
    }
    OAuthAccount given = newAccount(ada.id, u"facebook"_s);
    given.id = database.unknownId();
    QCOMPARE(*db.users.addOAuthAccount(given), given);
}

void TestOAuthAccounts::belongsToSomebody()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    COMPARE_ERROR(db.users.addOAuthAccount(newAccount(database.unknownId())), Error::UserNotExists);
    QCOMPARE(db.count(u"oauth_account"_s), 0);
}

void TestOAuthAccounts::findsTheOwnerByNameAndId()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    VERIFY_OK(db.users.addOAuthAccount(newAccount(ada.id, u"google"_s, u"1"_s)));
    VERIFY_OK(db.users.addOAuthAccount(newAccount(bob.id, u"github"_s, u"1"_s)));
    QCOMPARE(*db.users.getByOAuthAccount(u"google"_s, u"1"_s), ada);
    QCOMPARE(*db.users.getByOAuthAccount(u"github"_s, u"1"_s), bob);
    COMPARE_ERROR(db.users.getByOAuthAccount(u"google"_s, u"2"_s), Error::UserNotExists);
    COMPARE_ERROR(db.users.getByOAuthAccount(u"Google"_s, u"1"_s), Error::UserNotExists);
    COMPARE_ERROR(db.users.getByOAuthAccount(u"google"_s, u"1 "_s), Error::UserNotExists);
    COMPARE_ERROR(db.users.getByOAuthAccount(u"google"_s, u"%"_s), Error::UserNotExists);
}

void TestOAuthAccounts::updates()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    OAuthAccount known = *db.users.addOAuthAccount(newAccount(ada.id));
    known.accessToken = u"new"_s;
    known.expiresAt.reset();
    known.refreshToken.reset();
    known.accountEmail = u"new@provider.example"_s;
    VERIFY_OK(db.users.updateOAuthAccount(known));
    QCOMPARE(*db.users.oauthAccounts(ada.id, 10), QList<OAuthAccount>{known});
    // The owner stays, whatever the value says.
    OAuthAccount stolen = known;
    stolen.userId = bob.id;
    VERIFY_OK(db.users.updateOAuthAccount(stolen));
    QCOMPARE(*db.users.oauthAccounts(ada.id, 10), QList<OAuthAccount>{known});
    known.id = database.unknownId();
    COMPARE_ERROR(db.users.updateOAuthAccount(known), Error::OAuthAccountNotExists);
}

void TestOAuthAccounts::removes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const OAuthAccount first = *db.users.addOAuthAccount(newAccount(ada.id, u"google"_s));
    const OAuthAccount second = *db.users.addOAuthAccount(newAccount(ada.id, u"github"_s));
    VERIFY_OK(db.users.removeOAuthAccount(first.id));
    COMPARE_ERROR(db.users.removeOAuthAccount(first.id), Error::OAuthAccountNotExists);
    QCOMPARE(*db.users.oauthAccounts(ada.id, 10), QList<OAuthAccount>{second});
    QCOMPARE(*db.users.get(ada.id), ada);
}

void TestOAuthAccounts::findsPageByPage()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    for (int i = 0; i < 5; ++i)
        VERIFY_OK(db.users.addOAuthAccount(newAccount(ada.id, u"provider %1"_s.arg(i))));
    QStringList names;
    OAuthAccountQuery query{.limit = 2};
    for (int page = 0; page < 3; ++page) {
        const auto found = db.users.findOAuthAccounts(query);
        VERIFY_OK(found);
        QCOMPARE(found->size(), page < 2 ? 2 : 1);
        for (const OAuthAccount &one : *found)
            names << one.oauthName;
        query.after = found->constLast().id;
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 5);
    QCOMPARE(db.users.findOAuthAccounts({.oauthName = u"provider 3"_s})->size(), 1);
    QCOMPARE(db.users.findOAuthAccounts({.oauthName = u"provider"_s})->size(), 0);
}

void TestOAuthAccounts::findsThoseToBeRenewed()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const auto add = [&](const QString &name, std::optional<std::chrono::seconds> expiresAt,
                         std::optional<QString> refreshToken) {
        OAuthAccount row = newAccount(ada.id, name);
        row.expiresAt = expiresAt;
        row.refreshToken = refreshToken;
        return db.users.addOAuthAccount(row).has_value();
    };
    QVERIFY(add(u"before"_s, 99s, u"refresh"_s));
    QVERIFY(add(u"the first"_s, 100s, u"refresh"_s));
    QVERIFY(add(u"the last"_s, 199s, u"refresh"_s));
    QVERIFY(add(u"behind"_s, 200s, u"refresh"_s));
    QVERIFY(add(u"never"_s, std::nullopt, u"refresh"_s));
    QVERIFY(add(u"no refresh token"_s, 150s, std::nullopt));
    const auto found = db.users.findOAuthAccounts({.renewable = {{100s, 200s}}});
    VERIFY_OK(found);
    QSet<QString> names;
    for (const OAuthAccount &one : *found)
        names << one.oauthName;
    QCOMPARE(names, QSet<QString>({u"the first"_s, u"the last"_s}));
}

void TestOAuthAccounts::findsThoseOfAUserAndThoseExpired()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    VERIFY_OK(db.users.addOAuthAccount(newAccount(ada.id, u"google"_s, u"1"_s)));
    OAuthAccount lasting = newAccount(ada.id, u"github"_s, u"2"_s);
    lasting.expiresAt.reset();
    VERIFY_OK(db.users.addOAuthAccount(lasting));
    VERIFY_OK(db.users.addOAuthAccount(newAccount(bob.id, u"google"_s, u"3"_s)));
    const auto found = [&](const OAuthAccountQuery &query) {
        QStringList ids;
        const auto accounts = db.users.findOAuthAccounts(query);
        for (const OAuthAccount &one : *accounts)
            ids << one.accountId;
        ids.sort();
        return ids;
    };
    QCOMPARE(found({.userId = ada.id}), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(found({.userId = ada.id, .oauthName = u"google"_s}), QStringList{u"1"_s});
    QCOMPARE(found({.expiresBefore = 1795190604s}), QStringList({u"1"_s, u"3"_s}));
    QCOMPARE(found({.expiresBefore = 1795190603s}), QStringList());
    QCOMPARE(found({.userId = ada.id, .expiresBefore = 1795190604s}), QStringList{u"1"_s});
}

void TestOAuthAccounts::knowsHowLongATokenMayBe()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    OAuthAccount row = newAccount(ada.id);
    row.accessToken = QString(16'000, u'x');
    QVERIFY(db.users.longestOAuthToken() >= 16'000); // a table of ours
    const auto stored = db.users.addOAuthAccount(row);
    VERIFY_OK(stored);
    QCOMPARE(*db.users.oauthAccounts(ada.id, 10), QList<OAuthAccount>{*stored});
}

void TestOAuthAccounts::listsThoseOfOneOrOfAll()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(db.users.addOAuthAccount(newAccount(ada.id, u"provider %1"_s.arg(i))));
    VERIFY_OK(db.users.addOAuthAccount(newAccount(bob.id)));
    QCOMPARE(db.users.oauthAccounts(ada.id, 10)->size(), 3);
    QCOMPARE(db.users.oauthAccounts(bob.id, 10)->size(), 1);
    QCOMPARE(db.users.oauthAccounts({}, 10)->size(), 4);
    QCOMPARE(db.users.oauthAccounts({}, 2)->size(), 2);
    QCOMPARE(db.users.oauthAccounts(database.unknownId(), 10)->size(), 0);
}

void TestOAuthAccounts::anAccountHasOneOwner()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    VERIFY_OK(db.users.addOAuthAccount(newAccount(ada.id)));
    COMPARE_ERROR(db.users.addOAuthAccount(newAccount(ada.id)), Error::OAuthAccountAlreadyLinked);
    COMPARE_ERROR(db.users.addOAuthAccount(newAccount(bob.id)), Error::OAuthAccountAlreadyLinked);
    QCOMPARE(db.count(u"oauth_account"_s), 1);
}

void TestOAuthAccounts::anAccountHasOneOwnerAlsoForTwoAtOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const User bob = db.add(u"bob@example.org"_s);
    constexpr int rounds = 40;
    for (int round = 0; round < rounds; ++round) {
        QByteArray first;
        QByteArray second;
        const QString id = QString::number(round);
        atOnce([&] { first = outcome(db.users.addOAuthAccount(newAccount(ada.id, u"google"_s, id))); },
               [&] { second = outcome(db.users.addOAuthAccount(newAccount(bob.id, u"google"_s, id))); });
        QCOMPARE(QSet<QByteArray>({first, second}), QSet<QByteArray>({"Ok", "OAuthAccountAlreadyLinked"}));
    }
    QCOMPARE(db.count(u"oauth_account"_s), rounds);
}

QTEST_GUILESS_MAIN(TestOAuthAccounts)
#include "tst_oauthaccounts.moc"
