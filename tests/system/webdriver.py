# SPDX-License-Identifier: MIT
"""A real Chromium without a window, driven by W3C WebDriver. It reaches this machine only."""
import http.client
import json
import os
import re
import shutil
import subprocess
import tempfile
import time

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # W3C WebDriver, section 12
ARGUMENTS = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"]


class Browser:
    """Started by `with`, without cookies or a past."""

    def __enter__(self):
        tries = 3  # on a busy machine ChromeDriver gives up a Chromium that does not say in time that it is there
        for tries_left in reversed(range(tries)):
            try:
                self.start()
                return self
            except BaseException as problem:
                self.end()
                if not tries_left or not isinstance(problem, (AssertionError, OSError)):
                    raise

    def __exit__(self, *_):
        try:
            self.ask("DELETE", self.session)
        finally:
            self.end()

    def start(self):
        self.profile = tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True)
        self.process = None
        self.port = self.start_driver()
        arguments = ARGUMENTS + ["--user-data-dir=" + self.profile.name]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")  # Chromium starts its sandbox for nobody who is root
        options = {"binary": shutil.which("chromium"), "args": arguments}
        answer = self.ask("POST", "/session", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
        self.session = "/session/" + answer["sessionId"]

    def end(self):
        self.end_driver()
        self.profile.cleanup()

    def start_driver(self):
        """Its port. ChromeDriver takes a free one for IPv6 and ends if IPv4's of the same number is somebody else's."""
        for _ in range(50):
            self.process = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE,
                                            stderr=subprocess.DEVNULL, text=True)
            said = ""
            for line in self.process.stdout:
                if found := re.search(r"started successfully on port (\d+)", line):
                    return int(found.group(1))
                said += line
            if "port not available" not in said:
                break
            self.end_driver()
        raise AssertionError("chromedriver did not start:\n" + said)

    def end_driver(self):
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process.stdout.close()
            self.process = None

    def ask(self, method, path, value=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            connection.request(method, path, json.dumps(value or {}) if method == "POST" else None,
                               {"Content-Type": "application/json"})
            answer = json.loads(connection.getresponse().read())["value"]
        finally:
            connection.close()
        if isinstance(answer, dict) and "error" in answer:
            raise AssertionError(f"{path}: {answer['error']}: {answer['message'][:500]}")
        return answer

    def go(self, url):
        """To an address, as if it were typed; returns when the page is there."""
        self.ask("POST", self.session + "/url", {"url": url})

    @property
    def url(self):
        return self.ask("GET", self.session + "/url")

    def find(self, selector):
        """The element of the first match; waits for it."""
        deadline = time.monotonic() + 60
        while not (found := self.ask("POST", self.session + "/elements", {"using": "css selector", "value": selector})):
            if time.monotonic() > deadline:
                raise AssertionError(f"no {selector} at {self.url}")
            time.sleep(0.02)
        return f"{self.session}/element/{found[0][ELEMENT]}"

    def click(self, selector):
        self.ask("POST", self.find(selector) + "/click")

    def type(self, selector, text):
        self.ask("POST", self.find(selector) + "/value", {"text": text})

    def text(self, selector="body"):
        return self.ask("GET", self.find(selector) + "/text")
