# SPDX-License-Identifier: MIT
"""From exec to ready, on a database that is there already."""
import socket
import statistics
import subprocess
import time

from harness import tools
from harness.paths import PROGRAMS
from harness.programs import READY, clean_environment
from harness.rows import Row, Target

NAMES = ["start"]
STARTS = 10
QUICK_STARTS = 2


def measure(setting):
    if not setting.wants(*NAMES):
        return []
    folder = setting.folder()
    count = QUICK_STARTS if setting.options.quick else STARTS
    setting.say(f"{count} starts")
    start_once(folder)  # makes the key, and brings the program into the page cache
    times = [start_once(folder) for _ in range(count)]
    figures = {"the line that it listens": [listening for listening, _ in times],
               "/readyz answers 200": [ready for _, ready in times]}
    return [Row("start", "start with 1,000 users until /readyz answers 200", Target("<=", 300), "ms",
                statistics.median(figures["/readyz answers 200"]), figures, "ms")]


def start_once(folder):
    """Milliseconds from exec to the line, and to the first 200."""
    with open(folder / "log", "ab") as log:
        begun = time.monotonic()
        with subprocess.Popen([PROGRAMS / "gatehouse", "serve", "--port", "0"], cwd=folder, env=clean_environment(),
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log) as process:
            try:
                line = process.stdout.readline().decode()
                listening = time.monotonic() - begun
                match = READY.search(line)
                if not match:
                    raise tools.MeasuringError(f"no ready line but {line!r}")
                wait_until_ready(int(match.group(1)), begun + 30)
                ready = time.monotonic() - begun
            finally:
                process.terminate()
    return 1000 * listening, 1000 * ready


def wait_until_ready(port, deadline):
    request = b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    while time.monotonic() < deadline:
        with socket.create_connection(("127.0.0.1", port), 10) as connection:
            connection.sendall(request)
            if connection.recv(4096).startswith(b"HTTP/1.1 200 "):
                return
    raise tools.MeasuringError("the service did not become ready")
