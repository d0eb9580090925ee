# SPDX-License-Identifier: MIT
"""Every source file says under which licence it is."""
import re
import unittest

import source

LICENSED = {".cpp", ".h", ".in", ".cmake", ".py", ".service", ".conf", ".toml", ".sysusers", ".desktop", ".xml", ".svg", ".js",
            ".mjs", ".css", ".lua", ".sh"}
NAMED = {"CMakeLists.txt", "Containerfile", ".containerignore", ".clang-format", ".clang-tidy"}
LINE = re.compile(r"SPDX-License-Identifier: MIT\b")
# They have no room for a comment, or become part of what is shown.
BARE = re.compile(r"packaging/debian/(changelog|copyright)\.in|tests/.*/(input|expected|corpus|data)/.*")


def wants_licence(path):
    name = path.relative_to(source.SOURCE).as_posix()
    if BARE.fullmatch(name):
        return False
    return (path.suffix in LICENSED or path.name in NAMED
            or (not path.suffix and path.read_bytes()[:2] == b"#!"))


class Headers(unittest.TestCase):
    def test_every_source_file_names_its_licence_in_its_first_lines(self):
        wanted = [path for path in source.files() if wants_licence(path)]
        self.assertGreater(len(wanted), 500)
        bare = [path.relative_to(source.SOURCE).as_posix() for path in wanted
                if not LINE.search("\n".join(path.read_text(errors="replace").splitlines()[:12]))]
        self.assertEqual(bare, [])

    def test_the_licence_is_the_one_that_they_name(self):
        self.assertTrue(source.text("LICENSE").startswith("MIT License\n"))
