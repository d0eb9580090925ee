# SPDX-License-Identifier: MIT
"""What FastAPI Users 15 answers, recorded, against the service on each database: every scenario but OAuth's."""
import subprocess
import sys
import unittest

import databases
import service

CONFIGURATION = f"""
[database]
url = "{{url}}"
[secrets]
key = "{service.KEY}"
[password]
min_length = 3
argon2_memory_kib = 8
argon2_time_cost = 1
revoke_tokens_on_reset = false
[throttle]
enabled = false
[[backend]]
name = "jwt"
transport = "bearer"
strategy = "jwt"
[[backend]]
name = "db"
transport = "bearer"
strategy = "database"
[[backend]]
name = "cookie"
transport = "cookie"
strategy = "jwt"
"""


class Conformance:
    """The tests; the classes below say on which database."""
    Database = None

    def run_scenarios(self, *options):
        # The newest scenarios where they lie beside the project, else the copy that came with it.
        beside = service.SOURCE.parent / "shared" / "conformance"
        folder = beside if beside.is_dir() else service.SOURCE / "tests" / "conformance"
        scenarios = sorted(p for p in (folder / "scenarios").glob("*.json") if not p.name.startswith("oauth-"))
        self.assertGreater(len(scenarios), 50)
        with self.Database() as database, service.Service(CONFIGURATION.format(url=database.url)) as gatehouse:
            created = gatehouse.command("user", "create", "root@example.org", "--superuser", "--verified", "--password-stdin",
                                        stdin="root password\n")
            self.assertEqual(created.returncode, 0, created.stderr)
            result = subprocess.run(
                [sys.executable, folder / "run.py", "--base-url", gatehouse.url, "--mail-dir", gatehouse.folder / "mail",
                 "--superuser", "root@example.org:root password", "--secret", service.KEY, "--no-skip", "--strict-messages",
                 *options, *scenarios],
                capture_output=True, text=True, timeout=300, check=False)
            self.assertEqual(result.returncode, 0, result.stdout[-8000:] + result.stderr)
            self.assertIn(", 0 failed", result.stdout.splitlines()[-1])
            print(result.stdout.splitlines()[-1])

    def test_scenarios(self):
        self.run_scenarios()

    def test_scenarios_with_a_connection_each(self):
        self.run_scenarios("--no-keep-alive")


class OnSqlite(Conformance, unittest.TestCase):
    Database = databases.Sqlite


class OnPostgreSql(Conformance, unittest.TestCase):
    Database = databases.PostgreSql


class OnMariaDb(Conformance, unittest.TestCase):
    Database = databases.MariaDb


if __name__ == "__main__":
    unittest.main()
