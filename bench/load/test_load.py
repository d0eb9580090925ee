# SPDX-License-Identifier: MIT
"""bench-load against servers whose times are known. BENCH_LOAD names the program."""
import contextlib
import http.server
import json
import os
import subprocess
import threading
import time
import unittest


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        self.server.on_request()
        status = 401 if self.headers["Authorization"] is None else 200
        self.send_response(status)
        self.send_header("content-length", "2")
        self.end_headers()
        with contextlib.suppress(BrokenPipeError):  # the closed loop ends with requests under way
            self.wfile.write(b"ok")

    def log_message(self, *_):
        pass


class Server:
    def __init__(self, on_request=lambda: None):
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.http.on_request = on_request

    def __enter__(self):
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()

    def load(self, *arguments):
        done = subprocess.run([os.environ["BENCH_LOAD"], "--port", str(self.http.server_port), "--path", "/",
                               *arguments], capture_output=True, text=True, check=True, timeout=30)
        return json.loads(done.stdout)


class LoadTest(unittest.TestCase):
    def test_the_rate_is_kept_and_every_request_counted(self):
        with Server() as server:
            seen = server.load("--rate", "100", "--connections", "4", "--duration", "2", "--warm-up", "0.5",
                               "--header", "Authorization: x")
        self.assertEqual(seen["requests"], 200)
        self.assertEqual(seen["statuses"], {"200": 200})
        self.assertEqual(seen["failures"], 0)

    def test_a_stall_is_charged_to_all_requests_that_were_due_meanwhile(self):
        stall = iter([0.5])
        lock = threading.Lock()
        begun = time.monotonic()

        def stall_once():
            with lock:  # the others wait with it, as in a server with one thread
                if time.monotonic() > begun + 0.5:
                    time.sleep(next(stall, 0))

        with Server(stall_once) as server:
            seen = server.load("--rate", "100", "--connections", "2", "--duration", "2")
        # 50 of the 200 were due while it stalled: they waited 250 ms on average. A client that only asks after an
        # answer would have seen two slow ones.
        self.assertGreater(seen["latency_ms"]["p90"], 150)
        self.assertGreater(seen["latency_ms"]["max"], 450)

    def test_other_statuses_are_told_apart(self):
        with Server() as server:
            seen = server.load("--connections", "1", "--duration", "0.5")
        self.assertEqual(list(seen["statuses"]), ["401"])
        self.assertGreater(seen["requests"], 0)

    def test_each_connection_of_the_closed_loop_has_one_request_under_way(self):
        with Server(lambda: time.sleep(0.1)) as server:
            seen = server.load("--connections", "3", "--duration", "2", "--warm-up", "0.5")
        self.assertGreater(seen["requests"], 30)
        self.assertLessEqual(seen["requests"], 60)
        self.assertGreaterEqual(seen["latency_ms"]["p50"], 100)


if __name__ == "__main__":
    unittest.main()
