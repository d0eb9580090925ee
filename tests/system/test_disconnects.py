# SPDX-License-Identifier: MIT
"""1,000 clients that leave at random moments: the service stays up and answers, and its sanitizer reports nothing."""
import concurrent.futures
import json
import os
import random
import socket
import struct
import time
import unittest
import urllib.parse

import service

# Hashes of some milliseconds: many clients leave while theirs is computed or waits.
CONFIGURATION = service.UNTHROTTLED + '[password]\nargon2_memory_kib = 8192\nargon2_time_cost = 2\n[[backend]]\nname = "jwt"\n[[backend]]\nname = "db"\nstrategy = "database"\n'
CLIENTS = int(os.environ.get("DISCONNECT_CLIENTS", "1000"))


def requests(token):
    login = urllib.parse.urlencode({"username": "king@example.org", "password": "correct horse 1"}).encode()
    register = json.dumps({"email": "leaver@example.org", "password": "correct horse"}).encode()
    yield (b"POST /auth/db/login HTTP/1.1\r\nHost: t\r\nContent-Type: application/x-www-form-urlencoded\r\n"
           b"Content-Length: %d\r\n\r\n%s" % (len(login), login))
    yield (b"POST /auth/register HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
           % (len(register), register))
    yield (b"POST /auth/register HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
           % (len(register), register))
    yield b"GET /users/me HTTP/1.1\r\nHost: t\r\nAuthorization: Bearer %s\r\n\r\n" % token.encode()
    yield b"GET /users/me HTTP/1.1\r\nHost: t\r\n\r\n" * 20


class Disconnects(unittest.TestCase):
    def leave(self, port, message, seed):
        dice = random.Random(seed)
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=service.PATIENCE) as connection:
                cut = dice.choice([len(message), len(message), dice.randrange(len(message) + 1)])
                connection.sendall(message[:cut])
                if dice.random() < 0.5:
                    time.sleep(dice.random() * 0.05)
                if dice.random() < 0.3:
                    connection.settimeout(0.5)
                    connection.recv(dice.choice([1, 10, 1000]))
                if dice.random() < 0.5:  # a reset instead of a polite end
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        except (ConnectionError, TimeoutError):
            pass  # the service may have closed first

    def test_clients_that_leave(self):
        seed = int(os.environ.get("DISCONNECT_SEED", random.randrange(2**32)))
        print("seed", seed)
        dice = random.Random(seed)
        with service.Service(CONFIGURATION) as gatehouse:
            gatehouse.register("king@example.org")
            token = gatehouse.login("king@example.org")
            messages = list(requests(token))
            with concurrent.futures.ThreadPoolExecutor(64) as pool:
                jobs = [pool.submit(self.leave, gatehouse.port, dice.choice(messages), dice.random()) for _ in range(CLIENTS)]
                for number, job in enumerate(jobs):
                    job.result()
                    if number % 100 == 0:
                        self.assertEqual(gatehouse.json("GET", "/users/me", token=token)[0], 200)
            self.assertIsNone(gatehouse.process.poll(), gatehouse.log()[-4000:])
            self.assertEqual(gatehouse.json("GET", "/users/me", token=token)[0], 200)
            # What they have left may still fill the queue.
            service.wait_until(lambda: gatehouse.metric("gatehouse_work_load") == 0, "the work is not done")
            self.assertIsNotNone(gatehouse.login("king@example.org"))
            service.wait_until(lambda: gatehouse.metric("gatehouse_connections") == 1, "connections are left behind")
            self.assertEqual(gatehouse.stop(), 0, gatehouse.log()[-4000:])
            for word in ("AddressSanitizer", "LeakSanitizer", "runtime error", "ThreadSanitizer"):
                self.assertNotIn(word, gatehouse.log())


if __name__ == "__main__":
    unittest.main()
