# SPDX-License-Identifier: MIT
"""Databases of their own for tests, of every kind: as Gatehouse names them and as SQLAlchemy does. Used by `with`.

A server is started when the first test of a process needs one, and serves all of them.
"""
import atexit
import functools
import itertools
import pathlib
import shutil
import sys
import tempfile

import service

sys.path.insert(0, str(service.SOURCE / "tests" / "support"))

import servers  # noqa: E402


class Sqlite:
    """A file in a temporary folder."""

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gatehouse-database-", dir=servers.memory()))
        self.url = f"sqlite:{self.folder}/users.db"
        self.sqlalchemy_url = f"sqlite+aiosqlite:///{self.folder}/users.db"
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)


class OfServer:
    """A database of a server, empty; it goes with the server."""
    Server = None
    driver = ""  # SQLAlchemy's
    numbers = itertools.count(1)

    def __enter__(self):
        self.server = running(self.Server)
        self.url = self.server.create_database(f"gatehouse_{next(self.numbers)}")
        self.sqlalchemy_url = self.driver + self.url[self.url.index("://"):]
        return self

    def __exit__(self, *_):
        pass


class PostgreSql(OfServer):
    Server = servers.PostgreSql
    driver = "postgresql+asyncpg"


class MariaDbElsewhere(servers.MariaDb):
    """Its clock is not UTC's, as on many a machine: columns of the type TIMESTAMP follow the connection's time zone."""

    def command(self):
        return [*super().command(), "--default-time-zone=+05:00"]


class MariaDb(OfServer):
    Server = MariaDbElsewhere
    driver = "mysql+aiomysql"


@functools.cache
def running(kind):
    """The server of this process of the class `kind`."""
    server = kind()
    atexit.register(server.close)
    server.start()
    return server
