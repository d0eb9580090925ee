# SPDX-License-Identifier: MIT
"""The examples, each used as its users would. `minimal` is in test_readme.py, the window in tests/examples/."""
import contextlib
import json
import pathlib
import sqlite3
import subprocess
import tempfile
import threading
import unittest

import service
from exampleprogram import PASSWORD, Example, built


class CustomFieldsAndHooks(unittest.TestCase):
    def register(self, shop, email="ada@example.org", password=PASSWORD, language="en", **fields):
        status, _, body = shop.request("POST", "/auth/register", json.dumps({"email": email, "password": password} | fields),
                                       {"Content-Type": "application/json", "Accept-Language": language})
        return status, json.loads(body)

    def test_as_a_customer(self):
        with Example(built("custom-fields-and-hooks")) as shop:
            status, user = self.register(shop, first_name="Ada", birth_year=1815, discount=0.9)
            self.assertEqual(status, 201)
            # A discount is for the shop to give.
            self.assertEqual((user["first_name"], user["birth_year"], user["discount"]), ("Ada", 1815, None))
            shop.said("Welcome, Ada!")
            self.assertEqual(self.register(shop, email="bob@example.org", language="de", first_name="Bob")[0], 201)
            shop.said("Willkommen, Bob!")
            status, problem = self.register(shop, email="grace@example.org")
            self.assertEqual((status, problem["detail"][0]["loc"]), (422, ["body", "first_name"]))
            status, problem = self.register(shop, email="grace@example.org", password="I am GRACE@example.org", first_name="Grace")
            self.assertEqual((status, problem["detail"]["code"]), (400, "REGISTER_INVALID_PASSWORD"))
            self.assertEqual(problem["detail"]["reason"], "Password should not contain e-mail")
            status, problem = self.register(shop, email="grace@example.org", password="short", first_name="Grace")
            self.assertEqual((status, problem["detail"]["code"]), (400, "REGISTER_INVALID_PASSWORD"))
            token = shop.login("ada@example.org", PASSWORD)
            self.assertEqual(shop.get("/basket", Authorization="Bearer " + token), (200, "Ada's basket is empty."))
            self.keys(shop, user["id"], token)

    def keys(self, shop, user_id, token):
        status, _, body = shop.form("/auth/key/login", "ada@example.org")
        key = body.decode()
        self.assertEqual((status, key.split(".")[0]), (201, user_id))
        self.assertEqual(shop.get("/basket", X_Api_Key=key), (200, "Ada's basket is empty."))
        other = key[:-1] + ("0" if key[-1] != "0" else "1")
        for forged in (other, key.split(".")[0], user_id + ".", ".", "x", key.upper(), key + "0"):
            self.assertEqual(shop.get("/basket", X_Api_Key=forged)[0], 401, forged)
        self.assertEqual(shop.get("/basket", Authorization="Bearer " + key)[0], 401)
        self.assertIn("X-Api-Key", shop.get("/openapi.json")[1])
        # A new password ends the key.
        self.assertEqual(shop.json("PATCH", "/users/me", {"password": "battery staple"}, token)[0], 200)
        self.assertEqual(shop.get("/basket", X_Api_Key=key)[0], 401)

    def test_who_runs_the_shop_stays(self):
        with Example(built("custom-fields-and-hooks")) as shop:
            status, user = self.register(shop, first_name="Ada")
            self.assertEqual(status, 201)
            with contextlib.closing(sqlite3.connect(shop.folder / "example.db")) as database, database:
                database.execute("UPDATE user SET is_superuser = 1")
            token = shop.login("ada@example.org", PASSWORD)
            self.assertEqual(shop.json("DELETE", "/users/" + user["id"], token=token)[0], 403)
            self.assertEqual(shop.json("GET", "/users/me", token=token)[0], 200)


class OwnRoutes(unittest.TestCase):
    def test_who_may_pass(self):
        with Example(built("own-routes")) as site:
            bearers, cookies = {}, {}
            for name in ("plain", "verified", "superuser", "inactive"):
                email = name + "@example.org"
                self.assertEqual(site.register(email)[0], 201)
                bearers[name] = {"Authorization": "Bearer " + site.login(email, PASSWORD)}
                status, headers, _ = site.form("/auth/cookie/login", email)
                self.assertEqual(status, 204)
                cookies[name] = {"Cookie": headers["Set-Cookie"].split(";")[0]}
            with contextlib.closing(sqlite3.connect(site.folder / "example.db")) as database, database:
                for flag, change in (("verified", "is_verified = 1"), ("superuser", "is_superuser = 1"), ("inactive", "is_active = 0")):
                    database.execute(f"UPDATE user SET {change} WHERE email = ?", (flag + "@example.org",))

            def statuses(path, identities):
                return [site.get(path, **identities.get(name, {}))[0]
                        for name in ("nobody", "plain", "verified", "superuser", "inactive")]

            for identities in (bearers, cookies):
                self.assertEqual(statuses("/", identities), [200, 200, 200, 200, 200])
                self.assertEqual(statuses("/news", identities), [401, 200, 200, 200, 401])
                self.assertEqual(statuses("/vote", identities), [401, 403, 200, 403, 401])
                self.assertEqual(statuses("/staff", identities), [401, 403, 403, 200, 401])
                self.assertEqual(statuses("/plain", identities), [401, 200, 200, 200, 401])
            self.assertEqual(site.get("/"), (200, "Hello, stranger!"))
            self.assertEqual(site.get("/", **bearers["plain"]), (200, "Hello, plain@example.org!"))
            self.assertEqual(site.get("/", **bearers["inactive"]), (200, "Hello, stranger!"))
            self.assertEqual(site.get("/plain", **bearers["plain"]), (200, "Qt greets plain@example.org"))
            self.backends(site, bearers["plain"], cookies["plain"])
            self.posts(site, bearers["plain"], cookies["plain"])

    def backends(self, site, bearer, cookie):
        self.assertEqual(site.get("/account", **bearer)[0], 401)
        self.assertEqual(site.get("/account", **cookie)[0], 200)
        self.assertEqual([site.get("/feed", **who)[0] for who in (bearer, cookie)], [200, 200])
        self.assertEqual([site.get("/feed", X_App="phone", **who)[0] for who in (bearer, cookie)], [200, 401])
        # Of two users at once, that of the first backend counts.
        other = site.form("/auth/cookie/login", "verified@example.org")[1]["Set-Cookie"].split(";")[0]
        self.assertEqual(site.get("/news", Cookie=other, **bearer), (200, "Hello, plain@example.org!"))

    def posts(self, site, bearer, cookie):
        status, _, body = site.request("POST", "/posts/On%20Engines", headers=bearer)
        self.assertEqual((status, body), (200, b"plain@example.org has written On Engines."))
        status, _, _ = site.request("POST", "/posts/x", headers=cookie | {"Sec-Fetch-Site": "cross-site"})
        self.assertEqual(status, 403)
        # Logout ends a token of the database.
        self.assertEqual(site.request("POST", "/auth/cookie/logout", headers=cookie)[0], 204)
        self.assertEqual(site.get("/news", **cookie)[0], 401)


class OwnDatabase(unittest.TestCase):
    def test_users_stay(self):
        with tempfile.TemporaryDirectory() as folder:
            with Example(built("own-database"), folder) as site:
                statuses = []
                rivals = [threading.Thread(target=lambda name=name: statuses.append(site.register(name)[0]))
                          for name in ("Ada@example.org", "ada@example.org", "ADA@example.org")]
                for rival in rivals:
                    rival.start()
                for rival in rivals:
                    rival.join()
                self.assertEqual(sorted(statuses), [201, 400, 400])
                self.assertEqual(site.register("bob@example.org")[0], 201)
                token = site.login("ada@example.org", PASSWORD)
                self.assertEqual(site.json("PATCH", "/users/me", {"email": "BOB@example.org"}, token)[0], 400)
                self.assertEqual(site.json("PATCH", "/users/me", {"password": "battery staple"}, token)[0], 200)
            path = pathlib.Path(folder) / "users.json"
            self.assertEqual(path.stat().st_mode & 0o777, 0o600)
            users = json.loads(path.read_text())
            users[[user["email"] for user in users].index("bob@example.org")]["superuser"] = True
            path.write_text(json.dumps(users))
            with Example(built("own-database"), folder) as site:
                self.assertIsNone(site.login("ada@example.org", PASSWORD))
                self.assertIsNotNone(site.login("ada@example.org", "battery staple"))
                self.lists(site, site.login("bob@example.org", PASSWORD))
            path.write_text("[")
            with self.assertRaisesRegex(AssertionError, "cannot be read"), Example(built("own-database"), folder):
                pass

    def lists(self, site, token):
        first = site.json("GET", "/users?limit=1&sort=email", token=token)[1]
        self.assertEqual([user["email"].lower() for user in first["items"]], ["ada@example.org"])
        found = site.json("GET", "/users?search=BOB", token=token)[1]
        self.assertEqual([user["email"] for user in found["items"]], ["bob@example.org"])
        self.assertEqual(site.json("DELETE", "/users/" + first["items"][0]["id"], token=token)[0], 204)
        self.assertEqual(len(site.json("GET", "/users", token=token)[1]["items"]), 1)


class Client(unittest.TestCase):
    CONFIGURATION = service.QUICK_HASHES + '[[backend]]\nname = "app"\nstrategy = "database"\n'

    def tell(self, line, *expected):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        for words in expected:
            self.assertEqual(self.process.stdout.readline(), words + "\n")

    def tokens(self, gatehouse, change=""):
        with contextlib.closing(sqlite3.connect(gatehouse.folder / "gatehouse.db")) as database, database:
            found = [token for token, in database.execute("SELECT token FROM accesstoken")]
            if change:
                database.execute(change)
        return found

    def test_session(self):
        with service.Service(self.CONFIGURATION) as gatehouse:
            self.assertEqual(gatehouse.register("a+b@example.org", "100% &=+ ß!")[0], 201)
            with subprocess.Popen([built("client"), gatehouse.url, "app"], text=True,
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE) as self.process:
                self.tell("a+b@example.org")
                self.tell("100% &=+ ß!", "Logged in.")
                self.tell("me", "You are a+b@example.org.")
                old, = self.tokens(gatehouse, "UPDATE accesstoken SET created_at = '2020-01-01 00:00:00.000000'")
                self.tell("me", "The token was refused; logging in again.", "You are a+b@example.org.")
                self.tell("me", "You are a+b@example.org.")
                fresh = [token for token in self.tokens(gatehouse) if token != old]
                self.assertEqual(len(fresh), 1)
                self.tell("logout", "The logout was answered with 204.")
                self.assertEqual(gatehouse.json("GET", "/users/me", token=fresh[0])[0], 401)
                self.tell("me", "The service answered with 401.")
                self.tell("quit")
                self.assertEqual(self.process.wait(service.PATIENCE), 0)

    def test_a_wrong_password_is_said(self):
        with service.Service(self.CONFIGURATION) as gatehouse:
            done = subprocess.run([built("client"), gatehouse.url, "app"], text=True, timeout=service.PATIENCE,
                                  input="a@example.org\nwrong\nme\nquit\n", stdout=subprocess.PIPE, check=True)
            self.assertEqual(done.stdout, "The login was answered with 400.\nThe service answered with 401.\n")


class OwnFolder(unittest.TestCase):
    """An example is copied, so each says how it is built by itself, and is named where people look."""

    def test_each_can_be_built_alone(self):
        examples = service.SOURCE / "examples"
        guide = (service.SOURCE / "docs" / "embedding" / "examples.md").read_text()
        for folder in sorted(path for path in examples.iterdir() if path.is_dir()):
            build = (folder / "CMakeLists.txt").read_text()
            self.assertRegex(build, rf"project\(example-{folder.name} ", folder)
            self.assertRegex(build, r"find_package\((Gatehouse|Qt6)", folder)
            self.assertIn(f"(../../examples/{folder.name}", guide)
            for source in folder.glob("*.[ch]*"):
                self.assertNotRegex(source.read_text(), r'#include "\w+/', source)  # public headers only


if __name__ == "__main__":
    unittest.main()
