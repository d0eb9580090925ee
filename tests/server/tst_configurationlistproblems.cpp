// SPDX-License-Identifier: MIT
#include "configurationproblem.h"

using namespace Gatehouse;
using namespace Qt::StringLiterals;

//! What is told of a wrong entry of a list, [[user.field]], [[backend]] or [[oauth]]: one row a mistake.
class TestConfigurationListProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void backends_data();
    void backends();
    void oauthClients_data();
    void oauthClients();
};

void TestConfigurationListProblems::columns_data()
{
    addProblemColumns();
    row("a column without a name", "[[user.field]]\nlength = 5\n",
        "1:1: this [[user.field]] has no name; it must be a lower-case letter and up to 62 more, digits or _, because "
        "it names a column");
    row("a column that SQL would not take", "[[user.field]]\nname = \"a; drop\"\n",
        "2:8: user.field.name must be a lower-case letter and up to 62 more, digits or _, because it names a column, "
        "not \"a; drop\"");
    row("a column in upper case", "[[user.field]]\nname = \"Age\"\n",
        "2:8: user.field.name must be a lower-case letter and up to 62 more, digits or _, because it names a column, "
        "not \"Age\"");
    row("a column with a line break at its end", "[[user.field]]\nname = \"age\\n\"\n",
        "2:8: user.field.name must be a lower-case letter and up to 62 more, digits or _, because it names a column, "
        "not \"age?\"");
    row("a column twice", "[[user.field]]\nname = \"a\"\n[[user.field]]\nname = \"a\"\n",
        "4:8: user.field.name \"a\" is given twice; each needs a name of its own");
    for (const char *name : {"id", "email", "hashed_password", "is_active", "is_superuser", "is_verified", "password",
                             "oauth_accounts", "current_password"}) {
        QTest::addRow("the built-in column %s", name)
                << QByteArray("[[user.field]]\nname = \"") + name + "\"\n"
                << u"2:8: user.field.name \"%1\" is taken: every user has that already"_s.arg(QLatin1String(name));
    }
    row("a length of a number", "[[user.field]]\nname = \"a\"\ntype = \"real\"\nlength = 5\n",
        "4:10: user.field.length is for the type \"string\" only");
    row("a column that nobody could give", "[[user.field]]\nname = \"a\"\nrequired = true\nwritable = \"superuser\"\n",
        "4:12: a required field that users may not write lets nobody register: make it optional, writable = \"self\", "
        "or set "
        "registration.enabled = false");
}

void TestConfigurationListProblems::columns()
{
    checkProblem();
}

void TestConfigurationListProblems::backends_data()
{
    addProblemColumns();
    row("a backend without a name", "\n  [[backend]]\n",
        "2:3: this [[backend]] has no name; it must be 1 to 100 letters, digits, _ and -, because it stands in URLs");
    row("a backend with an empty name", "[[backend]]\nname = \"\"\n", "2:8: backend.name must not be empty");
    row("a backend whose name is two segments", "[[backend]]\nname = \"a/b\"\n",
        "2:8: backend.name must be 1 to 100 letters, digits, _ and -, because it stands in URLs, not \"a/b\"");
    row("a backend twice", "[[backend]]\nname = \"a\"\n[[backend]]\nname = \"a\"\n",
        "4:8: backend.name \"a\" is given twice; each needs a name of its own");
    row("an authority for Redis without TLS", "[redis]\nurl = \"redis://h\"\nca_file = \"ca.pem\"\n",
        "3:11: redis.ca_file has no meaning without TLS: redis.url must begin with rediss://");
    row("Redis without its URL", "[[backend]]\nname = \"a\"\nstrategy = \"redis\"\n",
        "3:12: backend.strategy = \"redis\" needs redis.url, such as redis://127.0.0.1:6379/0");
    row("a cookie key for a bearer", "[[backend]]\nname = \"a\"\ncookie_path = \"/\"\n",
        "3:15: backend.cookie_path is for transport = \"cookie\" only");
    row("a JWT key for the database", "[[backend]]\nname = \"a\"\nstrategy = \"database\"\naudience = [\"a\"]\n",
        "4:12: backend.audience is for strategy = \"jwt\" only");
    row("a cookie's name with a blank", "[[backend]]\nname = \"a\"\ntransport = \"cookie\"\ncookie_name = \"a b\"\n",
        "4:15: backend.cookie_name must be a cookie name: letters, digits and !#$%&'*+-.^_`|~ (RFC 6265, section "
        "4.1.1), not \"a b\"");
    row("a cookie's path with a semicolon",
        "[[backend]]\nname = \"a\"\ntransport = \"cookie\"\ncookie_path = \"/;x\"\n",
        "4:15: backend.cookie_path must be a path that begins with / and has no semicolon, not \"/;x\"");
    row("a cookie's domain with an attribute",
        "[[backend]]\nname = \"a\"\ntransport = \"cookie\"\ncookie_domain = \"a; Secure\"\n",
        "4:17: backend.cookie_domain must be a domain such as example.org, or empty, not \"a; Secure\"");
    row("same-site none without secure",
        "[[backend]]\nname = \"a\"\ntransport = \"cookie\"\ncookie_secure = false\ncookie_samesite = \"none\"\n",
        "5:19: backend.cookie_samesite = \"none\" needs cookie_secure = true, or browsers drop the cookie");
    row("__Secure- without secure",
        "[[backend]]\nname = \"a\"\ntransport = \"cookie\"\ncookie_secure = false\ncookie_name = \"__Secure-a\"\n",
        "5:15: backend.cookie_name \"__Secure-a\" needs cookie_secure = true, or browsers drop the cookie");
    row("__Host- with a path",
        "[[backend]]\nname = \"a\"\ntransport = \"cookie\"\ncookie_name = \"__Host-a\"\ncookie_path = \"/a\"\n",
        "4:15: backend.cookie_name \"__Host-a\" needs cookie_secure = true, cookie_path = \"/\" and no cookie_domain, "
        "or browsers drop the cookie");
    row("RS256 without a key", "[[backend]]\nname = \"a\"\nalgorithm = \"RS256\"\n",
        "3:13: backend.algorithm RS256 needs private_key_file");
    row("HS256 with a key file", "[[backend]]\nname = \"a\"\nprivate_key_file = \"key.pem\"\n",
        "3:20: backend.algorithm HS256 signs with secrets.key and takes no key files");
    row("no audience", "[[backend]]\nname = \"a\"\naudience = []\n",
        "3:12: backend.audience must have at least one entry");
    row("the audience of mailed tokens", "[[backend]]\nname = \"a\"\naudience = [\"fastapi-users:reset\"]\n",
        "3:12: backend.audience \"fastapi-users:reset\" belongs to tokens that must not log anyone in");
}

void TestConfigurationListProblems::backends()
{
    checkProblem();
}

void TestConfigurationListProblems::oauthClients_data()
{
    addProblemColumns();
    const QByteArray o = "[[oauth]]\nclient_id = \"i\"\nclient_secret = \"s\"\n";
    const auto client = [&o](const char *name, const char *toml, const char *problem) {
        row(name, o + toml, problem);
    };
    client("an unknown provider", "name = \"a\"\nprovider = \"gogle\"\n",
           "5:12: oauth.provider must be \"google\", \"gitlab\", \"apple\", \"okta\", \"keycloak\", \"slack\", "
           "\"franceconnect\", \"openid\", \"github\", \"bitbucket\", \"microsoft\", \"shopify\", \"oauth2\", "
           "\"facebook\", \"discord\", \"linkedin\", \"reddit\", \"kakao\", \"naver\", \"spotify\" or \"twitch\", not "
           "\"gogle\"");
    client("OpenID without discovery", "name = \"a\"\nprovider = \"openid\"\n",
           "5:12: oauth.provider = \"openid\" needs oauth.discovery_url");
    client("OAuth with two of three endpoints",
           "name = \"a\"\nprovider = \"oauth2\"\nauthorize_endpoint = \"http://p/a\"\nuserinfo_endpoint = "
           "\"http://p/u\"\n",
           "5:12: oauth.provider = \"oauth2\" needs oauth.access_token_endpoint");
    client("an endpoint for a preset", "name = \"a\"\nprovider = \"google\"\nauthorize_endpoint = \"http://p/a\"\n",
           "6:22: oauth.authorize_endpoint is for provider = \"oauth2\" only");
    client("an endpoint of another scheme",
           "name = \"a\"\nprovider = \"openid\"\ndiscovery_url = \"file:///etc/passwd\"\n",
           "6:17: oauth.discovery_url must be an http:// or https:// URL, or empty, not \"file:///etc/passwd\"");
    client("a backend that is none", "name = \"a\"\nprovider = \"google\"\nbackend = \"cookie\"\n",
           "6:11: oauth.backend \"cookie\" is no [[backend]]; there are jwt");
    client("a scope with a blank", "name = \"a\"\nprovider = \"google\"\nscopes = [\"a b\"]\n",
           "6:10: oauth.scopes must be a list of texts, each a scope without blanks, quotes and backslashes (RFC 6749, "
           "section 3.3), not [a b]");
    row("a client without its id", "[[oauth]]\nname = \"a\"\nprovider = \"google\"\n",
        "1:1: this [[oauth]] has no client_id; it must be a text on one line");
}

void TestConfigurationListProblems::oauthClients()
{
    checkProblem();
}

QTEST_GUILESS_MAIN(TestConfigurationListProblems)
#include "tst_configurationlistproblems.moc"
