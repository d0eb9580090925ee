# SPDX-License-Identifier: MIT
"""TLS as a client sees it: a renewed certificate after SIGHUP, and files that do not belong together."""
import http.client
import pathlib
import shutil
import signal
import socket
import ssl
import tempfile
import time
import unittest

import service

DATA = service.SOURCE / "tests/http/data"
CONFIGURATION = service.QUICK_HASHES + '[server]\nworkers = 2\nheader_timeout_seconds = 120\ntls_certificate = "tls.pem"\ntls_private_key = "tls.key"\n'


def install(folder, certificate, key):
    shutil.copy(DATA / f"{certificate}.pem", folder / "tls.pem")
    shutil.copy(DATA / f"{key}.key", folder / "tls.key")


def context():
    result = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    result.check_hostname = False
    result.verify_mode = ssl.CERT_NONE
    return result


def connect(port):
    connection = http.client.HTTPSConnection("127.0.0.1", port, timeout=20, context=context())
    connection.connect()
    return connection


def status(connection):
    connection.request("GET", "/healthz")
    response = connection.getresponse()
    response.read()
    return response.status


def shown(connection):
    return connection.sock.getpeercert(binary_form=True)


def certificate(name):
    return ssl.PEM_cert_to_DER_cert((DATA / f"{name}.pem").read_text())


class Tls(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="gatehouse-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def serving(self):
        install(self.folder, "first", "first")
        return service.Service(CONFIGURATION, folder=self.folder)

    def reload(self, gatehouse, words):
        """Sends SIGHUP and waits for what the log says to it."""
        gatehouse.process.send_signal(signal.SIGHUP)
        deadline = time.monotonic() + service.PATIENCE
        while words not in gatehouse.log():
            self.assertLess(time.monotonic(), deadline, gatehouse.log())
            time.sleep(0.01)

    def test_a_renewed_certificate_is_shown_after_sighup(self):
        with self.serving() as gatehouse:
            before = [connect(gatehouse.port) for _ in range(4)]
            self.assertEqual({shown(connection) for connection in before}, {certificate("first")})
            self.assertEqual(status(before[0]), 200)
            install(self.folder, "second", "second")
            self.reload(gatehouse, "certificate reloaded")
            # As many as reach both workers.
            after = [connect(gatehouse.port) for _ in range(16)]
            self.assertEqual({shown(connection) for connection in after}, {certificate("second")})
            self.assertEqual([status(connection) for connection in before + after], [200] * 20)
            for connection in before + after:
                connection.close()

    def test_a_pair_that_does_not_match_changes_nothing(self):
        with self.serving() as gatehouse:
            before = connect(gatehouse.port)
            install(self.folder, "second", "first")
            self.reload(gatehouse, "the old certificate stays: The key in ")
            after = connect(gatehouse.port)
            self.assertEqual(shown(after), certificate("first"))
            self.assertEqual([status(before), status(after)], [200, 200])
            before.close()
            after.close()

    def test_a_pair_that_does_not_match_stops_the_start(self):
        install(self.folder, "first", "second")
        (self.folder / "gatehouse.toml").write_text(CONFIGURATION)
        for command in (["serve", "--port", "0"], ["check-config"]):
            result = service.run(*command, folder=self.folder)
            self.assertEqual(result.returncode, 78, result.stderr)
            self.assertIn("tls.key does not belong to the first certificate in", result.stderr)

    def test_tls_1_2_and_1_3_are_spoken(self):
        with self.serving() as gatehouse:
            for version, name in ((ssl.TLSVersion.TLSv1_2, "TLSv1.2"), (ssl.TLSVersion.TLSv1_3, "TLSv1.3")):
                only = context()
                only.minimum_version = only.maximum_version = version
                with only.wrap_socket(socket.create_connection(("127.0.0.1", gatehouse.port), timeout=20)) as connection:
                    self.assertEqual(connection.version(), name)


if __name__ == "__main__":
    unittest.main()
