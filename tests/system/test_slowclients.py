# SPDX-License-Identifier: MIT
"""Clients that write or read a byte now and then: the others are answered as quickly as without them.

SLOW_WRITERS=5000 SLOW_READERS=100 SLOW_SECONDS=60 is the full run; it needs that many file descriptors and some more.
"""
import heapq
import math
import os
import pathlib
import random
import re
import resource
import select
import socket
import statistics
import threading
import time
import unittest

import hostile
import service

WRITERS = int(os.environ.get("SLOW_WRITERS", "500"))
READERS = int(os.environ.get("SLOW_READERS", "20"))
SECONDS = float(os.environ.get("SLOW_SECONDS", "8"))
RAMP = max(2.0, WRITERS / 500)  # seconds until all are there
RATE = 100  # requests a second of the clients that are not slow
BOUND_MS = 20
USERS = 500  # for a large list
ATTEMPTS = 5  # to find the machine quiet
KEPT_MIB = 8  # caches that are filled once, and what is free but lies between what is not


def address(number):
    """Slow clients come from many places."""
    return f"127.0.{1 + number // 200}.{1 + number % 200}"


class Writers:
    """Each sends a byte of a head every second or two; whoever is thrown out comes again."""

    HEAD = b"GET /users/me HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + b"a" * 1000

    def __init__(self, port, seconds):
        self.port = port
        self.end = time.monotonic() + seconds
        self.dice = random.Random(1)
        self.poll = select.epoll()
        self.sockets = {}
        self.positions = {}
        self.due = []
        self.counts = {"opened": 0, "ended by the service": 0, "bytes": 0}

    def open(self):
        peer = socket.socket()
        peer.setblocking(False)
        peer.bind((address(self.counts["opened"] % 5000), 0))
        peer.connect_ex(("127.0.0.1", self.port))
        self.counts["opened"] += 1
        self.sockets[peer.fileno()] = peer
        self.positions[peer.fileno()] = 0
        self.poll.register(peer, select.EPOLLIN | select.EPOLLHUP)
        heapq.heappush(self.due, (time.monotonic() + self.dice.uniform(0.1, 2), peer.fileno(), peer))

    def close(self, number):
        self.poll.unregister(number)
        self.sockets.pop(number).close()

    def run(self):
        begin = time.monotonic()
        while (now := time.monotonic()) < self.end:
            wanted = min(WRITERS, int((now - begin) / RAMP * WRITERS) + 1)
            for _ in range(min(50, wanted - len(self.sockets))):
                self.open()
            for number, _ in self.poll.poll(0.005):
                self.close(number)  # an answer, or the end: this place is lost
                self.counts["ended by the service"] += 1
            while self.due and self.due[0][0] < now:
                _, number, peer = heapq.heappop(self.due)
                if self.sockets.get(number) is peer:
                    self.drip(number, peer)
        held = len(self.sockets)
        for peer in self.sockets.values():
            peer.close()
        return self.counts | {"held at the end": held}

    def drip(self, number, peer):
        try:
            peer.send(self.HEAD[self.positions[number]:self.positions[number] + 1])
            self.positions[number] += 1
            self.counts["bytes"] += 1
        except BlockingIOError:
            pass
        except ConnectionError:
            self.close(number)
            self.counts["ended by the service"] += 1
            return
        heapq.heappush(self.due, (time.monotonic() + self.dice.uniform(1, 2), number, peer))


def read_slowly(port, seconds, requests):
    """Connections that ask for megabytes and take a byte a second."""
    end = time.monotonic() + seconds
    peers = []
    for number in range(READERS):
        peer = socket.socket()
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)  # the system's minimum
        peer.bind((address(number), 0))
        peer.connect(("127.0.0.1", port))
        peer.sendall(requests[number % len(requests)])
        peer.setblocking(False)
        peers.append(peer)
    counts = {"readers": len(peers), "bytes": 0, "ended by the service": 0}
    while time.monotonic() < end:
        for peer in list(peers):
            try:
                taken = len(peer.recv(1))
            except BlockingIOError:
                continue
            except ConnectionError:
                taken = 0
            counts["bytes"] += taken
            if taken == 0:
                counts["ended by the service"] += 1
                peers.remove(peer)
                peer.close()
        time.sleep(1)
    for peer in peers:
        peer.close()
    return counts


def latencies(port, delay, seconds, untouched):
    """Milliseconds from when a request was due to its whole answer, RATE a second, over ten kept connections."""
    begin = time.monotonic() + delay
    threads = 10
    found = []
    problems = []

    def ask(number):
        try:
            time.sleep(max(0, begin - time.monotonic()))  # whoever says nothing for ten seconds is thrown out
            connection = hostile.Connection(port)
            for turn in range(number, int(seconds * RATE), threads):
                due = begin + turn / RATE
                time.sleep(max(0, due - time.monotonic()))
                connection.send(untouched.data)
                untouched.check(connection.answer())
                found.append((time.monotonic() - due) * 1000)
            connection.close()
        except BaseException as problem:  # pylint: disable=broad-except
            problems.append(problem)

    askers = [threading.Thread(target=ask, args=(number,)) for number in range(threads)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    if problems:
        raise problems[0]
    return found


def describe(found):
    ordered = sorted(found)

    def part(share):
        return ordered[max(0, math.ceil(share * len(ordered)) - 1)]

    return {"requests": len(ordered), "p50": part(0.5), "p99": part(0.99), "max": ordered[-1], "mean": statistics.fmean(ordered)}


def shown(figures):
    return ", ".join(f"{name} {value:.2f}" if isinstance(value, float) else f"{name} {value}" for name, value in figures.items())


def gauge(gatehouse):
    return int(re.search(rb"^gatehouse_connections (\d+)$", gatehouse.request("GET", "/metrics")[2], re.M).group(1))


def connections_later(gatehouse, delay):
    time.sleep(delay)
    return gauge(gatehouse)


class SlowClients(unittest.TestCase):
    def setUp(self):
        needed = WRITERS + READERS + 200
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if hard != resource.RLIM_INFINITY and hard < needed:
            self.fail(f"{needed} file descriptors are needed and RLIMIT_NOFILE allows {hard}: ulimit -n, or fewer SLOW_WRITERS")
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, needed)), hard))

    def resident(self, gatehouse):
        """MiB of the service's memory."""
        status = pathlib.Path(f"/proc/{gatehouse.process.pid}/status").read_text(encoding="ascii")
        return int(re.search(r"^VmRSS:\s+(\d+) kB", status, re.M).group(1)) / 1024

    def wait_for_memory(self, gatehouse, bound):
        """Until the service has given back what the slow clients cost."""
        deadline = time.monotonic() + 60
        while (now := self.resident(gatehouse)) > bound:
            self.assertLess(time.monotonic(), deadline, f"{now:.0f} MiB are kept, {bound:.0f} are allowed")
            time.sleep(0.2)
        return now

    def slow_requests(self, witness):
        users = hostile.message("GET", "/users?limit=1000", [hostile.bearer(witness.jwt)])
        return [hostile.message("GET", "/openapi.json") * 100, users * 100]

    def attack(self, gatehouse, control, witness, controller):
        """The figures of one round, and those of a service of the same kind that nobody attacks at the same time."""
        writers, readers, found, beside, held = hostile.in_processes(lambda work, *arguments: work(*arguments), [
            (lambda: Writers(gatehouse.port, RAMP + SECONDS).run(),),
            (read_slowly, gatehouse.port, RAMP + SECONDS, self.slow_requests(witness)),
            (latencies, gatehouse.port, RAMP, SECONDS - 0.5, witness.requests()[0]),
            (latencies, control.port, RAMP, SECONDS - 0.5, controller.requests()[0]),
            (connections_later, gatehouse, RAMP + SECONDS / 2),
        ])
        attacked, quiet = describe(found), describe(beside)
        print("writers:", shown(writers), "| readers:", shown(readers), "| connections:", held)
        print("attacked:", shown(attacked))
        print("elsewhere at the same time:", shown(quiet), flush=True)
        self.assertGreaterEqual(held, 0.9 * (WRITERS + READERS), "the slow clients were not there")
        return attacked, quiet

    def quietest_attack(self, *arguments):
        """The first round in which the machine was not busy with other things, as the other service shows; else the one
        in which it was least so."""
        rounds = []
        while not rounds or (len(rounds) < ATTEMPTS and rounds[-1][1]["p99"] >= BOUND_MS / 2):
            rounds.append(self.attack(*arguments))
        return min(rounds, key=lambda figures: figures[1]["p99"])

    def test_slow_clients(self):
        with service.Service(hostile.CONFIGURATION) as gatehouse, service.Service(hostile.CONFIGURATION) as control:
            witness = hostile.Witness(gatehouse, "witness")
            controller = hostile.Witness(control, "witness")
            for number in range(USERS):
                self.assertEqual(gatehouse.register(f"user{number}@example.net")[0], 201)
            before = self.resident(gatehouse)
            attacked, quiet = self.quietest_attack(gatehouse, control, witness, controller)
            under = self.resident(gatehouse)
            # On a machine that is never quiet the other service is what there is to compare with.
            self.assertLess(attacked["p99"], max(BOUND_MS, 2 * quiet["p99"]))
            hostile.wait_for_connections(self, gatehouse, 1)
            after = self.wait_for_memory(gatehouse, before + KEPT_MIB)
            print(f"MiB before the attack {before:.0f}, at its end {under:.0f}, after it {after:.0f}", flush=True)
            hostile.check_end(self, gatehouse)


if __name__ == "__main__":
    unittest.main()
