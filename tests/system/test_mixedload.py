# SPDX-License-Identifier: MIT
"""Everything at the same time on eight workers: registrations, logins, own data, logouts, changes of passwords; in the
midst of it SIGTERM. Made for ThreadSanitizer, see scripts/sanitize-threads; true of any build.

MIXED_SECONDS is how long.
"""
import collections
import os
import threading
import time
import unittest

import hostile
import service

SECONDS = float(os.environ.get("MIXED_SECONDS", "3"))
CLIENTS = 16
CONFIGURATION = hostile.CONFIGURATION.replace("workers = 4", "workers = 8")


class Client:
    """One user after another, each through a whole life, on one connection."""

    def __init__(self, port, name, ending):
        self.port = port
        self.name = name
        self.ending = ending
        self.connection = None
        self.counts = collections.Counter()
        self.lived = threading.Event()
        self.problem = None

    def ask(self, data, status):
        self.connection.send(data)
        answer = self.connection.answer()
        if answer is None or answer.status != status:
            raise AssertionError(f"answered with {answer}, wanted {status}, for {data!r}")
        self.counts[data.split(b" HTTP")[0].decode()] += 1
        return answer

    def run(self):
        turn = 0
        while not self.ending.is_set():
            try:
                self.connection = hostile.Connection(self.port)
                with self.connection.socket:
                    self.live(f"{self.name}.{turn}@example.org")
            except BaseException as problem:  # pylint: disable=broad-except
                # From SIGTERM on connections may end between two requests, and nobody may connect.
                time.sleep(0.05)
                if not self.ending.is_set():
                    self.problem = problem
                return
            turn += 1

    def live(self, email):
        account = {"email": email, "password": hostile.PASSWORD}
        self.ask(hostile.json_message("POST", "/auth/register", account), 201)
        self.ask(hostile.json_message("POST", "/auth/register", account), 400)
        tokens = [service.json.loads(self.ask(hostile.login_message(backend, email), 200).body)["access_token"]
                  for backend in ("jwt", "db")]
        bearers = [[hostile.bearer(token)] for token in tokens]
        for headers in bearers * 3:
            self.ask(hostile.message("GET", "/users/me", headers), 200)
        self.ask(hostile.json_message("PATCH", "/users/me", {"password": "another horse 2"}, bearers[0]), 200)
        self.ask(hostile.login_message("jwt", email), 400)
        self.ask(hostile.login_message("cookie", email, "another horse 2"), 204)
        self.ask(hostile.json_message("POST", "/auth/forgot-password", {"email": email}), 202)
        self.ask(hostile.message("POST", "/auth/db/logout", bearers[1], b""), 204)
        self.ask(hostile.message("GET", "/users/me", bearers[1]), 401)
        self.ask(hostile.message("GET", "/metrics"), 200)
        self.lived.set()


class MixedLoad(unittest.TestCase):
    def test_mixed_load(self):
        with service.Service(CONFIGURATION) as gatehouse:
            ending = threading.Event()
            clients = [Client(gatehouse.port, f"client{number}", ending) for number in range(CLIENTS)]
            threads = [threading.Thread(target=client.run) for client in clients]
            for thread in threads:
                thread.start()
            time.sleep(SECONDS)
            # On a busy machine it takes longer until everything was done once.
            service.wait_until(lambda: any(client.lived.is_set() or client.problem for client in clients), "no life is over")
            ending.set()
            status = gatehouse.stop()  # while they still ask
            for thread in threads:
                thread.join()
            for client in clients:
                if client.problem:
                    raise client.problem
            counts = sum((client.counts for client in clients), collections.Counter())
            print(f"{sum(counts.values())} requests:", dict(counts), flush=True)
            self.assertEqual(len(counts), 9, counts)
            self.assertEqual(status, 0, gatehouse.log()[-6000:])
            for word in hostile.COMPLAINTS:
                self.assertNotIn(word, gatehouse.log())


if __name__ == "__main__":
    unittest.main()
