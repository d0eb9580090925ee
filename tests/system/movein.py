# SPDX-License-Identifier: MIT
"""FastAPI Users and Gatehouse on one database, for test_movein.py."""
import contextlib
import shutil

import fastapiusers
import service

SHAPES = {
    "UUIDs, every table, own columns": {},
    "integer ids, other names": {"ids": "integer", "tables": {"user": "users", "oauth_account": "social_accounts",
                                                              "accesstoken": "sessions"}},
    "UUIDs, nothing but users": {"oauth": False, "tokens": False, "own": "none"},
    "integer ids, no OAuth": {"ids": "integer", "oauth": False},
    "UUIDs, no tokens": {"tokens": False},
}
KEYS_OF_SECRETS = {"reset": "reset_password_key", "verify": "verification_key"}
KEYS_OF_TABLES = {"user": "user_table", "oauth_account": "oauth_account_table", "accesstoken": "access_token_table"}


def configuration(database, shape, more="", secrets=None):
    """What docs/moving-in.md says to write."""
    tables = "".join(f'{KEYS_OF_TABLES[table]} = "{name}"\n' for table, name in shape.get("tables", {}).items())
    keys = "".join(f'{KEYS_OF_SECRETS[purpose]} = "{secret}"\n' for purpose, secret in (secrets or {}).items())
    return f"""
[database]
url = "{database.url}"
{tables}
[secrets]
key = "{service.KEY}"
{keys}[user]
id = "{shape.get('ids', 'uuid')}"
[password]
min_length = 3
revoke_tokens_on_reset = false
fastapi_fingerprint = true
[throttle]
enabled = false
[mail]
notify_changes = false
[[backend]]
name = "jwt"
[[backend]]
name = "db"
strategy = "database"
[[backend]]
name = "cookie"
transport = "cookie"
{more}"""


class Neighbours:
    """Both on the same database: `python` runs, `gatehouse` is configured but not started. Used by `with`."""

    def __init__(self, database, shape=None, more="", redis=None, secrets=None):
        self.shape = shape or {}
        self.database = database
        self.more = more
        self.redis = redis
        self.secrets = secrets or {}
        self.stack = contextlib.ExitStack()

    def __enter__(self):
        with contextlib.ExitStack() as stack:  # what has begun ends, also when the rest does not begin
            stack.enter_context(self.database)
            if self.redis:
                self.more += f'[redis]\nurl = "{self.redis}"\n[[backend]]\nname = "redis"\nstrategy = "redis"\n'
            python = fastapiusers.FastApiUsers(self.database.sqlalchemy_url, self.shape, self.redis, self.secrets)
            self.python = stack.enter_context(python)
            self.seeded = self.python.seed()
            self.gatehouse = service.Service()
            stack.callback(shutil.rmtree, self.gatehouse.folder, ignore_errors=True)
            self.configure(self.shape)
            self.stack = stack.pop_all()
        return self

    def __exit__(self, *problem):
        return self.stack.__exit__(*problem)

    def configure(self, shape):
        """What Gatehouse believes about the database."""
        self.gatehouse.configuration = configuration(self.database, shape, self.more, self.secrets)
        (self.gatehouse.folder / "gatehouse.toml").write_text(self.gatehouse.configuration)

    @property
    def both(self):
        """Each with the other: what one makes, the other has to take."""
        return (self.gatehouse, self.python), (self.python, self.gatehouse)

    def names(self):
        return list(self.seeded["users"])

    def email(self, name):
        return self.seeded["users"][name]["email"]

    def table(self, name):
        return self.shape.get("tables", {}).get(name, name)


def me(program, token):
    """/users/me of whoever has the token, or None."""
    status, user = program.json("GET", "/users/me", token=token)
    return user if status == 200 else None


def password(email):
    """As reference/seed.py gives them."""
    names = {"Bertrand.Upper@example.org": "Bertrand.Upper"}
    return "the password of " + names.get(email, email.partition("@")[0])
