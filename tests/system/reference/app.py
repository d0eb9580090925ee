# SPDX-License-Identifier: MIT
"""FastAPI Users 15 as its documentation shows it, on the tables of models.py.

The environment says: REFERENCE_DATABASE (a URL of SQLAlchemy), REFERENCE_SECRETS (JSON: of jwt, reset and verify),
REFERENCE_SHAPE (see models.py), REFERENCE_REDIS (a URL, or nothing) and REFERENCE_OUTBOX, the file that gets a line of
JSON for each token it would mail.
"""
import datetime
import json
import os
from contextlib import asynccontextmanager
from typing import Optional

import redis.asyncio
from fastapi import Depends, FastAPI
from fastapi_users import BaseUserManager, FastAPIUsers, IntegerIDMixin, UUIDIDMixin, schemas
from fastapi_users.authentication import (AuthenticationBackend, BearerTransport, CookieTransport, JWTStrategy,
                                          RedisStrategy)
from fastapi_users.authentication.strategy.db import DatabaseStrategy

import dump
import models
import seed
from models import Id, SHAPE, User

SECRETS = json.loads(os.environ["REFERENCE_SECRETS"])
REDIS = os.environ.get("REFERENCE_REDIS")
LIFETIME = 3600


class UserRead(schemas.BaseUser[Id]):
    if SHAPE["own"] != "none":
        first_name: str
    if SHAPE["own"] == "defaults":
        preferences: Optional[dict]
        created_at: datetime.datetime
    if SHAPE["own"] == "strict":
        visits: int


class UserCreate(schemas.BaseUserCreate):
    if SHAPE["own"] != "none":
        first_name: str = "nameless"
    if SHAPE["own"] == "defaults":
        preferences: Optional[dict] = None


class UserUpdate(schemas.BaseUserUpdate):
    if SHAPE["own"] != "none":
        first_name: Optional[str] = None
    if SHAPE["own"] == "defaults":
        preferences: Optional[dict] = None


class UserManager(UUIDIDMixin if Id is not int else IntegerIDMixin, BaseUserManager[User, Id]):
    reset_password_token_secret = SECRETS["reset"]
    verification_token_secret = SECRETS["verify"]

    async def on_after_forgot_password(self, user, token, request=None):
        mail("reset", user, token)

    async def on_after_request_verify(self, user, token, request=None):
        mail("verify", user, token)


def mail(kind, user, token):
    with open(os.environ["REFERENCE_OUTBOX"], "a", encoding="utf-8") as outbox:
        outbox.write(json.dumps({"kind": kind, "email": user.email, "token": token}) + "\n")


@asynccontextmanager
async def lifespan(_):
    await models.make_tables()
    yield


async def get_session():
    async with models.session_maker() as session:
        yield session


async def get_user_manager(session=Depends(get_session)):
    yield UserManager(models.user_database(session))


async def get_token_database(session=Depends(get_session)):
    yield models.token_database(session)


def jwt_strategy():
    return JWTStrategy(secret=SECRETS["jwt"], lifetime_seconds=LIFETIME)


def database_strategy(tokens=Depends(get_token_database)):
    return DatabaseStrategy(tokens, lifetime_seconds=LIFETIME)


def redis_strategy():
    return RedisStrategy(redis.asyncio.from_url(REDIS, decode_responses=True), lifetime_seconds=LIFETIME)


def bearer(name, get_strategy):
    return AuthenticationBackend(name=name, transport=BearerTransport(tokenUrl=f"auth/{name}/login"),
                                 get_strategy=get_strategy)


backends = [bearer("jwt", jwt_strategy)]
if SHAPE["tokens"]:
    backends.append(bearer("db", database_strategy))
if REDIS:
    backends.append(bearer("redis", redis_strategy))
backends.append(AuthenticationBackend(name="cookie", transport=CookieTransport(cookie_max_age=LIFETIME),
                                      get_strategy=jwt_strategy))
fastapi_users = FastAPIUsers[User, Id](get_user_manager, backends)

app = FastAPI(lifespan=lifespan)
for backend in backends:
    app.include_router(fastapi_users.get_auth_router(backend), prefix=f"/auth/{backend.name}")
app.include_router(fastapi_users.get_register_router(UserRead, UserCreate), prefix="/auth")
app.include_router(fastapi_users.get_reset_password_router(), prefix="/auth")
app.include_router(fastapi_users.get_verify_router(UserRead), prefix="/auth")
app.include_router(fastapi_users.get_users_router(UserRead, UserUpdate), prefix="/users")


# For the tests: a process of Python takes seconds to start.

@app.post("/reference/seed")
async def fill():
    return await seed.seed(UserManager)


@app.get("/reference/dump")
async def everything():
    return await dump.dump()
