# SPDX-License-Identifier: MIT
"""Every limit of [server] does what docs/configuration.md says, in the real service."""
import contextlib
import select
import socket
import time
import unittest

import service


def connect(gatehouse):
    return socket.create_connection(("127.0.0.1", gatehouse.port), timeout=20)


def received(connection):
    """All that comes until the service closes the connection."""
    data = b""
    with contextlib.suppress(ConnectionResetError):
        while piece := connection.recv(65536):
            data += piece
    return data


def answer_to(gatehouse, request):
    with connect(gatehouse) as connection:
        connection.sendall(request)
        return received(connection)


def get(fields="", path="/healthz"):
    return f"GET {path} HTTP/1.1\r\nHost: t\r\nConnection: close\r\n{fields}\r\n".encode()


def half_a_body(gatehouse):
    """A connection of which the service knows that it is busy, and that stays so."""
    deadline = time.monotonic() + 20
    while True:
        connection = connect(gatehouse)
        connection.sendall(b"POST /auth/register HTTP/1.1\r\nHost: t\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n")
        answer = connection.recv(65536)
        if answer.startswith(b"HTTP/1.1 100 "):
            return connection
        connection.close()  # who has just left may still be counted
        assert time.monotonic() < deadline, answer


def connections(gatehouse):
    """As the service counts them, without the one that asks."""
    return gatehouse.metric("gatehouse_connections") - 1


def has_answer(connection):
    """Whether there is something to read, or the end."""
    return bool(select.select([connection], [], [], 0)[0])


class Limits(unittest.TestCase):
    def serving(self, settings):
        return service.Service(service.QUICK_HASHES + "[server]\nworkers = 2\n" + settings)

    def assert_status(self, answer, status):
        self.assertTrue(answer.startswith(b"HTTP/1.1 %d " % status), answer)

    def test_bytes_of_a_request(self):
        with self.serving("max_request_line_bytes = 1024\nmax_header_bytes = 2048\nmax_header_count = 10\n"
                          "max_body_bytes = 1024\n") as gatehouse:
            self.assert_status(answer_to(gatehouse, get(path="/healthz?" + "a" * 1000)), 200)
            self.assert_status(answer_to(gatehouse, get(path="/healthz?" + "a" * 1010)), 414)
            self.assert_status(answer_to(gatehouse, get("A: " + "a" * 1900 + "\r\n")), 200)
            self.assert_status(answer_to(gatehouse, get("A: " + "a" * 2048 + "\r\n")), 431)
            self.assert_status(answer_to(gatehouse, get("A: b\r\n" * 8)), 200)
            self.assert_status(answer_to(gatehouse, get("A: b\r\n" * 9)), 431)
            self.assert_status(answer_to(gatehouse, get("Content-Length: 1024\r\n") + b"x" * 1024), 200)
            self.assert_status(answer_to(gatehouse, get("Content-Length: 1025\r\n")), 413)

    def test_times(self):
        with self.serving("header_timeout_seconds = 3\nbody_timeout_seconds = 3\nkeep_alive_timeout_seconds = 3\n") as gatehouse:
            for tries_left in (2, 1, 0):  # a busy machine may take long, once
                begin = time.monotonic()
                with connect(gatehouse) as head, half_a_body(gatehouse) as body, connect(gatehouse) as idle:
                    head.sendall(b"GET /healthz HT")
                    idle.sendall(b"GET /healthz HTTP/1.1\r\nHost: t\r\n\r\n")
                    self.assert_status(received(head), 408)
                    self.assert_status(received(body), 408)
                    self.assert_status(received(idle), 200)
                took = time.monotonic() - begin
                self.assertGreater(took, 2.9)
                if took < 9 or not tries_left:
                    break
            self.assertLess(took, 9)

    def test_a_body_must_come_at_the_rate(self):
        for rate, status in ((100_000, 408), (10, 400)):  # 400: no JSON
            with self.subTest(rate), self.serving(f"body_timeout_seconds = 1\nmin_bytes_per_second = {rate}\n") as gatehouse:
                for tries_left in (4, 3, 2, 1, 0):
                    answer, is_in_time = self.send_slowly(gatehouse)
                    if is_in_time or not tries_left:  # else this machine was slower than the rate that is allowed
                        break
                self.assertIn(int(answer.split()[1]), (status, 422) if status == 400 else (status,))

    @staticmethod
    def send_slowly(gatehouse):
        """(answer, whether no byte was half a second late)."""
        late = 0
        begin = time.monotonic()
        with connect(gatehouse) as connection:
            connection.sendall(b"POST /auth/register HTTP/1.1\r\nHost: t\r\nConnection: close\r\n"
                               b"Content-Type: application/json\r\nContent-Length: 40\r\n\r\n")
            with contextlib.suppress(ConnectionError):
                for number in range(40):  # 2 s in all
                    connection.sendall(b"x")
                    time.sleep(0.05)
                    late = max(late, time.monotonic() - begin - 0.05 * (number + 1))
            return received(connection), late < 0.5

    def test_connections_of_all_workers_together(self):
        with self.serving("max_connections = 4\n") as gatehouse, contextlib.ExitStack() as stack:
            for _ in range(3):
                stack.enter_context(half_a_body(gatehouse))
            self.assert_status(answer_to(gatehouse, get()), 200)
            stack.enter_context(half_a_body(gatehouse))
            deadline = time.monotonic() + 20
            while not answer_to(gatehouse, get()).startswith(b"HTTP/1.1 503 "):  # until they are known to be busy
                self.assertLess(time.monotonic(), deadline)
            for _ in range(10):  # whichever worker they reach
                answer = answer_to(gatehouse, get())
                self.assert_status(answer, 503)
                self.assertIn(b"Retry-After: ", answer)

    def test_connections_of_an_address(self):
        with self.serving("max_connections_per_address = 3\n") as gatehouse, contextlib.ExitStack() as stack:
            for _ in range(3):
                stack.enter_context(half_a_body(gatehouse))
            self.assert_status(answer_to(gatehouse, get()), 429)
            with socket.create_connection(("127.0.0.1", gatehouse.port), timeout=20,
                                          source_address=("127.0.0.2", 0)) as neighbour:
                neighbour.sendall(get())
                self.assert_status(received(neighbour), 200)

    def test_silent_connections_keep_nobody_out(self):
        with self.serving("max_connections = 40\n") as gatehouse, contextlib.ExitStack() as stack:
            silent = [stack.enter_context(connect(gatehouse)) for _ in range(120)]
            service.wait_until(lambda: sum(map(has_answer, silent)) >= 80, "they are not thrown out")
            for _ in range(20):
                self.assert_status(answer_to(gatehouse, get()), 200)
            deadline = time.monotonic() + 20
            while (count := connections(gatehouse)) > 40:  # for a moment there may be some more
                self.assertLess(time.monotonic(), deadline, count)

    def test_work_beyond_the_queue_is_refused(self):
        slow = "[password]\nargon2_memory_kib = 262144\nargon2_time_cost = 2\n[server]\nmax_queued_work = 1\n"
        with service.Service(slow) as gatehouse, contextlib.ExitStack() as stack:
            for number in range(20):
                body = b'{"email": "king%d@example.org", "password": "correct horse"}' % number
                request = (b"POST /auth/register HTTP/1.1\r\nHost: t\r\nConnection: close\r\n"
                           b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
                first = stack.enter_context(connect(gatehouse))
                first.sendall(request)
                service.wait_until(lambda: has_answer(first) or gatehouse.metric("gatehouse_work_load") == 1, "it does not work")
                others = [answer_to(gatehouse, request) for _ in range(3)]
                were_beyond = not has_answer(first)
                self.assert_status(received(first), 201)
                if were_beyond:  # else the others had time to be the first
                    break
                service.wait_until(lambda: gatehouse.metric("gatehouse_work_load") == 0, "the work is not done")
            self.assertTrue(were_beyond, "the work was always done before the others came")
            self.assertEqual([int(answer.split()[1]) for answer in others], [503, 503, 503])
            self.assertEqual(sum(b"retry-after: " in answer.lower() for answer in others), 3)  # Qt 6.8 writes small letters


if __name__ == "__main__":
    unittest.main()
