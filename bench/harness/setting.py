# SPDX-License-Identifier: MIT
"""What all measurements share: options, accounts, folders, and the servers that run for one of them."""
import contextlib
import itertools
import os
import sys

from harness import reference
from harness.accounts import LIFETIME, PASSWORD
from harness.programs import Bare, Gatehouse, Reference


class Setting:
    def __init__(self, options, folder, accounts):
        self.options = options
        self.accounts = accounts
        self.cores = len(os.sched_getaffinity(0))
        self._folder = folder
        self._numbers = itertools.count(1)
        self._stack = None
        self._reference_python = None

    def wants(self, *names):
        return [name for name in names if name in self.options.only]

    @contextlib.contextmanager
    def servers(self):
        """Whatever is started within is stopped at the end."""
        with contextlib.ExitStack() as self._stack:
            yield
        self._stack = None

    def gatehouse(self, workers=None, strategy="jwt"):
        configuration = f'[secrets]\nkey = "{self.accounts.key}"\n'
        if workers:
            configuration += f"[server]\nworkers = {workers}\n"
        if strategy == "database":
            configuration += f'[[backend]]\nname = "db"\nstrategy = "database"\nlifetime_seconds = {LIFETIME}\n'
        return self.start(Gatehouse(self.folder(), configuration))

    def bare(self, body):
        return self.start(Bare(self.folder(), body))

    def reference(self, strategy="jwt"):
        """Raises reference.Unavailable when it cannot be installed."""
        python = self.reference_python()
        folder = self.folder()
        reference.copy_application(folder)
        self.accounts.set_hash(folder, reference.hash_password(python, PASSWORD))
        return self.start(Reference(folder, python, strategy, self.accounts.key))

    def reference_python(self):
        if self.options.quick:
            raise reference.Unavailable("--quick does without pip")
        if not self._reference_python:
            self.say("installing the reference, unless it is there")
            self._reference_python = reference.python()
        return self._reference_python

    def start(self, program):
        return self._stack.enter_context(program)

    def empty_folder(self):
        folder = self._folder / str(next(self._numbers))
        folder.mkdir()
        return folder

    def folder(self):
        return self.accounts.copy_to(self._folder / str(next(self._numbers)))

    def reference_versions(self):
        """Of its packages, when it was measured."""
        return reference.versions(self._reference_python) if self._reference_python else None

    @staticmethod
    def say(text):
        print(f"  {text}", file=sys.stderr, flush=True)
