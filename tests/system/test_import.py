# SPDX-License-Identifier: MIT
"""`gatehouse import` and `export` with the real program: killed in the middle, resumed, through pipes, in little memory."""
import csv
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

import service

sys.path.insert(0, str(service.SOURCE / "tests" / "support"))

import servers  # noqa: E402

# Of "correct horse", by Django 5.2, with a thousand iterations.
DJANGO = "pbkdf2_sha256$1000$q9mZ1n4dC7eT2wXkLr5uVb$+c611VZNVn0EcM17BP8AGt1O/VCIWuuie1O9o42fh48="


class Importing(unittest.TestCase):
    url = None  # of a database on a server

    def environment(self):
        return service.clean_environment() | ({"GATEHOUSE_DATABASE_URL": self.url} if self.url else {})

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="gatehouse-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.users = self.folder / "users.csv"

    def start(self, *arguments, **options):
        return subprocess.Popen([service.BINARY, *arguments], cwd=self.folder, env=self.environment(), text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def gatehouse(self, *arguments, expect=0, **options):
        result = subprocess.run([service.BINARY, *arguments], cwd=self.folder, env=self.environment(), text=True,
                                capture_output=True, timeout=120, check=False, **options)
        self.assertEqual(result.returncode, expect, result.stderr)
        return result

    def query(self, statement):
        with sqlite3.connect(self.folder / "gatehouse.db", timeout=20) as database:
            return database.execute(statement).fetchall()

    def write_users(self, count, bad_every=0):
        with open(self.users, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["email", "hashed_password", "is_verified"])
            for i in range(count):
                bad = bad_every and i % bad_every == 0
                writer.writerow([f"nobody {i}" if bad else f"user{i}@example.org", DJANGO, "t"])

    def committed(self):
        """Lines that are committed; -1 before there is anything."""
        try:
            rows = self.query("SELECT lines_read FROM gatehouse_imports")
        except sqlite3.OperationalError:
            return -1
        return rows[0][0] if rows else -1

    def test_killed_in_the_middle_it_goes_on(self):
        for count in (30_000, 120_000, 480_000):
            self.write_users(count, bad_every=100)
            arguments = ["import", self.users, "--batch", "500", "--rejects", "rejected.csv"]
            if self.is_killed_eight_times(arguments):
                break
            # The file was too short for a machine that has much time for the import and little for this.
            for path in (*self.folder.glob("gatehouse.db*"), self.folder / "rejected.csv"):
                path.unlink()
        else:
            self.fail("it always ends before it is killed")
        refused = self.gatehouse(*arguments, expect=65)
        self.assertIn("--resume goes on there", refused.stderr)
        done = self.gatehouse(*arguments, "--resume", expect=65)
        good, bad = count - count // 100, count // 100
        self.assertEqual(done.stdout, f"{good} users imported, {bad} rejected.\n")
        self.assertEqual(self.query("SELECT count(*), count(DISTINCT email) FROM user"), [(good, good)])
        with open(self.folder / "rejected.csv", newline="", encoding="utf-8") as file:
            report = list(csv.DictReader(file))
        self.assertEqual([int(row["line"]) for row in report], list(range(2, count + 2, 100)))

    def is_killed_eight_times(self, arguments):
        """False where the import ends in order before that."""
        chance = random.Random(1)
        kills = 0
        while kills < 8:
            before = self.committed()
            with self.start(*arguments, *(["--resume"] if before >= 0 else [])) as process:
                # Anywhere between two commits, and in the middle of one.
                deadline = time.monotonic() + 60
                while self.committed() <= before + 1000 and process.poll() is None and time.monotonic() < deadline:
                    pass
                time.sleep(chance.random() * 0.02)
                if process.poll() is not None:
                    self.assertEqual(process.returncode, 65, f"before kill {kills}: {process.stderr.read()}")
                    return False
                os.kill(process.pid, signal.SIGKILL)
                process.wait()
            kills += 1
            users, = self.query("SELECT count(*) FROM user")[0]
            stored, rejected, lines = self.query("SELECT stored, rejected, lines_read FROM gatehouse_imports")[0]
            self.assertEqual((users, stored + rejected + 1), (stored, lines), "half a batch")
        return True

    def test_killed_on_every_server(self):
        for kind in (servers.PostgreSql, servers.MariaDb):
            with self.subTest(kind.__name__), kind() as server:
                arguments = ["import", self.users, "--batch", "500"]
                for number, count in enumerate((15_000, 60_000, 240_000)):
                    self.url = server.create_database(f"gatehouse_{number}")
                    self.gatehouse("migrate")
                    self.write_users(count)
                    with self.start(*arguments) as process:
                        while self.exported() < 2000 and process.poll() is None:
                            pass
                        process.kill()
                    stored = self.exported()
                    if stored < count:  # else it was done before it was seen, let alone killed
                        break
                self.assertLess(stored, count, "it was done before it was killed")
                self.assertEqual(stored % 500, 0, "half a batch")
                done = self.gatehouse(*arguments, "--resume")
                self.assertEqual(done.stdout, f"{count} users imported.\n")
                self.assertEqual(self.exported(), count)
                again = self.gatehouse(*arguments, "--restart", "--on-conflict", "skip")
                self.assertEqual(again.stdout, f"0 users imported, {count} skipped.\n")

    def exported(self):
        return self.gatehouse("export", "--no-passwords").stdout.count("\n") - 1

    def test_who_was_imported_logs_in_and_the_hash_is_replaced(self):
        self.users.write_text(f"email,hashed_password\nada@example.org,{DJANGO}\n", encoding="utf-8")
        self.gatehouse("import", self.users)
        with service.Service(service.QUICK_HASHES, folder=self.folder) as gatehouse:
            self.assertIsNotNone(gatehouse.login("ada@example.org", "correct horse"))
            self.assertTrue(self.query("SELECT hashed_password FROM user")[0][0].startswith("$argon2id$"))
            self.assertIsNotNone(gatehouse.login("ada@example.org", "correct horse"))

    def test_through_pipes(self):
        self.write_users(2000)
        with open(self.users, "rb") as file:
            done = self.gatehouse("import", "-", stdin=file)
        self.assertEqual(done.stdout, "2000 users imported.\n")
        exported = self.gatehouse("export", "--format", "jsonl").stdout
        self.assertEqual(exported.count("\n"), 2000)
        other = self.folder / "other"
        other.mkdir()
        self.folder = other
        self.gatehouse("import", "-", "--format", "jsonl", input=exported)
        self.assertEqual(self.gatehouse("export", "--format", "jsonl").stdout, exported)
        self.gatehouse("import", "-", "--resume", expect=64)

    def test_a_database_that_stays_locked(self):
        self.gatehouse("migrate")
        self.write_users(10)
        with sqlite3.connect(self.folder / "gatehouse.db", isolation_level=None) as database:
            database.execute("BEGIN IMMEDIATE")
            locked = self.gatehouse("import", self.users, expect=69)
            self.assertIn("stayed locked", locked.stderr)
            database.execute("ROLLBACK")
        self.assertEqual(self.gatehouse("import", self.users).stdout, "10 users imported.\n")

    def test_memory_does_not_grow_with_the_file(self):
        # A record that never ends, and rows as large as they may be.
        with open(self.users, "w", encoding="utf-8") as file:
            file.write("email,unknown\n")
            for i in range(100):
                file.write(f"user{i}@example.org,{'x' * 1_000_000}\n")
            file.write('"' + "y" * 50_000_000)
        with self.start("import", self.users, "--ignore-unknown") as process:
            peak = 0
            while process.poll() is None:
                try:
                    status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
                except OSError:
                    break
                peak = max([peak] + [int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")])
                time.sleep(0.01)
            text = process.stdout.read()
        self.assertEqual((process.returncode, text), (65, "100 users imported, 1 rejected.\n"))
        self.assertLess(peak, 100 * 1024)

    def test_bench_of_the_import(self):
        script = service.SOURCE / "scripts" / "bench-import"
        result = subprocess.run([script, "--users", "2000", "--binary", service.BINARY], text=True, capture_output=True,
                                timeout=120, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn('"users": 2000, "format": "csv", "database": "sqlite"', result.stdout)


if __name__ == "__main__":
    unittest.main()
