# SPDX-License-Identifier: MIT
"""Each command of the real program on good and bad input, with its exit code and where it writes."""
import fcntl
import json
import os
import pty
import sqlite3
import subprocess
import tempfile
import termios
import unittest

import service

OK, USAGE, DATA, UNAVAILABLE, FORBIDDEN, CONFIGURATION = 0, 64, 65, 69, 77, 78
PASSWORD = "correct horse 1\n"


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.write(service.QUICK_HASHES + '[[backend]]\nname = "db"\nstrategy = "database"\nlifetime_seconds = 60\n'
                   '[[user.field]]\nname = "age"\ntype = "integer"\n')

    def write(self, configuration):
        with open(os.path.join(self.folder.name, "gatehouse.toml"), "w", encoding="utf-8") as file:
            file.write(configuration)

    def database(self, statement, *values):
        connection = sqlite3.connect(os.path.join(self.folder.name, "gatehouse.db"))
        try:
            rows = connection.execute(statement, values).fetchall()
            connection.commit()
            return rows
        finally:
            connection.close()

    def run_command(self, *arguments, stdin="", code=OK):
        """Runs it; checks the exit code, and that errors are one line on standard error and nothing else."""
        result = service.run(*arguments, folder=self.folder.name, stdin=stdin)
        self.assertEqual(result.returncode, code, (arguments, result.stdout, result.stderr))
        if code != OK:
            self.assertEqual(result.stdout, "", arguments)
            self.assertEqual(len(result.stderr.strip().splitlines()), 1, (arguments, result.stderr))
        return result.stdout

    def create(self, email="king@example.org", *options):
        return json.loads(self.run_command("user", "create", email, "--password-stdin", "--json", *options, stdin=PASSWORD))

    def test_version_and_help(self):
        self.assertRegex(self.run_command("--version"), r"^gatehouse \d+\.\d+\.\d+\n$")
        self.assertIn("user", self.run_command("--help"))
        for command in ("serve", "check-config", "migrate", "user create", "token list", "oauth unlink", "mail preview", "mail test"):
            self.assertIn("--config", self.run_command(*command.split(), "--help"))

    def test_wrong_usage(self):
        for arguments in ([], ["fly"], ["user"], ["user", "create"], ["serve", "--port", "x"], ["serve", "--port", "70000"],
                          ["user", "list", "--limit", "0"], ["user", "list", "--active", "perhaps"], ["migrate", "extra"],
                          ["user", "create", "a@example.org", "--password", "x"], ["token", "purge", "now"]):
            with self.subTest(arguments=arguments):
                self.run_command(*arguments, code=USAGE)

    def test_check_config(self):
        self.assertNotEqual(self.run_command("check-config"), "")
        self.assertEqual(os.listdir(self.folder.name), ["gatehouse.toml"])
        self.write("[server]\nprot = 1\nport = 'x'\n")
        result = service.run("check-config", folder=self.folder.name)
        self.assertEqual(result.returncode, CONFIGURATION)
        self.assertEqual([line.split("gatehouse.toml:")[1].split(": ")[0] for line in result.stderr.splitlines()], ["2:1", "3:8"])
        self.assertIn("port", result.stderr)
        self.run_command("check-config", "--config", "missing.toml", code=CONFIGURATION)

    def test_a_broken_configuration_stops_every_command(self):
        self.write("[server]\nport = -1\n")
        for arguments in (["serve"], ["migrate"], ["user", "list"], ["token", "purge"], ["oauth", "list"]):
            self.run_command(*arguments, code=CONFIGURATION)

    def test_a_database_that_is_away_is_said(self):
        self.write('[database]\nurl = "postgresql://u:p@127.0.0.1:1/db"\n')  # nobody listens at port 1
        for arguments in (["serve"], ["user", "list"], ["migrate"]):
            self.run_command(*arguments, code=UNAVAILABLE)

    def test_migrate(self):
        self.assertIn("user", self.run_command("migrate", "--dry-run"))
        self.assertFalse(self.exists_table("user"))
        self.run_command("migrate")
        self.assertTrue(self.exists_table("user"))
        self.run_command("migrate")
        self.database("INSERT INTO gatehouse_schema VALUES (99, '2030-01-01')")
        self.run_command("migrate", code=DATA)

    def exists_table(self, name):
        if not os.path.exists(os.path.join(self.folder.name, "gatehouse.db")):
            return False
        return bool(self.database("SELECT 1 FROM sqlite_master WHERE name = ?", name))

    def test_without_a_database(self):
        self.run_command("user", "list", code=UNAVAILABLE)
        self.run_command("user", "show", "king@example.org", code=UNAVAILABLE)
        self.run_command("token", "list", code=UNAVAILABLE)
        self.assertEqual(os.listdir(self.folder.name), ["gatehouse.toml"], "nothing is made by looking")

    def test_a_database_that_cannot_be_opened(self):
        with open(os.path.join(self.folder.name, "gatehouse.db"), "wb") as file:
            file.write(b"no database at all " * 100)
        self.run_command("user", "list", code=UNAVAILABLE)
        self.run_command("migrate", code=UNAVAILABLE)

    def test_user_create(self):
        user = self.create("King@EXAMPLE.org", "--superuser", "--verified", "--field", "age=42")
        self.assertEqual((user["email"], user["is_superuser"], user["is_verified"], user["is_active"], user["age"]),
                         ("King@example.org", True, True, True, 42))
        for email, options, code in (("king@example.org", [], DATA), ("nobody", [], DATA),
                                     ("b@example.org", ["--field", "age=old"], DATA),
                                     ("b@example.org", ["--field", "size=1"], DATA)):
            self.run_command("user", "create", email, "--password-stdin", *options, stdin=PASSWORD, code=code)
        self.run_command("user", "create", "b@example.org", "--password-stdin", stdin="short\n", code=DATA)
        self.run_command("user", "create", "b@example.org", "--password-stdin", stdin="", code=DATA)
        generated = self.run_command("user", "create", "c@example.org", "--generate-password")
        self.assertRegex(generated, r"[A-Za-z0-9_-]{20}")

    def test_user_create_at_a_terminal(self):
        def at_terminal(*lines):
            master, slave = pty.openpty()
            process = subprocess.Popen([service.BINARY, "user", "create", "t@example.org"], cwd=self.folder.name, stdin=slave,
                                       stdout=slave, stderr=slave, env=service.clean_environment(), start_new_session=True,
                                       preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
            os.close(slave)
            seen = b""
            for line in lines:
                while not seen.rstrip().endswith(b":"):
                    seen += os.read(master, 1000)
                os.write(master, line.encode() + b"\n")
                seen += b"|"
            try:
                while chunk := os.read(master, 1000):
                    seen += chunk
            except OSError:
                pass
            os.close(master)
            return process.wait(30), seen.decode()

        status, screen = at_terminal("a good password", "another password")
        self.assertEqual(status, DATA, screen)
        status, screen = at_terminal("a good password", "a good password")
        self.assertEqual(status, OK, screen)
        self.assertNotIn("a good password", screen)

    def test_user_list_and_show(self):
        for number in range(5):
            self.create(f"u{number}@example.org", *(["--verified"] if number % 2 else []))
        lines = self.run_command("user", "list", "--json", "--sort", "email").splitlines()
        self.assertEqual([json.loads(line)["email"] for line in lines], [f"u{n}@example.org" for n in range(5)])
        verified = self.run_command("user", "list", "--json", "--verified", "yes").splitlines()
        self.assertEqual(len(verified), 2)
        self.assertEqual(len(self.run_command("user", "list", "--search", "U3").strip().splitlines()[1:]), 1)
        user = json.loads(self.run_command("user", "show", "U1@example.org", "--json"))
        self.assertEqual(json.loads(self.run_command("user", "show", user["id"], "--json")), user)
        self.assertIn("u1@example.org", self.run_command("user", "show", user["id"]))
        self.run_command("user", "show", "nobody@example.org", code=DATA)
        self.run_command("user", "show", "00000000-0000-4000-8000-000000000000", code=DATA)
        self.run_command("user", "list", "--after", "nonsense", code=DATA)
        self.assertNotIn("argon2", self.run_command("user", "show", user["id"]) + "".join(lines))

    def test_user_update(self):
        self.create()
        self.create("other@example.org")
        changed = json.loads(self.run_command("user", "update", "king@example.org", "--email", "arthur@example.org", "--verify",
                                              "--superuser", "--deactivate", "--field", "age=7", "--json"))
        self.assertEqual((changed["email"], changed["is_verified"], changed["is_superuser"], changed["is_active"], changed["age"]),
                         ("arthur@example.org", True, True, False, 7))
        self.run_command("user", "update", "arthur@example.org", "--email", "OTHER@example.org", code=DATA)
        self.run_command("user", "update", "arthur@example.org", "--email", "none", code=DATA)
        self.run_command("user", "update", "nobody@example.org", "--activate", code=DATA)
        self.run_command("user", "update", "arthur@example.org", "--activate", "--deactivate", code=USAGE)
        self.run_command("user", "update", "arthur@example.org", code=USAGE)

    def test_user_set_password_and_delete(self):
        self.create()
        before, = self.database("SELECT hashed_password FROM user")
        self.run_command("user", "set-password", "king@example.org", "--password-stdin", stdin="a new password\n")
        self.assertNotEqual(self.database("SELECT hashed_password FROM user")[0], before)
        self.run_command("user", "set-password", "king@example.org", "--password-stdin", stdin="x\n", code=DATA)
        self.run_command("user", "set-password", "nobody@example.org", "--password-stdin", stdin=PASSWORD, code=DATA)
        self.assertEqual(len(self.database("SELECT 1 FROM user")), 1)
        self.run_command("user", "delete", "nobody@example.org", "--yes", code=DATA)
        self.run_command("user", "delete", "king@example.org", "--yes")
        self.assertEqual(self.database("SELECT 1 FROM user"), [])

    def test_tokens(self):
        user = self.create()
        token = "A" * 43
        rows = [(token, "2020-01-01 00:00:00.000000"), ("B" * 43, "2099-01-01 00:00:00.000000"), ("C" * 43, "2099-01-01 00:00:00.000000")]
        for value, created in rows:
            self.database("INSERT INTO accesstoken VALUES (?, ?, ?)", user["id"], value, created)
        listed = self.run_command("token", "list") + self.run_command("token", "list", "king@example.org", "--json")
        for value, _ in rows:
            self.assertNotIn(value, listed)
        self.run_command("token", "list", "nobody@example.org", code=DATA)
        self.run_command("token", "purge")
        self.assertEqual(len(self.database("SELECT 1 FROM accesstoken")), 2)
        self.run_command("token", "revoke", "--token-stdin", stdin="B" * 43 + "\n")
        self.assertEqual(self.database("SELECT token FROM accesstoken"), [("C" * 43,)])
        self.run_command("token", "revoke", "king@example.org")
        self.assertEqual(self.database("SELECT 1 FROM accesstoken"), [])
        self.run_command("token", "revoke", "nobody@example.org", code=DATA)
        self.run_command("token", "revoke", code=USAGE)

    def test_oauth_accounts(self):
        user = self.create()
        row = "11111111-1111-4111-8111-111111111111"
        self.database("INSERT INTO oauth_account VALUES (?, ?, 'google', 'provider secret', NULL, NULL, '42', 'k@gmail.com')", row, user["id"])
        listed = self.run_command("oauth", "list") + self.run_command("oauth", "list", "king@example.org", "--json")
        self.assertIn("google", listed)
        self.assertNotIn("provider secret", listed)
        self.run_command("oauth", "unlink", "king@example.org", "22222222-2222-4222-8222-222222222222", "--yes", code=DATA)
        self.run_command("oauth", "unlink", "king@example.org", row, "--yes")
        self.assertEqual(self.database("SELECT 1 FROM oauth_account"), [])
        self.run_command("oauth", "list", "nobody@example.org", code=DATA)

    def test_serve_where_it_cannot_listen(self):
        self.run_command("serve", "--host", "203.0.113.1", code=CONFIGURATION)


if __name__ == "__main__":
    unittest.main()
