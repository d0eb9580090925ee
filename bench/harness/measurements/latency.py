# SPDX-License-Identifier: MIT
"""How long GET /users/me takes at a fixed rate while others log in without pause."""
import contextlib
import statistics
import subprocess
import time

from harness import tools
from harness.rows import Row, Target

NAMES = ["latency"]
RATE = 500  # requests a second
CONNECTIONS = 32
LOGIN_CLIENTS = 16
WARM_UP = 1  # seconds


def measure(setting):
    if not setting.wants(*NAMES):
        return []
    seconds = 2 * setting.options.duration
    rounds = []
    with setting.servers():
        service = setting.gatehouse()
        for number in range(setting.options.rounds):
            setting.say(f"round {number + 1} of {setting.options.rounds}: {RATE} requests/s beside {LOGIN_CLIENTS} "
                        "clients that log in")
            with logins(setting, service, WARM_UP + seconds):
                rounds.append(tools.load(service.port, "/users/me", bearer(setting), connections=CONNECTIONS, rate=RATE,
                                         warm_up=WARM_UP, duration=seconds))
    return [row(rounds)]


@contextlib.contextmanager
def logins(setting, service, seconds):
    """Clients that log in all the time; they begin a second before and are checked at the end."""
    command = tools.wrk_command(service.port, "logins.lua", [setting.accounts.form_file], LOGIN_CLIENTS, seconds + 3)
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            time.sleep(1)
            yield
            if process.poll() is not None:
                raise tools.MeasuringError("the clients that log in ended too early")
        except BaseException:
            process.kill()
            raise
        output, errors = process.communicate()
    tools.read_wrk(subprocess.CompletedProcess(command, process.returncode, output, errors))


def bearer(setting):
    return {"Authorization": "Bearer " + setting.accounts.jwts[-1]}


def row(rounds):
    figures = {name: [seen["latency_ms"][name] for seen in rounds] for name in ("p50", "p90", "p99", "p99.9", "max")}
    notes = {"sending_delay_p99_ms": [seen["sending_delay_ms"]["p99"] for seen in rounds],
             "requests": [seen["requests"] for seen in rounds]}
    return Row("latency", f"p99 of GET /users/me at {RATE}/s beside {LOGIN_CLIENTS} clients that log in",
               Target("<=", 10), "ms", statistics.median(figures["p99"]), figures, "ms", notes)
