# SPDX-License-Identifier: MIT
"""FastAPI Users in a virtual environment outside of the tree."""
import json
import shutil
import subprocess
import sys

from harness.paths import CACHE, REFERENCE

PACKAGES = ("fastapi-users", "fastapi", "starlette", "pydantic", "uvicorn", "uvloop", "sqlalchemy", "aiosqlite",
            "pwdlib", "argon2-cffi", "pyjwt")
VERSIONS = """
import importlib.metadata, json, platform, sys
versions = {"python": platform.python_version()}
for package in sys.argv[1:]:
    versions[package] = importlib.metadata.version(package)
print(json.dumps(versions))
"""
HASH = "import sys; from fastapi_users.password import PasswordHelper; print(PasswordHelper().hash(sys.argv[1]))"


class Unavailable(RuntimeError):
    """It cannot be measured here."""


def python():
    """The interpreter that has the packages; they are installed the first time."""
    interpreter = CACHE / "reference" / "bin" / "python"
    if is_installed(interpreter):
        return interpreter
    CACHE.mkdir(parents=True, exist_ok=True)
    run([sys.executable, "-m", "venv", "--clear", interpreter.parents[1]])
    run([interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r",
         REFERENCE / "requirements.txt"])
    if not is_installed(interpreter):
        raise Unavailable("pip installed another version of FastAPI Users than 15")
    return interpreter


def is_installed(interpreter):
    try:
        return versions(interpreter)["fastapi-users"].startswith("15.")
    except Unavailable:
        return False


def versions(interpreter):
    return json.loads(run([interpreter, "-c", VERSIONS, *PACKAGES]))


def hash_password(interpreter, password):
    """As FastAPI Users makes it: m=65536, t=3, p=4."""
    hashed = run([interpreter, "-c", HASH, password]).strip()
    if "$m=65536,t=3,p=4$" not in hashed:
        raise Unavailable(f"its password hashes have other parameters: {hashed[:40]}")
    return hashed


def copy_application(folder):
    shutil.copy(REFERENCE / "app.py", folder)


def run(command):
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=600).stdout
    except (OSError, subprocess.SubprocessError) as error:
        lines = (getattr(error, "stderr", None) or str(error)).strip().splitlines()
        raise Unavailable(lines[-1] if lines else str(error)) from error
