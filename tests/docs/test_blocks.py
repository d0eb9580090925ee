# SPDX-License-Identifier: MIT
"""Every block of the documentation is compiled, run or loaded; one in a language that nobody knows here is a mistake.

A page is a session in a folder of its own: blocks with the name of a file as their label are that file, `sh` blocks run
one after the other, those labelled `session` while the service runs; one labelled `server` is a server, which has to say
that it listens. A block `output` holds lines that the block above it must have printed, in this order; … stands for
anything.
"""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import fragments
import service
from blocks import SOURCE, all_blocks, blocks_of_page, pages

# Pages whose commands are run by tests of their own, which name each label.
RUN_BY = {SOURCE / page: test for page, test in {
    "README.md": "test_readme.py", "docs/moving-in.md": "test_guide.py", "docs/embedding/installing.md": "test_package.py"}.items()}
FILE_NAME = re.compile(r"[\w-]+\.\w+")
SECRETS = "/etc/gatehouse/"
DATA = "/var/lib/gatehouse/"
COMMANDS = """
cmake_minimum_required(VERSION 3.25)
function(refuse_unknown)
    list(REMOVE_ITEM ARGN LIBRARIES)
    if(ARGN)
        message(FATAL_ERROR "There is no ${ARGN}")
    endif()
endfunction()
function(target_link_libraries)
    list(FILTER ARGN INCLUDE REGEX "^Gatehouse::")
    list(TRANSFORM ARGN REPLACE "^Gatehouse::" "")
    refuse_unknown(${ARGN})
endfunction()
macro(find_package)
    cmake_parse_arguments(ARG "REQUIRED" "" "COMPONENTS" ${ARGN})
    refuse_unknown(${ARG_COMPONENTS})
endmacro()
"""


def in_folder(text, folder):
    """A text that names the folders of an installed service, with those of a test; the secrets that it names are made."""
    for name in re.findall(re.escape(SECRETS) + r"([\w.-]+)", text):
        path = folder / name
        if path.suffix in (".pem", ".p8"):
            subprocess.run(["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", path],
                           check=True, capture_output=True, timeout=120)
        elif not path.exists():
            path.write_text(service.KEY + "\n")
    return text.replace(SECRETS, f"{folder}/").replace(DATA, f"{folder}/")


class Page:
    """The blocks of one page, run in their order."""

    def __init__(self, test, path):
        self.test = test
        self.blocks = blocks_of_page(path)
        self.url = "http://127.0.0.1:8000"

    def run(self):
        with tempfile.TemporaryDirectory(prefix="gatehouse-docs-") as name:
            self.folder = pathlib.Path(name)
            for block in self.blocks:
                if FILE_NAME.fullmatch(block.label):
                    (self.folder / block.label).write_text(in_folder(block.text, self.folder))
            for block in self.blocks:
                if (block.language, block.label) == ("sh", "server"):
                    self.run_server(block)
            commands = [block for block in self.blocks if block.language == "sh" and block.label != "server"]
            before = next((i for i, block in enumerate(commands) if block.label == "session"), len(commands))
            self.run_all(commands[:before])
            if commands[before:]:
                configuration = self.folder / "gatehouse.toml"
                with service.Service(configuration.read_text() if configuration.exists() else "", folder=self.folder) as gatehouse:
                    self.url = gatehouse.url
                    self.run_all(commands[before:])

    def run_server(self, block):
        script = block.text.replace("build/dev/bin/", f"exec {service.BINARY.parent}/").replace("EXAMPLE_PORT=8000", "EXAMPLE_PORT=0")
        with subprocess.Popen(["bash", "-euc", script], cwd=self.folder, text=True, stderr=subprocess.PIPE,
                              env=service.clean_environment()) as process:
            try:
                self.test.assertIn("listening on http://127.0.0.1:", process.stderr.readline(), str(block))
            finally:
                process.terminate()

    def run_all(self, commands):
        """In one shell, so that variables stay."""
        script = "".join(f"printf '\\n@@{block.line}\\n'\n{block.text}\n" for block in commands)
        script = in_folder(script, self.folder).replace("http://127.0.0.1:8000", self.url)
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=self.folder, text=True, capture_output=True,
                              timeout=120, check=False,
                              env=service.clean_environment() | {"PATH": f"{service.BINARY.parent}:{os.environ['PATH']}"})
        self.test.assertEqual(done.returncode, 0, f"{self.blocks[0].path}\n{done.stdout}{done.stderr}")
        printed = dict(re.findall(r"^@@(\d+)\n(.*?)(?=^@@|\Z)", done.stdout, re.S | re.M))
        for block, following in zip(self.blocks, self.blocks[1:]):
            if following.language == "output" and block in commands:
                self.compare(following, printed[str(block.line)])

    def compare(self, expected, printed):
        place = 0
        for line in expected.text.strip().split("\n"):
            match = re.compile(re.escape(line).replace("…", ".*?")).search(printed, place)
            self.test.assertIsNotNone(match, f"{expected}: {line!r} is not in\n{printed}")
            place = match.end()


class Blocks(unittest.TestCase):
    def of(self, *languages):
        return [block for block in all_blocks() if block.language in languages]

    def test_every_language_is_known(self):
        unknown = [f"{block}: {block.language or 'no language'}" for block in all_blocks()
                   if block.language not in ("cmake", "cpp", "csv", "json", "output", "python", "sh", "toml")]
        self.assertEqual(unknown, [])

    def test_cpp_is_compiled(self):
        """What the build has compiled is what the pages say now."""
        compiled = pathlib.Path(os.environ["GATEHOUSE_BUILD_DIR"]) / "tests" / "docs" / "fragments.cpp"
        self.assertEqual(compiled.read_text(), fragments.source())

    def test_quotations_stand_in_their_files(self):
        for block in self.of("cpp"):
            if block.label not in ("", "declarations"):
                self.assertIn(block.text, (SOURCE / block.label).read_text(), f"{block} is not in {block.label}")

    def test_configurations_are_good(self):
        for block in self.of("toml"):
            if block.label not in ("", "gatehouse.toml"):
                continue  # a file for a command; see test_files_are_read
            with self.subTest(block=str(block)), tempfile.TemporaryDirectory() as name:
                folder = pathlib.Path(name)
                (folder / "gatehouse.toml").write_text(in_folder(block.text, folder))
                done = service.run("check-config", folder=folder)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_commands_run(self):
        for path in pages():
            if path not in RUN_BY and any(block.language == "sh" for block in blocks_of_page(path)):
                with self.subTest(page=str(path.relative_to(SOURCE))):
                    Page(self, path).run()

    def test_commands_of_other_tests_are_run_there(self):
        for path, module in RUN_BY.items():
            test = (SOURCE / "tests" / "system" / module).read_text()
            for block in blocks_of_page(path):
                if block.language in ("sh", "cmake") and block.label:
                    self.assertRegex(test, rf'[" ]{block.label}"', str(block))

    def test_output_follows_a_command(self):
        for path in pages():
            found = blocks_of_page(path)
            for before, block in zip([None, *found], found):
                if block.language == "output":
                    self.assertEqual(before and before.language, "sh", str(block))

    def check_cmake(self, block):
        """Runs as a script, in which these commands know the libraries that there are."""
        libraries = re.findall(r"UMBRELLA (\w+)", "".join(path.read_text() for path in (SOURCE / "libauth").rglob("CMakeLists.txt")))
        with tempfile.TemporaryDirectory() as folder:
            script = pathlib.Path(folder) / "script.cmake"
            script.write_text(COMMANDS.replace("LIBRARIES", " ".join(libraries)) + block.text)
            done = subprocess.run(["cmake", "-P", script], capture_output=True, text=True, timeout=120, check=False)
            self.assertEqual(done.returncode, 0, f"{block}: {done.stderr}")

    def test_data_can_be_read(self):
        for block in self.of("cmake"):
            if not block.label:  # the others are projects, which tests of their own build
                self.check_cmake(block)
        for block in self.of("json"):
            json.loads(block.text)
        for block in self.of("python"):
            compile(block.text, str(block), "exec")

    def test_files_are_read(self):
        for block in self.of("csv", "toml"):
            if block.language == "csv" or block.label not in ("", "gatehouse.toml"):
                commands = " ".join(other.text for other in blocks_of_page(block.path) if other.language == "sh")
                self.assertIn(block.label, commands, f"{block}: no command reads it")


if __name__ == "__main__":
    unittest.main()
