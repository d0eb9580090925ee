# SPDX-License-Identifier: MIT
"""Two nodes behind nginx, as docs/deploy/ has them, are restarted in turn under load, and no request is lost.

ROLLING_RESTARTS is how often each (10 is the full run). The figures stand in docs/reliability.md.
"""
import collections
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time
import unittest

import load
import service
from databases import servers

RESTARTS = int(os.environ.get("ROLLING_RESTARTS", "2"))
CLIENTS = 10
REFUSED = "Connection refused"
DEPLOY = service.SOURCE / "docs" / "deploy"
# What docs/deploy/README.md says of gatehouse.toml.
CONFIGURATION = service.QUICK_HASHES + f"""
[server]
drain_seconds = 3
trusted_proxies = ["127.0.0.1"]
[secrets]
key = "{service.KEY}"
[throttle]
enabled = false
[mail]
notify_changes = false
[[backend]]
name = "jwt"
[[backend]]
name = "db"
strategy = "database"
[[backend]]
name = "redis"
strategy = "redis"
"""


class Node(service.Service):
    """On a port that stays."""

    def __init__(self, configuration, port):
        super().__init__(configuration)
        self.wanted_port = port


class Nginx:
    """With the example of docs/deploy/, as an unprivileged user, in a folder of its own."""

    def __init__(self, nodes):
        self.folder = servers.make_folder()
        self.port, self.plain_port = servers.free_port(), servers.free_port()
        certificate, key = servers.make_certificate(self.folder)
        self.tls = ssl.create_default_context(cafile=certificate)
        text = (DEPLOY / "nginx.conf").read_text()
        for pattern, there in {
                r"pid /run/nginx.pid;": f"pid {self.folder}/pid;",
                r"/var/log/nginx/error\.log": f"{self.folder}/error.log",
                r"/var/log/nginx/access\.log;": f"{self.folder}/access.log;" + self.temporary_paths(),
                r"127\.0\.0\.1:8001": f"127.0.0.1:{nodes[0].port}",
                r"127\.0\.0\.1:8002": f"127.0.0.1:{nodes[1].port}",
                r"listen 80;": f"listen 127.0.0.1:{self.plain_port};",
                r"listen 443 ": f"listen 127.0.0.1:{self.port} ",
                r"/etc/ssl/auth\.example\.org\.pem": str(certificate),
                r"/etc/ssl/private/auth\.example\.org\.key": str(key)}.items():
            text, count = re.subn(pattern, there, text)
            assert count == 1, f"{pattern} is there {count} times"
        self.configuration = servers.Server.write(self, "nginx.conf", text)
        self.process = None

    def temporary_paths(self):
        return "".join(f"\n    {kind}_temp_path {self.folder}/{kind};"
                       for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))

    def __enter__(self):
        binary = servers.find_binary("nginx-light", "/usr/sbin/nginx")
        command = [binary, "-p", self.folder, "-e", f"{self.folder}/error.log", "-c", self.configuration,
                   "-g", "daemon off;"]
        self.process = subprocess.Popen(command, cwd=self.folder, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **servers.unprivileged())
        servers.wait_until(self.is_ready, 60, "no nginx")
        return self

    def is_ready(self):
        assert self.process.poll() is None, self.log()
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(60)
        shutil.rmtree(self.folder)

    def log(self):
        return (self.folder / "error.log").read_text(errors="replace")

    def other_problems(self):
        """Than that a node was not there."""
        return "\n".join(line for line in self.log().splitlines() if REFUSED not in line)


class Rolling(unittest.TestCase):
    def setUp(self):
        database = self.enterContext(servers.PostgreSql())
        redis = self.enterContext(servers.Redis())
        configuration = f'[database]\nurl = "{database.url}"\n[redis]\nurl = "{redis.url}"\n' + CONFIGURATION
        self.nodes = [self.enterContext(Node(configuration, servers.free_port())) for _ in range(2)]
        self.nginx = self.enterContext(Nginx(self.nodes))

    def test_restarts_lose_no_request(self):
        clients = load.Load(self.nginx.port, ["jwt", "db", "redis"], CLIENTS, tls=self.nginx.tls)
        clients.start()
        try:
            took = [self.restart(node, clients) for _ in range(RESTARTS) for node in self.nodes]
        finally:
            clients.finish()
        answers = clients.answers()
        bad = [answer for answer in answers if answer.status == 0 or answer.status >= 500]
        self.assertEqual((clients.problems[:10], bad[:10]), ([], []), self.nginx.other_problems())
        counts = clients.check()
        mails = clients.check_mails([node.folder for node in self.nodes], 120)
        self.assertEqual(clients.problems[:10], [])
        durations = [answer.ended - answer.began for answer in answers]
        print(f"{len(answers)} answers during {len(took)} restarts of {max(took):.1f} s at most: "
              f"{dict(collections.Counter(answer.status for answer in answers))}\n"
              f"99 % within {1000 * load.percentile(durations, 0.99):.0f} ms, all within {max(durations):.2f} s\n"
              f"in the end: {dict(counts)}, {mails} mails")
        refused = self.nginx.log().count(REFUSED)
        print(f"nginx was refused {refused} times and asked the other node")
        self.assertGreater(refused, 0, "the restarts were none")

    def restart(self, node, clients):
        """As `systemctl restart` does."""
        clients.wait_until_all(clients.acknowledged, time.monotonic(), 60)
        began = time.monotonic()
        self.assertEqual(node.stop(), 0)
        clients.wait_until_all(clients.acknowledged, time.monotonic(), 60)
        node.start()
        self.assertEqual(node.request("GET", "/readyz")[0], 200)
        return time.monotonic() - began

    def test_the_proxy_says_who_asks(self):
        connection = load.Connection(self.nginx.port, self.nginx.tls)
        self.addCleanup(connection.close)
        status, headers, _ = connection.ask("GET", "/users/me/", headers={"X-Forwarded-For": "192.0.2.1",
                                                                          "X-Forwarded-Proto": "gopher"})
        self.assertEqual((status, headers["Location"]), (307, f"https://127.0.0.1:{self.nginx.port}/users/me"))
        self.assertEqual(connection.ask("GET", "/metrics")[0], 404)
        logs = "".join(node.log() for node in self.nodes)
        self.assertNotIn("192.0.2.1", logs)
        plain = load.Connection(self.nginx.plain_port)
        self.addCleanup(plain.close)
        self.assertEqual(plain.ask("GET", "/users/me")[0], 308)


class Units(unittest.TestCase):
    def test_both_units_say_the_same(self):
        one, several = ((DEPLOY / name).read_text().splitlines() for name in ("gatehouse.service", "gatehouse@.service"))
        differences = [line for line in one + several if (line in one) != (line in several)]
        self.assertEqual(len(differences), 5, differences)  # comment and description of each, and the port


if __name__ == "__main__":
    unittest.main()
