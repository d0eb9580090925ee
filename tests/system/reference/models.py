# SPDX-License-Identifier: MIT
"""The tables of an application of FastAPI Users, in one of the shapes that live ones have.

REFERENCE_SHAPE, a JSON object, says which:
ids ("uuid" or "integer"), oauth and tokens (whether there are these tables), tables (their names), and own, the
application's own columns: "none", "defaults" (the database fills them) or "strict" (only the application can).
"""
import datetime
import json
import os
import uuid

from fastapi_users.db import (SQLAlchemyBaseOAuthAccountTable, SQLAlchemyBaseUserTable, SQLAlchemyBaseUserTableUUID,
                              SQLAlchemyUserDatabase)
from fastapi_users_db_sqlalchemy.access_token import SQLAlchemyAccessTokenDatabase, SQLAlchemyBaseAccessTokenTable
from fastapi_users_db_sqlalchemy.generics import GUID
from sqlalchemy import JSON, DateTime, ForeignKey, Integer, String, func
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

SHAPE = {"ids": "uuid", "oauth": True, "tokens": True, "own": "defaults",
         "tables": {"user": "user", "oauth_account": "oauth_account", "accesstoken": "accesstoken"}
         } | json.loads(os.environ.get("REFERENCE_SHAPE", "{}"))
TABLES = SHAPE["tables"]
UUIDS = SHAPE["ids"] == "uuid"
Id = uuid.UUID if UUIDS else int


class Base(DeclarativeBase):
    pass


class OwnColumnsWithDefaults:
    first_name: Mapped[str] = mapped_column(String(100), nullable=False, server_default="")
    preferences: Mapped[dict | None] = mapped_column(JSON, nullable=True)
    created_at: Mapped[datetime.datetime] = mapped_column(DateTime(timezone=True), nullable=False,
                                                          server_default=func.now())


class OwnColumnsOfTheApplication:
    """`default` is Python's: in the database there is none."""
    first_name: Mapped[str] = mapped_column(String(100), nullable=False, default="nameless")
    visits: Mapped[int] = mapped_column(Integer, nullable=False, default=0)


class NoOwnColumns:
    pass


Own = {"none": NoOwnColumns, "defaults": OwnColumnsWithDefaults, "strict": OwnColumnsOfTheApplication}[SHAPE["own"]]
UserBase = SQLAlchemyBaseUserTableUUID if UUIDS else SQLAlchemyBaseUserTable[int]


def own_id():
    return mapped_column(GUID, primary_key=True, default=uuid.uuid4) if UUIDS else mapped_column(Integer, primary_key=True)


def users_id():
    return mapped_column(GUID if UUIDS else Integer, ForeignKey(TABLES["user"] + ".id", ondelete="cascade"),
                         nullable=False)


if SHAPE["oauth"]:
    class OAuthAccount(SQLAlchemyBaseOAuthAccountTable[Id], Base):
        __tablename__ = TABLES["oauth_account"]
        id: Mapped[Id] = own_id()
        user_id: Mapped[Id] = users_id()


class User(Own, UserBase, Base):
    __tablename__ = TABLES["user"]
    if not UUIDS:
        id: Mapped[int] = own_id()
    if SHAPE["oauth"]:
        oauth_accounts: Mapped[list[OAuthAccount]] = relationship("OAuthAccount", lazy="joined",
                                                                  cascade="all, delete-orphan")


if SHAPE["tokens"]:
    class AccessToken(SQLAlchemyBaseAccessTokenTable[Id], Base):
        __tablename__ = TABLES["accesstoken"]
        user_id: Mapped[Id] = users_id()


engine = create_async_engine(os.environ["REFERENCE_DATABASE"])
session_maker = async_sessionmaker(engine, expire_on_commit=False)


def user_database(session):
    return SQLAlchemyUserDatabase(session, User, OAuthAccount if SHAPE["oauth"] else None)


def token_database(session):
    return SQLAlchemyAccessTokenDatabase(session, AccessToken)


async def make_tables():
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
