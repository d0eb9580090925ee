# SPDX-License-Identifier: MIT
"""The thousand users that all programs are asked about: their database, their tokens and their login forms."""
import base64
import datetime
import hashlib
import hmac
import json
import secrets
import shutil
import sqlite3
import subprocess
import time
import urllib.parse
import uuid

from harness.paths import PROGRAMS
from harness.programs import clean_environment

COUNT = 1000
PASSWORD = "correct horse 1"
LIFETIME = 86400  # seconds; no token ends while it is measured


class Accounts:
    """Made once in a folder; every program works on a copy. The first user is a superuser."""

    def __init__(self, folder):
        self.folder = folder
        self.key = secrets.token_urlsafe(48)
        self.ids = [str(uuid.uuid4()) for _ in range(COUNT)]
        self.emails = [f"user{number:04}@example.org" for number in range(1, COUNT + 1)]
        self.database_tokens = [secrets.token_urlsafe() for _ in self.ids]
        self.jwts = [self.jwt(user) for user in self.ids]
        self.database = folder / "gatehouse.db"
        self.fill_database()
        self.jwt_file = self.write_lines("jwts", self.jwts)
        self.database_token_file = self.write_lines("tokens", self.database_tokens)
        self.form_file = self.write_lines("forms", [self.form(email) for email in self.emails])

    def fill_database(self):
        """By SQL with one hash for all, for a thousand registrations would take two minutes."""
        self.gatehouse("user", "create", self.emails[0], "--superuser", "--password-stdin")
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M:%S.%f")
        with sqlite3.connect(self.database) as database:
            (self.hashed_password,) = database.execute("SELECT hashed_password FROM user").fetchone()
            database.execute("UPDATE user SET id = ?", (self.ids[0],))
            database.executemany(
                "INSERT INTO user (id, email, hashed_password, is_active, is_superuser, is_verified) "
                "VALUES (?, ?, ?, 1, 0, 0)",
                [(user, email, self.hashed_password) for user, email in zip(self.ids[1:], self.emails[1:])])
            database.executemany("INSERT INTO accesstoken (token, created_at, user_id) VALUES (?, ?, ?)",
                                 [(token, now, user) for token, user in zip(self.database_tokens, self.ids)])
            database.commit()
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()

    def gatehouse(self, *arguments):
        subprocess.run([PROGRAMS / "gatehouse", *arguments], cwd=self.folder, env=clean_environment(),
                       input=PASSWORD + "\n", text=True, check=True, capture_output=True)

    def copy_to(self, folder):
        """A folder of its own for a program."""
        folder.mkdir()
        shutil.copy(self.database, folder / "gatehouse.db")
        return folder

    def set_hash(self, folder, hashed):
        """For a program with hashes of its own kind."""
        with sqlite3.connect(folder / "gatehouse.db") as database:
            database.execute("UPDATE user SET hashed_password = ?", (hashed,))
        database.close()

    def jwt(self, user):
        """As PyJWT and Gatehouse make it (RFC 7519)."""
        claims = {"sub": user, "aud": ["fastapi-users:auth"], "exp": int(time.time()) + LIFETIME}
        parts = [encoded({"alg": "HS256", "typ": "JWT"}), encoded(claims)]
        mac = hmac.new(self.key.encode(), ".".join(parts).encode(), hashlib.sha256).digest()
        return ".".join([*parts, base64url(mac)])

    def user_json(self, index):
        """What GET /users/me answers to any user but the first."""
        return json.dumps({"id": self.ids[index], "email": self.emails[index], "is_active": True,
                           "is_superuser": False, "is_verified": False}, separators=(",", ":"))

    def write_lines(self, name, lines):
        file = self.folder / name
        file.write_text("\n".join(lines) + "\n")
        return str(file)

    @staticmethod
    def form(email):
        return urllib.parse.urlencode({"username": email, "password": PASSWORD})


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def encoded(value):
    return base64url(json.dumps(value, separators=(",", ":")).encode())
