# SPDX-License-Identifier: MIT
"""The source tree, for the tests of this folder."""
import os
import pathlib
import re
import subprocess

SOURCE = pathlib.Path(os.environ["GATEHOUSE_SOURCE_DIR"])
BUILD = pathlib.Path(os.environ["GATEHOUSE_BUILD_DIR"])


def text(path):
    return (SOURCE / path).read_text()


def version():
    """The one place that has it."""
    return re.search(r"^project\(Gatehouse VERSION (\d+\.\d+\.\d+) ", text("CMakeLists.txt"), re.M).group(1)


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **options)


def files():
    """What git knows, or in a release without git, all that is no build."""
    listed = run("git", "-C", SOURCE, "-c", "safe.directory=*", "ls-files", "-z")
    if listed.returncode == 0 and listed.stdout:
        names = listed.stdout.split("\0")
        return [SOURCE / name for name in names if name and (SOURCE / name).is_file()]
    kept = (path for path in SOURCE.rglob("*") if path.relative_to(SOURCE).parts[0] not in ("build", "data", ".git"))
    return [path for path in kept if path.is_file() and "__pycache__" not in path.parts]
