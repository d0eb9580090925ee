// SPDX-License-Identifier: MIT
#include "configurationproblem.h"

using namespace Gatehouse;
using namespace Qt::StringLiterals;

//! What a wrong configuration is told: one row a mistake. Entries of lists have a suite of their own.
class TestConfigurationProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileForm_data();
    void fileForm();
    void keys_data();
    void keys();
    void typesAndRanges_data();
    void typesAndRanges();
    void wordLists_data();
    void wordLists();
    void texts_data();
    void texts();
    void pairs_data();
    void pairs();
    void browsers_data();
    void browsers();
};

void TestConfigurationProblems::fileForm_data()
{
    addProblemColumns();
    row("no TOML", "[server]\nport = \n", "2:8:");
    row("no UTF-8", "[server]\nhost = \"\xff\"\n", "2:");
    row("a key twice", "[server]\nport = 1\nport = 2\n", "3:");
    row("an unknown table", "[sever]\n", "1:2: unknown table sever; did you mean server?");
    row("an unknown table like no other", "[xyzzy]\n",
        "1:2: unknown table xyzzy; there are server, database, redis, secrets, user, user.field, backend, password, "
        "registration, account, throttle, mail, oauth, browser, log");
    row("a key outside of its table", "port = 1\n", "1:1: unknown key port; did you mean port in [server]?");
    row("a list of tables written as one", "[backend]\nname = \"a\"\n",
        "1:1: backend is a list of tables: write [[backend]], not a table");
    row("one table written as a list", "[[server]]\nport = 1\n",
        "1:1: server is one table: write [server], not a list");
    row("a value for a table", "server = 5\n", "1:10: server is one table: write [server], not an integer");
}

void TestConfigurationProblems::fileForm()
{
    checkProblem();
}

void TestConfigurationProblems::keys_data()
{
    addProblemColumns();
    row("a slip in a key", "[server]\nprot = 1\n", "2:1: unknown key server.prot; did you mean port?");
    row("a slip in a list", "[[backend]]\nname = \"a\"\n[[backend]]\nname = \"b\"\n  trasport = \"cookie\"\n",
        "5:3: unknown key backend.trasport; did you mean transport?");
    row("a key of another table", "[server]\nmin_length = 1\n",
        "2:1: unknown key server.min_length; that key belongs to [password]");
    row("a key like no other", "[throttle]\nxyzzy = 1\n",
        "2:1: unknown key throttle.xyzzy; [throttle] takes enabled, "
        "login_failures_per_account, login_failures_per_known_place, login_failures_per_address, "
        "registrations_per_address, mails_per_recipient, mails_per_address");
    row("user.fields for user.field", "[[user.fields]]\nname = \"a\"\n",
        "1:8: unknown key user.fields; did you mean field?");
    row("a key for a file where none is taken", "[mail]\ndirectory_file = \"a\"\n",
        "2:1: unknown key mail.directory_file; directory cannot be read from a file, so give it itself");
}

void TestConfigurationProblems::keys()
{
    checkProblem();
}

void TestConfigurationProblems::typesAndRanges_data()
{
    addProblemColumns();
    row("text for an integer", "[server]\nport = \"80\"\n",
        "2:8: server.port must be an integer from 0 to 65535, not \"80\"");
    row("a fraction for an integer", "[server]\nport = 80.5\n",
        "2:8: server.port must be an integer from 0 to 65535, not a decimal number");
    row("a date for a text", "[server]\nhost = 2026-01-01\n",
        "2:8: server.host must be an IP address of this machine (0.0.0.0 and :: are all of them) or localhost, not a "
        "date");
    row("an integer for a boolean", "[throttle]\nenabled = 1\n", "2:11: throttle.enabled must be true or false, not 1");
    row("text for a boolean", "[throttle]\nenabled = \"yes\"\n",
        "2:11: throttle.enabled must be true or false, not \"yes\"");
    row("text for a list", "[server]\ntrusted_proxies = \"10.0.0.1\"\n",
        "2:19: server.trusted_proxies must be a list of texts, each an IP address or a network such as 10.0.0.0/8, not "
        "\"10.0.0.1\"");
    row("an integer in a list", "[server]\ntrusted_proxies = [\"::1\", 7]\n",
        "2:19: server.trusted_proxies must be a list of texts, each an IP address or a network such as 10.0.0.0/8, not "
        "a list with something else in it");
    row("an integer for a secret", "[secrets]\nkey = 5\n", "2:7: secrets.key must be a text, not an integer");
    row("a port above the last", "[server]\nport = 65536\n",
        "2:8: server.port must be an integer from 0 to 65535, not 65536");
    row("a negative lifetime", "[[backend]]\nname = \"a\"\nlifetime_seconds = -1\n",
        "3:20: backend.lifetime_seconds must be an integer from 0 to 3153600000, not -1");
    row("more headers than the guard can let through", "[server]\nmax_header_count = 101\n",
        "2:20: server.max_header_count must be an integer from 10 to 100, not 101");
    row("more bytes of headers than the guard can let through", "[server]\nmax_header_bytes = 65537\n",
        "2:20: server.max_header_bytes must be an integer from 1024 to 65536, not 65537");
    row("no time for a head", "[server]\nheader_timeout_seconds = 0\n",
        "2:26: server.header_timeout_seconds must be an integer from 1 to 3600, not 0");
    row("no rate at all", "[server]\nmin_bytes_per_second = 0\n",
        "2:24: server.min_bytes_per_second must be an integer from 1 to 1048576, not 0");
    row("a negative number of connections", "[server]\nmax_connections = -1\n",
        "2:19: server.max_connections must be an integer from 0 to 1000000, not -1");
    row("no place for work", "[server]\nmax_queued_work = 0\n",
        "2:19: server.max_queued_work must be an integer from 1 to 100000, not 0");
    row("no length for passwords", "[password]\nmin_length = 0\n",
        "2:14: password.min_length must be an integer from 1 to 1024, not 0");
    row("too much length for passwords", "[password]\nmin_length = 1025\n",
        "2:14: password.min_length must be an integer from 1 to 1024, not 1025");
    row("too little memory for Argon2", "[password]\nargon2_memory_kib = 7\n",
        "2:21: password.argon2_memory_kib must be an integer from 8 to 4194304, not 7");
    row("too much memory for Argon2", "[password]\nargon2_memory_kib = 4194305\n",
        "2:21: password.argon2_memory_kib must be an integer from 8 to 4194304, not 4194305");
    row("too many passes of Argon2", "[password]\nargon2_time_cost = 101\n",
        "2:20: password.argon2_time_cost must be an integer from 1 to 100, not 101");
}

void TestConfigurationProblems::typesAndRanges()
{
    checkProblem();
}

void TestConfigurationProblems::wordLists_data()
{
    addProblemColumns();
    row("an unknown transport", "[[backend]]\nname = \"a\"\ntransport = \"header\"\n",
        "3:13: backend.transport must be \"bearer\" or \"cookie\", not \"header\"");
    row("an unknown strategy", "[[backend]]\nname = \"a\"\nstrategy = \"memory\"\n",
        "3:12: backend.strategy must be \"jwt\", \"database\" or \"redis\", not \"memory\"");
    row("a word in the wrong case", "[log]\nlevel = \"Info\"\n",
        "2:9: log.level must be \"debug\", \"info\", \"warning\" or \"error\", not \"Info\"");
    row("the algorithm none", "[[backend]]\nname = \"a\"\nalgorithm = \"none\"\n",
        "3:13: backend.algorithm must be \"HS256\", \"HS384\", \"HS512\", \"RS256\", \"RS384\", \"RS512\", \"PS256\", "
        "\"PS384\", \"PS512\", "
        "\"ES256\", \"ES384\", \"ES512\" or \"EdDSA\", not \"none\"");
}

void TestConfigurationProblems::wordLists()
{
    checkProblem();
}

void TestConfigurationProblems::texts_data()
{
    addProblemColumns();
    row("a host that is a name", "[server]\nhost = \"example.org\"\n",
        "2:8: server.host must be an IP address of this machine (0.0.0.0 and :: are all of them) or localhost, not "
        "\"example.org\"");
    row("half an IP address", "[server]\nhost = \"127.1\"\n",
        "2:8: server.host must be an IP address of this machine (0.0.0.0 and :: are all of them) or localhost, not "
        "\"127.1\"");
    row("a public URL of another scheme", "[server]\npublic_url = \"ftp://a\"\n",
        "2:14: server.public_url must be an http:// or https:// URL without query, such as https://auth.example.org, "
        "not \"ftp://a\"");
    row("a public URL without host", "[server]\npublic_url = \"https://\"\n",
        "2:14: server.public_url must be an http:// or https:// URL without query, such as https://auth.example.org, "
        "not \"https://\"");
    row("a public URL with a query", "[server]\npublic_url = \"http://a?b\"\n",
        "2:14: server.public_url must be an http:// or https:// URL without query, such as https://auth.example.org, "
        "not \"http://a?b\"");
    row("a public URL with a fragment", "[server]\npublic_url = \"http://a#b\"\n",
        "2:14: server.public_url must be an http:// or https:// URL without query, such as https://auth.example.org, "
        "not "
        "\"http://a#b\"");
    row("a proxy by name", "[server]\ntrusted_proxies = [\"10.0.0.1\", \"proxy\"]\n",
        "2:19: server.trusted_proxies must be a list of texts, each an IP address or a network such as 10.0.0.0/8, not "
        "[10.0.0.1, proxy]");
    row("a network of 33 bits", "[server]\ntrusted_proxies = [\"10.0.0.0/33\"]\n",
        "2:19: server.trusted_proxies must be a list of texts, each an IP address or a network such as 10.0.0.0/8, not "
        "[10.0.0.0/33]");
    const auto rate = [](const QByteArray &text) {
        return "2:23: throttle.mails_per_address must be a number in a time such as \"10/15m\" (s, m, h or d), or "
               "\"off\", not " +
               text;
    };
    row("a rate of nothing", "[throttle]\nmails_per_address   = \"0/1h\"\n", rate("\"0/1h\""));
    row("a rate in no time", "[throttle]\nmails_per_address   = \"5/0s\"\n", rate("\"5/0s\""));
    row("a rate without a unit", "[throttle]\nmails_per_address   = \"5/60\"\n", rate("\"5/60\""));
    row("a rate in weeks", "[throttle]\nmails_per_address   = \"5/1w\"\n", rate("\"5/1w\""));
    row("a rate beyond counting", "[throttle]\nmails_per_address   = \"1000001/d\"\n", rate("\"1000001/d\""));
    row("a rate in more than a year", "[throttle]\nmails_per_address   = \"5/367d\"\n", rate("\"5/367d\""));
    row("an integer for a rate", "[throttle]\nmails_per_address   = 5\n", rate("5"));
    row("a sender without an at sign", "[mail]\nfrom = \"me\"\n",
        "2:8: mail.from must be an address such as Gatehouse <no-reply@example.org>, not \"me\"");
    row("a sender that adds a header", "[mail]\nfrom = \"a\\r\\nBcc: x <b@c>\"\n",
        "2:8: mail.from must be an address such as Gatehouse <no-reply@example.org>, not \"a??Bcc: x <b@c>\"");
    row("two senders", "[mail]\nfrom = \"a@b, c@d\"\n",
        "2:8: mail.from must be an address such as Gatehouse <no-reply@example.org>, not \"a@b, c@d\"");
    row("a link without a token", "[mail]\nverify_url = \"http://a/\"\n",
        "2:14: mail.verify_url must be an http:// or https:// URL with {token} in it; {public_url} may stand at its "
        "start, not \"http://a/\"");
    row("a link with an unknown placeholder", "[mail]\nreset_url = \"http://a/{token}/{user}\"\n",
        "2:13: mail.reset_url must be an http:// or https:// URL with {token} in it; {public_url} may stand at its "
        "start, "
        "not \"http://a/{token}/{user}\"");
    row("a language that there is not", "[mail]\nlanguage = \"it\"\n",
        "2:12: mail.language must be \"en\", \"de\", \"fr\", \"es\", \"ja\" or \"ar\", not \"it\"");
    row("a control character in a text", "[mail]\nsmtp_username = \"a\\u0000b\"\n",
        "2:17: mail.smtp_username must be a text on one line, not \"a?b\"");
}

void TestConfigurationProblems::texts()
{
    checkProblem();
}

void TestConfigurationProblems::pairs_data()
{
    addProblemColumns();
    row("a certificate without its key", "[server]\nport = 1\ntls_certificate = \"key.pem\"\n",
        "3:19: server.tls_certificate and server.tls_private_key go together: give both or neither");
    row("a key without its certificate", "[server]\ntls_private_key = \"key.pem\"\n",
        "2:19: server.tls_certificate and server.tls_private_key go together: give both or neither");
    row("more connections for an address than for all",
        "[server]\nmax_connections = 10\nmax_connections_per_address = 11\n",
        "3:31: server.max_connections_per_address is more than server.max_connections allows in all: give less, or 0 "
        "for "
        "no limit");
    row("31 bytes of secret", "[secrets]\nkey = \"0123456789abcdef0123456789abcde\"\n",
        "2:7: secrets.key has 31 bytes; HS256 needs at least 32 (RFC 7518, section 3.2). `openssl rand -base64 32` "
        "makes a good one");
    row("47 bytes of secret for HS384",
        "[secrets]\nkey = \"0123456789abcdef0123456789abcdef0123456789abcde\"\n[[backend]]\nname = \"a\"\nalgorithm = "
        "\"HS384\"\n",
        "2:7: secrets.key has 47 bytes; HS384 needs at least 48 (RFC 7518, section 3.2). `openssl rand -base64 48` "
        "makes a good one");
    row("63 bytes of secret for HS512",
        "[secrets]\nkey = \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde\"\n[[backend]]\nname = "
        "\"a\"\nalgorithm = \"HS512\"\n",
        "2:7: secrets.key has 63 bytes; HS512 needs at least 64 (RFC 7518, section 3.2). `openssl rand -base64 64` "
        "makes a good one");
    row("31 bytes of secret for reset tokens", "[secrets]\nreset_password_key = \"0123456789abcdef0123456789abcde\"\n",
        "2:22: secrets.reset_password_key has 31 bytes; HS256 needs at least 32 (RFC 7518, section 3.2). "
        "`openssl rand -base64 32` makes a good one");
    row("31 bytes of secret for verification", "[secrets]\nverification_key = \"0123456789abcdef0123456789abcde\"\n",
        "2:20: secrets.verification_key has 31 bytes; HS256 needs at least 32 (RFC 7518, section 3.2). "
        "`openssl rand -base64 32` makes a good one");
    row("31 bytes of secret for OAuth states", "[secrets]\noauth_state_key = \"0123456789abcdef0123456789abcde\"\n",
        "2:19: secrets.oauth_state_key has 31 bytes; HS256 needs at least 32 (RFC 7518, section 3.2). "
        "`openssl rand -base64 32` makes a good one");
    row("a short one of two keys for provider tokens",
        "[secrets]\noauth_token_key = \"0123456789abcdef0123456789abcdef 0123456789abcdef0123456789abcde\"\n",
        "2:19: secrets.oauth_token_key has a key of 31 bytes; each needs at least 32. "
        "`openssl rand -base64 32` makes a good one");
    row("a table that is no name", "[database]\nuser_table = \"auth.users\"\n",
        "2:14: database.user_table must be a letter or _ and up to 62 more, digits or _, not beginning with "
        "gatehouse_ or sqlite_, not \"auth.users\"");
    row("a table of our own", "[database]\nuser_table = \"Gatehouse_outbox\"\n",
        "2:14: database.user_table must be a letter or _ and up to 62 more, digits or _, not beginning with "
        "gatehouse_ or sqlite_, not \"Gatehouse_outbox\"");
    row("one table for two", "[database]\nuser_table = \"people\"\naccess_token_table = \"People\"\n",
        "3:22: database.access_token_table and database.user_table name the same table");
    row("user and no password for SMTP", "[mail]\nsmtp_username = \"a\"\n",
        "2:17: mail.smtp_username and mail.smtp_password go together: give both or neither");
    row("SMTP without a host", "[mail]\ntransport = \"smtp\"\n",
        "2:13: mail.transport = \"smtp\" needs mail.smtp_host");
    row("hidden accounts that a login shows", "[registration]\nhide_existing = true\n",
        "2:17: registration.hide_existing needs registration.requires_verification = true, or whoever registers learns "
        "by logging in whether the address was taken");
    row("hidden accounts without mails",
        "[registration]\nhide_existing = true\nrequires_verification = true\n[mail]\ntransport = \"none\"\n",
        "2:17: registration.hide_existing needs mails: mail.transport is \"none\"");
    row("proof of an address without mails", "[account]\nconfirm_email_change = true\n[mail]\ntransport = \"none\"\n",
        "2:24: account.confirm_email_change needs mails: mail.transport is \"none\"");
    row("news of a login without mails", "[account]\nnotify_new_login = true\n[mail]\ntransport = \"none\"\n",
        "2:20: account.notify_new_login needs mails: mail.transport is \"none\"");
    row("files without a folder", "[mail]\ndirectory = \"\"\n", "2:13: mail.transport = \"file\" needs mail.directory");
}

void TestConfigurationProblems::pairs()
{
    checkProblem();
}

void TestConfigurationProblems::browsers_data()
{
    addProblemColumns();
    const QByteArray urls = "2:17: browser.redirect_urls must be a list of texts, each an origin with a path, such as "
                            "https://app.example/after, without query, not ";
    row("a path to go to", "[browser]\nredirect_urls = [\"/after\"]\n", urls + "[/after]");
    row("a place to go to with a query", "[browser]\nredirect_urls = [\"https://a.example/b?c\"]\n",
        urls + "[https://a.example/b?c]");
    const QByteArray origins = "2:16: browser.cors_origins must be a list of texts, each an origin such as "
                               "https://app.example, without a path and wildcards, not ";
    row("all origins", "[browser]\ncors_origins = [\"*\"]\n", origins + "[*]");
    row("an origin with a slash", "[browser]\ncors_origins = [\"https://a.example/\"]\n",
        origins + "[https://a.example/]");
    row("cookies for nobody", "[browser]\ncors_credentials = true\n",
        "2:20: browser.cors_credentials has no meaning without browser.cors_origins");
}

void TestConfigurationProblems::browsers()
{
    checkProblem();
}

QTEST_GUILESS_MAIN(TestConfigurationProblems)
#include "tst_configurationproblems.moc"
