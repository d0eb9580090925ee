# SPDX-License-Identifier: MIT
"""What the pieces of a request cost, each alone: bench/micro, in nanoseconds. For information, without a target."""
import csv
import subprocess

from harness.paths import PROGRAMS
from harness.rows import Row

NAMES = ["pieces"]
REPETITIONS = 3


def measure(setting):
    if not setting.wants(*NAMES):
        return []
    setting.say("the pieces of a request")
    figures = {}
    for _ in range(1 if setting.options.quick else REPETITIONS):
        done = subprocess.run([PROGRAMS / "bench-pieces", "-o", "-,csv"], capture_output=True, text=True, check=True)
        for name, _, _, milliseconds, *_ in csv.reader(done.stdout.splitlines()):
            figures.setdefault(name, []).append(float(milliseconds) * 1e6)
    return [Row("pieces", "nanoseconds of one thread for each", None, "", None, figures, "ns")]
