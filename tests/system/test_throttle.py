# SPDX-License-Identifier: MIT
"""[throttle]: what the service allows how often, over several processes, and whose word counts for an address."""
import concurrent.futures
import json
import math
import sqlite3
import sys
import threading
import time
import unittest
import urllib.parse

import databases
import service

sys.path.insert(0, str(service.SOURCE / "tests" / "support"))

import servers  # noqa: E402

BASE = service.QUICK_HASHES + f'[secrets]\nkey = "{service.KEY}"\n'
PROXY = '[server]\ntrusted_proxies = ["127.0.0.1"]\n'
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
TOO_MANY = b'{"detail":"TOO_MANY_ATTEMPTS"}'


def throttle(**limits):
    return "[throttle]\n" + "".join(f'{name} = "{rate}"\n' for name, rate in limits.items())


def login(gatehouse, email="ada@example.org", password="a wrong one", address=None, headers=None):
    """(status, headers, body), as a client at an address behind a proxy."""
    headers = FORM | (headers or {}) | ({"X-Forwarded-For": address} if address else {})
    return gatehouse.request("POST", "/auth/jwt/login", urllib.parse.urlencode({"username": email, "password": password}),
                             headers)


def metric(gatehouse, limit):
    line = f'gatehouse_throttled_total{{limit="{limit}"}} '
    text = gatehouse.request("GET", "/metrics")[2].decode()
    return int(text.split(line)[1].split()[0])


class Defaults(unittest.TestCase):
    def test_an_account_cannot_be_guessed_at(self):
        with service.Service(BASE) as gatehouse:
            gatehouse.register("ada@example.org")
            began = time.monotonic()
            for email in ("ada@example.org", "nobody@example.org"):
                statuses = [login(gatehouse, email)[0] for _ in range(12)]
                self.assertEqual(statuses, [400] * 10 + [429] * 2)
            status, headers, body = login(gatehouse, password="correct horse 1")
            self.assertEqual((status, body), (429, TOO_MANY))
            gone_by = math.ceil(time.monotonic() - began)
            self.assertIn(int(headers["Retry-After"]), range(90 - gone_by, 91))
            self.assertEqual(metric(gatehouse, "login_failures_per_account"), 5)
            words = "login_failures_per_account is used up for now, last from 127.0.0.0/24"
            self.assertEqual(gatehouse.log().count(words), 2)
            self.assertNotIn("example.org", gatehouse.log())

    def test_first_steps_meet_no_limit(self):
        with service.Service(BASE) as gatehouse:
            for number in range(20):
                self.assertEqual(gatehouse.register(f"u{number}@example.org")[0], 201)
                for _ in range(5):
                    self.assertIsNotNone(gatehouse.login(f"u{number}@example.org"))
                self.assertEqual(login(gatehouse, f"u{number}@example.org")[0], 400)
                self.assertEqual(gatehouse.json("POST", "/auth/forgot-password", {"email": f"u{number}@example.org"})[0], 202)
            gatehouse.mails(20)

    def test_switched_off(self):
        with service.Service(BASE + service.UNTHROTTLED) as gatehouse:
            gatehouse.register("ada@example.org")
            self.assertEqual({login(gatehouse)[0] for _ in range(30)}, {400})
            self.assertIsNotNone(gatehouse.login("ada@example.org"))
            self.assertEqual(metric(gatehouse, "login_failures_per_account"), 0)


class Limits(unittest.TestCase):
    def test_nobody_is_locked_out_of_a_known_place(self):
        with service.Service(BASE + PROXY + throttle(login_failures_per_account="3/h")) as gatehouse:
            gatehouse.register("ada@example.org")
            self.assertEqual(login(gatehouse, password="correct horse 1", address="192.0.2.1")[0], 200)
            for number in range(20):
                login(gatehouse, address=f"198.51.100.{number}")
            self.assertEqual(login(gatehouse, password="correct horse 1", address="203.0.113.1")[0], 429)
            for address in ("192.0.2.1", "192.0.2.200"):
                self.assertEqual(login(gatehouse, password="correct horse 1", address=address)[0], 200)

    def test_a_reset_lets_in_again(self):
        with service.Service(BASE + throttle(login_failures_per_account="3/h")) as gatehouse:
            gatehouse.register("ada@example.org")
            for _ in range(4):
                status = login(gatehouse)[0]
            self.assertEqual(status, 429)
            gatehouse.json("POST", "/auth/forgot-password", {"email": "ada@example.org"})
            mail, = gatehouse.mails(1)
            token = mail.read_text().replace("=\n", "").split("token=3D")[1].split()[0]
            status, _ = gatehouse.json("POST", "/auth/reset-password", {"token": token, "password": "another horse 1"})
            self.assertEqual(status, 200)
            self.assertIsNotNone(gatehouse.login("ada@example.org", "another horse 1"))

    def test_registrations_and_mails(self):
        limits = throttle(registrations_per_address="2/h", mails_per_recipient="2/h", mails_per_address="4/h")
        with service.Service(BASE + PROXY + limits) as gatehouse:
            def post(path, address, **values):
                status, headers, body = gatehouse.request("POST", path, json.dumps(values), {
                    "Content-Type": "application/json", "X-Forwarded-For": address})
                return status, "Retry-After" in headers, body

            for number in range(2):
                self.assertEqual(post("/auth/register", "192.0.2.1", email=f"u{number}@example.org",
                                      password="correct horse 1")[0], 201)
            for email in ("u0@example.org", "u2@example.org"):
                self.assertEqual(post("/auth/register", "192.0.2.1", email=email, password="correct horse 1"),
                                 (429, True, TOO_MANY))
            for email in ("u0@example.org", "nobody@example.org"):
                for number in range(4):
                    self.assertEqual(post("/auth/forgot-password", f"192.0.2.{number}", email=email), (202, False, b"null"))
            for number in range(2, 4):
                self.assertEqual(post("/auth/request-verify-token", "192.0.2.0", email="u1@example.org")[0], 202)
            self.assertEqual(post("/auth/request-verify-token", "192.0.2.0", email="u1@example.org"), (429, True, TOO_MANY))
            gatehouse.mails(4)
            mails = gatehouse.command("mail", "list", "--json").stdout.splitlines()
            recipients = sorted(json.loads(line)["recipient"] for line in mails)
            self.assertEqual(recipients, ["u0@example.org"] * 2 + ["u1@example.org"] * 2)
            self.assertEqual(metric(gatehouse, "mails_per_recipient"), 4)
            self.assertEqual(metric(gatehouse, "registrations_per_address"), 2)

    def test_a_purge_leaves_what_counts(self):
        with service.Service(BASE + throttle(login_failures_per_account="3/h", login_failures_per_address="1000/s")) as gatehouse:
            gatehouse.register("ada@example.org")
            for _ in range(4):
                login(gatehouse)
            gatehouse.stop()
            with sqlite3.connect(gatehouse.folder / "gatehouse.db") as database:
                buckets = [bucket for bucket, in database.execute("SELECT bucket FROM gatehouse_rate_limits")]
                self.assertGreaterEqual(len(buckets), 2)
                self.assertTrue(all(len(bucket) == 43 for bucket in buckets), buckets)
                database.execute("INSERT INTO gatehouse_rate_limits VALUES ('old', 1)")
            database.close()
            gatehouse.start()  # which purges
            self.assertEqual(login(gatehouse, password="correct horse 1")[0], 429)
            gatehouse.stop()
            with sqlite3.connect(gatehouse.folder / "gatehouse.db") as database:
                rows = database.execute("SELECT count(*) FROM gatehouse_rate_limits WHERE bucket = 'old'").fetchone()
            database.close()
            self.assertEqual(rows, (0,))


class Addresses(unittest.TestCase):
    """Who forges a header gets no more guesses."""
    LIMITS = throttle(login_failures_per_account="off", login_failures_per_address="3/h")

    def statuses(self, trusted, headers):
        with service.Service(BASE + f"[server]\ntrusted_proxies = {json.dumps(trusted)}\n" + self.LIMITS) as gatehouse:
            return [login(gatehouse, f"u{number}@example.org", headers=header)[0] for number, header in enumerate(headers)]

    def test_of_a_stranger_nothing_is_believed(self):
        headers = [{"X-Forwarded-For": f"192.0.2.{number}", "X-Real-IP": f"192.0.2.{number}",
                    "Forwarded": f"for=192.0.2.{number}", "Client-IP": f"192.0.2.{number}"} for number in range(5)]
        self.assertEqual(self.statuses([], headers), [400, 400, 400, 429, 429])
        self.assertEqual(self.statuses(["10.0.0.0/8"], headers), [400, 400, 400, 429, 429])

    def test_what_a_client_sent_before_the_proxy_added_is_not(self):
        headers = [{"X-Forwarded-For": f"{forged}192.0.2.1"} for forged in
                   ("", "198.51.100.1, ", "127.0.0.1, 10.0.0.1, ", "garbage, , ", "::1, [2001:db8::1]:80, ")]
        self.assertEqual(self.statuses(["127.0.0.1"], headers), [400, 400, 400, 429, 429])

    def test_several_proxies(self):
        headers = [{"X-Forwarded-For": f"198.51.100.{number}, 192.0.2.1, 10.0.0.{number}"} for number in range(5)]
        self.assertEqual(self.statuses(["127.0.0.1", "10.0.0.0/8"], headers), [400, 400, 400, 429, 429])

    def test_other_headers_of_a_proxy_are_not_read(self):
        headers = [{"Forwarded": f"for=192.0.2.{number}", "X-Real-IP": f"192.0.2.{number}"} for number in range(5)]
        self.assertEqual(self.statuses(["127.0.0.1"], headers), [400, 400, 400, 429, 429])

    def test_a_network_of_ipv6_is_one_client(self):
        headers = [{"X-Forwarded-For": f"2001:db8:0:1:{number:x}::1"} for number in range(5)]
        headers.append({"X-Forwarded-For": "2001:db8:0:2::1"})
        self.assertEqual(self.statuses(["127.0.0.1"], headers), [400, 400, 400, 429, 429, 400])

    def test_clients_behind_a_proxy_are_told_apart(self):
        headers = [{"X-Forwarded-For": f"192.0.2.{number}"} for number in range(5)]
        self.assertEqual(self.statuses(["127.0.0.1"], headers), [400] * 5)


class TwoProcesses(unittest.TestCase):
    def count_together(self, kind):
        limits = PROXY + throttle(login_failures_per_account="20/h", login_failures_per_address="off")
        with kind() as database, service.Service(BASE + limits + f'[database]\nurl = "{database.url}"\n') as first:
            first.register("ada@example.org")
            self.assertEqual(login(first, password="correct horse 1", address="192.0.2.1")[0], 200)
            with service.Service(first.configuration) as second:
                threads = 16
                barrier = threading.Barrier(threads)

                def guess(number):
                    barrier.wait()
                    return [login(first if (number + i) % 2 else second, address=f"198.51.{number}.{i}")[0] for i in range(5)]

                with concurrent.futures.ThreadPoolExecutor(threads) as pool:
                    statuses = [status for done in pool.map(guess, range(threads)) for status in done]
                self.assertEqual((statuses.count(400), statuses.count(429)), (20, 60))
                refused = [metric(gatehouse, "login_failures_per_account") for gatehouse in (first, second)]
                self.assertEqual(sum(refused), 60)
                self.assertTrue(all(refused), refused)
                # Where somebody has been is known to both.
                self.assertEqual(login(second, password="correct horse 1", address="192.0.2.1")[0], 200)

    def test_they_count_together_in_sqlite(self):
        self.count_together(databases.Sqlite)

    def test_they_count_together_in_postgresql(self):
        self.count_together(databases.PostgreSql)

    def test_they_count_together_in_mariadb(self):
        self.count_together(databases.MariaDb)


class WithRedis(unittest.TestCase):
    LIMITS = throttle(login_failures_per_account="4/h", login_failures_per_address="off")

    def test_it_counts_for_all_and_its_absence_locks_nobody_out(self):
        with servers.Redis() as redis:
            configuration = BASE + self.LIMITS + f'[redis]\nurl = "{redis.url}"\ncommand_timeout_seconds = 1\n'
            # Databases of their own: what they have in common is Redis.
            with service.Service(configuration) as first, service.Service(configuration) as second:
                first.register("ada@example.org")
                second.register("ada@example.org")
                statuses = [login(first if number % 2 else second)[0] for number in range(6)]
                self.assertEqual(statuses, [400] * 4 + [429] * 2)
                keys = redis.cli("KEYS", "gatehouse_rate_limit:*").split()
                self.assertEqual(len(keys), 2)  # of the registrations, and of the account
                self.assertNotIn("ada", " ".join(keys))
                self.assertIn(max(int(redis.cli("TTL", key)) for key in keys), range(3500, 3601))
                redis.stop()
                # Each counts alone now.
                for gatehouse in (first, second):
                    self.assertEqual([login(gatehouse)[0] for _ in range(6)], [400] * 4 + [429] * 2)
                    self.assertEqual(login(gatehouse, "eve@example.org")[0], 400)
                    self.assertEqual(gatehouse.register("eve@example.org")[0], 201)
                    self.assertIsNotNone(gatehouse.login("eve@example.org"))
                    self.assertIn("attempts are counted in this process alone", gatehouse.log())
                redis.start()
                deadline = time.monotonic() + service.PATIENCE
                while "attempts are counted together again" not in first.log():
                    self.assertLess(time.monotonic(), deadline)
                    login(first, "nobody@example.org")


if __name__ == "__main__":
    unittest.main()
