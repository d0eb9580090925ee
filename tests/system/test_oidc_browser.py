# SPDX-License-Identifier: MIT
"""Login at a real OpenID provider with a real browser. The two are different sites: localhost and 127.0.0.1."""
import json
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
            + '[[backend]]\nname = "jwt"\n[[backend]]\nname = "cookie"\ntransport = "cookie"\n'
            + cls.provider.configuration("oidc", client_secret=SECRET)
            + cls.provider.configuration("web", client_secret=SECRET, backend="cookie"))
        cls.gatehouse.wanted_port = int(address.rsplit(":", 1)[1])
        cls.enterClassContext(cls.gatehouse)
        cls.provider.set(clients=[registered(name, back=address + "/auth/{name}/callback") for name in ("oidc", "web")],
                         accounts={name: {"email": name + "@example.org", "email_verified": True} for name in ("ada", "eve")})

    def setUp(self):
        self.browser = self.enterContext(webdriver.Browser())

    def page(self):
        """The JSON that the browser shows."""
        return json.loads(service.wait_until(self.browser.text, "the page is empty"))

    def click_through(self, login="ada"):
        """From the provider's first page until the browser is back."""
        self.browser.type("input[name=login]", login)
        self.browser.type("input[name=password]", "any")
        self.browser.click("button")
        self.browser.click("input[value=consent] + button")
        self.wait_until_back()

    def wait_until_back(self):
        service.wait_until(lambda: self.browser.url.startswith(self.gatehouse.url), "the browser does not come back")

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

    def test_login_without_a_script(self):
        self.browser.go(self.gatehouse.url + "/auth/web/authorize?next=/users/me")
        self.assertTrue(self.browser.url.startswith(self.provider.url), self.browser.url)
        self.click_through("eve")
        self.assertEqual(self.browser.url, self.gatehouse.url + "/users/me")
        self.assertEqual(self.page()["email"], "eve@example.org")  # by the cookie alone

    def test_person_who_turns_back(self):
        self.browser.go(self.gatehouse.url + "/auth/web/authorize?next=/users/me")
        self.browser.click("a[href$='/abort']")
        self.wait_until_back()
        self.assertEqual(self.browser.url, self.gatehouse.url + "/users/me?error=access_denied")
        self.assertEqual(self.page(), {"detail": "Unauthorized"})

    def test_login_csrf(self):
        self.browser.go(self.gatehouse.url + "/auth/oidc/authorize")
        attacker = oidcprovider.Journey(self.gatehouse, "/auth/oidc").log_in("ada")
        link = f"{self.gatehouse.url}/auth/oidc/callback?" + oidcprovider.urllib.parse.urlencode(attacker.query)
        self.browser.go(link)
        self.assertEqual(self.page(), {"detail": "OAUTH_INVALID_STATE"})
        self.assertEqual(attacker.come_back()[0], 200)  # it was not the link that was bad


if __name__ == "__main__":
    unittest.main()
