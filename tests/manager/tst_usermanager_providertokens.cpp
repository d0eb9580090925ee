// SPDX-License-Identifier: MIT
// Tokens of OAuth providers, as they are stored and read again.
#include "support/results.h"
#include "support/testmanager.h"

#include <QRegularExpression>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OAuthAccount proven()
{
    return {.id = {},
            .userId = {},
            .oauthName = u"google"_s,
            .accessToken = u"access"_s,
            .expiresAt = 1795190603s,
            .refreshToken = u"refresh"_s,
            .accountId = u"g-1"_s,
            .accountEmail = u"ada@example.org"_s};
}

//! \param letters one for each key; none: no encryption
void setKeys(UserManagerSettings &settings, const QByteArray &letters)
{
    QList<Secret> secrets;
    for (const char letter : letters)
        secrets << TestManager::secret(letter);
    settings.providerTokenCipher.reset();
    if (!secrets.isEmpty())
        settings.providerTokenCipher = *TokenCipher::fromSecrets(secrets);
}

ManagerBench::Adjust keys(const QByteArray &letters)
{
    return [letters](UserManagerSettings &settings) {
        setKeys(settings, letters);
    };
}

//! What lies in the database.
OAuthAccount row(ManagerBench &bench)
{
    return bench.db.users.oauthAccounts({}, 10)->value(0);
}

//! Another manager over the same database, with these keys.
struct Successor
{
    Successor(ManagerBench &bench, const QByteArray &letters) : manager(bench.users, nullptr, settings(bench, letters))
    {}
    OAuthAccount account() { return manager.oauthAccounts({})->value(0); }

    UserManager manager;

private:
    static UserManagerSettings settings(const ManagerBench &bench, const QByteArray &letters)
    {
        UserManagerSettings settings = TestManager::settings(bench.db.schema, bench.clock);
        setKeys(settings, letters);
        return settings;
    }
};

} // namespace

class TestUserManagerProviderTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void areInClearAsWithFastApiUsers();
    void areEncryptedWithAKey();
    void belongToTheirRowAndColumn();
    void areReadAndRewrittenWithNewKeys();
    void countAsNoneWithAWrongKey();
    void stayInClearWhereTheyWouldNotFit_data();
    void stayInClearWhereTheyWouldNotFit();
    void haveRoom_data();
    void haveRoom();
    void ofALoginAreStored();
    void areChangedOnlyWhereNoNewerOnesAre();
    void canBeLost();
};

void TestUserManagerProviderTokens::areInClearAsWithFastApiUsers()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    VERIFY_OK(bench.manager.oauthCallback(proven()));
    QCOMPARE(row(bench).accessToken, u"access"_s);
    QCOMPARE(row(bench).refreshToken, u"refresh"_s);
    QCOMPARE(bench.manager.resealProviderTokens(row(bench).userId)->written, 0);
}

void TestUserManagerProviderTokens::areEncryptedWithAKey()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, keys("a"));
    std::optional<OAuthAccount> told;
    connect(&bench.manager, &UserManager::oauthAccountLinked, this,
            [&told](const User &, const OAuthAccount &account) { told = account; });
    VERIFY_OK(bench.manager.oauthCallback(proven()));
    const OAuthAccount stored = row(bench);
    QVERIFY(TokenCipher::isSealed(stored.accessToken));
    QVERIFY(TokenCipher::isSealed(stored.refreshToken.value_or(QString())));
    OAuthAccount expected = proven();
    expected.id = stored.id;
    expected.userId = stored.userId;
    QCOMPARE(*bench.manager.oauthAccounts(stored.userId), QList<OAuthAccount>{expected});
    QCOMPARE(*bench.manager.findOAuthAccounts({}), QList<OAuthAccount>{expected});
    QCOMPARE(*bench.manager.oauthAccount(stored.userId, stored.id), expected);
    QCOMPARE(told, expected);
}

void TestUserManagerProviderTokens::belongToTheirRowAndColumn()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, keys("a"));
    VERIFY_OK(bench.manager.oauthCallback(proven()));
    OAuthAccount swapped = row(bench);
    swapped.accessToken = *row(bench).refreshToken;
    swapped.refreshToken = row(bench).accessToken;
    VERIFY_OK(bench.db.users.updateOAuthAccount(swapped));
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"access_token of .* cannot be read: encrypted for another"_s));
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"refresh_token of .* cannot be read: encrypted for another"_s));
    const OAuthAccount read = bench.manager.oauthAccounts({})->value(0);
    QCOMPARE(read.accessToken, QString());
    QVERIFY(!read.refreshToken);
}

void TestUserManagerProviderTokens::areReadAndRewrittenWithNewKeys()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    VERIFY_OK(bench.manager.oauthCallback(proven())); // in clear
    const UserId owner = row(bench).userId;
    Successor first(bench, "a");
    QCOMPARE(first.account().accessToken, u"access"_s);
    QCOMPARE(first.manager.resealProviderTokens(owner)->written, 1);
    const QString old = row(bench).accessToken;
    QVERIFY(TokenCipher::isSealed(old));
    QCOMPARE(first.manager.resealProviderTokens(owner)->written, 0);

    Successor second(bench, "ba");
    QCOMPARE(second.account().accessToken, u"access"_s);
    QCOMPARE(second.manager.resealProviderTokens(owner)->written, 1);
    QVERIFY(row(bench).accessToken != old);
    Successor third(bench, "b");
    QCOMPARE(third.account().accessToken, u"access"_s);
    QCOMPARE(third.account().refreshToken, u"refresh"_s);
}

void TestUserManagerProviderTokens::countAsNoneWithAWrongKey()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, keys("a"));
    VERIFY_OK(bench.manager.oauthCallback(proven()));
    const OAuthAccount before = row(bench);
    for (const QByteArray &letters : {QByteArray(), QByteArray("b")}) {
        const QString why = letters.isEmpty() ? u"there is no key"_s : u"another key"_s;
        Successor successor(bench, letters);
        const auto expectTwo = [&why] {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"access_token of .*"_s + why));
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"refresh_token of .*"_s + why));
        };
        expectTwo();
        const OAuthAccount read = successor.account();
        QCOMPARE(read.accessToken, QString());
        QVERIFY(!read.refreshToken);
        expectTwo();
        QCOMPARE(successor.manager.resealProviderTokens(before.userId)->written, 0); // the key may come back
        QCOMPARE(row(bench), before);
    }
}

void TestUserManagerProviderTokens::stayInClearWhereTheyWouldNotFit()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, isAccessToken);
    ManagerBench bench(database);
    OAuthAccount longer = proven();
    (isAccessToken ? longer.accessToken : longer.refreshToken.emplace()) = QString(726, u'a');
    VERIFY_OK(bench.manager.oauthCallback(longer));
    const OAuthAccount before = row(bench);
    bench.users.longestToken = 1024; // a table of FastAPI Users
    Successor successor(bench, "a");
    const auto left = successor.manager.resealProviderTokens(before.userId);
    VERIFY_OK(left);
    QCOMPARE(left->written, 0);
    QCOMPARE(left->tooLong, QList<UserId>{before.id});
    QCOMPARE(row(bench), before);
    bench.users.longestToken.reset(); // it has become wider
    QCOMPARE(successor.manager.resealProviderTokens(before.userId)->written, 1);
    QVERIFY(TokenCipher::isSealed(row(bench).accessToken));
}

void TestUserManagerProviderTokens::stayInClearWhereTheyWouldNotFit_data()
{
    QTest::addColumn<bool>("isAccessToken");
    QTest::newRow("an access token") << true;
    QTest::newRow("a refresh token") << false;
}

void TestUserManagerProviderTokens::haveRoom_data()
{
    QTest::addColumn<QByteArray>("letters");
    QTest::addColumn<qsizetype>("column");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("what a table of ours holds") << QByteArray() << qsizetype(-1) << 16'000 << true;
    QTest::newRow("more than is taken anywhere") << QByteArray() << qsizetype(-1) << 16'001 << false;
    QTest::newRow("a table of FastAPI Users") << QByteArray() << qsizetype(1024) << 1024 << true;
    QTest::newRow("too long for it") << QByteArray() << qsizetype(1024) << 1025 << false;
    QTest::newRow("encrypted") << QByteArray("a") << qsizetype(1024) << 725 << true;
    QTest::newRow("too long when it is encrypted") << QByteArray("a") << qsizetype(1024) << 726 << false;
}

void TestUserManagerProviderTokens::haveRoom()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QByteArray, letters);
    QFETCH(const qsizetype, column);
    QFETCH(const int, size);
    QFETCH(const bool, isStored);
    ManagerBench bench(database, keys(letters));
    if (column > 0)
        bench.users.longestToken = column;
    OAuthAccount account = proven();
    account.accessToken = QString(size, u'x');
    account.refreshToken = QString(size, u'y');
    VERIFY_OK(bench.manager.oauthCallback(account));
    const OAuthAccount read = bench.manager.oauthAccounts({})->value(0);
    QCOMPARE(read.accessToken, isStored ? account.accessToken : QString());
    QCOMPARE(read.refreshToken, isStored ? account.refreshToken : std::nullopt);
}

void TestUserManagerProviderTokens::ofALoginAreStored()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, keys("a"));
    VERIFY_OK(bench.manager.oauthCallback(proven()));
    OAuthAccount again = proven();
    again.accessToken = u"newer"_s;
    again.refreshToken.reset(); // as many providers do after the first consent
    VERIFY_OK(bench.manager.oauthCallback(again));
    const OAuthAccount read = bench.manager.oauthAccounts({})->value(0);
    QCOMPARE(read.accessToken, u"newer"_s);
    QCOMPARE(read.refreshToken, u"refresh"_s);
    QVERIFY(TokenCipher::isSealed(row(bench).accessToken));
}

void TestUserManagerProviderTokens::areChangedOnlyWhereNoNewerOnesAre()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, keys("a"));
    VERIFY_OK(bench.manager.oauthCallback(proven()));
    const OAuthAccount seen = bench.manager.oauthAccounts({})->value(0);
    (void)bench.log.take();
    const auto changed = bench.manager.changeProviderTokens(seen, {u"second"_s, 1s, u"second refresh"_s});
    VERIFY_OK(changed);
    QCOMPARE(changed->accessToken, u"second"_s);
    QCOMPARE(bench.log.take(), QStringList{u"tokens renewed ada@example.org google"_s});
    QCOMPARE(bench.manager.oauthAccounts({})->value(0), *changed);
    QVERIFY(TokenCipher::isSealed(row(bench).accessToken));

    const auto late = bench.manager.changeProviderTokens(seen, {u"third"_s, 1s, u"third refresh"_s});
    VERIFY_OK(late);
    QCOMPARE(*late, *changed);
    QCOMPARE(bench.log.take(), QStringList());
    QCOMPARE(bench.manager.oauthAccounts({})->value(0), *changed);
    OAuthAccount unknown = seen;
    unknown.id = database.unknownId();
    COMPARE_ERROR(bench.manager.changeProviderTokens(unknown, {}), Error::OAuthAccountNotExists);
}

void TestUserManagerProviderTokens::canBeLost()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    VERIFY_OK(bench.manager.oauthCallback(proven()));
    const OAuthAccount seen = row(bench);
    (void)bench.log.take();
    VERIFY_OK(bench.manager.changeProviderTokens(seen, {seen.accessToken, seen.expiresAt, std::nullopt}));
    QVERIFY(!row(bench).refreshToken);
    QCOMPARE(row(bench).accessToken, seen.accessToken);
    QCOMPARE(bench.log.take(), QStringList{u"tokens lost ada@example.org google"_s});
}

QTEST_GUILESS_MAIN(TestUserManagerProviderTokens)
#include "tst_usermanager_providertokens.moc"
