# SPDX-License-Identifier: MIT
"""`kill -9` at random moments under mixed load: what was acknowledged is there after the restart.

KILLS is how often (50 is the full run), KILL_SEED makes a run come again.
"""
import http.client
import json
import os
import random
import signal
import threading
import time
import unittest
import urllib.parse

import service

CONFIGURATION = service.QUICK_HASHES + service.UNTHROTTLED + '[[backend]]\nname = "db"\nstrategy = "database"\nlifetime_seconds = 86400\n'
KILLS = int(os.environ.get("KILLS", "10"))
ACTORS = 8
DEEDS = ("register", "change_password", "log_in", "log_out", "forget")
JSON = {"Content-Type": "application/json"}


class Lost(Exception):
    """No answer came: nobody knows whether it was done."""


class Client:
    """One connection, kept alive."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=service.PATIENCE)

    def ask(self, method, path, body=None, headers=None):
        try:
            self.connection.request(method, path, body, headers or {})
            response = self.connection.getresponse()
            return response.status, response.read()
        except (OSError, http.client.HTTPException) as problem:
            self.connection.close()
            raise Lost from problem

    def login(self, user, password):
        form = urllib.parse.urlencode({"username": user.email, "password": password})
        status, body = self.ask("POST", "/auth/db/login", form, {"Content-Type": "application/x-www-form-urlencoded"})
        return json.loads(body)["access_token"] if status == 200 else None

    def me(self, token):
        return self.ask("GET", "/users/me", None, {"Authorization": f"Bearer {token}"})[0]


class User:
    """What the service has acknowledged about one user."""

    def __init__(self, email, password):
        self.email = email
        self.passwords = [password]  # more than one: the answer to a change never came
        self.live = []
        self.ended = []
        self.mails = 0


class Actor(threading.Thread):
    """Does one thing after the other with users of its own until no answer comes."""

    def __init__(self, number, port, seed, users):
        super().__init__()
        self.number, self.client, self.dice, self.users = number, Client(port), random.Random(seed), users
        self.counts = {}
        self.unexpected = []

    def run(self):
        try:
            while True:
                actions = [self.register] if not self.users else [
                    self.register, self.change_password, self.log_in, self.log_out, self.forget]
                action = self.dice.choice(actions)
                if action():
                    self.counts[action.__name__] = self.counts.get(action.__name__, 0) + 1
        except Lost:
            pass
        finally:
            self.client.connection.close()

    def expect(self, status, wanted, what):
        if status != wanted:
            self.unexpected.append(f"{what}: {status} instead of {wanted}")
        return status == wanted

    def register(self):
        user = User(f"u{self.dice.randrange(2**63):x}.{self.number}@example.org", "correct horse 1")
        status, _ = self.client.ask("POST", "/auth/register",
                                    json.dumps({"email": user.email, "password": user.passwords[0]}), JSON)
        if self.expect(status, 201, "register"):
            self.users.append(user)
            return True
        return False

    def change_password(self):
        user = self.dice.choice(self.users)
        if not user.live:
            return False
        password = f"correct horse {self.dice.randrange(2**40)}"
        user.passwords.append(password)
        status, _ = self.client.ask("PATCH", "/users/me", json.dumps({"password": password}),
                                    JSON | {"Authorization": f"Bearer {user.live[-1]}"})
        self.expect(status, 200, "change the password")
        user.passwords = [password]
        return True

    def log_in(self):
        user = self.dice.choice(self.users)
        token = self.client.login(user, user.passwords[0])
        if self.expect(200 if token else 400, 200, "log in"):
            user.live.append(token)
        return True

    def log_out(self):
        user = self.dice.choice(self.users)
        if not user.live:
            return False
        token = user.live.pop()  # if no answer comes, it is neither live nor ended
        status, _ = self.client.ask("POST", "/auth/db/logout", "", {"Authorization": f"Bearer {token}"})
        if self.expect(status, 204, "log out"):
            user.ended.append(token)
        return True

    def forget(self):
        user = self.dice.choice(self.users)
        status, _ = self.client.ask("POST", "/auth/forgot-password", json.dumps({"email": user.email}), JSON)
        if self.expect(status, 202, "forgot-password"):
            user.mails += 1
        return True


class Kill(unittest.TestCase):
    def check(self, port, users):
        """Compares every user with what was acknowledged, and settles what was left open."""
        client = Client(port)
        self.addCleanup(client.connection.close)
        for user in users:
            known = [password for password in user.passwords if client.login(user, password)]
            self.assertEqual(len(known), 1, f"{user.email}: the passwords that work are {known} of {user.passwords}")
            user.passwords = known
            for token in user.live:
                self.assertEqual(client.me(token), 200, f"a login of {user.email} is lost")
            for token in user.ended:
                self.assertEqual(client.me(token), 401, f"a logout of {user.email} is lost")

    def check_mails(self, folder, users):
        wanted = {user.email: user.mails for user in users if user.mails}
        deadline = time.monotonic() + 120
        while True:
            found = {}
            for path in (folder / "mail").glob("*.eml"):
                recipient = next(line for line in path.read_text().splitlines() if line.startswith("To: "))[4:]
                found[recipient] = found.get(recipient, 0) + 1
            lacking = {email: (found.get(email, 0), count) for email, count in wanted.items() if found.get(email, 0) < count}
            if not lacking:
                return sum(wanted.values()), sum(found.values())
            self.assertLess(time.monotonic(), deadline, f"mails that were acknowledged and never came: {lacking}")
            time.sleep(0.1)

    def test_nothing_acknowledged_is_lost(self):
        seed = int(os.environ.get("KILL_SEED", random.randrange(2**32)))
        print("seed", seed)
        dice = random.Random(seed)
        owned = [[] for _ in range(ACTORS)]
        totals = {}
        with service.Service(CONFIGURATION) as gatehouse:
            deadline = time.monotonic() + 120 + 5 * KILLS
            kills = 0
            # Some more where a machine does little between two of them.
            while kills < KILLS or (min(totals.get(name, 0) for name in DEEDS) <= KILLS and time.monotonic() < deadline):
                kills += 1
                actors = [Actor(number, gatehouse.port, dice.random(), owned[number]) for number in range(ACTORS)]
                for actor in actors:
                    actor.start()
                time.sleep(dice.uniform(0.05, 0.8))
                gatehouse.stop(signal.SIGKILL)
                for actor in actors:
                    actor.join(2 * service.PATIENCE)
                    self.assertEqual(actor.unexpected, [])
                    for name, count in actor.counts.items():
                        totals[name] = totals.get(name, 0) + count
                gatehouse.start()
                self.check(gatehouse.port, [user for users in owned for user in users])
            totals["mails wanted and found"] = self.check_mails(gatehouse.folder, [user for users in owned for user in users])
        print(f"{kills} kills; acknowledged and checked: {totals}")
        for name in DEEDS:
            self.assertGreater(totals.get(name, 0), KILLS, f"too little was done to say anything: {totals}")


if __name__ == "__main__":
    unittest.main()
