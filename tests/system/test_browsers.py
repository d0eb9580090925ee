# SPDX-License-Identifier: MIT
"""What browsers need: logins that end where they began, with the token in a cookie; who may call from where."""
import subprocess
import tempfile
import unittest
import urllib.parse

import oauthprovider
import service
from oauthprovider import request

CONFIGURATION = service.QUICK_HASHES + service.UNTHROTTLED + """
[browser]
redirect_urls = ["https://app.example/after"]
[[backend]]
name = "jwt"
[[backend]]
name = "cookie"
transport = "cookie"
"""


class Browser:
    """Follows redirects from step to step, and keeps the cookies that the service sets."""

    def __init__(self, gatehouse):
        self.gatehouse = gatehouse
        self.cookies = {}

    def get(self, path):
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        status, headers, body = self.gatehouse.request("GET", path, headers={"Cookie": cookies} if cookies else {})
        for line in headers.get_all("Set-Cookie", []):
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return status, headers, body

    def begin(self, next_url, client="web"):
        return self.get(f"/auth/{client}/authorize?" + urllib.parse.urlencode({"next": next_url}))

    def way_back(self, next_url, hint):
        """Through the provider; returns the path of the callback."""
        status, headers, body = self.begin(next_url)
        if status != 303:
            raise AssertionError(f"authorize: {status} {body!r}")
        status, headers, body = request(headers["Location"] + "&login_hint=" + urllib.parse.quote(hint))
        if status != 302:
            raise AssertionError(f"provider: {status} {body!r}")
        parts = urllib.parse.urlsplit(headers["Location"])
        return parts.path + "?" + parts.query

    def log_in(self, next_url, hint):
        return self.get(self.way_back(next_url, hint))


class Redirects(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.provider = cls.enterClassContext(oauthprovider.Provider())
        web = cls.provider.configuration("web").replace('backend = "jwt"', 'backend = "cookie"')
        cls.gatehouse = cls.enterClassContext(
            service.Service(CONFIGURATION + web + cls.provider.configuration("plain")))

    def setUp(self):
        self.provider.control("behave", {})
        self.browser = Browser(self.gatehouse)
        self.email = f"{self.id().rsplit('.', 1)[1]}@example.org"

    def test_a_login_ends_at_next_with_the_token_in_a_cookie(self):
        for next_url in ("https://app.example/after?tab=2#/x", "/after"):
            with self.subTest(next_url):
                browser = Browser(self.gatehouse)
                status, headers, body = browser.log_in(next_url, self.email)
                self.assertEqual((status, headers["Location"], body), (303, next_url, b""))
                self.assertEqual(headers["Cache-Control"], "no-store")
                token = browser.cookies["fastapiusersauth"]
                self.assertNotIn(token, headers["Location"])
                self.assertIn("HttpOnly", headers["Set-Cookie"])
                status, _, body = browser.get("/users/me")
                self.assertEqual(status, 200)
                self.assertIn(self.email.encode(), body)

    def test_a_link_asks_for_no_other_scopes(self):
        _, headers, _ = self.browser.get("/auth/web/authorize?next=/after&scopes=everything")
        self.assertIn("scope=openid%20email&", headers["Location"])

    def test_next_that_leads_elsewhere(self):
        for next_url in ("https://evil.example/after", "//evil.example", "/\\evil.example", "https://app.example/other",
                         "https://app.example@evil.example/after", "javascript:alert(1)", "/\r\nSet-Cookie: a=b", ""):
            with self.subTest(next_url):
                status, headers, body = self.browser.begin(next_url)
                self.assertEqual((status, body), (400, b'{"detail":"OAUTH_INVALID_NEXT"}'))
                self.assertNotIn("Set-Cookie", headers)

    def test_the_list_counts_again_at_the_callback(self):
        path = self.browser.way_back("https://app.example/after", self.email)
        toml = self.gatehouse.folder / "gatehouse.toml"
        with service.Service(toml.read_text().replace("https://app.example/after", "https://other.example"),
                             folder=self.gatehouse.folder) as stricter:
            self.browser.gatehouse = stricter
            status, headers, body = self.browser.get(path)
        self.assertEqual((status, body), (400, b'{"detail":"OAUTH_INVALID_NEXT"}'))
        self.assertNotIn("Location", headers)

    def test_next_is_signed(self):
        path = self.browser.way_back("/after", self.email)
        parts = urllib.parse.urlsplit(path)
        query = dict(urllib.parse.parse_qsl(parts.query))
        head, _, signature = query["state"].split(".")
        other = Browser(self.gatehouse).way_back("/elsewhere", self.email)
        payload = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(other).query))["state"].split(".")[1]
        query["state"] = f"{head}.{payload}.{signature}"
        status, _, body = self.browser.get(parts.path + "?" + urllib.parse.urlencode(query))
        self.assertEqual((status, body), (400, b'{"detail":"ACCESS_TOKEN_DECODE_ERROR"}'))
        # What next= says at the callback is nothing.
        status, headers, _ = self.browser.get(path + "&next=https://evil.example")
        self.assertEqual((status, headers["Location"]), (303, "/after"))

    def test_errors_come_back_with_a_state_that_is_valid(self):
        self.provider.control("behave", {"authorize_error": "access_denied"})
        status, headers, body = self.browser.log_in("https://app.example/after?tab=2", self.email)
        self.assertEqual((status, headers["Location"], body), (303, "https://app.example/after?tab=2&error=access_denied", b""))
        self.assertNotIn("fastapiusersauth", self.browser.cookies)
        self.provider.control("behave", {"token_status": 500})
        _, headers, _ = self.browser.log_in("/after", self.email)
        self.assertEqual(headers["Location"], "/after?error=OAUTH_PROVIDER_ERROR")
        self.provider.control("behave", {})
        self.gatehouse.register(self.email)
        _, headers, _ = self.browser.log_in("/after", self.email)
        self.assertEqual(headers["Location"], "/after?error=OAUTH_USER_ALREADY_EXISTS")

    def test_errors_without_a_valid_state_are_json(self):
        path = self.browser.way_back("/after", self.email)
        self.browser.cookies.clear()  # another browser
        self.assertEqual(self.browser.get(path)[::2], (400, b'{"detail":"OAUTH_INVALID_STATE"}'))
        self.assertEqual(self.browser.get("/auth/web/callback?error=denied&state=x")[::2], (400, b'{"detail":"denied"}'))

    def test_only_for_cookies_and_only_when_asked_for(self):
        status, _, body = self.browser.begin("/after", "plain")
        self.assertEqual((status, body), (400, b'{"detail":"OAUTH_INVALID_NEXT"}'))
        status, _, body = self.browser.get("/auth/web/authorize")
        self.assertEqual(status, 200)
        self.assertIn(b"authorization_url", body)

    def test_linking_has_no_such_mode(self):
        self.gatehouse.register(self.email)
        token = self.gatehouse.login(self.email)
        status, _ = self.gatehouse.json("GET", "/auth/associate/web/authorize?next=/after", token=token)
        self.assertEqual(status, 400)


class Settings(unittest.TestCase):
    """That [browser] reaches the routes; tests/http/tst_browsers.cpp has the rest."""
    MORE = """
    cors_origins = ["https://APP.example:443"]
    hsts_max_age_seconds = 86400
    [server]
    public_url = "https://auth.example/gate"
    trusted_proxies = ["127.0.0.1"]
    [[backend]]
    name = "cookie"
    transport = "cookie"
    """

    def login(self, gatehouse, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        return gatehouse.request("POST", "/auth/cookie/login", "username=a&password=b",
                                 headers | {"Content-Type": "application/x-www-form-urlencoded"})[0]

    def test_settings(self):
        with service.Service(service.QUICK_HASHES + service.UNTHROTTLED + "[browser]" + self.MORE) as gatehouse:
            status, headers, _ = gatehouse.request("OPTIONS", "/users/me", headers={
                "Origin": "https://app.example", "Access-Control-Request-Method": "PATCH", "X-Forwarded-Proto": "https"})
            self.assertEqual((status, headers["Access-Control-Allow-Origin"]), (204, "https://app.example"))
            self.assertEqual(headers["Access-Control-Max-Age"], "600")
            self.assertEqual(headers["Strict-Transport-Security"], "max-age=86400")
            self.assertNotIn("Access-Control-Allow-Credentials", headers)
            self.assertEqual(self.login(gatehouse), 400)  # bad credentials: the check is passed
            self.assertEqual(self.login(gatehouse, Origin="https://auth.example"), 400)
            self.assertEqual(self.login(gatehouse, Origin="https://app.example"), 403)
            self.assertEqual(self.login(gatehouse, Origin="https://app.example", Sec_Fetch_Site="cross-site"), 403)
            for path in ("/healthz", "/readyz", "/metrics", "/openapi.json"):
                status, headers, _ = gatehouse.request("GET", path)
                self.assertEqual((status, headers["X-Content-Type-Options"]), (200, "nosniff"), path)
                self.assertEqual(headers.get_all("Cache-Control"), ["no-store"], path)

    def test_origins_with_credentials_may_log_in(self):
        with service.Service(service.QUICK_HASHES + service.UNTHROTTLED + "[browser]\ncors_credentials = true" +
                             self.MORE) as gatehouse:
            self.assertEqual(self.login(gatehouse, Origin="https://app.example", Sec_Fetch_Site="cross-site"), 400)
            self.assertEqual(self.login(gatehouse, Origin="https://evil.example", Sec_Fetch_Site="cross-site"), 403)

    def test_a_provider_that_comes_back_with_a_form(self):
        with tempfile.TemporaryDirectory() as folder:
            key = folder + "/apple.p8"
            subprocess.run(["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", key],
                           check=True, capture_output=True)
            apple = (f'[[oauth]]\nname = "apple"\nprovider = "apple"\nclient_id = "i"\nteam_id = "t"\nkey_id = "k"\n'
                     f'private_key_file = "{key}"\n')
            with service.Service(service.QUICK_HASHES + "[browser]" + self.MORE + apple) as gatehouse:
                status, _, body = gatehouse.request("POST", "/auth/apple/callback", "code=c&state=s", {
                    "Content-Type": "application/x-www-form-urlencoded", "Cookie": "fastapiusersauth=x",
                    "Origin": "https://appleid.apple.com", "Sec-Fetch-Site": "cross-site"})
                self.assertEqual((status, body), (400, b'{"detail":"ACCESS_TOKEN_DECODE_ERROR"}'))  # as the state is none

    def test_the_check_can_be_switched_off(self):
        with service.Service(service.QUICK_HASHES + service.UNTHROTTLED + "[browser]\ncheck_origin = false" +
                             self.MORE) as gatehouse:
            self.assertEqual(self.login(gatehouse, Origin="https://evil.example"), 400)


if __name__ == "__main__":
    unittest.main()
