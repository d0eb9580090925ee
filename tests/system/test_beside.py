# SPDX-License-Identifier: MIT
"""FastAPI Users 15 and Gatehouse side by side on one database: what each makes, the other takes."""
import unittest

import databases
from databases import servers
from movein import SHAPES, Neighbours, me, password


class Beside:
    """The tests; the classes below say on which database."""
    Database = None

    def neighbours(self, shape=None, **more):
        return Neighbours(self.Database(), shape, **more)

    def test_tokens_of_each_hold_on_the_other(self):
        for name in ("UUIDs, every table, own columns", "integer ids, other names"):
            with self.subTest(name), self.neighbours(SHAPES[name]) as site, site.gatehouse:
                for maker, taker in site.both:
                    for backend in ("jwt", "db"):
                        self.check_token(site, maker, taker, backend)
                    self.check_cookie(site, maker, taker)

    def check_token(self, site, maker, taker, backend):
        email = site.email("ada")
        token = maker.login(email, password(email), backend)
        self.assertEqual(me(taker, token)["email"], email)
        status, _, _ = taker.request("POST", f"/auth/{backend}/logout", headers={"Authorization": "Bearer " + token})
        self.assertEqual(status, 204)
        # A JWT cannot be taken back; one in the database is gone for both.
        self.assertEqual(me(maker, token) is not None, backend == "jwt")
        self.assertEqual(me(taker, token) is not None, backend == "jwt")

    def test_tokens_in_redis_of_each_hold_on_the_other(self):
        redis = databases.running(servers.Redis).url
        for name in ("UUIDs, every table, own columns", "integer ids, other names"):
            with self.subTest(name), self.neighbours(SHAPES[name], redis=redis) as site, site.gatehouse:
                for maker, taker in site.both:
                    self.check_token(site, maker, taker, "redis")

    def check_cookie(self, site, maker, taker):
        body = f"username={site.email('ada')}&password={password(site.email('ada')).replace(' ', '+')}"
        status, headers, _ = maker.request("POST", "/auth/cookie/login", body,
                                           {"Content-Type": "application/x-www-form-urlencoded"})
        self.assertEqual(status, 204)
        cookie = headers["Set-Cookie"].partition(";")[0]
        self.assertEqual(taker.request("GET", "/users/me", headers={"Cookie": cookie})[0], 200)

    def token_of_mail(self, site, program, kind, email, count):
        """The token that the program mailed; `count` mails of Gatehouse lie there then."""
        if program is site.python:
            return program.token_mailed(kind, email)
        return program.mails(count)[-1].read_text().replace("=\n", "").partition("token=3D")[2].split()[0]

    def test_reset_tokens_of_each_are_taken_by_the_other(self):
        with self.neighbours() as site, site.gatehouse:
            email = site.email("ada")
            for new, (maker, taker) in zip(("first new one", "second new one"), site.both):
                self.assertEqual(maker.json("POST", "/auth/forgot-password", {"email": email})[0], 202)
                token = self.token_of_mail(site, maker, "reset", email, 1)
                self.assertEqual(taker.json("POST", "/auth/reset-password", {"token": token, "password": new})[0], 200)
                for program in site.both[0]:
                    self.assertIsNotNone(program.login(email, new))
                    self.assertEqual(program.json("POST", "/auth/reset-password", {"token": token, "password": "again"})[0], 400)

    def test_verify_tokens_of_each_are_taken_by_the_other(self):
        with self.neighbours() as site, site.gatehouse:
            for name, (maker, taker) in zip(("ada", "argon"), site.both):
                email = site.email(name)
                self.assertEqual(maker.json("POST", "/auth/request-verify-token", {"email": email})[0], 202)
                token = self.token_of_mail(site, maker, "verify", email, 1)
                status, user = taker.json("POST", "/auth/verify", {"token": token})
                self.assertEqual((status, user["email"], user["is_verified"]), (200, email, True))
                self.assertEqual(maker.json("POST", "/auth/verify", {"token": token}),
                                 (400, {"detail": "VERIFY_USER_ALREADY_VERIFIED"}))

    def test_what_one_changes_the_other_sees(self):
        for name in ("UUIDs, every table, own columns", "integer ids, other names"):
            with self.subTest(name), self.neighbours(SHAPES[name]) as site, site.gatehouse:
                for number, (maker, taker) in enumerate(site.both):
                    self.check_registration(maker, taker, f"New{number}@Example.org")
                    self.check_changes(maker, taker, f"changed{number}@example.org")

    def check_registration(self, maker, taker, email):
        status, user = maker.register(email, "the first one")
        self.assertEqual(status, 201, user)
        for program in (maker, taker):
            for taken in (user["email"], user["email"].upper()):
                self.assertEqual(program.register(taken), (400, {"detail": "REGISTER_USER_ALREADY_EXISTS"}))
        token = taker.login(email, "the first one")
        self.assertEqual(me(taker, token)["id"], user["id"])

    def check_changes(self, maker, taker, email):
        maker.register("before-" + email, "the first one")
        token = taker.login("before-" + email, "the first one")
        self.assertEqual(maker.json("PATCH", "/users/me", {"email": email, "password": "the second one"}, token)[0], 200)
        self.assertIsNone(taker.login(email, "the first one"))
        self.assertIsNotNone(taker.login(email, "the second one"))
        self.assertEqual(me(taker, token)["email"], email)
        root = maker.login("root@example.org", "the password of root")
        status, _, _ = maker.request("DELETE", f"/users/{me(maker, token)['id']}", headers={"Authorization": "Bearer " + root})
        self.assertEqual(status, 204)
        self.assertIsNone(me(taker, token))
        self.assertIsNone(taker.login(email, "the second one"))

    def test_hashes_of_each_are_upgraded_once_and_for_both(self):
        with self.neighbours() as site, site.gatehouse:
            for first, second in site.both:
                for name in ("bcrypt", "argon", "ada"):
                    self.check_hash(site, first, second, site.email(name))

    def check_hash(self, site, first, second, email):
        self.assertIsNotNone(first.login(email, password(email)))
        self.assertIsNotNone(second.login(email, password(email)))
        settled = self.hash_of(site, email)
        # FastAPI Users wants its own parameters, all of them; Gatehouse asks that a hash is not weaker than its own.
        self.assertTrue(settled.startswith("$argon2id$v=19$m=65536,t=3,p=4$"), settled)
        for program in (first, second, first):  # they do not take turns in writing it
            self.assertIsNotNone(program.login(email, password(email)))
        self.assertEqual(self.hash_of(site, email), settled)

    def hash_of(self, site, email):
        row, = (row for row in site.python.dump()[site.table("user")]["rows"] if row["email"] == email)
        return row["hashed_password"]

    def test_a_secret_for_each_purpose(self):
        with self.neighbours(secrets={"reset": "r" * 32, "verify": "v" * 32}) as site, site.gatehouse:
            for maker, taker in site.both:
                self.check_proofs(site, maker, taker)

    def check_proofs(self, site, maker, taker):
        email = f"new{maker.port}@example.org"
        self.assertEqual(maker.register(email)[0], 201)
        for number, (kind, request, answer) in enumerate((
                ("verify", "/auth/request-verify-token", "/auth/verify"),
                ("reset", "/auth/forgot-password", "/auth/reset-password"))):
            self.assertEqual(maker.json("POST", request, {"email": email})[0], 202)
            token = self.token_of_mail(site, maker, kind, email, number + 1)
            self.assertEqual(taker.json("POST", answer, {"token": token, "password": "another one"})[0], 200)


class OnSqlite(Beside, unittest.TestCase):
    Database = databases.Sqlite


class OnPostgreSql(Beside, unittest.TestCase):
    Database = databases.PostgreSql


class OnMariaDb(Beside, unittest.TestCase):
    Database = databases.MariaDb


if __name__ == "__main__":
    unittest.main()
