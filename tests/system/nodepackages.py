# SPDX-License-Identifier: MIT
"""Programs for Node.js beside these tests, with the packages that their lock files name."""
import fcntl
import pathlib
import subprocess

import service


def folder(name):
    """A copy of tests/system/NAME in the build folder, with its packages.

    They are fetched when package-lock.json is another than last time; npm compares them with its hashes. No script of a
    package is run.
    """
    source = pathlib.Path(__file__).parent / name
    place = service.BUILD / "node" / name
    place.mkdir(parents=True, exist_ok=True)
    with open(place / ".lock", "w", encoding="ascii") as lock:  # tests run side by side
        fcntl.flock(lock, fcntl.LOCK_EX)
        for file in source.iterdir():
            content, copy = file.read_bytes(), place / file.name
            if not copy.exists() or copy.read_bytes() != content:
                unfinished = copy.with_suffix(".part")
                unfinished.write_bytes(content)
                unfinished.rename(copy)  # another test may have a program of this folder read it now
        done = place / "node_modules" / ".installed"
        wanted = (source / "package-lock.json").read_text()
        if not done.is_file() or done.read_text() != wanted:
            subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"], cwd=place, check=True,
                           capture_output=True, timeout=240)
            done.write_text(wanted)
    return place
