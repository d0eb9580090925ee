# SPDX-License-Identifier: MIT
"""Tokens of a provider in the real service: encrypted, renewed by one of two nodes, taken back; who gets none."""
import http.server
import json
import signal
import sqlite3
import ssl
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse

import service
from oauthprovider import Journey

KEY = "provider-tokens-are-kept-with-this-key"
OLD_KEY = "provider-tokens-were-kept-with-this-key"

CLIENT = """
[[oauth]]
name = "{name}"
provider = "oauth2"
client_id = "us"
client_secret = "secret"
authorize_endpoint = "{url}/authorize"
access_token_endpoint = "{url}/token"
userinfo_endpoint = "{url}/me"
revocation_endpoint = "{url}/revoke"
"""


class RotatingProvider(http.server.ThreadingHTTPServer):
    """Plain OAuth 2: whoever comes is the user whose address is the code. A refresh token is good for one use."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.lock = threading.Lock()
        self.lifetime = 3600
        self.verified = True
        self.good, self.refreshed, self.refused, self.revoked = set(), [], [], []
        self.hang = threading.Event()
        self.hang.set()
        self.revocation = 0  # seconds that each takes once none hangs

    def __enter__(self):
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.hang.set()
        self.shutdown()
        self.server_close()

    def client(self, name="acme", more=""):
        return CLIENT.format(name=name, url=self.url) + more

    def issue(self, email, number):
        refresh = f"refresh-{number}-{email}"
        self.good.add(refresh)
        return {"access_token": f"access-{number}-{email}", "refresh_token": refresh, "expires_in": self.lifetime}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):  # pylint: disable=invalid-name
        email = self.headers["Authorization"].split("-", 2)[2]
        self.answer(200, {"sub": "id of " + email, "email": email, "email_verified": self.server.verified})

    def do_POST(self):  # pylint: disable=invalid-name
        form = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        provider = self.server
        if self.path == "/revoke":
            provider.hang.wait(30)
            time.sleep(provider.revocation)
            provider.revoked.append(form["token"])
            return self.answer(200, {})
        if form["grant_type"] == "authorization_code":
            return self.answer(200, provider.issue(form["code"], 1))
        with provider.lock:
            token = form["refresh_token"]
            if token not in provider.good:
                provider.refused.append(token)
                return self.answer(400, {"error": "invalid_grant"})
            provider.good.remove(token)
            provider.refreshed.append(token)
            _, number, email = token.split("-", 2)
            provider.lifetime = 3600
            return self.answer(200, provider.issue(email, int(number) + 1))


def log_in(gatehouse, email, name="acme", token=None):
    """Through the provider; returns (status, what the answer says). With a token: links the account."""
    journey = Journey(gatehouse, f"/auth/{name}", token)
    journey.query = {"code": email, "state": journey.parameters()["state"]}
    return journey.come_back()


def rows(gatehouse):
    """(access token, refresh token) of all accounts, as they lie in the database."""
    with sqlite3.connect(gatehouse.folder / "gatehouse.db") as database:
        return database.execute("SELECT access_token, refresh_token FROM oauth_account ORDER BY account_id").fetchall()


class Tokens(unittest.TestCase):
    def setUp(self):
        self.provider = self.enterContext(RotatingProvider())
        self.base = service.QUICK_HASHES + service.UNTHROTTLED

    def test_encrypted_and_rewrapped(self):
        secrets = f'[secrets]\nkey = "{service.KEY}"\noauth_token_key = "%s"\n'
        with service.Service(self.base + f'[secrets]\nkey = "{service.KEY}"\n' + self.provider.client()) as gatehouse:
            self.assertEqual(log_in(gatehouse, "ada@example.org")[0], 200)
            self.assertEqual(rows(gatehouse), [("access-1-ada@example.org", "refresh-1-ada@example.org")])
            stored = rows(gatehouse)
            for keys in (OLD_KEY, f"{KEY} {OLD_KEY}"):
                gatehouse.stop()
                gatehouse.configuration = self.base + secrets % keys + self.provider.client()
                gatehouse.start()
                done = gatehouse.command("oauth", "rewrap")
                self.assertEqual(done.stdout, "Encrypted the tokens of 1 account.\n", done.stderr)
                self.assertNotEqual(rows(gatehouse), stored)
                stored = rows(gatehouse)
                self.assertNotIn("ada", "".join(stored[0]))
            self.assertEqual(log_in(gatehouse, "bob@example.org")[0], 200)
            self.assertNotIn("bob", "".join(rows(gatehouse)[1]))
            self.assertEqual(gatehouse.command("oauth", "list", "--provider", "acme").returncode, 0)
            account = json.loads(gatehouse.command("oauth", "list", "--json", "ada@example.org").stdout)["id"]
            gatehouse.command("oauth", "unlink", "ada@example.org", account, "--yes", "--force")
            self.assertEqual(self.provider.revoked, ["refresh-1-ada@example.org"])  # it could be decrypted

    def test_two_services_renew_once(self):
        client = self.provider.client(more="renew_tokens = true\n")
        key = f'[secrets]\nkey = "{service.KEY}"\n'
        self.provider.lifetime = 100
        with service.Service(self.base + key + self.provider.client()) as gatehouse:
            for i in range(5):
                self.assertEqual(log_in(gatehouse, f"user{i}@example.org")[0], 200)
            gatehouse.stop()
            gatehouse.configuration = self.base + key + client
            gatehouse.start()
            with service.Service(self.base + key + client + f'[database]\nurl = "sqlite:{gatehouse.folder}/gatehouse.db"\n'):
                service.wait_until(lambda: all(access.startswith("access-2-") for access, _ in rows(gatehouse)),
                                   "they are not renewed")
        self.assertEqual(sorted(self.provider.refreshed), [f"refresh-1-user{i}@example.org" for i in range(5)])
        self.assertEqual(self.provider.refused, [])

    def test_refused_refresh_token_is_forgotten(self):
        client = self.provider.client(more="renew_tokens = true\n")
        self.provider.lifetime = 100
        with service.Service(self.base + self.provider.client()) as gatehouse:
            self.assertEqual(log_in(gatehouse, "ada@example.org")[0], 200)
            self.provider.good.clear()
            gatehouse.stop()
            gatehouse.configuration = self.base + client
            gatehouse.start()
            service.wait_until(lambda: rows(gatehouse) == [("access-1-ada@example.org", None)], "it is not forgotten")
            service.wait_until(lambda: "lost: 1" in gatehouse.log(), "it is not said")

    def test_unlinking_does_not_wait_for_the_provider(self):
        with service.Service(self.base + self.provider.client()) as gatehouse:
            _, answer = log_in(gatehouse, "ada@example.org")
            account = json.loads(gatehouse.command("oauth", "list", "--json").stdout)["id"]
            self.provider.hang.clear()
            # The command waits, 10 s at most; the account is gone before.
            process = threading.Thread(target=gatehouse.command, args=("oauth", "unlink", "ada@example.org", account,
                                                                       "--yes", "--force"))
            process.start()
            service.wait_until(lambda: rows(gatehouse) == [], "it is not unlinked")
            self.provider.hang.set()
            process.join()
            self.assertEqual(self.provider.revoked, ["refresh-1-ada@example.org"])
            self.assertEqual(gatehouse.json("GET", "/users/me", token=answer["access_token"])[0], 200)


    def test_stopping_does_not_wait_for_all_that_is_to_be_taken_back(self):
        accounts = 6
        with service.Service(self.base + self.provider.client()) as gatehouse:
            token = log_in(gatehouse, "ada@example.org")[1]["access_token"]
            for i in range(accounts):
                self.assertEqual(log_in(gatehouse, f"user{i}@example.org", "associate/acme", token)[0], 200)
            linked = gatehouse.json("GET", "/users/me/oauth-accounts", token=token)[1]
            self.provider.hang.clear()
            self.provider.revocation = 3
            for account in linked[:accounts]:
                self.assertEqual(gatehouse.json("DELETE", f"/users/me/oauth-accounts/{account['id']}", token=token)[0], 204)
            gatehouse.process.send_signal(signal.SIGTERM)
            service.wait_until(lambda: "stopping" in gatehouse.log(), "it does not stop")
            self.provider.hang.set()
            gatehouse.end()
            self.assertIn("stopped before the tokens of an account of acme", gatehouse.log())
        self.assertLess(len(self.provider.revoked), accounts)

    def test_rewrap_leaves_what_would_not_fit(self):
        keys = f'[secrets]\nkey = "{service.KEY}"\n'
        with service.Service(self.base + keys + self.provider.client()) as gatehouse:
            self.assertEqual(log_in(gatehouse, "ada@example.org")[0], 200)
            gatehouse.stop()
            long = "l" * 15990  # in clear it fits, encrypted it does not
            with sqlite3.connect(gatehouse.folder / "gatehouse.db") as database:
                database.execute("UPDATE oauth_account SET access_token = ?", (long,))
            gatehouse.configuration = self.base + keys + f'oauth_token_key = "{KEY}"\n' + self.provider.client()
            gatehouse.start()
            done = gatehouse.command("oauth", "rewrap")
            self.assertEqual(done.stdout, "Encrypted the tokens of 0 accounts.\nLeft the tokens of 1 account as they were: "
                             "encrypted they need wider columns.\n", done.stderr)
            self.assertEqual(rows(gatehouse), [(long, "refresh-1-ada@example.org")])


class OwnAuthority(unittest.TestCase):
    def test_a_certificate_that_only_the_configuration_knows(self):
        provider = RotatingProvider()
        with tempfile.TemporaryDirectory(prefix="gatehouse-") as folder:
            certificate, key = folder + "/provider.pem", folder + "/provider.key"
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                            "-days", "2", "-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1",
                            "-keyout", key, "-out", certificate], check=True, capture_output=True)
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate, key)
            provider.socket = context.wrap_socket(provider.socket, server_side=True)
            provider.url = provider.url.replace("http:", "https:")
            with provider, service.Service(
                    service.QUICK_HASHES + service.UNTHROTTLED + f'[secrets]\noauth_state_key = "{KEY}"\n'
                    + provider.client() + provider.client("trusted", f'ca_file = "{certificate}"\n')) as gatehouse:
                self.assertEqual(log_in(gatehouse, "ada@example.org")[0], 502)
                self.assertEqual(log_in(gatehouse, "ada@example.org", "trusted")[0], 200)


class WhoGetsNoToken(unittest.TestCase):
    MAILS = '[mail]\ntransport = "file"\ndirectory = "mail"\nfrom = "gatehouse@example.org"\n'

    def setUp(self):
        self.provider = self.enterContext(RotatingProvider())

    def test_unverified_users(self):
        with service.Service(service.QUICK_HASHES + service.UNTHROTTLED + "[registration]\nrequires_verification = true\n"
                             + self.provider.client(more="is_verified_by_default = true\n")) as gatehouse:
            self.assertEqual(log_in(gatehouse, "ada@example.org")[0], 200)
            self.provider.verified = False
            self.assertEqual(log_in(gatehouse, "bob@example.org"), (400, "LOGIN_USER_NOT_VERIFIED"))
            self.assertEqual(log_in(gatehouse, "ada@example.org")[0], 200)

    def test_who_asks_for_an_address_of_somebody_else_learns_nothing(self):
        with service.Service(service.QUICK_HASHES + service.UNTHROTTLED + self.MAILS
                             + "[registration]\nrequires_verification = true\nhide_existing = true\n"
                             + self.provider.client()) as gatehouse:
            gatehouse.register("ada@example.org")
            self.provider.verified = False  # the provider lets anybody enter any address
            for email in ("ada@example.org", "nobody@example.org"):
                self.assertEqual(log_in(gatehouse, email), (400, "LOGIN_USER_NOT_VERIFIED"))
            self.provider.verified = True  # who has proven that the address is theirs may know
            self.assertEqual(log_in(gatehouse, "ada@example.org"), (400, "OAUTH_USER_ALREADY_EXISTS"))


if __name__ == "__main__":
    unittest.main()
