# SPDX-License-Identifier: MIT
"""Clients that keep a service busy with everything it does, and remember what it has acknowledged to them.

What was not acknowledged may have been done or not; what was, must be so: Load.check() looks when all is quiet.
"""
import collections
import email.policy
import email.parser
import http.client
import json
import random
import threading
import time
import urllib.parse

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PASSWORD = "correct horse 1"

#: One answer: what was asked, when (time.monotonic()), and the status; 0 where none came.
Answer = collections.namedtuple("Answer", "what began ended status")


class NoAnswer(Exception):
    """The connection broke, or nothing came."""


class Connection:
    """Kept alive as far as the service does."""

    def __init__(self, port, tls=None, timeout=60):
        """`tls` is an ssl.SSLContext."""
        self.connection = (http.client.HTTPSConnection("127.0.0.1", port, timeout=timeout, context=tls) if tls else
                           http.client.HTTPConnection("127.0.0.1", port, timeout=timeout))

    def ask(self, method, path, body=None, headers=None):
        try:
            self.connection.request(method, path, body, headers or {})
            response = self.connection.getresponse()
            return response.status, response.headers, response.read()
        except (OSError, http.client.HTTPException) as problem:
            self.connection.close()
            raise NoAnswer(repr(problem)) from problem

    def close(self):
        self.connection.close()


class User:
    """What the service has acknowledged about one user."""

    def __init__(self, address):
        self.address = address
        self.passwords = [PASSWORD]  # two: whether the change was made, its answer did not tell
        self.live = []  # (backend, token)
        self.ended = []
        self.mails = 0  # acknowledged
        self.perhaps_mails = 0


class Client(threading.Thread):
    """Does one thing after the other with users of its own, at random, until told to stop."""

    def __init__(self, load, number):
        super().__init__(daemon=True)
        self.load, self.number = load, number
        self.dice = random.Random(number)
        self.connection = Connection(load.port, load.tls)
        self.users = []
        self.answers = []

    def run(self):
        # Mostly looks, as in life.
        actions = [self.look] * 12 + [self.log_in] * 4 + [self.log_out] * 2 + [self.forget, self.change_password]
        while not self.load.is_stopping.is_set():
            enough = len(self.users) >= 3 and self.dice.random() < 0.95
            try:
                (self.dice.choice(actions) if enough else self.register)()
            except NoAnswer as problem:
                self.load.complain(f"no answer: {problem}")
            except Exception as problem:  # pylint: disable=broad-except
                self.load.complain(f"{problem!r}")
        self.connection.close()

    def ask(self, what, wanted, method, path, body=None, headers=None):
        """Returns the answer's body as it was acknowledged, None where the service was unavailable."""
        began = time.monotonic()
        status = 0
        try:
            status, fields, answer = self.connection.ask(method, path, body, headers)
        finally:
            self.answers.append(Answer(what, began, time.monotonic(), status))
        if status == 503:
            if not fields["Retry-After"]:
                self.load.complain(f"{what}: 503 without Retry-After")
            self.load.unavailable[self.number] = time.monotonic()
            # A client that is told to come again does not come at once.
            self.load.is_stopping.wait(self.load.pause_after_503)
            return None
        self.load.acknowledged[self.number] = time.monotonic()
        if status != wanted:
            self.load.complain(f"{what}: {status} instead of {wanted}: {answer[:200]!r}")
            return None
        return answer or b"{}"

    def bearer(self, held):
        return {"Authorization": "Bearer " + held[1]}

    def register(self):
        user = User(f"u{self.dice.randrange(2**63):x}.{self.number}@example.org")
        body = self.ask("register", 201, "POST", "/auth/register",
                        json.dumps({"email": user.address, "password": PASSWORD}), JSON)
        if body and self.is_about(user, body):
            self.users.append(user)

    def is_about(self, user, body):
        told = json.loads(body)["email"]
        if told != user.address:
            self.load.complain(f"{user.address} was told about {told}")
        return told == user.address

    def log_in(self):
        user = self.dice.choice(self.users)
        if len(user.passwords) > 1:
            return
        backend = self.dice.choice(self.load.backends)
        form = urllib.parse.urlencode({"username": user.address, "password": user.passwords[0]})
        body = self.ask(f"login {backend}", 200, "POST", f"/auth/{backend}/login", form, FORM)
        if body:
            user.live.append((backend, json.loads(body)["access_token"]))

    def look(self):
        user = self.dice.choice(self.users)
        if user.live:
            held = self.dice.choice(user.live)
            body = self.ask(f"me {held[0]}", 200, "GET", "/users/me", None, self.bearer(held))
            if body:
                self.is_about(user, body)

    def log_out(self):
        user = self.dice.choice(self.users)
        stored = [held for held in user.live if held[0] != "jwt"]  # which cannot end
        if not stored:
            return
        held = self.dice.choice(stored)
        user.live.remove(held)
        if self.ask(f"logout {held[0]}", 204, "POST", f"/auth/{held[0]}/logout", "", self.bearer(held)):
            user.ended.append(held)
            self.ask_ended(held)

    def ask_ended(self, held):
        self.ask(f"me {held[0]} ended", 401, "GET", "/users/me", None, self.bearer(held))

    def forget(self):
        user = self.dice.choice(self.users)
        if self.ask("forgot", 202, "POST", "/auth/forgot-password", json.dumps({"email": user.address}), JSON):
            user.mails += 1
        else:
            user.perhaps_mails += 1

    def change_password(self):
        user = self.dice.choice(self.users)
        held = [held for held in user.live if held[0] == "jwt"]
        if not held or len(user.passwords) > 1:
            return
        password = f"correct horse {self.dice.randrange(2**40)}"
        user.passwords.append(password)
        if self.ask("change", 200, "PATCH", "/users/me", json.dumps({"password": password}),
                    JSON | self.bearer(held[-1])):
            user.passwords = [password]


class Load:
    """So many clients, from start() to finish()."""

    def __init__(self, port, backends, clients, pause_after_503=0.02, tls=None):
        self.port, self.backends, self.pause_after_503, self.tls = port, backends, pause_after_503, tls
        self.is_stopping = threading.Event()
        self.lock = threading.Lock()
        self.problems = []
        self.acknowledged = {}  # of each client, when it last was told something other than 503
        self.unavailable = {}  # and when it was told 503
        self.clients = [Client(self, number) for number in range(clients)]

    def start(self):
        for client in self.clients:
            client.start()

    def finish(self):
        self.is_stopping.set()
        for client in self.clients:
            client.join(120)

    def complain(self, what):
        with self.lock:
            self.problems.append(f"{time.monotonic():.3f} {what}")

    def answers(self):
        return sorted((answer for client in self.clients for answer in client.answers), key=lambda answer: answer.began)

    def users(self):
        return [user for client in self.clients for user in client.users]

    def wait_until_all(self, told, since, seconds):
        """Until each client has got such an answer; `told` is self.acknowledged or self.unavailable."""
        deadline = time.monotonic() + seconds
        while any(told.get(client.number, 0) < since for client in self.clients):
            if time.monotonic() > deadline:
                raise AssertionError(f"not every client in {seconds} s\n{self.problems[:5]}")
            time.sleep(0.01)

    def check(self):
        """Compares what is so with what was acknowledged; returns counts of what was compared."""
        connection = Connection(self.port, self.tls)
        counts = collections.Counter()

        def expect(what, wanted, *request):
            counts[what] += 1
            status, _, body = connection.ask(*request)
            if status != wanted:
                self.complain(f"in the end, {what}: {status} instead of {wanted}: {body[:200]!r}")

        for user in self.users():
            good = [word for word in user.passwords if self.logs_in(connection, user.address, word)]
            counts["user"] += 1
            if len(good) != 1:
                self.complain(f"in the end {len(good)} of {len(user.passwords)} passwords of {user.address} are good")
            for held in user.live:
                expect("token", 200, "GET", "/users/me", None, {"Authorization": "Bearer " + held[1]})
            for held in user.ended:
                expect("logout", 401, "GET", "/users/me", None, {"Authorization": "Bearer " + held[1]})
        connection.close()
        return counts

    def logs_in(self, connection, address, password):
        form = urllib.parse.urlencode({"username": address, "password": password})
        return connection.ask("POST", "/auth/jwt/login", form, FORM)[0] == 200

    def check_mails(self, folders, seconds):
        """Each mail that was acknowledged arrives, and no other; returns how many."""
        deadline = time.monotonic() + seconds
        while True:
            arrived = addressees(folders)
            missing = sum(max(0, user.mails - arrived[user.address]) for user in self.users())
            if not missing:
                break
            if time.monotonic() > deadline:
                self.complain(f"{missing} mails did not arrive")
                break
            time.sleep(0.1)
        for user in self.users():
            if arrived[user.address] > user.mails + user.perhaps_mails:
                self.complain(f"{user.address} was mailed to {arrived[user.address]} times, not {user.mails}")
        return sum(arrived.values())


def addressees(folders):
    """How many mails went to whom."""
    parser = email.parser.BytesHeaderParser(policy=email.policy.default)
    return collections.Counter(parser.parsebytes(path.read_bytes())["To"]
                               for folder in folders for path in (folder / "mail").glob("*.eml"))


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
