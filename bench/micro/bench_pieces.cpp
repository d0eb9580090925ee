// SPDX-License-Identifier: MIT
// What the pieces of a request cost, each alone. Run with -median 5 and compare within one run.
#include "core/emailaddress.h"
#include "core/json_p.h"
#include "crypto/jwt.h"
#include "crypto/passwordhasher.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqlmigration.h"
#include "database/sql/sqluserdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Auth;
using namespace Qt::StringLiterals;

class BenchPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jwtVerify();
    void jwtSign();
    void passwordHash();
    void databaseGet();
    void jsonRead();
    void emailCheck();

private:
    const JwtKey m_key = *JwtKey::fromSecret(Secret("a secret of thirty-two bytes or more"), JwtAlgorithm::HS256);
};

void BenchPieces::jwtVerify()
{
    JwtClaims claims;
    claims.setSubject(u"0b9e0ce2-0f2f-4f0e-8f5e-0f0e0d0c0b0a"_s);
    claims.setAudiences({u"fastapi-users:auth"_s});
    const QByteArray token = *Jwt::sign(claims, m_key);
    QBENCHMARK
    {
        QVERIFY(Jwt::verify(token, m_key, {.audiences = {u"fastapi-users:auth"_s}}));
    }
}

void BenchPieces::jwtSign()
{
    JwtClaims claims;
    claims.setSubject(u"0b9e0ce2-0f2f-4f0e-8f5e-0f0e0d0c0b0a"_s);
    QBENCHMARK
    {
        QVERIFY(Jwt::sign(claims, m_key));
    }
}

void BenchPieces::passwordHash()
{
    const PasswordHasher hasher = *PasswordHasher::create();
    QBENCHMARK
    {
        QVERIFY(hasher.hash(Secret("correct horse 1")));
    }
}

void BenchPieces::databaseGet()
{
    const QTemporaryDir folder;
    SqlConnectionPool pool({.path = folder.filePath(u"bench.db"_s)});
    QVERIFY(SqlMigration(pool, {}).apply());
    SqlUserDatabase users(pool, {});
    User user;
    user.email = u"king.arthur@example.org"_s;
    user.hashedPassword = u"!"_s;
    const auto created = users.create(user);
    QVERIFY(created);
    QBENCHMARK
    {
        QVERIFY(users.get(created->id));
    }
}

void BenchPieces::jsonRead()
{
    const QByteArray text = R"({"email":"king.arthur@example.org","password":"correct horse 1","is_active":null})";
    QBENCHMARK
    {
        QVERIFY(Internal::parseJson(text));
    }
}

void BenchPieces::emailCheck()
{
    QBENCHMARK
    {
        QVERIFY(normalizedEmail(u"King.Arthur@Example.org"_s));
    }
}

QTEST_GUILESS_MAIN(BenchPieces)
#include "bench_pieces.moc"
