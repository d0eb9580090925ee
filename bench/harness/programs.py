# SPDX-License-Identifier: MIT
"""The servers: each is started on a free port of the loopback, and stopped by its own process."""
import os
import pathlib
import re
import subprocess
import time

from harness.paths import PROGRAMS

READY = re.compile(r"(?:listens|running) on http://127\.0\.0\.1:(\d+)")


class Program:
    """A server in a folder, where its output goes into the file `output`. Runs within `with`."""

    def __init__(self, command, folder, environment=None):
        self.command = [str(part) for part in command]
        self.folder = pathlib.Path(folder)
        self.environment = clean_environment() | (environment or {})
        self.process = None
        self.port = None

    def __enter__(self):
        with open(self.folder / "output", "wb") as output:
            self.process = subprocess.Popen(self.command, cwd=self.folder, env=self.environment,
                                            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        try:
            self.port = self.wait_for_port()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    def wait_for_port(self):
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            text = (self.folder / "output").read_text(errors="replace")
            if match := READY.search(text):
                return int(match.group(1))
            if self.process.poll() is not None:
                break
            time.sleep(0.005)
        raise RuntimeError(f"{self.command[0]} did not start:\n{text}")

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    @property
    def pid(self):
        return self.process.pid

    def require_alive(self):
        """Raises with its last words when it has ended by itself."""
        if (status := self.process.poll()) is not None:
            words = (self.folder / "output").read_bytes()[-2000:].decode(errors="replace")
            raise RuntimeError(f"{' '.join(self.command)} ended with {status}:\n{words}")

    def processor_seconds(self):
        """What all its threads have used so far, in the kernel too."""
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")  # utime and stime, proc(5)

    def wait_until_idle(self):
        """Until it has used next to no processor time for half a second."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            before = self.processor_seconds()
            time.sleep(0.5)
            if self.processor_seconds() - before <= 0.02:
                return
        raise RuntimeError(f"{self.command[0]} does not come to rest")


class Gatehouse(Program):
    """`gatehouse serve` on the database of a folder; everything is as it is by default unless told."""

    def __init__(self, folder, configuration=""):
        (folder / "gatehouse.toml").write_text(configuration)
        super().__init__([PROGRAMS / "gatehouse", "serve", "--port", "0"], folder)


class Bare(Program):
    def __init__(self, folder, body):
        super().__init__([PROGRAMS / "bench-bare", body], folder)


class Reference(Program):
    """FastAPI Users with uvicorn, as its documentation starts it: one process, log on."""

    def __init__(self, folder, python, strategy, key):
        super().__init__(
            [python, "-m", "uvicorn", "app:app", "--host", "127.0.0.1", "--port", "0"], folder,
            {"REFERENCE_DATABASE": str(folder / "gatehouse.db"), "REFERENCE_STRATEGY": strategy,
             "REFERENCE_SECRET": key})


def clean_environment():
    """The environment without settings for Gatehouse that the caller may have."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GATEHOUSE_")}
