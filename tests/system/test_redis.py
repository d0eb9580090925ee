# SPDX-License-Identifier: MIT
"""The service with tokens in a real Redis: what it writes, how it ends tokens, and what it says while Redis is away."""
import json
import sys
import threading
import time
import unittest

import service
from pauses import Pauses

sys.path.insert(0, str(service.SOURCE / "tests" / "support"))

import servers  # noqa: E402

PREFIX = "fastapi_users_token:"


def configuration(redis, more="", url=None):
    return service.QUICK_HASHES + f"""revoke_tokens_on_reset = true
[secrets]
key = "{service.KEY}"
[mail]
transport = "file"
[redis]
url = "{url or redis.url}"
command_timeout_seconds = 1
{more}
[throttle]
enabled = false
[[backend]]
name = "redis"
strategy = "redis"
[[backend]]
name = "jwt"
"""


class WithRedis(unittest.TestCase):
    def setUp(self):
        self.redis = servers.Redis()
        self.addCleanup(self.redis.close)
        self.redis.start()

    def serve(self, more="", url=None):
        gatehouse = service.Service(configuration(self.redis, more, url))
        gatehouse.__enter__()
        self.addCleanup(gatehouse.__exit__, None, None, None)
        self.assertEqual(gatehouse.register("ada@example.org")[0], 201)
        return gatehouse

    def status(self, gatehouse, token, path="/users/me", method="GET"):
        return gatehouse.request(method, path, headers={"Authorization": "Bearer " + token})[0]


class Tokens(WithRedis):
    def test_login_use_logout(self):
        gatehouse = self.serve()
        token = gatehouse.login("ada@example.org", backend="redis")
        user = gatehouse.json("GET", "/users/me", token=token)[1]
        self.assertEqual(user["email"], "ada@example.org")
        self.assertEqual(self.redis.cli("GET", PREFIX + token), user["id"])
        self.assertIn(int(self.redis.cli("TTL", PREFIX + token)), range(3590, 3601))
        self.assertEqual(self.status(gatehouse, token, "/auth/redis/logout", "POST"), 204)
        self.assertEqual(self.redis.cli("EXISTS", PREFIX + token), "0")
        self.assertEqual(self.status(gatehouse, token), 401)
        self.redis.cli("SET", PREFIX + "from-python", user["id"], "EX", "100")
        self.assertEqual(self.status(gatehouse, "from-python"), 200)

    def test_through_tls(self):
        with servers.Redis(tls=True) as redis:
            self.redis.close()
            self.redis = redis
            gatehouse = self.serve(f'ca_file = "{redis.ca_file}"')
            self.assertEqual(self.status(gatehouse, gatehouse.login("ada@example.org", backend="redis")), 200)

    def test_through_a_unix_socket_into_another_database(self):
        gatehouse = self.serve(url=f"unix://:{self.redis.password}@{self.redis.socket}?db=3")
        token = gatehouse.login("ada@example.org", backend="redis")
        self.assertEqual(self.status(gatehouse, token), 200)
        self.assertEqual(self.redis.cli("EXISTS", PREFIX + token, database=3), "1")

    def test_the_commands_see_them(self):
        gatehouse = self.serve()
        tokens = [gatehouse.login("ada@example.org", backend="redis") for _ in range(3)]
        listed = gatehouse.command("token", "list", "--json")
        self.assertEqual(listed.returncode, 0, listed.stderr)
        lines = [json.loads(line) for line in listed.stdout.splitlines()]
        self.assertEqual({line["token"] for line in lines}, {token[:6] + "…" for token in tokens})
        self.assertEqual({line["created_at"] for line in lines}, {None})
        self.assertIn("good until ", gatehouse.command("token", "list", "ada@example.org").stdout)
        revoked = gatehouse.command("token", "revoke", "--token-stdin", stdin=tokens[0] + "\n")
        self.assertEqual((revoked.returncode, revoked.stdout), (0, "Revoked 1 token of ada@example.org.\n"), revoked.stderr)
        self.assertEqual([self.status(gatehouse, token) for token in tokens], [401, 200, 200])
        self.assertIn("Revoked 2 tokens", gatehouse.command("token", "revoke", "ada@example.org").stdout)
        self.assertEqual([self.status(gatehouse, token) for token in tokens], [401, 401, 401])
        checked = gatehouse.command("check-config")
        self.assertIn(f"redis://127.0.0.1:{self.redis.port}/0", checked.stdout)
        self.assertNotIn(self.redis.password, checked.stdout + checked.stderr)
        self.redis.kill()
        self.assertEqual(gatehouse.command("token", "list").returncode, 69)

    def test_a_deleted_user_takes_them_along(self):
        gatehouse = self.serve()
        token = gatehouse.login("ada@example.org", backend="redis")
        deleted = gatehouse.command("user", "delete", "ada@example.org", "--yes")
        self.assertEqual(deleted.returncode, 0, deleted.stderr)
        self.assertEqual(self.status(gatehouse, token), 401)
        self.assertEqual(self.redis.cli("DBSIZE"), "0")


class Outages(WithRedis):
    def setUp(self):
        self.pauses = self.enterContext(Pauses())
        super().setUp()

    def assert_unavailable(self, answer):
        status, headers, body = answer
        self.assertEqual(status, 503, body)
        self.assertTrue(headers["Retry-After"])

    def back_after(self, gatehouse, token):
        begin = time.monotonic()
        while self.status(gatehouse, token) != 200:
            self.assertLess(self.pauses.took(begin), 1)
        return self.pauses.took(begin)

    def outage(self, away, back):
        gatehouse = self.serve()
        token = gatehouse.login("ada@example.org", backend="redis")
        jwt = gatehouse.login("ada@example.org")
        bearer = {"Authorization": "Bearer " + token}
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        login = "username=ada%40example.org&password=correct+horse+1"
        self.assertEqual(gatehouse.request("GET", "/readyz")[::2], (200, b"ready\n"))
        for _ in range(3):
            away()
            begin = time.monotonic()
            self.assert_unavailable(gatehouse.request("GET", "/users/me", headers=bearer))
            self.assertLess(self.pauses.took(begin), 2.5)
            for _ in range(5):
                self.assert_unavailable(gatehouse.request("GET", "/users/me", headers=bearer))
            self.assert_unavailable(gatehouse.request("POST", "/auth/redis/login", login, form))
            self.assert_unavailable(gatehouse.request("POST", "/auth/redis/logout", headers=bearer))
            self.assertEqual(gatehouse.request("GET", "/readyz")[::2], (503, b"not ready: redis\n"))
            self.assertEqual(gatehouse.request("GET", "/healthz")[0], 200)
            back()
            print(f"works again after {1000 * self.back_after(gatehouse, token):.0f} ms")
            self.assertEqual(self.status(gatehouse, jwt), 200)
        self.assertEqual(gatehouse.request("GET", "/readyz")[0], 200)
        log = gatehouse.log()
        self.assertEqual((log.count(" does not answer; "), log.count(" answers again, after ")), (3, 3), log)
        self.assertNotIn(self.redis.password, log)

    def test_stopped(self):
        self.outage(self.redis.stop, self.redis.start)

    def test_killed(self):
        self.outage(self.redis.kill, self.redis.start)

    def test_frozen(self):
        self.outage(self.redis.freeze, self.redis.thaw)

    def asked_while_frozen(self):
        """How long clients with a token waited for their 503, and others for what needs no Redis, in seconds."""
        gatehouse = self.serve()
        token = gatehouse.login("ada@example.org", backend="redis")
        self.redis.freeze()
        refused, healthy = [], []

        def ask():
            for _ in range(20):
                begin = time.monotonic()
                if self.status(gatehouse, token) == 503:
                    refused.append((begin, time.monotonic()))

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            begin = time.monotonic()
            self.assertEqual(gatehouse.request("GET", "/healthz")[0], 200)
            healthy.append((begin, time.monotonic()))
        for thread in threads:
            thread.join()
        self.redis.thaw()
        self.assertEqual(len(refused), 160)
        return [[self.pauses.took(*times) for times in waited] for waited in (refused, healthy)]

    def test_few_wait_while_it_is_frozen(self):
        refused, _ = self.asked_while_frozen()
        self.assertLess(max(refused), 4)
        self.assertLess(sorted(refused)[len(refused) // 2], 0.2)

    # Until the routes check tokens of strategies that are not quick to read in the pool of work.
    def test_what_needs_no_redis_goes_on_while_it_is_frozen(self):
        _, healthy = self.asked_while_frozen()
        self.assertLess(max(healthy), 0.5, "an event loop waited for Redis")

    def test_a_new_password_that_cannot_revoke_is_none(self):
        gatehouse = self.serve()
        token = gatehouse.login("ada@example.org", backend="redis")
        self.assertEqual(gatehouse.json("POST", "/auth/forgot-password", {"email": "ada@example.org"})[0], 202)
        mail = gatehouse.mails(1)[0].read_text().replace("=\n", "").replace("=3D", "=")
        reset = mail.partition("token=")[2].split()[0]
        self.redis.kill()
        change = {"token": reset, "password": "another horse 2"}
        self.assertEqual(gatehouse.json("POST", "/auth/reset-password", change)[0], 503)
        self.assertIsNotNone(gatehouse.login("ada@example.org"), "the old password is good")
        self.redis.start()
        self.back_after(gatehouse, token)
        self.assertEqual(gatehouse.json("POST", "/auth/reset-password", change)[0], 200)
        self.assertEqual(self.status(gatehouse, token), 401)
        self.assertIsNone(gatehouse.login("ada@example.org"))


if __name__ == "__main__":
    unittest.main()
