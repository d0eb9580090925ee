# SPDX-License-Identifier: MIT
"""Databases and Redis that go away under load, stopped, killed and frozen, and come back.

OUTAGE_ROUNDS is how often each (5 is the full run). The figures stand in docs/reliability.md.
"""
import collections
import multiprocessing
import os
import pathlib
import re
import tempfile
import time
import unittest

import load
import service
from databases import servers
from pauses import Pauses

ROUNDS = int(os.environ.get("OUTAGE_ROUNDS", "1"))
CLIENTS = 10
AWAY, THERE = 1, 2  # seconds at least
# As documented: a statement that was under way ends after 5 + 1 s; whoever waited behind it may be the one who tries to
# connect, for 3 + 1 s. The rest is the machine's, which the clients share.
LONGEST_ANSWER = {"database": 10 + 1.5, "redis": 1 + 2 + 1.5}
CONFIGURATION = service.QUICK_HASHES + f"""
[secrets]
key = "{service.KEY}"
# On, as it is by default, but nobody is stopped: not by the second, for a request that waited for a frozen database counts
# from when it came.
[throttle]
login_failures_per_account = "100000/h"
login_failures_per_known_place = "100000/h"
login_failures_per_address = "100000/h"
registrations_per_address = "100000/h"
mails_per_recipient = "100000/h"
mails_per_address = "100000/h"
[mail]
notify_changes = false
[[backend]]
name = "jwt"
"""
#: What the log says about each request, login and mail is another matter.
NOTABLE = re.compile(r"^\S+ (warning|critical) |^\S+ info gatehouse\.(database|redis) ")


def probe(port, connection):
    """Asks /healthz on new connections, in a process of its own, until told to stop; sends back how long each took."""
    times = []
    while not connection.poll(0.01):
        began = time.monotonic()
        client = load.Connection(port)
        try:
            status = client.ask("GET", "/healthz")[0]
        except load.NoAnswer as problem:
            status = str(problem)
        client.close()
        times.append((began, time.monotonic() - began, status))
    connection.send(times)


class Probe:
    """`with` it."""

    def __init__(self, port):
        self.port = port
        self.times = []

    def __enter__(self):
        context = multiprocessing.get_context("fork")
        self.connection, other = context.Pipe()
        self.process = context.Process(target=probe, args=(self.port, other), daemon=True)
        self.process.start()
        return self

    def __exit__(self, *_):
        self.connection.send("enough")
        if self.connection.poll(60):
            self.times = self.connection.recv()
        self.process.join()


class Outages:
    """The test; the classes below say what goes away."""
    missing = ""  # what /readyz says
    spared = re.compile("$.")  # what goes on without it

    def setUp(self):
        self.pauses = self.enterContext(Pauses())
        self.server = self.enterContext(self.Server(durable=True))
        self.gatehouse = self.enterContext(service.Service(self.configuration()))
        self.windows = []  # (begin, end) of the time in which 503 is right
        self.back_after = {}
        self.noted = []

    def configuration(self):
        return (f'[database]\nurl = "{self.server.url}"\n' + CONFIGURATION +
                '[[backend]]\nname = "db"\nstrategy = "database"\n')

    def backends(self):
        return ["jwt", "db"]

    def test_nothing_is_lost(self):
        with Probe(self.gatehouse.port) as health:
            clients = load.Load(self.gatehouse.port, self.backends(), CLIENTS)
            clients.start()
            try:
                self.go_through_outages(clients)
            except Exception:
                print(clients.problems[:10], self.last_words())
                raise
            finally:
                clients.finish()
        self.assertEqual(clients.problems[:10], [], self.last_words())
        counts = clients.check()
        mails = clients.check_mails([self.gatehouse.folder], 120)
        self.assertEqual(clients.problems[:10], [], self.last_words())
        self.check_answers(clients.answers())
        self.check_health(health.times)
        self.check_log()
        self.noted.append(f"in the end: {dict(counts)}, {mails} mails")
        print("\n".join(self.noted))

    def go_through_outages(self, clients):
        clients.wait_until_all(clients.acknowledged, time.monotonic() + THERE, 60)
        self.token = self.make_token()
        for _ in range(ROUNDS):
            self.outage(clients, "stopped", self.server.stop, self.server.start)
            self.outage(clients, "killed", self.server.kill, self.server.start)
            self.outage(clients, "frozen", self.server.freeze, self.server.thaw)

    def make_token(self):
        self.assertEqual(self.gatehouse.register("probe@example.org")[0], 201)
        return self.gatehouse.login("probe@example.org", backend=self.backends()[-1])

    def outage(self, clients, how, away, back):
        began = time.monotonic()
        away()
        gone = time.monotonic()
        clients.wait_until_all(clients.unavailable, gone + AWAY, 60)
        readiness = self.gatehouse.request("GET", "/readyz")
        self.assertEqual((readiness[0], readiness[2].decode()), (503, f"not ready: {self.missing}\n"))
        back()
        there = time.monotonic()
        while (status := self.gatehouse.json("GET", "/users/me", token=self.token)[0]) != 200:
            self.assertEqual(status, 503)
            self.assertLess(time.monotonic() - there, 60, "it does not come back")
        took = self.pauses.took(there)
        self.back_after.setdefault(how, []).append(took)
        self.assertLess(took, 1, f"{how}: it works only {took:.2f} s after the server does")
        self.windows.append((began, there + 1 + self.pauses.within(there, time.monotonic())))
        clients.wait_until_all(clients.acknowledged, time.monotonic() + THERE, 60)
        self.assertEqual(self.gatehouse.request("GET", "/readyz")[0], 200)

    def check_answers(self, answers):
        """What was refused, was refused while the server was away, and nobody waited longer than is documented."""
        refused = [answer for answer in answers if answer.status == 503]
        wrong = [answer for answer in refused if self.spared.match(answer.what) or not any(
            answer.ended >= begin and answer.began <= end for begin, end in self.windows)]
        self.assertEqual(wrong, [])
        longest = max(answers, key=lambda answer: self.pauses.took(answer.began, answer.ended))
        waited = [answer.ended - answer.began for answer in refused]
        kinds = collections.Counter(f"{answer.what} {answer.status}" for answer in answers)
        self.noted += [
            ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())),
            f"{len(answers)} answers, {len(refused)} of them 503",
            f"longest answer: {longest.ended - longest.began:.2f} s; "
            f"503s: median {load.percentile(waited, 0.5):.3f} s, 99 % {load.percentile(waited, 0.99):.3f} s"]
        self.noted += [f"{how}: works again after {max(times):.2f} s at most of {len(times)}"
                       for how, times in self.back_after.items()]
        self.assertLess(self.pauses.took(longest.began, longest.ended), LONGEST_ANSWER[self.missing], longest)

    def check_health(self, times):
        self.assertEqual([entry for entry in times if entry[2] != 200][:5], [])
        self.assertGreater(len(times), 100)
        durations = [self.pauses.took(begin, begin + seconds) for begin, seconds, _ in times]
        worst = load.percentile(durations, 0.99)
        self.noted.append(f"/healthz: {len(times)} answers, 99 % within {1000 * worst:.1f} ms, all within "
                          f"{1000 * max(durations):.0f} ms")
        self.assertLess(worst, 0.1)

    def check_log(self):
        lines = self.notable_lines()
        outages = 3 * ROUNDS
        gone = [line for line in lines if re.search(self.gone_line, line)]
        back = [line for line in lines if re.search(self.back_line, line)]
        self.assertEqual((len(gone), len(back)), (outages, outages), "\n".join(gone + back))
        if os.environ.get("OUTAGE_LOG"):
            pathlib.Path(os.environ["OUTAGE_LOG"]).write_text("\n".join(lines))
        self.noted.append(f"{len(lines)} lines in the log that are not about single requests, logins and mails")
        self.assertLess(len(lines), 4 * outages + 10, "\n".join(lines[:100]))

    def notable_lines(self):
        return [line for line in self.gatehouse.log().splitlines() if NOTABLE.search(line)]

    def last_words(self):
        return "\n".join(self.notable_lines()[-40:])


class Start:
    """The service and its commands do not start, and say so in one line of their own."""

    def test_no_start_without_it(self):
        for how, away in (("stopped", self.server.stop), ("frozen", self.server.freeze)):
            with self.subTest(how), tempfile.TemporaryDirectory() as folder:
                (pathlib.Path(folder) / "gatehouse.toml").write_text(self.configuration())
                self.server.start()
                away()
                began = time.monotonic()
                done = service.run("serve", "--port", "0", folder=folder)
                self.assertLess(self.pauses.took(began), 10)
                own = [line for line in done.stderr.splitlines() if line.startswith("gatehouse: ")]
                self.assertEqual((done.returncode, done.stdout, len(own)), (69, "", 1), done.stderr)
                self.assertIn("cannot be reached", own[0])
        self.server.thaw()


class OfDatabase(Outages, Start):
    missing = "database"
    gone_line = r"gatehouse\.database .* cannot be reached: "
    back_line = r"gatehouse\.database .* is back after "


class OfPostgreSql(OfDatabase, unittest.TestCase):
    Server = servers.PostgreSql


class OfMariaDb(OfDatabase, unittest.TestCase):
    Server = servers.MariaDb


class OfRedis(Outages, unittest.TestCase):
    """The users are in SQLite, which stays."""
    Server = servers.Redis
    missing = "redis"
    gone_line = r"gatehouse\.redis .* does not answer; "
    back_line = r"gatehouse\.redis .* answers again, after "
    spared = re.compile("register|forgot|change|(login|me) jwt")

    def configuration(self):
        return f'[redis]\nurl = "{self.server.url}"\n' + CONFIGURATION + '[[backend]]\nname = "redis"\nstrategy = "redis"\n'

    def backends(self):
        return ["jwt", "redis"]


if __name__ == "__main__":
    unittest.main()
