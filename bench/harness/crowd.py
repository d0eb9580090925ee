# SPDX-License-Identifier: MIT
"""Databases with many users, on SQLite and on PostgreSQL, filled by `gatehouse import`."""
import json
import sqlite3
import subprocess
import sys

from harness.paths import PROGRAMS, SOURCE
from harness.programs import Gatehouse, clean_environment

sys.path.insert(0, str(SOURCE / "tests" / "support"))

import servers  # noqa: E402

SAMPLE = 1000  # users who ask


class Crowd:
    """So many users in a database of their own; a sample of them, spread over all, has tokens and a known password.

    The first of the sample is a superuser.
    """

    def __init__(self, folder, accounts, size, database):
        folder.mkdir()
        self.folder = folder
        self.accounts = accounts
        self.url = database.url
        self.imported = self.fill(size)
        sample = self.command_lines("user", "list", "--limit", str(SAMPLE), "--json")
        self.ids = [json.loads(line)["id"] for line in sample]
        self.emails = [json.loads(line)["email"] for line in sample]
        database.run(f"UPDATE \"user\" SET hashed_password = '{accounts.hashed_password}' WHERE id IN "
                     f"({', '.join(repr(user) for user in self.ids)})")
        database.run(f"UPDATE \"user\" SET is_superuser = TRUE WHERE id = '{self.ids[0]}'")
        self.jwt_file = self.write_lines("jwts", [accounts.jwt(user) for user in self.ids])
        self.form_file = self.write_lines("forms", [accounts.form(email) for email in self.emails])

    def fill(self, size):
        """What scripts/bench-import says."""
        done = subprocess.run(
            [sys.executable, "-B", SOURCE / "scripts" / "bench-import", "--users", str(size), "--url", self.url,
             "--binary", PROGRAMS / "gatehouse"], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def command_lines(self, *arguments):
        done = subprocess.run([PROGRAMS / "gatehouse", *arguments], cwd=self.folder, capture_output=True, text=True,
                              env=clean_environment() | {"GATEHOUSE_DATABASE_URL": self.url}, check=True)
        return done.stdout.splitlines()

    def program(self):
        return Gatehouse(self.folder, f'[secrets]\nkey = "{self.accounts.key}"\n[database]\nurl = "{self.url}"\n')

    def write_lines(self, name, lines):
        file = self.folder / name
        file.write_text("\n".join(lines) + "\n")
        return str(file)


class Sqlite:
    title = "SQLite"

    def __init__(self, folder, name):
        self.file = folder / f"{name}.db"
        self.url = f"sqlite:{self.file}"

    def run(self, statement):
        with sqlite3.connect(self.file) as database:
            database.execute(statement)
        database.close()


class PostgreSql:
    """A database of a server that writes to the disk as it does by default."""
    title = "PostgreSQL"
    server = None

    def __init__(self, _, name):
        self.name = f"gatehouse_{name}"
        self.url = self.server.create_database(self.name)

    def run(self, statement):
        self.server.sql(statement, self.name)


def started_postgresql():
    """To be used by `with`."""
    PostgreSql.server = servers.PostgreSql(durable=True)
    return PostgreSql.server
