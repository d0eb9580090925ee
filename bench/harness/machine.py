# SPDX-License-Identifier: MIT
"""What was measured, and on what."""
import os
import pathlib
import platform
import re
import subprocess
import time

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
        "uncommitted_changes": bool(output("git", "status", "--porcelain", "--untracked-files=no")),
    }


def busy_share(seconds=2):
    """How much of all cores is in use, by whomever, from 0 to 1; a virtual machine's lost time counts."""
    busy_before, all_before = processor_times()
    time.sleep(seconds)
    busy, total = processor_times()
    return (busy - busy_before) / max(1, total - all_before)


def processor_times():
    user, nice, system, idle, waiting, *others = [
        int(field) for field in pathlib.Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
    busy = user + nice + system + sum(others)
    return busy, busy + idle + waiting


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
