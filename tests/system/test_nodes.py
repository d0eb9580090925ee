# SPDX-License-Identifier: MIT
"""Several processes on one database: they are one service, also while one of them dies again and again.

NODES_OPERATIONS and NODES_KILLS in the environment make the run longer.
"""
import http.client
import json
import os
import random
import shutil
import subprocess
import threading
import time
import unittest

import databases
import service
from databases import servers

OPERATIONS = int(os.environ.get("NODES_OPERATIONS", "2000"))
KILLS = int(os.environ.get("NODES_KILLS", "4"))
CLIENTS = 6
PASSWORD = "correct horse 1"
CONFIGURATION = service.QUICK_HASHES + f"""
[secrets]
key = "{service.KEY}"
[throttle]
enabled = false
[log]
level = "warning"
[[backend]]
name = "db"
strategy = "database"
[[backend]]
name = "redis"
strategy = "redis"
"""


class NoAnswer(Exception):
    """Whether the request was carried out, nobody knows."""


class Node(service.Service):
    """One of several, on a port that stays: what it does not answer is an exception of its own."""

    def __init__(self, configuration):
        super().__init__(configuration)
        self.wanted_port = servers.free_port()  # else another test's service may answer while it is dead

    def ask(self, *arguments, **more):
        try:
            return self.request(*arguments, **more)
        except (OSError, http.client.HTTPException, TypeError) as error:  # TypeError: it has no port yet
            raise NoAnswer from error

    def die(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.process = None


class Clients:
    """Log in, use a token, log out, at random and on any node; and remember what must be true of each token."""

    def __init__(self, nodes, backends, operations):
        self.nodes = nodes
        self.backends = backends
        self.left = operations
        self.lock = threading.Lock()
        self.problems = []
        self.counts = dict.fromkeys(("login", "use", "logout", "use after logout", "no answer"), 0)
        self.valid = {}  # of each client its tokens, with their backends
        self.ended = []

    def count(self, what):
        with self.lock:
            self.counts[what] += 1

    def take(self):
        with self.lock:
            self.left -= 1
            return self.left >= 0 and not self.problems

    def run(self, number):
        chance = random.Random(number)
        email = f"client{number}@example.org"
        mine = self.valid[number] = []
        while self.take():
            dice = chance.random()
            try:
                if not mine or dice < 0.3:
                    self.log_in(chance, email, mine)
                elif dice < 0.75:
                    self.use(chance, chance.choice(mine))
                else:
                    self.log_out(chance, mine.pop(chance.randrange(len(mine))))
            except NoAnswer:
                self.count("no answer")
                with self.lock:
                    self.left += 1
            except Exception as error:  # pylint: disable=broad-except
                self.problems.append(repr(error))

    def log_in(self, chance, email, mine):
        backend = chance.choice(self.backends)
        body = f"username={email}&password={PASSWORD.replace(' ', '+')}"
        status, _, answer = chance.choice(self.nodes).ask(
            "POST", f"/auth/{backend}/login", body, {"Content-Type": "application/x-www-form-urlencoded"})
        if self.is_right("login", status, 200):
            mine.append((backend, json.loads(answer)["access_token"]))

    def use(self, chance, held):
        self.check(chance.choice(self.nodes), held, 200, "use")

    def log_out(self, chance, held):
        # Not one of `mine` any more: without an answer it may or may not be valid.
        node = chance.choice(self.nodes)
        status, _, _ = node.ask("POST", f"/auth/{held[0]}/logout", headers=bearer(held))
        if not self.is_right("logout", status, 204):
            return
        self.ended.append(held)
        for other in self.nodes:
            if other is not node:
                self.check(other, held, 401, "use after logout")
        self.check(chance.choice(self.nodes), chance.choice(self.ended), 401, "use after logout")

    def check(self, node, held, expected, what):
        status, _, _ = node.ask("GET", "/users/me", headers=bearer(held))
        self.is_right(what, status, expected)

    def is_right(self, what, status, expected):
        self.count(what)
        if status != expected:
            self.problems.append(f"{what}: {status} instead of {expected}")
        return status == expected


def bearer(held):
    return {"Authorization": "Bearer " + held[1]}


def run_at_once(work, numbers):
    threads = [threading.Thread(target=work, args=(number,)) for number in numbers]
    for thread in threads:
        thread.start()
    return threads


class Nodes:
    """The tests; the classes below say on which database."""
    Database = None

    def setUp(self):
        self.database = self.enterContext(self.Database())
        self.configuration = (f'[database]\nurl = "{self.database.url}"\n'
                              f'[redis]\nurl = "{databases.running(servers.Redis).url}"\n' + CONFIGURATION)

    def nodes(self, count):
        return [self.enterContext(Node(self.configuration)) for _ in range(count)]

    def test_logins_and_logouts_hold_on_all(self):
        nodes = self.nodes(2)
        for number in range(CLIENTS):
            self.assertEqual(nodes[0].register(f"client{number}@example.org", PASSWORD)[0], 201)
        clients = Clients(nodes, ["db", "redis"], OPERATIONS)
        threads = run_at_once(clients.run, range(CLIENTS))
        for kill in range(KILLS):
            # Spread over the run, not over time: machines differ.
            while clients.left > OPERATIONS * (KILLS - kill) / (KILLS + 1) and not clients.problems:
                time.sleep(0.01)
            nodes[1].die()
            nodes[1].start()
        for thread in threads:
            thread.join()
        self.assertEqual(clients.problems, [])
        print(clients.counts)
        for node in nodes:  # and when all is quiet
            for held in [held for tokens in clients.valid.values() for held in tokens]:
                clients.check(node, held, 200, "use")
            for held in clients.ended:
                clients.check(node, held, 401, "use after logout")
        self.assertEqual(clients.problems, [])
        self.assertGreater(clients.counts["logout"], OPERATIONS / 10)
        if KILLS:
            self.assertGreater(clients.counts["no answer"], 0)

    def test_every_mail_is_sent_by_one(self):
        nodes = self.nodes(3)
        addresses = [f"user{number}@example.org" for number in range(60)]
        for number, address in enumerate(addresses):
            self.assertEqual(nodes[number % 3].register(address)[0], 201)
        for number, address in enumerate(addresses):
            status, _ = nodes[number % 3].json("POST", "/auth/request-verify-token", {"email": address})
            self.assertEqual(status, 202)
        self.wait_for_outbox(nodes[0])
        sent = [path.read_text().partition("\nTo: ")[2].partition("\n")[0].strip()
                for node in nodes for path in (node.folder / "mail").glob("*.eml")]
        self.assertEqual(sorted(sent), sorted(addresses))

    def wait_for_outbox(self, node):
        service.wait_until(lambda: node.command("mail", "list", "--json").stdout.count('"state":"sent"') == 60,
                           "some are not sent")

    def test_one_migrates(self):
        node = Node(self.configuration)
        self.addCleanup(shutil.rmtree, node.folder)
        (node.folder / "gatehouse.toml").write_text(self.configuration)
        processes = [subprocess.Popen([service.BINARY, "migrate"], cwd=node.folder, env=node.environment, text=True,
                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(8)]
        answers = [(*process.communicate(timeout=120), process.returncode) for process in processes]
        self.assertEqual({status for _, _, status in answers}, {0}, answers)
        self.assertEqual(sum("Changed" in out for out, _, _ in answers), 1, answers)
        self.assertEqual(sum("is up to date" in out for out, _, _ in answers), 7, answers)

    def test_all_may_purge_at_once(self):
        nodes = self.nodes(2)
        nodes[0].register("user@example.org", PASSWORD)
        tokens = [nodes[number % 2].login("user@example.org", PASSWORD, "db") for number in range(100)]
        self.assertNotIn(None, tokens)
        # Only the commands know of so short a lifetime: the nodes purge, too, when they start.
        for node in nodes:
            (node.folder / "gatehouse.toml").write_text(
                self.configuration.replace('strategy = "database"', 'strategy = "database"\nlifetime_seconds = 1'))
        time.sleep(2)  # the last one is older than that, too, whatever part of a second its table keeps
        processes = [subprocess.Popen([service.BINARY, "token", "purge"], cwd=node.folder, env=node.environment, text=True,
                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE) for node in nodes * 3]
        answers = [(*process.communicate(timeout=120), process.returncode) for process in processes]
        self.assertEqual({status for _, _, status in answers}, {0}, answers)
        self.assertEqual(sum(int(out.split()[1]) for out, _, _ in answers), 100, answers)


class OnSqlite(Nodes, unittest.TestCase):
    Database = databases.Sqlite


class OnPostgreSql(Nodes, unittest.TestCase):
    Database = databases.PostgreSql


class OnMariaDb(Nodes, unittest.TestCase):
    Database = databases.MariaDb


if __name__ == "__main__":
    unittest.main()
