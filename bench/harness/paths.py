# SPDX-License-Identifier: MIT
"""Where things are."""
import os
import pathlib

SOURCE = pathlib.Path(__file__).resolve().parents[2]
BUILD = SOURCE / "build" / "release"
PROGRAMS = BUILD / "bin"
LUA = SOURCE / "bench" / "wrk"
RESULTS = SOURCE / "bench" / "results"
REFERENCE = SOURCE / "bench" / "reference"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "gatehouse-bench"
