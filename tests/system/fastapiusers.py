# SPDX-License-Identifier: MIT
"""The real FastAPI Users 15 beside Gatehouse: the application in reference/, in a virtual environment."""
import fcntl
import hashlib
import json
import re
import shutil
import subprocess
import sys
import time

import service

REFERENCE = service.SOURCE / "tests" / "system" / "reference"
CACHE = service.BUILD / "fastapi-users"
READY = re.compile(r"running on http://127\.0\.0\.1:(\d+) ")
VERSION = "import importlib.metadata; print(importlib.metadata.version('fastapi-users'))"


def python():
    """The interpreter that has the packages of requirements.txt; they are installed when these change."""
    requirements = REFERENCE / "requirements.txt"
    wanted = hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()
    environment = CACHE / wanted[:12]
    CACHE.mkdir(parents=True, exist_ok=True)
    with open(CACHE / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # tests run at the same time
        if not (environment / "complete").exists():
            install(environment, requirements)
    return environment / "bin" / "python"


def install(environment, requirements):
    for old in CACHE.iterdir():  # hashes, too
        if old.is_dir():
            shutil.rmtree(old)
    run([sys.executable, "-m", "venv", environment])
    run([environment / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements])
    version = run([environment / "bin" / "python", "-c", VERSION]).strip()
    if not version.startswith("15."):
        raise AssertionError(f"pip installed FastAPI Users {version} instead of 15")
    (environment / "complete").touch()


def run(command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=600,
                          check=False)
    if done.returncode != 0:
        raise AssertionError(f"{command} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


class FastApiUsers(service.Service):
    """uvicorn with reference/app.py. Its folder keeps the log and the tokens it would have mailed."""

    def __init__(self, database, shape=None, redis=None, secrets=None):
        super().__init__()
        keys = {purpose: service.KEY for purpose in ("jwt", "reset", "verify")} | (secrets or {})
        self.environment = service.clean_environment() | {
            "REFERENCE_DATABASE": database, "REFERENCE_SECRETS": json.dumps(keys),
            "REFERENCE_SHAPE": json.dumps(shape or {}), "REFERENCE_OUTBOX": str(self.folder / "outbox"),
            "REFERENCE_HASHES": str(CACHE / "hashes"),
            "PYTHONDONTWRITEBYTECODE": "1"}
        if redis:
            self.environment["REFERENCE_REDIS"] = redis
        self.python = python()
        self.expect_exit = None  # uvicorn raises the signal again that stopped it

    def start(self):
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(
                [self.python, "-m", "uvicorn", "--app-dir", REFERENCE, "app:app", "--host", "127.0.0.1", "--port", "0"],
                cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        deadline = time.monotonic() + 2 * service.PATIENCE
        while not (found := READY.search(self.log())):
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise AssertionError("FastAPI Users did not start\n" + self.log())
            time.sleep(0.01)
        self.port = int(found.group(1))
        self.url = f"http://127.0.0.1:{self.port}"

    def stop(self, number=service.signal.SIGTERM):
        if self.process is None:
            return self.status
        if self.process.poll() is None:
            self.process.send_signal(number)
        self.end()
        return self.status

    def seed(self):
        """Fills the database; returns what is in it, see reference/seed.py."""
        return self.answer("POST", "/reference/seed")

    def dump(self):
        """All tables with columns and rows, see reference/dump.py."""
        return self.answer("GET", "/reference/dump")

    def answer(self, method, path):
        status, value = self.json(method, path)
        if status != 200:
            raise AssertionError(f"{path}: {status}\n{self.log()}")
        return value

    def token_mailed(self, kind, email):
        """The latest token of that kind for that address."""
        lines = [json.loads(line) for line in (self.folder / "outbox").read_text().splitlines()]
        return [line["token"] for line in lines if (line["kind"], line["email"]) == (kind, email)][-1]
