# SPDX-License-Identifier: MIT
"""The systemd units: what they expose, what they agree on, and that packages have these very files."""
import re
import shutil
import tempfile
import unittest

import source

UNITS = ("gatehouse.service", "gatehouse@.service")
HIGHEST_EXPOSURE = 2.0  # of 10


def lines(name):
    return source.text(f"docs/deploy/{name}").splitlines()


class Units(unittest.TestCase):
    def test_exposure(self):
        tool = shutil.which("systemd-analyze")
        self.assertIsNotNone(tool, "systemd is missing: scripts/setup test")
        for name in UNITS:
            checked = source.run(tool, "security", "--offline=true", "--no-pager", source.SOURCE / "docs/deploy" / name)
            found = re.search(r"Overall exposure level for \S+: (\d+\.\d+)", checked.stdout)
            self.assertTrue(found, checked.stdout + checked.stderr)
            self.assertLessEqual(float(found.group(1)), HIGHEST_EXPOSURE, name)

    def test_one_node_is_as_locked_up_as_several(self):
        apart = re.compile(r"#|Description=|Environment=GATEHOUSE_SERVER_PORT=")
        one, several = ([line for line in lines(name) if not apart.match(line)] for name in UNITS)
        self.assertEqual(one, several)

    def test_packages_have_these_very_units(self):
        rules = source.text("cmake/packaging/GatehouseDebian.cmake")
        for name in UNITS:
            self.assertIn(f"docs/deploy/{name}", rules)
        self.assertEqual([path.name for path in source.files() if path.suffix == ".service"], list(UNITS))

    def test_the_account_and_the_folders_are_those_of_the_packages(self):
        unit = "\n".join(lines(UNITS[0]))
        account, = re.findall(r"^u (\S+) - \"[^\"]+\" (\S+)$", source.text("packaging/debian/gatehouse.sysusers"), re.M)
        self.assertIn(f"\nUser={account[0]}\nGroup={account[0]}\nStateDirectory={account[0]}\n", unit)
        self.assertEqual(account[1], "/var/lib/gatehouse")
        configuration = source.text("packaging/debian/conffiles").strip()
        self.assertIn(f"serve --config {configuration}\n", unit)
        for script in ("postinst", "postrm"):
            self.assertEqual(source.run("sh", "-n", source.SOURCE / "packaging/debian" / script).returncode, 0)
        self.assertIn("rm -rf /var/lib/gatehouse\n", source.text("packaging/debian/postrm"))

    def test_the_packaged_configuration_is_good_and_keeps_data_where_the_service_may_write(self):
        program = source.BUILD / "bin" / "gatehouse"
        path = source.SOURCE / "packaging/debian/gatehouse.toml"
        checked = source.run(program, "check-config", "--config", path)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        values = re.findall(r'^\w+ = "(?:sqlite:)?(/[^"]+)"', path.read_text(), re.M)
        self.assertEqual(values, ["/var/lib/gatehouse/gatehouse.db", "/var/lib/gatehouse/mail"])
        # What stands there as a suggestion is right, too.
        suggested = re.sub(r"^# (\[?\w+\]?( = .*)?$)", r"\1", path.read_text(), flags=re.M)
        suggested = re.sub(r"\n(host|port|url = \"(sqlite|mysql)|key_file).*", "", suggested)
        with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
            file.write(suggested)
            file.flush()
            checked = source.run(program, "check-config", "--config", file.name)
        self.assertEqual(checked.returncode, 0, suggested + checked.stdout + checked.stderr)
