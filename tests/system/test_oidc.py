# SPDX-License-Identifier: MIT
"""Login at a real OpenID provider, the certified oidc-provider, which wants PKCE of everybody."""
import json
import pathlib
import subprocess
import tempfile
import unittest

import oauthprovider
import oidcprovider
import service
from oidcprovider import SECRET, Journey, registered
from test_oauth_tokens import rows

FAILED = (502, "OAUTH_PROVIDER_ERROR")
REFUSED = (400, "OAUTH_PROVIDER_ERROR")


def private_key(file, *options):
    """Makes one, as an operator would, and returns its PEM."""
    subprocess.run(["openssl", "genpkey", *options, "-out", file], check=True, capture_output=True, timeout=60)
    return file.read_text()


def setUpModule():
    """One provider, and one service with a client for each way."""
    provider = unittest.enterModuleContext(oidcprovider.Provider())
    folder = pathlib.Path(unittest.enterModuleContext(tempfile.TemporaryDirectory()))
    keys = {"ours-ec": private_key(folder / "ec.pem", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"),
            "ours-rsa": private_key(folder / "rsa.pem", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048")}
    provider.set(clients=[
        registered("basic"), registered("post", "client_secret_post"), registered("trusting"),
        registered("ec", "private_key_jwt", keys=keys, token_endpoint_auth_signing_alg="ES256"),
        registered("rsa", "private_key_jwt", keys=keys, token_endpoint_auth_signing_alg="RS256"),
        registered("signed", userinfo_signed_response_alg="RS256", id_token_signed_response_alg="ES256"),
        registered("stranger")])
    client = provider.configuration
    with_secret = {"client_secret": SECRET}
    Bench.provider = provider
    Bench.gatehouse = unittest.enterModuleContext(service.Service(
        service.QUICK_HASHES + service.UNTHROTTLED + client("basic", **with_secret)
        + client("post", **with_secret, token_endpoint_auth_method="client_secret_post")
        + "".join(client(name, private_key_file=str(folder / f"{name}.pem"), key_id="ours-" + name,
                         token_endpoint_auth_method="private_key_jwt") for name in ("ec", "rsa"))
        + client("signed", **with_secret) + client("stranger", client_secret="another secret")
        + client("trusting", **with_secret, associate_by_email=True, is_verified_by_default=True)))


class Bench(unittest.TestCase):
    provider = None
    gatehouse = None
    accounts = {}

    def setUp(self):
        self.email = f"{self.id().rsplit('.', 1)[1]}@example.org"
        self.sub = self.account()

    def account(self, **claims):
        """An account at the provider; returns its sub."""
        sub = f"sub-{len(self.accounts)}"
        self.accounts[sub] = {"email": self.email, "email_verified": True, "name": "Ada"} | claims
        self.provider.set(accounts=self.accounts)
        return sub

    def journey(self, client="basic", token=None, associate=False):
        return Journey(self.gatehouse, "/auth/associate/" + client if associate else "/auth/" + client, token)

    def log_in(self, client="basic", sub=None):
        """Logs in and returns the user."""
        answer = self.journey(client).log_in(sub or self.sub).come_back()
        self.assertEqual(answer[0], 200, f"{answer} {self.gatehouse.log()[-2000:]} {self.provider.said()[-2000:]}")
        return self.gatehouse.json("GET", "/users/me", token=answer[1]["access_token"])[1]


class Methods(Bench):
    """How the service proves to the provider who it is; the provider takes the registered way only."""

    def test_client_secret_basic(self):
        self.assertEqual(self.log_in("basic")["email"], self.email)

    def test_client_secret_post(self):
        self.assertEqual(self.log_in("post")["email"], self.email)

    def test_private_key_jwt(self):
        for name in ("ec", "rsa"):
            with self.subTest(name):
                self.assertEqual(self.log_in(name, self.account(email=f"{name}.{self.email}"))["email"],
                                 f"{name}.{self.email}")

    def test_wrong_secret(self):
        self.assertEqual(self.journey("stranger").log_in(self.sub).come_back(), FAILED)
        self.assertIn("stranger: the token endpoint answered 401 invalid_client", self.gatehouse.log())


class Users(Bench):
    def test_returning_user(self):
        self.assertEqual(self.log_in()["id"], self.log_in()["id"])
        self.provider.set(conformIdTokenClaims=False)  # the address by the ID token, and not by the profile
        self.addCleanup(self.provider.set, conformIdTokenClaims=True)
        self.assertEqual(self.log_in()["email"], self.email)
        listed = self.gatehouse.command("oauth", "list", self.email, "--json")
        self.assertEqual(listed.stdout.count('"oauth_name"'), 1, listed.stdout)

    def test_signed_profile_and_another_algorithm(self):
        self.assertEqual(self.log_in("signed")["email"], self.email)

    def test_verified_addresses(self):
        self.assertTrue(self.log_in("trusting")["is_verified"])
        self.assertFalse(self.log_in("basic", self.account(email="b." + self.email))["is_verified"])
        unverified = self.account(email="u." + self.email, email_verified=False)
        self.assertFalse(self.log_in("trusting", unverified)["is_verified"])

    def test_takeover_by_an_unverified_address(self):
        self.gatehouse.register(self.email)
        attacker = self.account(email_verified=False)
        self.assertEqual(self.journey("trusting").log_in(attacker).come_back(), (400, "OAUTH_USER_ALREADY_EXISTS"))

    def test_associate(self):
        _, registered_user = self.gatehouse.register("local." + self.email)
        token = self.gatehouse.login("local." + self.email)
        answer = self.journey(token=token, associate=True).log_in(self.sub).come_back()
        self.assertEqual((answer[0], answer[1].get("id")), (200, registered_user["id"]))
        self.assertEqual(self.log_in()["id"], registered_user["id"])

    def test_provider_without_address(self):
        self.assertEqual(self.journey().log_in(self.account(email=None)).come_back(), (400, "OAUTH_NOT_AVAILABLE_EMAIL"))

    def test_person_who_turns_back(self):
        self.assertEqual(self.journey().log_in(self.sub, abort=True).come_back(), (400, "access_denied"))


class Attacks(Bench):
    def test_injected_code(self):
        stolen = self.journey().log_in(self.sub).query["code"]
        mine = self.journey().log_in(self.account(email="attacker@example.org"))
        self.assertEqual(mine.come_back(code=stolen), REFUSED)

    def test_code_of_another_client(self):
        stolen = self.journey("post").log_in(self.sub).query["code"]
        self.assertEqual(self.journey().log_in(self.sub).come_back(code=stolen), REFUSED)

    def test_another_nonce(self):
        journey = self.journey()
        swapped = journey.url.replace(journey.parameters()["nonce"], "n" * 43)
        self.assertEqual(journey.log_in(self.sub, swapped).come_back(), REFUSED)

    def test_no_challenge(self):
        journey = self.journey()
        parameters = journey.parameters()
        self.assertEqual(parameters["code_challenge_method"], "S256")
        stripped = journey.url.replace("&code_challenge=" + parameters["code_challenge"], "").replace(
            "&code_challenge_method=S256", "")
        self.assertEqual(journey.log_in(self.sub, stripped).query["error"], "invalid_request")  # the provider wants it

    def test_issuer(self):
        journey = self.journey().log_in(self.sub)
        self.assertEqual(journey.query["iss"], self.provider.url)
        self.assertEqual(journey.come_back(iss=None), REFUSED)  # it announces that it sends one
        self.assertEqual(self.journey().log_in(self.sub).come_back(iss="https://evil.example"), REFUSED)


class Rotation(Bench):
    def test_other_signing_keys_are_taken_at_once(self):
        other = self.account(email="other." + self.email)
        before = self.log_in()["id"], self.log_in("signed", other)["id"]
        self.provider.set(keys=2)
        self.assertEqual((self.log_in()["id"], self.log_in("signed", other)["id"]), before)


class Tokens(Bench):
    def profile_status(self, token):
        return oauthprovider.request(self.provider.url + "/me", headers={"Authorization": "Bearer " + token})[0]

    def test_renewed_and_taken_back(self):
        self.provider.set(accessTokenSeconds=100)  # less than the five minutes before their end
        self.addCleanup(self.provider.set, accessTokenSeconds=3600)
        base = service.QUICK_HASHES + self.provider.configuration("basic", client_secret=SECRET)
        with service.Service(base) as gatehouse:
            self.assertEqual(Journey(gatehouse, "/auth/basic").log_in(self.sub).come_back()[0], 200)
            first = rows(gatehouse)[0]
            gatehouse.stop()
            self.provider.set(accessTokenSeconds=3600)
            gatehouse.configuration = base + "renew_tokens = true\n"
            gatehouse.start()
            service.wait_until(lambda: rows(gatehouse)[0][0] != first[0], "it is not renewed")
            renewed = rows(gatehouse)[0][0]
            self.assertEqual(self.profile_status(renewed), 200)
            account = json.loads(gatehouse.command("oauth", "list", "--json").stdout)["id"]
            gatehouse.command("oauth", "unlink", self.email, account, "--yes", "--force")
            service.wait_until(lambda: self.profile_status(renewed) == 401, "it is not taken back")


if __name__ == "__main__":
    unittest.main()
