# SPDX-License-Identifier: MIT
"""A real `gatehouse serve` in a temporary folder on a free port, for the tests of this folder."""
import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.parse

BINARY = pathlib.Path(os.environ["GATEHOUSE_BINARY"])
SOURCE = pathlib.Path(os.environ["GATEHOUSE_SOURCE_DIR"])
BUILD = pathlib.Path(os.environ["GATEHOUSE_BUILD_DIR"])
READY = re.compile(r"^Gatehouse listens on (https?://\S+:(\d+))$")

KEY = "a signing key for tests, longer than 32 bytes"
# Small hashes keep the tests quick; tests of the hash itself are elsewhere.
QUICK_HASHES = "[password]\nargon2_memory_kib = 8\nargon2_time_cost = 1\n"
# For tests that fail, register or ask for mails more often than people do; what they test is something else.
UNTHROTTLED = "[throttle]\nenabled = false\n"
#: Seconds for what comes in a moment, where the machine has that moment.
PATIENCE = 60


def wait_until(condition, what, seconds=PATIENCE):
    """Asks again and again; returns the first answer that counts as true."""
    deadline = time.monotonic() + seconds
    while not (answer := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} after {seconds} s")
        time.sleep(0.01)
    return answer


class Service:
    """Started by `with`; stopped with SIGTERM, and its exit status checked, at the end."""

    wanted_port = 0  # any

    def __init__(self, configuration="", environment=None, folder=None, arguments=(), expect_exit=0):
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="gatehouse-"))
        self.owns_folder = folder is None
        self.configuration = configuration
        self.environment = {**clean_environment(), **(environment or {})}
        self.arguments = list(arguments)
        self.expect_exit = expect_exit
        self.process = None
        self.status = None
        self.url = None
        self.port = None

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.remove_folder()
            raise
        return self

    def __exit__(self, kind, *_):
        try:
            status = self.stop()
            if kind is None and self.expect_exit is not None and status != self.expect_exit:
                raise AssertionError(f"the service ended with {status}\n{self.log()}")
        finally:
            self.remove_folder()

    def remove_folder(self):
        if self.owns_folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def start(self):
        (self.folder / "gatehouse.toml").write_text(self.configuration)
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(
                [BINARY, "serve", "--port", str(self.wanted_port), *self.arguments],
                cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log)
        line = self.process.stdout.readline().decode()
        match = READY.match(line.rstrip("\n"))
        if not match:
            self.end()
            raise AssertionError(f"no ready line but {line!r}\n{self.log()}")
        self.url, self.port = match.group(1), int(match.group(2))

    def stop(self, number=signal.SIGTERM):
        if self.process is None:
            return self.status
        if self.process.poll() is None:
            self.process.send_signal(number)
        self.end()
        return self.status

    def end(self):
        """Waits for the end of the process, and leaves none behind that does not come to it."""
        try:
            self.status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"the service does not end\n{self.log()}") from None
        finally:
            if self.process.stdout:
                self.process.stdout.close()
            self.process = None

    def log(self):
        return (self.folder / "log").read_text(errors="replace")

    def command(self, *arguments, stdin=""):
        """Runs another gatehouse command in the same folder."""
        return subprocess.run([BINARY, *arguments], cwd=self.folder, env=self.environment, input=stdin, text=True,
                              capture_output=True, timeout=2 * PATIENCE, check=False)

    def request(self, method, path, body=None, headers=None):
        """One request; returns (status, headers, body)."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        with contextlib.closing(connection):
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return response.status, response.headers, response.read()

    def json(self, method, path, value=None, token=None):
        """The same with JSON both ways; returns (status, value)."""
        headers = {"Content-Type": "application/json"} if value is not None else {}
        if token:
            headers["Authorization"] = "Bearer " + token
        status, _, body = self.request(method, path, json.dumps(value) if value is not None else None, headers)
        return status, json.loads(body) if body else None

    def mails(self, count):
        """Waits until so many mails lie in the folder; returns their paths, the oldest first."""
        def found():
            paths = sorted((self.folder / "mail").glob("*.eml"))
            return paths if len(paths) >= count else None

        return wait_until(found, f"there are no {count} mails")

    def metric(self, name):
        """The value of a counter or gauge without labels."""
        text = self.request("GET", "/metrics")[2].decode()
        return int(float(text.partition(f"\n{name} ")[2].split()[0]))

    def register(self, email, password="correct horse 1"):
        return self.json("POST", "/auth/register", {"email": email, "password": password})

    def login(self, email, password="correct horse 1", backend="jwt"):
        """The access token, or None."""
        status, _, body = self.request(
            "POST", f"/auth/{backend}/login", urllib.parse.urlencode({"username": email, "password": password}),
            {"Content-Type": "application/x-www-form-urlencoded"})
        return json.loads(body)["access_token"] if status == 200 else None


def text_of(message):
    """The plain text of a mail."""
    return message.get_body(("plain",)).get_content()


def clean_environment():
    """The environment without settings for Gatehouse that the caller may have or the tests have; in English."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GATEHOUSE_")} | {"LANGUAGE": "en"}


def run(*arguments, folder, stdin="", environment=None):
    """One gatehouse command in a folder."""
    return subprocess.run([BINARY, *arguments], cwd=folder, env=clean_environment() | (environment or {}), input=stdin,
                          text=True, capture_output=True, timeout=2 * PATIENCE, check=False)
