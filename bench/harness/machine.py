# SPDX-License-Identifier: MIT
"""What was measured, and on what."""
import os
import pathlib
import platform
import re
import subprocess

from harness.paths import BUILD, SOURCE


def describe():
    return {
        "cpu": cpu_model(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_mib": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20,
        "kernel": platform.release(),
        "system": system_name(),
        "compiler": compiler(),
        "build_type": cached("CMAKE_BUILD_TYPE"),
        "qt": output("pkg-config", "--modversion", "Qt6Core"),
        "libsodium": output("pkg-config", "--modversion", "libsodium"),
        "commit": output("git", "rev-parse", "HEAD"),
        "uncommitted_changes": bool(output("git", "status", "--porcelain")),
    }


def cpu_model():
    found = re.search(r"^model name\s*:\s*(.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.M)
    return found.group(1) if found else platform.machine()


def system_name():
    return platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())


def compiler():
    for file in BUILD.glob("CMakeFiles/*/CMakeCXXCompiler.cmake"):
        values = dict(re.findall(r'set\(CMAKE_CXX_COMPILER_(ID|VERSION) "([^"]*)"\)', file.read_text()))
        return f"{values['ID']} {values['VERSION']}"
    return None


def cached(name):
    found = re.search(rf"^{name}:\w+=(.*)$", (BUILD / "CMakeCache.txt").read_text(), re.M)
    return found.group(1) if found else None


def output(*command):
    done = subprocess.run(command, cwd=SOURCE, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None
