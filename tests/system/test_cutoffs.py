# SPDX-License-Identifier: MIT
"""Requests that are cut off at random moments, while requests that are not are answered rightly.

CUTOFFS is how many (10000 for a full run), CUTOFFS_SEED repeats a run.
"""
import collections
import os
import random
import socket
import time
import unittest

import hostile
import service

CUTOFFS = int(os.environ.get("CUTOFFS", "1000"))
PROCESSES = 4
# Hashes of about a millisecond: some clients leave while theirs is computed or waits.
CONFIGURATION = hostile.CONFIGURATION.replace("argon2_memory_kib = 64", "argon2_memory_kib = 1024")


class Leavers:
    """One process: opens connections, sends parts of requests and leaves, at once or while others come and go."""

    def __init__(self, gatehouse, witness, seed, number):
        self.port = gatehouse.port
        self.dice = random.Random(seed * 1000 + number)
        self.untouched = witness.requests()
        self.messages = [data for _, data in hostile.Victim(gatehouse, f"victim{number}").requests()]
        self.waiting = []  # cut off, not yet closed
        self.faithful = hostile.Connection(self.port)
        self.counts = collections.Counter()

    def run(self, count):
        for _ in range(count):
            self.step()
        for connection in [*self.waiting, self.faithful]:
            connection.close(self.dice)
        return self.counts

    def step(self):
        connection = hostile.Connection(self.port)
        if self.dice.random() < 0.3:
            self.check(connection)
        message = self.dice.choice(self.messages) * self.dice.choice([1, 1, 1, 3])
        try:
            self.send(connection, message[:self.dice.randrange(len(message) + 1)])
        except ConnectionError:
            self.counts["reset"] += 1  # the service was through with it
        self.waiting.append(connection)
        self.check(self.faithful)
        while len(self.waiting) > 30 or (self.waiting and self.dice.random() < 0.4):
            self.leave(self.waiting.pop(self.dice.randrange(len(self.waiting))))
        self.counts["cut off"] += 1

    def send(self, connection, part):
        while part:
            size = self.dice.choice([1, 10, len(part)])
            connection.send(part[:size])
            part = part[size:]
            if part and self.dice.random() < 0.05:
                time.sleep(self.dice.random() * 0.005)

    def leave(self, connection):
        way = self.dice.random()
        try:
            if way < 0.2:
                connection.receive(0.001)
            elif way < 0.4:
                connection.socket.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        connection.close(self.dice)

    def check(self, connection):
        untouched = self.dice.choice(self.untouched)
        connection.send(untouched.data)
        untouched.check(connection.answer(head=untouched.head))
        self.counts["untouched"] += 1


class Cutoffs(unittest.TestCase):
    def test_cutoffs(self):
        seed = hostile.seed_from("CUTOFFS_SEED")
        with service.Service(CONFIGURATION) as gatehouse:
            witness = hostile.Witness(gatehouse, "witness")
            begin = time.monotonic()

            def leave(number):
                return Leavers(gatehouse, witness, seed, number).run(CUTOFFS // PROCESSES)

            counts = sum(hostile.in_processes(leave, [(number,) for number in range(PROCESSES)]), collections.Counter())
            print(f"{counts['cut off']} requests cut off in {time.monotonic() - begin:.0f} s:", dict(counts), flush=True)
            self.assertEqual(counts["cut off"], CUTOFFS // PROCESSES * PROCESSES)
            hostile.check_end(self, gatehouse)


if __name__ == "__main__":
    unittest.main()
