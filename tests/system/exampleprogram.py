# SPDX-License-Identifier: MIT
"""The programs of examples/, started in a temporary folder and asked."""
import re
import signal
import subprocess
import threading
import urllib.parse

import service

PASSWORD = "correct horse 1"


def built(name):
    """The program that was built beside the service."""
    return service.BINARY.with_name("example-" + name)


class Example(service.Service):
    """An example that serves, however it was built, in a folder of its own."""

    def __init__(self, binary, folder=None, environment=None):
        super().__init__(folder=folder, expect_exit=None)
        self.binary = binary
        self.environment |= {"EXAMPLE_SECRET": service.KEY, "EXAMPLE_PORT": "0"} | (environment or {})
        self.lines = []
        self.reader = None

    def start(self):
        self.process = subprocess.Popen([self.binary], cwd=self.folder, text=True, env=self.environment,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        listening = threading.Event()
        self.reader = threading.Thread(target=self.read, args=(self.process.stdout, listening))
        self.reader.start()
        if not listening.wait(service.PATIENCE) or not self.port:
            self.stop()
            raise AssertionError(self.lines)

    def stop(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        output = self.process.stdout
        self.process.stdout = None  # it is the reader's
        self.end()
        self.reader.join()
        output.close()

    def log(self):
        return "\n".join(self.lines)

    def read(self, output, listening):
        for line in output:
            self.lines.append(line.rstrip("\n"))
            if match := re.match(r"listening on (http://127\.0\.0\.1:(\d+))$", self.lines[-1]):
                self.url, self.port = match.group(1), int(match.group(2))
                listening.set()
        listening.set()

    def said(self, words):
        """Waits for a line of the log."""
        service.wait_until(lambda: words in self.lines, f"{words!r} was not said")

    def form(self, path, email, password=PASSWORD, headers=None):
        """A login; returns (status, headers, body)."""
        return self.request("POST", path, urllib.parse.urlencode({"username": email, "password": password}),
                            {"Content-Type": "application/x-www-form-urlencoded"} | (headers or {}))

    def get(self, path, **headers):
        """The status and the text; X_Api_Key becomes X-Api-Key."""
        status, _, body = self.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        return status, body.decode()


def check(test, binary, environment=None):
    """examples/minimal: somebody registers, logs in and is greeted by name; whoever has no token is not."""
    with Example(binary, environment=environment) as example:
        test.assertEqual(example.register("a@example.org")[0], 201)
        token = example.login("a@example.org")
        status, _, body = example.request("GET", "/authenticated-route", headers={"Authorization": "Bearer " + token})
        test.assertEqual((status, body), (200, b"Hello a@example.org!"))
        test.assertEqual(example.request("GET", "/authenticated-route")[0], 401)
