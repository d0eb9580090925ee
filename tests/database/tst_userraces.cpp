// SPDX-License-Identifier: MIT
// Two threads want the same of a UserDatabase at the same moment.
#include "support/anydatabase.h"
#include "support/atonce.h"
#include "support/results.h"

using namespace Auth;
using namespace Qt::StringLiterals;

class TestUserRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { AnyDatabase::addRows(); }

    void oneOfTwoThreadsGetsTheAddress();
    void oneOfTwoThreadsChangesThePassword();
};

void TestUserRaces::oneOfTwoThreadsGetsTheAddress()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    constexpr int rounds = 60;
    for (int round = 0; round < rounds; ++round) {
        QByteArray first;
        QByteArray second;
        const auto create = [&](const QString &address, QByteArray &result) {
            result = outcome(db.users.create(newUser(address.arg(round))));
        };
        atOnce([&] { create(u"ada%1@example.org"_s, first); }, [&] { create(u"ADA%1@example.org"_s, second); });
        QCOMPARE(QSet<QByteArray>({first, second}), QSet<QByteArray>({"Ok", "UserAlreadyExists"}));
    }
    QCOMPARE(db.count(u"user"_s), rounds);
}

void TestUserRaces::oneOfTwoThreadsChangesThePassword()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    AnyDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    QString current = ada.hashedPassword;
    for (int round = 0; round < 30; ++round) {
        QByteArray first;
        QByteArray second;
        const auto change = [&](const QString &hash, QByteArray &result) {
            UserChanges changes;
            changes.hashedPassword = hash;
            changes.whileHashedPassword = current;
            result = outcome(db.users.update(ada.id, changes));
        };
        const QString a = u"a%1"_s.arg(round);
        const QString b = u"b%1"_s.arg(round);
        atOnce([&] { change(a, first); }, [&] { change(b, second); });
        QCOMPARE(QSet<QByteArray>({first, second}), QSet<QByteArray>({"Ok", "Conflict"}));
        current = db.users.get(ada.id)->hashedPassword;
        QCOMPARE(current, first == "Ok" ? a : b);
    }
}

QTEST_GUILESS_MAIN(TestUserRaces)
#include "tst_userraces.moc"
