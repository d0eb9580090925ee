# SPDX-License-Identifier: MIT
"""docs/moving-in.md, step by step, on a database that FastAPI Users is at work on."""
import json
import os
import re
import sqlite3
import subprocess
import unittest

import databases
import fastapiusers
import service
from movein import me, password

GUIDE = (service.SOURCE / "docs" / "moving-in.md").read_text()
BLOCKS = re.findall(r"^```(\w+) ?(\w*)\n(.*?)^```$", GUIDE, re.S | re.M)


def block(language, name=""):
    text, = (text for kind, label, text in BLOCKS if (kind, label) == (language, name))
    return text


COMPARE = """
import asyncio, sys
import models
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

def include_name(name, type_, parent_names):
    return True
{}

def compare(connection):
    context = MigrationContext.configure(connection, opts={{"include_name": include_name}})
    return compare_metadata(context, models.Base.metadata)

async def main():
    async with models.engine.connect() as connection:
        print(await connection.run_sync(compare))
    await models.engine.dispose()

asyncio.run(main())
"""


class MovingIn(unittest.TestCase):
    def shell(self, name, expect="", **environment):
        """Runs a block in the folder of the database; returns what it printed."""
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block("sh", name).replace("http://127.0.0.1:8000", self.url)],
            cwd=self.folder, text=True, capture_output=True, timeout=2 * service.PATIENCE, check=False,
            env=service.clean_environment() | {"PATH": f"{service.BINARY.parent}:{os.environ['PATH']}"} | environment)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn(expect, done.stdout)
        return done.stdout

    def alembic(self, python, include_name):
        """What Alembic would change in the database to make it what the models say."""
        done = subprocess.run([python.python, "-W", "ignore", "-c", COMPARE.format(include_name)], text=True, check=True,
                              cwd=fastapiusers.REFERENCE, env=python.environment, capture_output=True, timeout=2 * service.PATIENCE)
        return done.stdout

    def test_every_step(self):
        self.assertEqual([label for kind, label, _ in BLOCKS if kind == "sh"],
                         ["check", "backup", "plan", "migrate", "serve", "token", "leave"])
        toml = block("toml")
        key = re.search(r'^key = "(.*)"$', toml, re.M).group(1)
        with databases.Sqlite() as database, fastapiusers.FastApiUsers(
                database.sqlalchemy_url, secrets={purpose: key for purpose in ("jwt", "reset", "verify")}) as python:
            python.seed()
            before = python.dump()
            self.folder, self.url = database.folder, ""
            (self.folder / "gatehouse.toml").write_text(toml)
            token = python.login("ada@example.org", password("ada@example.org"), "db")
            self.shell("check", "gatehouse.toml is fine.")
            self.shell("backup")
            planned = self.shell("plan", "would change")
            done = self.shell("migrate", "Changed")
            self.assertEqual(planned.splitlines()[1:], done.splitlines()[1:])
            self.assertIn("gatehouse_outbox", self.alembic(python, ""))
            self.assertEqual(self.alembic(python, block("python")), "[]\n")
            self.assertEqual(block("sh", "serve").strip(), "gatehouse serve")
            with service.Service(toml, folder=self.folder) as gatehouse:
                self.url = gatehouse.url
                answer = json.loads(self.shell("token", TOKEN=token))
                self.assertEqual(answer, {name: me(python, token)[name] for name in answer})
                self.assertEqual(gatehouse.register("new@example.org")[0], 201)
                self.assertIsNotNone(python.login("new@example.org", "correct horse 1"))
            self.shell("leave")
            after = python.dump()
            self.assertEqual(set(after), set(before))
            for table in before:
                self.assertEqual(after[table]["columns"], before[table]["columns"])
                self.assertEqual(after[table]["indexes"], before[table]["indexes"])
            self.assertIsNotNone(me(python, token))
            with sqlite3.connect(self.folder / "users-before.db") as copy:
                self.assertEqual(copy.execute("SELECT count(*) FROM user").fetchone(), (len(before["user"]["rows"]),))
            copy.close()


if __name__ == "__main__":
    unittest.main()
