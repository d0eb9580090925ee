# SPDX-License-Identifier: MIT
"""Databases of their own for the tests: each kind as Gatehouse names it and as SQLAlchemy does."""
import pathlib
import shutil
import tempfile


class Sqlite:
    """A file in a temporary folder. Used by `with`."""
    id_types = {"uuid": "CHAR(36)", "integer": "INTEGER"}

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gatehouse-database-"))
        self.url = f"sqlite:{self.folder}/users.db"
        self.sqlalchemy_url = f"sqlite+aiosqlite:///{self.folder}/users.db"
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)
