# SPDX-License-Identifier: MIT
"""One run: measures what is wanted, one group after the other, and reports."""
import datetime
import os
import pathlib
import sys
import tempfile

from harness import machine, options, reference, report
from harness.accounts import Accounts
from harness.measurements import latency, logins, memory, pieces, requests, start
from harness.paths import RESULTS
from harness.setting import Setting

MEASUREMENTS = (requests, logins, latency, memory, start, pieces)
NAMES = [name for measurement in MEASUREMENTS for name in measurement.NAMES]
QUIET = 0.5  # load average; beyond, somebody else was at work


def main():
    chosen = options.parse(NAMES)
    if chosen.list:
        print("\n".join(NAMES))
        return 0
    begun = datetime.datetime.now(datetime.timezone.utc)
    load = os.getloadavg()[0]
    if load > QUIET:
        print(f"The machine is not quiet (load {load:.1f}): the figures are provisional.", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="gatehouse-bench-") as name:
        folder = pathlib.Path(name)
        (folder / "accounts").mkdir()
        setting = Setting(chosen, folder, Accounts(folder / "accounts"))
        rows = []
        for measurement in MEASUREMENTS:
            if setting.wants(*measurement.NAMES):
                rows += measurement.measure(setting)
    rows.sort(key=lambda row: NAMES.index(row.name))
    seconds = (datetime.datetime.now(datetime.timezone.utc) - begun).total_seconds()
    print(report.table(rows))
    described = machine.describe()
    write(chosen, begun, report.to_json(rows, described, {
        "date": begun.isoformat(timespec="seconds"), "seconds": round(seconds), "quick": chosen.quick,
        "rounds": chosen.rounds, "duration": chosen.duration, "load_before": load, "is_quiet": load <= QUIET,
        "reference": setting.reference_versions()}), described["commit"])
    return 0


def write(chosen, begun, text, commit):
    if str(chosen.out) == "-":
        return
    RESULTS.mkdir(exist_ok=True)
    file = chosen.out or RESULTS / f"{begun:%Y-%m-%dT%H%M%S}-{(commit or 'unknown')[:10]}.json"
    file.write_text(text)
    print(f"\nWritten to {os.path.relpath(file)}.")
