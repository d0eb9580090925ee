# SPDX-License-Identifier: MIT
"""Valid requests for every route, to spoil and to leave alone, and a client of plain sockets that checks the answers."""
import dataclasses
import json
import multiprocessing
import os
import random
import re
import socket
import struct
import time
import traceback
import typing
import urllib.parse

CONFIGURATION = """
[throttle]
enabled = false
[password]
argon2_memory_kib = 64
argon2_time_cost = 1
[server]
workers = 4
[[backend]]
name = "jwt"
[[backend]]
name = "db"
strategy = "database"
[[backend]]
name = "cookie"
transport = "cookie"
cookie_secure = false
"""
PASSWORD = "correct horse 1"
# No word of the sanitizers may stand in the log.
COMPLAINTS = ("AddressSanitizer", "LeakSanitizer", "UndefinedBehaviorSanitizer", "ThreadSanitizer", "runtime error",
              "ASSERT")


def message(method, path, headers=(), body=None, chunked=False):
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost", *headers]
    if chunked:
        lines.append("Transfer-Encoding: chunked")
        middle = len(body) // 2
        body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:middle], body[middle:]) if part) + b"0\r\n\r\n"
    elif body is not None:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + (body or b"")


def json_message(method, path, value, headers=(), **options):
    return message(method, path, [*headers, "Content-Type: application/json"], json.dumps(value).encode(), **options)


def login_message(backend, email, password=PASSWORD, headers=()):
    form = urllib.parse.urlencode({"grant_type": "password", "username": email, "password": password}).encode()
    return message("POST", f"/auth/{backend}/login", [*headers, "Content-Type: application/x-www-form-urlencoded"], form)


def multipart_message(backend, email):
    body = b"".join(b'--X-1\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % (name, value)
                    for name, value in ((b"username", email.encode()), (b"password", PASSWORD.encode()))) + b"--X-1--\r\n"
    return message("POST", f"/auth/{backend}/login", ["Content-Type: multipart/form-data; boundary=X-1"], body)


def bearer(token):
    return f"Authorization: Bearer {token}"


@dataclasses.dataclass
class Answer:
    status: int
    headers: dict
    body: bytes

    @property
    def closes(self):
        return "close" in self.headers.get("connection", "").lower()


class Connection:
    """One client. `clean` as long as every answer belongs to a request that was left alone."""

    def __init__(self, port, source="127.0.0.1"):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60, source_address=(source, 0))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""
        self.clean = True
        self.may_ask_for_heads = False  # a request that nobody understands may be HEAD, whose answer has no body

    def send(self, data):
        self.socket.sendall(data)

    def receive(self, timeout):
        """More bytes; false at the end. Raises TimeoutError."""
        self.socket.settimeout(timeout)
        more = self.socket.recv(65536)
        self.buffer += more
        return bool(more)

    def answer(self, timeout=60, head=False):
        """The next answer; None when the connection ends before its first byte. Raises TimeoutError, ConnectionError."""
        while b"\r\n\r\n" not in self.buffer:
            if not self.receive(timeout):
                if self.buffer:
                    raise AssertionError(f"half an answer: {self.buffer!r}")
                return None
        top, _, rest = self.buffer.partition(b"\r\n\r\n")
        first, *lines = top.decode("latin-1").split("\r\n")
        match = re.fullmatch(r"HTTP/1\.1 (\d{3})( [^\r\n]*)?", first)
        if not match:
            raise AssertionError(f"no status line: {first!r}")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        status = int(match.group(1))
        size = 0 if head or status < 200 or status in (204, 304) else int(headers["content-length"])
        self.buffer = rest
        while len(self.buffer) < size:
            if not self.receive(timeout):
                raise AssertionError(f"half a body: {top!r} {self.buffer!r}")
        body, self.buffer = self.buffer[:size], self.buffer[size:]
        return Answer(status, headers, body)

    def close(self, dice=None):
        if dice and dice.random() < 0.3:  # a reset instead of a polite end
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


@dataclasses.dataclass
class Untouched:
    """A request whose answer is known whatever others do."""
    data: bytes
    status: int
    body: bytes | typing.Callable[[bytes], bool]
    head: bool = False

    def check(self, answer):
        right = answer is not None and answer.status == self.status and (
            self.body(answer.body) if callable(self.body) else answer.body == self.body)
        if not right:
            raise AssertionError(f"answered with {answer}\nwanted {self.status} {self.body}\nfor {self.data!r}")


def is_token(body):
    return json.loads(body).keys() == {"access_token", "token_type"}


def is_json(body):
    return bool(json.loads(body))


def detail(text):
    return json.dumps({"detail": text}, separators=(",", ":")).encode()


class Witness:
    """A user whom no spoiled request knows."""

    def __init__(self, gatehouse, name):
        self.email = f"{name}@example.org"
        created = gatehouse.command("user", "create", self.email, "--superuser", "--verified", "--password-stdin", stdin=PASSWORD + "\n")
        if created.returncode != 0:
            raise AssertionError(created.stderr)
        self.jwt = gatehouse.login(self.email, PASSWORD)
        self.db = gatehouse.login(self.email, PASSWORD, backend="db")
        self.user = gatehouse.json("GET", "/users/me", token=self.jwt)[1]
        self.openapi = gatehouse.request("GET", "/openapi.json")[2]

    def requests(self):
        me = json.dumps(self.user, separators=(",", ":")).encode()
        page = b'{"items":[' + me + b'],"next":null}'
        token = bearer(self.jwt)
        unknown = {"email": "nobody@example.org"}
        register = {"email": self.email, "password": PASSWORD}
        return [
            Untouched(message("GET", "/users/me", [token]), 200, me),
            Untouched(message("GET", "/users/me", [bearer(self.db)]), 200, me),
            Untouched(message("GET", "/users/me", [f"Cookie: a=b; fastapiusersauth={self.jwt}; c=d"]), 200, me),
            Untouched(message("HEAD", "/users/me", [token]), 405, b"", head=True),
            Untouched(message("GET", "/users/me"), 401, detail("Unauthorized")),
            Untouched(message("GET", "/users/" + self.user["id"], [token]), 200, me),
            Untouched(message("GET", "/users?email_prefix=" + self.email, [token]), 200, page),
            Untouched(json_message("PATCH", "/users/me", {}, [token]), 200, me),
            Untouched(json_message("PATCH", "/users/" + self.user["id"], {"is_active": True}, [token], chunked=True), 200, me),
            Untouched(login_message("jwt", self.email), 200, is_token),
            Untouched(multipart_message("db", self.email), 200, is_token),
            Untouched(login_message("cookie", self.email), 204, b""),
            Untouched(login_message("jwt", self.email, "wrong"), 400, detail("LOGIN_BAD_CREDENTIALS")),
            Untouched(json_message("POST", "/auth/register", register), 400, detail("REGISTER_USER_ALREADY_EXISTS")),
            Untouched(json_message("POST", "/auth/forgot-password", unknown), 202, b"null"),
            Untouched(json_message("POST", "/auth/request-verify-token", unknown, chunked=True), 202, b"null"),
            Untouched(json_message("POST", "/auth/verify", {"token": "x"}), 400, detail("VERIFY_USER_BAD_TOKEN")),
            Untouched(json_message("POST", "/auth/reset-password", {"token": "x", "password": "y"}), 400, detail("RESET_PASSWORD_BAD_TOKEN")),
            Untouched(message("POST", "/auth/register", ["Content-Type: application/json"], b'{"email": 1,'), 422, is_json),
            Untouched(message("GET", "/openapi.json"), 200, self.openapi),
            Untouched(message("GET", "/healthz"), 200, b"ok\n"),
            Untouched(message("GET", "/nowhere"), 404, detail("Not Found")),
        ]


class Victim:
    """A superuser whose requests are spoiled; spoiled requests may well delete him."""

    def __init__(self, gatehouse, name):
        self.gatehouse = gatehouse
        self.name = name
        self.number = 0
        self.refresh()

    def refresh(self):
        """Another one. A registration by HTTP does not do: nobody becomes superuser by it."""
        self.number += 1
        self.email = f"{self.name}.{self.number}@example.net"
        created = self.gatehouse.command("user", "create", self.email, "--superuser", "--password-stdin", stdin=PASSWORD + "\n")
        if created.returncode != 0:
            raise AssertionError(created.stderr)
        self.jwt = self.gatehouse.login(self.email, PASSWORD)
        self.db = self.gatehouse.login(self.email, PASSWORD, backend="db")
        self.id = self.gatehouse.json("GET", "/users/me", token=self.jwt)[1]["id"]

    def lives(self):
        return all(self.gatehouse.json("GET", "/users?limit=1", token=token)[0] == 200 for token in (self.jwt, self.db))

    def requests(self):
        """(route, message): at least one of every route."""
        token = bearer(self.jwt)
        cookie = f"Cookie: fastapiusersauth={self.jwt}"
        other = {"email": f"{self.name}.new@example.net", "password": PASSWORD, "is_active": True, "is_superuser": False}
        address = {"email": self.email}
        fields = {"password": PASSWORD, "email": self.email, "is_active": True, "is_superuser": True, "is_verified": False}
        yield "GET /users/me", message("GET", "/users/me", [token, "Accept: */*", "User-Agent: curl/7.88.1"])
        yield "GET /users/me", message("GET", "/users/me", [cookie, "Accept-Language: de-DE, en;q=0.7", "X-Forwarded-For: 192.0.2.1"])
        yield "GET /users/me", message("GET", "/users/me", [bearer(self.db), "Connection: keep-alive"])
        yield "PATCH /users/me", json_message("PATCH", "/users/me", fields, [token])
        yield "GET /users/me/oauth-accounts", message("GET", "/users/me/oauth-accounts", [cookie, "Origin: https://example.org"])
        yield "DELETE /users/me/oauth-accounts/{id}", message("DELETE", f"/users/me/oauth-accounts/{self.id}", [token])
        yield "GET /users/{id}", message("GET", f"/users/{self.id}", [token])
        yield "PATCH /users/{id}", json_message("PATCH", f"/users/{self.id}", fields, [token], chunked=True)
        yield "DELETE /users/{id}", message("DELETE", "/users/00000000-0000-4000-8000-000000000000", [token])
        yield "GET /users", message("GET", f"/users?search={self.name}&is_active=yes&sort=-email&limit=2&after=", [token])
        for backend in ("jwt", "db", "cookie"):
            yield f"POST /auth/{backend}/login", login_message(backend, self.email)
            yield f"POST /auth/{backend}/logout", message("POST", f"/auth/{backend}/logout", [token, cookie], b"")
        yield "POST /auth/jwt/login", multipart_message("jwt", self.email)
        yield "POST /auth/register", json_message("POST", "/auth/register", other)
        yield "POST /auth/register", json_message("POST", "/auth/register", other, ["Expect: 100-continue"], chunked=True)
        yield "POST /auth/request-verify-token", json_message("POST", "/auth/request-verify-token", address)
        yield "POST /auth/verify", json_message("POST", "/auth/verify", {"token": self.jwt})
        yield "POST /auth/forgot-password", json_message("POST", "/auth/forgot-password", address)
        yield "POST /auth/reset-password", json_message("POST", "/auth/reset-password", {"token": self.jwt, "password": PASSWORD})
        yield "GET /openapi.json", message("GET", "/openapi.json")
        yield "GET /healthz", message("GET", "/healthz")
        yield "GET /readyz", message("GET", "/readyz")
        yield "GET /metrics", message("GET", "/metrics")
        yield "OPTIONS *", message("OPTIONS", "*")


def seed_from(variable):
    """From the environment, else by chance; printed, so that a failure can be had again."""
    seed = int(os.environ.get(variable, random.randrange(2**32)))
    print(f"{variable}={seed}", flush=True)
    return seed


def in_processes(work, arguments):
    """Runs work(*argument) for each, at the same time; returns the results or raises AssertionError with the traces."""
    context = multiprocessing.get_context("fork")
    results = context.Queue()

    def run(number, argument):
        try:
            results.put((number, work(*argument), None))
        except BaseException:  # pylint: disable=broad-except
            results.put((number, None, traceback.format_exc()))

    processes = [context.Process(target=run, args=(number, argument)) for number, argument in enumerate(arguments)]
    for process in processes:
        process.start()
    outcomes = sorted((results.get(timeout=3600) for _ in processes), key=lambda outcome: outcome[0])
    for process in processes:
        process.join()
    traces = [trace for _, _, trace in outcomes if trace]
    if traces:
        raise AssertionError("\n".join(traces))
    return [result for _, result, _ in outcomes]


def statuses(gatehouse):
    """How many answers of each status the service has counted."""
    text = gatehouse.request("GET", "/metrics")[2].decode()
    return {int(status): int(float(count)) for status, count in
            re.findall(r'^gatehouse_http_requests_total\{status="(\d+)"\} (\S+)$', text, re.M)}


def wait_for_connections(test, gatehouse, count, seconds=60):
    """Until so many connections are open, that of the question included."""
    deadline = time.monotonic() + seconds
    while True:
        found = re.search(rb"^gatehouse_connections (\d+)$", gatehouse.request("GET", "/metrics")[2], re.M)
        if int(found.group(1)) <= count:
            return
        test.assertLess(time.monotonic(), deadline, f"{found.group(1).decode()} connections are left behind")
        time.sleep(0.05)


def check_end(test, gatehouse):
    """The service still works, has seen no fault of its own, and ends in order."""
    test.assertIsNone(gatehouse.process.poll(), gatehouse.log()[-4000:])
    wait_for_connections(test, gatehouse, 1)
    counts = statuses(gatehouse)
    print("answers:", ", ".join(f"{status}: {count}" for status, count in sorted(counts.items())), flush=True)
    # 503 is counted for work that was not begun as its client had left; no client may see it, and the tests look.
    test.assertEqual([status for status in counts if status >= 500 and status not in (501, 503, 505)], [], counts)
    test.assertEqual(gatehouse.stop(), 0, gatehouse.log()[-4000:])
    for word in COMPLAINTS:
        test.assertNotIn(word, gatehouse.log())
