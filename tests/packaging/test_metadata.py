# SPDX-License-Identifier: MIT
"""One version, and the desktop's files as its tools want them."""
import configparser
import datetime
import re
import shutil
import struct
import unittest
import xml.etree.ElementTree

import source

METAINFO = "packaging/console/gatehouse.admin.console.metainfo.xml"
DESKTOP = "packaging/console/gatehouse-admin.desktop"
LANGUAGES = {"ar", "de", "es", "fr", "ja"}


def png_size(path):
    head = path.read_bytes()[:24]
    return struct.unpack(">II", head[16:24]) if head[:8] == b"\x89PNG\r\n\x1a\n" else None


class Version(unittest.TestCase):
    def releases(self):
        return re.findall(r"^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$", source.text("CHANGELOG.md"), re.M)

    def test_the_changelog_is_one_and_its_last_release_is_the_version(self):
        headings = re.findall(r"^## (.*)$", source.text("CHANGELOG.md"), re.M)
        self.assertEqual(headings[0], "[Unreleased]")
        releases = self.releases()
        self.assertEqual(len(headings) - 1, len(releases), "a heading that is no release")
        self.assertEqual(releases[0][0], source.version())
        self.assertEqual([date for _, date in releases], sorted((date for _, date in releases), reverse=True))
        for _, date in releases:
            datetime.date.fromisoformat(date)
        kinds = set(re.findall(r"^### (.*)$", source.text("CHANGELOG.md"), re.M)) - {"Known limits"}
        self.assertLessEqual(kinds, {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"})

    def test_the_metainfo_has_the_same_releases(self):
        root = xml.etree.ElementTree.fromstring(source.text(METAINFO))
        listed = [(release.get("version"), release.get("date")) for release in root.iter("release")]
        self.assertEqual(listed, self.releases())

    def test_the_version_is_written_nowhere_else(self):
        """In what is built or installed; documents have examples."""
        written = re.compile(rf"(?<![\d.]){re.escape(source.version())}(?![\d.])")
        # The version of an application's own API in httpauth.h is FastAPI's default.
        kept = {"CMakeLists.txt", "CHANGELOG.md", METAINFO, "libauth/http/httpauth.h"}
        parts = ("cmake/", "packaging/", "libauth/", "server/", "admin-gui/", "docs/deploy/", "CMakePresets.json",
                 "Containerfile")
        found = []
        for path in source.files():
            name = path.relative_to(source.SOURCE).as_posix()
            if not name.startswith(parts) or name in kept or path.suffix in (".png", ".ts"):
                continue
            found += [f"{name}: {line.strip()}" for line in path.read_text(errors="replace").splitlines()
                      if written.search(line) and not line.lstrip().startswith(("#", "//"))]
        self.assertEqual(found, [])


class Desktop(unittest.TestCase):
    def test_the_entry_is_valid(self):
        tool = shutil.which("desktop-file-validate")
        self.assertIsNotNone(tool, "desktop-file-utils is missing: scripts/setup test")
        checked = source.run(tool, source.SOURCE / DESKTOP)
        self.assertEqual((checked.returncode, checked.stdout), (0, ""))

    def test_the_metainfo_is_valid(self):
        tool = shutil.which("appstreamcli")
        self.assertIsNotNone(tool, "appstream is missing: scripts/setup test")
        checked = source.run(tool, "validate", "--no-net", source.SOURCE / METAINFO)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)

    def test_entry_metainfo_program_and_icon_name_each_other(self):
        entry = configparser.RawConfigParser(delimiters="=", comment_prefixes="#")
        entry.optionxform = str
        entry.read_string(source.text(DESKTOP))
        entry = entry["Desktop Entry"]
        root = xml.etree.ElementTree.fromstring(source.text(METAINFO))
        self.assertEqual(root.findtext("launchable"), "gatehouse-admin.desktop")
        self.assertEqual(root.findtext("provides/binary"), entry["TryExec"])
        self.assertEqual(entry["Exec"].split()[0], entry["TryExec"])
        self.assertIn(f'setDesktopFileName(QStringLiteral("{entry["TryExec"]}"))', source.text("admin-gui/main.cpp"))
        self.assertTrue((source.SOURCE / f'packaging/console/icons/{entry["Icon"]}.svg').is_file())
        for key in ("Name", "Comment"):
            self.assertEqual({name[len(key) + 1:-1] for name in entry if name.startswith(key + "[")}, LANGUAGES, key)
        for tag, key in (("name", "Name"), ("summary", "Comment")):
            for element in root.iter(tag):
                language = element.get("{http://www.w3.org/XML/1998/namespace}lang")
                self.assertEqual(element.text, entry[f"{key}[{language}]" if language else key])

    def test_the_icons_are_as_large_as_they_say(self):
        names = list((source.SOURCE / "packaging/console/icons").glob("*.png"))
        sizes = {path: int(path.stem.rsplit("-", 1)[1]) for path in names}
        for path, size in sizes.items():
            self.assertEqual(png_size(path), (size, size), path.name)
        installed, = re.findall(r"foreach\(size ([\d ]+)\)", source.text("cmake/packaging/GatehousePackaging.cmake"))
        self.assertEqual(sorted(sizes.values()), [int(size) for size in installed.split()])
        self.assertEqual((min(sizes.values()), max(sizes.values())), (16, 512))
