# SPDX-License-Identifier: MIT
"""The libraries as other projects get them: installed and moved elsewhere, with pkg-config, and as a part of a build.

The projects are those of README.md and docs/embedding/installing.md with the source of examples/minimal, in folders of their own.
"""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import exampleprogram
import service

BUILD = pathlib.Path(os.environ["GATEHOUSE_BUILD_DIR"])
README = (service.SOURCE / "README.md").read_text()
GUIDE = (service.SOURCE / "docs" / "embedding" / "installing.md").read_text()
VERSION = re.search(r"project\(Gatehouse VERSION (\S+)", (service.SOURCE / "CMakeLists.txt").read_text()).group(1)


def sample(label, page=GUIDE):
    """A sample of the guide, or of another page."""
    return re.search(rf"^```{label}\n(.*?)^```$", page, re.S | re.M).group(1)


def run(*command, folder, **environment):
    """A command that has to succeed; returns its output."""
    result = subprocess.run(command, cwd=folder, env=service.clean_environment() | environment, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=900, check=False)
    if result.returncode:
        raise AssertionError(f"{command} ended with {result.returncode}\n{result.stdout[-4000:]}")
    return result.stdout


def build(folder, project, *options):
    """Builds a project with the source of examples/minimal; returns the program."""
    folder.mkdir(exist_ok=True)
    (folder / "CMakeLists.txt").write_text(project)
    shutil.copy(service.SOURCE / "examples" / "minimal" / "main.cpp", folder)
    run("cmake", "-G", "Ninja", "-S", ".", "-B", "build", *options, folder=folder)
    run("cmake", "--build", "build", folder=folder)
    return folder / "build" / "application"


class Temporary(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="gatehouse-package-")))


class Installed(Temporary):
    """This build, installed and then moved: whatever still pointed to the old place would not be found."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for component in ("Runtime", "Development", "Service"):
            run("cmake", "--install", BUILD, "--prefix", cls.folder / "first", "--component", component, folder=cls.folder)
        cls.prefix = (cls.folder / "first").rename(cls.folder / "moved")
        cls.pkgconfig = next(cls.prefix.rglob("gatehouse-auth.pc")).parent

    def test_only_what_is_public_is_installed(self):
        self.assertEqual([path.name for path in (self.prefix / "include").iterdir()], ["Gatehouse"])
        headers = {str(path.relative_to(self.prefix / "include" / "Gatehouse"))
                   for path in (self.prefix / "include").rglob("*") if path.is_file()}
        self.assertLessEqual({"Auth", "AuthHttp", "UserManager", "manager/usermanager.h", "HttpAuth"}, headers)
        self.assertEqual({name for name in headers if name.endswith("_p.h")}, set())
        for path in self.prefix.rglob("*"):
            if path.is_file() and not path.is_symlink() and path.suffix in (".h", ".cmake", ".pc", ""):
                content = path.read_bytes()
                if content.startswith(b"\x7fELF"):
                    continue
                for place in (service.SOURCE, self.folder / "first"):
                    self.assertNotIn(str(place).encode(), content, path)

    def test_every_public_name_can_be_included(self):
        for header in (self.prefix / "include" / "Gatehouse").rglob("*.h"):
            if header.name != "export.h":
                forwarding = f'#include "{header.relative_to(self.prefix / "include" / "Gatehouse")}"'
                self.assertTrue([name for name in (self.prefix / "include" / "Gatehouse").iterdir()
                                 if name.is_file() and name.name not in ("Auth", "AuthHttp", "AuthTesting") and forwarding in name.read_text()],
                                f"no <Gatehouse/…> includes {header.name}")

    def test_the_service_finds_its_libraries(self):
        self.assertIn(VERSION, run(self.prefix / "bin" / "gatehouse", "--version", folder=self.folder))

    def test_cmake(self):
        # What is not there is not found, and this is no reason to stop.
        refusals = """
foreach(wrong "99.0" "0.0" "COMPONENTS;Cellar")
    find_package(Gatehouse ${wrong} QUIET)
    if(Gatehouse_FOUND)
        message(FATAL_ERROR "Gatehouse ${wrong} is found")
    endif()
endforeach()
find_package("""
        project = sample("cmake installed").replace("find_package(", refusals, 1)
        exampleprogram.check(self, build(self.folder / "cmake", project, f"-DCMAKE_PREFIX_PATH={self.prefix}"))

    def test_pkg_config(self):
        folder = self.folder / "pkgconfig"
        folder.mkdir()
        shutil.copy(service.SOURCE / "examples" / "minimal" / "main.cpp", folder)
        self.assertEqual(run("pkg-config", "--modversion", "gatehouse-auth-http", folder=folder,
                             PKG_CONFIG_PATH=str(self.pkgconfig)).strip(), VERSION)
        # The newest standard that the compiler has: all public headers are C++ of later ones, too.
        command = sample("sh pkgconfig").strip().replace("c++20", "c++23") + " -Wall -Wextra -Wpedantic -Wshadow -Werror"
        command += " -include Gatehouse/Auth -include Gatehouse/AuthHttp"
        run("bash", "-euc", command, folder=folder, PKG_CONFIG_PATH=str(self.pkgconfig))
        exampleprogram.check(self, folder / "application", {"LD_LIBRARY_PATH": str(self.pkgconfig.parent)})


class Fetched(Temporary):
    """The sources as a part of another project's build; then what this has built, installed from there: static libraries."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        checks = """
foreach(name BUILD_SHARED_LIBS BUILD_TESTING CMAKE_CXX_STANDARD CMAKE_AUTOMOC CMAKE_RUNTIME_OUTPUT_DIRECTORY
             CMAKE_CXX_VISIBILITY_PRESET CMAKE_POSITION_INDEPENDENT_CODE CMAKE_EXPORT_COMPILE_COMMANDS)
    if(NOT "${${name}}" STREQUAL "")
        message(FATAL_ERROR "${name} has been set to ${${name}}")
    endif()
endforeach()
get_target_property(definitions Gatehouse::Auth INTERFACE_COMPILE_DEFINITIONS)
get_target_property(options Gatehouse::Auth INTERFACE_COMPILE_OPTIONS)
get_target_property(folders Gatehouse::Auth INTERFACE_INCLUDE_DIRECTORIES)
if(NOT definitions STREQUAL "GATEHOUSE_STATIC" OR options OR NOT folders MATCHES "^[$]<BUILD_INTERFACE:[^;]*/include>;[^;]*$")
    message(FATAL_ERROR "Who links the library gets ${definitions} ${options} ${folders}")
endif()
if(TARGET gatehouse OR TARGET gatehouse-admin)
    message(FATAL_ERROR "programs are built")
endif()
"""
        # In one place, so that a second run, and ccache, find what a first one has built.
        cls.fetched = BUILD / "package-fetched"
        ccache = {"CMAKE_CXX_COMPILER_LAUNCHER": "cmake;-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;ccache"}
        *steps, start = sample("sh application", README).replace("../application", str(cls.fetched)).strip().split("\n")
        assert start.endswith(" build/application"), start
        run("bash", "-euc", "\n".join(steps), folder=service.SOURCE, **(ccache if shutil.which("ccache") else {}))
        cls.application = shutil.copy(cls.fetched / "build" / "application", cls.folder / "readme")
        # What the guide says, in the same folder: there is nothing to compile but the program.
        cls.program = build(cls.fetched, sample("cmake fetched") + checks, "-DGATEHOUSE_INSTALL=ON",
                            f"-DFETCHCONTENT_SOURCE_DIR_GATEHOUSE={service.SOURCE}")

    def test_the_application_of_the_readme(self):
        exampleprogram.check(self, self.application)

    def test_as_a_part_of_a_build(self):
        exampleprogram.check(self, self.program)

    def test_static(self):
        prefix = self.folder / "static"
        run("cmake", "--install", "build", "--prefix", prefix, "--component", "Development", folder=self.fetched)
        library = next(prefix.rglob("libGatehouseAuth.a"))
        program = build(self.folder / "cmake", sample("cmake installed"), f"-DCMAKE_PREFIX_PATH={prefix}")
        self.assertNotIn("libGatehouse", run("ldd", program, folder=self.folder))
        exampleprogram.check(self, program)
        libraries = run("pkg-config", "--libs", "gatehouse-auth-http", folder=self.folder,
                        PKG_CONFIG_PATH=str(library.parent / "pkgconfig"))
        for name in ("-lsodium", "-lhiredis", "-lcrypt", "-lpq", "-licuuc", "-lssl", "-lcrypto"):
            self.assertIn(name, libraries.split())


class Symbols(unittest.TestCase):
    def test_what_is_exported_is_listed(self):
        result = subprocess.run([service.SOURCE / "scripts" / "symbols", BUILD], text=True, capture_output=True,
                                timeout=240, check=False)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
