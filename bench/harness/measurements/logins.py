# SPDX-License-Identifier: MIT
"""Logins a second: against libsodium alone on all cores, and against FastAPI Users."""
from harness import tools
from harness.turns import Comparison, Subject, compare

CONNECTIONS = 16  # enough that every hashing thread always finds a next one
COMPARISONS = [
    Comparison("logins", "logins, against libsodium alone on all cores", "gatehouse", "libsodium", 0.9),
    Comparison("reference-logins", "logins, against FastAPI Users", "gatehouse", "reference", 1.8),
]
NAMES = [comparison.name for comparison in COMPARISONS]


def measure(setting):
    makers = {
        "libsodium": lambda: Subject(f"libsodium, {setting.cores} threads",
                                     lambda seconds: tools.hash_rate(setting.cores, seconds)),
        "gatehouse": lambda: subject(setting, "Gatehouse", setting.gatehouse()),
        "reference": lambda: subject(setting, "FastAPI Users", setting.reference()),
    }
    # A login takes a tenth of a second: longer rounds, so that what their ends cut off matters little.
    return compare(setting, COMPARISONS, makers, 2 * setting.options.duration, "logins/s")


def subject(setting, title, program):
    def run(seconds):
        return tools.wrk(program.port, "logins.lua", [setting.accounts.form_file], CONNECTIONS, seconds)[0]

    return Subject(title, run, warm_up=lambda: run(1), program=program)
