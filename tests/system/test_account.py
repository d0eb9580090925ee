# SPDX-License-Identifier: MIT
"""The options of [account] and registration.hide_existing, from the request to the mail."""
import email
import email.policy
import json
import unittest

import service

CONFIGURATION = service.QUICK_HASHES + f'[secrets]\nkey = "{service.KEY}"\n'


def messages(gatehouse, count):
    """So many mails, as (recipient, subject, text)."""
    found = []
    for path in gatehouse.mails(count):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.SMTPUTF8)
        text = message.get_body(("plain",)).get_content()
        found.append((str(message["To"]), str(message["Subject"]), text))
    return found


def outbox(gatehouse):
    lines = gatehouse.command("mail", "list", "--json").stdout.splitlines()
    return [(mail["kind"], mail["recipient"]) for mail in map(json.loads, lines)]


class Accounts(unittest.TestCase):
    def test_nobody_learns_who_is_registered(self):
        hiding = "[registration]\nrequires_verification = true\nhide_existing = true\n"
        with service.Service(CONFIGURATION + hiding) as gatehouse:
            status, first = gatehouse.register("ada@example.org")
            self.assertEqual(status, 201)
            status, second = gatehouse.register("ada@example.org", "another horse 1")
            self.assertEqual(status, 201)
            self.assertNotEqual(first.pop("id"), second.pop("id"))
            self.assertEqual(first, second)
            mails = messages(gatehouse, 2)
            self.assertEqual({recipient for recipient, _, _ in mails}, {"ada@example.org"})
            token, = (text.split("token=")[1].split()[0] for _, _, text in mails if "token=" in text)
            # Right or wrong, whose it is, and whether it is verified: all the same.
            for address, password in (("ada@example.org", "correct horse 1"), ("ada@example.org", "another horse 1"),
                                      ("eve@example.org", "another horse 1")):
                self.assertIsNone(gatehouse.login(address, password))
            self.assertEqual(gatehouse.json("POST", "/auth/verify", {"token": token})[0], 200)
            self.assertIsNotNone(gatehouse.login("ada@example.org"))
            self.assertIsNone(gatehouse.login("ada@example.org", "another horse 1"))

    def test_a_new_address_is_proven(self):
        options = "[account]\nconfirm_email_change = true\nrequire_current_password = true\n"
        with service.Service(CONFIGURATION + options) as gatehouse:
            gatehouse.register("old@example.org")
            access = gatehouse.login("old@example.org")
            body = {"email": "new@example.org"}
            status, answer = gatehouse.json("PATCH", "/users/me", body, access)
            self.assertEqual((status, answer), (400, {"detail": "UPDATE_USER_BAD_CURRENT_PASSWORD"}))
            status, answer = gatehouse.json("PATCH", "/users/me", body | {"current_password": "correct horse 1"}, access)
            self.assertEqual((status, answer["email"]), (200, "old@example.org"))
            (recipient, _, text), = messages(gatehouse, 1)
            self.assertEqual(recipient, "new@example.org")
            token = text.split("token=")[1].split()[0]
            status, answer = gatehouse.json("POST", "/auth/verify", {"token": token})
            self.assertEqual((status, answer["email"], answer["is_verified"]), (200, "new@example.org", True))
            self.assertIn("old@example.org", {recipient for recipient, _, _ in messages(gatehouse, 2)})
            self.assertIsNotNone(gatehouse.login("new@example.org"))
            self.assertIsNone(gatehouse.login("old@example.org"))

    def test_a_login_from_elsewhere_is_told(self):
        options = '[account]\nnotify_new_login = true\n[server]\ntrusted_proxies = ["127.0.0.1"]\n'

        def login(gatehouse, address):
            status, _, _ = gatehouse.request(
                "POST", "/auth/jwt/login", "username=ada%40example.org&password=correct+horse+1",
                {"Content-Type": "application/x-www-form-urlencoded", "X-Forwarded-For": address,
                 "User-Agent": "curl/8.5.0"})
            self.assertEqual(status, 200)

        with service.Service(CONFIGURATION + options) as gatehouse:
            gatehouse.register("ada@example.org")
            for address in ("192.0.2.1", "192.0.2.99", "198.51.100.1", "198.51.100.1"):
                login(gatehouse, address)
                # It is noted after the answer, by the same job.
                service.wait_until(lambda: gatehouse.metric("gatehouse_work_load") == 0, "the work is not done")
            self.assertEqual(len(messages(gatehouse, 1)), 1)
            self.assertEqual(outbox(gatehouse), [("new_login", "ada@example.org")])

    def test_a_changed_password_ends_other_sessions(self):
        options = ('[account]\nrevoke_tokens_on_password_change = true\n[mail]\nnotify_changes = false\n'
                   '[[backend]]\nname = "database"\nstrategy = "database"\n')
        with service.Service(CONFIGURATION + options) as gatehouse:
            gatehouse.register("ada@example.org")
            mine, other = (gatehouse.login("ada@example.org", backend="database") for _ in range(2))
            self.assertEqual(gatehouse.json("PATCH", "/users/me", {"password": "another horse 1"}, mine)[0], 200)
            self.assertEqual(gatehouse.json("GET", "/users/me", token=mine)[0], 200)
            self.assertEqual(gatehouse.json("GET", "/users/me", token=other)[0], 401)
            self.assertEqual(outbox(gatehouse), [])


if __name__ == "__main__":
    unittest.main()
