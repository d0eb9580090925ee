// SPDX-License-Identifier: MIT
// What the pieces of a request cost, each alone. Run with -median 5 and compare within one run.
#include "core/emailaddress.h"
#include "core/json_p.h"
#include "crypto/jwt.h"
#include "crypto/passwordhasher.h"
#include "database/sql/sqlaccesstokendatabase.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqlmigration.h"
#include "database/sql/sqluserdatabase.h"
#include "http/answers_p.h"
#include "http/body/validation_p.h"
#include "http/guard/requestframing_p.h"
#include "http/guard/responseframing_p.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Auth;
using namespace Auth::Internal;
using namespace Qt::StringLiterals;

class BenchPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jwtSign();
    void jwtVerify();
    void passwordHash();
    void passwordVerify();
    void databaseUserById();
    void databaseUserByEmail();
    void databaseUserByToken();
    void jsonParse();
    void bodyValidate();
    void emailNormalize();
    void userToJson();
    void requestFrame();
    void responseFrame();

private:
    [[nodiscard]] JwtClaims claims() const;

    const JwtKey m_key = *JwtKey::fromSecret(Secret("a secret of thirty-two bytes or more"), JwtAlgorithm::HS256);
    const QByteArray m_body = R"({"email":"king.arthur@example.org","password":"correct horse 1","is_active":null})";
    QTemporaryDir m_folder;
    SqlConnectionPool m_pool{{.path = m_folder.filePath(u"bench.db"_s), .synchronousFull = false}};
    SqlUserDatabase m_users{m_pool};
    SqlAccessTokenDatabase m_tokens{m_pool};
    QList<User> m_stored;
    QByteArrayList m_storedTokens;
};

void BenchPieces::initTestCase()
{
    constexpr int users = 1000;
    QVERIFY(SqlMigration(m_pool).apply());
    for (int i = 0; i < users; ++i) {
        User user;
        user.email = u"king.arthur%1@example.org"_s.arg(i);
        user.hashedPassword = u"!"_s;
        const auto created = m_users.create(user);
        QVERIFY(created);
        m_stored << *created;
        m_storedTokens << QByteArray::number(i).rightJustified(43, 'A');
        QVERIFY(m_tokens.create({m_storedTokens.constLast(), created->id, std::chrono::hours(24 * 365 * 50)}));
    }
}

JwtClaims BenchPieces::claims() const
{
    JwtClaims claims;
    claims.setSubject(u"0b9e0ce2-0f2f-4f0e-8f5e-0f0e0d0c0b0a"_s);
    claims.setAudiences({u"fastapi-users:auth"_s});
    claims.setExpiresAt(std::chrono::seconds(4102444800)); // 2100
    return claims;
}

void BenchPieces::jwtSign()
{
    const JwtClaims signedClaims = claims();
    QBENCHMARK
    {
        QVERIFY(Jwt::sign(signedClaims, m_key));
    }
}

void BenchPieces::jwtVerify()
{
    const QByteArray token = *Jwt::sign(claims(), m_key);
    QBENCHMARK
    {
        QVERIFY(Jwt::verify(token, m_key, {.audiences = {u"fastapi-users:auth"_s}}));
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

void BenchPieces::passwordVerify()
{
    const PasswordHasher hasher = *PasswordHasher::create();
    const QString hash = *hasher.hash(Secret("correct horse 1"));
    QBENCHMARK
    {
        QVERIFY(hasher.verify(Secret("correct horse 1"), hash).matches);
    }
}

void BenchPieces::databaseUserById()
{
    qsizetype next = 0;
    QBENCHMARK
    {
        QVERIFY(m_users.get(m_stored[++next % m_stored.size()].id));
    }
}

void BenchPieces::databaseUserByEmail()
{
    qsizetype next = 0;
    QBENCHMARK
    {
        QVERIFY(m_users.getByEmail(m_stored[++next % m_stored.size()].email));
    }
}

void BenchPieces::databaseUserByToken()
{
    qsizetype next = 0;
    QBENCHMARK
    {
        QVERIFY(m_tokens.userOf(m_storedTokens[++next % m_storedTokens.size()], std::chrono::hours(1)));
    }
}

void BenchPieces::jsonParse()
{
    QBENCHMARK
    {
        QVERIFY(parseJson(m_body));
    }
}

// The body of a registration, that is parsed already.
void BenchPieces::bodyValidate()
{
    BodyModel model(BodyModel::Form::Object);
    model.add(u"email"_s, BodyModel::Kind::Email, BodyModel::Presence::Required)
            .add(u"password"_s, BodyModel::Kind::Text, BodyModel::Presence::Required)
            .add(u"is_active"_s, BodyModel::Kind::Boolean, BodyModel::Presence::Optional);
    const JsonBody body{JsonBody::Kind::Json, *parseJson(m_body)};
    QBENCHMARK
    {
        QVERIFY(model.read(body));
    }
}

void BenchPieces::emailNormalize()
{
    QBENCHMARK
    {
        QVERIFY(normalizedEmail(u"King.Arthur@Example.org"_s));
    }
}

void BenchPieces::userToJson()
{
    QBENCHMARK
    {
        QByteArray out;
        appendUser(out, m_stored.constFirst(), {}, false);
        QVERIFY(!out.isEmpty());
    }
}

void BenchPieces::requestFrame()
{
    const QByteArray request = "GET /users/me HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nAuthorization: Bearer " +
                               *Jwt::sign(claims(), m_key) + "\r\n\r\n";
    RequestFraming framing({}, false);
    QBENCHMARK
    {
        framing.feed(request);
        QVERIFY(framing.state() == RequestFraming::State::Complete);
        framing.reset();
    }
}

void BenchPieces::responseFrame()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 140\r\n\r\n";
    const QByteArray body(140, 'x');
    ResponseFraming framing;
    QBENCHMARK
    {
        framing.start({});
        framing.write(head);
        framing.write(body);
        QVERIFY(framing.isComplete());
        QVERIFY(!framing.takePending().isEmpty());
    }
}

QTEST_GUILESS_MAIN(BenchPieces)
#include "bench_pieces.moc"
