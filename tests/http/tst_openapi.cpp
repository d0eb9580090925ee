// SPDX-License-Identifier: MIT
// The document and the routes are the same thing told twice.
#include "authentication/cookietransport.h"
#include "authentication/jwtstrategy.h"
#include "support/httpsite.h"

#include <QRegularExpression>
#include <QSet>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

//! Ids of an application: any text.
class NameScheme final : public IdScheme
{
public:
    Result<UserId> parse(QStringView text) const override { return UserId(text.toString()); }
    UserId make() const override { return UserId(u"somebody"_s); }
    QVariant toDatabase(const UserId &id) const override { return id.toString(); }
    UserId fromDatabase(const QVariant &value) const override { return UserId(value.toString()); }
    bool isNumeric() const override { return false; }
};

//! Every router of the library, two backends, a custom field, and routes of the application.
struct Documented
{
    explicit Documented(const std::shared_ptr<const IdScheme> &ids = std::make_shared<UuidScheme>())
        : connections({.path = u"never opened"_s}),
          users(connections, schema(ids)),
          manager(users, nullptr, TestManager::settings(schema(ids), clock)),
          auth(manager, *Authenticator::create(backends()), pool)
    {
        auth.addAuthRouter(u"jwt"_s, u"/auth/jwt"_s);
        auth.addAuthRouter(u"web"_s, u"/auth/web"_s);
        auth.addRegisterRouter();
        auth.addVerifyRouter();
        auth.addResetPasswordRouter();
        auth.addUsersRouter();
        auth.addOpenApi(u"/openapi.json"_s, u"Things & \"Co\""_s, u"2.5"_s);
        auth.addRoute("GET", u"/undescribed"_s,
                      [](const HttpRequestPtr &, const Responder &responder) { responder.answer({}); });
        auth.addRoute("GET", u"/things/{thing}/parts"_s, {.active = true},
                      [](const HttpRequest &, const User &) { return HttpAnswer(); },
                      {.operationId = "things:parts",
                       .tag = "things",
                       .summary = "Parts of a thing",
                       .responses = {{200, "Parts."}, {404, "No thing.", "ErrorModel"}},
                       .queryParameters = {"colour"}});
        site.serve(auth);
    }
    static SqlSchema schema(const std::shared_ptr<const IdScheme> &ids)
    {
        SqlSchema schema;
        schema.ids = ids;
        schema.fields = {
                {.name = u"nick"_s, .length = 30, .required = true},
                {.name = u"score"_s, .type = UserField::Type::Real, .writable = UserField::Writable::Superuser}};
        return schema;
    }
    QJsonObject document() const
    {
        HttpClient client = site.client();
        return client.get("/openapi.json").json();
    }

    FixedClock clock;
    SqlConnectionPool connections;
    SqlUserDatabase users;
    UserManager manager;
    WorkPool pool;
    HttpAuth auth;
    HttpSite site;

private:
    static QList<AuthenticationBackend> backends()
    {
        const std::shared_ptr<Strategy> strategy = *JwtStrategy::fromSecret(TestManager::secret());
        return {{u"jwt"_s, std::make_shared<BearerTransport>(), strategy},
                {u"web"_s, std::make_shared<CookieTransport>(), strategy}};
    }
};

//! Every value of \a key, however deep.
void collect(const QJsonValue &value, const QString &key, QStringList &found)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            collect(element, key, found);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == key && member.value().isString())
            found << member.value().toString();
        collect(member.value(), key, found);
    }
}

} // namespace

class TestOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs();
    void hasEachRouteThatIsDescribed();
    void operationIdsAreUnique();
    void referencesLeadSomewhere();
    void namesEveryPathParameter();
    void saysWhoMayEnter();
    void showsCustomFields();
    void showsIdsOfTheApplication();
    void showsOwnRoutes();
};

void TestOpenApi::saysWhatItIs()
{
    const Documented documented;
    HttpClient client = documented.site.client();
    const HttpReply reply = client.get("/openapi.json");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
    const QJsonObject document = reply.json();
    QCOMPARE(document[u"openapi"_s].toString(), u"3.1.0"_s);
    QCOMPARE(document[u"info"_s][u"title"_s].toString(), u"Things & \"Co\""_s);
    QCOMPARE(document[u"info"_s][u"version"_s].toString(), u"2.5"_s);
    QCOMPARE(client.get("/openapi.json").body, reply.body);
}

void TestOpenApi::hasEachRouteThatIsDescribed()
{
    const Documented documented;
    QStringList routes;
    for (const Router::Route &route : documented.auth.router().routes()) {
        if (!route.description.operationId.isEmpty())
            routes << QString::fromLatin1(route.method.toLower()) + u' ' + route.pattern;
    }
    QStringList operations;
    const QJsonObject paths = documented.document()[u"paths"_s].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const QString &method : path.value().toObject().keys())
            operations << method + u' ' + path.key();
    }
    routes.sort();
    operations.sort();
    QCOMPARE(operations, routes);
    QCOMPARE(operations.size(),
             18); // 4 of two backends, 5 of addresses and passwords, 8 of users, 1 of the application
    QVERIFY(!operations.contains(u"get /undescribed"_s));
}

void TestOpenApi::operationIdsAreUnique()
{
    QStringList ids;
    collect(Documented().document(), u"operationId"_s, ids);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QVERIFY(ids.contains(u"auth:jwt.login"_s) && ids.contains(u"auth:web.logout"_s) &&
            ids.contains(u"register:register"_s));
}

void TestOpenApi::referencesLeadSomewhere()
{
    const QJsonObject document = Documented().document();
    QStringList references;
    collect(document, u"$ref"_s, references);
    QVERIFY(references.size() > 20);
    for (const QString &reference : std::as_const(references)) {
        const QStringList steps = reference.split(u'/');
        QCOMPARE(steps.mid(0, 3), (QStringList{u"#"_s, u"components"_s, u"schemas"_s}));
        QVERIFY2(document[u"components"_s][u"schemas"_s].toObject().contains(steps.value(3)), qPrintable(reference));
    }
}

void TestOpenApi::namesEveryPathParameter()
{
    const QJsonObject paths = Documented().document()[u"paths"_s].toObject();
    static const QRegularExpression braces(u"\\{(.*)\\}"_s);
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QString expected = braces.match(path.key()).captured(1);
        const QJsonObject methods = path.value().toObject();
        for (const QJsonValue &operation : methods) {
            QStringList names;
            const QJsonArray parameters = operation[u"parameters"_s].toArray();
            for (const QJsonValue &parameter : parameters) {
                if (parameter[u"in"_s].toString() == u"path"_s) {
                    names << parameter[u"name"_s].toString();
                    QVERIFY(parameter[u"required"_s].toBool());
                }
            }
            QCOMPARE(names.join(u' '), expected);
            QVERIFY(!operation[u"responses"_s].toObject().isEmpty());
        }
    }
}

void TestOpenApi::saysWhoMayEnter()
{
    const QJsonObject document = Documented().document();
    const QJsonValue schemes = document[u"components"_s][u"securitySchemes"_s];
    QCOMPARE(schemes[u"backend_jwt"_s][u"type"_s].toString(), u"oauth2"_s);
    QCOMPARE(schemes[u"backend_jwt"_s][u"flows"_s][u"password"_s][u"tokenUrl"_s].toString(), u"/auth/jwt/login"_s);
    QCOMPARE(schemes[u"backend_web"_s][u"in"_s].toString(), u"cookie"_s);
    QCOMPARE(schemes[u"backend_web"_s][u"name"_s].toString(), u"fastapiusersauth"_s);
    const QJsonValue paths = document[u"paths"_s];
    QCOMPARE(paths[u"/users/me"_s][u"get"_s][u"security"_s].toArray().size(), 2); // either will do
    QCOMPARE(paths[u"/users/{id}"_s][u"delete"_s][u"security"_s].toArray().size(), 2);
    QVERIFY(paths[u"/auth/register"_s][u"post"_s][u"security"_s].isUndefined());
    QVERIFY(paths[u"/auth/jwt/login"_s][u"post"_s][u"security"_s].isUndefined());
}

// Whoever makes a client of the document has it check that a UUID is one.
void TestOpenApi::showsIdsOfTheApplication()
{
    const auto shown = [](const std::shared_ptr<const IdScheme> &ids) {
        const Documented documented(ids);
        return documented.document()[u"components"_s][u"schemas"_s][u"UserRead"_s][u"properties"_s][u"id"_s].toObject();
    };
    QCOMPARE(shown(std::make_shared<UuidScheme>()), QJsonObject({{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}}));
    QCOMPARE(shown(std::make_shared<IntegerScheme>()), QJsonObject({{u"type"_s, u"integer"_s}}));
    QCOMPARE(shown(std::make_shared<NameScheme>()), QJsonObject({{u"type"_s, u"string"_s}}));
}

void TestOpenApi::showsCustomFields()
{
    const QJsonObject document = Documented().document();
    const QJsonValue schemas = document[u"components"_s][u"schemas"_s];
    QCOMPARE(schemas[u"UserRead"_s][u"properties"_s][u"score"_s][u"type"_s].toArray(),
             (QJsonArray{u"number"_s, u"null"_s}));
    QCOMPARE(schemas[u"UserCreate"_s][u"properties"_s][u"nick"_s][u"maxLength"_s].toInt(), 30);
    QVERIFY(schemas[u"UserCreate"_s][u"required"_s].toArray().contains(u"nick"_s));
    QVERIFY(schemas[u"UserCreate"_s][u"properties"_s][u"score"_s].isUndefined());
    QVERIFY(!schemas[u"UserUpdate"_s][u"properties"_s][u"score"_s].isUndefined());
    QVERIFY(schemas[u"UserRead"_s][u"properties"_s][u"hashed_password"_s].isUndefined());
}

void TestOpenApi::showsOwnRoutes()
{
    const QJsonObject document = Documented().document();
    const QJsonValue operation = document[u"paths"_s][u"/things/{thing}/parts"_s][u"get"_s];
    QCOMPARE(operation[u"operationId"_s].toString(), u"things:parts"_s);
    QCOMPARE(operation[u"tags"_s].toArray(), QJsonArray{u"things"_s});
    QCOMPARE(operation[u"security"_s].toArray().size(), 2); // a guarded route says so by itself
    QCOMPARE(operation[u"parameters"_s].toArray().size(), 2);
    QCOMPARE(operation[u"responses"_s].toObject().keys(), (QStringList{u"200"_s, u"404"_s, u"422"_s}));
    QVERIFY(operation[u"responses"_s][u"200"_s][u"content"_s].isUndefined());
}

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
