# SPDX-License-Identifier: MIT
"""Links lead somewhere, tests that pages name are there, and the dictionary has every name of FastAPI Users."""
import importlib.util
import re
import subprocess
import unittest

import fastapiusers
from blocks import FENCE, SOURCE, pages

SPEC = importlib.util.spec_from_file_location("pages", SOURCE / "docs" / "doxygen" / "pages.py")
FILTER = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(FILTER)

# Whatever is public in FastAPI Users, as the real one says.
PUBLIC_NAMES = """
import inspect
from fastapi_users import BaseUserManager, FastAPIUsers, exceptions, schemas
from fastapi_users.authentication import AuthenticationBackend, Authenticator, CookieTransport, JWTStrategy, RedisStrategy, Strategy, Transport
from fastapi_users.authentication.strategy.db import AccessTokenDatabase, DatabaseStrategy
from fastapi_users.db import BaseUserDatabase
from fastapi_users.password import PasswordHelper
from fastapi_users.router.common import ErrorCode
import fastapi_users, fastapi_users.authentication

def names():
    for kind in (BaseUserManager, BaseUserDatabase, AccessTokenDatabase, Transport, Strategy, AuthenticationBackend,
                 Authenticator, FastAPIUsers, PasswordHelper):
        yield kind.__name__
        yield from (name for name in {**vars(kind), **getattr(kind, "__annotations__", {})} if not name.startswith("_"))
    for call in (BaseUserManager, CookieTransport, JWTStrategy, DatabaseStrategy, RedisStrategy, Authenticator.current_user,
                 FastAPIUsers, FastAPIUsers.get_auth_router, FastAPIUsers.get_oauth_router):
        yield from (name for name in inspect.signature(call).parameters if name != "self")
    for module in (exceptions, schemas):
        yield from (name for name, value in vars(module).items() if inspect.isclass(value))
    yield from (code.name for code in ErrorCode)
    yield from fastapi_users.__all__ + fastapi_users.authentication.__all__

print(*sorted(set(names()) - {"Any", "Generic", "TypeVar", "models", "schemas"}))
"""


def prose(path):
    """The lines of a page outside of its blocks, with their numbers."""
    fenced = False
    for number, line in enumerate(path.read_text().split("\n"), 1):
        if FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            yield number, line


def anchors(path):
    return {FILTER.slug_of(heading[1]) for _, line in prose(path) if (heading := re.match(r"#+ (.*)", line))}


class Links(unittest.TestCase):
    def test_links_lead_somewhere(self):
        dead = []
        for path in pages():
            for number, line in prose(path):
                for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`]*`", "", line)):
                    name, _, anchor = target.partition("#")
                    if "://" in target:
                        continue
                    to = path.parent / name if name else path
                    if (to / "README.md").exists():
                        to /= "README.md"
                    if not to.exists() or anchor and anchor not in anchors(to):
                        dead.append(f"{path.relative_to(SOURCE)}:{number}: {target}")
        self.assertEqual(dead, [])

    def test_every_page_can_be_found(self):
        """From the index of the documentation, over links."""
        found, ahead = set(), [SOURCE / "docs" / "README.md"]
        while ahead:
            path = ahead.pop()
            if path in found or path.suffix != ".md" or not path.exists():
                continue
            found.add(path)
            for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text()):
                to = (path.parent / target).resolve()
                ahead.append(to / "README.md" if to.is_dir() else to)
        decisions = SOURCE / "docs" / "decisions"  # listed by their folder
        self.assertEqual([str(path) for path in pages() if path not in found and path.parent != decisions], [])

    def test_tests_that_are_named_exist(self):
        files = {path.stem for path in (SOURCE / "tests").rglob("*") if path.suffix in (".py", ".cpp")}
        missing = [f"{path.relative_to(SOURCE)}:{number}: {name}" for path in pages() for number, line in prose(path)
                   for name in re.findall(r"\b(?:tst|test)_[a-z_]*[a-z]", line) if name not in files]
        self.assertEqual(missing, [])

    def test_exit_codes_are_explained(self):
        codes = re.findall(r"= (\d+),", (SOURCE / "server" / "exitcode.h").read_text())
        page = (SOURCE / "docs" / "guide" / "troubleshooting.md").read_text()
        self.assertEqual(re.findall(r"^\| (\d\d) \|", page, re.M), [code for code in codes if code != "0"])

    def test_the_dictionary_is_complete(self):
        done = subprocess.run([fastapiusers.python(), "-c", PUBLIC_NAMES], text=True, capture_output=True, timeout=60, check=True)
        dictionary = (SOURCE / "docs" / "guide" / "moving-from-fastapi-users.md").read_text()
        names = done.stdout.split()
        self.assertGreater(len(names), 100)
        self.assertEqual([name for name in names if not re.search(rf"\b{name}\b", dictionary)], [])


if __name__ == "__main__":
    unittest.main()
