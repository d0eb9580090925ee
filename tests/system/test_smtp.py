# SPDX-License-Identifier: MIT
"""The service and a real SMTP server, which both go down and come back."""
import collections
import email
import email.policy
import json
import pathlib
import random
import signal
import subprocess
import tempfile
import time
import unittest

import service
from databases import servers

PYTHON = "/usr/bin/python3"  # Debian's, which has python3-aiosmtpd


class Peer:
    """The server of tests/server/smtp_peer.py with STARTTLS and a log-in."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.certificate, self.key, self.mails = (self.folder / name for name in ("peer.pem", "peer.key", "taken"))
        self.mails.mkdir()
        self.port = servers.free_port()  # which no outgoing connection takes while the server is down
        self.process = None
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-days", "2", "-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1",
                        "-keyout", self.key, "-out", self.certificate], check=True, capture_output=True)

    def start(self):
        self.process = subprocess.Popen(
            [PYTHON, "-Wignore", service.SOURCE / "tests/server/smtp_peer.py", str(self.port), "starttls",
             self.certificate, self.key, self.mails], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        ready = self.process.stdout.readline()
        if ready != f"ready {self.port}\n":
            self.stop()
            raise AssertionError(f"the SMTP server did not start: {ready!r}")
        self.tell("auth")

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.communicate()
            self.process = None

    def tell(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def configuration(self):
        return service.QUICK_HASHES + service.UNTHROTTLED + (
            f'[secrets]\nkey = "{service.KEY}"\n[mail]\ntransport = "smtp"\nsmtp_host = "127.0.0.1"\nsmtp_port = {self.port}\n'
            f'smtp_username = "me"\nsmtp_password = "secret"\nsmtp_ca_file = "{self.certificate}"\n')

    def messages(self):
        for path in self.mails.glob("*.eml"):
            yield email.message_from_bytes(path.read_bytes(), policy=email.policy.SMTPUTF8)


class Smtp(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.peer = Peer(folder.name)
        self.addCleanup(self.peer.stop)
        self.peer.start()

    def entries(self, gatehouse, *arguments):
        listed = gatehouse.command("mail", "list", "--json", *arguments)
        self.assertEqual(listed.returncode, 0, listed.stderr)
        return [json.loads(line) for line in listed.stdout.splitlines()]

    def test_a_refused_mail_is_seen_and_can_be_tried_again(self):
        with service.Service(self.peer.configuration()) as gatehouse:
            gatehouse.register("known@example.org")
            self.peer.tell("fault rcpt=550")
            gatehouse.json("POST", "/auth/forgot-password", {"email": "known@example.org"})
            service.wait_until(lambda: self.entries(gatehouse, "--state", "failed"), "it is not refused")
            mail, = self.entries(gatehouse)
            self.assertEqual(mail["answer"], "550 mailbox known@example.org")
            self.assertEqual(gatehouse.command("mail", "retry", "--all-failed").returncode, 0)
            service.wait_until(lambda: self.entries(gatehouse, "--state", "sent"), "it is not sent")
            message, = self.peer.messages()
            self.assertEqual((message["To"], message["Auto-Submitted"]), ("known@example.org", "auto-generated"))
            self.assertTrue(message["Message-ID"].startswith("<" + mail["id"] + "@"))
            token = service.text_of(message).split("token=")[1].split()[0]
            status, _ = gatehouse.json("POST", "/auth/reset-password", {"token": token, "password": "another password"})
            self.assertEqual(status, 200)
            metrics = gatehouse.request("GET", "/metrics")[2].decode()
            self.assertIn("\ngatehouse_mails_failed_total 1\n", metrics)

    def test_it_stops_in_time_while_the_server_hangs(self):
        with service.Service(self.peer.configuration()) as gatehouse:
            gatehouse.register("known@example.org")
            self.peer.tell("fault hang")
            gatehouse.json("POST", "/auth/forgot-password", {"email": "known@example.org"})
            service.wait_until(lambda: [mail for mail in self.entries(gatehouse) if mail["attempts"] == 1], "it is not tried")
            begun = time.monotonic()
            self.assertEqual(gatehouse.stop(), 0)
            self.assertLess(time.monotonic() - begun, 20)
            gatehouse.start()
            service.wait_until(lambda: list(self.peer.messages()), "it does not arrive", 120)

    def test_every_mail_arrives_whatever_goes_down(self):
        count, outages = 1000, 10
        randomness = random.Random(7)
        kills_at = set(randomness.sample(range(20, count - 20), outages))
        restarts_at = set(randomness.sample(range(20, count - 20), outages))
        acknowledged = set()
        with service.Service(self.peer.configuration()) as gatehouse:
            for number in range(count):
                address = f"u{number}@example.org"
                if number in restarts_at:
                    self.peer.stop()
                self.assertEqual(gatehouse.register(address)[0], 201)
                self.assertEqual(gatehouse.json("POST", "/auth/request-verify-token", {"email": address})[0], 202)
                acknowledged.add(address)
                if number in restarts_at:
                    time.sleep(randomness.uniform(0, 0.5))
                    self.peer.start()
                if number in kills_at:
                    time.sleep(randomness.uniform(0, 0.05))
                    gatehouse.stop(signal.SIGKILL)
                    gatehouse.start()
            service.wait_until(lambda: not self.entries(gatehouse, "--state", "queued"), "some are not sent", 200)
            copies = collections.Counter()
            arrived = set()
            for message in self.peer.messages():
                self.assertEqual(message.defects, [])
                self.assertIn("token=", service.text_of(message))
                copies[message["Message-ID"]] += 1
                arrived.add(str(message["To"]))
            self.assertEqual(acknowledged - arrived, set())
            self.assertEqual(len(copies), count)
            twice = sum(copies.values()) - len(copies)
            print(f"{count} mails, {outages} kills, {outages} outages: all arrived, {twice} of them twice")
            self.assertLessEqual(max(copies.values()), 2)
            self.assertLessEqual(twice, 2 * outages)  # what was under way at a kill of either


if __name__ == "__main__":
    unittest.main()
