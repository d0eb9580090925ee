# SPDX-License-Identifier: MIT
"""Login at a real OpenID provider with a real browser. The two are different sites: localhost and 127.0.0.1."""
import json
import time
import unittest

import oidcprovider
import service
import webdriver
from databases import servers
from oidcprovider import SECRET, registered


class Chromium(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.provider = cls.enterClassContext(oidcprovider.Provider())
        address = f"http://127.0.0.1:{servers.free_port()}"
        cls.gatehouse = service.Service(
            f'[server]\npublic_url = "{address}"\n' + service.QUICK_HASHES + service.UNTHROTTLED
            + cls.provider.configuration("oidc", client_secret=SECRET))
        cls.gatehouse.wanted_port = int(address.rsplit(":", 1)[1])
        cls.enterClassContext(cls.gatehouse)
        cls.provider.set(clients=[registered("oidc", back=address + "/auth/{name}/callback")],
                         accounts={"ada": {"email": "ada@example.org", "email_verified": True}})
        cls.browser = cls.enterClassContext(webdriver.Browser())

    def page(self):
        """The JSON that the browser shows."""
        return json.loads(self.browser.text())

    def click_through(self):
        """From the provider's first page until the browser is back."""
        if "/interaction/" in self.browser.url and self.browser.text("button") == "Sign-in":
            self.browser.type("input[name=login]", "ada")
            self.browser.type("input[name=password]", "any")
            self.browser.click("button")
        self.browser.click("input[value=consent] + button")
        deadline = time.monotonic() + 20
        while not self.browser.url.startswith(self.gatehouse.url) and time.monotonic() < deadline:
            time.sleep(0.02)

    def test_login(self):
        self.browser.go(self.gatehouse.url + "/auth/oidc/authorize")
        self.browser.go(self.page()["authorization_url"])
        self.assertTrue(self.browser.url.startswith(self.provider.url), self.browser.url)
        self.click_through()
        back = self.browser.url
        self.assertTrue(back.startswith(self.gatehouse.url + "/auth/oidc/callback?code="), back)
        status, user = self.gatehouse.json("GET", "/users/me", token=self.page()["access_token"])
        self.assertEqual((status, user["email"]), (200, "ada@example.org"))
        self.browser.go(back)  # once more, as with "back" and "forward"
        self.assertEqual(self.page(), {"detail": "OAUTH_INVALID_STATE"})

    def test_login_csrf(self):
        self.browser.go(self.gatehouse.url + "/auth/oidc/authorize")
        attacker = oidcprovider.Journey(self.gatehouse, "/auth/oidc").log_in("ada")
        link = f"{self.gatehouse.url}/auth/oidc/callback?" + oidcprovider.urllib.parse.urlencode(attacker.query)
        self.browser.go(link)
        self.assertEqual(self.page(), {"detail": "OAUTH_INVALID_STATE"})
        self.assertEqual(attacker.come_back()[0], 200)  # it was not the link that was bad


if __name__ == "__main__":
    unittest.main()
