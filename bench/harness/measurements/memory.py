# SPDX-License-Identifier: MIT
"""Resident memory: idle, after a million requests, with thousands of connections that wait."""
import contextlib
import pathlib
import re
import resource
import socket
import time

from harness import tools
from harness.rows import Row, Target

IDLE, GROWTH, CONNECTIONS = NAMES = ["memory-idle", "memory-growth", "memory-connections"]
WARM_UP_REQUESTS = 10_000
REQUESTS = 1_000_000
QUICK_REQUESTS = 20_000
WAITING = 5_000
TITLES = {
    IDLE: "resident memory after the start",
    GROWTH: "its growth by mixed requests, a million unless --quick",
    CONNECTIONS: f"resident memory with {WAITING} idle connections",
}
TARGETS = {IDLE: Target("<=", 40), GROWTH: Target("<=", 5), CONNECTIONS: Target("<=", 250)}


def measure(setting):
    rows = []
    if setting.wants(IDLE, GROWTH):
        rows += [row for row in after_requests(setting) if setting.wants(row.name)]
    if setting.wants(CONNECTIONS):
        rows.append(with_connections(setting))
    return rows


def row(name, value, figures, **notes):
    return Row(name, TITLES[name], TARGETS[name], "MiB", value, {key: [figure] for key, figure in figures.items()},
               "MiB", notes)


def resident(program):
    """VmRSS in MiB."""
    status = pathlib.Path(f"/proc/{program.pid}/status").read_text()
    return int(re.search(r"^VmRSS:\s*(\d+) kB", status, re.M).group(1)) / 1024


def settled(program):
    """VmRSS once nobody hashes a password any more: each takes 64 MiB while it lasts."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        time.sleep(0.5)
        _, metrics = tools.ask(program.port, "/metrics")
        if re.search(r"^gatehouse_work_load 0$", metrics, re.M):
            return resident(program)
    raise tools.MeasuringError("the service does not come to rest")


def after_requests(setting):
    with setting.servers():
        service = setting.gatehouse()
        figures = {"idle": settled(service)}
        if setting.wants(GROWTH):
            warm = mixed_requests(setting, service, WARM_UP_REQUESTS, 1)
            figures["after the warm-up"] = settled(service)
            count = mixed_requests(setting, service, QUICK_REQUESTS if setting.options.quick else REQUESTS, 10)
            figures["after all"] = settled(service)
    rows = [row(IDLE, figures["idle"], {"idle": figures["idle"]})]
    if setting.wants(GROWTH):
        grown = figures["after all"] - figures["after the warm-up"]
        rows.append(row(GROWTH, grown, figures, warm_up_requests=warm, requests=count))
    return rows


def mixed_requests(setting, service, least, seconds):
    """Asks in portions of so many seconds, until it was asked often enough; how often."""
    count = 0
    accounts = setting.accounts
    while count < least:
        setting.say(f"{count} of {least} mixed requests")
        rate, asked = tools.wrk(service.port, "mixed.lua", [accounts.jwt_file, accounts.form_file], 32, seconds,
                                refusals_expected=True)
        count += asked
        seconds = max(1, min(seconds, round((least - count) / rate)))
    return count


def with_connections(setting):
    room = raise_descriptor_limit(WAITING + 200)
    if room < WAITING + 200:
        return Row(CONNECTIONS, TITLES[CONNECTIONS], TARGETS[CONNECTIONS], "MiB",
                   reason=f"only {room} files may be open here")
    setting.say(TITLES[CONNECTIONS])
    with setting.servers(), contextlib.ExitStack() as stack:
        service = setting.gatehouse()
        idle = resident(service)
        request = (f"GET /users/me HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                   f"{setting.accounts.jwts[-1]}\r\n\r\n").encode()
        for _ in range(WAITING):
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", service.port), 10))
            connection.sendall(request)
            if not connection.recv(4096).startswith(b"HTTP/1.1 200 "):
                raise tools.MeasuringError("a connection was not answered 200")
        full = resident(service)
    return row(CONNECTIONS, full, {"without": idle, "with": full})


def raise_descriptor_limit(wanted):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return wanted if soft == resource.RLIM_INFINITY else soft
