# SPDX-License-Identifier: MIT
"""The servers that other tests start: what tests/support/servers.py promises."""
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time
import unittest

SUPPORT = pathlib.Path(os.environ["GATEHOUSE_SOURCE_DIR"]) / "tests/support"
sys.path.insert(0, str(SUPPORT))

import servers  # noqa: E402


def stays_silent(server, seconds):
    """Whether a connection is taken and nothing said on it for so long."""
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(seconds)
        client.connect(server.socket)
        client.sendall(b"PING\r\n")
        try:
            return client.recv(1) is None
        except TimeoutError:
            return True


class Bench:
    """The same for each server: `remember` writes something, `remembered` reads it."""

    kind = None

    def test_port_and_data_stay_when_it_is_stopped_or_killed(self):
        for durable in (False, True):
            with self.subTest(durable=durable), self.kind(durable=durable) as server:
                self.remember(server)
                url, pid = server.url, server.pid
                server.stop()
                self.assertEqual(servers.processes_in(server.folder), [])
                server.start()
                server.kill()
                self.assertEqual(servers.processes_in(server.folder), [])
                server.start()
                self.assertEqual(server.url, url)
                self.assertNotEqual(server.pid, pid)
                self.assertTrue(self.remembered(server))

    def test_frozen_it_takes_connections_and_says_nothing_until_it_thaws(self):
        with self.kind() as server:
            self.remember(server)
            server.freeze()
            self.assertTrue(stays_silent(server, 0.2))
            server.thaw()
            self.assertFalse(stays_silent(server, 60))
            self.assertTrue(self.remembered(server))
            server.freeze()
            server.kill()
            server.start()
            self.assertTrue(self.remembered(server))

    def test_no_process_of_it_is_roots_and_others_cannot_read_its_files(self):
        with self.kind() as server:
            owners = {pathlib.Path(f"/proc/{pid}").stat().st_uid for pid in servers.processes_in(server.folder)}
            self.assertEqual(len(owners), 1)
            self.assertNotIn(0, owners)
            self.assertEqual(server.folder.stat().st_mode & 0o077, 0)

    def test_two_stand_side_by_side(self):
        with self.kind() as first, self.kind() as second:
            self.remember(first)
            self.assertNotEqual(first.port, second.port)
            self.assertFalse(self.remembered(second))

    def test_folder_and_processes_are_gone_at_the_end(self):
        with self.kind() as server:
            folder = server.folder
        self.assertFalse(folder.exists())
        self.assertEqual(servers.processes_in(folder), [])

    def test_the_program_obeys_and_takes_the_server_with_it_even_when_killed(self):
        for ends in ("standard input ends", "it is killed"):
            with self.subTest(ends):
                self.obeys_and_leaves_nothing(ends)

    def obeys_and_leaves_nothing(self, ends):
        name = next(name for name, kind in servers.KINDS.items() if kind is self.kind)
        with subprocess.Popen([sys.executable, "-B", SUPPORT / "servers.py", name], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, text=True) as program:
            description = json.loads(program.stdout.readline())
            folder = pathlib.Path(description["folder"])

            def tell(command):
                program.stdin.write(command + "\n")
                program.stdin.flush()
                return json.loads(program.stdout.readline())

            self.assertEqual(tell("freeze")["pid"], description["pid"])
            tell("thaw")
            self.assertIsNone(tell("kill")["pid"])
            self.assertIsNotNone(tell("start")["pid"])
            self.assertIn("error", tell("fly"))
            created = "1" if name == "redis" else "gatehouse_more"
            self.assertTrue(tell("create " + created)["url"].endswith("/" + created))
            self.assertTrue(servers.processes_in(folder))
            if ends == "it is killed":
                program.send_signal(signal.SIGKILL)
            program.stdin.close()
            program.wait(60)
            deadline = time.monotonic() + 60
            while folder.exists() and time.monotonic() < deadline:
                time.sleep(0.01)
            self.assertFalse(folder.exists())
            self.assertEqual(servers.processes_in(folder), [])


class SqlBench(Bench):
    def remember(self, server):
        server.sql("CREATE TABLE memory (word VARCHAR(20)); INSERT INTO memory VALUES ('Zürich');")

    def remembered(self, server):
        try:
            return "Zürich" in server.sql("SELECT word FROM memory")
        except servers.ServerError:
            return False


class PostgreSql(SqlBench, unittest.TestCase):
    kind = servers.PostgreSql

    def test_the_account_may_make_databases_and_is_no_superuser(self):
        with self.kind() as server:
            self.assertTrue(server.create_database("gatehouse_more").endswith("/gatehouse_more"))
            self.assertEqual(server.sql("SELECT current_user", "gatehouse_more").strip(), "gatehouse")
            self.assertEqual(server.sql("SHOW is_superuser").strip(), "off")
            self.assertEqual(server.sql("SHOW is_superuser", superuser=True).strip(), "on")

    def test_with_tls_it_wants_it_over_tcp(self):
        with self.kind(tls=True) as server:
            def through(mode, password=server.password):
                return server.run_tool(server.binary("psql"), "-XAtc", "SELECT ssl FROM pg_stat_ssl",
                                       f"host=127.0.0.1 port={server.port} user=gatehouse dbname=gatehouse "
                                       f"sslmode={mode} sslrootcert={server.ca_file}", extra={"PGPASSWORD": password})
            self.assertIn("t", through("verify-full"))
            self.assertRaises(servers.ServerError, through, "disable")
            self.assertRaises(servers.ServerError, through, "verify-full", "wrong")


class MariaDb(SqlBench, unittest.TestCase):
    kind = servers.MariaDb

    def test_the_account_may_make_databases_and_is_no_superuser(self):
        with self.kind() as server:
            self.assertTrue(server.create_database("gatehouse_more").endswith("/gatehouse_more"))
            self.assertEqual(server.sql("SELECT current_user(), @@character_set_database", "gatehouse_more").split(),
                             ["gatehouse@%", "utf8mb4"])
            self.assertRaises(servers.ServerError, server.sql, "CREATE DATABASE another")
            self.assertIn("root", server.sql("SELECT current_user()", superuser=True))

    def test_with_tls_it_wants_it_over_tcp(self):
        with self.kind(tls=True) as server:
            def through(*options, password=server.password):
                return server.run_tool("/usr/bin/mariadb", "--no-defaults", "--host=127.0.0.1", f"--port={server.port}",
                                       "--user=gatehouse", *options, text="SHOW STATUS LIKE 'Ssl_version'",
                                       extra={"MYSQL_PWD": password})
            verified = ("--ssl-verify-server-cert", f"--ssl-ca={server.ca_file}")
            self.assertIn("TLSv1", through(*verified))
            self.assertRaises(servers.ServerError, through, "--skip-ssl")
            self.assertRaises(servers.ServerError, through, *verified, password="wrong")


class Redis(Bench, unittest.TestCase):
    kind = servers.Redis

    def remember(self, server):
        server.cli("SET", "memory", "Zürich")

    def remembered(self, server):
        return server.cli("GET", "memory") == "Zürich"

    def test_it_wants_the_password(self):
        with self.kind() as server:
            answer = server.run_tool("/usr/bin/redis-cli", "-p", server.port, "PING")
            self.assertIn("NOAUTH", answer)

    def test_with_tls_it_wants_it_over_tcp(self):
        with self.kind(tls=True) as server:
            def through(*options):
                return server.run_tool("/usr/bin/redis-cli", "-p", server.port, *options, "PING",
                                       extra={"REDISCLI_AUTH": server.password})
            self.assertIn("PONG", through("--tls", "--cacert", server.ca_file))
            self.assertRaises(servers.ServerError, through)


class Missing(unittest.TestCase):
    def test_a_missing_server_is_an_error_that_names_the_package(self):
        with self.assertRaisesRegex(servers.ServerError, "install the package redis-server"):
            servers.find_binary("redis-server", "/usr/bin/no-such-server")


if __name__ == "__main__":
    unittest.main()
