# SPDX-License-Identifier: MIT
"""Mails that were promised arrive, whatever happens to the service; and nobody learns who has an account."""
import collections
import contextlib
import email
import email.policy
import http.client
import json
import os
import random
import signal
import sqlite3
import statistics
import tempfile
import threading
import time
import unittest

import service

CONFIGURATION = service.QUICK_HASHES + service.UNTHROTTLED + f'[secrets]\nkey = "{service.KEY}"\n'


def read(path):
    with open(path, "rb") as file:
        return email.message_from_binary_file(file, policy=email.policy.SMTPUTF8)


def recipients(folder):
    """How many mails there are for each address; every file is a whole mail."""
    counts = collections.Counter()
    for path in (folder / "mail").glob("*.eml"):
        message = read(path)
        assert "token=" in service.text_of(message), path
        counts[str(message["To"])] += 1
    return counts


def written(folder):
    """How many mails for each address were ever in the outbox."""
    with contextlib.closing(sqlite3.connect(folder / "gatehouse.db")) as database:
        return collections.Counter(row for row, in database.execute("SELECT recipient FROM gatehouse_outbox"))


class Kills(unittest.TestCase):
    def test_what_was_acknowledged_is_delivered(self):
        count = 150
        randomness = random.Random(4)
        with tempfile.TemporaryDirectory() as folder:
            gatehouse = service.Service(CONFIGURATION, folder=folder, expect_exit=None)
            gatehouse.start()
            begun = time.monotonic()
            for number in range(count):
                self.assertEqual(gatehouse.register(f"u{number}@example.org")[0], 201)
            usual = (time.monotonic() - begun) / count  # that an answer takes, on this machine now
            acknowledged = set()
            kills = 0
            number = 0
            while number < count:
                # A kill at any moment: before, during and after the answer, and while mails are written.
                killer = threading.Timer(randomness.uniform(0, max(0.06, 6 * usual)), gatehouse.process.kill)
                killer.start()
                try:
                    while number < count:
                        address = f"u{number}@example.org"
                        if gatehouse.json("POST", "/auth/forgot-password", {"email": address})[0] == 202:
                            acknowledged.add(address)
                            number += 1
                except (OSError, http.client.HTTPException):  # no answer, or half of one
                    pass
                killer.cancel()
                killer.join()
                if gatehouse.process.poll() is not None or number < count:
                    kills += 1
                    gatehouse.stop(signal.SIGKILL)
                    gatehouse.start()
            try:
                deadline = time.monotonic() + 120  # a lease of the dead runs for 15 s
                # A request that was cut off may have been written down, and was then made again: two rows. But no
                # row is ever two files.
                while time.monotonic() < deadline and recipients(gatehouse.folder) != written(gatehouse.folder):
                    time.sleep(0.1)
                counts = recipients(gatehouse.folder)
                self.assertEqual(acknowledged - set(counts), set())
                self.assertEqual(counts, written(gatehouse.folder))
                self.assertGreater(kills, 5)
                print(f"{count} acknowledged, {kills} kills, {sum(counts.values())} mails")
            finally:
                self.assertEqual(gatehouse.stop(), 0)


class TwoServices(unittest.TestCase):
    def test_on_one_database_send_each_mail_once(self):
        with service.Service(CONFIGURATION) as first:
            second_configuration = CONFIGURATION + (
                f'[database]\nurl = "sqlite:{first.folder}/gatehouse.db"\n[mail]\ndirectory = "{first.folder}/mail"\n')
            with service.Service(second_configuration) as second:
                for number in range(20):
                    self.assertEqual(first.register(f"u{number}@example.org")[0], 201)
                for number in range(20):
                    for gatehouse in (first, second):
                        status, _ = gatehouse.json("POST", "/auth/forgot-password", {"email": f"u{number}@example.org"})
                        self.assertEqual(status, 202)
                first.mails(40)
                service.wait_until(lambda: not first.command("mail", "list", "--state", "queued").stdout, "some are not sent")
                sent = [json.loads(line) for line in
                        first.command("mail", "list", "--state", "sent", "--json").stdout.splitlines()]
                self.assertEqual(len(sent), 40)
                self.assertEqual({mail["attempts"] for mail in sent}, {1})
                self.assertEqual(set(recipients(first.folder).values()), {2})


class Strangers(unittest.TestCase):
    def test_learn_nothing_from_answers(self):
        with service.Service(CONFIGURATION) as gatehouse:
            gatehouse.register("known@example.org")
            answers = set()
            for path in ("/auth/forgot-password", "/auth/request-verify-token"):
                for address in ("known@example.org", "other@example.org"):
                    status, headers, body = gatehouse.request("POST", path, json.dumps({"email": address}),
                                                              {"Content-Type": "application/json"})
                    headers = sorted((name, value) for name, value in headers.items() if name != "Date")
                    answers.add((status, str(headers), body))
            self.assertEqual(len(answers), 1, answers)
            gatehouse.mails(2)
            # What came to nothing leaves no trace.
            def all_sent():
                mails = [json.loads(line) for line in gatehouse.command("mail", "list", "--json").stdout.splitlines()]
                return mails if all(mail["state"] == "sent" for mail in mails) else None

            listed = service.wait_until(all_sent, "some are not sent")
            self.assertEqual(len(listed), 2)
            self.assertEqual({mail["recipient"] for mail in listed}, {"known@example.org"})

    def test_mail_comes_at_once(self):
        with service.Service(CONFIGURATION) as gatehouse:
            gatehouse.register("known@example.org")
            seconds = []
            for number in range(20):
                begun = time.monotonic()
                gatehouse.json("POST", "/auth/forgot-password", {"email": "known@example.org"})
                gatehouse.mails(number + 1)
                seconds.append(time.monotonic() - begun)
            print(f"from request to file: median {statistics.median(seconds) * 1000:.0f} ms, most {max(seconds) * 1000:.0f} ms")
            self.assertLess(statistics.median(seconds), 0.5)


class Operators(unittest.TestCase):
    def test_see_what_failed_and_try_again(self):
        with service.Service(CONFIGURATION) as gatehouse:
            gatehouse.register("known@example.org")
            folder = gatehouse.folder / "mail"
            folder.rmdir()
            folder.write_text("in the way")
            gatehouse.json("POST", "/auth/forgot-password", {"email": "known@example.org"})
            def tried():
                mail = json.loads(gatehouse.command("mail", "list", "--json").stdout)
                return mail if mail["answer"] else None

            mail = service.wait_until(tried, "it is not tried")
            self.assertEqual((mail["state"], mail["attempts"]), ("queued", 1))
            self.assertIn("mail", mail["answer"])
            os.remove(folder)
            self.assertEqual(gatehouse.command("mail", "retry", mail["id"]).returncode, 0)
            path, = gatehouse.mails(1)
            self.assertIn(mail["id"], path.name)
            self.assertIn(mail["id"], read(path)["Message-ID"])
            service.wait_until(lambda: json.loads(gatehouse.command(
                "mail", "show", mail["id"], "--json").stdout)["state"] == "sent", "it is not marked as sent")

    def test_an_administrators_change_is_mailed_by_the_service(self):
        with service.Service(CONFIGURATION) as gatehouse:
            gatehouse.register("known@example.org")
            changed = gatehouse.command("user", "set-password", "known@example.org", "--password-stdin",
                                        stdin="another password\n")
            self.assertEqual(changed.returncode, 0, changed.stderr)
            path, = gatehouse.mails(1)
            self.assertEqual(read(path)["Subject"], "Your password was changed")

    def test_no_token_lies_in_the_database(self):
        with service.Service(CONFIGURATION) as gatehouse:
            gatehouse.register("known@example.org")
            gatehouse.json("POST", "/auth/forgot-password", {"email": "known@example.org"})
            path, = gatehouse.mails(1)
            token = service.text_of(read(path)).split("token=")[1].split()[0].encode()
            for name in ("gatehouse.db", "gatehouse.db-wal"):
                self.assertNotIn(token, (gatehouse.folder / name).read_bytes())


if __name__ == "__main__":
    unittest.main()
