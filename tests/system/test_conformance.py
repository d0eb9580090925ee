# SPDX-License-Identifier: MIT
"""What FastAPI Users 15 answers, recorded, against the service: every scenario but OAuth's."""
import subprocess
import sys
import unittest

import service

sys.path.insert(0, str(service.SOURCE / "tests" / "support"))

import servers  # noqa: E402

CONFIGURATION = f"""
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
strategy = "STORED"
[[backend]]
name = "cookie"
transport = "cookie"
strategy = "jwt"
"""


class Conformance(unittest.TestCase):
    def configuration(self):
        return CONFIGURATION.replace("STORED", "database")

    def run_scenarios(self, *options):
        # The newest scenarios where they lie beside the project, else the copy that came with it.
        beside = service.SOURCE.parent / "shared" / "conformance"
        folder = beside if beside.is_dir() else service.SOURCE / "tests" / "conformance"
        scenarios = sorted(p for p in (folder / "scenarios").glob("*.json") if not p.name.startswith("oauth-"))
        self.assertGreater(len(scenarios), 50)
        with service.Service(self.configuration()) as gatehouse:
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


class TokensInRedis(Conformance):
    """The backend `db` keeps its tokens in Redis: a client cannot tell the difference."""

    def configuration(self):
        redis = servers.Redis()
        self.addCleanup(redis.close)
        redis.start()
        return CONFIGURATION.replace("STORED", "redis") + f'[redis]\nurl = "{redis.url}"\n'


if __name__ == "__main__":
    unittest.main()
