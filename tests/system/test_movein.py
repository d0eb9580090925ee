# SPDX-License-Identifier: MIT
"""A live database of FastAPI Users 15 is moved into, and served by both side by side."""
import unittest

import databases
import service
from movein import SHAPES, Neighbours, me, password

OWN_COLUMNS = """
[[user.field]]
name = "first_name"
length = 100
"""


def migrate(neighbours, *options):
    """`gatehouse migrate`; its lines."""
    done = neighbours.gatehouse.command("migrate", *options)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return [line.strip() for line in done.stdout.splitlines()]


class Moving:
    """The tests; the classes below say on which database."""
    Database = None

    def neighbours(self, shape=None, more=""):
        return Neighbours(self.Database(), shape, more)

    # ---- in place

    def move(self, shape):
        with self.neighbours(shape) as site:
            before = site.python.dump()
            token = site.python.login(site.email("ada"), password(site.email("ada")))
            planned = migrate(site, "--dry-run")
            self.assertEqual(site.python.dump(), before)
            done = migrate(site)
            self.assertEqual(planned[1:], done[1:])
            self.check_what_it_said(site, done, before)
            self.check_what_was_there(site, before)
            self.assertEqual(len(migrate(site)), 1)  # up to date
            self.assertIsNotNone(me(site.python, token))  # it never stopped
            with site.gatehouse as gatehouse:
                self.check_logins(site, gatehouse)
                self.check_ids_and_accounts(site, gatehouse, token)

    def check_what_it_said(self, site, lines, before):
        tables = {site.table(name) for name in ("user", "oauth_account", "accesstoken")}
        for table in tables:
            self.assertEqual(f"make the table {table}" in lines, table not in before, (table, lines))
        self.assertIn("make the table gatehouse_outbox", lines)
        after = site.python.dump()
        for table in set(after) - set(before):
            self.assertIn(f"make the table {table}", lines)
        for table in before:
            for column in set(after[table]["columns"]) - set(before[table]["columns"]):
                self.assertIn(f"add the column {column} to {table}", lines)
            for index in set(after[table]["indexes"]) - set(before[table]["indexes"]):
                self.assertTrue(any(f" {index} on {table} " in line for line in lines), (index, lines))

    def check_what_was_there(self, site, before):
        after = site.python.dump()
        for table, content in before.items():
            self.assertEqual(after[table]["rows"], content["rows"])
            columns = {name: column for name, column in after[table]["columns"].items() if not name.startswith("gatehouse_")}
            self.assertEqual(columns, content["columns"])
            self.assertLessEqual(set(content["indexes"]), set(after[table]["indexes"]))

    def check_logins(self, site, gatehouse):
        for name in set(site.names()) - {"oauth"}:
            email = site.email(name)
            token = gatehouse.login(email, password(email))
            self.assertEqual(token is None, name == "inactive", name)
            self.assertIsNone(gatehouse.login(email, "a wrong one"))
        self.assertIsNotNone(gatehouse.login("bertrand.upper@EXAMPLE.org", password(site.email("bertrand"))))

    def check_ids_and_accounts(self, site, gatehouse, token):
        self.assertEqual(str(me(gatehouse, token)["id"]), site.seeded["users"]["ada"]["id"])
        root = gatehouse.login(site.email("root"), password(site.email("root")))
        status, page = gatehouse.json("GET", "/users?limit=100", token=root)
        self.assertEqual(status, 200)
        self.assertEqual({user["email"] for user in page["items"]}, {site.email(name) for name in site.names()})
        if site.shape.get("oauth", True):
            listed = gatehouse.command("oauth", "list", site.email("ada")).stdout
            self.assertIn("github", listed)
            self.assertIn("4712", listed)
        for kind, tokens in site.seeded["tokens"].items():
            for name, of_user in tokens.items():
                self.assertEqual(me(gatehouse, of_user) is not None, kind == "good" and name != "inactive", (kind, name))

    def test_uuids_every_table_own_columns(self):
        self.move(SHAPES["UUIDs, every table, own columns"])

    def test_integer_ids_other_names(self):
        self.move(SHAPES["integer ids, other names"])

    def test_uuids_nothing_but_users(self):
        self.move(SHAPES["UUIDs, nothing but users"])

    def test_integer_ids_no_oauth(self):
        self.move(SHAPES["integer ids, no OAuth"])

    def test_uuids_no_tokens(self):
        self.move(SHAPES["UUIDs, no tokens"])

    def test_serve_moves_in_too(self):
        with self.neighbours() as site:
            before = site.python.dump()
            with site.gatehouse as gatehouse:
                self.assertIsNotNone(gatehouse.login(site.email("ada"), password(site.email("ada"))))
                self.assertIn("make the table gatehouse_outbox", gatehouse.log())
            tokens = before[site.table("accesstoken")]
            tokens["rows"] = [row for row in tokens["rows"] if row["token"] in site.seeded["tokens"]["good"].values()]
            self.check_what_was_there(site, before)  # but for tokens that have expired

    # ---- columns of the application

    def test_own_columns_keep_their_content(self):
        with self.neighbours() as site, site.gatehouse as gatehouse:
            token = gatehouse.login(site.email("argon"), password(site.email("argon")))  # writes its hash
            before = me(site.python, token)
            self.assertEqual(before["preferences"], {"theme": "dark", "names": ["argon", "é", None]})
            self.assertEqual(gatehouse.json("PATCH", "/users/me", {"email": "other@example.org"}, token)[0], 200)
            self.assertEqual(me(site.python, token), before | {"email": "other@example.org"})
            self.assertNotIn("first_name", me(gatehouse, token))

    def test_the_database_fills_what_a_registration_leaves_out(self):
        with self.neighbours() as site, site.gatehouse as gatehouse:
            self.assertEqual(gatehouse.register("new@example.org", "correct horse")[0], 201)
            user = me(site.python, gatehouse.login("new@example.org", "correct horse"))
            self.assertEqual((user["first_name"], user["preferences"]), ("", None))
            self.assertRegex(user["created_at"], r"^20\d\d-")

    def test_own_columns_can_be_named(self):
        with self.neighbours(more=OWN_COLUMNS) as site:
            self.assertFalse([line for line in migrate(site) if "first_name" in line])
            with site.gatehouse as gatehouse:
                token = gatehouse.login(site.email("ada"), password(site.email("ada")))
                self.assertEqual(me(gatehouse, token)["first_name"], "ada")
                self.assertEqual(gatehouse.json("PATCH", "/users/me", {"first_name": "Ada"}, token)[0], 200)
                self.assertEqual(me(site.python, token)["first_name"], "Ada")
                # NOT NULL DEFAULT '': what is not given is the database's to fill, and null is refused.
                status, user = gatehouse.register("new@example.org", "correct horse")
                self.assertEqual((status, user["first_name"]), (201, ""))
                self.assertEqual(gatehouse.json("PATCH", "/users/me", {"first_name": None}, token)[0], 400)

    # ---- columns that only the application fills

    def test_columns_that_nobody_fills_are_named_before_anybody_comes(self):
        with self.neighbours({"own": "strict"}) as site:
            why = ("The columns first_name, visits of user need a value and have no default in the database, so nobody can "
                   "be registered: name each in a [[user.field]] with required = true, give each a default, or set "
                   "registration.enabled = false.\n")
            for options in (["--dry-run"], []):
                done = site.gatehouse.command("migrate", *options)
                self.assertEqual((done.returncode, done.stderr), (0, why))  # the tables are good for all the rest
            for command in ("check-config", "serve"):
                refused = site.gatehouse.command(command)
                self.assertEqual(refused.returncode, 78, command)
                self.assertTrue(refused.stderr.endswith(why), refused.stderr)

    def test_they_hinder_nobody_where_nobody_registers(self):
        with self.neighbours({"own": "strict"}, "[registration]\nenabled = false\n") as site:
            self.assertEqual(site.gatehouse.command("migrate").stderr, "")
            self.assertEqual(site.gatehouse.command("check-config").stderr, "")
            with site.gatehouse as gatehouse:
                self.assertIn("need a value and have no default", gatehouse.log())
                self.check_logins(site, gatehouse)
                refused = gatehouse.command("user", "create", "eve@example.org", "--generate-password")
                self.assertEqual(refused.returncode, 65)
                self.assertIn("The database wants a value for a column that got none; see [[user.field]].", refused.stderr)
                status, user = site.python.register("new@example.org", "correct horse")
                self.assertEqual(status, 201)
                self.assertEqual(me(gatehouse, gatehouse.login("new@example.org", "correct horse"))["id"], user["id"])

    def test_required_fields_fill_them(self):
        fields = OWN_COLUMNS + 'required = true\n[[user.field]]\nname = "visits"\ntype = "integer"\nrequired = true\n'
        with self.neighbours({"own": "strict"}, fields) as site, site.gatehouse as gatehouse:
            user = {"email": "new@example.org", "password": "correct horse"}
            self.assertEqual(gatehouse.json("POST", "/auth/register", user)[0], 422)
            status, user = gatehouse.json("POST", "/auth/register", user | {"first_name": "Zoë", "visits": 1})
            self.assertEqual((status, user["first_name"], user["visits"]), (201, "Zoë", 1))
            there = me(site.python, site.python.login("new@example.org", "correct horse"))
            self.assertEqual((there["first_name"], there["visits"]), ("Zoë", 1))

    # ---- a configuration that does not fit

    def check_refusal(self, site, sentence):
        before = site.python.dump()
        for command in (["migrate"], ["migrate", "--dry-run"], ["check-config"], ["serve"]):
            refused = site.gatehouse.command(*command)
            self.assertEqual(refused.returncode, 78, (command, refused.stdout))
            self.assertIn(sentence, refused.stderr)
        self.assertEqual(site.python.dump(), before)

    def test_the_other_kind_of_ids(self):
        for kind, other, what in (("uuid", "integer", "UUIDs"), ("integer", "uuid", "integers")):
            with self.subTest(kind), self.neighbours({"ids": kind}) as site:
                site.configure(shape={"ids": other})
                self.check_refusal(site, f'The ids in the table user are {what}; user.id must be "{kind}".')

    def test_a_table_that_is_none_of_users(self):
        with self.neighbours() as site:
            site.configure(shape={"tables": {"user": "oauth_account", "oauth_account": "accounts"}})
            self.check_refusal(site, "The table oauth_account is none of users: it has no column email, hashed_password, "
                                     "is_active, is_superuser, is_verified. database.user_table names the right one.")


class OnSqlite(Moving, unittest.TestCase):
    Database = databases.Sqlite


class OnPostgreSql(Moving, unittest.TestCase):
    Database = databases.PostgreSql


class OnMariaDb(Moving, unittest.TestCase):
    Database = databases.MariaDb


if __name__ == "__main__":
    unittest.main()
