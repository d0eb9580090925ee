# SPDX-License-Identifier: MIT
"""Login by OpenID Connect against a provider that does what it should, and against one that does not."""
import http.server
import statistics
import threading
import time
import unittest
import urllib.parse

import oauthprovider
import service
from oauthprovider import Journey
from test_account import messages

FAILED = (502, "OAUTH_PROVIDER_ERROR")


class Bench(unittest.TestCase):
    """A service with two clients of one provider: `oidc`, and `trusting`, which links by address and verifies."""
    LIMITS = service.UNTHROTTLED

    @classmethod
    def setUpClass(cls):
        cls.provider = cls.enterClassContext(oauthprovider.Provider())
        cls.gatehouse = cls.enterClassContext(service.Service(
            service.QUICK_HASHES + cls.LIMITS + cls.provider.configuration() + cls.provider.configuration("trusting")
            + "associate_by_email = true\nis_verified_by_default = true\n" + cls.more()))

    @classmethod
    def more(cls):
        return ""

    def setUp(self):
        self.provider.control("behave", {})
        self.email = f"{self.id().rsplit('.', 1)[1]}@example.org"

    def user(self, **claims):
        """A user of the provider; returns the sub."""
        user = {"sub": "sub-" + self.email, "email": self.email, "email_verified": True, "name": "Ada"} | claims
        self.provider.control("users", user)
        return user["sub"]

    def me(self, token):
        return self.gatehouse.json("GET", "/users/me", token=token)[1]


class Attacks(Bench):
    def test_a_state_is_used_once(self):
        journey = Journey(self.gatehouse).log_in(self.email)
        self.assertEqual(journey.come_back()[0], 200)
        code = self.provider.control("code", {"login_hint": self.email})["code"]
        self.assertEqual(journey.come_back(code=code), (400, "OAUTH_INVALID_STATE"))

    def test_a_refused_browser_does_not_use_the_state_up(self):
        journey = Journey(self.gatehouse).log_in(self.email)
        self.assertEqual(journey.come_back(cookie="fastapiusersoauthcsrf=stolen"), (400, "OAUTH_INVALID_STATE"))
        self.assertEqual(journey.come_back()[0], 200)

    def test_login_csrf(self):
        attacker = Journey(self.gatehouse).log_in(self.email)
        victim = Journey(self.gatehouse)
        self.assertEqual(attacker.come_back(cookie=victim.cookie), (400, "OAUTH_INVALID_STATE"))

    def test_swapped_client(self):
        journey = Journey(self.gatehouse).log_in(self.email)
        self.assertEqual(journey.come_back(prefix="/auth/trusting"), (400, "ACCESS_TOKEN_DECODE_ERROR"))

    def test_mix_up_by_issuer(self):
        journey = Journey(self.gatehouse).log_in(self.email)
        self.assertEqual(journey.come_back(iss="https://evil.example"), (400, "OAUTH_PROVIDER_ERROR"))
        paths = [entry["path"] for entry in self.provider.control("log")["requests"][-1:]]
        self.assertNotIn("/token", paths)  # the code went nowhere

    def test_mix_up_of_two_providers(self):
        # Begun at one, which sends the browser on to the other, to be handed the other's code.
        with oauthprovider.Provider() as evil, service.Service(
                service.QUICK_HASHES + self.provider.configuration() + evil.configuration("evil")) as gatehouse:
            journey = Journey(gatehouse, "/auth/evil")
            journey.url = journey.url.replace(evil.url, self.provider.url)
            self.assertEqual(journey.log_in(self.email).query["iss"], self.provider.url)
            self.assertEqual(journey.come_back(), (400, "OAUTH_PROVIDER_ERROR"))
            self.assertNotIn("/token", [entry["path"] for entry in evil.control("log")["requests"]])
            self.assertEqual(journey.come_back(prefix="/auth/oidc"), (400, "ACCESS_TOKEN_DECODE_ERROR"))

    def test_injected_code(self):
        stolen = Journey(self.gatehouse).log_in(self.email).query["code"]
        mine = Journey(self.gatehouse).log_in("attacker@example.org")
        self.assertEqual(mine.come_back(code=stolen), (400, "OAUTH_PROVIDER_ERROR"))  # PKCE: another challenge

    def test_injected_code_without_pkce(self):
        # As from a provider that passes challenges over: the nonce is another one.
        stolen = self.provider.control("code", {
            "login_hint": self.email, "redirect_uri": "http://127.0.0.1:8000/auth/oidc/callback", "nonce": "theirs"})["code"]
        mine = Journey(self.gatehouse).log_in("attacker@example.org")
        self.assertEqual(mine.come_back(code=stolen), (400, "OAUTH_PROVIDER_ERROR"))

    def test_used_code(self):
        journey = Journey(self.gatehouse).log_in(self.email)
        code = journey.query["code"]
        self.assertEqual(journey.come_back()[0], 200)
        again = Journey(self.gatehouse).log_in(self.email)
        self.assertEqual(again.come_back(code=code), (400, "OAUTH_PROVIDER_ERROR"))

    def test_parameters(self):
        parameters = Journey(self.gatehouse).parameters()
        self.assertEqual(parameters["code_challenge_method"], "S256")
        self.assertEqual(len(parameters["code_challenge"]), 43)
        self.assertEqual(len(parameters["nonce"]), 43)

    def test_id_tokens_that_are_not_good(self):
        for fault in ("bad_signature", "bad_audience", "bad_issuer", "expired_id_token", "alg_none", "unknown_kid"):
            with self.subTest(fault):
                self.provider.control("behave", {fault: True})
                self.assertEqual(Journey(self.gatehouse).log_in(self.email).come_back(), FAILED)
        self.provider.control("behave", {"bad_nonce": True})
        self.assertEqual(Journey(self.gatehouse).log_in(self.email).come_back(), (400, "OAUTH_PROVIDER_ERROR"))

    def test_profile_of_somebody_else(self):
        # Asked for because the ID token of this user has no address.
        sub = self.user(email=None, behave={"other_sub": True})
        self.assertEqual(Journey(self.gatehouse).log_in(sub).come_back(), FAILED)


class Answers(Bench):
    def test_provider_that_fails(self):
        for behaviour in ({"token_status": 500}, {"token_body": "no JSON"}, {"token_body": "[]"}, {"token_body": "{}"},
                          {"token_missing": ["access_token"]}, {"token_missing": ["id_token"], "userinfo_status": 500},
                          {"token_missing": ["id_token"], "userinfo_body": "no JSON"},
                          {"token_body": '{"error": "server_error", "error_description": "secret detail"}'}):
            with self.subTest(str(behaviour)):
                self.provider.control("behave", behaviour)
                self.assertEqual(Journey(self.gatehouse).log_in(self.email).come_back(), FAILED)

    def test_userinfo_takes_the_place_of_an_id_token(self):
        self.provider.control("behave", {"token_missing": ["id_token"]})
        status, answer = Journey(self.gatehouse).log_in(self.email).come_back()
        self.assertEqual(status, 200)
        self.assertEqual(self.me(answer["access_token"])["email"], self.email)

    def test_provider_that_says_no(self):
        self.provider.control("behave", {"authorize_error": "access_denied"})
        self.assertEqual(Journey(self.gatehouse).log_in(self.email).come_back(), (400, "access_denied"))

    def test_scopes_of_the_client(self):
        _, _, body = self.gatehouse.request("GET", "/auth/oidc/authorize?scopes=openid&scopes=a%22b&scopes=calendar")
        self.assertIn(b"scope=openid%20calendar&", body)
        _, _, body = self.gatehouse.request("GET", "/auth/oidc/authorize?scopes=openid%20mail+calendar&x=100%")
        self.assertIn(b"scope=openid%20mail%20calendar&", body)


class Addresses(Bench):
    @classmethod
    def more(cls):
        return cls.provider.configuration("believing") + "associate_by_email = true\ntrust_unverified_email = true\n"

    def test_verified(self):
        answer = Journey(self.gatehouse, "/auth/trusting").log_in(self.user()).come_back()[1]
        self.assertTrue(self.me(answer["access_token"])["is_verified"])

    def test_unverified_is_not_verified_by_default(self):
        answer = Journey(self.gatehouse, "/auth/trusting").log_in(self.user(email_verified=False)).come_back()[1]
        self.assertFalse(self.me(answer["access_token"])["is_verified"])

    def test_takeover_by_an_unverified_address(self):
        self.gatehouse.register(self.email)
        attacker = Journey(self.gatehouse, "/auth/trusting").log_in(self.user(email_verified=False))
        self.assertEqual(attacker.come_back(), (400, "OAUTH_USER_ALREADY_EXISTS"))

    def test_verified_address_is_associated(self):
        _, registered = self.gatehouse.register(self.email)
        status, answer = Journey(self.gatehouse, "/auth/trusting").log_in(self.user()).come_back()
        self.assertEqual((status, self.me(answer["access_token"])["id"]), (200, registered["id"]))

    def test_first_comer_loses_the_address_to_its_owner(self):
        _, first = self.gatehouse.register(self.email)
        status, answer = Journey(self.gatehouse, "/auth/trusting").log_in(self.user()).come_back()
        owner = self.me(answer["access_token"])
        self.assertEqual((status, owner["id"], owner["is_verified"]), (200, first["id"], True))
        self.assertIsNone(self.gatehouse.login(self.email))

    def test_first_comer_loses_the_address_to_a_reset(self):
        claims = {"email_verified": False}
        with service.Service(service.QUICK_HASHES + service.UNTHROTTLED + self.provider.configuration()) as gatehouse:
            self.assertEqual(Journey(gatehouse).log_in(self.user(**claims)).come_back()[0], 200)
            gatehouse.json("POST", "/auth/forgot-password", {"email": self.email})
            (_, _, text), = messages(gatehouse, 1)
            answer = {"token": text.split("token=")[1].split()[0], "password": "of the owner"}
            self.assertEqual(gatehouse.json("POST", "/auth/reset-password", answer)[0], 200)
            self.assertEqual(Journey(gatehouse).log_in(self.user(**claims)).come_back(), (400, "OAUTH_USER_ALREADY_EXISTS"))
            self.assertIsNotNone(gatehouse.login(self.email, "of the owner"))

    def test_believed_addresses_prove_nothing(self):
        _, first = self.gatehouse.register(self.email)
        answer = Journey(self.gatehouse, "/auth/believing").log_in(self.user(email_verified=False)).come_back()[1]
        self.assertEqual(self.me(answer["access_token"]), first)  # as it was: not verified
        self.assertIsNotNone(self.gatehouse.login(self.email))

    def test_address_that_is_none(self):
        self.assertEqual(Journey(self.gatehouse).log_in(self.user(email="not an address")).come_back(),
                         (400, "OAUTH_NOT_AVAILABLE_EMAIL"))

    def test_account_of_somebody_else(self):
        self.assertEqual(Journey(self.gatehouse).log_in(self.user()).come_back()[0], 200)
        self.gatehouse.register("other." + self.email)
        token = self.gatehouse.login("other." + self.email)
        journey = Journey(self.gatehouse, "/auth/associate/oidc", token).log_in(self.user())
        self.assertEqual(journey.come_back(), (400, "OAUTH_ACCOUNT_ALREADY_LINKED"))

    def test_own_account_again(self):
        self.gatehouse.register("other." + self.email)
        token = self.gatehouse.login("other." + self.email)
        for _ in range(2):
            journey = Journey(self.gatehouse, "/auth/associate/oidc", token).log_in(self.user())
            self.assertEqual(journey.come_back()[0], 200)
        listed = self.gatehouse.command("oauth", "list", "other." + self.email, "--json")
        self.assertEqual(listed.stdout.count('"oauth_name"'), 1, listed.stdout)


class RegistrationsCount(unittest.TestCase):
    def test_new_users_count_and_known_ones_do_not(self):
        with oauthprovider.Provider() as provider, service.Service(
                service.QUICK_HASHES + '[throttle]\nregistrations_per_address = "2/h"\n' + provider.configuration()) as gatehouse:
            answers = [Journey(gatehouse).log_in(f"new{i}@example.org").come_back() for i in range(3)]
            self.assertEqual([status for status, _ in answers], [200, 200, 429])
            self.assertEqual(Journey(gatehouse).log_in("new0@example.org").come_back()[0], 200)


class Misbehaving(http.server.BaseHTTPRequestHandler):
    """A provider whose token endpoint does what its path says."""
    protocol_version = "HTTP/1.1"
    hits = []

    def log_message(self, *_):
        pass

    def do_POST(self):
        self.hits.append(self.path)
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        getattr(self, self.path.strip("/"))()

    def do_GET(self):
        self.hits.append(self.path)
        self.send_response(200)
        self.end_headers()

    def huge(self):
        self.send_response(200)
        self.send_header("Content-Length", str(100 * 1024 * 1024))
        self.end_headers()
        try:
            for _ in range(1600):
                self.wfile.write(b" " * 65536)
        except OSError:
            self.hits.append("hung up")

    def redirect(self):
        self.send_response(307)
        self.send_header("Location", f"http://127.0.0.1:{self.server.server_address[1]}/private")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def never(self):
        self.server.released.wait(60)
        self.close_connection = True

    def garbage(self):
        self.wfile.write(b"\x00\xff\n" * 100)
        self.close_connection = True


def misbehaving_client(port, what):
    base = f"http://127.0.0.1:{port}"
    return (f'[[oauth]]\nname = "{what}"\nprovider = "oauth2"\nclient_id = "i"\nclient_secret = "s"\n'
            f'authorize_endpoint = "{base}/authorize"\naccess_token_endpoint = "{base}/{what}"\nuserinfo_endpoint = "{base}/me"\n')


class GuessedCodes(Bench):
    """Codes that are none keep a provider busy, and with it the threads that wait for it."""
    LIMITS = '[server]\ntrusted_proxies = ["127.0.0.1"]\n[throttle]\nlogin_failures_per_address = "3/h"\n'

    def come_back(self, address, **changes):
        """(status, detail) of a browser at \a address that comes back with a good code, if nothing else is said."""
        journey = Journey(self.gatehouse).log_in(self.email)
        journey.authorization = {"X-Forwarded-For": address}
        return journey.come_back(**changes)

    def asked(self):
        """How often the provider was asked for tokens."""
        return [entry["path"] for entry in self.provider.control("log")["requests"]].count("/token")

    def test_an_address_has_only_so_many(self):
        self.user()
        for _ in range(5):  # logins count for nothing
            self.assertEqual(self.come_back("192.0.2.1")[0], 200)
        self.provider.control("behave", {"token_status": 500})
        for _ in range(5):  # nor does an outage
            self.assertEqual(self.come_back("192.0.2.1"), FAILED)
        self.provider.control("behave", {})
        for _ in range(3):
            self.assertEqual(self.come_back("192.0.2.1", code="none"), (400, "OAUTH_PROVIDER_ERROR"))
        before = self.asked()
        self.assertEqual(self.come_back("192.0.2.1", code="none"), (429, "TOO_MANY_ATTEMPTS"))
        self.assertEqual(self.come_back("192.0.2.1"), (429, "TOO_MANY_ATTEMPTS"))
        self.assertEqual(self.asked(), before)
        self.assertEqual(self.come_back("192.0.2.2")[0], 200)

    def test_a_state_that_was_used_counts(self):
        self.user()
        journey = Journey(self.gatehouse).log_in(self.email)
        journey.authorization = {"X-Forwarded-For": "192.0.2.3"}
        self.assertEqual([journey.come_back()[0] for _ in range(5)], [200, 400, 400, 400, 429])

    def test_passwords_are_counted_apart(self):
        self.user()
        form = {"Content-Type": "application/x-www-form-urlencoded", "X-Forwarded-For": "192.0.2.4"}
        guesses = [self.gatehouse.request("POST", "/auth/jwt/login", f"username={number}@example.org&password=wrong",
                                          headers=form)[0] for number in range(4)]
        self.assertEqual(guesses, [400, 400, 400, 429])
        self.assertEqual(self.come_back("192.0.2.4")[0], 200)


class ProvidersThatHarm(unittest.TestCase):
    WAYS = ("huge", "redirect", "never", "garbage")

    @classmethod
    def setUpClass(cls):
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Misbehaving)
        cls.server.daemon_threads = True
        cls.server.released = threading.Event()
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(cls.server.shutdown)
        cls.addClassCleanup(cls.server.released.set)
        clients = "".join(misbehaving_client(cls.server.server_address[1], way) for way in cls.WAYS)
        cls.gatehouse = cls.enterClassContext(service.Service(service.QUICK_HASHES + service.UNTHROTTLED + clients))

    def back(self, way):
        """A browser on its way back."""
        journey = Journey(self.gatehouse, "/auth/" + way)
        journey.query = {"code": "c", "state": journey.parameters()["state"]}
        return journey

    def come_back(self, way):
        return self.back(way).come_back()

    def test_hundred_megabytes(self):
        before = memory(self.gatehouse)
        self.assertEqual(self.come_back("huge"), FAILED)
        self.assertLess(memory(self.gatehouse) - before, 30_000)  # KiB

    def test_redirect_is_not_followed(self):
        self.assertEqual(self.come_back("redirect"), FAILED)
        self.assertNotIn("/private", Misbehaving.hits)

    def test_garbage(self):
        self.assertEqual(self.come_back("garbage"), FAILED)

    def test_hanging_provider_keeps_nobody_waiting(self):
        self.gatehouse.register("quick@example.org")
        token = self.gatehouse.login("quick@example.org")

        def p99():
            times = []
            for _ in range(300):
                begun = time.monotonic()
                self.assertEqual(self.gatehouse.json("GET", "/users/me", token=token)[0], 200)
                times.append(time.monotonic() - begun)
            return statistics.quantiles(times, n=100)[98]

        journeys = [self.back("never") for _ in range(20)]
        other = self.back("redirect")
        before = p99()
        answers = []
        threads = [threading.Thread(target=lambda j=j: answers.append(j.come_back())) for j in journeys]
        for thread in threads:
            thread.start()
        at_once = 6  # as many as are waited for
        service.wait_until(lambda: Misbehaving.hits.count("/never") >= at_once, "nobody waits for the provider")
        # Another provider's logins do not wait: in one queue with these it would be the last.
        self.assertEqual(other.come_back(), FAILED)
        self.assertLessEqual(len(answers), len(journeys) - at_once)
        during = p99()
        while during >= max(3 * before, 0.05) and len(answers) < len(journeys):  # the machine may have been slow by itself
            during = p99()
        print(f"p99 of /users/me: {before * 1000:.1f} ms before, {during * 1000:.1f} ms while a provider hangs")
        self.assertLess(during, max(3 * before, 0.05))
        self.assertIsNotNone(self.gatehouse.login("quick@example.org"))
        for thread in threads:
            thread.join()
        self.assertEqual({status for status, _ in answers}, {502})


def memory(gatehouse):
    """The most that the process had of resident memory, in KiB."""
    with open(f"/proc/{gatehouse.process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))


if __name__ == "__main__":
    unittest.main()
