# SPDX-License-Identifier: MIT
"""The programs that measure: wrk, and those of bench/."""
import http.client
import json
import re
import subprocess

from harness.paths import LUA, PROGRAMS


class MeasuringError(RuntimeError):
    """What was to be measured did not work, so there is no figure."""


def wrk_command(port, script, arguments, connections, seconds):
    return ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "60s", "-s", LUA / script,
            f"http://127.0.0.1:{port}/{'auth/jwt/login' if script == 'logins.lua' else 'users/me'}", "--", *arguments]


def warm_up(port, script, arguments, connections):
    """A second of the same, whatever comes of it."""
    subprocess.run(wrk_command(port, script, arguments, connections, 1), capture_output=True, check=False)


def wrk(port, script, arguments, connections, seconds, refusals_expected=False):
    """Requests a second and how many there were."""
    done = subprocess.run(wrk_command(port, script, arguments, connections, seconds), capture_output=True, text=True,
                          check=False)
    return read_wrk(done, refusals_expected)


def read_wrk(done, refusals_expected=False):
    rate = re.search(r"^Requests/sec:\s*([\d.]+)", done.stdout, re.M)
    count = re.search(r"^\s*(\d+) requests in", done.stdout, re.M)
    trouble = re.search(r"^\s*Socket errors:.*$", done.stdout, re.M)
    refused = re.search(r"^\s*Non-2xx.*$", done.stdout, re.M)
    nothing = not rate or float(rate.group(1)) == 0
    if done.returncode != 0 or nothing or trouble or (refused and not refusals_expected):
        raise MeasuringError(f"wrk: {done.stdout}{done.stderr}".strip())
    return float(rate.group(1)), int(count.group(1))


def hash_rate(threads, seconds):
    """Password checks a second of libsodium alone."""
    done = subprocess.run([PROGRAMS / "bench-hashrate", str(threads), str(seconds)], capture_output=True, text=True,
                          check=True)
    return json.loads(done.stdout)["per_second"]


def load(port, path, headers, **settings):
    """What bench-load saw; settings are its options, with _ for -."""
    command = [PROGRAMS / "bench-load", "--port", str(port), "--path", path]
    for name, value in headers.items():
        command += ["--header", f"{name}: {value}"]
    for name, value in settings.items():
        command += ["--" + name.replace("_", "-"), str(value)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seen = json.loads(done.stdout)
    if seen["failures"] or set(seen["statuses"]) != {"200"}:
        raise MeasuringError(f"bench-load: {done.stdout.strip()}")
    return seen


def ask(port, path, token=None):
    """One GET; status and body."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path, headers={"Authorization": "Bearer " + token} if token else {})
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()
