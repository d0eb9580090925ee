# SPDX-License-Identifier: MIT
"""What FastAPI Users 15 answers, recorded, against the service on each database: every scenario."""
import subprocess
import sys
import unittest

import databases
import oauthprovider
import service
from databases import servers

CONFIGURATION = f"""
[database]
url = "{{database}}"
[redis]
url = "{{redis}}"
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
strategy = "{{tokens}}"
[[backend]]
name = "cookie"
transport = "cookie"
strategy = "jwt"
"""


class Conformance:
    """The tests; the classes below say on which database."""
    Database = None

    def run_scenarios(self, *options, tokens="database", redis=""):
        # The newest scenarios where they lie beside the project, else the copy that came with it.
        beside = service.SOURCE.parent / "shared" / "conformance"
        folder = beside if beside.is_dir() else service.SOURCE / "tests" / "conformance"
        scenarios = sorted((folder / "scenarios").glob("*.json"))
        self.assertGreater(len(scenarios), 60)
        with self.Database() as database, oauthprovider.Provider() as provider, service.Service(
                CONFIGURATION.format(database=database.url, tokens=tokens, redis=redis)
                + provider.configuration()) as gatehouse:
            created = gatehouse.command("user", "create", "root@example.org", "--superuser", "--verified", "--password-stdin",
                                        stdin="root password\n")
            self.assertEqual(created.returncode, 0, created.stderr)
            result = subprocess.run(
                [sys.executable, folder / "run.py", "--base-url", gatehouse.url, "--mail-dir", gatehouse.folder / "mail",
                 "--superuser", "root@example.org:root password", "--secret", service.KEY, "--no-skip", "--strict-messages",
                 "--timeout", str(service.PATIENCE), "--mail-timeout", str(service.PATIENCE), "--oauth-provider", provider.url, *options, *scenarios],
                capture_output=True, text=True, timeout=300, check=False)
            self.assertEqual(result.returncode, 0, result.stdout[-8000:] + result.stderr)
            self.assertIn(", 0 failed", result.stdout.splitlines()[-1])
            print(result.stdout.splitlines()[-1])

    def test_scenarios(self):
        self.run_scenarios()

    def test_scenarios_with_a_connection_each(self):
        self.run_scenarios("--no-keep-alive")

    def test_scenarios_with_tokens_in_redis(self):
        # As the backend `db`, from which a client cannot tell it.
        redis = databases.running(servers.Redis)
        self.run_scenarios(tokens="redis", redis=redis.url)
        self.assertGreater(int(redis.cli("DBSIZE")), 0)


class OnSqlite(Conformance, unittest.TestCase):
    Database = databases.Sqlite


class OnPostgreSql(Conformance, unittest.TestCase):
    Database = databases.PostgreSql


class OnMariaDb(Conformance, unittest.TestCase):
    Database = databases.MariaDb


if __name__ == "__main__":
    unittest.main()
