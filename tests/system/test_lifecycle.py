# SPDX-License-Identifier: MIT
"""The life of the service as its operator sees it: first start, restart, signals, logs, a port that is taken."""
import concurrent.futures
import http.client
import json
import os
import signal
import socket
import sqlite3
import stat
import tempfile
import threading
import time
import unittest

import service

CONFIGURATION = service.QUICK_HASHES + service.UNTHROTTLED + '[[backend]]\nname = "jwt"\n[[backend]]\nname = "db"\nstrategy = "database"\n'


class FirstStart(unittest.TestCase):
    def test_an_empty_folder_is_enough(self):
        with service.Service() as gatehouse:
            self.assertEqual(gatehouse.request("GET", "/healthz")[0], 200)
            self.assertEqual(gatehouse.request("GET", "/readyz")[0], 200)
            key = gatehouse.folder / "gatehouse.db.key"
            self.assertEqual(stat.S_IMODE(key.stat().st_mode), 0o600)
            self.assertGreaterEqual(len(key.read_text().strip()), 43)
            self.assertEqual(stat.S_IMODE((gatehouse.folder / "gatehouse.db").stat().st_mode), 0o600)

    def test_users_and_tokens_survive_a_restart(self):
        with tempfile.TemporaryDirectory() as folder:
            with service.Service(CONFIGURATION, folder=folder) as gatehouse:
                self.assertEqual(gatehouse.register("king@example.org")[0], 201)
                tokens = [gatehouse.login("king@example.org", backend=name) for name in ("jwt", "db")]
            with service.Service(CONFIGURATION, folder=folder) as gatehouse:
                for token in tokens:
                    self.assertEqual(gatehouse.json("GET", "/users/me", token=token)[0], 200)

    def test_a_key_that_others_can_read_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "gatehouse.db.key")
            with open(path, "w", encoding="ascii") as file:
                file.write("k" * 43)
            os.chmod(path, 0o644)
            result = service.run("serve", "--port", "0", folder=folder)
            self.assertEqual(result.returncode, 78)
            self.assertIn("chmod 600", result.stderr)

    def test_the_tables_are_those_of_fastapi_users(self):
        with service.Service(CONFIGURATION) as gatehouse:
            gatehouse.register("king@example.org")
            gatehouse.login("king@example.org", backend="db")
            database = sqlite3.connect(gatehouse.folder / "gatehouse.db")
            self.assertEqual(database.execute("SELECT typeof(id), length(id), is_active FROM user").fetchall(), [("text", 36, 1)])
            created, = database.execute("SELECT created_at FROM accesstoken").fetchone()
            self.assertRegex(created, r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}$")
            database.close()

    def test_the_id_of_a_deleted_user_is_not_given_again(self):
        with service.Service(CONFIGURATION + '[user]\nid = "integer"\n') as gatehouse:
            _, gone = gatehouse.register("gone@example.org")
            token = gatehouse.login("gone@example.org")
            deleted = gatehouse.command("user", "delete", "gone@example.org", "--yes")
            self.assertEqual(deleted.returncode, 0, deleted.stderr)
            _, newcomer = gatehouse.register("newcomer@example.org")
            self.assertNotEqual(newcomer["id"], gone["id"])
            self.assertEqual(gatehouse.json("GET", "/users/me", token=token)[0], 401)


class Signals(unittest.TestCase):
    def test_requests_in_flight_are_answered_before_it_stops(self):
        slow = "[password]\nargon2_memory_kib = 262144\nargon2_time_cost = 2\n"
        with service.Service(slow) as gatehouse, concurrent.futures.ThreadPoolExecutor() as pool:
            answers = []

            def are_three_in_flight():
                if all(answer.done() for answer in answers):  # sooner than they were seen together
                    answers.extend(pool.submit(gatehouse.register, f"u{len(answers) + i}@example.org") for i in range(3))
                return gatehouse.metric("gatehouse_work_load") == 3

            service.wait_until(are_three_in_flight, "there are no three requests in flight")
            gatehouse.process.send_signal(signal.SIGTERM)
            self.assertEqual({answer.result()[0] for answer in answers}, {201})
            self.assertEqual(gatehouse.process.wait(service.PATIENCE), 0)

    def connect(self, gatehouse):
        """A connection that stays open and was asked once."""
        connection = http.client.HTTPConnection("127.0.0.1", gatehouse.port, timeout=20)
        self.addCleanup(connection.close)
        connection.request("GET", "/healthz")
        connection.getresponse().read()
        return connection

    def test_while_it_drains_it_answers_and_says_that_it_stops(self):
        drain = 10  # seconds, in which a busy machine asks all of it
        with service.Service(f"[server]\nworkers = 4\ndrain_seconds = {drain}\n") as gatehouse:
            idle = [self.connect(gatehouse) for _ in range(24)]  # with each of the workers
            gatehouse.process.send_signal(signal.SIGTERM)
            began = time.monotonic()
            service.wait_until(lambda: gatehouse.request("GET", "/readyz")[::2] == (503, b"not ready: stopping\n"),
                               "it does not say that it stops", drain)
            for connection in idle:
                connection.request("GET", "/healthz")
                answer = connection.getresponse()
                self.assertEqual((answer.status, answer.headers["Connection"]), (200, "close"))
            status, headers, _ = gatehouse.request("GET", "/healthz")  # and on a new one
            self.assertEqual((status, headers["Connection"]), (200, "close"))
            self.assertEqual(gatehouse.process.wait(drain + service.PATIENCE), 0)
            self.assertGreater(time.monotonic() - began, drain)

    def test_systemd_is_told(self):
        with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
            systemd.settimeout(20)
            systemd.bind(os.path.join(folder, "notify"))
            with service.Service(environment={"NOTIFY_SOCKET": os.path.join(folder, "notify")}) as gatehouse:
                self.assertEqual(systemd.recv(100), b"READY=1")
                gatehouse.process.send_signal(signal.SIGTERM)
                self.assertEqual(systemd.recv(100), b"STOPPING=1")
                self.assertEqual(gatehouse.process.wait(service.PATIENCE), 0)

    def test_sigint_stops_it_too(self):
        with service.Service() as gatehouse:
            self.assertEqual(gatehouse.stop(signal.SIGINT), 0)

    def test_threads_that_end_late_find_their_memory(self):
        """Where it is freed twice, the C library aborts: "double free or corruption"."""
        late = service.BUILD / "lib" / "libgatehouse-late-thread-ends.so"
        self.assertTrue(late.exists())
        with service.Service(CONFIGURATION, environment={"LD_PRELOAD": str(late)}) as gatehouse:
            gatehouse.register("king@example.org")
            with concurrent.futures.ThreadPoolExecutor(8) as pool:
                list(pool.map(lambda _: gatehouse.login("king@example.org"), range(16)))

    def test_sighup_opens_the_log_again(self):
        with service.Service('[log]\nfile = "gatehouse.log"\n') as gatehouse:
            log = gatehouse.folder / "gatehouse.log"
            gatehouse.request("GET", "/healthz")
            log.rename(gatehouse.folder / "gatehouse.log.1")
            gatehouse.process.send_signal(signal.SIGHUP)
            # The file is there before it is written to.
            service.wait_until(lambda: log.exists() and "log opened again" in log.read_text(), "the log is not opened again")
            gatehouse.request("GET", "/after-rotation")
            self.assertIn("/after-rotation", log.read_text())
            self.assertNotIn("/after-rotation", (gatehouse.folder / "gatehouse.log.1").read_text())


class Troubles(unittest.TestCase):
    def test_a_taken_port_is_an_error(self):
        with service.Service() as gatehouse, tempfile.TemporaryDirectory() as folder:
            result = service.run("serve", "--port", str(gatehouse.port), folder=folder)
            self.assertEqual(result.returncode, 78)
            self.assertIn(str(gatehouse.port), result.stderr)

    def test_a_file_that_is_no_database(self):
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "gatehouse.db"), "wb") as file:
                file.write(b"This is no database. " * 100)
            result = service.run("serve", "--port", "0", folder=folder)
            self.assertEqual(result.returncode, 69)
            self.assertEqual(len(result.stderr.strip().splitlines()[-1:]), 1)

    def test_a_database_of_a_newer_version(self):
        with service.Service() as gatehouse:
            gatehouse.stop()
            database = sqlite3.connect(gatehouse.folder / "gatehouse.db")
            database.execute("INSERT INTO gatehouse_schema VALUES (999, '2099-01-01')")
            database.commit()
            database.close()
            result = service.run("serve", "--port", "0", folder=gatehouse.folder)
            self.assertEqual(result.returncode, 65)
            self.assertIn("999", result.stderr)

    def test_a_locked_database_is_503_and_not_401(self):
        with service.Service(CONFIGURATION) as gatehouse:
            gatehouse.register("king@example.org")
            token = gatehouse.login("king@example.org")
            blocker = sqlite3.connect(gatehouse.folder / "gatehouse.db", isolation_level=None)
            blocker.execute("BEGIN EXCLUSIVE")
            status, headers, _ = gatehouse.request(
                "POST", "/auth/register", json.dumps({"email": "late@example.org", "password": "correct horse"}),
                {"Content-Type": "application/json"})
            self.assertEqual(status, 503)
            self.assertIsNotNone(headers["Retry-After"])
            self.assertEqual(gatehouse.json("GET", "/users/me", token=token)[0], 200)
            blocker.execute("ROLLBACK")
            blocker.close()
            self.assertEqual(gatehouse.register("late@example.org")[0], 201)


class Races(unittest.TestCase):
    def test_one_of_many_registrations_wins(self):
        with service.Service(CONFIGURATION) as gatehouse:
            for number in range(10):
                barrier = threading.Barrier(8)

                def register(number=number, barrier=barrier):
                    barrier.wait()
                    return gatehouse.register(f"race{number}@example.org")

                with concurrent.futures.ThreadPoolExecutor(8) as pool:
                    answers = [future.result() for future in [pool.submit(register) for _ in range(8)]]
                self.assertEqual(sorted(status for status, _ in answers), [201] + [400] * 7)
                self.assertEqual({answer["detail"] for status, answer in answers if status == 400},
                                 {"REGISTER_USER_ALREADY_EXISTS"})


class Logs(unittest.TestCase):
    def secrets_stay_out(self, format_name):
        configuration = CONFIGURATION + f'[log]\nlevel = "debug"\nformat = "{format_name}"\n[secrets]\nkey = "{service.KEY}"\n'
        with service.Service(configuration) as gatehouse:
            secrets = [service.KEY, "a secret pass phrase", "another pass phrase"]
            gatehouse.register("king@example.org", secrets[1])
            tokens = [gatehouse.login("king@example.org", secrets[1], backend) for backend in ("jwt", "db")]
            gatehouse.login("king@example.org", "a wrong pass phrase")
            for token in tokens:
                gatehouse.json("GET", "/users/me?access_token=" + token, token=token)
            gatehouse.json("POST", "/auth/forgot-password", {"email": "king@example.org"})
            gatehouse.json("POST", "/auth/request-verify-token", {"email": "king@example.org"})
            gatehouse.mails(2)
            mails = [(mail.read_text().split("token=")[1].split()[0]) for mail in (gatehouse.folder / "mail").glob("*.eml")]
            self.assertEqual(len(mails), 2)
            for token in mails:
                gatehouse.json("POST", "/auth/reset-password", {"token": token, "password": secrets[2]})
                gatehouse.json("POST", "/auth/verify", {"token": token})
            gatehouse.json("POST", "/auth/db/logout", token=tokens[1])
            gatehouse.stop()
            log = gatehouse.log()
            self.assertIn("/users/me", log)
            self.assertGreater(log.count("\n"), 8)
            for secret in [*secrets, *tokens, *mails, "a wrong pass phrase", "$argon2"]:
                self.assertNotIn(secret, log)
            return log

    def test_text(self):
        self.assertIn("method=GET path=/users/me status=200", self.secrets_stay_out("text"))

    def test_json(self):
        for line in self.secrets_stay_out("json").splitlines():
            self.assertIn("message", json.loads(line))

    def test_nobody_writes_lines_into_the_log(self):
        with service.Service() as gatehouse:
            gatehouse.request("GET", "/a%0a2026-01-01T00:00:00Z%20error%20forged")
            gatehouse.stop()
            self.assertFalse([line for line in gatehouse.log().splitlines() if line.startswith("2026-01-01")])


class Front(unittest.TestCase):
    def test_metrics_are_prometheus_text(self):
        with service.Service(CONFIGURATION) as gatehouse:
            gatehouse.register("king@example.org")
            gatehouse.login("king@example.org")
            gatehouse.json("GET", "/users/me", token="invalid")
            status, headers, body = gatehouse.request("GET", "/metrics")
            self.assertEqual(status, 200)
            self.assertIn("version=0.0.4", headers["Content-Type"])
            text = body.decode()
            for line in ('gatehouse_logins_total 1', 'gatehouse_registrations_total 1',
                         'gatehouse_http_requests_total{status="201"} 1', 'gatehouse_tokens_rejected_total 2'):
                self.assertIn(line + "\n", text)
            for line in text.splitlines():
                self.assertRegex(line, r'^(# (HELP|TYPE) \S+ .+|\w+(\{\w+="[^"]*"\})? [0-9.e+-]+)$')

    @staticmethod
    def read_status(stream):
        """Reads one whole answer; http.client would take bytes of the next one with it."""
        status = int(stream.readline().split()[1])
        length = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        stream.read(length)
        return status

    def test_pipelined_requests_are_answered_in_order(self):
        with service.Service(CONFIGURATION) as gatehouse:
            body = json.dumps({"email": "king@example.org", "password": "correct horse"}).encode()
            register = (b"POST /auth/register HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\n"
                        b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            other = b"GET /healthz HTTP/1.1\r\nHost: t\r\n\r\n"
            with socket.create_connection(("127.0.0.1", gatehouse.port)) as connection:
                connection.sendall(register + other + register + other)
                answers = connection.makefile("rb")
                statuses = [self.read_status(answers) for _ in range(4)]
            self.assertEqual(statuses, [201, 200, 400, 200])


class TrustedProxies(unittest.TestCase):
    def client_in_log(self, trusted):
        with service.Service(f"[server]\ntrusted_proxies = {json.dumps(trusted)}\n") as gatehouse:
            gatehouse.request("GET", "/nowhere", headers={"X-Forwarded-For": "203.0.113.9, 198.51.100.7"})
            gatehouse.stop()
            return [word for word in gatehouse.log().split() if word.startswith("client=")]

    def test_a_stranger_is_not_believed(self):
        self.assertEqual(self.client_in_log([]), ["client=127.0.0.1"])

    def test_a_trusted_proxy_is(self):
        self.assertEqual(self.client_in_log(["127.0.0.0/8"]), ["client=198.51.100.7"])


if __name__ == "__main__":
    unittest.main()
