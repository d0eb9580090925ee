# SPDX-License-Identifier: MIT
"""The manual pages and bash's completion know what the programs know, no more and no less."""
import os
import re
import sys
import unittest

import source

sys.path.insert(0, str(source.SOURCE / "packaging" / "manual"))
import manual  # noqa: E402  its folder has just been named

SERVICE = source.BUILD / "bin" / "gatehouse"
CONSOLE = source.BUILD / "bin" / "gatehouse-admin"


def plain(page):
    return page.replace("\\-", "-").replace("\\&", "")


class Manuals(unittest.TestCase):
    def test_the_commands_are_those_of_the_program(self):
        self.assertGreater(len(manual.commands(SERVICE)), 20)
        self.assertEqual(manual.PAGE.read_text(), manual.renewed(SERVICE), "run scripts/manuals")

    def test_the_exit_codes_are_those_of_the_program(self):
        codes = set(re.findall(r"= (\d+),", source.text("server/exitcode.h")))
        page = source.text("packaging/manual/gatehouse.1.in")
        status = page[page.index(".SH EXIT STATUS"):page.index(".SH ENVIRONMENT")]
        self.assertEqual(set(re.findall(r"^\.B (\d+)$", status, re.M)), codes)

    def test_the_options_of_the_console_are_those_of_the_program(self):
        told = source.run(CONSOLE, "--help")
        self.assertEqual(told.returncode, 0, told.stderr)
        options = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", told.stdout[told.stdout.index("Options:"):]))
        page = plain(source.text("packaging/manual/gatehouse-admin.1.in"))
        page = page[page.index(".SH OPTIONS"):page.index(".SH FILES")]
        self.assertEqual(set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", page)), options)
        said = source.run(CONSOLE, "--version")
        self.assertEqual(said.stdout.strip(), f"gatehouse-admin {source.version()}")

    def test_the_pages_have_the_version_from_its_one_place(self):
        for name in ("gatehouse", "gatehouse-admin"):
            self.assertIn('"Gatehouse @PROJECT_VERSION@"', source.text(f"packaging/manual/{name}.1.in"))

    def completed(self, *words):
        """What Tab offers after these words, the last of which is not finished."""
        script = """
            PATH=$1:$PATH; source "$2"; shift 2
            COMP_WORDS=(gatehouse "$@"); COMP_CWORD=$#
            _gatehouse; printf '%s\\n' "${COMPREPLY[@]}"
        """
        completion = source.SOURCE / "packaging/completions/gatehouse"
        # Whose help is in another language has the same commands.
        told = source.run("bash", "-c", script, "-", SERVICE.parent, completion, *words,
                          env=os.environ | {"LC_ALL": "", "LANG": "C.UTF-8", "LANGUAGE": "de"})
        self.assertEqual((told.returncode, told.stderr), (0, ""))
        return told.stdout.split()

    def test_completion(self):
        self.assertEqual(self.completed("ser"), ["serve"])
        self.assertEqual(set(self.completed("")), {name.split()[0] for name in manual.commands(SERVICE)})
        self.assertEqual(self.completed("user", "set"), ["set-password"])
        self.assertEqual(self.completed("user", "create", "a@example.org", "--gen"), ["--generate-password"])
        self.assertEqual(self.completed("migrate", "--dr"), ["--dry-run"])
        self.assertEqual(self.completed("serve", "--config", "/etc/hostn"), ["/etc/hostname"])
