# SPDX-License-Identifier: MIT
"""Random mutations of valid requests: nothing breaks, and requests that were left alone are answered rightly meanwhile.

MUTATIONS is how many (100000 takes some minutes), MUTATIONS_SEED repeats a run.
"""
import collections
import json
import os
import random
import re
import socket
import time
import unittest

import hostile
import service

MUTATIONS = int(os.environ.get("MUTATIONS", "10000"))
PROCESSES = 4
CONNECTIONS = 6  # of a process at a time

NUMBERS = [b"0", b"-1", b"1", b"+5", b"007", b"0x10", b"1e3", b"65535", b"1048577", b"2147483648", b"4294967296",
           b"9223372036854775807", b"9223372036854775808", b"18446744073709551616", b"ffffffffffffffff", b"", b" "]
BYTES = [b"\r", b"\n", b"\r\n", b"\r\n\r\n", b"\0", b" ", b"\t", b"\r\n ", b":", b";", b",", b"%", b"%00", b"\xff", b"\xc3",
         b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\\ud800", b'"', b"{", b"[[[[[[[[", b"}", b"\\", b"//", b"/../", b"?", b"#", b"*"]
LINES = [b"Transfer-Encoding: chunked", b"Transfer-Encoding: identity", b"Transfer-Encoding : chunked", b"transfer-encoding:\tchunked",
         b"Content-Length: 0", b"Content-Length: 5, 5", b"Host: other", b"Host:", b"Connection: close", b"Connection: upgrade",
         b"Upgrade: websocket", b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", b"Expect: 100-continue", b"Expect: x",
         b"Cookie: fastapiusersauth=\"", b"Authorization: Bearer", b"Authorization: Basic eDp5", b"Content-Type: text/plain",
         b"Content-Type: multipart/form-data; boundary=" + b"x" * 300, b"Content-Type: multipart/form-data; boundary*0*=%00",
         b"X-Forwarded-For: ::1, x", b"X-Forwarded-Proto: https", b"Accept-Language: " + b"a," * 2000, b"TE: trailers",
         b"X: " + b"y" * 20000, b"Range: bytes=0-1"]
METHODS = [b"GET", b"POST", b"PATCH", b"DELETE", b"PUT", b"HEAD", b"OPTIONS", b"TRACE", b"CONNECT", b"get", b"PRI"]


class Mutator:
    """Spoils messages; never knows a message or a token of a witness."""

    def __init__(self, dice, pool):
        self.dice = dice
        self.pool = pool

    def cut(self, data):
        start = self.dice.randrange(len(data) + 1)
        return start, min(len(data), start + int(self.dice.expovariate(1 / 8)) + 1)

    def flip(self, data):
        at = self.dice.randrange(len(data))
        return data[:at] + bytes([data[at] ^ 1 << self.dice.randrange(8)]) + data[at + 1:]

    def insert(self, data):
        at = self.dice.randrange(len(data) + 1)
        piece = self.dice.choice(BYTES) if self.dice.random() < 0.6 else self.dice.randbytes(self.dice.randrange(1, 9))
        return data[:at] + piece * (self.dice.choice([1, 1, 1, 2, 100])) + data[at:]

    def delete(self, data):
        start, end = self.cut(data)
        return data[:start] + data[end:]

    def duplicate(self, data):
        start, end = self.cut(data)
        return data[:end] + data[start:end] + data[end:]

    def number(self, data):
        found = list(re.finditer(rb"\d+", data))
        if not found:
            return self.flip(data)
        match = self.dice.choice(found)
        value = self.dice.choice(NUMBERS + [b"%d" % (int(match.group()[:15]) + self.dice.choice([-1, 1, 2]))])
        return data[:match.start()] + value + data[match.end():]

    def line(self, data):
        """A header line of another message, or one that means trouble, put in, doubled, swapped or taken out."""
        lines = data.split(b"\r\n")
        at = self.dice.randrange(1, max(2, lines.index(b"") if b"" in lines else len(lines)))
        kind = self.dice.randrange(4)
        if kind == 0:
            lines.insert(at, self.dice.choice(LINES))
        elif kind == 1:
            lines.insert(at, self.dice.choice(self.dice.choice(self.pool).split(b"\r\n")))
        elif kind == 2:
            lines.insert(at, lines[min(at, len(lines) - 1)])
        elif at < len(lines):
            del lines[at]
        return b"\r\n".join(lines)

    def method(self, data):
        return self.dice.choice(METHODS) + data[data.find(b" "):]

    def splice(self, data):
        other = self.dice.choice(self.pool)
        return data[:self.dice.randrange(len(data) + 1)] + other[self.dice.randrange(len(other)):]

    def mutate(self, data):
        spoiled = data
        for _ in range(self.dice.choice([1, 1, 1, 2, 3])):
            kinds = [self.flip, self.flip, self.insert, self.delete, self.duplicate, self.number, self.line, self.line,
                     self.method, self.splice]
            spoiled = self.dice.choice(kinds)(spoiled) or b"\r\n"
        if self.dice.random() < 0.4:  # let what was done to the body reach the reader of bodies
            head, _, body = spoiled.partition(b"\r\n\r\n")
            spoiled = re.sub(rb"(?mi)^(Content-Length: )\d+", rb"\g<1>%d" % len(body), head) + b"\r\n\r\n" + body
        return spoiled


class Attack:
    """One process: some connections, on which spoiled and untouched requests alternate."""

    def __init__(self, gatehouse, witness, seed, number):
        self.port = gatehouse.port
        self.dice = random.Random(seed * 1000 + number)
        self.untouched = witness.requests()
        self.victim = hostile.Victim(gatehouse, f"victim{number}")
        self.connections = []
        self.counts = collections.Counter()

    def connection(self):
        if len(self.connections) < CONNECTIONS or self.dice.random() < 0.2:
            self.connections.append(hostile.Connection(self.port))
        return self.dice.choice(self.connections)

    def drop(self, connection):
        connection.close(self.dice)
        self.connections.remove(connection)

    def run(self, count):
        for done in range(count):
            if done % 500 == 0:
                if not self.victim.lives():
                    self.victim.refresh()
                self.mutator = Mutator(self.dice, [data for _, data in self.victim.requests()])
            self.step()
        for connection in list(self.connections):
            self.drop(connection)
        return self.counts

    def step(self):
        connection = self.connection()
        spoiled = self.mutator.mutate(self.dice.choice(self.mutator.pool))
        try:
            if connection.clean and self.dice.random() < 0.3:
                self.after_an_untouched_one(connection, spoiled)
            elif self.dice.random() < 0.2:
                self.beside_an_untouched_one(connection, spoiled)
            else:
                self.spoil(connection, spoiled)
        except (AssertionError, TimeoutError, ConnectionError) as error:
            raise AssertionError(f"{error!r}\nafter the spoiled request {spoiled!r}") from error
        self.counts["spoiled"] += 1

    def after_an_untouched_one(self, connection, spoiled):
        """On the same connection, in one piece with it or before it; often several, one behind the other."""
        several = self.dice.choices(self.untouched, k=self.dice.choice([1, 1, 2, 5]))
        in_one_piece = self.dice.random() < 0.5
        connection.send(b"".join(untouched.data for untouched in several) + (spoiled if in_one_piece else b""))
        for untouched in several:
            untouched.check(connection.answer(head=untouched.head))
        self.counts["untouched before"] += len(several)
        if in_one_piece:
            connection.may_ask_for_heads = b"HEAD" in spoiled
        self.spoil(connection, b"" if in_one_piece else spoiled)

    def beside_an_untouched_one(self, connection, spoiled):
        """On another connection at the same time."""
        untouched = self.dice.choice(self.untouched)
        clean = [other for other in self.connections if other.clean and other is not connection]
        other = self.dice.choice(clean) if clean else hostile.Connection(self.port)
        if not clean:
            self.connections.append(other)
        other.send(untouched.data[:20])
        self.spoil(connection, spoiled)
        other.send(untouched.data[20:])
        untouched.check(other.answer(head=untouched.head))
        self.counts["untouched beside"] += 1

    def spoil(self, connection, spoiled):
        connection.clean = False
        connection.may_ask_for_heads = connection.may_ask_for_heads or b"HEAD" in spoiled
        ending = self.dice.random()
        try:
            if self.dice.random() < 0.2:
                at = self.dice.randrange(len(spoiled) + 1)
                connection.send(spoiled[:at])
                spoiled = spoiled[at:]
            connection.send(spoiled)
            if ending < 0.1:
                return self.drop(connection)
            if ending < 0.3 or connection.may_ask_for_heads:
                return self.read_to_end(connection)
            answer = connection.answer(timeout=0.02)
        except TimeoutError:  # a request that is not complete, or an answer to HEAD
            self.counts["unanswered"] += 1
            return self.drop(connection)
        except OSError:  # refused, and closed before all was sent
            self.counts["reset"] += 1
            return self.drop(connection)
        self.count(answer)
        if answer is None or answer.closes:
            self.drop(connection)

    def read_to_end(self, connection):
        """After the client has said that it sends no more, the service ends the connection soon."""
        connection.socket.shutdown(socket.SHUT_WR)
        deadline = time.monotonic() + service.PATIENCE
        try:
            while connection.receive(max(0.1, deadline - time.monotonic())):
                pass
        except TimeoutError as error:
            raise AssertionError("the connection does not end") from error
        for status in re.findall(rb"(?:^|\n)HTTP/1\.1 (\d{3}) ", connection.buffer):
            self.check_status(int(status))
        self.drop(connection)

    def count(self, answer):
        self.counts["closed" if answer is None else answer.status] += 1
        if answer is not None:
            self.check_status(answer.status)

    @staticmethod
    def check_status(status):
        if status >= 500 and status not in (501, 505):
            raise AssertionError(f"answered with {status}")


class Mutations(unittest.TestCase):
    def test_every_route_is_spoiled(self):
        with service.Service(hostile.CONFIGURATION) as gatehouse:
            document = json.loads(gatehouse.request("GET", "/openapi.json")[2])
            routes = {f"{method.upper()} {path}" for path, methods in document["paths"].items() for method in methods}
            spoiled = {route for route, _ in hostile.Victim(gatehouse, "victim").requests()}
            self.assertGreater(len(routes), 10)
            self.assertEqual(routes - spoiled, set())

    def test_mutations(self):
        seed = hostile.seed_from("MUTATIONS_SEED")
        with service.Service(hostile.CONFIGURATION, expect_exit=0) as gatehouse:
            witness = hostile.Witness(gatehouse, "witness")
            for untouched in witness.requests():  # all of them once, before anything is spoiled
                connection = hostile.Connection(gatehouse.port)
                connection.send(untouched.data)
                untouched.check(connection.answer(head=untouched.head))
                connection.close()
            begin = time.monotonic()

            def attack(number):
                return Attack(gatehouse, witness, seed, number).run(MUTATIONS // PROCESSES)

            counts = sum(hostile.in_processes(attack, [(number,) for number in range(PROCESSES)]), collections.Counter())
            print(f"{counts['spoiled']} mutations in {time.monotonic() - begin:.0f} s:",
                  ", ".join(f"{name}: {count}" for name, count in sorted(counts.items(), key=str)), flush=True)
            self.assertEqual(counts["spoiled"], MUTATIONS // PROCESSES * PROCESSES)
            self.assertGreater(counts["untouched before"] + counts["untouched beside"], MUTATIONS // 10)
            hostile.check_end(self, gatehouse)


if __name__ == "__main__":
    unittest.main()
