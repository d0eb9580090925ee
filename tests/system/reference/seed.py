# SPDX-License-Identifier: MIT
"""Fills the database as years of service would have, and says what is in it.

Users whose hashes older versions made, whom OAuth brought, who are inactive, verified or superusers, and tokens.
"""
import datetime
import hashlib
import os
import pathlib
import secrets

from fastapi_users.schemas import BaseUserCreate
from pwdlib.hashers.argon2 import Argon2Hasher
from pwdlib.hashers.bcrypt import BcryptHasher

import models
from models import SHAPE

PASSWORD = "the password of {}"
HASHES = pathlib.Path(os.environ["REFERENCE_HASHES"])


def hashed(make, parameters, password):
    """What `make` makes of the password, now or for an earlier test: good hashes take long."""
    place = HASHES / hashlib.sha256(f"{parameters} {password}".encode()).hexdigest()
    if not place.exists():
        HASHES.mkdir(exist_ok=True)
        unfinished = place.with_suffix(f".{os.getpid()}")
        unfinished.write_text(make(password))
        unfinished.rename(place)
    return place.read_text()


class RememberingPasswordHelper:
    """FastAPI Users' own, but for the time it takes."""

    def __init__(self, helper):
        self.helper = helper

    def hash(self, password):
        return hashed(self.helper.hash, "as FastAPI Users does", password)

    def generate(self):
        return PASSWORD.format("nobody")


async def add(manager, name, hasher=None, parameters=None, **flags):
    """`hasher`, a class of pwdlib, with its parameters where another version made the hash."""
    email = f"{name}@example.org"
    password = PASSWORD.format(name)
    user = await manager.create(BaseUserCreate(email=email, password=password, **flags))
    own = {"none": {}, "strict": {"first_name": name, "visits": 7},
           "defaults": {"first_name": name, "preferences": {"theme": "dark", "names": [name, "é", None]}}}[SHAPE["own"]]
    if hasher:
        own["hashed_password"] = hashed(hasher(**parameters).hash, (hasher.__name__, parameters), password)
    if own:
        user = await manager.user_db.update(user, own)
    return user


async def add_tokens(session, users):
    """One that is good, and one that was good yesterday."""
    now = datetime.datetime.now(datetime.timezone.utc)
    tokens = models.token_database(session)
    made = {}
    for name, user in users.items():
        for age, kind in ((60, "good"), (86400, "old")):
            token = secrets.token_urlsafe()
            await tokens.create({"token": token, "user_id": user.id,
                                 "created_at": now - datetime.timedelta(seconds=age)})
            made.setdefault(kind, {})[name] = token
    return made


async def seed(make_manager):
    """`make_manager` makes the application's manager of the users that it is given."""
    async with models.session_maker() as session:
        manager = make_manager(models.user_database(session))
        manager.password_helper = RememberingPasswordHelper(manager.password_helper)
        users = {
            "ada": await add(manager, "ada"),
            "bertrand": await add(manager, "Bertrand.Upper", is_verified=True),
            "bcrypt": await add(manager, "bcrypt", BcryptHasher, {"rounds": 10}),
            "argon": await add(manager, "argon", Argon2Hasher,
                               {"time_cost": 2, "memory_cost": 102400, "parallelism": 8}),
            "inactive": await add(manager, "inactive", is_active=False),
            "root": await add(manager, "root", is_superuser=True, is_verified=True),
        }
        if SHAPE["oauth"]:
            users["oauth"] = await manager.oauth_callback(
                "google", "access token", "google-4711", "oauth@example.org", 1893456000, "refresh token")
            await manager.oauth_associate_callback(users["ada"], "github", "another", "4712", "ada@work.example.org")
        tokens = await add_tokens(session, users) if SHAPE["tokens"] else {}
        return {"users": {name: {"id": str(user.id), "email": user.email} for name, user in users.items()},
                "tokens": tokens}
