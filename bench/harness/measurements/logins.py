# SPDX-License-Identifier: MIT
"""Logins a second: against libsodium alone on all cores, and against FastAPI Users."""
from harness import tools
from harness.turns import Comparison, Subject, compare

CONNECTIONS_PER_CORE = 2  # one that hashes and one that waits keep a core busy; more made no difference
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
    connections = CONNECTIONS_PER_CORE * setting.cores

    def run(seconds):
        return tools.wrk(program.port, "logins.lua", [setting.accounts.form_file], connections, seconds)[0]

    def warm_up():
        tools.warm_up(program.port, "logins.lua", [setting.accounts.form_file], connections)
        program.wait_until_idle()  # FastAPI Users goes on with the logins whose clients have left

    return Subject(title, run, warm_up, program)
