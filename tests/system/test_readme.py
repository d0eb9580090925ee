# SPDX-License-Identifier: MIT
"""Every command of the README is run, its configuration is loaded, and its C++ stands in the example."""
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import urllib.request

import exampleprogram
import service

README = (service.SOURCE / "README.md").read_text()
PRESET = service.BUILD.name
BLOCKS = re.findall(r"^```(\w+) ?([^\n]*)\n(.*?)^```$", README, re.S | re.M)


def block(language, name=""):
    found = [text for kind, label, text in BLOCKS if (kind, label) == (language, name)]
    assert len(found) == 1, (language, name, len(found))
    return found[0]


def shell(script, folder, **environment):
    path = f"{service.BINARY.parent}:{os.environ['PATH']}"
    return subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=folder, text=True, capture_output=True, timeout=600,
                          env=service.clean_environment() | {"PATH": path} | environment, check=False)


class Readme(unittest.TestCase):
    """But for the application, which test_package builds."""

    def test_no_block_is_left_out(self):
        labels = sorted({(kind, label) for kind, label, _ in BLOCKS})
        self.assertEqual(labels, [("cpp", "examples/minimal/main.cpp"), ("sh", ""), ("sh", "administrator"), ("sh", "application"), ("sh", "developer"), ("sh", "mail"), ("sh", "session"), ("toml", "")])
        self.assertEqual([text.strip() for kind, label, text in BLOCKS if (kind, label) == ("sh", "")], ["scripts/run", "scripts/test"])

    def test_curl_session(self):
        with service.Service() as gatehouse:
            result = shell(block("sh", "session").replace("http://127.0.0.1:8000", gatehouse.url), gatehouse.folder)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(result.stdout.count('"email":"king.arthur@example.org"'), 3, result.stdout)
            self.assertIn('"is_verified":false}null', result.stdout)
            self.assertIn("ok\nready\n", result.stdout)
            self.assertIn('gatehouse_http_requests_total{status="201"} 1', result.stdout)
            self.assertIn('"openapi":"3.1.0"', result.stdout)
            self.assertEqual(len(gatehouse.mails(2)), 2)  # the password was changed, and forgotten
            for line in re.findall(r"^# (\{.*\})$", block("sh", "session"), re.M):
                self.assertRegex(result.stdout, re.escape(line).replace("…", "[0-9a-f-]{36}"))

    def test_administrator(self):
        with tempfile.TemporaryDirectory() as folder:
            result = shell(block("sh", "administrator"), folder)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn("admin@example.org", result.stdout)

    def test_mail(self):
        with service.Service() as gatehouse:
            result = shell(block("sh", "mail"), gatehouse.folder)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn("Wrote 48 mails", result.stdout)
            self.assertEqual(len(gatehouse.mails(1)), 1)

    def test_developer(self):
        # The build folder is busy with these tests; ScriptsRun runs scripts/build.
        script = block("sh", "developer").replace("scripts/build dev gatehouse", "bash -n scripts/build")
        result = shell(script, service.SOURCE)
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_configuration(self):
        with service.Service(block("toml").replace("port = 8080", "port = 0")) as gatehouse:
            status, user = gatehouse.json("POST", "/auth/register",
                                          {"email": "a@example.org", "password": "correct horse", "first_name": "Arthur"})
            self.assertEqual((status, user["first_name"]), (201, "Arthur"))
            self.assertIsNotNone(gatehouse.login("a@example.org", "correct horse", "app"))

    def test_example(self):
        source = (service.SOURCE / "examples" / "minimal" / "main.cpp").read_text()
        self.assertIn(block("cpp", "examples/minimal/main.cpp"), source)
        self.assertLess(len(source.splitlines()), 60)
        exampleprogram.check(self, exampleprogram.built("minimal"))


class ScriptsRun(unittest.TestCase):
    """scripts/run, twice: it ends in a service that answers. It builds the tests' preset, which is there already."""

    def start(self, data):
        with subprocess.Popen(["scripts/run", "--port", "0"], cwd=service.SOURCE, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT,
                              env=service.clean_environment() | {"PRESET": PRESET, "DATA": data}) as process:
            try:
                seen = []
                for line in process.stdout:
                    seen.append(line)
                    if match := service.READY.match(line.strip()):
                        with urllib.request.urlopen(match.group(1) + "/readyz", timeout=service.PATIENCE) as answer:
                            return "".join(seen), answer.read()
                self.fail("".join(seen))
            finally:
                process.terminate()
                process.wait(service.PATIENCE)
        return None

    def test_it_runs(self):
        with tempfile.TemporaryDirectory() as folder:
            data = pathlib.Path(folder) / "data"
            for _ in range(2):
                text, ready = self.start(data)
                self.assertEqual(ready, b"ready\n")
                self.assertIn("/auth/register", text)
            self.assertTrue((data / "gatehouse.db").exists())


if __name__ == "__main__":
    unittest.main()
