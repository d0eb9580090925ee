# SPDX-License-Identifier: MIT
"""One run: measures what is wanted, one group after the other, and reports."""
import datetime
import os
import pathlib
import subprocess
import sys
import tempfile

from harness import machine, options, reference, report
from harness.accounts import Accounts
from harness.measurements import latency, logins, memory, pieces, requests, scale, start
from harness.paths import RESULTS
from harness.rows import Row
from harness.setting import Setting

MEASUREMENTS = (requests, logins, latency, memory, start, pieces, scale)
NAMES = [name for measurement in MEASUREMENTS for name in measurement.NAMES]
QUIET = 0.05  # of all cores; beyond, somebody else is at work


def main():
    chosen = options.parse(NAMES)
    if chosen.list:
        print("\n".join(NAMES))
        return 0
    begun = datetime.datetime.now(datetime.timezone.utc)
    busy = [machine.busy_share()]
    with tempfile.TemporaryDirectory(prefix="gatehouse-bench-") as name:
        folder = pathlib.Path(name)
        (folder / "accounts").mkdir()
        setting = Setting(chosen, folder, Accounts(folder / "accounts"))
        rows, failed = measure_all(setting)
    busy.append(machine.busy_share())
    rows.sort(key=lambda row: NAMES.index(row.name))
    seconds = (datetime.datetime.now(datetime.timezone.utc) - begun).total_seconds()
    print(report.table(rows))
    if max(busy) > QUIET:
        print(f"\nOthers used {max(busy):.0%} of the machine: the figures are provisional.")
    described = machine.describe()
    write(chosen, begun, report.to_json(rows, described, {
        "date": begun.isoformat(timespec="seconds"), "seconds": round(seconds), "quick": chosen.quick,
        "rounds": chosen.rounds, "duration": chosen.duration, "busy_before_and_after": busy,
        "is_quiet": max(busy) <= QUIET, "reference": setting.reference_versions()}), described["commit"])
    return 1 if failed else 0


def measure_all(setting):
    """The rows, and whether something failed; what follows is measured all the same."""
    rows, failed = [], False
    for measurement in MEASUREMENTS:
        wanted = setting.wants(*measurement.NAMES)
        try:
            rows += measurement.measure(setting) if wanted else []
        except (RuntimeError, OSError, subprocess.SubprocessError) as error:
            failed = True
            rows += [Row(name, "failed", None, "", reason=str(error)) for name in wanted]
    return rows, failed


def write(chosen, begun, text, commit):
    if str(chosen.out) == "-":
        return
    RESULTS.mkdir(exist_ok=True)
    file = chosen.out or RESULTS / f"{begun:%Y-%m-%dT%H%M%S}-{(commit or 'unknown')[:10]}.json"
    file.write_text(text)
    print(f"\nWritten to {os.path.relpath(file)}.")
